//! Codes in running text.

use std::borrow::Cow;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString};
use sspi_status::{Query, Reading};

use crate::asked::{query, utf8, wrong_type};
use crate::code::StatusCode;

/// A code that `scan` found in a text. `describe` takes it as a code.
///
/// Findings are immutable, hashable and picklable.
#[pyclass(frozen, eq, hash, module = "sspi_status")]
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Finding {
    pub(crate) query: Query,
    text: Box<str>,
    offset: usize,
    line: usize,
    column: usize,
    reading: Reading,
}

#[pymethods]
impl Finding {
    /// The code.
    #[getter]
    fn code(&self) -> StatusCode {
        StatusCode(self.query.code())
    }

    /// The name in the text, or the usual name of the number; `None` for an unknown number.
    #[getter]
    fn symbol(&self) -> Option<&'static str> {
        self.query.symbol().map(sspi_status::Symbol::name)
    }

    /// Whether the catalogue has a name for the code. An unknown code has the form of an error of Windows or is a library
    /// error of MIT or Heimdal Kerberos.
    #[getter]
    fn known(&self) -> bool {
        self.query.symbol().is_some()
    }

    /// The spelling of the code in the text.
    #[getter]
    fn text(&self) -> &str {
        &self.text
    }

    /// Where the spelling begins in what was passed to `scan`: an index of the str, or of the bytes.
    #[getter]
    fn offset(&self) -> usize {
        self.offset
    }

    /// The line on which the spelling begins, from 1.
    #[getter]
    fn line(&self) -> usize {
        self.line
    }

    /// The column of that line, from 1, in characters.
    #[getter]
    fn column(&self) -> usize {
        self.column
    }

    /// How the code was read: by `"name"`, by `"number"`, by the `"sentence"` around a short number, as the `"sub-code"`
    /// of an error text of Active Directory, `"cut-in-two"` by a line end, or with an `"extra-zero"`.
    #[getter]
    fn reading(&self) -> &'static str {
        self.reading.as_str()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let text = PyString::new(py, &self.text).repr()?;
        Ok(format!("<Finding of {} in line {}, column {}: {text}>", self.query.code(), self.line, self.column))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Restored<'py>)> {
        let code = match self.query {
            Query::Code(code) => Bound::new(py, StatusCode(code))?.into_any(),
            Query::Symbol(symbol) => PyString::new(py, symbol.name()).into_any(),
        };
        let values =
            (code, self.text.to_string(), self.offset, self.line, self.column, self.reading.as_str().to_owned());
        Ok((py.import("sspi_status._sspi_status")?.getattr("_finding")?, values))
    }
}

/// What a finding is pickled as.
type Restored<'py> = (Bound<'py, PyAny>, String, usize, usize, usize, String);

/// Makes a finding from what it was pickled as.
#[pyfunction(name = "_finding")]
pub(crate) fn restored(
    code: &Bound<'_, PyAny>,
    text: String,
    offset: usize,
    line: usize,
    column: usize,
    reading: &str,
) -> PyResult<Finding> {
    let known = Reading::ALL.iter().copied().find(|known| known.as_str() == reading);
    let reading = known.ok_or_else(|| PyValueError::new_err(format!("{reading:?} is no reading of a finding")))?;
    Ok(Finding { query: query(code)?, text: text.into(), offset, line, column, reading })
}

/// Find the codes in a text: names, numbers in every usual form, and short numbers in known sentences.
///
/// The codes come in the order of the text; in an error text of Active Directory the sub-code comes before the code in
/// front of it. Numbers that the catalogue does not know are found, too, if they look like errors: `known` tells them
/// apart.
///
/// `text` is a str, or bytes in UTF-8; bytes that are none are skipped, so that logs in other encodings that contain ASCII
/// can be read as well. Decode UTF-16 first. Other threads run meanwhile. Raises `TypeError` for arguments of other types.
///
/// >>> for found in scan("bind: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 52e"):
/// ...     print(found.line, found.column, found.text, found.code)
/// 1 74 52e ERROR_LOGON_FAILURE (1326, 0x52E)
#[pyfunction]
pub(crate) fn scan(py: Python<'_>, text: &Bound<'_, PyAny>) -> PyResult<Vec<Finding>> {
    if let Ok(text) = text.cast::<PyString>() {
        let (length, text) = (text.code_point_len()?, utf8(text)?);
        // Where all characters are single bytes, none has to be counted.
        let is_ascii = length == text.len();
        Ok(py.detach(|| findings(&text, |text| if is_ascii { text.len() } else { text.chars().count() })))
    } else if let Ok(bytes) = text.cast::<PyBytes>() {
        let bytes = bytes.as_bytes();
        Ok(py.detach(|| findings(&readable(bytes), str::len)))
    } else {
        Err(wrong_type("text", "a str or bytes", text))
    }
}

/// Bytes as text. Each byte that is not UTF-8 becomes a question mark, so that all others stay where they are.
fn readable(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    Cow::Owned(text)
}

/// The codes in a text; `length` measures a part of the text in the units of the offsets.
fn findings(text: &str, length: impl Fn(&str) -> usize) -> Vec<Finding> {
    let mut last = (0, 0); // the offset of the last finding in bytes, and in those units
    let found = sspi_status::scan(text).map(|found| {
        let offset = match found.offset.checked_sub(last.0) {
            Some(_) => last.1 + length(&text[last.0..found.offset]),
            // The code in front of a sub-code comes after it.
            None => last.1 - length(&text[found.offset..last.0]),
        };
        last = (found.offset, offset);
        Finding {
            query: found.query,
            text: found.text.into(),
            offset,
            line: found.line,
            column: found.column,
            reading: found.reading,
        }
    });
    found.collect()
}
