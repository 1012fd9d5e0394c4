//! What is searched for: the words of the query, and codes and names that it spells.

use std::collections::HashSet;

use crate::code::query::Query;
use crate::code::scan::scan;
use crate::code::suggest::similar;
use crate::code::symbol::Symbol;
use crate::search::words::{Word, words};
use crate::texts::needle::fold;

/// Words beyond these do not count: a whole log is nothing to search for.
const MOST_WORDS: usize = 64;
/// Longest query of which codes and names are read, in bytes.
const LONGEST: usize = 4096;

/// A query, taken apart.
pub(crate) struct Sought {
    /// Each word once, in the order of the query.
    pub(crate) words: Vec<Word>,
    /// The last word may be the beginning of what is still being typed.
    pub(crate) ends_in_a_word: bool,
    /// The codes that the query spells, in its order.
    codes: Vec<Query>,
    /// The words joined as in a symbol, in upper case.
    name: String,
    /// The names that are nearly the query, nearest first, where the query looks like a name.
    similar: Vec<Symbol>,
}

/// How the name or the number of a code fits the whole query, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Spelt {
    /// The query spells the code.
    Code,
    /// The query is the name, or the name without its prefix.
    Name,
    /// The name begins with the query.
    Beginning,
    /// The name contains the query.
    Part,
    /// The query is the name with a mistake.
    Misspelt,
    /// The name does not contain the query.
    Not,
}

impl Sought {
    pub(crate) fn new(text: &str) -> Self {
        let end = (0..=LONGEST.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
        let text = &text[..end.unwrap_or_default()];
        let folded = fold(text);
        let all: Vec<&str> = query_words(&folded).collect();
        // One letter is what an elision or a prefix leaves, unless it is all there is.
        let is_letter = |word: &&str| word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        let mut kept: Vec<&str> = all.iter().copied().filter(|word| !is_letter(word)).collect();
        if kept.is_empty() {
            kept.clone_from(&all);
        }
        let mut seen = HashSet::new();
        kept.retain(|word| seen.insert(*word));
        kept.truncate(MOST_WORDS);
        let spelt = text.parse::<Query>().ok().filter(|query| query.symbol().is_some());
        Self {
            ends_in_a_word: folded.ends_with(char::is_alphanumeric) && kept.last() == all.last(),
            codes: spelt.into_iter().chain(scan(text).map(|found| found.query)).collect(),
            name: all.join("_").to_uppercase(),
            similar: match text.contains('_') {
                true => similar(text).into_iter().map(|(_, symbol)| symbol).collect(),
                false => Vec::new(),
            },
            words: kept.into_iter().map(Word::new).collect(),
        }
    }

    /// How the name or the number of a code fits the whole query.
    pub(crate) fn spelt(&self, symbol: Symbol) -> Spelt {
        let is_it = |query: &Query| match query {
            Query::Symbol(named) => *named == symbol,
            Query::Code(code) => code.canonical() == symbol.code().canonical(),
        };
        if self.codes.iter().any(is_it) {
            return Spelt::Code;
        }
        // Without an underscore a part of a name is a word like others.
        let has_parts = self.name.contains('_');
        let spelt = |name: &str| match name {
            _ if name == self.name => Spelt::Name,
            _ if has_parts && name.starts_with(&self.name) => Spelt::Beginning,
            _ if has_parts && name.contains(&self.name) => Spelt::Part,
            _ => Spelt::Not,
        };
        let spelt = symbol.names().map(spelt).min().unwrap_or(Spelt::Not);
        if spelt == Spelt::Not && self.similar.contains(&symbol) { Spelt::Misspelt } else { spelt }
    }

    /// The place of the code among those that the query spells or nearly spells, for the order of several.
    pub(crate) fn place(&self, symbol: Symbol) -> usize {
        let mut all = self.codes.iter().filter_map(|query| query.symbol()).chain(self.similar.iter().copied());
        all.position(|known| known == symbol).unwrap_or(usize::MAX)
    }
}

/// The words of a folded query. Unlike in a text, a minus sign belongs to its number.
fn query_words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split_whitespace().flat_map(|part| {
        let number = part.strip_prefix('-').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        let is_number = number.is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
        let (whole, rest) = if is_number { (Some(part), "") } else { (None, part) };
        whole.into_iter().chain(words(rest))
    })
}

/// How well a numeric word fits the numbers of a code: 1 for the whole number, less for a part; `None` if not at all.
pub(crate) fn fit_of_number(word: &Word, symbol: Symbol) -> Option<f32> {
    let code = symbol.code();
    let spellings = [code.spelling().to_string(), code.value().to_string(), code.number().to_string()];
    let hexadecimal = format!("{:x}", code.number());
    let is_whole = |spelling: &str| {
        let spelling = spelling.to_ascii_lowercase();
        // The numbers of protocols are spelt with a word in front.
        spelling.split([' ', ',']).any(|part| part == &*word.text)
    };
    if hexadecimal == *word.text || spellings.iter().any(|spelling| is_whole(spelling)) {
        return Some(1.0);
    }
    let has_part = |spelling: &String| spelling.to_ascii_lowercase().contains(&*word.text);
    (word.chars() >= SHORTEST_PART && spellings.iter().any(has_part)).then_some(PART)
}

/// Shortest part of a number that is looked for.
const SHORTEST_PART: usize = 3;
/// How well a part of a number fits.
const PART: f32 = 0.75;

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        Sought::new(text).words.iter().map(|word| word.text.to_string()).collect()
    }

    #[test]
    fn a_query_is_cut_into_words_without_what_elisions_leave() {
        assert_eq!(texts("L’accès à l'ACCÈS"), ["acces"]);
        assert_eq!(texts("smart-card, SEC_E_OK"), ["smart", "card", "sec", "ok"]);
        assert_eq!(texts("-2146893044 x509"), ["-2146893044", "x509"]);
        assert_eq!(texts("c"), ["c"]);
        assert_eq!(texts(" … "), [] as [&str; 0]);
        assert_eq!(texts(&"é ".repeat(10_000)), ["e"]);
        assert!(texts(&(0..9999).map(|n| format!("{n} ")).collect::<String>()).len() <= MOST_WORDS);
    }

    #[test]
    fn a_query_spells_numbers_names_and_parts_of_names() {
        let denied = Symbol::SEC_E_LOGON_DENIED;
        for (text, expected) in [
            ("0x8009030C", Spelt::Code),
            ("failed with -2146893044.", Spelt::Code),
            ("sec_e_logon_denied", Spelt::Code),
            ("Logon denied", Spelt::Code),
            ("SEC_E_LOGON", Spelt::Beginning),
            ("e_logon_den", Spelt::Part),
            ("SEC_E_LOGIN_DENIED", Spelt::Misspelt),
            ("logon", Spelt::Not),
            ("denied", Spelt::Not),
        ] {
            let spelt = Sought::new(text).spelt(denied);
            assert!(spelt == expected || (expected == Spelt::Code && spelt == Spelt::Name), "{text}: {spelt:?}");
        }
    }

    #[test]
    fn what_a_query_spells_comes_in_its_order() {
        let sought = Sought::new("0x80090324 then 0x8009030C");
        let places =
            [Symbol::SEC_E_TIME_SKEW, Symbol::SEC_E_LOGON_DENIED, Symbol::SEC_E_OK].map(|code| sought.place(code));
        assert_eq!(places, [0, 1, usize::MAX]);
    }

    #[test]
    fn numbers_are_found_whole_and_in_parts() {
        let fit = |text: &str, symbol| fit_of_number(&Word::new(text), symbol);
        assert_eq!(fit("24", Symbol::KDC_ERR_PREAUTH_FAILED), Some(1.0));
        assert_eq!(fit("52e", Symbol::ERROR_LOGON_FAILURE), Some(1.0));
        assert_eq!(fit("0x8009030c", Symbol::SEC_E_LOGON_DENIED), Some(1.0));
        assert_eq!(fit("0x80090", Symbol::SEC_E_LOGON_DENIED), Some(PART));
        assert_eq!(fit("-21468", Symbol::SEC_E_LOGON_DENIED), Some(PART));
        assert_eq!(fit("80", Symbol::SEC_E_LOGON_DENIED), None);
    }
}
