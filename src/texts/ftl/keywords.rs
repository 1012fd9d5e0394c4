//! The reader of `keywords.toml`: words that are never shown, by which a search knows the code that other programs mean.
//!
//! The file is TOML of one form, so that a merge and a person see one line for each code:
//! `SEC_E_WRONG_PRINCIPAL = "incorrect name principal target"`.

use super::id;
use super::read::Fault;

/// The name of the file in the folder of a language.
pub const FILE: &str = "keywords.toml";

/// The words of rows, separated by spaces, in the order of the rows.
pub type Keywords = &'static [(u16, &'static str)];

/// What a file says, and what is wrong with it.
#[derive(Default)]
pub struct Reading<'t> {
    /// The place of each symbol and its words, in the order of the table.
    pub lines: Vec<(usize, &'t str)>,
    /// What is wrong, in the order of the file.
    pub faults: Vec<Fault>,
}

/// Reads a file. A line that is not understood is left out; a line whose words are in disorder counts all the same.
pub fn read(text: &str) -> Reading<'_> {
    let mut reading = Reading::default();
    let mut last: Option<usize> = None;
    for line in text.lines() {
        let offset = Some(line.as_ptr().addr() - text.as_ptr().addr());
        let mut report = |what: String| reading.faults.push(Fault { offset, what });
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let Some((symbol, words)) = parts(line) else {
            report("write SYMBOL = \"words separated by single spaces\" and nothing else on the line".to_owned());
            continue;
        };
        let Some(place) = id::place_of_symbol(symbol) else {
            report(format!("{symbol} is not the name of a code"));
            continue;
        };
        if reading.lines.iter().any(|(known, _)| *known == place) {
            report(format!("{symbol} stands twice"));
            continue;
        }
        if let Some(last) = last.filter(|last| *last > place) {
            report(format!("{symbol} belongs before {}: the order is that of src/codes.rs", id::at(last)));
        }
        if let Some(what) = fault_of(words) {
            report(format!("{symbol}: {what}"));
        }
        last = last.max(Some(place));
        reading.lines.push((place, words));
    }
    reading.lines.sort_by_key(|(place, _)| *place);
    reading
}

fn parts(line: &str) -> Option<(&str, &str)> {
    let (symbol, words) = line.split_once(" = ")?;
    let words = words.strip_prefix('"')?.strip_suffix('"')?;
    (!words.contains(['"', '\\'])).then_some((symbol, words))
}

/// What is wrong with the words of one line.
fn fault_of(line: &str) -> Option<String> {
    let words: Vec<&str> = line.split(' ').collect();
    let is_word = |word: &&str| !word.is_empty() && word.chars().all(char::is_alphanumeric);
    if let Some(bad) = words.iter().find(|word| !is_word(word)) {
        return Some(format!("{bad:?} is no word of letters and digits alone"));
    }
    if let Some(bad) = words.iter().find(|word| word.to_lowercase() != **word) {
        return Some(format!("{bad:?} has to be in lower case"));
    }
    let pair = words.windows(2).find(|pair| pair[0] >= pair[1])?;
    Some(match pair[0] == pair[1] {
        true => format!("{:?} stands twice", pair[0]),
        false => format!("{:?} belongs before {:?}: words are sorted", pair[1], pair[0]),
    })
}

#[cfg(test)]
mod tests {
    use super::read;

    fn faults(text: &str) -> Vec<String> {
        read(text).faults.into_iter().map(|fault| fault.what).collect()
    }

    #[test]
    fn lines_are_read_in_the_order_of_the_table() {
        let reading = read("# note\n\nSEC_E_TIME_SKEW = \"clock\"\r\nSEC_E_OK = \"fine good\"\n");
        assert_eq!(reading.lines.iter().map(|(_, words)| *words).collect::<Vec<_>>(), ["fine good", "clock"]);
        assert_eq!(reading.faults.len(), 1);
        assert_eq!(
            reading.faults[0].what,
            "SEC_E_OK belongs before SEC_E_TIME_SKEW: the order is that of src/codes.rs"
        );
        assert_eq!(reading.faults[0].offset, Some(35));
    }

    #[test]
    fn what_is_wrong_is_told_and_the_rest_counts() {
        for (line, what) in [
            ("SEC_E_OK: good", "nothing else on the line"),
            ("SEC_E_OK = \"a\" # note", "nothing else on the line"),
            ("SEC_E_OK = \"a\\u0062\"", "nothing else on the line"),
            ("SEC_E_NOPE = \"a\"", "is not the name of a code"),
            ("SEC_E_OK = \"Good\"", "lower case"),
            ("SEC_E_OK = \"b a\"", "\"a\" belongs before \"b\""),
            ("SEC_E_OK = \"a a\"", "stands twice"),
            ("SEC_E_OK = \"a  b\"", "no word"),
            ("SEC_E_OK = \"\"", "no word"),
            ("SEC_E_OK = \"smart-card\"", "no word"),
        ] {
            let found = faults(&format!("{line}\nSEC_E_TIME_SKEW = \"clock\"\n"));
            assert!(found.len() == 1 && found[0].contains(what), "{line}: {found:?}");
        }
        assert!(faults("SEC_E_OK = \"a\"\nSEC_E_OK = \"b\"\n")[0].contains("stands twice"));
        assert_eq!(faults("SEC_E_OK = \"a à б\"\n"), [] as [&str; 0]);
    }
}
