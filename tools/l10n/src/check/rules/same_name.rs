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
    for message in file.messages.iter().filter(|message| message.is_again()) {
        if let Some(first) = file.first(message.id).filter(|first| first.is_term != message.is_term) {
            let (range, name) = (file.source.range_of(message.id), message.id);
            found
                .report(file.source, range, format!("-{name} and {name} are one name"))
                .id(name)
                .help("rename the term, or write its words where they are used")
                .related(file.source, file.source.range_of(first.id), "the first one");
        }
    }
}
