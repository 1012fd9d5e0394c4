//! English words in a translation.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};

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

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if at.file.is_english() {
        return;
    }
    // Some of them are words of other languages.
    let needed = if Language::of(at.file.locale) == Language::Other { 3 } else { 1 };
    for &piece in &at.text.pieces {
        let english: Vec<&str> = tokens(piece).filter(|word| ENGLISH.contains(word)).collect();
        if english.len() >= needed
            && let Some(word) = english.first()
        {
            found.slice(at, word, format!("“{word}” is English")).help("translate it");
        }
    }
}

/// Words with their hyphens: peer-to-peer is a name.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic() && c != '-')
}

/// Small words that no sentence does without, and that are no words of the languages that we have.
const ENGLISH: [&str; 30] = [
    "the", "of", "and", "with", "was", "were", "been", "which", "could", "should", "cannot", "would", "this", "that",
    "from", "used", "must", "is", "to", "by", "not", "have", "when", "because", "does", "will", "too", "their", "its",
    "without",
];
