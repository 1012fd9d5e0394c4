//! A parenthesis that is not closed, or not opened.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "parenthesis",
    severity: Severity::Error,
    what: "a parenthesis that is not closed, or not opened",
    why: "half of a pair is a slip",
    bad: include_bytes!("../../../tests/rules/parenthesis/bad.ftl"),
    good: include_bytes!("../../../tests/rules/parenthesis/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    for &piece in &at.text.pieces {
        let mut open = Vec::new();
        let mut closed = None;
        for (start, c) in piece.char_indices() {
            match c {
                '(' => open.push(start),
                ')' if open.pop().is_none() => closed = closed.or(Some(start)),
                _ => {}
            }
        }
        if let Some(start) = closed.or(open.pop()) {
            found
                .slice(at, &piece[start..start + 1], "a parenthesis without its counterpart")
                .help("write both, or none");
        }
    }
}
