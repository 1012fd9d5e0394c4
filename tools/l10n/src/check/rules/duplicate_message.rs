//! A message that is there twice.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "duplicate-message",
    severity: Severity::Error,
    what: "a message that is there twice",
    why: "only the first counts",
    bad: include_bytes!("../../../tests/rules/duplicate-message/bad.ftl"),
    good: include_bytes!("../../../tests/rules/duplicate-message/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    for message in file.messages.iter().filter(|message| message.is_again()) {
        // A term and a message of one name are another mistake.
        if let Some(first) = file.first(message.id).filter(|first| first.is_term == message.is_term) {
            found
                .report(file.source, file.source.range_of(message.id), format!("{} is there a second time", message.id))
                .id(message.id)
                .help("keep the better of the two")
                .related(file.source, file.source.range_of(first.id), "the first one");
        }
    }
}
