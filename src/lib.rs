#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[macro_use]
mod codes;
#[macro_use]
mod words;

mod builder;
mod catalog;
mod code;
mod description;
#[cfg(feature = "embedded")]
mod embedded;
mod language;
#[cfg(feature = "scan")]
mod search;
#[cfg(feature = "testing")]
pub mod testing;
mod texts;
mod trace;

pub use builder::CatalogBuilder;
pub use catalog::{Catalog, Word};
pub use code::parse::QueryError;
pub use code::parts::{Layout, Parts};
pub use code::query::Query;
#[cfg(feature = "scan")]
pub use code::scan::{Finding, Reading, scan};
pub use code::space::{Family, Severity, Space};
pub use code::status::{Spelling, StatusCode};
#[cfg(feature = "scan")]
pub use code::suggest::similar;
pub use code::symbol::{Symbol, UnknownSymbol};
pub use description::{Description, Part};
#[cfg(feature = "embedded")]
pub use embedded::{describe, describe_os, warm_up};
pub use language::chain::{FallbackChain, Step};
pub use language::direction::Direction;
pub use language::os::OsLocales;
pub use language::reason::{Reason, Source};
pub use language::request::LocaleRequest;
pub use language::wish::{IllFormedLocale, MAX_TAG_LEN, Wish};
#[cfg(feature = "scan")]
pub use search::{Hit, Rank};
pub use texts::ftl::label::Label;
pub use texts::problem::Problem;
/// The readers of Fluent files and of folders, for `cargo l10n`; not a part of the public interface.
#[doc(hidden)]
pub use texts::{ftl, guarded};
pub use trace::{Outcome, Trace};
/// The type of [`FallbackChain::requested`] and one of the types a request can have.
pub use unic_langid::LanguageIdentifier;
