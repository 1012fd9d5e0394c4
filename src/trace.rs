//! Why a text came from where it came from.

use std::fmt;

use unic_langid::LanguageIdentifier;

use crate::chain::{FallbackChain, Reason};
use crate::texts::Miss;
use crate::{Query, StatusCode, Symbol};

/// What happened to one code along a chain.
///
/// ```
/// use sspi_status::{Catalog, Outcome, Symbol};
///
/// let trace = Catalog::embedded().trace(Symbol::SEC_E_OK, ["pt-PT", "fr"]);
/// let steps: Vec<_> = trace.steps().map(|step| (step.locale, step.outcome)).collect();
/// assert_eq!(steps, [("pt-BR", Outcome::Found), ("fr", Outcome::NotTried), ("en", Outcome::NotTried)]);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    pub(crate) query: Query,
    pub(crate) chain: FallbackChain,
    /// One for each step of the chain.
    pub(crate) outcomes: Vec<Outcome>,
}

impl Trace {
    /// The number.
    #[must_use]
    pub fn code(&self) -> StatusCode {
        self.query.code()
    }

    /// The name whose message was looked for. `None`: the number is unknown, and the sentence for unknown codes was.
    #[must_use]
    pub fn symbol(&self) -> Option<Symbol> {
        self.query.symbol()
    }

    /// The chain along which it was looked for.
    #[must_use]
    pub fn chain(&self) -> &FallbackChain {
        &self.chain
    }

    /// The steps in the order in which they were tried.
    pub fn steps(&self) -> impl ExactSizeIterator<Item = TraceStep<'_>> {
        self.chain.steps().zip(&self.outcomes).map(|(step, outcome)| TraceStep {
            locale: step.locale,
            wish: step.wish,
            reason: step.reason,
            outcome: *outcome,
        })
    }
}

/// One locale of a chain, why it is there, and what was found in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TraceStep<'a> {
    /// The locale.
    pub locale: &'a str,
    /// The wish that led to it; none for the base language that nobody asked for.
    pub wish: Option<&'a LanguageIdentifier>,
    /// How the wish led to it.
    pub reason: Reason,
    /// What was found.
    pub outcome: Outcome,
}

/// What was found in one locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// A text: it is the answer.
    Found,
    /// No such message.
    NoMessage,
    /// A message without a text, only a hint.
    NoValue,
    /// A message that Fluent does not understand or cannot format.
    Errors,
    /// Nothing was looked for, since an earlier step had the answer.
    NotTried,
}

impl Outcome {
    /// `found`, `no-message`, `no-value`, `errors` or `not-tried`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Found => "found",
            Outcome::NoMessage => "no-message",
            Outcome::NoValue => "no-value",
            Outcome::Errors => "errors",
            Outcome::NotTried => "not-tried",
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

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
