//! A straight apostrophe, another mark in its place, or a space behind it.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "apostrophe",
    severity: Severity::Error,
    what: "a straight apostrophe, another mark in its place, or a space behind it",
    why: "one apostrophe in the whole catalogue: ’ (U+2019)",
    bad: include_bytes!("../../../tests/rules/apostrophe/bad.ftl"),
    good: include_bytes!("../../../tests/rules/apostrophe/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let language = Language::of(at.file.locale);
    let has = language.has_apostrophes();
    for &piece in &at.text.pieces {
        for (start, c) in piece.char_indices().filter(|(_, c)| MARKS.contains(c)) {
            let slice = &piece[start..start + c.len_utf8()];
            let (message, help) = match (has, c) {
                (Some(false), _) => (format!("{c} does not belong into this language"), "write without it"),
                (Some(true), '’')
                    if is_elision(language, &piece[..start]) && piece[start + c.len_utf8()..].starts_with(' ') =>
                {
                    ("a space behind an apostrophe".to_owned(), "remove the space")
                }
                (None, _) => continue, // Hebrew, Ukrainian and others have their own.
                (_, '’') => continue,
                _ => (format!("{c} in the place of an apostrophe"), "write ’ (U+2019)"),
            };
            found.slice(at, slice, message).help(help);
        }
    }
}

/// Whether what stands before an apostrophe is a word that lost its end to the next one: l’, qu’, dell’. English and
/// Italian also have words that end with an apostrophe: the users’ names, un po’.
fn is_elision(language: Language, before: &str) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default().to_lowercase();
    match language {
        Language::French => !word.is_empty(),
        Language::Italian => matches!(word.as_str(), "l" | "d" | "c" | "s" | "n" | "un") || word.ends_with("ll"),
        _ => false,
    }
}

const MARKS: [char; 7] = ['\'', '’', '‘', '´', 'ʼ', 'ʹ', '′'];
