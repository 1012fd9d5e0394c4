//! Messages that refer to each other in a circle.

use fluent_syntax::ast::InlineExpression;

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::Text;
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "cycle",
    severity: Severity::Error,
    what: "messages that refer to each other in a circle",
    why: "none of them can be shown",
    bad: include_bytes!("../../../tests/rules/cycle/bad.ftl"),
    good: include_bytes!("../../../tests/rules/cycle/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    // The library reads each file for itself.
    let messages = || at.file.messages.iter();
    let start = (at.message.id, at.message.is_term);
    for (name, is_term) in references(at.text) {
        // Follows the reference until it ends, or comes back.
        let (mut open, mut seen) = (vec![(name, is_term)], Vec::new());
        while let Some(reference) = open.pop() {
            if reference == start {
                let help = "write the words themselves into one of them";
                found.slice(at, name, format!("{} leads back to itself", at.message.id)).help(help);
                break;
            }
            if !seen.contains(&reference) {
                seen.push(reference);
                let target = messages().find(|message| (message.id, message.is_term) == reference);
                open.extend(target.iter().flat_map(|target| target.texts()).flat_map(references));
            }
        }
    }
}

/// The names that a text refers to, and whether they are terms.
fn references<'s>(text: &Text<'s>) -> Vec<(&'s str, bool)> {
    let reference = |expression: &InlineExpression<&'s str>| match expression {
        InlineExpression::MessageReference { id, .. } => Some((id.name, false)),
        InlineExpression::TermReference { id, .. } => Some((id.name, true)),
        _ => None,
    };
    text.expressions().into_iter().filter_map(reference).collect()
}
