//! The codes that callers of Windows' Security Support Provider Interface (SSPI) meet, explained in six languages, on
//! every platform: HRESULTs, NTSTATUS codes and Win32 errors, errors of Kerberos, TLS alerts, results of LDAP.
//!
//! [`describe`] takes a code and the languages that the user prefers. It accepts any of them, never fails, never panics
//! and never returns an empty text.
//!
//! ```
//! use sspi_status::{Severity, StatusCode, describe};
//!
//! let d = describe(StatusCode::SEC_E_LOGON_DENIED, "fr-CA"); // or 0x8009_030C, or StatusCode::from_i32(-2_146_893_044)
//! assert_eq!(d.text(), "La tentative d’ouverture de session a échoué.");
//! assert_eq!(d.lang(), "fr"); // the language of this very text, for screen readers and fonts
//! assert!(d.hint().is_some()); // what the person at the screen can do
//! assert!(d.developer_hint().is_some()); // what only the program's author can do
//! assert_eq!(d.severity(), Severity::Error);
//! assert_eq!(d.code().to_string(), "SEC_E_LOGON_DENIED (0x8009030C)"); // for the log, the same in every language
//! assert_eq!(format!("{d:#}"), "La tentative d’ouverture de session a échoué. (SEC_E_LOGON_DENIED, 0x8009030C)");
//! ```
//!
//! # The types
//!
//! | which code | |
//! |---|---|
//! | [`StatusCode`] | a number and its [`Space`]; one constant for each known code |
//! | [`Symbol`] | a name such as SEC_E_LOGON_DENIED, with its [`Family`] |
//! | [`Query`] | what somebody asked for: a code or a symbol, read from any usual spelling |
//! | [`Parts`] | what the bits of a number say, for codes that nobody knows |
//! | [`scan()`], [`similar`], [`Catalog::search`] | codes in a log, names that are almost right, words of a message |
//!
//! | which language | |
//! |---|---|
//! | [`LocaleRequest`] | everything that can be asked for: `"it-CH,fr"`, a list, a [`LanguageIdentifier`], the system |
//! | [`OsLocales`] | the languages that the operating system's user prefers |
//! | [`FallbackChain`] | what a request comes to: negotiated once, used for many codes |
//!
//! | which text | |
//! |---|---|
//! | [`describe`], [`describe_os`] | the answer from the shipped texts |
//! | [`Description`] | text, hints, language, severity, code; [`Source`] says whether the language was asked for |
//! | [`Catalog`] | the shipped texts, or with [`Catalog::builder`] texts of your own over them |
//! | [`Label`] | the words around a message, such as “Error” |
//! | [`Trace`] | which languages were tried, and why |
//!
//! # Branching on a code
//!
//! Known codes are constants and work in patterns. A number that wraps another one, as 0x8007052E wraps 1326, is
//! explained as the wrapped number; a `StatusCode` keeps the number that it was made from, so compare by
//! [`canonical`](StatusCode::canonical).
//!
//! ```
//! use sspi_status::StatusCode;
//!
//! fn next_step(status: i32) -> &'static str {
//!     match StatusCode::from_i32(status).canonical() {
//!         StatusCode::SEC_E_OK => "go on",
//!         StatusCode::SEC_I_CONTINUE_NEEDED => "send the token to the server",
//!         StatusCode::SEC_E_LOGON_DENIED | StatusCode::ERROR_LOGON_FAILURE => "ask for the password again",
//!         _ => "show the text",
//!     }
//! }
//! assert_eq!(next_step(0x0009_0312), "send the token to the server");
//! assert_eq!(next_step(-2_146_893_044), "ask for the password again"); // 0x8009030C
//! assert_eq!(next_step(-2_147_023_570), "ask for the password again"); // 0x8007052E
//! ```
//!
//! A code is a number in a space, since 24 of Kerberos is not 24 of LDAP: [`StatusCode::kerberos`],
//! [`StatusCode::tls_alert`] and [`StatusCode::ldap`] make codes of the other spaces. Numbers of other crates go in as they
//! are: `describe(error.code().0 as u32, …)` for an `HRESULT` of `windows`, `describe(error.error_type as u32, …)` for
//! `sspi`. `"krb 24".parse::<Query>()` reads what people type.
//!
//! # Languages
//!
//! A request can be a string of one or more tags, a [`LanguageIdentifier`], a list of these, an `Option`, the operating
//! system's list, or a chain that is negotiated already. POSIX spellings (`fr_CA.UTF-8`) and extensions (`-u-…`) are
//! understood, `C` means no translation, and a string that is not a language tag matches no language. English answers
//! where nothing else does, and says so.
//!
//! ```
//! use sspi_status::{Catalog, Source, describe};
//!
//! let d = describe(0x0009_0312, "tlh, it-CH, fr"); // the user's wishes, most wanted first
//! assert_eq!((d.lang(), d.source()), ("it", Source::Requested));
//! let d = describe(0x0009_0312, "tlh");
//! assert_eq!((d.lang(), d.source()), ("en", Source::Fallback));
//!
//! let chain = Catalog::embedded().chain("fr-CA"); // negotiate once, describe many
//! let d = Catalog::embedded().describe(0xDEAD_BEEF, &chain);
//! assert_eq!(d.text(), "Aucune explication n’est disponible pour le code 0xDEADBEEF.");
//! ```
//!
//! A [`Description`] from the embedded catalogue is `'static`: keep it in the state of a window. The catalogue does not
//! follow a change of the system's language by itself: call [`OsLocales::refresh`] and pass the list.
//!
//! # Texts of your own
//!
//! Your own texts, or another language, need no rebuild. Each of your messages replaces the shipped one. The catalogue
//! reports each mistake in your texts with its place, and the shipped text answers instead.
//!
//! ```
//! use sspi_status::Catalog;
//!
//! let catalog = Catalog::builder()
//!     .overlay_folder("/usr/share/my-app/sspi") // {locale}/*.ftl; here there is none
//!     .overlay("fr", "my texts", "SEC_E_LOGON_DENIED = Accès refusé { $nobody }.\n")
//!     .build();
//! let problems: Vec<String> = catalog.problems().iter().map(ToString::to_string).collect();
//! assert!(problems[0].starts_with("/usr/share/my-app/sspi: "));
//! assert_eq!(
//!     problems[1],
//!     "my texts:1:1: SEC_E_LOGON_DENIED cannot be formatted (there is no variable $nobody here); the text below it answers"
//! );
//! assert_eq!(catalog.describe(0x8009_030C, "fr").text(), "La tentative d’ouverture de session a échoué.");
//! ```
//!
//! # Features
//!
//! - `embedded` (default): the shipped texts, inside the binary.
//! - `os` (default): the languages that the operating system's user prefers; with `js`, in a browser too.
//! - `scan`: codes in running text, words in texts, and names that are almost right.
//! - `serde`: descriptions, codes and symbols as data, in the form of the command's JSON.
//! - `pseudo`: the pseudo-locales en-XA and ar-XB for testing layouts.
//! - `testing`: files of fallback cases, for an application's tests.
//!
//! The library prints nothing, has no state that can be changed, contains no `unsafe` code, and reads no environment
//! variables but those of the system's locale. For a known code it allocates nothing.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::print_stdout, clippy::print_stderr)]

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
#[doc(hidden)]
pub mod printable;
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

/// The examples of README are tests.
#[cfg(all(doctest, feature = "embedded"))]
#[doc = include_str!("../README.md")]
struct Readme;
