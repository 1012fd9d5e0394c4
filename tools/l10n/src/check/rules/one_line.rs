//! A text of a code that goes on in a second line.

use super::attribute_as_text::is_other_entry;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "one-line",
    severity: Severity::Error,
    what: "a text of a code that goes on in a second line",
    why: "the end of the line would be shown, and a line that begins with `[`, `*`, `.` or `}` would be cut",
    bad: include_bytes!("../../../tests/rules/one-line/bad.ftl"),
    good: include_bytes!("../../../tests/rules/one-line/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if at.message.is_code && at.text.flat.contains('\n') && !at.text.pieces.iter().any(|piece| is_other_entry(piece)) {
        let second = at.text.pieces.iter().skip_while(|piece| !piece.ends_with('\n')).nth(1).copied();
        let slice = second.unwrap_or_default().trim_end();
        found.slice(at, slice, "the text goes on in a second line").help("join it to the line before");
    }
}
