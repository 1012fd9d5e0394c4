//! The native half of the Python package `sspi_status`: arguments and results of Python around the library. What users
//! read is the documentation of the items that Python sees; the stub `_sspi_status.pyi` repeats it for editors.

mod asked;
mod code;
mod description;
mod finding;

/// The functions and classes of sspi_status.
#[pyo3::pymodule]
mod _sspi_status {
    use pyo3::prelude::*;
    use pyo3::types::PyString;
    use sspi_status::{Catalog, Label, Query, Symbol};

    use crate::asked::{Locale, no_code, query, utf8};

    #[pymodule_export]
    use crate::code::StatusCode;
    #[pymodule_export]
    use crate::description::Description;
    #[pymodule_export]
    use crate::finding::{Finding, restored, scan};

    #[pymodule_export]
    #[allow(non_upper_case_globals, reason = "the name that Python's packages give it")]
    const __version__: &str = env!("CARGO_PKG_VERSION");

    /// The constants of StatusCode.
    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        let class = module.py().get_type::<StatusCode>();
        Symbol::all().iter().try_for_each(|symbol| class.setattr(symbol.name(), StatusCode(symbol.code())))
    }

    /// Explain a code in the first language of `locale` that has a text.
    ///
    /// `code` is a number, signed or unsigned (`0x8009030C`, `-2146893044`), a spelling (`"0x8009030C"`, `"1326"`,
    /// `"krb 24"`, `"tls 40"`, `"ldap 49"`, `"data 52e"`, `"SEC_E_LOGON_DENIED"`), a `StatusCode` or a `Finding`. A
    /// number means what its spelling in hexadecimal digits means, and a number of 64 bits may be sign-extended.
    ///
    /// `locale` is a BCP 47 tag or a POSIX locale, several of them separated by commas, or a list of these, most wanted
    /// first. Without it, the languages are those that the operating system's user prefers; the system is asked once in a
    /// process. A tag that is ill-formed, or of a language without texts, matches nothing, and English answers last.
    ///
    /// Every code gets a text in some language, unknown ones too. Raises `ValueError` for a spelling or a number that is
    /// no code, and `TypeError` for arguments of other types.
    ///
    /// >>> str(describe(0x8009030C, "it-CH"))
    /// 'Il tentativo di accesso non è riuscito.'
    #[pyfunction]
    #[pyo3(signature = (code, locale=None))]
    fn describe(code: &Bound<'_, PyAny>, locale: Option<&Bound<'_, PyAny>>) -> PyResult<Description> {
        let query = query(code)?;
        Ok(Description(Locale::of(locale)?.describe(query)))
    }

    /// Find codes by words, by a whole sentence in any of the languages, or by a part of their name: best first.
    ///
    /// The texts of the answer are in the language that `describe` chooses for `locale`. Raises `TypeError` for arguments
    /// of other types.
    ///
    /// >>> [str(found.code) for found in search("clock skew", "en")][:1]
    /// ['SEC_E_TIME_SKEW (0x80090324)']
    #[pyfunction]
    #[pyo3(signature = (text, locale=None))]
    fn search(
        py: Python<'_>,
        text: &Bound<'_, PyString>,
        locale: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Vec<Description>> {
        let catalog = Catalog::embedded();
        let (text, chain) = (utf8(text)?, Locale::of(locale)?.chain());
        Ok(py.detach(|| {
            let hits = catalog.search(&text, &chain, true);
            hits.into_iter().map(|hit| Description(catalog.describe(hit.symbol, &chain))).collect()
        }))
    }

    /// Every code that a spelling can mean: a short number without a word for its space means a code in each space that
    /// knows it. Raises `ValueError` for what is no code.
    ///
    /// >>> [str(code) for code in readings("24")]
    /// ['KDC_ERR_PREAUTH_FAILED (krb 24)']
    #[pyfunction]
    fn readings(spelling: &Bound<'_, PyString>) -> PyResult<Vec<StatusCode>> {
        let queries = Query::readings(&utf8(spelling)?).map_err(no_code)?;
        Ok(queries.into_iter().map(|query| StatusCode(query.code())).collect())
    }

    /// The word above a hint for developers, for `python -m sspi_status`.
    #[pyfunction]
    #[pyo3(name = "_for_developers", signature = (locale=None))]
    fn for_developers(locale: Option<&Bound<'_, PyAny>>) -> PyResult<Option<&'static str>> {
        let word = Catalog::embedded().label(Label::Developer, Locale::of(locale)?.chain());
        Ok(word.map(|word| word.text))
    }

    /// Do at once what the first calls would do, in some dozens of milliseconds.
    ///
    /// Needed only by a process that forks while other threads scan or search, as `multiprocessing` can with its start
    /// method `"fork"`: the child would wait without end for what such a thread was just preparing. Call it before the
    /// threads begin.
    #[pyfunction]
    fn warm_up(py: Python<'_>) {
        py.detach(sspi_status::warm_up);
    }

    /// Every code that has a name, family by family.
    ///
    /// Two names of one number are one code here.
    #[pyfunction]
    fn codes() -> Vec<StatusCode> {
        let symbols = Symbol::all().iter().filter(|symbol| !symbol.is_alias());
        symbols.map(|symbol| StatusCode(symbol.code())).collect()
    }

    /// The BCP 47 tags of the languages that have texts, in alphabetical order.
    ///
    /// >>> locales()
    /// ['en', 'es', 'fr', 'it', 'pt-BR', 'ru']
    #[pyfunction]
    fn locales() -> Vec<&'static str> {
        Catalog::embedded().locales().collect()
    }
}
