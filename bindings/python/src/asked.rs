//! What Python asks for: codes and languages as Python programs have them.

use pyo3::exceptions::{PyOverflowError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::PyString;
use sspi_status::{Catalog, Description, FallbackChain, OsLocales, Query, QueryError, Space, describe, describe_os};

use crate::code::StatusCode;
use crate::finding::Finding;

/// Reads a code in any of the forms that Python has for one.
pub(crate) fn query(code: &Bound<'_, PyAny>) -> PyResult<Query> {
    if let Ok(code) = code.cast::<StatusCode>() {
        Ok(code.get().0.into())
    } else if let Ok(spelling) = code.cast::<PyString>() {
        parsed(&utf8(spelling)?)
    } else if let Ok(finding) = code.cast::<Finding>() {
        Ok(finding.get().query)
    } else {
        number(code)
    }
}

/// Reads a number as the library reads its spelling, which may be signed, unsigned or sign-extended.
fn number(number: &Bound<'_, PyAny>) -> PyResult<Query> {
    match number.extract::<i64>() {
        Ok(number) => {
            // A short cut: a number that the catalogue knows as it stands.
            let bits = u32::try_from(number).or_else(|_| i32::try_from(number).map(i32::cast_unsigned));
            let code = bits.map(sspi_status::StatusCode::from_u32);
            if let Some(code) = code.ok().filter(|code| code.symbol().is_some()) {
                return Ok(code.into());
            }
            let sign = if number < 0 { "-" } else { "" };
            parsed(&format!("{sign}{:#x}", number.unsigned_abs()))
        }
        Err(error) if error.is_instance_of::<PyOverflowError>(number.py()) => parsed(&hexadecimal(number)?),
        Err(error) => Err(typed(error, "code", "an int, a str, a StatusCode or a Finding", number)),
    }
}

/// The spelling of a number of any size.
fn hexadecimal(number: &Bound<'_, PyAny>) -> PyResult<PyBackedStr> {
    number.py().import("builtins")?.call_method1("hex", (number,))?.extract()
}

fn parsed(spelling: &str) -> PyResult<Query> {
    spelling.parse().map_err(no_code)
}

pub(crate) fn no_code(error: QueryError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// A str as UTF-8. Surrogates that stand alone become question marks, so that every str can be read.
pub(crate) fn utf8(text: &Bound<'_, PyString>) -> PyResult<PyBackedStr> {
    PyBackedStr::try_from(text.clone()).or_else(|_| {
        let bytes = text.call_method1("encode", ("utf-8", "replace"))?;
        bytes.call_method0("decode")?.extract()
    })
}

/// The languages that Python asks for.
pub(crate) enum Locale {
    /// Those that the operating system's user prefers.
    System,
    Tag(PyBackedStr),
    Tags(Vec<PyBackedStr>),
}

impl Locale {
    pub(crate) fn of(locale: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let Some(locale) = locale else { return Ok(Locale::System) };
        if let Ok(tag) = locale.cast() {
            return Ok(Locale::Tag(utf8(tag)?));
        }
        let wrong = |error| typed(error, "locale", "a str, an iterable of str or None", locale);
        let tags = locale.try_iter().map_err(wrong)?.map(|tag| {
            let tag = tag?;
            utf8(tag.cast().map_err(|error| typed(error.into(), "each item of locale", "a str", &tag))?)
        });
        Ok(Locale::Tags(tags.collect::<PyResult<_>>()?))
    }

    pub(crate) fn describe(&self, query: Query) -> Description<'static> {
        match self {
            Locale::System => describe_os(query),
            Locale::Tag(tag) => describe(query, &**tag),
            Locale::Tags(tags) => describe(query, strs(tags)),
        }
    }

    pub(crate) fn chain(&self) -> FallbackChain {
        match self {
            Locale::System => Catalog::embedded().chain(OsLocales::detect()),
            Locale::Tag(tag) => Catalog::embedded().chain(&**tag),
            Locale::Tags(tags) => Catalog::embedded().chain(strs(tags)),
        }
    }
}

fn strs(tags: &[PyBackedStr]) -> Vec<&str> {
    tags.iter().map(|tag| &**tag).collect()
}

/// A `TypeError` in our words; any other error is the caller's own and passes.
fn typed(error: PyErr, argument: &str, expected: &str, got: &Bound<'_, PyAny>) -> PyErr {
    if error.is_instance_of::<PyTypeError>(got.py()) { wrong_type(argument, expected, got) } else { error }
}

pub(crate) fn wrong_type(argument: &str, expected: &str, got: &Bound<'_, PyAny>) -> PyErr {
    match got.get_type().name() {
        Ok(name) => PyTypeError::new_err(format!("{argument} has to be {expected}, not {name}")),
        Err(error) => error,
    }
}

/// A number as it stands, of whatever space.
pub(crate) fn unsigned(number: &Bound<'_, PyAny>) -> PyResult<u32> {
    number.extract().or_else(|error: PyErr| {
        if !error.is_instance_of::<PyOverflowError>(number.py()) {
            return Err(typed(error, "code", "an int where its space is given", number));
        }
        Err(no_code(QueryError::OutOfRange(hexadecimal(number)?.to_string())))
    })
}

/// The space with a name.
pub(crate) fn space(name: &str) -> PyResult<Space> {
    let names = || Space::ALL.iter().map(|space| space.as_str()).collect::<Vec<_>>().join(", ");
    let found = Space::ALL.iter().copied().find(|space| space.as_str() == name);
    found.ok_or_else(|| PyValueError::new_err(format!("{name:?} is no space of codes: give one of {}", names())))
}
