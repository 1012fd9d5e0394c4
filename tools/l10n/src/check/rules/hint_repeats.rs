//! A hint, or a part for developers, that says what was said before it.

use std::collections::HashSet;

use crate::catalogue::PARTS;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place, full_id};

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
        let other = full_id(at.message.id, earlier.attribute);
        for &piece in &at.text.pieces {
            if let Some((again, first)) = sentences(piece).find_map(|again| Some((again, *said.get(again)?))) {
                let source = at.file.source;
                found
                    .slice(at, again, format!("{} says what {other} says already", at.full_id()))
                    .help("say what can be done")
                    .related(source, source.range_of(first), other.as_str());
            }
        }
    }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!']).map(str::trim).filter(|sentence| sentence.contains(' '))
}
