//! A message that a language lacks.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "missing-message",
    severity: Severity::Error,
    what: "a message that a language lacks",
    why: "people see this one message in another language",
    bad: include_bytes!("../../../tests/rules/missing-message/bad.ftl"),
    good: include_bytes!("../../../tests/rules/missing-message/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    if file.draft {
        return;
    }
    let expected = file.expected();
    for (i, id) in expected.iter().enumerate() {
        // Where it is there and does not count, another rule says so.
        let is_there = file.messages.iter().any(|message| message.id == *id && !message.is_term);
        if is_there || file.is_in_junk(id) {
            continue;
        }
        let before = expected[..i].iter().rev().find_map(|id| file.message(id));
        let (range, label) = match before {
            Some(before) => (file.source.range_of(before.id), "it belongs behind this one"),
            None => (0..0, "it belongs at the beginning of its group"),
        };
        let finding = found.report(file.source, range, format!("{id} is missing"));
        finding.id(id).label(label).help(format!("add it: {id} = …"));
        let english = model.english(file).filter(|_| !file.is_english());
        if let Some(english) = english
            && let Some(text) = english.message(id).and_then(|message| message.value.as_ref())
        {
            finding.related(english.source, text.range.clone(), "the English text");
        }
    }
}
