//! A text that is the same as the English one.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "identical-to-english",
    severity: Severity::Error,
    what: "a text that is the same as the English one",
    why: "copied English counts as translated, and nobody notices it",
    bad: include_bytes!("../../../tests/rules/identical-to-english/bad.ftl"),
    good: include_bytes!("../../../tests/rules/identical-to-english/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let Some(english) = model.english_text(at) else { return };
    // Many keyboards have the same names of keys.
    if at.message.id.starts_with(KEYS) {
        return;
    }
    if english.flat == at.text.flat && at.text.pieces.iter().any(|piece| piece.contains(char::is_alphabetic)) {
        found.text(at, "identical to English").help(
            "translate it; if that is the word in your language, put an exception with the reason into check.toml",
        );
    }
}

/// How the IDs of texts begin that name keys.
const KEYS: &str = "keys-";
