//! A hint that says what the message has said already.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "hint-repeats",
    severity: Severity::Error,
    what: "a hint that says what the message has said already",
    why: "a hint is the next step, not the same again",
    bad: include_bytes!("../../../tests/rules/hint-repeats/bad.ftl"),
    good: include_bytes!("../../../tests/rules/hint-repeats/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let Some(value) = at.message.value.as_ref().filter(|_| at.text.attribute == Some("hint") && at.message.is_code())
    else {
        return;
    };
    let said: Vec<&str> = value.pieces.iter().flat_map(|piece| sentences(piece)).collect();
    for &piece in &at.text.pieces {
        if let Some(again) = sentences(piece).find(|sentence| said.contains(sentence)) {
            found.slice(at, again, "the message says this already").help("say what can be done");
        }
    }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!']).map(str::trim).filter(|sentence| sentence.contains(' '))
}
