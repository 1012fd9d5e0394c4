//! What is wrong with a file beside the texts: `l10n.toml`, a glossary, a `sources.toml`.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use sspi_status::ftl::place::line_and_column;

/// One thing that is wrong. `check` shows it in its file, every other command in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    pub(crate) path: PathBuf,
    /// Where, if it is not the whole file.
    pub(crate) place: Option<Place>,
    pub(crate) what: String,
}

/// A byte of a file, and where people find it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) offset: usize,
    line: usize,
    column: usize,
}

impl Complaint {
    pub(crate) fn of_file(path: &Path, what: impl Into<String>) -> Self {
        Self { path: path.to_owned(), place: None, what: what.into() }
    }

    pub(crate) fn at(path: &Path, text: &str, offset: usize, what: impl Into<String>) -> Self {
        let (line, column) = line_and_column(text, offset);
        Self { path: path.to_owned(), place: Some(Place { offset, line, column }), what: what.into() }
    }

    /// The file cannot be read.
    pub(crate) fn of_io(path: &Path, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::InvalidData => Self::of_file(path, "not UTF-8: save the file as UTF-8"),
            _ => Self::of_file(path, error.to_string()),
        }
    }

    /// The file is no TOML, or not of the form that it should have.
    pub(crate) fn of_toml(path: &Path, text: &str, error: &toml::de::Error) -> Self {
        // The parser words some complaints in several lines.
        let lines = error.message().lines().map(str::trim).filter(|line| !line.is_empty());
        let what = format!("not understood: {}", lines.collect::<Vec<_>>().join(" "));
        Self::at(path, text, error.span().unwrap_or_default().start, what)
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.path.display())?;
        if let Some(Place { line, column, .. }) = self.place {
            write!(f, "{line}:{column}:")?;
        }
        write!(f, " {}", self.what)
    }
}

/// As the commands report them.
pub(crate) fn lines(complaints: Vec<Complaint>) -> Vec<String> {
    complaints.iter().map(ToString::to_string).collect()
}
