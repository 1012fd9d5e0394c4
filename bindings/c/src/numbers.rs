//! What needs no strings, so exists once.

use std::ffi::c_int;

use sspi_status::{Catalog, StatusCode, Symbol};

use crate::SSPI_STATUS_ABI_VERSION;
use crate::guard::guard;
use crate::types::Severity;

/// Version of the binary interface that the loaded library has, to be compared with SSPI_STATUS_ABI_VERSION.
#[unsafe(no_mangle)]
pub extern "C" fn sspi_status_abi_version() -> u32 {
    SSPI_STATUS_ABI_VERSION
}

/// What kind of answer a code is; any 32 bits have one, known or not.
#[unsafe(no_mangle)]
pub extern "C" fn sspi_status_severity(code: u32) -> Severity {
    StatusCode::from_u32(code).severity().into()
}

/// How many symbols there are. Two numbers have two symbols each, so there are more symbols than codes.
#[unsafe(no_mangle)]
pub extern "C" fn sspi_status_symbol_count() -> usize {
    Symbol::all().len()
}

/// How many different codes there are.
#[unsafe(no_mangle)]
pub extern "C" fn sspi_status_code_count() -> usize {
    codes().count()
}

/// The code with this index, from 0: first success, then informational codes, then errors. Gives 1 and writes the
/// code, or gives 0 and writes nothing when the index is too large. `code` may be NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_code_at(index: usize, code: *mut u32) -> c_int {
    let Some(found) = codes().nth(index) else { return 0 };
    if !code.is_null() {
        // SAFETY: the caller says that it is a place for a number.
        unsafe { code.write_unaligned(found.as_u32()) };
    }
    1
}

/// How many languages the texts exist in.
#[unsafe(no_mangle)]
pub extern "C" fn sspi_status_locale_count() -> usize {
    guard(0, || Catalog::embedded().locales().len())
}

fn codes() -> impl Iterator<Item = StatusCode> {
    Symbol::all().iter().filter(|symbol| !symbol.is_alias()).map(|symbol| symbol.code())
}
