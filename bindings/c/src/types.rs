//! The enumerations of the C interface: fixed numbers, which never change their meaning.

use std::ffi::c_int;
use std::mem::MaybeUninit;

use sspi_status::QueryError;

/// A value of the library as C gets it. The library can have values that this interface does not know yet; a test fails
/// then.
macro_rules! as_in_the_library {
    ($name:ident: $($value:ident)*, else $other:ident) => {
        impl From<sspi_status::$name> for $name {
            fn from(value: sspi_status::$name) -> Self {
                match value {
                    $(sspi_status::$name::$value => $name::$value,)*
                    _ => $name::$other,
                }
            }
        }
    };
}

/// What is asked for about a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Part {
    /// The message: whole sentences of plain text in one language. It is never empty, for a code that is not known
    /// either; so a length of 0 means that something is broken.
    Text = 0,
    /// What the person at the screen or an administrator can do next, in the language of the text. Not every code has
    /// it.
    Hint = 1,
    /// What whoever wrote the program can do, in the language of the text; for a log, or behind a button. Not every
    /// code has it.
    DeveloperHint = 2,
    /// The language of the text and the hints as a BCP 47 tag, for screen readers and fonts: the one that answered, not
    /// the one asked for.
    Lang = 3,
    /// The symbol, such as SEC_E_LOGON_DENIED; of two symbols for one number the usual one. Not every code has it. This
    /// and what follows is the same in every language.
    Symbol = 4,
    /// The other symbols of the code, separated by spaces. Most codes have none.
    Aliases = 5,
    /// The number as it is written: "0x8009030C", "1326, 0x52E", "krb 24", "tls 40", "ldap 49".
    Spelling = 6,
}

impl Part {
    const ALL: [Part; 7] =
        [Part::Text, Part::Hint, Part::DeveloperHint, Part::Lang, Part::Symbol, Part::Aliases, Part::Spelling];

    /// The part that C means. C may pass any number for an enumeration, so it comes as something that need not be one.
    pub(crate) fn from_c(part: MaybeUninit<Part>) -> Option<Part> {
        const { assert!(size_of::<Part>() == size_of::<c_int>()) };
        // SAFETY: C has passed an int, of the same size.
        let number = unsafe { part.as_ptr().cast::<c_int>().read() };
        Part::ALL.into_iter().find(|part| *part as c_int == number)
    }
}

/// Whose number a code is; the high 32 bits of the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Space {
    /// HRESULT, SECURITY_STATUS, NTSTATUS and Win32 errors, whose bits tell them apart.
    Windows = 0,
    /// Error codes of Kerberos.
    Kerberos = 1,
    /// Alerts of TLS.
    TlsAlert = 2,
    /// Result codes of LDAP.
    Ldap = 3,
}

as_in_the_library!(Space: Windows Kerberos TlsAlert Ldap, else Windows);

/// A group of codes that stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Family {
    /// The code has no symbol.
    None = 0,
    /// SEC_E_ and SEC_I_: what functions of SSPI return.
    Sspi = 1,
    /// CERT_E_, CRYPT_E_, TRUST_E_: certificates, their chains and signatures.
    Certificates = 2,
    /// NTE_: keys and the providers that hold them.
    Keys = 3,
    /// SCARD_: smart cards and their readers.
    SmartCards = 4,
    /// STATUS_: NTSTATUS.
    NtStatus = 5,
    /// ERROR_: errors of Win32, alone or within an HRESULT.
    Win32 = 6,
    /// KDC_ERR_, KRB_: error codes of Kerberos.
    Kerberos = 7,
    /// TLS_ALERT_: alerts of TLS.
    TlsAlerts = 8,
    /// LDAP_: result codes of LDAP.
    Ldap = 9,
}

as_in_the_library!(
    Family: Sspi Certificates Keys SmartCards NtStatus Win32 Kerberos TlsAlerts Ldap, else None
);

/// What kind of answer a code is.
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

as_in_the_library!(Severity: Success Informational, else Error);

/// Why a language answered. A GUI can badge everything but the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Source {
    /// A wish led to it, or there was no wish but the base language, English.
    Requested = 0,
    /// No wish led to a text; the base language answered.
    Fallback = 1,
    /// No language answered: the text is the symbol and the number, its language "und". It does not happen with the
    /// shipped texts.
    BuiltIn = 2,
}

as_in_the_library!(Source: Requested Fallback, else BuiltIn);

/// The direction in which a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Direction {
    /// As English.
    LeftToRight = 0,
    /// As Arabic.
    RightToLeft = 1,
}

as_in_the_library!(Direction: RightToLeft, else LeftToRight);

/// Whether a string names a code, and if not, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum ParseResult {
    /// It does.
    Ok = 0,
    /// NULL, or nothing but spaces, colons, commas, semicolons and periods, maybe between (), [], "", '' or typographic
    /// double quotation marks.
    Empty = 1,
    /// It begins like a number and is none.
    Malformed = 2,
    /// A number that does not fit into 32 bits.
    OutOfRange = 3,
    /// Neither a number nor a name of the catalogue.
    UnknownName = 4,
    /// Without its prefix the name fits several symbols with different texts.
    Ambiguous = 5,
    /// A name and a number, or two numbers, that belong to different codes.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_of_the_library_has_its_own_here() {
        macro_rules! check {
            ($($name:ident)*) => {
                $(for &value in sspi_status::$name::ALL {
                    assert_eq!(format!("{:?}", $name::from(value)), format!("{value:?}"), stringify!($name));
                })*
            };
        }
        check!(Space Family Severity Source Direction);
    }

    #[test]
    fn any_number_may_come_for_a_part() {
        for number in (-2..20).chain([c_int::MIN, c_int::MAX]) {
            let mut part = MaybeUninit::<Part>::uninit();
            // SAFETY: a part has the size of an int.
            unsafe { part.as_mut_ptr().cast::<c_int>().write(number) };
            assert_eq!(Part::from_c(part).map(|part| part as c_int), (0..7).contains(&number).then_some(number));
        }
    }
}
