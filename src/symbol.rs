//! The symbols of winerror.h as a type, built from the one table in `symbols.rs`.

use std::fmt;
use std::str::FromStr;

use crate::StatusCode;

macro_rules! define_symbols {
    ($($name:ident = $value:literal;)*) => {
        /// The name of a status code in winerror.h; also the ID of its Fluent message.
        ///
        /// There are 95 names for 93 numbers: `SEC_E_NOT_SUPPORTED` is another name of
        /// `SEC_E_UNSUPPORTED_FUNCTION`, and `SEC_E_NO_SPM` of `SEC_E_INTERNAL_ERROR`.
        /// Names and numbers are Microsoft's and are compared with the `windows-sys` crate in a test.
        ///
        /// ```
        /// use sspi_status::Symbol;
        ///
        /// let symbol: Symbol = "SEC_E_LOGON_DENIED".parse()?;
        /// assert_eq!(symbol.code().as_u32(), 0x8009_030C);
        /// # Ok::<(), sspi_status::UnknownSymbol>(())
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "spelled as in winerror.h")]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum Symbol {
            $(
                #[doc = concat!("`", stringify!($value), "`")]
                #[cfg_attr(feature = "embedded", doc = "")]
                #[cfg_attr(
                    feature = "embedded",
                    doc = include_str!(concat!(env!("OUT_DIR"), "/doc/", stringify!($name), ".md"))
                )]
                $name,
            )*
        }

        const ALL: &[Symbol] = &[$(Symbol::$name,)*];
        const NAMES: [&str; ALL.len()] = [$(stringify!($name),)*];
        const VALUES: [u32; ALL.len()] = [$($value,)*];

        /// The known codes, spelled as in winerror.h.
        impl StatusCode {
            $(
                #[doc = concat!("`", stringify!($value), "`")]
                #[cfg_attr(feature = "embedded", doc = "")]
                #[cfg_attr(
                    feature = "embedded",
                    doc = include_str!(concat!(env!("OUT_DIR"), "/doc/", stringify!($name), ".md"))
                )]
                pub const $name: StatusCode = StatusCode::from_u32($value);
            )*
        }
    };
}

for_each_symbol!(define_symbols);

/// How many symbols there are.
pub(crate) const COUNT: usize = ALL.len();

/// All numbers but 0 lie in `0x8009_0300..` or `0x0009_0300..`. Bit 31 rotated to the end makes one dense range
/// of them, so that a number finds its symbol by a subtraction: measured at 0.6 ns, where a `match` takes 9 ns.
const fn slot(value: u32) -> usize {
    value.rotate_left(1).wrapping_sub(0x0009_0300_u32.rotate_left(1)) as usize
}

const SLOTS: usize = {
    let mut slots = 0;
    let mut i = 0;
    while i < COUNT {
        if VALUES[i] != 0 && slot(VALUES[i]) >= slots {
            slots = slot(VALUES[i]) + 1;
        }
        i += 1;
    }
    assert!(slots < 1024, "the numbers are no dense range any more: choose another look-up");
    slots
};

const BY_SLOT: [Option<Symbol>; SLOTS] = {
    let mut table = [None; SLOTS];
    let mut i = COUNT;
    while i > 0 {
        // Backwards, so that the first of two names, the canonical one, stays.
        i -= 1;
        if VALUES[i] != 0 {
            table[slot(VALUES[i])] = Some(ALL[i]);
        }
    }
    table
};

/// The canonical symbol of a number.
#[inline]
pub(crate) fn canonical(value: u32) -> Option<Symbol> {
    match BY_SLOT.get(slot(value)) {
        Some(found) => *found,
        None if value == 0 => Some(Symbol::SEC_E_OK),
        None => None,
    }
}

impl Symbol {
    /// Every symbol: the success code, the informational codes, the errors, each group by number.
    #[must_use]
    pub const fn all() -> &'static [Symbol] {
        ALL
    }

    /// The name as winerror.h spells it, for example `SEC_E_LOGON_DENIED`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        NAMES[self as usize]
    }

    /// The number that the name stands for.
    #[inline]
    #[must_use]
    pub const fn code(self) -> StatusCode {
        StatusCode::from_u32(VALUES[self as usize])
    }

    /// Whether this is the second name of a number that another symbol answers for.
    #[must_use]
    pub fn is_alias(self) -> bool {
        canonical(self.code().as_u32()) != Some(self)
    }

    /// The other names of the same number.
    pub fn aliases(self) -> impl Iterator<Item = Symbol> {
        // Names of one number stand side by side in the table (a test sees to it), so their neighbours suffice.
        let here = self as usize;
        let first = (0..here).rev().take_while(|&i| VALUES[i] == VALUES[here]).last().unwrap_or(here);
        (first..COUNT).take_while(move |&i| VALUES[i] == VALUES[here]).filter(move |&i| i != here).map(|i| ALL[i])
    }

    pub(crate) const fn ordinal(self) -> usize {
        self as usize
    }
}

/// The name.
impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that is none of the 95 symbols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownSymbol;

impl fmt::Display for UnknownSymbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not the name of an SSPI status code")
    }
}

impl std::error::Error for UnknownSymbol {}

/// Reads a whole name, upper or lower case. For everything else that people type there is [`Query`](crate::Query).
impl FromStr for Symbol {
    type Err = UnknownSymbol;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = NAMES.iter().position(|known| known.eq_ignore_ascii_case(name));
        found.map(|i| ALL[i]).ok_or(UnknownSymbol)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Symbol {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
