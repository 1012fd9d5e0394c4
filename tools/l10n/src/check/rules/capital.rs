//! A message that does not begin with a capital.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "capital",
    severity: Severity::Error,
    what: "a message that does not begin with a capital",
    why: "messages are whole sentences",
    bad: include_bytes!("../../../tests/rules/capital/bad.ftl"),
    good: include_bytes!("../../../tests/rules/capital/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if !model.is_sentence(at) {
        return;
    }
    let first = at.text.pieces.first().copied().filter(|first| at.text.flat.starts_with(*first)).unwrap_or_default();
    let first = first.trim_start_matches(['«', '“', '„', '(', '¿', '¡', '\u{a0}']);
    // Georgian has capitals that nobody writes at the beginning of a sentence.
    let is_small = |c: char| c.is_lowercase() && !('\u{10d0}'..='\u{10ff}').contains(&c);
    if first.starts_with(is_small) {
        let end = first.char_indices().nth(1).map_or(first.len(), |(end, _)| end);
        found.slice(at, &first[..end], "no capital at the beginning").help("begin the sentence with a capital");
    }
}
