//! Runs the cases of files.

use std::path::{Path, PathBuf};

use toml::Spanned;

use super::file::{CaseFile, CaseText, OverlayText, Text, Words};
use super::report::{Case, Failure, Report, Value};
use crate::builder::CatalogBuilder;
use crate::catalog::Catalog;
use crate::texts::problem::Problem;
use crate::texts::shipped::BASE;
use crate::trace::Outcome;

/// Runs files of cases, and tells about each case. The texts that it begins with lie below the overlays of the files.
///
/// ```no_run
/// use sspi_status::testing::Runner;
///
/// let report = Runner::new().overlay_folder("our-texts").run("tests/fallback.toml")?;
/// assert!(report.passed(), "\n{report}");
/// # Ok::<(), sspi_status::Problem>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Runner {
    without_embedded: bool,
    folders: Vec<PathBuf>,
}

impl Runner {
    /// Begins with the shipped texts, unless a file says otherwise.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets whether the shipped texts take part; with `false` they do not, whatever a file says.
    pub fn embedded(mut self, embedded: bool) -> Self {
        self.without_embedded = !embedded;
        self
    }

    /// Lays a folder over the shipped texts, below the overlays of each file. Its problems are not those that a file
    /// expects of its own overlays; a [catalogue](Catalog::problems) with the same folder tells them.
    pub fn overlay_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folders.push(folder.into());
        self
    }

    /// Runs the cases of the file at `path`.
    ///
    /// # Errors
    /// If the file cannot be read or understood, or has no case. An expectation that is not met is no error: it stands
    /// in the report.
    pub fn run(&self, path: impl AsRef<Path>) -> Result<Report, Problem> {
        let path = path.as_ref();
        let text = Text::read(path)?;
        let file = text.parse()?;
        let below = self.below(&file, &text)?;
        let (catalog, own) = overlaid(below, path, &file).build_counting(self.folders.len());
        let cases = file.case.iter().map(|case| run(&catalog, case, &text)).collect();
        let problems = problems(&file, &text, &catalog.problems()[own..]);
        Ok(Report { path: path.display().to_string(), cases, problems })
    }

    /// The catalogue that the overlays of a file are laid over.
    fn below(&self, file: &CaseFile, text: &Text<'_>) -> Result<CatalogBuilder, Problem> {
        let is_set = |flag: &Option<Spanned<bool>>, default| flag.as_ref().map_or(default, |flag| *flag.get_ref());
        let refuse = |flag: &Option<Spanned<bool>>, what: &str| {
            Err(text.problem(flag.as_ref().map(|flag| flag.span().start), what.to_owned()))
        };
        let embedded = is_set(&file.embedded, true) && !self.without_embedded;
        if cfg!(not(feature = "embedded")) && embedded {
            return refuse(&file.embedded, "write embedded = false, or turn on the feature `embedded` of sspi-status");
        }
        let pseudo = is_set(&file.pseudo, false);
        if cfg!(not(feature = "pseudo")) && pseudo {
            return refuse(&file.pseudo, "pseudo = true needs the feature `pseudo` of sspi-status");
        }
        let base = match &file.base {
            Some(base) => base.0.clone(),
            None => BASE.parse().unwrap_or_default(),
        };
        let mut builder = Catalog::builder().embedded(embedded).base(base);
        #[cfg(feature = "pseudo")]
        {
            builder = builder.pseudo(pseudo);
        }
        for folder in &self.folders {
            builder = builder.overlay_folder(folder);
        }
        Ok(builder)
    }
}

fn overlaid(mut builder: CatalogBuilder, path: &Path, file: &CaseFile) -> CatalogBuilder {
    for folder in &file.folders {
        builder = builder.overlay_folder(path.with_file_name("").join(folder));
    }
    for OverlayText { locale, text } in &file.overlay {
        builder = builder.overlay(locale, locale, text);
    }
    builder
}

/// Compares the problems of a file's overlays with the beginnings that the file expects.
fn problems(file: &CaseFile, text: &Text<'_>, found: &[Problem]) -> Option<Failure> {
    let expected = file.problems.as_ref().map(Spanned::get_ref).cloned().unwrap_or_default();
    let got: Vec<String> = found.iter().map(ToString::to_string).collect();
    let same = expected.len() == got.len() && expected.iter().zip(&got).all(|(e, g)| g.starts_with(e.as_str()));
    let (line, column) = text.place(file.problems.as_ref().map_or(0, |problems| problems.span().start));
    (!same).then(|| Failure { line, column, field: "problems", expected: expected.into(), got: got.into() })
}

fn run(catalog: &Catalog, spanned: &Spanned<CaseText>, text: &Text<'_>) -> Case {
    let case = spanned.get_ref();
    let query = case.code.0;
    let trace = catalog.trace(query, &case.request);
    let d = catalog.describe(query, &case.request);
    let chain: Vec<String> = trace.steps().map(|(step, _)| format!("{} {}", step.locale, step.reason)).collect();
    let outcomes: Vec<String> = trace.steps().map(|(_, outcome)| outcome.to_string()).collect();

    let mut compared = Compared { text, failures: Vec::new() };
    compared.lists("chain", case.chain.as_ref(), chain);
    compared.lists("outcomes", case.outcomes.as_ref(), outcomes);
    let hints = [d.hint().unwrap_or_default(), d.developer_hint().unwrap_or_default()];
    compared.texts("locale", case.locale.as_ref().map(placed), d.lang());
    compared.texts("source", case.source.as_ref().map(placed), d.source().as_str());
    compared.texts("text", case.text.as_ref().map(placed), d.text());
    compared.texts("hint", case.hint.as_ref().map(placed), hints[0]);
    compared.texts("developer_hint", case.developer_hint.as_ref().map(placed), hints[1]);
    // A prepared chain and the trace have to lead to the same answer.
    let (start, prepared) = (spanned.span().start, catalog.describe(query, trace.chain()));
    if prepared != d {
        compared.fail("by a chain", start, d.text().into(), prepared.text().into());
    }
    let found = trace.steps().find(|(_, outcome)| *outcome == Outcome::Found).map(|(step, _)| step.locale);
    compared.texts("by the trace", Some((start, d.lang())), found.unwrap_or("und"));
    Case { line: text.place(start).0, name: case.name.clone(), failures: compared.failures }
}

fn placed(text: &Spanned<String>) -> (usize, &str) {
    (text.span().start, text.get_ref())
}

/// Collects what is not as expected.
struct Compared<'a> {
    text: &'a Text<'a>,
    failures: Vec<Failure>,
}

impl Compared<'_> {
    fn texts(&mut self, field: &'static str, expected: Option<(usize, &str)>, got: &str) {
        if let Some((offset, expected)) = expected
            && expected != got
        {
            self.fail(field, offset, expected.into(), got.into());
        }
    }

    fn lists(&mut self, field: &'static str, expected: Option<&Spanned<Words>>, got: Vec<String>) {
        let Some(spanned) = expected else { return };
        let expected: Vec<String> = spanned.get_ref().iter().map(Spanned::get_ref).cloned().collect();
        if expected != got {
            self.fail(field, spanned.span().start, expected.into(), got.into());
        }
    }

    fn fail(&mut self, field: &'static str, offset: usize, expected: Value, got: Value) {
        let (line, column) = self.text.place(offset);
        self.failures.push(Failure { line, column, field, expected, got });
    }
}
