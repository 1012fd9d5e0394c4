//! Two codes with one text, unless they have one in English.

use sspi_status::ftl::message::DEVELOPER;

use crate::catalogue::symbol;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::Place;
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "identical-messages",
    severity: Severity::Error,
    what: "two messages with one text or one hint, unless they have one in English",
    why: "people cannot tell the two apart",
    bad: include_bytes!("../../../tests/rules/identical-messages/bad.ftl"),
    good: include_bytes!("../../../tests/rules/identical-messages/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    let places: Vec<_> = file.places().collect();
    for (i, at) in places.iter().enumerate() {
        // What a program has to do may be the same for several codes; nobody compares these parts.
        if at.text.attribute == Some(DEVELOPER) {
            continue;
        }
        let same = |other: &&Place<'_, 's>| {
            other.text.attribute == at.text.attribute
                && other.text.flat == at.text.flat
                && other.message.id != at.message.id
                && !same_in_english(model, at, other)
        };
        if let Some(twin) = places[..i].iter().find(same) {
            found
                .text(*at, format!("{} says the same as {}", at.message.id, twin.message.id))
                .help("read the notes of both in English, and say what differs")
                .related(file.source, twin.text.range.clone(), "the other one");
        }
    }
}

/// In English, the table of the aliases decides: the texts of one number may be the same.
fn same_in_english(model: &Model<'_>, at: &Place<'_, '_>, other: &Place<'_, '_>) -> bool {
    match (model.english_text(*at), model.english_text(*other)) {
        (Some(one), Some(two)) => one.flat == two.flat,
        _ => {
            let code = |id: &str| symbol(id).map(|symbol| symbol.code());
            code(at.message.id).is_some() && code(at.message.id) == code(other.message.id)
        }
    }
}
