//! The class of codes.

use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::asked::{query, space, unsigned};

/// A status code: a number and its space, since 24 of Kerberos is not 24 of LDAP.
///
/// `code` is anything that `describe` takes. With `space` it is a number of that space: `"windows"` (HRESULT,
/// `SECURITY_STATUS`, NTSTATUS and Win32 errors), `"kerberos"`, `"tls"` (alerts) or `"ldap"` (results).
///
/// Every known code is a constant of this class. Codes are immutable, hashable and picklable; they are ordered by space
/// and number. A code equals no `int`. Compare codes from different sources by `canonical`.
///
/// Raises `ValueError` for what is no code or no space, and `TypeError` for arguments of other types.
///
/// >>> StatusCode(-2146893044) == StatusCode("SEC_E_LOGON_DENIED") == StatusCode.SEC_E_LOGON_DENIED
/// True
/// >>> StatusCode(49, "ldap")
/// StatusCode('LDAP_INVALID_CREDENTIALS (ldap 49)')
#[pyclass(frozen, eq, ord, hash, module = "sspi_status")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct StatusCode(pub(crate) sspi_status::StatusCode);

#[pymethods]
impl StatusCode {
    #[new]
    #[pyo3(signature = (code, space=None))]
    fn new(code: &Bound<'_, PyAny>, space: Option<&str>) -> PyResult<Self> {
        match space {
            None => Ok(Self(query(code)?.code())),
            Some(name) => Ok(Self(sspi_status::StatusCode::new(self::space(name)?, unsigned(code)?))),
        }
    }

    /// The number, unsigned; the same as `int(code)`.
    #[getter]
    fn number(&self) -> u32 {
        self.0.number()
    }

    /// The number as it is usually logged: signed in the space `"windows"`, unsigned in the others.
    #[getter]
    fn value(&self) -> i64 {
        self.0.value()
    }

    /// The space of the number: `"windows"`, `"kerberos"`, `"tls"` or `"ldap"`.
    #[getter]
    fn space(&self) -> &'static str {
        self.0.space().as_str()
    }

    /// The number as text, the same in every language: `0x8009030C`, `1326, 0x52E`, `krb 24`.
    #[getter]
    fn spelling(&self) -> String {
        self.0.spelling().to_string()
    }

    /// The name of the code; `None` for an unknown code.
    #[getter]
    fn symbol(&self) -> Option<&'static str> {
        self.0.symbol().map(sspi_status::Symbol::name)
    }

    /// The other names of the code.
    #[getter]
    fn other_symbols<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.other_symbols().collect::<Vec<_>>())
    }

    /// The family of the code, such as `"sspi"` or `"win32"`; `None` for an unknown code.
    #[getter]
    fn family(&self) -> Option<&'static str> {
        self.0.family().map(sspi_status::Family::as_str)
    }

    /// What the code means: `"success"`, `"informational"` or `"error"`.
    #[getter]
    fn severity(&self) -> &'static str {
        self.0.severity().as_str()
    }

    /// The code as the catalogue lists it: 1326 for 0x8007052E. An unknown code is its own canonical code.
    #[getter]
    fn canonical(&self) -> Self {
        Self(self.0.canonical())
    }

    /// What the bits of a Windows code say, known or unknown: whether it is an HRESULT or an NTSTATUS, its facility,
    /// and what it wraps. `None` for the codes of protocols, and for 0.
    #[getter]
    fn parts<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.parts().map(|parts| Ok(pythonize::pythonize(py, &parts)?)).transpose()
    }

    fn __int__(&self) -> u32 {
        self.0.number()
    }

    /// Name and number, the same in every language: `SEC_E_LOGON_DENIED (0x8009030C)`.
    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("StatusCode('{}')", self.0)
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> (Bound<'py, PyAny>, (u32, &'static str)) {
        let code = slf.get().0;
        (slf.get_type().into_any(), (code.number(), code.space().as_str()))
    }
}
