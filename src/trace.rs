//! Traces: what each locale of a chain has for a code.

use crate::code::query::Query;
use crate::code::status::StatusCode;
use crate::code::symbol::Symbol;
use crate::language::chain::{FallbackChain, Step};
use crate::texts::ftl::message::Miss;

/// What each locale of a chain has for one code, and so why the answer came from its locale.
///
/// ```
/// use sspi_status::{Catalog, Outcome, Symbol};
///
/// let trace = Catalog::embedded().trace(Symbol::SEC_E_OK, ["pt-PT", "fr"]);
/// let steps: Vec<_> = trace.steps().map(|(step, outcome)| (step.locale, outcome)).collect();
/// assert_eq!(steps, [("pt-BR", Outcome::Found), ("fr", Outcome::NotTried), ("en", Outcome::NotTried)]);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    pub(crate) query: Query,
    pub(crate) chain: FallbackChain,
    /// The outcome of each step of the chain.
    pub(crate) outcomes: Vec<Outcome>,
}

impl Trace {
    /// The code that was looked up.
    pub fn code(&self) -> StatusCode {
        self.query.code()
    }

    /// The name asked for, or the canonical symbol of the number; `None` for an unknown number. The trace follows the
    /// message of [`Symbol::message`], or the sentence for unknown codes if there is no such message.
    pub fn symbol(&self) -> Option<Symbol> {
        self.query.symbol()
    }

    /// The chain along which the message was looked up.
    pub fn chain(&self) -> &FallbackChain {
        &self.chain
    }

    /// The steps in the order in which they were tried, each with its outcome.
    pub fn steps(&self) -> impl ExactSizeIterator<Item = (Step<'_>, Outcome)> {
        self.chain.steps().zip(self.outcomes.iter().copied())
    }
}

words! {
    /// What one locale has for a code.
    pub enum Outcome {
        /// A text, which is the answer.
        Found = "found",
        /// No message for the code.
        NoMessage = "no-message",
        /// A message with a hint but without a text.
        NoValue = "no-value",
        /// A message that Fluent does not understand or that cannot be formatted.
        Errors = "errors",
        /// Not looked up, since an earlier step had the answer.
        NotTried = "not-tried",
    }
}

impl Outcome {
    /// The outcome in English words, such as `no text, only a hint`.
    pub const fn in_words(self) -> &'static str {
        match self {
            Outcome::Found => "found",
            Outcome::NoMessage => "no message",
            Outcome::NoValue => "no text, only a hint",
            Outcome::Errors => "a message with an error",
            Outcome::NotTried => "not tried",
        }
    }

    pub(crate) fn of<T>(found: Result<T, Miss>) -> Self {
        match found {
            Ok(_) => Outcome::Found,
            Err(Miss::NoMessage) => Outcome::NoMessage,
            Err(Miss::NoValue) => Outcome::NoValue,
            Err(Miss::Errors) => Outcome::Errors,
        }
    }
}
