//! The format of a file of cases.

use std::fmt::Display;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::{Deserializer, Error};
use toml::Spanned;
use unic_langid::LanguageIdentifier;

use crate::code::query::Query;
use crate::language::reason::{Reason, Source};
use crate::texts::ftl::place::Places;
use crate::texts::problem::Problem;
use crate::trace::Outcome;

/// Largest file that is read, in bytes.
const MAX_LEN: u64 = 1 << 24;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseFile {
    pub(super) embedded: Option<Spanned<bool>>,
    pub(super) base: Option<Base>,
    pub(super) pseudo: Option<Spanned<bool>>,
    #[serde(default)]
    pub(super) folders: Vec<PathBuf>,
    pub(super) problems: Option<Spanned<Vec<String>>>,
    #[serde(default)]
    pub(super) overlay: Vec<OverlayText>,
    #[serde(default)]
    pub(super) case: Vec<Spanned<CaseText>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OverlayText {
    pub(super) locale: String,
    pub(super) text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseText {
    pub(super) name: String,
    pub(super) request: Vec<String>,
    pub(super) code: Code,
    pub(super) chain: Option<Spanned<Words>>,
    pub(super) outcomes: Option<Spanned<Words>>,
    pub(super) locale: Option<Spanned<String>>,
    pub(super) source: Option<Spanned<String>>,
    pub(super) text: Option<Spanned<String>>,
    pub(super) hint: Option<Spanned<String>>,
    pub(super) developer_hint: Option<Spanned<String>>,
}

/// The base language.
pub(super) struct Base(pub(super) LanguageIdentifier);

impl<'de> Deserialize<'de> for Base {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        tag.parse().map(Base).map_err(|_| Error::custom(format_args!("base: {tag:?} is not a language tag")))
    }
}

/// A code in any spelling.
pub(super) struct Code(pub(super) Query);

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map(Code).map_err(Error::custom)
    }
}

/// A list of words, of which each has a place of its own, because a list can stand on several lines.
pub(super) type Words = Vec<Spanned<String>>;

impl CaseText {
    /// Refuses words that no answer can have; the error has the offset of the word.
    fn check(&self) -> Result<(), (usize, String)> {
        let at = |word: &Spanned<String>, what| (word.span().start, what);
        for step in words(self.chain.as_ref()) {
            check_step(step.get_ref()).map_err(|what| at(step, what))?;
        }
        for outcome in words(self.outcomes.as_ref()) {
            known("outcome", outcome.get_ref(), Outcome::ALL.iter().map(|outcome| outcome.as_str()))
                .map_err(|what| at(outcome, what))?;
        }
        if let Some(source) = &self.source {
            known("source", source.get_ref(), Source::ALL.iter().map(|source| source.as_str()))
                .map_err(|what| at(source, what))?;
        }
        Ok(())
    }
}

fn words(list: Option<&Spanned<Words>>) -> impl Iterator<Item = &Spanned<String>> {
    list.into_iter().flat_map(|list| list.get_ref())
}

/// A step is a locale and a reason with a space between them.
fn check_step(step: &str) -> Result<(), String> {
    match step.split_once(' ') {
        Some((_, reason)) => known("reason", reason, Reason::ALL.iter().map(|reason| reason.as_str())),
        None => Err(format!("{step:?} is no step: write a locale and a reason, as in \"fr exact\"")),
    }
}

/// Refuses a word that is not among those of its kind.
fn known(kind: &str, word: &str, words: impl Iterator<Item = &'static str>) -> Result<(), String> {
    let words: Vec<&str> = words.collect();
    if words.contains(&word) {
        return Ok(());
    }
    let near = did_you_mean(word, &words);
    Err(format!("unknown {kind} {word:?}: there are {}{near}", words.join(", ")))
}

/// `; did you mean …?`, or nothing if no word is near.
fn did_you_mean(word: &str, words: &[&str]) -> String {
    let distance = |known: &&&str| strsim::osa_distance(&word.to_lowercase(), known);
    match words.iter().min_by_key(distance).filter(|nearest| distance(nearest) <= 1 + word.len() / 4) {
        Some(nearest) => format!("; did you mean {nearest}?"),
        None => String::new(),
    }
}

#[cfg(test)]
#[test]
fn one_edit_and_one_more_for_four_letters_are_forgiven() {
    assert_eq!(did_you_mean("rrequets", &["request"]), "; did you mean request?");
    assert_eq!(did_you_mean("rrrequets", &["request"]), "; did you mean request?");
    assert_eq!(did_you_mean("tset", &["request"]), "");
}

/// The text of a file, which knows the places in it.
pub(super) struct Text<'p> {
    path: &'p Path,
    places: Places,
}

impl<'p> Text<'p> {
    pub(super) fn read(path: &'p Path) -> Result<Self, Problem> {
        let problem = |what: &dyn Display| Problem::of(&path.display().to_string(), format!("cannot be read: {what}"));
        let mut text = String::new();
        let file = File::open(path).map_err(|error| problem(&error))?;
        file.take(MAX_LEN + 1).read_to_string(&mut text).map_err(|error| problem(&error))?;
        match text.len() as u64 > MAX_LEN {
            true => Err(problem(&format_args!("more than {MAX_LEN} bytes"))),
            false => Ok(Self { path, places: Places::of(text) }),
        }
    }

    pub(super) fn parse(&self) -> Result<CaseFile, Problem> {
        let file: CaseFile = toml::from_str(self.places.text()).map_err(|error| {
            let what = helpful(error.message());
            error
                .span()
                .map_or_else(|| self.problem(None, what.clone()), |span| self.problem(Some(span.start), what.clone()))
        })?;
        for case in &file.case {
            case.get_ref().check().map_err(|(offset, what)| self.problem(Some(offset), what))?;
        }
        if file.case.is_empty() {
            return Err(self.problem(None, "there is no [[case]]".to_owned()));
        }
        Ok(file)
    }

    /// A problem of the whole file, or at a place of it.
    pub(super) fn problem(&self, offset: Option<usize>, what: String) -> Problem {
        let path = self.path.display().to_string();
        match offset {
            Some(offset) => Problem::at(&path, self.places.text(), offset, what),
            None => Problem::of(&path, what),
        }
    }

    /// Line and column of a place.
    pub(super) fn place(&self, offset: usize) -> (usize, usize) {
        self.places.line_and_column(offset)
    }
}

/// The parser's message in one line; for an unknown key with the key that was meant, if one is near.
fn helpful(message: &str) -> String {
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let near = match quoted.as_slice() {
        [word, known @ ..] if message.starts_with("unknown field") => did_you_mean(word, known),
        _ => String::new(),
    };
    format!("{}{near}", message.trim_end().replace('\n', "; "))
}
