//! What somebody asked for: a number or a name.

use super::status::StatusCode;
use super::symbol::Symbol;

/// A code that somebody asked for, by number or by name.
///
/// The name is kept, because two numbers of SSPI have two names each, and each name has its own text.
///
/// `FromStr` reads what people type or paste:
///
/// | spelling | read as |
/// |---|---|
/// | `0x8009030C`, `0X8009030c`, `0x8009030CL`, `&H8009030C`, `8009030Ch`, `8009030C` | hexadecimal |
/// | `-2146893044`, `2148074252`, `1326` | decimal, signed or unsigned |
/// | `0xFFFFFFFF8009030C` | hexadecimal, sign-extended to 64 bits |
/// | `80090308` | hexadecimal, because these eight digits are a known code; other bare digits are decimal |
/// | `krb 24`, `tls:40`, `alert 40`, `ldap 49`, `ldap invalid_credentials` | a code of the protocol |
/// | `data 52e` | hexadecimal: a Win32 error or an HRESULT, as Active Directory writes it |
/// | `SEC_E_LOGON_DENIED`, `sec_e_logon_denied`, `NT_STATUS_LOGON_FAILURE` | a name of a code, in any case |
/// | `LOGON_DENIED` | a Windows name without its prefix, if one name or one text fits; SSPI's names come first |
/// | `SEC_E_LOGON_DENIED (0x8009030C)` | a name and a number, which have to agree |
///
/// Spaces, quotation marks and brackets around a spelling, and punctuation behind it, are ignored.
///
/// ```
/// use sspi_status::{Query, StatusCode, Symbol};
///
/// assert_eq!("logon_denied".parse(), Ok(Query::Symbol(Symbol::SEC_E_LOGON_DENIED)));
/// assert_eq!("-2146893044".parse::<Query>()?.code(), StatusCode::SEC_E_LOGON_DENIED);
/// assert_eq!("data 52e".parse::<Query>()?.code(), StatusCode::from_u32(1326));
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
    /// The code asked for; for a name, the code that it names.
    #[inline]
    pub fn code(self) -> StatusCode {
        match self {
            Query::Code(code) => code,
            Query::Symbol(symbol) => symbol.code(),
        }
    }

    /// The name asked for, or the canonical symbol of the number; `None` for an unknown number.
    #[inline]
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

/// A number of the Windows space, unsigned. [`StatusCode::from_i32`] takes a signed one.
impl From<u32> for Query {
    fn from(number: u32) -> Self {
        Query::Code(StatusCode::from_u32(number))
    }
}

impl From<Symbol> for Query {
    fn from(symbol: Symbol) -> Self {
        Query::Symbol(symbol)
    }
}
