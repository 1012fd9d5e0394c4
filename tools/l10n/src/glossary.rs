//! `glossary.toml`, the English terms, and `{locale}/glossary.toml`, what each language has agreed on for them; and where a
//! text has them.
//!
//! ```text
//! let glossary = Glossary::read(&catalogue)?;
//! for Occurrence { term, range } in glossary.terms_in(english) {
//!     let Some(agreed) = term.agreed.get(locale) else { continue };   // nothing agreed in this language
//!     agreed.find(text)        // where the text says it as agreed; empty: it does not
//!     agreed.forbidden(text)   // where it says it as it should not, and the pattern that forbids it
//! }
//! ```
//!
//! A forbidden pattern counts only where the English has the term, so ask only for terms that occur. A term may occur
//! several times; a translation need not repeat it as often.

mod export;
mod file;
mod pattern;
#[cfg(test)]
mod tests;
mod words;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::ops::Range;

use serde::Deserialize;

pub(crate) use export::{Format, export};

use crate::catalogue::Catalogue;
use crate::complaint::{self, Complaint};
use pattern::Pattern;
use words::{Word, folded, words};

/// The file of the English terms, and in the folder of a language that of its agreements.
pub(crate) const FILE: &str = "glossary.toml";

/// The agreed terms of a catalogue.
#[derive(Debug, Default)]
pub(crate) struct Glossary {
    /// In the order of the file.
    pub(crate) terms: Vec<Term>,
    /// By the first word of an English form: which term, which of its forms.
    by_first_word: HashMap<String, Vec<(usize, usize)>>,
}

/// One concept.
#[derive(Debug)]
pub(crate) struct Term {
    pub(crate) id: String,
    /// How English says it, the usual form first.
    pub(crate) en: Vec<String>,
    pub(crate) part_of_speech: PartOfSpeech,
    /// What it is, and what it must not be confused with.
    pub(crate) note: Option<String>,
    forms: Vec<Pattern>,
    /// By language; one that is absent has agreed on nothing.
    pub(crate) agreed: BTreeMap<String, Agreed>,
}

/// What a language has agreed on for a term.
#[derive(Debug)]
pub(crate) struct Agreed {
    pub(crate) preferred: String,
    pub(crate) acceptable: Vec<String>,
    stems: Vec<Pattern>,
    not: Vec<Pattern>,
}

/// A term in an English text.
#[derive(Debug)]
pub(crate) struct Occurrence<'g> {
    pub(crate) term: &'g Term,
    /// In bytes.
    pub(crate) range: Range<usize>,
}

/// Pontoon asks for it.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PartOfSpeech {
    Adjective,
    #[default]
    Noun,
    Verb,
}

impl Glossary {
    /// The glossary of a catalogue; one without the file has no terms.
    pub(crate) fn read(catalogue: &Catalogue) -> Result<Self, Vec<String>> {
        match Self::read_anyway(catalogue) {
            (glossary, complaints) if complaints.is_empty() => Ok(glossary),
            (_, complaints) => Err(complaint::lines(complaints)),
        }
    }

    /// The glossary as far as its files are understood.
    pub(crate) fn read_anyway(catalogue: &Catalogue) -> (Self, Vec<Complaint>) {
        file::read_anyway(catalogue)
    }

    fn new(terms: Vec<Term>) -> Self {
        let mut by_first_word: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
        for (number, term) in terms.iter().enumerate() {
            for (form, pattern) in term.forms.iter().enumerate() {
                if let Some(first) = words(pattern.source()).first() {
                    by_first_word.entry(folded(first.text).collect()).or_default().push((number, form));
                }
            }
        }
        Self { terms, by_first_word }
    }

    /// The terms in an English text, from its beginning to its end. The longest that fits at a place is taken and those
    /// within it are not: “smart card logon” is neither “smart card” nor “logon”.
    pub(crate) fn terms_in(&self, english: &str) -> Vec<Occurrence<'_>> {
        let words = words(english);
        let mut occurrences = Vec::new();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let first: String = folded(word.text).collect();
            let candidates = self.by_first_word.get(&first).map(Vec::as_slice).unwrap_or_default();
            let fitting = candidates.iter().filter_map(|&(number, form)| {
                let term = &self.terms[number];
                Some((term.forms[form].fits(&words, at)?, term))
            });
            if let Some((end, term)) = fitting.max_by_key(|(end, _)| *end) {
                occurrences.push(Occurrence { term, range: word.start..words[end - 1].end() });
                at = end;
            } else {
                at += 1;
            }
        }
        occurrences
            .retain(|Occurrence { term, range }| !is_name(english, range) && !is_capitalized(english, range, term));
        occurrences
    }

    /// Every language that has agreed on something.
    pub(crate) fn languages(&self) -> BTreeSet<&str> {
        self.terms.iter().flat_map(|term| term.agreed.keys()).map(String::as_str).collect()
    }
}

impl Agreed {
    /// Where a text has an agreed translation, in bytes, from its beginning to its end.
    pub(crate) fn find(&self, text: &str) -> Vec<Range<usize>> {
        let words = words(text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            // What ends last; of these the longest.
            let fitting = self.stems.iter().filter_map(|stem| stem.tightly(&words, at));
            if let Some(place) = fitting.max_by_key(|place| (place.end, place.len())) {
                at = place.end;
                found.push(in_bytes(&words, &place));
            } else {
                at += 1;
            }
        }
        found
    }

    /// Where a text has what it must not have, in bytes, and the pattern as the glossary has it. Several patterns may
    /// forbid the same words.
    pub(crate) fn forbidden(&self, text: &str) -> Vec<(Range<usize>, &str)> {
        let words = words(text);
        let mut found: Vec<(Range<usize>, &str)> = Vec::new();
        for pattern in &self.not {
            let mut at = 0;
            while at < words.len() {
                if let Some(place) = pattern.tightly(&words, at) {
                    at = place.end;
                    found.push((in_bytes(&words, &place), pattern.source()));
                } else {
                    at += 1;
                }
            }
        }
        found.retain(|(range, _)| !is_code(text, range));
        found.sort_by_key(|(range, _)| range.start);
        found
    }

    /// The preferred one and then the acceptable ones.
    pub(crate) fn translations(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.preferred).chain(&self.acceptable).map(String::as_str)
    }

    /// What it must not be, as patterns.
    pub(crate) fn not(&self) -> impl Iterator<Item = &str> {
        self.not.iter().map(Pattern::source)
    }
}

/// Where some words stand in their text.
fn in_bytes(words: &[Word], place: &Range<usize>) -> Range<usize> {
    let words = &words[place.clone()];
    words.first().map_or(0, |word| word.start)..words.last().map_or(0, Word::end)
}

impl fmt::Display for PartOfSpeech {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            PartOfSpeech::Adjective => "adjective",
            PartOfSpeech::Noun => "noun",
            PartOfSpeech::Verb => "verb",
        })
    }
}

/// Whether words are code, or stand in quotation marks as the name of a setting. Such names are no terms.
fn is_name(text: &str, range: &Range<usize>) -> bool {
    let before = &text[..range.start];
    let is_quoted = before.rfind('“').is_some_and(|at| !before[at..].contains('”'));
    is_quoted || before.ends_with(['-', '/', '\\', '.']) || is_code(text, range)
}

/// Whether words are a part of a command, of a constant or of the name of a function: certutil -dcinfo verify, signtool
/// verify /pa, SECBUFFER_TOKEN, LogonUser.
fn is_code(text: &str, range: &Range<usize>) -> bool {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let is_argument = before.trim_end().rsplit(' ').next().is_some_and(|token| token.starts_with('-'))
        || PROGRAMS.iter().any(|program| before.ends_with(program))
        || after.starts_with(" /")
        || after.starts_with(" -");
    let is_joined = before.ends_with('_') || after.starts_with('_');
    let has_inner_capital = text[range.clone()].chars().zip(text[range.clone()].chars().skip(1));
    is_argument || is_joined || has_inner_capital.into_iter().any(|(a, b)| a.is_lowercase() && b.is_uppercase())
}

/// Programs whose first argument is a word.
const PROGRAMS: [&str; 2] = ["netdom ", "signtool "];

/// Whether a term is written with a capital that it does not have, within a sentence: Negotiate is a package, and INVALID a
/// flag.
fn is_capitalized(text: &str, range: &Range<usize>, term: &Term) -> bool {
    let slice = &text[range.clone()];
    let before = text[..range.start].trim_end();
    let begins_sentence = before.is_empty() || before.ends_with(['.', '?', '!', ':']);
    slice.starts_with(char::is_uppercase) && !begins_sentence && !term.en.iter().any(|form| form == slice)
}
