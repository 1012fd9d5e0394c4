//! The functions that take or give strings, in UTF-16, in the order of the UTF-8 ones.

use std::borrow::Cow;

use sspi_status::{Catalog, StatusCode, Symbol};

use crate::answer::{self, Subject, part, write};
use crate::os;
use crate::types::{Direction, ParseResult, Source};

/// As sspi_status_version(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_version_utf16(buffer: *mut u16, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { write(buffer, size, || Some(env!("CARGO_PKG_VERSION"))) }
}

/// As sspi_status_symbol_at(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_symbol_at_utf16(index: usize, buffer: *mut u16, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { write(buffer, size, || Symbol::all().get(index).copied().map(Symbol::name)) }
}

/// As sspi_status_locale_at(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_locale_at_utf16(index: usize, buffer: *mut u16, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { write(buffer, size, || Catalog::embedded().locales().nth(index)) }
}

/// As sspi_status_os_locales(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_os_locales_utf16(buffer: *mut u16, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { write(buffer, size, || Some(os::list())) }
}

/// As sspi_status_parse(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_parse_utf16(spelling: *const u16, code: *mut u32) -> ParseResult {
    // SAFETY: the caller's promise, as in the header.
    unsafe { answer::parse(spelling, code) }
}

/// As sspi_status_symbol(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_symbol_utf16(code: u32, buffer: *mut u16, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { write(buffer, size, || StatusCode::from_u32(code).symbol().map(Symbol::name)) }
}

/// As sspi_status_text(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_text_utf16(code: u32, locale: *const u16, buffer: *mut u16, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { part(Subject::Code(code), locale, buffer, size, |found| Some(found.into_text())) }
}

/// As sspi_status_hint(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_hint_utf16(code: u32, locale: *const u16, buffer: *mut u16, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { part(Subject::Code(code), locale, buffer, size, |found| found.hint().map(Cow::Borrowed)) }
}

/// As sspi_status_lang(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_lang_utf16(code: u32, locale: *const u16, buffer: *mut u16, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { part(Subject::Code(code), locale, buffer, size, |found| Some(Cow::Borrowed(found.lang()))) }
}

/// As sspi_status_source(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_source_utf16(code: u32, locale: *const u16) -> Source {
    // SAFETY: the caller's promise, as in the header.
    unsafe { answer::source(Subject::Code(code), locale) }
}

/// As sspi_status_direction(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_direction_utf16(code: u32, locale: *const u16) -> Direction {
    // SAFETY: the caller's promise, as in the header.
    unsafe { answer::direction(Subject::Code(code), locale) }
}

/// As sspi_status_query_symbol(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_query_symbol_utf16(query: *const u16, buffer: *mut u16, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { write(buffer, size, || answer::query(query).ok()?.symbol().map(Symbol::name)) }
}

/// As sspi_status_query_text(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_query_text_utf16(
    query: *const u16,
    locale: *const u16,
    buffer: *mut u16,
    size: usize,
) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { part(Subject::Spelling(query), locale, buffer, size, |found| Some(found.into_text())) }
}

/// As sspi_status_query_hint(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_query_hint_utf16(
    query: *const u16,
    locale: *const u16,
    buffer: *mut u16,
    size: usize,
) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { part(Subject::Spelling(query), locale, buffer, size, |found| found.hint().map(Cow::Borrowed)) }
}

/// As sspi_status_query_lang(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_query_lang_utf16(
    query: *const u16,
    locale: *const u16,
    buffer: *mut u16,
    size: usize,
) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { part(Subject::Spelling(query), locale, buffer, size, |found| Some(Cow::Borrowed(found.lang()))) }
}

/// As sspi_status_query_source(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_query_source_utf16(query: *const u16, locale: *const u16) -> Source {
    // SAFETY: the caller's promise, as in the header.
    unsafe { answer::source(Subject::Spelling(query), locale) }
}

/// As sspi_status_query_direction(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_query_direction_utf16(query: *const u16, locale: *const u16) -> Direction {
    // SAFETY: the caller's promise, as in the header.
    unsafe { answer::direction(Subject::Spelling(query), locale) }
}
