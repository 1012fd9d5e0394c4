//! What was found in texts: each code once, with how often, where first, and in which spelling.

use std::collections::BTreeMap;

use sspi_status::{Query, Reading, StatusCode};

/// How many different unknown numbers are kept; of the others there is only a count.
const MOST_UNKNOWN: usize = 1000;

/// Longest spelling that is kept, in bytes.
const LONGEST_SPELLING: usize = 80;

/// A code that was found.
pub(crate) struct Entry {
    pub(crate) query: Query,
    /// How often the code was found, in whatever spelling.
    pub(crate) count: u64,
    /// The place of the text among those that are searched.
    pub(crate) source: usize,
    /// The first line with the code, from 1.
    pub(crate) line: u64,
    /// Its spelling there.
    pub(crate) text: String,
    pub(crate) reading: Reading,
}

impl Entry {
    pub(crate) fn is_known(&self) -> bool {
        self.query.symbol().is_some()
    }
}

#[derive(Default)]
pub(crate) struct Tally {
    entries: Vec<Entry>,
    places: BTreeMap<StatusCode, usize>,
    unknown: usize,
    /// How often unknown numbers were found beyond those that are kept.
    pub(crate) more_unknown: u64,
}

impl Tally {
    /// Counts a finding on a line of a text. Returns whether it is the first one of its code.
    pub(crate) fn add(&mut self, query: Query, reading: Reading, text: &str, source: usize, line: u64) -> bool {
        let code = query.code().canonical();
        if let Some(place) = self.places.get(&code) {
            self.entries[*place].count += 1;
            return false;
        }
        if query.symbol().is_none() {
            if self.unknown == MOST_UNKNOWN {
                self.more_unknown += 1;
                return false;
            }
            self.unknown += 1;
        }
        self.places.insert(code, self.entries.len());
        let end = (0..=text.len().min(LONGEST_SPELLING)).rev().find(|at| text.is_char_boundary(*at));
        let text = text[..end.unwrap_or_default()].to_owned();
        self.entries.push(Entry { query, count: 1, source, line, text, reading });
        true
    }

    /// The codes in the order in which they were found first.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }
}
