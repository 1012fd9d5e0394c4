//! A term and a message of one name.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "same-name",
    severity: Severity::Error,
    what: "a term and a message of one name",
    why: "Fluent keeps only one of them",
    bad: include_bytes!("../../../tests/rules/same-name/bad.ftl"),
    good: include_bytes!("../../../tests/rules/same-name/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    for term in file.messages.iter().filter(|message| message.is_term) {
        if let Some(message) = file.message(term.id) {
            found
                .report(file.source, file.source.range_of(term.id), format!("-{0} and {0} are one name", term.id))
                .id(term.id)
                .help("rename the term, or write its words where they are used")
                .related(file.source, file.source.range_of(message.id), "the message");
        }
    }
}
