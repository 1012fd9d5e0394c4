//! A small desktop program that explains SSPI status codes, and shows how a GUI uses `sspi-status`.
//!
//! `language`, `search`, `scanned` and `explanation` hold all that it knows, without a window: a request goes in, a
//! `Description` comes out. `app`, `list`, `log` and `detail` only show it.

mod app;
mod copying;
mod detail;
mod explanation;
mod keys;
mod language;
mod list;
mod log;
pub mod look;
mod marked;
mod scanned;
mod search;
pub mod severity;
mod words;

pub use app::{App, MIN_SIZE, Options};
pub use language::NATIVE_NAMES;

/// The snippets of the guide for this toolkit and for none.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Guide;
