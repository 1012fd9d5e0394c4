//! What takes no string, so exists once.

use std::ffi::{c_char, c_int};

use sspi_status::{Catalog, StatusCode, Symbol};

use crate::SSPI_STATUS_ABI_VERSION;
use crate::asked::{Asked, to_c};
use crate::catch::catch;
use crate::types::{Family, Severity};

/// Version of the binary interface that the loaded library has, to be compared with SSPI_STATUS_ABI_VERSION.
#[unsafe(no_mangle)]
pub extern "C" fn sspi_status_abi_version() -> u32 {
    SSPI_STATUS_ABI_VERSION
}

/// Version of the library, such as "0.1.0": a constant inside the library, valid as long as that is loaded.
#[unsafe(no_mangle)]
pub extern "C" fn sspi_status_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// Does at once what the first calls would do one by one: reads every text, and asks the operating system for its user's
/// languages. It takes some milliseconds. Only a process that forks needs it; see “Fork” above.
#[unsafe(no_mangle)]
pub extern "C" fn sspi_status_warm_up() {
    catch((), sspi_status::warm_up);
}

/// Whether the library explains a code: 1 or 0. Where it does not, the text says so; a program can ask the operating
/// system then. Such a code can have a symbol all the same.
#[unsafe(no_mangle)]
pub extern "C" fn sspi_status_is_known(code: u64) -> c_int {
    catch(0, || Asked::from(code).code().symbol().and_then(Symbol::message).is_some().into())
}

/// What kind of answer a code is, for an icon; every code has one, known or not.
#[unsafe(no_mangle)]
pub extern "C" fn sspi_status_severity(code: u64) -> Severity {
    catch(Severity::Error, || Asked::from(code).code().severity().into())
}

/// The family of a code: SSPI_STATUS_FAMILY_NONE when it has no symbol.
#[unsafe(no_mangle)]
pub extern "C" fn sspi_status_family(code: u64) -> Family {
    catch(Family::None, || Asked::from(code).code().family().map_or(Family::None, Family::from))
}

/// How many different codes have a symbol.
#[unsafe(no_mangle)]
pub extern "C" fn sspi_status_code_count() -> usize {
    catch(0, || codes().count())
}

/// The code with this index, from 0, family by family. Gives 1 and writes the code, or gives 0 and writes nothing when
/// the index is too large. `code` may be NULL. An index means the same code as long as the program runs, not in every
/// version.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sspi_status_code_at(index: usize, code: *mut u64) -> c_int {
    let Some(found) = catch(None, || codes().nth(index)) else { return 0 };
    if !code.is_null() {
        // SAFETY: the caller says that it is a place for a code.
        unsafe { code.write_unaligned(to_c(found)) };
    }
    1
}

/// How many languages the texts exist in.
#[unsafe(no_mangle)]
pub extern "C" fn sspi_status_locale_count() -> usize {
    catch(0, || Catalog::embedded().locales().len())
}

fn codes() -> impl Iterator<Item = StatusCode> {
    Symbol::all().iter().filter(|symbol| !symbol.is_alias()).map(|symbol| symbol.code())
}
