#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[macro_use]
mod symbols;
#[macro_use]
mod labels;

mod builder;
mod catalog;
mod chain;
mod code;
mod description;
#[cfg(feature = "embedded")]
mod embedded;
mod folder;
mod ftl;
mod guard;
mod label;
mod languages;
mod locale;
mod os;
mod overlay;
mod place;
mod problem;
#[cfg(feature = "pseudo")]
mod pseudo;
mod query;
mod safety;
mod symbol;
#[cfg(feature = "testing")]
pub mod testing;
mod texts;
mod trace;

pub use builder::CatalogBuilder;
pub use catalog::Catalog;
pub use chain::{FallbackChain, Reason, Step};
pub use code::{Severity, StatusCode};
pub use description::{Description, Direction, Source};
pub use label::Label;
pub use locale::{IllFormedLocale, LocaleRequest, MAX_TAG_LEN, Wish};
pub use os::OsLocales;
pub use problem::Problem;
pub use query::{Query, QueryError};
pub use symbol::{Symbol, UnknownSymbol};
pub use trace::{Outcome, Trace, TraceStep};
/// The type of [`FallbackChain::requested`] and one of the types a request can have.
pub use unic_langid::LanguageIdentifier;

/// Explains a code from the shipped texts. Total: any number, any request; it never fails and never panics.
///
/// ```
/// use sspi_status::{Severity, describe};
///
/// let d = describe(0x8009_030C, ["pt-PT", "fr"]);
/// assert_eq!(d.lang(), "pt-BR");
/// assert_eq!(d.severity(), Severity::Error);
/// assert!(!d.text().is_empty());
/// ```
#[cfg(feature = "embedded")]
#[inline(always)]
pub fn describe(code: impl Into<StatusCode>, request: impl LocaleRequest) -> Description<'static> {
    Catalog::embedded().describe(code, request)
}

/// Explains a code in a language that the operating system's user prefers, from a snapshot that is taken at the
/// first call and stays. An application that follows changes keeps [`OsLocales`] of its own.
///
/// ```
/// assert!(!sspi_status::describe_os(0x0009_0312).text().is_empty());
/// ```
#[cfg(all(feature = "embedded", feature = "os"))]
pub fn describe_os(code: impl Into<StatusCode>) -> Description<'static> {
    static CHAIN: std::sync::OnceLock<FallbackChain> = std::sync::OnceLock::new();
    let catalog = Catalog::embedded();
    catalog.describe(code, CHAIN.get_or_init(|| catalog.chain(OsLocales::detect())))
}
