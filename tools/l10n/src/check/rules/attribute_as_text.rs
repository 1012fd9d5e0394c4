//! A hint, or a part for developers, that became a part of the text: without its point, or in the same line.

use crate::catalogue::{PARTS, symbol};
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "attribute-as-text",
    severity: Severity::Error,
    what: "a hint, a part for developers or a message that became a part of the text before it",
    why: "people see “hint =” or an ID in the middle of a sentence",
    bad: include_bytes!("../../../tests/rules/attribute-as-text/bad.ftl"),
    good: include_bytes!("../../../tests/rules/attribute-as-text/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    for &piece in &at.text.pieces {
        if let Some(written) = attribute(piece) {
            let part = PARTS.into_iter().find(|part| written.contains(part)).unwrap_or(PARTS[0]);
            let help = format!("put it into a line of its own, with four spaces and the point before it: .{part} = …");
            found.slice(at, written, "an attribute that became a part of the text").help(help);
        } else if let Some(id) = message(piece) {
            found
                .slice(at, id, format!("the message {id} became a part of the one before it"))
                .help("a message begins at the very beginning of a line: remove the spaces before it");
        }
    }
}

/// Whether a piece of a text holds what should be an attribute or a message of its own.
pub(super) fn is_other_entry(piece: &str) -> bool {
    attribute(piece).is_some() || message(piece).is_some()
}

/// `hint =`, `.anything =` or `.hint` in a text, and so for the other part.
fn attribute(piece: &str) -> Option<&str> {
    for part in PARTS.map(|part| format!(".{part}")) {
        let start = piece.find(&part).filter(|start| piece[..*start].chars().next_back().is_none_or(|c| c == ' '));
        if let Some(start) = start {
            return piece.get(start..start + part.len());
        }
    }
    let written = before_equals(piece)?;
    let (name, _) = written.split_once('=')?;
    let name = name.trim_end_matches(' ');
    (PARTS.contains(&name) || name.len() > 1 && name.starts_with('.'))
        .then(|| &written[..=written.find('=').unwrap_or(0)])
}

/// `SEC_E_OK =` in a text.
fn message(piece: &str) -> Option<&str> {
    let name = before_equals(piece)?;
    let id = &name[..name.find(|c| !is_id(c)).unwrap_or(name.len())];
    symbol(id).map(|_| id)
}

/// From the last word before a `=` on, with a point that stands before the word.
fn before_equals(piece: &str) -> Option<&str> {
    let (before, _) = piece.split_once('=')?;
    let name = before.trim_end_matches(' ');
    let begin = name.trim_end_matches(is_id).len();
    let begin = name[..begin].strip_suffix('.').map_or(begin, str::len);
    piece.get(begin..)
}

fn is_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}
