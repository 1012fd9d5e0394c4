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
    for parts in at.text.runs() {
        let mut open: Vec<&'s str> = Vec::new();
        let mut closed = None;
        for part in parts {
            for (start, c) in part.char_indices() {
                // “1)” and “a)” number the parts of a list.
                let mut before = part[..start].chars().rev();
                let is_number = before.next().is_some_and(|c| c != ' ') && before.next().is_none_or(|c| c == ' ');
                match c {
                    '(' => open.push(&part[start..=start]),
                    ')' if open.pop().is_none() && !is_number => closed = closed.or(Some(&part[start..=start])),
                    _ => {}
                }
            }
        }
        if let Some(slice) = closed.or(open.pop()) {
            found.slice(at, slice, "a parenthesis without its counterpart").help("write both, or none");
        }
    }
}
