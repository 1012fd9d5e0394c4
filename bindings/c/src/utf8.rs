//! The functions that take or give strings, in UTF-8.

use std::borrow::Cow;
use std::ffi::c_char;

use sspi_status::{Catalog, StatusCode, Symbol};

use crate::answer::{self, Subject, part, write};
use crate::os;
use crate::types::{Direction, ParseResult, Source};

/// Version of the library, such as "0.1.0".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_version(buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { write(buffer, size, || Some(env!("CARGO_PKG_VERSION"))) }
}

/// The symbol with this index, from 0, in the order of the texts: success, informational codes, errors. Gives 0 when
/// the index is too large. An index means the same symbol as long as the program runs, not in every version.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_symbol_at(index: usize, buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { write(buffer, size, || Symbol::all().get(index).copied().map(Symbol::name)) }
}

/// The language with this index, from 0, as a BCP 47 tag such as "pt-BR", for a language menu. Gives 0 when the index
/// is too large.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_locale_at(index: usize, buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { write(buffer, size, || Catalog::embedded().locales().nth(index)) }
}

/// The languages that the operating system's user prefers now, as a list that every `locale` takes; empty where the
/// user wants no translation. A NULL locale means the list as it was at the first use of one; a program that follows
/// changes of the system's languages asks this again and gives the list instead.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_os_locales(buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { write(buffer, size, || Some(os::list())) }
}

/// Reads a code as people type and paste it: 0x8009030C, 8009030Ch, -2146893044, 2148074252, 0xFFFFFFFF8009030C,
/// SEC_E_LOGON_DENIED, logon_denied, "SEC_E_LOGON_DENIED (0x8009030C)". Writes the code when there is one, else nothing.
/// `code` may be NULL. A number that no symbol has is a code too.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_parse(spelling: *const c_char, code: *mut u32) -> ParseResult {
    // SAFETY: the caller's promise, as in the header.
    unsafe { answer::parse(spelling, code) }
}

/// The symbol of a code, such as SEC_E_LOGON_DENIED, the same in every language. Gives 0 for a code without one. Of two
/// symbols for one number it is the usual one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_symbol(code: u32, buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { write(buffer, size, || StatusCode::from_u32(code).symbol().map(Symbol::name)) }
}

/// The message: whole sentences of plain text in one language. It is never empty, for a code that is not known either;
/// so 0 means that something is broken.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_text(code: u32, locale: *const c_char, buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { part(Subject::Code(code), locale, buffer, size, |found| Some(found.into_text())) }
}

/// What the user or the administrator can do next, in the language of the message. Gives 0 when there is no hint; a hint
/// is never empty.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_hint(code: u32, locale: *const c_char, buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { part(Subject::Code(code), locale, buffer, size, |found| found.hint().map(Cow::Borrowed)) }
}

/// The language of the message and the hint as a BCP 47 tag, for screen readers and fonts: the one that answered, not the
/// one asked for. "und" when none did.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_lang(code: u32, locale: *const c_char, buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { part(Subject::Code(code), locale, buffer, size, |found| Some(Cow::Borrowed(found.lang()))) }
}

/// Why this language answers.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_source(code: u32, locale: *const c_char) -> Source {
    // SAFETY: the caller's promise, as in the header.
    unsafe { answer::source(Subject::Code(code), locale) }
}

/// The direction in which the message and the hint are written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_direction(code: u32, locale: *const c_char) -> Direction {
    // SAFETY: the caller's promise, as in the header.
    unsafe { answer::direction(Subject::Code(code), locale) }
}

/// The symbol that a string names, or the usual one of the number that it names. Gives 0 when there is none.
///
/// This function and those below take a code as a string, in any spelling that sspi_status_parse() reads. That matters
/// for the two numbers with two symbols: by its name each symbol answers with a text of its own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_query_symbol(query: *const c_char, buffer: *mut c_char, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { write(buffer, size, || answer::query(query).ok()?.symbol().map(Symbol::name)) }
}

/// The message; gives 0 when the string is no code.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_query_text(
    query: *const c_char,
    locale: *const c_char,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { part(Subject::Spelling(query), locale, buffer, size, |found| Some(found.into_text())) }
}

/// The hint; gives 0 when there is none, and when the string is no code.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_query_hint(
    query: *const c_char,
    locale: *const c_char,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { part(Subject::Spelling(query), locale, buffer, size, |found| found.hint().map(Cow::Borrowed)) }
}

/// The language that answers; gives 0 when the string is no code.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_query_lang(
    query: *const c_char,
    locale: *const c_char,
    buffer: *mut c_char,
    size: usize,
) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { part(Subject::Spelling(query), locale, buffer, size, |found| Some(Cow::Borrowed(found.lang()))) }
}

/// Why this language answers; SSPI_STATUS_SOURCE_NONE when the string is no code.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_query_source(query: *const c_char, locale: *const c_char) -> Source {
    // SAFETY: the caller's promise, as in the header.
    unsafe { answer::source(Subject::Spelling(query), locale) }
}

/// The direction in which the message and the hint are written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_query_direction(query: *const c_char, locale: *const c_char) -> Direction {
    // SAFETY: the caller's promise, as in the header.
    unsafe { answer::direction(Subject::Spelling(query), locale) }
}
