//! Turns of English that the guide does without.

use std::sync::LazyLock;

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "avoided-phrase",
    severity: Severity::Error,
    what: "“, too.”, “the other end” and other turns of avoided_phrase.txt in an English text",
    why: "readers of six languages stumble over them, or have to guess what they stand for",
    bad: include_bytes!("../../../tests/rules/avoided-phrase/bad.ftl"),
    good: include_bytes!("../../../tests/rules/avoided-phrase/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if !at.is_english_of_code() {
        return;
    }
    for &piece in &at.text.pieces {
        let small = piece.to_ascii_lowercase();
        for (phrase, instead) in PHRASES.iter() {
            for (start, _) in small.match_indices(phrase).filter(|(start, _)| is_whole(&small, *start, phrase)) {
                let slice = &piece[start..start + phrase.len()];
                found.slice(at, slice, format!("“{slice}” is a turn that the guide avoids")).help(*instead);
            }
        }
    }
}

/// A phrase in a line, in lower case, and behind a tab what to write instead.
static PHRASES: LazyLock<Vec<(&str, &str)>> =
    LazyLock::new(|| include_str!("avoided_phrase.txt").lines().filter_map(|line| line.split_once('\t')).collect());

/// Whether no letter goes on before or behind a phrase that begins or ends with one.
fn is_whole(text: &str, start: usize, phrase: &str) -> bool {
    let before = text[..start].chars().next_back().is_some_and(char::is_alphanumeric);
    let after = text[start + phrase.len()..].chars().next().is_some_and(char::is_alphanumeric);
    !(before && phrase.starts_with(char::is_alphanumeric) || after && phrase.ends_with(char::is_alphanumeric))
}
