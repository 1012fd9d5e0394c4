//! A message that English does not have, or that is no code.

use crate::catalogue::symbol;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::ids;
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

fn check<'s>(model: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    for message in file.messages.iter().filter(|message| !file.expects(message)) {
        let range = file.source.range_of(message.id);
        if let Some(id) = file.gaps.renamed.get(message.id) {
            // The second of two is told to go by another rule.
            if !message.is_again() {
                let finding = found.report(file.source, range, format!("renamed from {id}?"));
                finding.id(message.id).help(format!("give it back its ID, {id}: {NEVER}"));
                if let Some((english, text)) = model.english_value(file, id) {
                    finding.related(english.source, text.range.clone(), format!("{id} in English"));
                }
            }
            continue;
        }
        let help = match (ids::home(message.id), file.gaps.missing.as_slice()) {
            (Some((home, _)), _) if !message.is_term => format!("move it to {home}"),
            (_, []) => "remove it".to_owned(),
            (_, [id]) => format!("if this is {id}, which is missing, give it back its ID: {NEVER}"),
            (_, missing) => {
                format!("if this is one of the {} missing messages, give it back its ID: {NEVER}", missing.len())
            }
        };
        // A name alone, or the twin of a code in another number space.
        let shared = symbol(message.id).filter(|symbol| !message.is_term && symbol.message() != Some(*symbol));
        let what = match shared.map(sspi_status::Symbol::message) {
            Some(Some(owner)) => format!("it shares the text of {owner}"),
            Some(None) => "nothing explains this code".to_owned(),
            None if message.is_term => "the catalogue has no terms".to_owned(),
            None => "there is no such message in this file".to_owned(),
        };
        found.report(file.source, range, what).id(message.id).help(help);
    }
}

const NEVER: &str = "an ID never changes and is never translated";
