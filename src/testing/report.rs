//! What became of the cases of a file.

use std::fmt;

use serde::Serialize;

use crate::printable::one_line;
use crate::texts::problem::Problem;

/// What became of the cases of one file. `Display` writes a line for each failure, and nothing if there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// The file, as it was given.
    pub path: String,
    /// Every case, in the order of the file.
    pub cases: Vec<Case>,
    /// Set if the overlays have other problems than the file expects.
    pub problems: Option<Failure>,
}

impl Report {
    /// Whether every expectation of the file was met.
    pub fn passed(&self) -> bool {
        self.problems.is_none() && self.cases.iter().all(|case| case.failures.is_empty())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&lines(self).join("\n"))
    }
}

/// One line for each failure: `path:line:column: name of the case: field: expected …, got …`.
fn lines(Report { path, cases, problems }: &Report) -> Vec<String> {
    let place = |failure: &Failure| format!("{}:{}:{}", one_line(path), failure.line, failure.column);
    let of_file = problems.iter().map(|failure| format!("{}: {failure}", place(failure)));
    let of_case = |case: &Case| -> Vec<String> {
        case.failures.iter().map(|failure| format!("{}: {}: {failure}", place(failure), one_line(&case.name))).collect()
    };
    of_file.chain(cases.iter().flat_map(of_case)).collect()
}

/// What became of one case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Case {
    /// The line of `[[case]]`, counted from 1.
    pub line: usize,
    /// The name of the case.
    pub name: String,
    /// The expectations that were not met; none if the case passed.
    pub failures: Vec<Failure>,
}

/// An expectation that was not met. `Display` writes `field: expected …, got …`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Failure {
    /// The line of the expectation, counted from 1.
    pub line: usize,
    /// The column of the expectation in characters, counted from 1.
    pub column: usize,
    /// The key of the expectation in the file; `by a chain` and `by the trace` are expected of every case.
    pub field: &'static str,
    /// What the file says.
    pub expected: Value,
    /// What the catalogue said.
    pub got: Value,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, got {}", self.field, self.expected, self.got)
    }
}

/// A text or a list of texts, as TOML and JSON have them. `Display` writes it in quotation marks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Value {
    /// A text.
    One(String),
    /// A list.
    Several(Vec<String>),
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::One(text) => write!(f, "{text:?}"),
            Value::Several(texts) => write!(f, "{texts:?}"),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::One(text.to_owned())
    }
}

impl From<Vec<String>> for Value {
    fn from(texts: Vec<String>) -> Self {
        Value::Several(texts)
    }
}

/// The expectations of a file of cases that were not met, or what is wrong with the file. `Display` writes a line for
/// each.
#[derive(Clone, PartialEq, Eq)]
pub struct Failures {
    lines: Vec<String>,
}

impl From<&Report> for Failures {
    fn from(report: &Report) -> Self {
        Self { lines: lines(report) }
    }
}

impl From<Problem> for Failures {
    fn from(problem: Problem) -> Self {
        Self { lines: vec![problem.to_string()] }
    }
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
