//! What Fluent does not understand: an unclosed brace, a missing =, a line that belongs nowhere.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};
use crate::check::syntax::Kind;

pub(super) const RULE: Rule = Rule {
    name: "syntax",
    severity: Severity::Error,
    what: "what Fluent does not understand: an unclosed brace, a missing =, a line that belongs nowhere",
    why: "what is not understood is lost, and so may be what follows",
    bad: include_bytes!("../../../tests/rules/syntax/bad.ftl"),
    good: include_bytes!("../../../tests/rules/syntax/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    for mistake in file.mistakes.iter().filter(|mistake| mistake.kind == Kind::Syntax) {
        found.report(file.source, mistake.range.clone(), &mistake.message).help(&mistake.help);
    }
}
