//! A message that English does not have, or that is no code.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "unknown-message",
    severity: Severity::Error,
    what: "a message that the library never asks for: no code, and none of the words around them",
    why: "nobody ever asks for it",
    bad: include_bytes!("../../../tests/rules/unknown-message/bad.ftl"),
    good: include_bytes!("../../../tests/rules/unknown-message/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    let expected = file.expected();
    for message in &file.messages {
        if expected.contains(&message.id) && !message.is_term {
            continue;
        }
        let id = message.id.to_lowercase();
        let near = expected.iter().map(|known| (strsim::damerau_levenshtein(&known.to_lowercase(), &id), known)).min();
        let help = match near {
            Some((distance, known)) if distance <= 3 && file.message(known).is_none() => {
                format!("did you mean {known}? An ID is never translated")
            }
            _ => "remove it".to_owned(),
        };
        let what = if message.is_term { "the catalogue has no terms" } else { "there is no such message" };
        found.report(file.source, file.source.range_of(message.id), what).id(message.id).help(help);
    }
}
