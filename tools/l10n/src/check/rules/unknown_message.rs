//! A message that English does not have, or that is no code.

use crate::catalogue::{TextFile, symbol};
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
        let home = TextFile::of_id(message.id);
        let id = message.id.to_lowercase();
        let near = expected.iter().map(|known| (strsim::damerau_levenshtein(&known.to_lowercase(), &id), known)).min();
        let help = match near {
            Some((distance, known)) if distance <= 3 && file.message(known).is_none() => {
                format!("did you mean {known}? An ID is never translated")
            }
            _ if !message.is_term && home.expected().contains(&message.id) => format!("move it to {home}"),
            _ => "remove it".to_owned(),
        };
        // A name alone, or the twin of a code in another number space.
        let shared = symbol(message.id).filter(|symbol| !message.is_term && symbol.message() != Some(*symbol));
        let what = match shared.map(sspi_status::Symbol::message) {
            Some(Some(owner)) => format!("it shares the text of {owner}"),
            Some(None) => "nothing explains this code".to_owned(),
            None if message.is_term => "the catalogue has no terms".to_owned(),
            None => "there is no such message in this file".to_owned(),
        };
        found.report(file.source, file.source.range_of(message.id), what).id(message.id).help(help);
    }
}
