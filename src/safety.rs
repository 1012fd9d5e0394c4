//! What the formatter cannot be given. fluent-bundle 0.16 stops after a hundred placeables, but then it can panic; calls
//! and braces within one placeable are not counted, so messages that refer to one another in a row can overflow the
//! stack; what a call is given is formatted whole, however long; and without optimization it panics when it looks for
//! the plural form of a number with very many decimals. So nothing of the kind is formatted.

use std::collections::HashMap;
use std::fmt;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Deepest nesting of placeables, calls and references that is formatted. A level takes up to 10 kB of stack without
/// optimization (measured), so this many fit into the 1 MiB that Windows gives to a main thread.
const MAX_NESTING: u32 = 50;

/// Most placeables, those of everything that is referred to included.
const MAX_PLACEABLES: u32 = 100;

/// Longest text in bytes, with everything that is referred to and all variants.
const MAX_EXPANDED_LEN: u32 = 64 * 1024;

/// Longest number that is formatted: ten to the power of its decimals fits into a `u64`.
const MAX_NUMBER_LEN: usize = 15;

/// Why a message is not formatted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Danger {
    Function,
    Number,
    Nesting,
    Placeables,
    Length,
}

impl fmt::Display for Danger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Danger::Function => f.write_str("there are no functions to call"),
            Danger::Number => write!(f, "a number has more than {MAX_NUMBER_LEN} digits"),
            Danger::Nesting => write!(f, "references go in a circle, or more than {MAX_NESTING} levels deep"),
            Danger::Placeables => write!(f, "there are more than {MAX_PLACEABLES} placeables"),
            Danger::Length => write!(f, "with what it refers to it is longer than {MAX_EXPANDED_LEN} bytes"),
        }
    }
}

/// What formatting a message or a term would take, with all that it refers to.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Cost {
    function: bool,
    number: bool,
    nesting: u32,
    placeables: u32,
    len: u32,
}

impl Cost {
    /// With something else in it, at a level.
    fn with(self, other: Cost, level: u32) -> Self {
        Self {
            function: self.function || other.function,
            number: self.number || other.number,
            nesting: self.nesting.max(level.saturating_add(other.nesting)),
            placeables: self.placeables.saturating_add(other.placeables),
            len: self.len.saturating_add(other.len),
        }
    }

    fn danger(self) -> Option<Danger> {
        [
            (self.function, Danger::Function),
            (self.number, Danger::Number),
            (self.nesting > MAX_NESTING, Danger::Nesting),
            (self.placeables > MAX_PLACEABLES, Danger::Placeables),
            (self.len > MAX_EXPANDED_LEN, Danger::Length),
        ]
        .into_iter()
        .find_map(|(is, danger)| is.then_some(danger))
    }
}

/// The costs of all messages and terms of a resource.
pub(crate) struct Safety<'r> {
    costs: HashMap<&'r str, Cost>,
}

impl<'r> Safety<'r> {
    pub(crate) fn of(resource: &'r FluentResource) -> Self {
        // Messages and terms share their names in fluent-bundle; of one name the costs add up, which is safe.
        let mut walks: HashMap<&str, Walk<'r>> = HashMap::new();
        for entry in resource.entries() {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
                Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
                _ => continue,
            };
            let walk = walks.entry(id).or_default();
            for pattern in value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value)) {
                walk.pattern(pattern, 1);
            }
        }
        let mut costs: HashMap<&str, Cost> = walks.iter().map(|(id, walk)| (*id, walk.own)).collect();
        // Each round follows the references one step further; what goes in a circle gets too deep on the way.
        for _ in 0..=MAX_NESTING {
            let next: HashMap<&str, Cost> =
                walks.iter().map(|(id, walk)| (*id, walk.with_references(&costs))).collect();
            if next == costs {
                break;
            }
            costs = next;
        }
        Self { costs }
    }

    /// Why a message cannot be formatted, if so.
    pub(crate) fn danger(&self, message: &str) -> Option<Danger> {
        self.costs.get(message).and_then(|cost| cost.danger())
    }
}

/// Goes through one message. How deep that can be has been bounded before it was parsed.
#[derive(Default)]
struct Walk<'r> {
    own: Cost,
    /// At which level something is referred to.
    references: Vec<(u32, &'r str)>,
}

impl<'r> Walk<'r> {
    fn with_references(&self, costs: &HashMap<&str, Cost>) -> Cost {
        let referred = self.references.iter().filter_map(|(level, to)| Some((*level, *costs.get(to)?)));
        referred.fold(self.own, |cost, (level, other)| cost.with(other, level))
    }

    fn reach(&mut self, level: u32) {
        self.own.nesting = self.own.nesting.max(level);
    }

    fn text(&mut self, text: &str) {
        self.own.len = self.own.len.saturating_add(u32::try_from(text.len()).unwrap_or(u32::MAX));
    }

    fn pattern(&mut self, pattern: &'r Pattern<&'r str>, level: u32) {
        self.reach(level);
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value),
                PatternElement::Placeable { expression } => self.placeable(expression, level + 1),
            }
        }
    }

    fn placeable(&mut self, expression: &'r Expression<&'r str>, level: u32) {
        self.own.placeables = self.own.placeables.saturating_add(1);
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

    fn inline(&mut self, inline: &'r InlineExpression<&'r str>, level: u32) {
        self.reach(level);
        match inline {
            InlineExpression::MessageReference { id, .. } => self.references.push((level, id.name)),
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.push((level, id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments, level + 1);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                self.own.function = true;
                self.arguments(arguments, level + 1);
            }
            InlineExpression::Placeable { expression } => self.placeable(expression, level + 1),
            InlineExpression::NumberLiteral { value } => self.own.number |= value.len() > MAX_NUMBER_LEN,
            InlineExpression::StringLiteral { value } => self.text(value),
            InlineExpression::VariableReference { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &'r CallArguments<&'r str>, level: u32) {
        let named = arguments.named.iter().map(|argument| &argument.value);
        for argument in arguments.positional.iter().chain(named) {
            self.inline(argument, level);
        }
    }
}
