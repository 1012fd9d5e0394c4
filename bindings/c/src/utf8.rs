//! The functions that take or give strings, in UTF-8.

use std::ffi::c_char;
use std::mem::MaybeUninit;

use crate::asked::Asked;
use crate::catch::catch;
use crate::strings;
use crate::types::{Direction, ParseResult, Part, Source};
use crate::unit::Unit;

/// A part of the answer to a code, in the language to which the locale leads. Gives 0 when there is no such part.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_get(
    code: u64,
    locale: *const c_char,
    part: MaybeUninit<Part>,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { strings::get(code, locale, part, buffer, size) }
}

/// The same for a code as a string, in any spelling that sspi_status_parse() reads. Gives 0 when the string is no code.
///
/// That matters for a number with two symbols, such as SEC_E_UNSUPPORTED_FUNCTION and SEC_E_NOT_SUPPORTED: by its name
/// each of them answers with a text of its own, by the number the first one does.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_get_named(
    spelling: *const c_char,
    locale: *const c_char,
    part: MaybeUninit<Part>,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { strings::get_named(spelling, locale, part, buffer, size) }
}

/// Why this language answers. There is no twin in UTF-16, since the tags of languages are ASCII.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_source(code: u64, locale: *const c_char) -> Source {
    // SAFETY: the caller's promise, as in the header.
    catch(Source::BuiltIn, || unsafe { Asked::from(code).describe(Unit::read(locale)) }.source().into())
}

/// The direction in which the text and the hints are written. There is no twin in UTF-16 here either.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_direction(code: u64, locale: *const c_char) -> Direction {
    // SAFETY: the caller's promise, as in the header.
    catch(Direction::LeftToRight, || unsafe { Asked::from(code).describe(Unit::read(locale)) }.direction().into())
}

/// Reads a code as people type and paste it: 0x8009030C, 8009030Ch, -2146893044, 2148074252, 0xFFFFFFFF8009030C,
/// "krb 24", "tls 40", "ldap 49", SEC_E_LOGON_DENIED, logon_denied, "SEC_E_LOGON_DENIED (0x8009030C)". Writes the code
/// when there is one, else nothing. `code` may be NULL. A number that no symbol has is a code too.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_parse(spelling: *const c_char, code: *mut u64) -> ParseResult {
    // SAFETY: the caller's promise, as in the header.
    unsafe { strings::parse(spelling, code) }
}

/// The language with this index, from 0, as a BCP 47 tag such as "pt-BR", for a language menu. Gives 0 when the index
/// is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_locale_at(index: usize, buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { strings::locale_at(index, buffer, size) }
}

/// The languages that the operating system's user prefers now, as a list that every `locale` takes; empty where the
/// user wants no translation. A NULL locale means the list as it was at the first use of one; a program that follows
/// changes of the system's languages asks this again and gives the list instead.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_os_locales(buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { strings::os_locales(buffer, size) }
}
