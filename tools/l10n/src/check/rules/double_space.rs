//! Two spaces in a row.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "double-space",
    severity: Severity::Error,
    what: "two or more spaces in a row",
    why: "a text is shown with all its spaces",
    bad: include_bytes!("../../../tests/rules/double-space/bad.ftl"),
    good: include_bytes!("../../../tests/rules/double-space/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    for &piece in &at.text.pieces {
        let mut rest = piece;
        while let Some(start) = rest.find("  ") {
            let spaces = &rest[start..];
            let end = spaces.find(|c| c != ' ').unwrap_or(spaces.len());
            let source = at.file.source;
            let behind = source.range_of(piece).end;
            // At the end of a piece a placeable may follow, or the end of the line.
            let goes_on = end < spaces.len() || source.text.get(behind..).is_some_and(|rest| rest.starts_with('{'));
            if goes_on {
                found.slice(at, &spaces[..end], format!("{end} spaces in a row")).help("leave one");
            }
            rest = &spaces[end..];
        }
    }
}
