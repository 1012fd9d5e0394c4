//! A hint that became a part of the text: without its point, or in the same line.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "attribute-as-text",
    severity: Severity::Error,
    what: "a hint that became a part of the text: without its point, or in the same line",
    why: "people see “hint =” in the middle of a sentence",
    bad: include_bytes!("../../../tests/rules/attribute-as-text/bad.ftl"),
    good: include_bytes!("../../../tests/rules/attribute-as-text/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    for &piece in &at.text.pieces {
        if let Some(written) = attribute(piece) {
            found
                .slice(at, written, "an attribute that became a part of the text")
                .help("put it into a line of its own, with four spaces and the point before it: .hint = …");
        }
    }
}

/// `hint =` or `.anything =` in a text.
pub(super) fn attribute(piece: &str) -> Option<&str> {
    let (before, _) = piece.split_once('=')?;
    let name = before.trim_end_matches(' ');
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let begin = name.trim_end_matches(is_id).len();
    let begin = name[..begin].strip_suffix('.').map_or(begin, str::len);
    let word = &name[begin..];
    (word == "hint" || word.len() > 1 && word.starts_with('.')).then(|| &piece[begin..before.len() + 1])
}
