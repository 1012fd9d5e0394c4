//! A reference to a message, a term, an attribute or a function that is not there.

use fluent_syntax::ast::InlineExpression;

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "unknown-reference",
    severity: Severity::Error,
    what: "a reference to a message, a term, an attribute or a function that is not there",
    why: "the message fails, and another language answers",
    bad: include_bytes!("../../../tests/rules/unknown-reference/bad.ftl"),
    good: include_bytes!("../../../tests/rules/unknown-reference/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if at.message.is_code {
        return; // placeable
    }
    for expression in at.text.expressions() {
        let (name, attribute, is_term) = match expression {
            InlineExpression::MessageReference { id, attribute } => (id.name, attribute.as_ref(), false),
            InlineExpression::TermReference { id, attribute, .. } => (id.name, attribute.as_ref(), true),
            InlineExpression::FunctionReference { id, .. } => {
                found
                    .slice(at, id.name, format!("there is no function {}", id.name))
                    .help("the texts are formatted without functions");
                continue;
            }
            _ => continue,
        };
        // The library reads each file for itself.
        let target = at.file.first_of(name, is_term);
        let hyphen = if is_term { "-" } else { "" };
        match (target, attribute) {
            (None, _) => {
                let help = if is_term { "the catalogue has no terms" } else { "a variable begins with $: { $code }" };
                found.slice(at, name, format!("there is no {hyphen}{name}")).help(help);
            }
            (Some(target), Some(attribute)) if target.text(Some(attribute.name)).is_none() => {
                let message = format!("{hyphen}{name} has no attribute .{}", attribute.name);
                found.slice(at, attribute.name, message).help("see how English does it");
            }
            _ => {}
        }
    }
}
