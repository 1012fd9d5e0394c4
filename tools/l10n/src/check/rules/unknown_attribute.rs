//! An attribute that English does not have.

use crate::catalogue::PARTS;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "unknown-attribute",
    severity: Severity::Error,
    what: "an attribute that English does not have",
    why: "nothing shows it, and Pontoon drops it",
    bad: include_bytes!("../../../tests/rules/unknown-attribute/bad.ftl"),
    good: include_bytes!("../../../tests/rules/unknown-attribute/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let Some(name) = at.text.attribute.filter(|_| model.is_unknown_attribute(at)) else { return };
    if at.is_cut_before() {
        return; // text-as-attribute
    }
    // Where nobody asks for the message, that is what is wrong, and its parts may belong to the ID that it had.
    if PARTS.contains(&name) && !at.file.expects(at.message) {
        return; // unknown-message
    }
    let english = model.english_message(at.file, at.message.id);
    let has_in_english = |part: &&str| english.is_none_or(|english| english.text(Some(part)).is_some());
    let near = PARTS.into_iter().filter(has_in_english).find(|part| is_near(name, part));
    let help = match near {
        Some(part) => format!("did you mean .{part}?"),
        None if at.file.is_english() && at.message.is_code => {
            format!("a code may have .{} and nothing else", PARTS.join(" and ."))
        }
        None => "remove it".to_owned(),
    };
    found.slice(at, name, format!("{} has no attribute .{name} in English", at.message.id)).help(help);
}

/// `hnit`, `developers` and `dev`, but not the other part.
fn is_near(name: &str, part: &str) -> bool {
    !PARTS.contains(&name)
        && (strsim::damerau_levenshtein(name, part) <= 2 || name.len() >= 3 && part.starts_with(name))
}
