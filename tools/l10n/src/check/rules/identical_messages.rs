//! Two codes with one text, unless they have one in English.

use std::collections::{HashMap, HashSet};

use sspi_status::ftl::message::DEVELOPER;
use sspi_status::{StatusCode, Symbol};

use crate::catalogue::symbol;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model, Place};

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
    // What a program has to do may be the same for several codes; nobody compares these parts.
    let places = file.places().filter(|at| at.text.attribute != Some(DEVELOPER));
    let places: Vec<_> = places.map(|at| (at, Original::of(model, at))).collect();
    // By what they say, those before; of messages with one original two will do, for one has another ID than the next.
    let mut said: HashMap<_, Vec<&(Place<'_, 's>, Original<'_>)>> = HashMap::new();
    let mut kept: HashMap<_, HashSet<&str>> = HashMap::new();
    for place in &places {
        let (at, original) = place;
        let key = (at.text.attribute, at.text.flat.as_str());
        let before = said.entry(key).or_default();
        let is_twin = |(other, of_other): &&&(Place<'_, 's>, Original<'_>)| {
            other.message.id != at.message.id && !original.may_be_said_as(of_other)
        };
        if let Some((twin, _)) = before.iter().find(is_twin) {
            let (one, other) = (at.full_id(), twin.full_id());
            found
                .text(*at, format!("{one} says the same as {other}"))
                .help("read the notes of both in English, and say what differs")
                .related(file.source, twin.text.range.clone(), other);
        }
        let ids = kept.entry((key, original)).or_default();
        if ids.len() < 2 && ids.insert(at.message.id) {
            before.push(place);
        }
    }
}

/// What decides whether two messages may say the same.
#[derive(PartialEq, Eq, Hash)]
struct Original<'m> {
    english: Option<&'m str>,
    code: Option<StatusCode>,
}

impl<'m> Original<'m> {
    fn of(model: &'m Model<'_>, at: Place<'_, '_>) -> Self {
        let english = model.english_text(at).map(|english| english.flat.as_str());
        Self { english, code: symbol(at.file.original_id(at.message.id)).map(Symbol::code) }
    }

    /// In English, the table of the aliases decides: the texts of one number may be the same.
    fn may_be_said_as(&self, other: &Self) -> bool {
        match (self.english, other.english) {
            (Some(one), Some(two)) => one == two,
            _ => self.code.is_some() && self.code == other.code,
        }
    }
}
