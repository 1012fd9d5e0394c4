//! An attribute that English does not have.

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
    let near = strsim::damerau_levenshtein(name, "hint") <= 2;
    let help = match (at.file.is_english(), near) {
        (_, true) => "did you mean .hint?",
        (true, _) => "a code may have .hint and nothing else",
        (false, _) => "remove it",
    };
    found.slice(at, name, format!("{} has no attribute .{name} in English", at.message.id)).help(help);
}
