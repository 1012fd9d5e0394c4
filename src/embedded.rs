//! The shipped texts as a catalogue, and functions for callers who need no other catalogue.

use std::sync::{LazyLock, OnceLock};

use crate::builder::{english, shipped};
use crate::catalog::Catalog;
use crate::code::query::Query;
use crate::description::Description;
use crate::language::chain::FallbackChain;
use crate::language::os::OsLocales;
use crate::language::request::LocaleRequest;

impl Catalog {
    /// The catalogue of the shipped texts. The first call builds it, in microseconds.
    // A program that builds no other catalogue is linked without the reader of overlays, and so without fluent-bundle.
    #[inline]
    #[must_use]
    pub fn embedded() -> &'static Catalog {
        static EMBEDDED: LazyLock<Catalog> =
            LazyLock::new(|| Catalog::new(shipped(), Vec::new(), &english(), Vec::new()));
        &EMBEDDED
    }
}

/// Explains a code from the shipped texts, in the first language of the request that has a text. Any code and any
/// request get an answer; the call never fails and never panics. A stack of 32 KiB is enough for it.
///
/// ```
/// use sspi_status::{Severity, StatusCode, Symbol, describe};
///
/// let d = describe(0x8009_030C, ["pt-PT", "fr"]);
/// assert_eq!(d.lang(), "pt-BR");
/// assert_eq!(d.severity(), Severity::Error);
/// assert!(!d.text().is_empty());
///
/// let signed = StatusCode::from_i32(-2_146_893_044); // where a number is an i32, as an HRESULT is
/// assert_eq!(describe(signed, "fr").symbol(), Some(Symbol::SEC_E_LOGON_DENIED));
/// ```
#[inline]
pub fn describe(query: impl Into<Query>, request: impl LocaleRequest) -> Description<'static> {
    Catalog::embedded().describe(query, request)
}

/// Explains a code in a language that the operating system's user prefers. The first call asks the system; later calls
/// use the same list. An application that follows changes of the list keeps [`OsLocales`] of its own.
///
/// Without the feature `os` the call does not ask the system, and English answers.
///
/// ```
/// assert!(!sspi_status::describe_os(0x0009_0312).text().is_empty());
/// ```
pub fn describe_os(query: impl Into<Query>) -> Description<'static> {
    static CHAIN: OnceLock<FallbackChain> = OnceLock::new();
    let catalog = Catalog::embedded();
    catalog.describe(query, CHAIN.get_or_init(|| catalog.chain(OsLocales::detect())))
}

/// [`Catalog::warm_up`] for the shipped texts; also asks the system for its user's languages.
///
/// ```
/// sspi_status::warm_up(); // from here on the process may fork
/// ```
pub fn warm_up() {
    Catalog::embedded().warm_up();
    let _ = describe_os(0);
}
