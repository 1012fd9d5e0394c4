//! Braces in a message of a code.

use fluent_syntax::ast::PatternElement;

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "placeable",
    severity: Severity::Error,
    what: "braces in a message of a code",
    why: "these texts are shown as they are, without a formatter; another language would answer",
    bad: include_bytes!("../../../tests/rules/placeable/bad.ftl"),
    good: include_bytes!("../../../tests/rules/placeable/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if !at.message.is_code || at.text.pattern.elements.iter().all(|e| matches!(e, PatternElement::TextElement { .. })) {
        return;
    }
    let text = at.file.source.text.get(at.text.range.clone()).unwrap_or_default();
    let open = text.find('{').unwrap_or_default();
    let close = text.rfind('}').map_or(text.len(), |close| close + 1).max(open);
    let slice = &text[open..close];
    found.slice(at, slice, "a placeable in the text of a code").help("write the sentence without braces");
}
