//! A continued line that begins with a point and became an attribute.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "text-as-attribute",
    severity: Severity::Error,
    what: "a continued line that begins with a point and became an attribute",
    why: "the sentence ends before it, and what follows is lost without an error",
    bad: include_bytes!("../../../tests/rules/text-as-attribute/bad.ftl"),
    good: include_bytes!("../../../tests/rules/text-as-attribute/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let Some(name) = at.text.attribute.filter(|_| model.is_unknown_attribute(at) && at.is_cut_before()) else { return };
    found
        .slice(at, name, "this was a part of the text and is an attribute now")
        .help("write the whole text in one line, behind the =");
}
