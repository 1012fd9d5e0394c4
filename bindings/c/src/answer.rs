//! From what C gives to what the library says; the same for both encodings.

use std::borrow::Cow;

use sspi_status::{Catalog, Description, Query, StatusCode};

use crate::guard::guard;
use crate::os;
use crate::types::{Direction, ParseResult, Source};
use crate::unit::Unit;

/// What was asked for: a number, or a string in any spelling.
#[derive(Clone, Copy)]
pub(crate) enum Subject<U> {
    Code(u32),
    Spelling(*const U),
}

/// Explains a code; `None` when the string is no code.
///
/// # Safety
/// As for [`Unit::read`], for both strings.
unsafe fn describe<U: Unit>(subject: Subject<U>, locale: *const U) -> Option<Description<'static>> {
    let query = match subject {
        Subject::Code(code) => Query::Code(StatusCode::from_u32(code)),
        // SAFETY: the caller's promise.
        Subject::Spelling(spelling) => unsafe { query(spelling) }.ok()?,
    };
    // SAFETY: the caller's promise. What is read is gone before anything is written, so strings may overlap buffers.
    let locale = unsafe { U::read(locale) };
    let catalog = Catalog::embedded();
    Some(match locale.as_deref() {
        None => catalog.describe_query(query, os::chain()),
        Some(list) if list.contains([',', ';']) => catalog.describe_query(query, wishes(list)),
        Some(tag) => catalog.describe_query(query, tag.trim()),
    })
}

/// `it-CH,fr` and `it-CH; fr`.
fn wishes(list: &str) -> Vec<&str> {
    list.split([',', ';']).map(str::trim).filter(|tag| !tag.is_empty()).collect()
}

/// Reads a code in any spelling.
///
/// # Safety
/// As for [`Unit::read`].
pub(crate) unsafe fn query<U: Unit>(spelling: *const U) -> Result<Query, ParseResult> {
    // SAFETY: the caller's promise.
    let spelling = unsafe { U::read(spelling) }.ok_or(ParseResult::Empty)?;
    spelling.parse().map_err(|error| ParseResult::from(&error))
}

/// Writes what `choose` finds, or the empty string when it finds nothing; gives its length.
///
/// # Safety
/// As for [`Unit::write`].
pub(crate) unsafe fn write<U: Unit, T: AsRef<str>>(
    buffer: *mut U,
    size: usize,
    choose: impl FnOnce() -> Option<T>,
) -> usize {
    let text = guard(None, choose);
    // SAFETY: the caller's promise; the text is in the library's memory.
    unsafe { U::write(text.as_ref().map_or("", AsRef::as_ref), buffer, size) }
}

/// Writes a part of an answer.
///
/// # Safety
/// As for [`Unit::read`] and [`Unit::write`].
pub(crate) unsafe fn part<U: Unit>(
    subject: Subject<U>,
    locale: *const U,
    buffer: *mut U,
    size: usize,
    choose: impl FnOnce(Description<'static>) -> Option<Cow<'static, str>>,
) -> usize {
    // SAFETY: the caller's promise.
    let choose = || unsafe { describe(subject, locale) }.and_then(choose);
    // SAFETY: the caller's promise.
    unsafe { write(buffer, size, choose) }
}

/// Why the language answers; [`Source::None`] when the string is no code.
///
/// # Safety
/// As for [`Unit::read`].
pub(crate) unsafe fn source<U: Unit>(subject: Subject<U>, locale: *const U) -> Source {
    // SAFETY: the caller's promise.
    guard(Source::None, || unsafe { describe(subject, locale) }.map_or(Source::None, |found| found.source().into()))
}

/// The direction of the answer; that of English when the string is no code.
///
/// # Safety
/// As for [`Unit::read`].
pub(crate) unsafe fn direction<U: Unit>(subject: Subject<U>, locale: *const U) -> Direction {
    const DEFAULT: Direction = Direction::LeftToRight;
    // SAFETY: the caller's promise.
    guard(DEFAULT, || unsafe { describe(subject, locale) }.map_or(DEFAULT, |found| found.direction().into()))
}

/// Reads a code in any spelling and writes its number, if there is one.
///
/// # Safety
/// As for [`Unit::read`]; `code` is NULL or a place for a number, which need not be aligned.
pub(crate) unsafe fn parse<U: Unit>(spelling: *const U, code: *mut u32) -> ParseResult {
    // SAFETY: the caller's promise.
    match guard(Err(ParseResult::Failed), || unsafe { query(spelling) }) {
        Ok(query) => {
            if !code.is_null() {
                // SAFETY: the caller's promise.
                unsafe { code.write_unaligned(query.code().as_u32()) };
            }
            ParseResult::Ok
        }
        Err(reason) => reason,
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::c_char;

    use super::{wishes, write};

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

    #[test]
    fn wishes_are_separated_by_commas_and_semicolons() {
        assert_eq!(wishes("it-CH, fr;;ru ;"), ["it-CH", "fr", "ru"]);
        assert!(wishes(" ,;").is_empty());
    }
}
