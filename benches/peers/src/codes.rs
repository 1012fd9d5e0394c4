//! Numbers: which are asked for, and the way from a number to its place in the tables.
//!
//! All contenders but sspi-status itself, which has its own, get here from the number to the ID of the message.

use std::sync::LazyLock;

use crate::contender::table::{CODES, IDS};

/// The IDs of a code's message.
pub(crate) struct Id {
    /// Of the message: the symbol.
    pub(crate) text: &'static str,
    /// Of the hint, as fluent-templates and rust-i18n spell it; Fluent itself has it as an attribute.
    pub(crate) hint: &'static str,
}

/// As in `src/symbol.rs` of the library: with bit 31 rotated to the end the numbers, but 0, are one dense range.
const fn slot(code: u32) -> usize {
    code.rotate_left(1).wrapping_sub(0x0009_0300_u32.rotate_left(1)) as usize
}

const SLOTS: usize = {
    let mut slots = 0;
    let mut i = 0;
    while i < CODES.len() {
        if CODES[i] != 0 && slot(CODES[i]) >= slots {
            slots = slot(CODES[i]) + 1;
        }
        i += 1;
    }
    assert!(slots < 1024, "the numbers are no dense range any more");
    slots
};

/// In a slot without a number: beyond the end of every table, whose own bounds check then finds out.
const NOWHERE: u8 = u8::MAX;

static BY_SLOT: [u8; SLOTS] = {
    assert!(CODES.len() < NOWHERE as usize);
    let mut table = [NOWHERE; SLOTS];
    let mut i = 0;
    while i < CODES.len() {
        if CODES[i] != 0 {
            table[slot(CODES[i])] = i as u8;
        }
        i += 1;
    }
    table
};

const SUCCESS: usize = {
    let mut i = 0;
    while CODES[i] != 0 {
        i += 1;
    }
    i
};

/// The place of a known number in the tables; of another one, a place beyond their end.
#[inline(always)]
pub(crate) fn place(code: u32) -> usize {
    match BY_SLOT.get(slot(code)) {
        Some(&place) => usize::from(place),
        None if code == 0 => SUCCESS,
        None => usize::from(NOWHERE),
    }
}

/// The IDs for a number.
#[inline(always)]
pub(crate) fn id(code: u32) -> Option<&'static Id> {
    IDS.get(place(code))
}

/// As the sentences for unknown codes show a number.
pub(crate) fn hexadecimal(code: u32) -> String {
    format!("0x{code:08X}")
}

/// The known numbers, shuffled, so that no contender profits from neighbours.
pub(crate) fn known() -> &'static [u32] {
    static KNOWN: LazyLock<Vec<u32>> = LazyLock::new(|| {
        let mut codes = CODES.to_vec();
        let mut random = Random::new();
        for i in (1..codes.len()).rev() {
            codes.swap(i, random.next() as usize % (i + 1));
        }
        codes
    });
    &KNOWN
}

/// As many that are not known.
pub(crate) fn unknown() -> &'static [u32] {
    static UNKNOWN: LazyLock<Vec<u32>> = LazyLock::new(|| {
        let mut random = Random::new();
        let others = std::iter::repeat_with(|| random.next());
        std::iter::once(0xDEAD_BEEF).chain(others).filter(|&code| id(code).is_none()).take(CODES.len()).collect()
    });
    &UNKNOWN
}

/// Marsaglia's xorshift: the same order in every run.
struct Random(u32);

impl Random {
    fn new() -> Self {
        Self(2_463_534_242)
    }

    fn next(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }
}
