//! A word of letters from two scripts, such as a Latin a in a Russian word.

use unicode_security::MixedScript;

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "mixed-script",
    severity: Severity::Error,
    what: "a word of letters from two scripts, such as a Latin a in a Russian word",
    why: "it looks right, and no search and no screen reader takes it for the word",
    bad: include_bytes!("../../../tests/rules/mixed-script/bad.ftl"),
    good: include_bytes!("../../../tests/rules/mixed-script/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    for &piece in &at.text.pieces {
        for word in piece.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_single_script()) {
            found.slice(at, word, format!("{word} mixes letters of two scripts")).help("type it anew in one script");
        }
    }
}
