//! Fallback cases as data: a small catalogue, requests, and the expected answers.
//!
//! A tester writes a TOML file; no Rust is needed to add a case. The library tests itself with such files
//! (`tests/fallback/` in its repository), and an application tests its own overlays the same way:
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
//! An [`Outcome`] is `found`, `no-message`, `no-value`, `errors` or `not-tried`. A problem in a file
//! begins with the path of that file: the folder of the case file, then the entry of `folders`.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::catalog::Catalog;
use crate::code::query::Query;
use crate::texts::problem::Problem;
use crate::texts::shipped::BASE;
use crate::trace::Outcome;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    embedded: Option<bool>,
    base: Option<String>,
    #[serde(default)]
    pseudo: bool,
    #[serde(default)]
    folders: Vec<PathBuf>,
    #[serde(default)]
    problems: Vec<String>,
    #[serde(default)]
    overlay: Vec<OverlayText>,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OverlayText {
    locale: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    request: Vec<String>,
    code: String,
    chain: Option<Vec<String>>,
    outcomes: Option<Vec<String>>,
    locale: Option<String>,
    source: Option<String>,
    text: Option<String>,
    hint: Option<String>,
    developer_hint: Option<String>,
}

/// The expectations of a file of cases that were not met. `Display` writes a report with a line or more for each.
#[derive(Clone, PartialEq, Eq)]
pub struct Failures {
    lines: Vec<String>,
}

impl fmt::Display for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines.join("\n"))
    }
}

/// Writes the same report as `Display`, because `unwrap` shows `Debug`.
impl fmt::Debug for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{self}\n")
    }
}

impl std::error::Error for Failures {}

/// Runs the cases of the file at `path` and returns their number.
///
/// # Errors
/// If the file cannot be read or understood, if it has no case, or if an expectation is not met; the error lists them
/// all.
pub fn check(path: impl AsRef<Path>) -> Result<usize, Failures> {
    let path = path.as_ref();
    let mut report = Report { path, lines: Vec::new() };
    let cases = match read(path) {
        Ok(file) => report.run(file),
        Err(error) => {
            report.fail("", &error);
            0
        }
    };
    if report.lines.is_empty() { Ok(cases) } else { Err(Failures { lines: report.lines }) }
}

fn read(path: &Path) -> Result<CaseFile, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let file: CaseFile = basic_toml::from_str(&text).map_err(|error| error.to_string())?;
    if file.case.is_empty() {
        return Err("there is no [[case]]".to_owned());
    }
    Ok(file)
}

struct Report<'a> {
    path: &'a Path,
    lines: Vec<String>,
}

impl Report<'_> {
    fn fail(&mut self, case: &str, what: &dyn fmt::Display) {
        let case = if case.is_empty() { String::new() } else { format!(" {case}:") };
        self.lines.push(format!("{}:{case} {what}", self.path.display()));
    }

    fn run(&mut self, file: CaseFile) -> usize {
        let count = file.case.len();
        let catalog = match self.catalog(&file) {
            Ok(catalog) => catalog,
            Err(error) => {
                self.fail("", &error);
                return count;
            }
        };
        self.problems(&file.problems, catalog.problems());
        for case in &file.case {
            self.case(&catalog, case);
        }
        count
    }

    fn catalog(&self, file: &CaseFile) -> Result<Catalog, String> {
        let base = file.base.as_deref().unwrap_or(BASE);
        let base = base.parse().map_err(|_| format!("base = {base:?}: not a language tag"))?;
        let embedded = file.embedded.unwrap_or(true);
        if cfg!(not(feature = "embedded")) && embedded {
            return Err("write embedded = false, or turn on the feature `embedded` of sspi-status".to_owned());
        }
        let mut builder = Catalog::builder().embedded(embedded).base(base);
        #[cfg(feature = "pseudo")]
        {
            builder = builder.pseudo(file.pseudo);
        }
        if cfg!(not(feature = "pseudo")) && file.pseudo {
            return Err("pseudo = true needs the feature `pseudo` of sspi-status".to_owned());
        }
        for folder in &file.folders {
            builder = builder.overlay_folder(self.path.with_file_name("").join(folder));
        }
        for OverlayText { locale, text } in &file.overlay {
            builder = builder.overlay(locale, locale, text);
        }
        Ok(builder.build())
    }

    fn problems(&mut self, expected: &[String], found: &[Problem]) {
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        let same = expected.len() == found.len() && expected.iter().zip(&found).all(|(e, f)| f.starts_with(e.as_str()));
        if !same {
            self.fail("", &format_args!("problems: expected {expected:#?}, found {found:#?}"));
        }
    }

    fn case(&mut self, catalog: &Catalog, case: &Case) {
        let query = match case.code.parse::<Query>() {
            Ok(query) => query,
            Err(error) => return self.fail(&case.name, &error),
        };
        let trace = catalog.trace(query, &case.request);
        let d = catalog.describe(query, &case.request);
        let chain: Vec<String> = trace.steps().map(|(step, _)| format!("{} {}", step.locale, step.reason)).collect();
        let outcomes: Vec<String> = trace.steps().map(|(_, outcome)| outcome.to_string()).collect();
        self.compare(&case.name, "chain", case.chain.as_ref(), &chain);
        self.compare(&case.name, "outcomes", case.outcomes.as_ref(), &outcomes);
        self.compare(&case.name, "locale", case.locale.as_deref(), d.lang());
        self.compare(&case.name, "source", case.source.as_deref(), d.source().as_str());
        self.compare(&case.name, "text", case.text.as_deref(), d.text());
        self.compare(&case.name, "hint", case.hint.as_deref(), d.hint().unwrap_or_default());
        let developer_hint = d.developer_hint().unwrap_or_default();
        self.compare(&case.name, "developer_hint", case.developer_hint.as_deref(), developer_hint);
        // A prepared chain and the trace have to lead to the same answer.
        self.compare(&case.name, "by a chain", Some(&d), &catalog.describe(query, trace.chain()));
        let found = trace.steps().find(|(_, outcome)| *outcome == Outcome::Found).map(|(step, _)| step.locale);
        self.compare(&case.name, "by the trace", Some(d.lang()), found.unwrap_or("und"));
    }

    fn compare<T: PartialEq + fmt::Debug + ?Sized>(
        &mut self,
        case: &str,
        field: &str,
        expected: Option<&T>,
        found: &T,
    ) {
        if let Some(expected) = expected
            && expected != found
        {
            self.fail(case, &format_args!("{field}: expected {expected:?}, found {found:?}"));
        }
    }
}
