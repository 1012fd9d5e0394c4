//! A tab.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "tab",
    severity: Severity::Error,
    what: "a tab",
    why: "Fluent loses a line that begins with one, and inside a text it is shown as a gap of any width",
    bad: include_bytes!("../../../tests/rules/tab/bad.ftl"),
    good: include_bytes!("../../../tests/rules/tab/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    for (at, _) in file.source.text.match_indices('\t') {
        found.report(file.source, at..at + 1, "a tab").help("write spaces: four to begin a line, one between words");
    }
}
