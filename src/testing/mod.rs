//! Fallback cases as data: a small catalogue, requests, and the expected answers.
//!
//! A tester writes a TOML file; no Rust is needed to add a case. The library tests itself with such files
//! (`tests/fallback/` in its repository), `sspi-status test FILE…` runs them without any program, and an application
//! tests its own overlays the same way:
//!
//! ```no_run
//! #[test]
//! fn our_texts_fall_back_as_they_should() {
//!     sspi_status::testing::check("tests/fallback.toml").unwrap();
//! }
//! ```
//!
//! where `tests/fallback.toml` says, for example:
//!
//! ```toml
//! embedded = true            # whether the catalogue contains the shipped texts; this is the default
//! base = "en"                # the language that ends every chain; this is the default
//! pseudo = false             # whether to add the pseudo-locales (feature `pseudo`); this is the default
//! folders = ["../locales"]   # folders of overlays, relative to this file
//! problems = []              # the problems of the overlays in order, each `path:line:column: …` or the
//!                            # beginning of it; by default the overlays must have none
//!
//! [[overlay]]                # overlays as texts, any number; the path of their problems is the locale
//! locale = "fr"
//! text = """
//! SEC_E_OK = C’est fait.
//! """
//!
//! [[case]]                   # any number
//! name = "our French wins"
//! request = ["fr-CA", "es"]  # the wishes, most wanted first
//! code = "SEC_E_OK"          # any spelling of a code; a name asks for its own message
//! # Every line below is optional, and checked if present.
//! chain = ["fr parent", "es exact", "en base"]
//! outcomes = ["found", "not-tried", "not-tried"]
//! locale = "fr"
//! source = "requested"       # or "fallback", "builtin"
//! text = "C’est fait."
//! hint = ""                  # empty: the answer must have no hint
//! developer_hint = ""        # empty: the answer must have no developer's hint
//! ```
//!
//! A step of a chain is a locale and a [`Reason`](crate::Reason): `exact`, `parent`, `likely`, `other-region` or `base`.
//! An [`Outcome`](crate::Outcome) is `found`, `no-message`, `no-value`, `errors` or `not-tried`. A problem in a file
//! begins with the path of that file: the folder of the case file, then the entry of `folders`.
//!
//! A key or a word that the format does not have makes the whole file fail, because a case with a misspelled
//! expectation would prove nothing.

mod file;
mod report;
mod runner;

use std::path::Path;

pub use report::{Case, Failure, Failures, Report, Value};
pub use runner::Runner;

/// Runs the cases of the file at `path` over the shipped texts, and returns their number. A [`Runner`] can begin with
/// other texts, and tells about each case.
///
/// # Errors
/// If the file cannot be read or understood, if it has no case, or if an expectation is not met; the error lists them
/// all, each with its path, line and column.
pub fn check(path: impl AsRef<Path>) -> Result<usize, Failures> {
    let report = Runner::new().run(path)?;
    if report.passed() { Ok(report.cases.len()) } else { Err(Failures::from(&report)) }
}
