//! A status code: any 32 bits, known or not, and what follows from the number alone.

use std::fmt;
use std::str::FromStr;

use crate::query::{Query, QueryError};
use crate::symbol::{self, Symbol};

/// A value of `SECURITY_STATUS`: every `u32` is one, whether this catalogue knows it or not.
///
/// The known ones are associated constants, spelled as in winerror.h.
///
/// ```
/// use sspi_status::{Severity, StatusCode, Symbol};
///
/// let code = StatusCode::from_i32(-2_146_893_044);
/// assert_eq!(code, StatusCode::SEC_E_LOGON_DENIED);
/// assert_eq!(code.symbol(), Some(Symbol::SEC_E_LOGON_DENIED));
/// assert_eq!(code.severity(), Severity::Error);
/// assert_eq!(code.to_string(), "SEC_E_LOGON_DENIED (0x8009030C)");
/// assert_eq!(StatusCode::from_u32(0xDEAD_BEEF).to_string(), "0xDEADBEEF");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatusCode(u32);

impl StatusCode {
    /// The code with these bits.
    #[inline]
    #[must_use]
    pub const fn from_u32(value: u32) -> Self {
        Self(value)
    }

    /// The code with these bits, from the signed form that .NET, PowerShell and most headers (`HRESULT`) use.
    #[inline]
    #[must_use]
    pub const fn from_i32(value: i32) -> Self {
        Self(value.cast_unsigned())
    }

    /// The bits as an unsigned number.
    #[inline]
    #[must_use]
    pub const fn as_u32(self) -> u32 {
        self.0
    }

    /// The bits as a signed number: negative for errors.
    #[inline]
    #[must_use]
    pub const fn as_i32(self) -> i32 {
        self.0.cast_signed()
    }

    /// The canonical symbol, or `None` when the number is not in the catalogue.
    #[inline]
    #[must_use]
    pub fn symbol(self) -> Option<Symbol> {
        symbol::canonical(self.0)
    }

    /// The other names of the number, next to [`symbol`](Self::symbol).
    pub fn aliases(self) -> impl Iterator<Item = Symbol> {
        self.symbol().into_iter().flat_map(Symbol::aliases)
    }

    /// What kind of answer the number is; for unknown numbers too.
    #[inline]
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self.0 {
            0 => Severity::Success,
            value if value >> 31 == 1 => Severity::Error,
            _ => Severity::Informational,
        }
    }
}

/// Only from the unsigned form: with `From<i32>` beside it `describe(0x8009_030C, …)` would not compile, since the
/// literal would be taken for an `i32` and overflow. For signed values there is [`StatusCode::from_i32`].
impl From<u32> for StatusCode {
    #[inline]
    fn from(value: u32) -> Self {
        Self(value)
    }
}

/// Symbol and number, `SEC_E_LOGON_DENIED (0x8009030C)`, or the number alone; the same in every language.
impl fmt::Display for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.symbol() {
            Some(symbol) => write!(f, "{symbol} ({self:#X})"),
            None => write!(f, "{self:#X}"),
        }
    }
}

impl fmt::Debug for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StatusCode({self})")
    }
}

/// Eight digits, lower case; with `#` after `0x`. Width and fill are not honoured: a code has one form.
impl fmt::LowerHex for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{:08x}", if f.alternate() { "0x" } else { "" }, self.0)
    }
}

/// Eight digits, upper case; with `#` after `0x`. Width and fill are not honoured: a code has one form.
impl fmt::UpperHex for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{:08X}", if f.alternate() { "0x" } else { "" }, self.0)
    }
}

/// Reads every spelling that [`Query`] reads, and keeps the number.
impl FromStr for StatusCode {
    type Err = QueryError;

    fn from_str(spelling: &str) -> Result<Self, Self::Err> {
        Ok(spelling.parse::<Query>()?.code())
    }
}

/// What kind of answer a code is. It follows from the number: 0 is success, bit 31 marks errors, all others inform.
///
/// The prefix of the symbol says less: `SEC_E_OK` is no error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The operation is done.
    Success,
    /// The call worked, and something remains to be done or known.
    Informational,
    /// The call failed.
    Error,
}

impl Severity {
    /// `success`, `informational` or `error`, in every language. For a word in the user's language see
    /// [`Label`](crate::Label).
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Success => "success",
            Severity::Informational => "informational",
            Severity::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// As `"0x8009030C"`.
#[cfg(feature = "serde")]
impl serde::Serialize for StatusCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{self:#X}"))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Severity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
