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
        // A quotation or a parenthesis may end behind the stop of its sentence.
        let bare = end.trim_end_matches(['»', '”', '“', ')', '\u{a0}']);
        let is_alphabet = |c: char| c.is_ascii_alphanumeric() || matches!(c, '\u{c0}'..='\u{52f}');
        let last = end.char_indices().next_back().map_or(end, |(start, _)| &end[start..]);
        // Thai and others end their sentences with nothing.
        if !end.ends_with(STOPS)
            && !bare.ends_with(STOPS)
            && bare.ends_with(|c: char| is_alphabet(c) || c.is_ascii_punctuation())
        {
            found.slice(at, last, "no full stop at the end").help("end the sentence with one");
        } else if end.ends_with("..") {
            found.slice(at, last, "more than one full stop at the end").help("leave one");
        }
    }
}

/// A question may end a hint. Hindi, Chinese, Urdu, Armenian, Amharic and Greek have marks of their own.
const STOPS: [char; 12] = ['.', '?', '…', '؟', ';', '。', '．', '？', '।', '۔', '։', '።'];

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
