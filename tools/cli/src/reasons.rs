//! Why a language is tried and what it had, in words. The example explorer uses this file, too.

use sspi_status::{LanguageIdentifier, Outcome, Reason};

/// Why a language is tried.
pub(crate) fn why(reason: Reason, wish: Option<&LanguageIdentifier>) -> String {
    let wish = wish.map(ToString::to_string).unwrap_or_default();
    match reason {
        Reason::Exact => "as requested".to_owned(),
        Reason::Parent => format!("more general than {wish}"),
        Reason::Likely => format!("the usual form of {wish}"),
        Reason::OtherRegion => format!("the language of {wish}, of another region"),
        Reason::Base => "the base language".to_owned(),
        other => other.to_string(),
    }
}

/// What a language had.
pub(crate) fn what(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Found => "found",
        Outcome::NoMessage => "no message",
        Outcome::NoValue => "no text, only a hint",
        Outcome::Errors => "a message with an error",
        Outcome::NotTried => "not tried",
        other => other.as_str(),
    }
}
