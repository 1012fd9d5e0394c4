//! What the formatter cannot be given. fluent-bundle stops after a hundred placeables, but calls and braces within one
//! placeable are not counted, so messages that refer to one another in a row can still overflow the stack; and without
//! optimization it panics when it looks for the plural form of a number with very many decimals.

use std::collections::HashMap;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Deepest nesting of placeables, calls and references that is formatted. A level takes up to 10 kB of stack without
/// optimization (measured), so this many fit into the 1 MiB that Windows gives to a main thread.
pub(crate) const MAX_NESTING: usize = 50;

/// Longest number that is formatted: ten to the power of its decimals fits into a `u64`.
pub(crate) const MAX_NUMBER_LEN: usize = 15;

/// For every message and term, how deep it is nested. What goes in a circle, or has a number that is too long, is
/// deeper than [`MAX_NESTING`], and so is what refers to it.
pub(crate) struct Safety<'r> {
    levels: HashMap<Id<'r>, usize>,
}

/// Messages and terms have names of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Id<'r> {
    Message(&'r str),
    Term(&'r str),
}

impl<'r> Safety<'r> {
    pub(crate) fn of(resource: &'r FluentResource) -> Self {
        let mut levels = HashMap::new();
        let mut references = Vec::new();
        for entry in resource.entries() {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (Id::Message(message.id.name), message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (Id::Term(term.id.name), Some(&term.value), &term.attributes),
                _ => continue,
            };
            let mut walk = Walk { deepest: 0, references: Vec::new() };
            for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
                walk.pattern(pattern, 1);
            }
            let level = levels.entry(id).or_default();
            *level = walk.deepest.max(*level);
            references.extend(walk.references.into_iter().map(|(at, to)| (id, at, to)));
        }
        // Each round follows the references one step further; what still grows at the end is too deep.
        for _ in 0..=MAX_NESTING {
            let mut grew = false;
            for (from, at, to) in &references {
                let reached = levels.get(to).map_or(0, |level| at + level);
                if let Some(level) = levels.get_mut(from)
                    && reached > *level
                    && *level <= MAX_NESTING
                {
                    (*level, grew) = (reached, true);
                }
            }
            if !grew {
                break;
            }
        }
        Self { levels }
    }

    /// Whether a message can be formatted safely.
    pub(crate) fn is_safe(&self, message: &'r str) -> bool {
        self.levels.get(&Id::Message(message)).is_none_or(|level| *level <= MAX_NESTING)
    }
}

/// Goes through one message. How deep that can be has been bounded before it was parsed.
struct Walk<'r> {
    deepest: usize,
    /// At which level something is referred to.
    references: Vec<(usize, Id<'r>)>,
}

impl<'r> Walk<'r> {
    fn pattern(&mut self, pattern: &'r Pattern<&'r str>, level: usize) {
        self.deepest = self.deepest.max(level);
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, level + 1);
            }
        }
    }

    fn expression(&mut self, expression: &'r Expression<&'r str>, level: usize) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, level),
            Expression::Select { selector, variants } => {
                self.inline(selector, level);
                for variant in variants {
                    self.pattern(&variant.value, level + 1);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'r InlineExpression<&'r str>, level: usize) {
        self.deepest = self.deepest.max(level);
        match inline {
            InlineExpression::MessageReference { id, .. } => self.references.push((level, Id::Message(id.name))),
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.push((level, Id::Term(id.name)));
                if let Some(arguments) = arguments {
                    self.arguments(arguments, level + 1);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments, level + 1),
            InlineExpression::Placeable { expression } => self.expression(expression, level + 1),
            InlineExpression::NumberLiteral { value } if value.len() > MAX_NUMBER_LEN => {
                self.deepest = MAX_NESTING + 1;
            }
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::VariableReference { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &'r CallArguments<&'r str>, level: usize) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        for argument in arguments.positional.iter().chain(named) {
            self.inline(argument, level);
        }
    }
}
