//! The class of answers.

use std::hash::{Hash, Hasher};

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};
use sspi_status::Source;

use crate::code::StatusCode;

/// A code explained in one language; `describe` returns it.
///
/// `str()` of a description is its text. Descriptions are immutable, hashable and picklable; two are equal when all
/// that they say is equal. A pickled description is made anew where it is loaded, with the texts of the version there.
#[pyclass(frozen, eq, hash, module = "sspi_status")]
#[derive(PartialEq, Eq)]
pub(crate) struct Description(pub(crate) sspi_status::Description<'static>);

impl Hash for Description {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self(d) = self;
        (d.code(), d.symbol(), d.text(), d.lang()).hash(state);
    }
}

#[pymethods]
impl Description {
    /// The code that is explained.
    #[getter]
    fn code(&self) -> StatusCode {
        StatusCode(self.0.code())
    }

    /// The name asked for, or the usual name of the number; `None` for an unknown number.
    #[getter]
    fn symbol(&self) -> Option<&'static str> {
        self.0.symbol().map(sspi_status::Symbol::name)
    }

    /// The names of the code other than `symbol`.
    #[getter]
    fn aliases<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.aliases().collect::<Vec<_>>())
    }

    /// The family of the code, such as `"sspi"` or `"win32"`; `None` for an unknown number.
    #[getter]
    fn family(&self) -> Option<&'static str> {
        self.0.family().map(sspi_status::Family::as_str)
    }

    /// What the code means: `"success"`, `"informational"` or `"error"`.
    #[getter]
    fn severity(&self) -> &'static str {
        self.0.severity().as_str()
    }

    /// Whether the catalogue explains the code. If not, the text says so; the code can still have a name.
    #[getter]
    fn known(&self) -> bool {
        self.0.is_known()
    }

    /// What happened, in whole sentences; never empty.
    #[getter]
    fn text(&self) -> &str {
        self.0.text()
    }

    /// What the person at the screen or an administrator can do next; `None` without a hint.
    #[getter]
    fn hint(&self) -> Option<&'static str> {
        self.0.hint()
    }

    /// What the author of the program can do; `None` without such a hint. It belongs in a log or behind a button.
    #[getter]
    fn developer_hint(&self) -> Option<&'static str> {
        self.0.developer_hint()
    }

    /// The language of the text and the hints as a BCP 47 tag, for screen readers and fonts. It can differ from the one
    /// that was asked for.
    #[getter]
    fn lang(&self) -> &'static str {
        self.0.lang()
    }

    /// The direction in which the text is written: `"ltr"` or `"rtl"`.
    #[getter]
    fn direction(&self) -> &'static str {
        self.0.direction().as_str()
    }

    /// Why this language answered: `"requested"`, or `"fallback"` if no language that was asked for has a text.
    #[getter]
    fn source(&self) -> &'static str {
        self.0.source().as_str()
    }

    /// Everything as a dict of plain values, with the keys of the JSON that the command `sspi-status` prints; its
    /// `requested` and `chain`, which are about the request, are left out.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        Ok(pythonize::pythonize(py, &self.0)?.cast_into()?)
    }

    fn __str__(&self) -> &str {
        self.0.text()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let Self(d) = self;
        let (lang, source, text) = (d.lang(), d.source(), PyString::new(py, d.text()).repr()?);
        Ok(format!("<Description of {} ({lang}, {source}): {text}>", self.0.code()))
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, Arguments<'py>)> {
        let Self(d) = self;
        // A name that is not the usual one of its number has a text of its own.
        let code = match d.symbol() {
            Some(symbol) if symbol.is_alias() => PyString::new(py, symbol.name()).into_any(),
            _ => Bound::new(py, self.code())?.into_any(),
        };
        // The tag that says that a text is in no language.
        let locale = if d.source() == Source::Requested { d.lang() } else { "zxx" };
        Ok((py.import("sspi_status")?.getattr("describe")?, (code, locale)))
    }
}

/// What `describe` is called with, to make a description again.
type Arguments<'py> = (Bound<'py, PyAny>, &'static str);
