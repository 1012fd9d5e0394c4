//! What is asked for.

use std::sync::LazyLock;

use sspi_status::{Family, Space, StatusCode, Symbol, describe};

use crate::TAGS;

/// One code.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// The number, from which sspi-status has to find the rest.
    pub code: StatusCode,
    /// The ID of its message, which the peers are given for nothing.
    pub id: &'static str,
    /// Its name.
    pub(crate) symbol: Symbol,
}

/// The code whose text is a process's first one.
pub const FIRST: Item =
    Item { code: StatusCode::SEC_E_LOGON_DENIED, id: "SEC_E_LOGON_DENIED", symbol: Symbol::SEC_E_LOGON_DENIED };

/// Every code that has a text in every language, shuffled, so that no contender profits from neighbours.
pub(crate) fn known() -> &'static [Item] {
    static KNOWN: LazyLock<Vec<Item>> = LazyLock::new(|| {
        let item = |symbol: &Symbol| Some(Item { code: symbol.code(), id: symbol.message()?.name(), symbol: *symbol });
        let is_everywhere = |item: &Item| TAGS.iter().all(|tag| describe(item.code, *tag).lang() == *tag);
        let symbols = Symbol::all().iter().filter(|symbol| !symbol.is_alias());
        let mut items: Vec<Item> = symbols.filter_map(item).filter(is_everywhere).collect();
        let mut random = Random::default();
        for i in (1..items.len()).rev() {
            items.swap(i, random.number() as usize % (i + 1));
        }
        items
    });
    &KNOWN
}

/// The same codes wrapped in another number, where Windows does that.
pub(crate) fn wrapped() -> &'static [Item] {
    static WRAPPED: LazyLock<Vec<Item>> = LazyLock::new(|| {
        let wrap = |item: &Item| {
            let number = wrapped_number(item.code)?;
            Some(Item { code: StatusCode::from_u32(number), ..*item })
        };
        known().iter().filter_map(wrap).collect()
    });
    &WRAPPED
}

/// 0x8007052E for 1326, 0xD000006D for 0xC000006D, 0xC009030C for 0x8009030C.
fn wrapped_number(code: StatusCode) -> Option<u32> {
    if code.space() != Space::Windows || code.number() == 0 {
        return None;
    }
    match code.family()? {
        Family::Win32 if code.number() < 0x1_0000 => Some(0x8007_0000 | code.number()),
        Family::NtStatus => Some(code.number() | 0x1000_0000),
        _ if code.number() >> 16 == 0x8009 => Some(code.number() ^ 0x4000_0000),
        _ => None,
    }
}

/// As many codes that are not known; their names are not asked for.
pub(crate) fn unknown() -> &'static [Item] {
    static UNKNOWN: LazyLock<Vec<Item>> = LazyLock::new(|| {
        let mut random = Random::default();
        let others = std::iter::repeat_with(|| random.number());
        let codes = std::iter::once(0xDEAD_BEEF).chain(others).map(StatusCode::from_u32);
        let unknown = codes.filter(|code| code.symbol().is_none());
        unknown.map(|code| Item { code, ..FIRST }).take(known().len()).collect()
    });
    &UNKNOWN
}

/// Marsaglia's xorshift: the same order in every run.
#[derive(Debug)]
pub struct Random(u32);

impl Default for Random {
    fn default() -> Self {
        Self(2_463_534_242)
    }
}

impl Random {
    /// The next number; never 0.
    pub fn number(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }
}
