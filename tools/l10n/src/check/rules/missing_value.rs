//! A message without a text.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};
use crate::check::syntax::Kind;

pub(super) const RULE: Rule = Rule {
    name: "missing-value",
    severity: Severity::Error,
    what: "a message without a text",
    why: "a hint alone explains nothing; another language answers",
    bad: include_bytes!("../../../tests/rules/missing-value/bad.ftl"),
    good: include_bytes!("../../../tests/rules/missing-value/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    for message in file.messages.iter().filter(|message| message.value.is_none()) {
        found
            .report(file.source, file.source.range_of(message.id), format!("{} has no text", message.id))
            .id(message.id)
            .help("write the text behind the =");
    }
    for mistake in file.mistakes.iter().filter(|mistake| mistake.kind == Kind::NoValue) {
        found.report(file.source, mistake.range.clone(), &mistake.message).help(&mistake.help);
    }
}
