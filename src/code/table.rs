//! The rows of the table in `codes.rs`, and the look-up of a row by number or name.

use super::space::{Family, Severity, Space};

/// A row of the table.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) family: Family,
    /// Space and number, as the function `key` packs them.
    pub(crate) key: u64,
    /// Other names of the code, which have no message of their own.
    pub(crate) also: &'static [&'static str],
    /// The row whose message explains the code, if it is another row.
    text_of: Option<u16>,
    /// The severity, if it does not follow from the number.
    pub(crate) severity: Option<Severity>,
    /// The rows of codes that are easily confused with this one.
    pub(crate) not: &'static [u16],
}

/// Stands for a row in `text_of` where no message explains the code.
const NOBODY: u16 = u16::MAX;

impl Row {
    const fn new(name: &'static str, family: Family, number: u32) -> Self {
        Self { name, family, key: key(family.space(), number), also: &[], text_of: None, severity: None, not: &[] }
    }
}

/// Packs space and number into one word.
pub(crate) const fn key(space: Space, number: u32) -> u64 {
    (space as u64) << 32 | number as u64
}

macro_rules! option {
    (also [$($name:ident)*]) => { &[$(stringify!($name),)*] };
    (text_of none) => { Some(NOBODY) };
    (text_of $name:ident) => { Some(Index::$name as u16) };
    (severity $severity:ident) => { Some(Severity::$severity) };
    (not [$($name:ident)*]) => { &[$(Index::$name as u16,)*] };
}

macro_rules! field {
    ($row:ident also $what:tt) => { $row.also = option!(also $what) };
    ($row:ident text_of $what:tt) => { $row.text_of = option!(text_of $what) };
    ($row:ident severity $what:tt) => { $row.severity = option!(severity $what) };
    ($row:ident not $what:tt) => { $row.not = option!(not $what) };
}

macro_rules! rows {
    ($($family:ident { $($name:ident = $number:literal $(, $option:ident: $what:tt)*;)* })*) => {
        /// The index of each row.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, dead_code, reason = "the symbols as they are")]
        #[repr(u16)]
        enum Index {
            $($($name,)*)*
        }

        /// Every row, in reading order.
        pub(crate) static ROWS: &[Row] = TABLE;

        const TABLE: &[Row] = &[$($({
            #[allow(unused_mut, reason = "most rows have no options")]
            let mut row = Row::new(stringify!($name), Family::$family, $number);
            $(field!(row $option $what);)*
            row
        },)*)*];
    };
}

for_each_code!(rows);

/// One key of a row: its number, its name, or one of its other names.
struct Entry {
    /// Space and number, or the hash of a name.
    key: u64,
    /// Empty for a number.
    name: &'static str,
    row: u16,
}

static ENTRIES: [Entry; COUNT] = {
    let mut list = [const { Entry { key: 0, name: "", row: 0 } }; COUNT];
    let (mut at, mut row) = (0, 0);
    while row < TABLE.len() {
        list[at] = Entry { key: TABLE[row].key, name: "", row: row as u16 };
        list[at + 1] = Entry { key: hash(TABLE[row].name), name: TABLE[row].name, row: row as u16 };
        at += 2;
        let mut also = TABLE[row].also;
        while let [name, rest @ ..] = also {
            list[at] = Entry { key: hash(name), name, row: row as u16 };
            (at, also) = (at + 1, rest);
        }
        row += 1;
    }
    list
};
const COUNT: usize = {
    let (mut count, mut row) = (0, 0);
    while row < TABLE.len() {
        (count, row) = (count + 2 + TABLE[row].also.len(), row + 1);
    }
    count
};

/// A hash table with open addressing, at most half full. A slot holds the index of an entry plus one, or 0 if it is
/// empty. Where two rows share a number, the table has only the first.
static INDEX: [u16; SLOTS] = {
    let (mut index, mut i) = ([0_u16; SLOTS], 0);
    while i < COUNT {
        let mut at = slot(ENTRIES[i].key);
        while index[at] != 0 && ENTRIES[index[at] as usize - 1].key != ENTRIES[i].key {
            at = (at + 1) % SLOTS;
        }
        if index[at] == 0 {
            index[at] = i as u16 + 1;
        }
        i += 1;
    }
    index
};
const SLOTS: usize = (COUNT * 2).next_power_of_two();

/// Fibonacci hashing, which spreads neighboring numbers over the table.
const fn slot(key: u64) -> usize {
    (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - SLOTS.trailing_zeros())) as usize
}

/// FNV-1a of the name in capitals.
const fn hash(name: &str) -> u64 {
    let (mut hash, mut bytes) = (0xCBF2_9CE4_8422_2325_u64, name.as_bytes());
    while let [byte, rest @ ..] = bytes {
        hash = (hash ^ byte.to_ascii_uppercase() as u64).wrapping_mul(0x0100_0000_01B3);
        bytes = rest;
    }
    hash
}

/// For each row the row whose message explains the code. Apart from the rows, since every look-up of a text reads it.
static MESSAGES: [u16; TABLE.len()] = {
    let (mut messages, mut row) = ([0; TABLE.len()], 0);
    while row < TABLE.len() {
        messages[row] = if let Some(other) = TABLE[row].text_of { other } else { row as u16 };
        row += 1;
    }
    messages
};

/// The row whose message explains the code of a row; `None` if there is no message.
#[inline]
pub(crate) fn message(row: usize) -> Option<usize> {
    Some(MESSAGES[row]).filter(|message| *message != NOBODY).map(usize::from)
}

#[inline]
fn look_up(key: u64, name: &str) -> Option<usize> {
    let mut at = slot(key);
    loop {
        let entry = &ENTRIES[usize::from(INDEX[at]).checked_sub(1)?];
        if entry.key == key && entry.name.eq_ignore_ascii_case(name) {
            return Some(usize::from(entry.row));
        }
        at = (at + 1) % SLOTS;
    }
}

/// The index of the first row with a space and number.
#[inline]
pub(crate) fn find(key: u64) -> Option<usize> {
    look_up(key, "")
}

/// The index of the row with a name or another name, in upper or lower case.
pub(crate) fn find_name(name: &str) -> Option<usize> {
    look_up(hash(name), name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_by_its_number_and_the_first_of_two_answers() {
        for (i, row) in ROWS.iter().enumerate() {
            let found = find(row.key).expect(row.name);
            assert!(found <= i && ROWS[found].key == row.key, "{}", row.name);
            assert!(ROWS[..found].iter().all(|other| other.key != row.key), "{}", row.name);
        }
        assert!(INDEX.contains(&0), "an unknown key has to end somewhere");
    }

    #[test]
    fn every_name_leads_to_its_row() {
        for (i, row) in ROWS.iter().enumerate() {
            assert!(row.also.iter().chain([&row.name]).all(|name| find_name(name) == Some(i)), "{}", row.name);
        }
        assert_eq!(find_name("SEC_E_NOPE"), None);
    }

    #[test]
    fn a_text_is_shared_with_a_row_that_has_one_and_no_row_is_confused_with_itself() {
        for (i, row) in ROWS.iter().enumerate() {
            if let Some(owner) = message(i).filter(|owner| *owner != i) {
                assert_eq!(message(owner), Some(owner), "{} shares the text of {}", row.name, ROWS[owner].name);
                assert_ne!(row.key, ROWS[owner].key, "{}", row.name);
            }
            assert!(row.not.iter().all(|other| usize::from(*other) != i), "{}", row.name);
        }
    }

    #[test]
    fn a_spelling_belongs_to_one_row() {
        let mut names: Vec<&str> = ROWS.iter().flat_map(|row| row.also.iter().chain([&row.name])).copied().collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
        assert!(
            names.iter().all(|name| name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_'))
        );
    }

    #[test]
    fn a_symbol_begins_as_its_family_says() {
        for row in ROWS {
            assert!(row.family.prefixes().iter().any(|prefix| row.name.starts_with(prefix)), "{}", row.name);
        }
    }
}
