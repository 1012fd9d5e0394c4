//! A message that English does not have, or that is no code.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "unknown-message",
    severity: Severity::Error,
    what: "a message that English does not have, or that is no code",
    why: "nobody ever asks for it",
    bad: include_bytes!("../../../tests/rules/unknown-message/bad.ftl"),
    good: include_bytes!("../../../tests/rules/unknown-message/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    let expected = model.expected(file);
    for message in &file.messages {
        // One that English has in a line which is not understood is known all the same.
        let in_junk = || model.english(file).is_some_and(|english| english.is_in_junk(message.id));
        let known = expected.contains(&message.id) || in_junk();
        if known && !message.is_term {
            continue;
        }
        let near = expected.iter().map(|id| (strsim::damerau_levenshtein(id, message.id), id)).min();
        let help = match near {
            Some((distance, id)) if distance <= 3 && file.message(id).is_none() => format!("did you mean {id}?"),
            _ => "remove it, or see how English names it".to_owned(),
        };
        let what = if message.is_term { "the catalogue has no terms" } else { "there is no such message" };
        found.report(file.source, file.source.range_of(message.id), what).id(message.id).help(help);
    }
}
