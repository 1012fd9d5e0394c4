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
    let has = Language::of(at.file.locale).has_apostrophes();
    for &piece in &at.text.pieces {
        for (start, c) in piece.char_indices().filter(|(_, c)| MARKS.contains(c)) {
            let slice = &piece[start..start + c.len_utf8()];
            let between = piece[..start].ends_with(char::is_alphabetic);
            let (message, help) = match (has, c) {
                (Some(false), _) => (format!("{c} does not belong into this language"), "write without it"),
                (Some(true), '’') if between && piece[start + c.len_utf8()..].starts_with(' ') => {
                    ("a space behind an apostrophe".to_owned(), "remove the space")
                }
                (_, '’') => continue,
                (None, '‘') => continue,
                _ => (format!("{c} in the place of an apostrophe"), "write ’ (U+2019)"),
            };
            found.slice(at, slice, message).help(help);
        }
    }
}

const MARKS: [char; 7] = ['\'', '’', '‘', '´', 'ʼ', 'ʹ', '′'];
