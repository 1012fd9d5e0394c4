//! Reads one spelling of a code, as people type or paste it.

use std::fmt;
use std::str::FromStr;

use super::query::Query;
use super::space::{Family, Space};
use super::status::StatusCode;
use super::symbol::Symbol;

/// Why a string is not a code. `Display` quotes the input, cut after 64 characters, with control characters escaped.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryError {
    /// The input has nothing but spaces, `:`, `,`, `;` and `.`, maybe in `()`, `[]`, `""`, `''`, `“”` or `«»`.
    Empty,
    /// The input begins like a number but is not one.
    Malformed(String),
    /// The number does not fit into 32 bits.
    OutOfRange(String),
    /// The input is neither a number nor the name of a code.
    UnknownName(String),
    /// The name lacks its prefix and fits these symbols, which have different texts.
    Ambiguous(String, Vec<Symbol>),
    /// The input has a name and a number, or two numbers, of these different codes.
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
            QueryError::UnknownName(input) => {
                write!(f, "{} is neither a number nor the name of a code", Echo(input))
            }
            QueryError::Ambiguous(input, candidates) => {
                let names: Vec<&str> = candidates.iter().map(|symbol| symbol.name()).collect();
                write!(f, "{} is ambiguous: write {}", Echo(input), names.join(" or "))
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

/// The words in front of a number that name its space.
const CONTEXTS: &[(&str, Context)] = &[
    ("krb", Context::Of(Space::Kerberos)),
    ("krb5", Context::Of(Space::Kerberos)),
    ("kerberos", Context::Of(Space::Kerberos)),
    ("tls", Context::Of(Space::TlsAlert)),
    ("ssl", Context::Of(Space::TlsAlert)),
    ("alert", Context::Of(Space::TlsAlert)),
    ("ldap", Context::Of(Space::Ldap)),
    ("data", Context::SubCode),
];

#[derive(Clone, Copy)]
enum Context {
    /// The space of the number behind the word, or of the name, which may lack its prefix.
    Of(Space),
    /// The hexadecimal number that Active Directory writes after “data”: a Win32 error or an HRESULT.
    SubCode,
}

impl FromStr for Query {
    type Err = QueryError;

    fn from_str(input: &str) -> Result<Self, Self::Err> {
        let spelling = strip(input);
        match spelling.split_once('(').and_then(|(first, rest)| Some((strip(first), strip(rest.strip_suffix(')')?)))) {
            Some((first, second)) => {
                let first = one(first)?;
                both(spelling, first, numbers(second, Some(first.code()))?)
            }
            None => numbers(spelling, None),
        }
    }
}

/// Reads every spelling that [`Query`] reads, and turns a name into its code.
impl FromStr for StatusCode {
    type Err = QueryError;

    fn from_str(spelling: &str) -> Result<Self, Self::Err> {
        Ok(spelling.parse::<Query>()?.code())
    }
}

impl Query {
    /// Every code that a spelling can mean, first the one that the spelling means alone. A number below 65536 without a
    /// word for its space means a code in each space that knows it; if none knows it as a decimal number, it is read as a
    /// hexadecimal one, as Active Directory writes them. Every other spelling means one code.
    ///
    /// # Errors
    ///
    /// As `FromStr` of [`Query`].
    ///
    /// ```
    /// use sspi_status::{Query, StatusCode};
    ///
    /// let codes = |spelling| Query::readings(spelling).unwrap().iter().map(|query| query.code()).collect::<Vec<_>>();
    /// assert_eq!(codes("49"), [StatusCode::kerberos(49), StatusCode::tls_alert(49), StatusCode::ldap(49)]);
    /// assert_eq!(codes("1326"), [StatusCode::from_u32(1326)]);
    /// assert_eq!(codes("52e"), [StatusCode::from_u32(0x52E)]);
    /// assert_eq!(codes("0x8009030C"), [StatusCode::SEC_E_LOGON_DENIED]);
    /// ```
    pub fn readings(spelling: &str) -> Result<Vec<Self>, QueryError> {
        let bare = strip(spelling);
        let parsed = spelling.parse::<Self>();
        let in_all_spaces = |number: u32| {
            let codes = Space::ALL.iter().map(move |space| StatusCode::new(*space, number));
            codes.filter(|code| code.symbol().is_some()).map(Query::Code).collect::<Vec<_>>()
        };
        let number = match parsed {
            Ok(Query::Code(code)) if code.space() == Space::Windows && (1..0x1_0000).contains(&code.number()) => {
                Some(code.number())
            }
            _ => None,
        };
        let is_prefixed = bare.starts_with("0x") || bare.starts_with("0X");
        let known = match number {
            Some(number) if is_decimal(bare) || is_prefixed => in_all_spaces(number),
            _ => Vec::new(),
        };
        if !known.is_empty() {
            return Ok(known);
        }
        if (2..=4).contains(&bare.len()) && is_hexadecimal(bare) && bare.contains(|c: char| c.is_ascii_digit()) {
            let number = u32::from_str_radix(bare, 16).unwrap_or_default();
            let known = in_all_spaces(number);
            if number != 0 && !known.is_empty() {
                return Ok(known);
            }
        }
        parsed.map(|query| vec![query])
    }
}

/// Drops spaces, brackets and quotation marks around a pasted code, and punctuation behind it.
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

/// Reads one number in several forms, as in `1326, 0x52E`. Behind a code, a bare number may be one of that code's space,
/// as in `LDAP_INVALID_CREDENTIALS (0x31)`.
fn numbers(spelling: &str, code: Option<StatusCode>) -> Result<Query, QueryError> {
    let mut parts = spelling.split(',').map(strip).map(|part| match (code, one(part)?) {
        (Some(code), Query::Code(bare)) if bare.space() == Space::Windows && bare.number() == code.number() => {
            Ok(Query::Code(code))
        }
        (_, query) => Ok(query),
    });
    let first = parts.next().ok_or(QueryError::Empty)??;
    parts.try_fold(first, |first, next| both(spelling, first, next?))
}

/// Combines two spellings of one code. The name wins, unless the number wraps the name's number and so says more.
fn both(spelling: &str, first: Query, second: Query) -> Result<Query, QueryError> {
    let (name, number) = if matches!(first, Query::Symbol(_)) { (first, second) } else { (second, first) };
    if name.code() == number.code() {
        Ok(name)
    } else if name.code().canonical() == number.code().canonical() {
        Ok(number)
    } else {
        Err(QueryError::Disagree(spelling.to_owned(), first, second))
    }
}

fn one(spelling: &str) -> Result<Query, QueryError> {
    if spelling.is_empty() {
        return Err(QueryError::Empty);
    }
    if let Some(found) = in_context(spelling) {
        return found;
    }
    match number(spelling) {
        Some(Ok(value)) => Ok(Query::Code(StatusCode::read(value))),
        Some(Err(error)) => Err(error),
        None => name(spelling).map(Query::Symbol),
    }
}

/// Reads a number or a name behind a word that names its space: `krb 24`, `tls:handshake_failure`.
fn in_context(spelling: &str) -> Option<Result<Query, QueryError>> {
    let (word, rest) = spelling.split_once([' ', ':', '\t'])?;
    let (_, context) = CONTEXTS.iter().find(|(known, _)| known.eq_ignore_ascii_case(word))?;
    let rest = strip(rest);
    let malformed = || QueryError::Malformed(spelling.to_owned());
    Some(match context {
        Context::SubCode => match rest.strip_prefix("0x").unwrap_or(rest) {
            digits if is_hexadecimal(digits) => digits_to_code(spelling, digits, 16).map(Query::from),
            _ => Err(malformed()),
        },
        Context::Of(space) if rest.starts_with(|c: char| c.is_ascii_digit()) => {
            // Eight digits are hexadecimal for Windows only.
            let number = match rest {
                _ if is_decimal(rest) => digits_to_code(rest, rest, 10),
                _ => number(rest).unwrap_or_else(|| Err(malformed())),
            };
            number.map(|number| StatusCode::new(*space, number).into())
        }
        Context::Of(space) => {
            let is_it = |symbol: &Symbol| {
                symbol.family().space() == *space && symbol.names().any(|name| name.eq_ignore_ascii_case(rest))
            };
            let found = Symbol::all().iter().copied().find(is_it);
            found.map(Query::Symbol).ok_or_else(|| QueryError::UnknownName(spelling.to_owned()))
        }
    })
}

/// Reads a number of 32 bits, signed or unsigned. `None`: the spelling does not look like a number.
pub(crate) fn number(spelling: &str) -> Option<Result<u32, QueryError>> {
    let hexadecimal = |digits: &str| is_hexadecimal(digits).then(|| digits_to_code(spelling, digits, 16));

    // People who write Russian type the letter х; word processors make a multiplication sign.
    let prefixes = ["0x", "0X", "&H", "&h", "0х", "0Х", "0×"];
    if let Some(digits) = prefixes.iter().find_map(|prefix| spelling.strip_prefix(prefix)) {
        // winerror.h itself writes `0x8009030CL`.
        let digits = digits.trim_end_matches(['L', 'l', 'U', 'u']);
        return hexadecimal(digits).or_else(|| Some(Err(QueryError::Malformed(spelling.to_owned()))));
    }
    // Assemblers write 8009030Ch. A digit has to come first, because `each` is a word.
    if spelling.starts_with(|c: char| c.is_ascii_digit())
        && let Some(found) = spelling.strip_suffix(['h', 'H']).and_then(hexadecimal)
    {
        return Some(found);
    }
    // Word processors turn a minus sign into a dash.
    if let Some(digits) = spelling.strip_prefix(['-', '−', '–', '—']) {
        // Python writes -0x7ff6fcf4.
        let (digits, radix) = digits.strip_prefix("0x").map_or((digits, 10), |digits| (digits, 16));
        if is_decimal(digits) || radix == 16 && is_hexadecimal(digits) {
            return Some(match i32::from_str_radix(&format!("-{digits}"), radix) {
                Ok(value) => Ok(value.cast_unsigned()),
                Err(_) => Err(QueryError::OutOfRange(spelling.to_owned())),
            });
        }
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
    let numeric_start =
        spelling.trim_start_matches(['-', '−', '–', '—', '+']).starts_with(|c: char| c.is_ascii_digit());
    numeric_start.then(|| Err(QueryError::Malformed(spelling.to_owned())))
}

fn is_decimal(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

fn is_hexadecimal(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Also accepts a negative code that was sign-extended to 64 bits, whose upper half is all ones.
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
    let is_short = |symbol: &Symbol| symbol.names().any(|name| name.eq_ignore_ascii_case(spelling));
    // Only Windows' names: the RFCs' bare names, such as busy, are ordinary words.
    let of_windows = |symbol: &Symbol| symbol.family().space() == Space::Windows;
    let mut fitting: Vec<Symbol> = Symbol::all().iter().copied().filter(is_short).filter(of_windows).collect();
    if fitting.iter().any(|symbol| symbol.family() == Family::Sspi) {
        fitting.retain(|symbol| symbol.family() == Family::Sspi);
    }
    // If all candidates share one text, the symbol that has the text answers.
    if let [only] = fitting.as_slice() {
        return Ok(*only);
    }
    if let [first, others @ ..] = fitting.as_slice()
        && let Some(owner) = first.message()
        && others.iter().all(|other| other.message() == Some(owner))
    {
        return Ok(if fitting.contains(&owner) { owner } else { *first });
    }
    Err(match fitting.as_slice() {
        [] => QueryError::UnknownName(spelling.to_owned()),
        _ => QueryError::Ambiguous(spelling.to_owned(), fitting),
    })
}
