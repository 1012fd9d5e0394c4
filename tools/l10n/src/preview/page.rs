//! What the page shows, as the template takes it.

use serde::Serialize;

use super::marks::{Marked, Tip};

#[derive(Serialize)]
pub(super) struct Page {
    /// English first.
    pub(super) languages: Vec<Language>,
    pub(super) groups: Vec<Group>,
    /// Problems that belong to no cell.
    pub(super) general: Vec<Problem>,
    /// What the marks in the texts say; a mark has an index into this.
    pub(super) tips: Vec<Tip>,
    /// Number of all messages.
    pub(super) messages: usize,
}

/// A column, with what `status` counts.
#[derive(Serialize)]
pub(super) struct Language {
    pub(super) tag: String,
    pub(super) dir: &'static str,
    /// As [`Catalogue::state`](crate::catalogue::Catalogue::state) has it.
    pub(super) state: &'static str,
    pub(super) translated: usize,
    /// Messages that English has.
    pub(super) of: usize,
    pub(super) hints: usize,
    pub(super) hints_of: usize,
    pub(super) developer: usize,
    pub(super) developer_of: usize,
    pub(super) missing: usize,
    pub(super) stale: usize,
    pub(super) problems: usize,
}

#[derive(Serialize)]
pub(super) struct Group {
    pub(super) file: String,
    /// Of the `##` comment; none for what stands before the first.
    pub(super) title: Option<String>,
    pub(super) rows: Vec<Row>,
}

#[derive(Serialize)]
pub(super) struct Row {
    /// Unique on the page, and the same after the next rebuild.
    pub(super) anchor: String,
    pub(super) id: String,
    /// The number and what follows from it; not for the words around the messages.
    pub(super) code: Option<Code>,
    /// The English one.
    pub(super) note: Option<String>,
    /// One for each language.
    pub(super) cells: Vec<Cell>,
}

#[derive(Serialize)]
pub(super) struct Code {
    /// As it is written everywhere: `0x8009030C`, `1326, 0x52E`, `ldap 49`.
    pub(super) number: String,
    pub(super) severity: &'static str,
    /// Other symbols for the number.
    pub(super) aliases: Vec<&'static str>,
}

/// A message in a language.
#[derive(Default, Serialize)]
pub(super) struct Cell {
    /// What its file has.
    pub(super) own: Option<Own>,
    /// What people see instead, where the library does not use what the file has.
    pub(super) fallback: Option<Fallback>,
    /// What Fluent did not understand.
    pub(super) broken: Option<String>,
    pub(super) stale: Option<&'static str>,
    /// There is no text.
    pub(super) missing: bool,
    /// English has a hint and this has none.
    pub(super) lacks_hint: bool,
    /// The same for the part for developers.
    pub(super) lacks_developer: bool,
    pub(super) problems: Vec<Problem>,
    /// One of them is more than a note.
    pub(super) has_problem: bool,
}

#[derive(Serialize)]
pub(super) struct Own {
    pub(super) text: Option<Marked>,
    pub(super) hint: Option<Marked>,
    pub(super) developer: Option<Marked>,
    /// Everything else: other attributes, and further messages of this ID, which Fluent ignores.
    pub(super) others: Vec<(String, String)>,
}

#[derive(Serialize)]
pub(super) struct Fallback {
    pub(super) text: String,
    pub(super) hint: Option<String>,
    pub(super) developer: Option<String>,
    pub(super) lang: String,
    pub(super) dir: &'static str,
}

#[derive(Serialize)]
pub(super) struct Problem {
    pub(super) severity: String,
    /// More than a note.
    pub(super) counts: bool,
    pub(super) rule: &'static str,
    pub(super) message: String,
    pub(super) help: String,
    /// File, line and column.
    pub(super) place: String,
    /// Counted with a language.
    pub(super) in_language: bool,
    /// The part of the file that could not be shown elsewhere.
    pub(super) text: Option<String>,
}
