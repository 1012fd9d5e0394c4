//! An attribute that is there twice.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "duplicate-attribute",
    severity: Severity::Error,
    what: "an attribute that is there twice",
    why: "only the first counts",
    bad: include_bytes!("../../../tests/rules/duplicate-attribute/bad.ftl"),
    good: include_bytes!("../../../tests/rules/duplicate-attribute/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let Some(name) = at.text.attribute else { return };
    let first = at.message.attributes.iter().find(|other| other.attribute == Some(name));
    if first.is_some_and(|first| !std::ptr::eq(first, at.text)) {
        found.slice(at, name, format!(".{name} is there a second time")).help("keep the better of the two");
    }
}
