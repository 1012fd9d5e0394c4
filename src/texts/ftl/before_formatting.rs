//! Decides which placeables a text may have: literals, the variable of a label, such as `{ $code }` in the sentence for
//! unknown codes, and references to texts without placeables. So formatting cannot call functions, recurse, or multiply a text.

use std::collections::HashMap;

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};

use super::parse::Standing;

/// Longest number that is formatted, in characters.
const MAX_NUMBER_LEN: usize = 15;

/// The texts of a resource to which placeables can refer, by name; `None` for a text that is cut.
pub struct Targets<'r>(HashMap<String, Option<&'r Pattern<&'r str>>>);

impl<'r> Targets<'r> {
    /// Collects the texts of a resource. Where two have the same name, the first counts.
    pub fn of(resource: &'r Resource<&'r str>, standings: &[Standing]) -> Self {
        let mut targets = HashMap::new();
        let mut add = |name: String, pattern| {
            targets.entry(name).or_insert(pattern);
        };
        for (entry, standing) in resource.body.iter().zip(standings) {
            let whole = |pattern| (*standing != Standing::Cut).then_some(pattern);
            let (name, value, attributes): (_, _, &[Attribute<_>]) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &[]),
                _ => continue,
            };
            attributes.iter().for_each(|a| add(format!("{name}.{}", a.id.name), whole(&a.value)));
            value.into_iter().for_each(|value| add(name.clone(), whole(value)));
        }
        Self(targets)
    }

    /// Why a text cannot be formatted; `None` if it can. `variable`: the one that the text may contain.
    pub fn refuse(&self, pattern: &Pattern<&str>, variable: Option<&str>) -> Option<String> {
        pattern.elements.iter().find_map(|element| match element {
            PatternElement::TextElement { .. } => None,
            PatternElement::Placeable { expression } => self.refuse_expression(expression, variable),
        })
    }

    fn refuse_expression(&self, expression: &Expression<&str>, variable: Option<&str>) -> Option<String> {
        let Expression::Inline(inline) = expression else {
            return Some("there are no variants to choose from: write one text".to_owned());
        };
        match inline {
            InlineExpression::StringLiteral { .. } => None,
            InlineExpression::NumberLiteral { value } if value.len() <= MAX_NUMBER_LEN => None,
            InlineExpression::NumberLiteral { .. } => Some(format!("a number has more than {MAX_NUMBER_LEN} digits")),
            InlineExpression::VariableReference { id } if variable == Some(id.name) => None,
            InlineExpression::VariableReference { id } => Some(format!("there is no variable ${} here", id.name)),
            InlineExpression::Placeable { expression } => self.refuse_expression(expression, variable),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map_or_else(String::new, |attribute| format!(".{}", attribute.name));
                self.refuse_reference(&format!("{}{attribute}", id.name))
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.refuse_reference(&format!("-{}", id.name))
            }
            InlineExpression::TermReference { id, .. } => Some(format!("write {{ -{} }} and nothing more", id.name)),
            InlineExpression::FunctionReference { .. } => Some("there are no functions to call".to_owned()),
        }
    }

    fn refuse_reference(&self, name: &str) -> Option<String> {
        let is_text = |element: &PatternElement<&str>| matches!(element, PatternElement::TextElement { .. });
        match self.0.get(name) {
            None => Some(format!("{name} is not in this file")),
            Some(None) => Some(format!("{name} is cut")),
            Some(Some(target)) if target.elements.iter().all(is_text) => None,
            Some(Some(_)) => Some(format!("{name} refers to something itself")),
        }
    }
}
