//! The enumerations of the C interface: fixed numbers, which never change their meaning.

use sspi_status::QueryError;

/// What kind of answer a code is. It follows from the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Severity {
    /// The operation is done.
    Success = 0,
    /// The call worked, and something remains to be done or known.
    Informational = 1,
    /// The call failed.
    Error = 2,
}

impl From<sspi_status::Severity> for Severity {
    fn from(severity: sspi_status::Severity) -> Self {
        match severity {
            sspi_status::Severity::Success => Severity::Success,
            sspi_status::Severity::Informational => Severity::Informational,
            sspi_status::Severity::Error => Severity::Error,
        }
    }
}

/// Why a language answered. A GUI can badge everything but the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Source {
    /// A wish led to it, or there was no wish but the base language, English.
    Requested = 0,
    /// No wish led to a text; the base language answered.
    Fallback = 1,
    /// No language answered: the text is the symbol and the number. It does not happen with the shipped texts.
    BuiltIn = 2,
    /// There is no answer: the string given for a code is none.
    None = 3,
}

impl From<sspi_status::Source> for Source {
    fn from(source: sspi_status::Source) -> Self {
        match source {
            sspi_status::Source::Requested => Source::Requested,
            sspi_status::Source::Fallback => Source::Fallback,
            sspi_status::Source::BuiltIn => Source::BuiltIn,
        }
    }
}

/// The direction in which a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Direction {
    /// As English.
    LeftToRight = 0,
    /// As Arabic.
    RightToLeft = 1,
}

impl From<sspi_status::Direction> for Direction {
    fn from(direction: sspi_status::Direction) -> Self {
        match direction {
            sspi_status::Direction::LeftToRight => Direction::LeftToRight,
            sspi_status::Direction::RightToLeft => Direction::RightToLeft,
        }
    }
}

/// Whether a string names a code, and if not, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum ParseResult {
    /// It does.
    Ok = 0,
    /// NULL, or nothing but spaces and punctuation.
    Empty = 1,
    /// It begins like a number and is none.
    Malformed = 2,
    /// A number that does not fit into 32 bits.
    OutOfRange = 3,
    /// Neither a number nor a name of the catalogue.
    UnknownName = 4,
    /// Without its prefix the name fits two symbols.
    Ambiguous = 5,
    /// A name and a number that belong to different codes.
    Disagree = 6,
    /// For another reason.
    Failed = 7,
}

impl From<&QueryError> for ParseResult {
    fn from(error: &QueryError) -> Self {
        match error {
            QueryError::Empty => ParseResult::Empty,
            QueryError::Malformed(_) => ParseResult::Malformed,
            QueryError::OutOfRange(_) => ParseResult::OutOfRange,
            QueryError::UnknownName(_) => ParseResult::UnknownName,
            QueryError::Ambiguous(..) => ParseResult::Ambiguous,
            QueryError::Disagree(..) => ParseResult::Disagree,
            _ => ParseResult::Failed,
        }
    }
}
