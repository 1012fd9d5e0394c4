//! A hint that English has and a shipped language lacks.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "missing-attribute",
    severity: Severity::Error,
    what: "a hint that English has and a shipped language lacks",
    why: "text and hint come from one language; where it has no hint, people see none",
    bad: include_bytes!("../../../tests/rules/missing-attribute/bad.ftl"),
    good: include_bytes!("../../../tests/rules/missing-attribute/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    let Some(english) = model.english(file).filter(|_| file.shipped && !file.is_english()) else { return };
    for message in &file.messages {
        let Some(original) = english.message(message.id) else { continue };
        for attribute in &original.attributes {
            if message.text(attribute.attribute).is_none() {
                let name = attribute.attribute.unwrap_or_default();
                found
                    .report(file.source, file.source.range_of(message.id), format!("{} has no .{name}", message.id))
                    .id(message.id)
                    .help(format!("add below it, with four spaces before: .{name} = …"))
                    .related(english.source, attribute.range.clone(), "in English");
            }
        }
    }
}
