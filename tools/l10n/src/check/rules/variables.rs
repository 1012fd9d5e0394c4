//! Variables other than those of English.

use fluent_syntax::ast::InlineExpression;

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::Text;
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "variables",
    severity: Severity::Error,
    what: "variables other than those of English",
    why: "one that is missing is never shown; one that English lacks is shown as {$name}",
    bad: include_bytes!("../../../tests/rules/variables/bad.ftl"),
    good: include_bytes!("../../../tests/rules/variables/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let Some(english) = model.english_text(at).filter(|_| !at.message.is_code) else { return };
    let (own, original) = (variables(at.text), variables(english));
    for name in own.iter().filter(|name| !original.contains(name)) {
        let near = original.iter().min_by_key(|other| strsim::damerau_levenshtein(other, name));
        let help = match near {
            Some(near) => format!("English has ${near}"),
            None => "English has none; write the sentence without it".to_owned(),
        };
        found.slice(at, name, format!("English has no ${name}")).help(help);
    }
    for name in original.iter().filter(|name| !own.contains(name)) {
        found.text(at, format!("${name} is missing")).help(format!("write {{ ${name} }} where it belongs"));
    }
}

fn variables<'s>(text: &Text<'s>) -> Vec<&'s str> {
    let variable = |expression: &InlineExpression<&'s str>| match expression {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    };
    text.expressions().into_iter().filter_map(variable).collect()
}
