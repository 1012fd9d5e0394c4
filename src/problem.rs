//! What is wrong with a text that was given at run time, and where.

use std::fmt;

use crate::place::line_and_column;

/// Something in an overlay that was left out. The catalogue works all the same.
///
/// `Display` writes `path:line:column: what is wrong; what happens instead`, without the place where there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The file, or the name under which a text was given.
    pub path: String,
    /// Line, counted from 1; 0 when it is the file or the folder as a whole.
    pub line: usize,
    /// Column in characters, counted from 1; 0 when it is the file or the folder as a whole.
    pub column: usize,
    /// What is wrong, and what happens instead.
    pub what: String,
}

impl Problem {
    /// With a file or a folder as a whole.
    pub(crate) fn of(path: &str, what: String) -> Self {
        Self { path: path.to_owned(), line: 0, column: 0, what }
    }

    /// At a byte offset of a text.
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
