//! What the functions with strings do, the same for both encodings.

use std::mem::MaybeUninit;

use sspi_status::{Catalog, OsLocales, Query, Wish};

use crate::asked::{Asked, to_c};
use crate::catch::catch;
use crate::types::{ParseResult, Part};
use crate::unit::Unit;

/// Writes what `choose` finds, or the empty string when it finds nothing; gives its length.
///
/// # Safety
/// As for [`Unit::write`].
unsafe fn write<U: Unit, T: AsRef<str>>(buffer: *mut U, size: usize, choose: impl FnOnce() -> Option<T>) -> usize {
    let text = catch(None, choose);
    // SAFETY: the caller's promise; the text is in the library's memory.
    unsafe { U::write(text.as_ref().map_or("", AsRef::as_ref), buffer, size) }
}

/// Writes a part of the answer to a code; nothing when there is no such part.
///
/// # Safety
/// As for [`Unit::read`] and [`Unit::write`].
pub(crate) unsafe fn get<U: Unit>(
    code: u64,
    locale: *const U,
    part: MaybeUninit<Part>,
    buffer: *mut U,
    size: usize,
) -> usize {
    // SAFETY: the caller's promise. What is read is gone before anything is written, so strings may overlap buffers.
    let choose = || unsafe { Asked::from(code).part(Part::from_c(part)?, U::read(locale)) };
    // SAFETY: the caller's promise.
    unsafe { write(buffer, size, choose) }
}

/// Writes a part of the answer to a spelling; nothing when it is no code.
///
/// # Safety
/// As for [`Unit::read`] and [`Unit::write`].
pub(crate) unsafe fn get_named<U: Unit>(
    spelling: *const U,
    locale: *const U,
    part: MaybeUninit<Part>,
    buffer: *mut U,
    size: usize,
) -> usize {
    // SAFETY: as in `get`.
    let choose = || unsafe { Asked::Query(query(spelling).ok()?).part(Part::from_c(part)?, U::read(locale)) };
    // SAFETY: the caller's promise.
    unsafe { write(buffer, size, choose) }
}

/// Reads a code in any spelling and writes it, if there is one.
///
/// # Safety
/// As for [`Unit::read`]; `code` is NULL or a place for a code, which need not be aligned.
pub(crate) unsafe fn parse<U: Unit>(spelling: *const U, code: *mut u64) -> ParseResult {
    // SAFETY: the caller's promise.
    match catch(Err(ParseResult::Failed), || unsafe { query(spelling) }) {
        Ok(query) => {
            if !code.is_null() {
                // SAFETY: the caller's promise.
                unsafe { code.write_unaligned(to_c(query.code())) };
            }
            ParseResult::Ok
        }
        Err(reason) => reason,
    }
}

/// # Safety
/// As for [`Unit::read`].
unsafe fn query<U: Unit>(spelling: *const U) -> Result<Query, ParseResult> {
    // SAFETY: the caller's promise.
    let spelling = unsafe { U::read(spelling) }.ok_or(ParseResult::Empty)?;
    spelling.parse().map_err(|error| ParseResult::from(&error))
}

/// Writes the tag of a language of the catalogue.
///
/// # Safety
/// As for [`Unit::write`].
pub(crate) unsafe fn locale_at<U: Unit>(index: usize, buffer: *mut U, size: usize) -> usize {
    // SAFETY: the caller's promise.
    unsafe { write(buffer, size, || Catalog::embedded().locales().nth(index)) }
}

/// Writes the languages that the operating system's user prefers now, as a list.
///
/// # Safety
/// As for [`Unit::write`].
pub(crate) unsafe fn os_locales<U: Unit>(buffer: *mut U, size: usize) -> usize {
    let list = || OsLocales::detect().wishes().iter().map(Wish::to_string).collect::<Vec<_>>().join(",");
    // SAFETY: the caller's promise.
    unsafe { write(buffer, size, || Some(list())) }
}

#[cfg(test)]
mod tests {
    use std::ffi::c_char;

    use super::write;

    fn choose_badly() -> Option<&'static str> {
        panic!("on purpose")
    }

    #[test]
    fn a_panic_gives_an_empty_text() {
        let mut narrow: [c_char; 4] = [1; 4];
        let mut wide = [1_u16; 4];
        // SAFETY: the sizes are those of the arrays.
        let lengths =
            unsafe { (write(narrow.as_mut_ptr(), 4, choose_badly), write(wide.as_mut_ptr(), 4, choose_badly)) };
        assert_eq!(lengths, (0, 0));
        assert_eq!((narrow, wide), ([0, 1, 1, 1], [0, 1, 1, 1]));
    }
}
