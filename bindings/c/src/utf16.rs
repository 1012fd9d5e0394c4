//! The functions of `utf8` in UTF-16, in the same order.

use std::mem::MaybeUninit;

use crate::strings;
use crate::types::{ParseResult, Part};

/// As sspi_status_get(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_get_utf16(
    code: u64,
    locale: *const u16,
    part: MaybeUninit<Part>,
    buffer: *mut u16,
    size: usize,
) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { strings::get(code, locale, part, buffer, size) }
}

/// As sspi_status_get_named(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_get_named_utf16(
    spelling: *const u16,
    locale: *const u16,
    part: MaybeUninit<Part>,
    buffer: *mut u16,
    size: usize,
) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { strings::get_named(spelling, locale, part, buffer, size) }
}

/// As sspi_status_parse(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_parse_utf16(spelling: *const u16, code: *mut u64) -> ParseResult {
    // SAFETY: the caller's promise, as in the header.
    unsafe { strings::parse(spelling, code) }
}

/// As sspi_status_locale_at(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_locale_at_utf16(index: usize, buffer: *mut u16, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { strings::locale_at(index, buffer, size) }
}

/// As sspi_status_os_locales(), in UTF-16.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_os_locales_utf16(buffer: *mut u16, size: usize) -> usize {
    // SAFETY: the caller's promise, as in the header.
    unsafe { strings::os_locales(buffer, size) }
}
