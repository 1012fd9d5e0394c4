//! The codes in a text: each once, and every place where one stands.

use std::collections::HashMap;
use std::ops::Range;

use sspi_status::{Severity, StatusCode, scan};

use crate::search::{Entry, Why};

/// How many different unknown numbers are listed: a text of nothing but such numbers must not make the list endless.
const MOST_UNKNOWN: usize = 1000;

/// A place of a text with a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// Its bytes.
    pub(crate) bytes: Range<usize>,
    pub(crate) severity: Severity,
    /// The place of its code in the list.
    pub(crate) entry: usize,
}

#[derive(Debug, Default)]
pub(crate) struct Scanned {
    /// In the order in which they were found first.
    pub(crate) entries: Vec<Entry>,
    /// In the order of the text.
    pub(crate) marks: Vec<Mark>,
    /// There are more unknown numbers than are listed.
    pub(crate) has_more: bool,
}

impl Scanned {
    pub(crate) fn new(text: &str) -> Self {
        let has_lines = text.contains('\n');
        let mut scanned = Self::default();
        let mut places: HashMap<StatusCode, usize> = HashMap::new();
        let mut unknown = 0;
        for found in scan(text) {
            let code = found.query.code().canonical();
            let entry = match places.get(&code) {
                Some(&entry) => entry,
                None if !found.is_known() && unknown == MOST_UNKNOWN => {
                    scanned.has_more = true;
                    continue;
                }
                None => {
                    unknown += usize::from(!found.is_known());
                    let why = Why::InText { line: has_lines.then_some(found.line), times: 0 };
                    scanned.entries.push(Entry { query: found.query, why });
                    places.insert(code, scanned.entries.len() - 1);
                    scanned.entries.len() - 1
                }
            };
            if let Why::InText { times, .. } = &mut scanned.entries[entry].why {
                *times += 1;
            }
            let bytes = found.offset..found.offset + found.text.len();
            scanned.marks.push(Mark { bytes, severity: code.severity(), entry });
        }
        // A sub-code is found before the code in front of it.
        scanned.marks.sort_by_key(|mark| mark.bytes.start);
        scanned
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_code_is_there_once_with_its_first_line_and_how_often() {
        let text = "started\nerror 80090308: LdapErr\nSEC_E_TIME_SKEW\nfailed: 0x80090308, hresult 0x80131904\n";
        let scanned = Scanned::new(text);
        let entries: Vec<_> = scanned.entries.iter().map(|entry| (entry.query.code().number(), entry.why)).collect();
        let in_text = |line, times| Why::InText { line: Some(line), times };
        assert_eq!(entries, [(0x8009_0308, in_text(2, 2)), (0x8009_0324, in_text(3, 1)), (0x8013_1904, in_text(4, 1))]);
        let marks: Vec<_> = scanned.marks.iter().map(|mark| (&text[mark.bytes.clone()], mark.entry)).collect();
        assert_eq!(marks, [("80090308", 0), ("SEC_E_TIME_SKEW", 1), ("0x80090308", 0), ("0x80131904", 2)]);
        assert!(Scanned::new("0x80090308").entries[0].why == Why::InText { line: None, times: 1 });
    }

    #[test]
    fn marks_are_in_the_order_of_the_text() {
        let text = "80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 52e, v1db1";
        let scanned = Scanned::new(text);
        let marks: Vec<_> = scanned.marks.iter().map(|mark| (&text[mark.bytes.clone()], mark.entry)).collect();
        assert_eq!(marks, [("80090308", 1), ("52e", 0)]);
    }

    #[test]
    fn unknown_numbers_beyond_count_are_left_out_and_known_ones_are_not() {
        let numbers = (0..MOST_UNKNOWN + 5).map(|number| format!("hresult: 0x8013{number:04X}\n")).collect::<String>();
        let scanned = Scanned::new(&format!("{numbers}SEC_E_TIME_SKEW\n"));
        assert!(scanned.has_more && scanned.entries.len() == MOST_UNKNOWN + 1, "{}", scanned.entries.len());
    }
}
