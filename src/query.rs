//! What people type or paste for a code: a number in any usual form, a name, or both.

use std::fmt;
use std::str::FromStr;

use crate::{StatusCode, Symbol};

/// A code that somebody asked for, by number or by name.
///
/// The two are kept apart, because two numbers have two names, and each name has a text of its own.
///
/// | spelling | read as |
/// |---|---|
/// | `0x8009030C`, `0X8009030c`, `0x8009030CL`, `&H8009030C`, `8009030Ch`, `8009030C` | hexadecimal |
/// | `-2146893044`, `2148074252` | decimal, signed or unsigned |
/// | `0xFFFFFFFF8009030C` | hexadecimal, sign-extended to 64 bits |
/// | `80090308` | hexadecimal, because that is a known code; other bare digits are decimal |
/// | `SEC_E_LOGON_DENIED`, `sec_e_logon_denied`, `LOGON_DENIED` | name; without its prefix where one name fits |
/// | `SEC_E_LOGON_DENIED (0x8009030C)` | both; they have to agree |
///
/// Spaces, quotation marks and brackets around it and punctuation behind it are dropped.
///
/// ```
/// use sspi_status::{Query, Symbol};
///
/// assert_eq!("logon_denied".parse(), Ok(Query::Symbol(Symbol::SEC_E_LOGON_DENIED)));
/// assert_eq!("-2146893044".parse::<Query>()?.code().as_u32(), 0x8009_030C);
/// assert!("SEC_E_LOGON_DENIED (0x80090308)".parse::<Query>().is_err());
/// # Ok::<(), sspi_status::QueryError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Query {
    /// Asked for by number.
    Code(StatusCode),
    /// Asked for by name.
    Symbol(Symbol),
}

impl Query {
    /// The number.
    #[must_use]
    pub fn code(self) -> StatusCode {
        match self {
            Query::Code(code) => code,
            Query::Symbol(symbol) => symbol.code(),
        }
    }

    /// The name asked for, or the canonical one of the number, if it has any.
    #[must_use]
    pub fn symbol(self) -> Option<Symbol> {
        match self {
            Query::Code(code) => code.symbol(),
            Query::Symbol(symbol) => Some(symbol),
        }
    }
}

impl From<StatusCode> for Query {
    fn from(code: StatusCode) -> Self {
        Query::Code(code)
    }
}

/// As for [`StatusCode`], from the unsigned form only.
impl From<u32> for Query {
    fn from(code: u32) -> Self {
        Query::Code(StatusCode::from_u32(code))
    }
}

impl From<Symbol> for Query {
    fn from(symbol: Symbol) -> Self {
        Query::Symbol(symbol)
    }
}

/// Why a spelling is no code. The message names the input, shortened and with control characters escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryError {
    /// Nothing but spaces and punctuation.
    Empty,
    /// It begins like a number and is none.
    Malformed(String),
    /// A number that does not fit into 32 bits.
    OutOfRange(String),
    /// Neither a number nor a name of the catalogue.
    UnknownName(String),
    /// Without its prefix the name fits two symbols.
    Ambiguous(String, [Symbol; 2]),
    /// A name and a number that belong to different codes.
    Disagree(String, Query, Query),
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            QueryError::Empty => f.write_str("empty code: give a number such as 0x8009030C or a name"),
            QueryError::Malformed(input) => write!(
                f,
                "{} is not a number: write 0x and up to eight hexadecimal digits, or a decimal number",
                Echo(input)
            ),
            QueryError::OutOfRange(input) => {
                write!(f, "{} does not fit into 32 bits, so it is no status code", Echo(input))
            }
            QueryError::UnknownName(input) => write!(f, "{} is not an SSPI status code", Echo(input)),
            QueryError::Ambiguous(input, [first, second]) => {
                write!(f, "{} is ambiguous: write {first} or {second}", Echo(input))
            }
            QueryError::Disagree(input, first, second) => write!(
                f,
                "{} names two different codes, {} and {}: give one of them",
                Echo(input),
                first.code(),
                second.code()
            ),
        }
    }
}

impl std::error::Error for QueryError {}

/// Input in an error message: quoted, control and bidi characters escaped, cut after 64 characters.
struct Echo<'a>(&'a str);

impl fmt::Display for Echo<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.char_indices().nth(64) {
            Some((end, _)) => write!(f, "{:?}…", &self.0[..end]),
            None => write!(f, "{:?}", self.0),
        }
    }
}

impl FromStr for Query {
    type Err = QueryError;

    fn from_str(input: &str) -> Result<Self, Self::Err> {
        let spelling = strip(input);
        if let Some((first, rest)) = spelling.split_once('(')
            && let Some(second) = rest.strip_suffix(')')
        {
            return both(spelling, one(strip(first))?, one(strip(second))?);
        }
        one(spelling)
    }
}

/// Without what stands around a code where it was copied from.
fn strip(input: &str) -> &str {
    let mut spelling = input;
    loop {
        let before = spelling;
        spelling = spelling.trim().trim_end_matches([':', ',', ';', '.']);
        for (open, close) in [('(', ')'), ('[', ']'), ('"', '"'), ('\'', '\''), ('“', '”'), ('«', '»')] {
            if let Some(inner) = spelling.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)) {
                spelling = inner;
            }
        }
        if spelling == before {
            return spelling;
        }
    }
}

fn both(spelling: &str, first: Query, second: Query) -> Result<Query, QueryError> {
    if first.code() != second.code() {
        return Err(QueryError::Disagree(spelling.to_owned(), first, second));
    }
    // The name says more than the number.
    Ok(if matches!(first, Query::Symbol(_)) { first } else { second })
}

fn one(spelling: &str) -> Result<Query, QueryError> {
    if spelling.is_empty() {
        return Err(QueryError::Empty);
    }
    match number(spelling) {
        Some(Ok(value)) => Ok(Query::Code(StatusCode::from_u32(value))),
        Some(Err(error)) => Err(error),
        None => name(spelling).map(Query::Symbol),
    }
}

/// `None`: not meant as a number.
fn number(spelling: &str) -> Option<Result<u32, QueryError>> {
    let hexadecimal = |digits: &str| is_hexadecimal(digits).then(|| digits_to_code(spelling, digits, 16));

    if let Some(digits) = ["0x", "0X", "&H", "&h"].iter().find_map(|prefix| spelling.strip_prefix(prefix)) {
        // winerror.h itself writes `0x8009030CL`.
        let digits = digits.trim_end_matches(['L', 'l', 'U', 'u']);
        return hexadecimal(digits).or_else(|| Some(Err(QueryError::Malformed(spelling.to_owned()))));
    }
    // As assemblers have it, with a digit first: `each` is a word.
    if spelling.starts_with(|c: char| c.is_ascii_digit())
        && let Some(found) = spelling.strip_suffix(['h', 'H']).and_then(hexadecimal)
    {
        return Some(found);
    }
    if let Some(digits) = spelling.strip_prefix(['-', '−'])
        && is_decimal(digits)
    {
        return Some(match format!("-{digits}").parse::<i32>() {
            Ok(value) => Ok(value.cast_unsigned()),
            Err(_) => Err(QueryError::OutOfRange(spelling.to_owned())),
        });
    }
    if spelling.len() == 8
        && let Some(Ok(value)) = hexadecimal(spelling)
        && (!is_decimal(spelling) || StatusCode::from_u32(value).symbol().is_some())
    {
        return Some(Ok(value));
    }
    if is_decimal(spelling) {
        return Some(digits_to_code(spelling, spelling, 10));
    }
    let numeric_start = spelling.trim_start_matches(['-', '−', '+']).starts_with(|c: char| c.is_ascii_digit());
    numeric_start.then(|| Err(QueryError::Malformed(spelling.to_owned())))
}

fn is_decimal(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

fn is_hexadecimal(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Also takes a negative code that was widened to 64 bits: the upper half is all ones.
fn digits_to_code(spelling: &str, digits: &str, radix: u32) -> Result<u32, QueryError> {
    let out_of_range = || QueryError::OutOfRange(spelling.to_owned());
    let wide = u64::from_str_radix(digits, radix).map_err(|_| out_of_range())?;
    match u32::try_from(wide) {
        Ok(value) => Ok(value),
        Err(_) => i32::try_from(wide.cast_signed()).map(i32::cast_unsigned).map_err(|_| out_of_range()),
    }
}

fn name(spelling: &str) -> Result<Symbol, QueryError> {
    if let Ok(symbol) = spelling.parse() {
        return Ok(symbol);
    }
    let mut fitting = Symbol::all().iter().copied().filter(|symbol| {
        let (_prefix, short) = symbol.name().split_at("SEC_E_".len());
        short.eq_ignore_ascii_case(spelling)
    });
    match (fitting.next(), fitting.next()) {
        (Some(symbol), None) => Ok(symbol),
        (Some(first), Some(second)) => Err(QueryError::Ambiguous(spelling.to_owned(), [first, second])),
        (None, _) => Err(QueryError::UnknownName(spelling.to_owned())),
    }
}
