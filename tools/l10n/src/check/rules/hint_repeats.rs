//! A hint, or a part for developers, that says what was said before it.

use std::collections::HashSet;

use crate::catalogue::PARTS;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "hint-repeats",
    severity: Severity::Error,
    what: "a hint that says what the message has said already, and a part for developers that repeats either",
    why: "a hint is the next step, not the same again",
    bad: include_bytes!("../../../tests/rules/hint-repeats/bad.ftl"),
    good: include_bytes!("../../../tests/rules/hint-repeats/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let part = PARTS.iter().position(|part| at.text.attribute == Some(*part) && at.message.is_code);
    let Some(part) = part else { return };
    // The text, then the parts that are shown before this one.
    let before = std::iter::once(None).chain(PARTS[..part].iter().copied().map(Some));
    for earlier in before.filter_map(|attribute| at.message.text(attribute)) {
        let said: HashSet<&str> = earlier.pieces.iter().flat_map(|piece| sentences(piece)).collect();
        let who = if earlier.attribute.is_none() { "message" } else { "hint" };
        for &piece in &at.text.pieces {
            if let Some(again) = sentences(piece).find(|sentence| said.contains(sentence)) {
                found.slice(at, again, format!("the {who} says this already")).help("say what can be done");
            }
        }
    }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!']).map(str::trim).filter(|sentence| sentence.contains(' '))
}
