//! A term of the English text none of whose agreed translations is there.

use std::collections::HashSet;

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};
use crate::glossary::Occurrence;

pub(super) const RULE: Rule = Rule {
    name: "glossary-missing",
    severity: Severity::Warning,
    what: "a term of the English text none of whose agreed translations is there",
    why: "one term for one thing in the whole language",
    bad: include_bytes!("../../../tests/rules/glossary-missing/bad.ftl"),
    good: include_bytes!("../../../tests/rules/glossary-missing/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let Some(english) = model.english_text(at) else { return };
    // Copied English is reported as such.
    if english.flat == at.text.flat {
        return;
    }
    let mut seen = HashSet::new();
    for Occurrence { term, range } in model.glossary.terms_in(&english.flat) {
        let Some(agreed) = term.agreed.get(at.file.locale) else { continue };
        // The variants of a choice are no part of the flat text.
        let mut places = at.text.pieces.iter().copied().chain([at.text.flat.as_str()]);
        if !seen.insert(&term.id) || places.any(|text| !agreed.find(text).is_empty()) {
            continue;
        }
        let Some(file) = model.english(at.file) else { continue };
        let start = english.range.start + range.start;
        let message = format!("none of the agreed translations of “{}” is here", term.en[0]);
        found
            .text(at, message)
            .help(format!(
                "write “{}”, or add a stem to {}/glossary.toml if the sentence says it well",
                agreed.preferred, at.file.locale
            ))
            .related(file.source, start..start + range.len(), "the term");
    }
}
