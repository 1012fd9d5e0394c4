//! Status codes: any number of any space, known or unknown.

use std::fmt;

use super::space::{Family, Severity, Space};
use super::symbol::Symbol;
use super::table::{ROWS, find, key};

/// A number in a [`Space`]. Every number of every space is a code, whether the catalogue knows it or not.
///
/// Known codes are associated constants and work in `match` patterns.
///
/// ```
/// use sspi_status::{Severity, Space, StatusCode, Symbol};
///
/// let code = StatusCode::from_i32(-2_146_893_044); // as HRESULTs are declared, and logged by .NET
/// assert_eq!(code, StatusCode::SEC_E_LOGON_DENIED);
/// assert_eq!(code.symbol(), Some(Symbol::SEC_E_LOGON_DENIED));
/// assert_eq!(code.severity(), Severity::Error);
/// assert_eq!(code.to_string(), "SEC_E_LOGON_DENIED (0x8009030C)");
/// assert_eq!(StatusCode::from_u32(0xDEAD_BEEF).to_string(), "0xDEADBEEF");
///
/// // An HRESULT made of a Win32 error keeps its number and is known as that error.
/// let wrapped = StatusCode::from_u32(0x8007_052E);
/// assert_eq!(wrapped.to_string(), "ERROR_LOGON_FAILURE (0x8007052E)");
/// assert_eq!(wrapped.canonical(), StatusCode::from_u32(1326));
///
/// assert_eq!(StatusCode::ldap(49).to_string(), "LDAP_INVALID_CREDENTIALS (ldap 49)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatusCode(u64);

macro_rules! constants {
    ($($family:ident { $($name:ident = $number:literal $(, $option:ident: $what:tt)*;)* })*) => {
        /// The known codes.
        impl StatusCode {
            $($(
                #[doc = concat!("`", stringify!($number), "`")]
                #[cfg_attr(feature = "embedded", doc = "")]
                #[cfg_attr(
                    feature = "embedded",
                    doc = include_str!(concat!(env!("OUT_DIR"), "/doc/", stringify!($name), ".md"))
                )]
                pub const $name: StatusCode = StatusCode::new(Family::$family.space(), $number);
            )*)*
        }
    };
}

for_each_code!(constants);

impl StatusCode {
    /// The code with this number in this space.
    pub const fn new(space: Space, number: u32) -> Self {
        Self(key(space, number))
    }

    /// The Windows code with these bits: an HRESULT, `SECURITY_STATUS`, NTSTATUS or Win32 error.
    pub const fn from_u32(number: u32) -> Self {
        Self::new(Space::Windows, number)
    }

    /// The Windows code with these bits, given in the signed form that .NET, PowerShell and most headers use.
    pub const fn from_i32(number: i32) -> Self {
        Self::from_u32(number.cast_unsigned())
    }

    /// The Kerberos error code with this number.
    pub const fn kerberos(number: u32) -> Self {
        Self::new(Space::Kerberos, number)
    }

    /// The TLS alert with this number.
    pub const fn tls_alert(number: u32) -> Self {
        Self::new(Space::TlsAlert, number)
    }

    /// The LDAP result code with this number.
    pub const fn ldap(number: u32) -> Self {
        Self::new(Space::Ldap, number)
    }

    /// The space of the number.
    pub const fn space(self) -> Space {
        Space::ALL[(self.0 >> 32) as usize]
    }

    /// The number as it was given, unsigned.
    pub const fn number(self) -> u32 {
        self.0 as u32
    }

    /// The number as it was given: signed in the Windows space, so that HRESULT and NTSTATUS errors are negative,
    /// unsigned in the other spaces.
    pub const fn value(self) -> i64 {
        match self.space() {
            Space::Windows => self.number().cast_signed() as i64,
            _ => self.number() as i64,
        }
    }

    /// The table row of the number, or of the number that it wraps.
    #[inline]
    fn row(self) -> Option<usize> {
        find(self.0).or_else(|| self.wrapped_row())
    }

    /// The row of the wrapped number. Windows wraps a number in another one and marks that in the bits.
    fn wrapped_row(self) -> Option<usize> {
        if self.space() != Space::Windows {
            return None;
        }
        let number = self.number();
        let (inner, family) = match number >> 16 {
            // HRESULT_FROM_WIN32 and NTSTATUS_FROM_WIN32: the facility is 7.
            0x8007 | 0xC007 => (number & 0xFFFF, Family::Win32),
            // An NTSTATUS of facility 9 stands for the HRESULT of that facility, 0x8009….
            0xC009 => return find(key(Space::Windows, number ^ 0x4000_0000)),
            // HRESULT_FROM_NT sets this bit. A number without the bit is looked up in vain once more.
            _ => (number & !0x1000_0000, Family::NtStatus),
        };
        find(key(Space::Windows, inner)).filter(|row| ROWS[*row].family == family)
    }

    /// The canonical symbol of the number, which is one of two where two symbols share the number; `None` for an
    /// unknown number.
    #[inline]
    pub fn symbol(self) -> Option<Symbol> {
        self.row().map(Symbol::of_row)
    }

    /// The names of the code other than [`symbol`](Self::symbol).
    pub fn other_symbols(self) -> impl Iterator<Item = &'static str> {
        self.symbol().into_iter().flat_map(Symbol::other_symbols)
    }

    /// The family of the code; `None` for an unknown number.
    pub fn family(self) -> Option<Family> {
        self.symbol().map(Symbol::family)
    }

    /// The code as the catalogue lists it: 1326 for 0x8007052E. An unknown code is its own canonical code. Compare
    /// codes by their canonical codes, and log them as they were given.
    pub fn canonical(self) -> Self {
        self.symbol().map_or(self, Symbol::code)
    }

    /// The severity of the code, known or unknown. The number 0 means success. In the Windows space, numbers below
    /// 65536 are Win32 errors, numbers with bit 31 set are errors, and all others are informational; in the other
    /// spaces, all numbers but 0 are errors. The catalogue can give a known code another severity.
    pub fn severity(self) -> Severity {
        if let Some(severity) = self.row().and_then(|row| ROWS[row].severity) {
            return severity;
        }
        self.severity_of_bits()
    }

    /// The severity as the number alone tells it.
    pub(crate) fn severity_of_bits(self) -> Severity {
        match (self.space(), self.number()) {
            (_, 0) => Severity::Success,
            (Space::Windows, number) if number >= 0x1_0000 && number >> 31 == 0 => Severity::Informational,
            _ => Severity::Error,
        }
    }

    /// The number as text: `0x8009030C`, `1326, 0x52E`, `krb 24`, `tls 40`, `ldap 49`; the same in every language.
    pub fn spelling(self) -> Spelling {
        Spelling(self)
    }
}

impl Symbol {
    /// The code that the symbol names.
    pub fn code(self) -> StatusCode {
        StatusCode(self.row().key)
    }

    /// Whether another symbol is the canonical one of the same number.
    pub fn is_alias(self) -> bool {
        self.code().symbol() != Some(self)
    }
}

/// The same as [`StatusCode::from_u32`].
///
/// `From<i32>` is missing on purpose: with it the compiler would take the literal in `describe(0x8009_030C, …)` for an
/// `i32` and refuse it as too large. For signed values use [`StatusCode::from_i32`].
impl From<u32> for StatusCode {
    fn from(number: u32) -> Self {
        Self::from_u32(number)
    }
}

/// The number of a code as text; [`StatusCode::spelling`] returns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spelling(StatusCode);

impl fmt::Display for Spelling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.0.number();
        match self.0.space() {
            Space::Windows if (1..0x1_0000).contains(&number) => write!(f, "{number}, 0x{number:X}"),
            Space::Windows => write!(f, "0x{number:08X}"),
            Space::Kerberos => write!(f, "krb {number}"),
            Space::TlsAlert => write!(f, "tls {number}"),
            Space::Ldap => write!(f, "ldap {number}"),
        }
    }
}

/// Writes symbol and number, `SEC_E_LOGON_DENIED (0x8009030C)`, or the number alone; the same in every language.
impl fmt::Display for StatusCode {
    #[allow(clippy::recursive_format_impl, reason = "the inner one has no width")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A column of a table, as {:<40} asks for.
        if f.width().is_some() || f.precision().is_some() {
            return f.pad(&format!("{self}"));
        }
        match self.symbol() {
            Some(symbol) => write!(f, "{symbol} ({})", self.spelling()),
            None => self.spelling().fmt(f),
        }
    }
}

impl fmt::Debug for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StatusCode({self})")
    }
}

/// Serializes as the text of [`StatusCode::spelling`]: `"0x8009030C"`.
#[cfg(feature = "serde")]
impl serde::Serialize for StatusCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.spelling())
    }
}
