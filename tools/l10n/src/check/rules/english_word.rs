//! English words in a translation.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};
use crate::check::words::offset;

pub(super) const RULE: Rule = Rule {
    name: "english-word",
    severity: Severity::Error,
    what: "English words in a translation",
    why: "the sentence was not translated to its end",
    bad: include_bytes!("../../../tests/rules/english-word/bad.ftl"),
    good: include_bytes!("../../../tests/rules/english-word/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let identical = model.english_text(at).is_some_and(|english| english.flat == at.text.flat);
    if at.file.is_english() || identical {
        return;
    }
    let language = Language::of(at.file.locale);
    for &piece in &at.text.pieces {
        let mut english: Vec<&str> = Vec::new();
        for word in tokens(piece).filter(|word| is_english(word, language)) {
            if !english.iter().any(|other| other.eq_ignore_ascii_case(word)) && !is_quoted(piece, word) {
                english.push(word);
            }
        }
        // Many of them are words of other languages, but hardly the article and two more.
        let sure = language != Language::Other
            || english.len() >= 3 && english.iter().any(|word| word.eq_ignore_ascii_case("the"));
        if let Some(word) = english.first().filter(|_| sure) {
            found.slice(at, word, format!("“{word}” is English")).help("translate it");
        }
    }
}

/// Words with their hyphens: peer-to-peer is a name. So are words that other signs join: certificate_revoked,
/// certificate.cer, SMBClient/Security.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let is_name = |token: &str| {
        let token = token.trim_matches(|c: char| !c.is_alphanumeric());
        token.contains(['_', '.', '/', '\\'])
    };
    let words = |token| str::split(token, |c: char| !c.is_alphabetic() && c != '-');
    text.split_whitespace().filter(move |token| !is_name(token)).flat_map(words)
}

/// “The” and “the”, but not “IT”.
fn is_english(word: &str, language: Language) -> bool {
    let mut letters = word.chars();
    let small = letters.next().map(|c| c.to_ascii_lowercase()).into_iter().chain(letters).collect::<String>();
    let homographs: &[&str] = match language {
        Language::French => &["an", "or", "on"],
        Language::Portuguese => &["on"],
        Language::Italian | Language::Spanish => &["or", "on"],
        _ => &[],
    };
    ENGLISH.contains(&small.as_str()) && !homographs.contains(&small.as_str())
}

/// The names that Windows shows in English may stand in quotation marks or in parentheses.
fn is_quoted(piece: &str, word: &str) -> bool {
    let before = &piece[..offset(piece, word)];
    [('“', '”'), ('«', '»'), ('„', '“'), ('(', ')')]
        .iter()
        .any(|(open, close)| before.rfind(*open).is_some_and(|at| !before[at + open.len_utf8()..].contains(*close)))
}

/// Words that English sentences have, and that are no words of the languages that we have.
const ENGLISH: [&str; 54] = [
    "the",
    "of",
    "and",
    "with",
    "was",
    "were",
    "been",
    "which",
    "could",
    "should",
    "cannot",
    "would",
    "this",
    "that",
    "from",
    "used",
    "must",
    "is",
    "to",
    "by",
    "not",
    "have",
    "when",
    "because",
    "does",
    "will",
    "too",
    "their",
    "its",
    "without",
    "if",
    "or",
    "an",
    "has",
    "are",
    "be",
    "you",
    "your",
    "it",
    "on",
    "failed",
    "invalid",
    "denied",
    "available",
    "occurred",
    "try",
    "again",
    "later",
    "expired",
    "certificate",
    "security",
    "access",
    "operation",
    "credentials",
];
