//! A hint or a part for developers that English has and a translation lacks.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Message, Model};

pub(super) const RULE: Rule = Rule {
    name: "missing-attribute",
    severity: Severity::Error,
    what: "a hint or a part for developers that English has and a translation lacks",
    why: "a text and its parts come from one language; what it lacks, people do not see",
    bad: include_bytes!("../../../tests/rules/missing-attribute/bad.ftl"),
    good: include_bytes!("../../../tests/rules/missing-attribute/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    let Some(english) = model.english(file).filter(|_| !file.draft && !file.is_english()) else { return };
    for message in file.messages.iter().filter(|message| !message.is_again()) {
        let Some(original) = english.message(message.id) else { continue };
        for attribute in &original.attributes {
            let name = attribute.attribute.unwrap_or_default();
            // Where it is there but damaged, another rule says so.
            if message.text(attribute.attribute).is_none() && !names(below(file, message), name) {
                found
                    .report(file.source, file.source.range_of(message.id), format!("{} has no .{name}", message.id))
                    .id(message.id)
                    .help(format!("add below it, with four spaces before: .{name} = …"))
                    .related(english.source, attribute.range.clone(), "in English");
            }
        }
    }
}

/// Whether an attribute is named in a text, as `.hint`, or without its point, as `hint =`.
fn names(text: &str, attribute: &str) -> bool {
    let mut places = text.match_indices(attribute).map(|(at, _)| (&text[..at], &text[at + attribute.len()..]));
    places.any(|(before, after)| before.ends_with('.') || after.trim_start_matches(' ').starts_with('='))
}

/// What stands between a message and the next one.
fn below<'s>(file: &File<'s>, message: &Message<'_>) -> &'s str {
    let rest = file.source.text.get(file.source.range_of(message.id).end..).unwrap_or_default();
    let is_next = |line: &str| line.starts_with(|c: char| c == '#' || c.is_ascii_alphabetic());
    let lines = rest.split_inclusive('\n').enumerate().take_while(|(i, line)| *i == 0 || !is_next(line));
    &rest[..lines.map(|(_, line)| line.len()).sum()]
}
