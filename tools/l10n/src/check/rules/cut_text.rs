//! A continued line that begins with `[`, `*`, `.` or `}`.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};
use crate::check::syntax::Kind;

pub(super) const RULE: Rule = Rule {
    name: "cut-text",
    severity: Severity::Error,
    what: "a continued line that begins with `[`, `*`, `.` or `}`",
    why: "Fluent ends the text before such a line, silently, and people see half a sentence",
    bad: include_bytes!("../../../tests/rules/cut-text/bad.ftl"),
    good: include_bytes!("../../../tests/rules/cut-text/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    for mistake in file.mistakes.iter().filter(|mistake| mistake.kind == Kind::CutText) {
        found.report(file.source, mistake.range.clone(), &mistake.message).help(&mistake.help);
    }
}
