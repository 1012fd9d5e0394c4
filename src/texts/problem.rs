//! Problems: the mistakes in overlays, and their places.

use std::fmt;

use super::ftl::place::line_and_column;

/// A mistake in an overlay, or in a file of cases. The catalogue leaves the mistaken part of an overlay out and works
/// without it.
///
/// `Display` writes `path:line:column: what is wrong; what happens instead`, or `path: …` if the problem concerns a
/// whole file or folder.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The file or folder, or the path that came with an overlay text.
    pub path: String,
    /// Line, counted from 1; 0 if the problem concerns a whole file or folder.
    pub line: usize,
    /// Column in characters, counted from 1; 0 if the problem concerns a whole file or folder.
    pub column: usize,
    /// What is wrong, and what happens instead.
    pub what: String,
}

impl Problem {
    /// A problem of a whole file or folder.
    pub(crate) fn of(path: &str, what: String) -> Self {
        Self { path: path.to_owned(), line: 0, column: 0, what }
    }

    /// A problem at a byte offset of a text.
    pub(crate) fn at(path: &str, text: &str, offset: usize, what: String) -> Self {
        let (line, column) = line_and_column(text, offset);
        Self { path: path.to_owned(), line, column, what }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.what),
            line => write!(f, "{}:{line}:{}: {}", self.path, self.column, self.what),
        }
    }
}

impl std::error::Error for Problem {}
