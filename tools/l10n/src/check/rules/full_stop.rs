//! A message without a full stop at its end.

use fluent_syntax::ast::{Expression, Pattern, PatternElement};

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "full-stop",
    severity: Severity::Error,
    what: "a message without a full stop at its end",
    why: "messages are whole sentences, and other sentences may follow them",
    bad: include_bytes!("../../../tests/rules/full-stop/bad.ftl"),
    good: include_bytes!("../../../tests/rules/full-stop/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if !model.is_sentence(at) {
        return;
    }
    for end in ends(&at.text.pattern) {
        let Some(end) = end.map(str::trim_end) else {
            found.text(at, "no full stop at the end").help("end the sentence with one");
            continue;
        };
        let last = end.char_indices().next_back().map_or(end, |(start, _)| &end[start..]);
        if !end.ends_with(STOPS) {
            found.slice(at, last, "no full stop at the end").help("end the sentence with one");
        } else if end.ends_with("..") {
            found.slice(at, last, "more than one full stop at the end").help("leave one");
        }
    }
}

/// Hindi, Chinese, Urdu, Armenian and Amharic have their own.
const STOPS: [char; 7] = ['.', '。', '।', '۔', '։', '።', '．'];

/// The last words of a text, for each of its variants; `None` where it ends with something else.
fn ends<'s>(pattern: &Pattern<&'s str>) -> Vec<Option<&'s str>> {
    match pattern.elements.last() {
        Some(PatternElement::TextElement { value }) => vec![Some(value)],
        Some(PatternElement::Placeable { expression: Expression::Select { variants, .. } }) => {
            variants.iter().flat_map(|variant| ends(&variant.value)).collect()
        }
        _ => vec![None],
    }
}
