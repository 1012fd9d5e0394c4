//! Comma-separated values after RFC 4180: the fields of the JSON objects, without `requested` and `chain`.

use std::io::{self, Write};

use ::csv::{Terminator, WriterBuilder};
use sspi_status::Symbol;
use sspi_status::printable::printable;

use super::printable::Shown;
use super::{Row, Stdout};

/// What tells Excel that a file is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// What begins a formula in spreadsheets, in some of them in its full width, too.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

const HEADINGS: [&str; 14] = [
    "code",
    "value",
    "symbol",
    "aliases",
    "space",
    "family",
    "severity",
    "known",
    "locale",
    "direction",
    "source",
    "message",
    "hint",
    "developer_hint",
];

/// Where a code was found, behind the other columns.
const PLACE_HEADINGS: [&str; 5] = ["file", "line", "count", "text", "reading"];

pub(crate) struct Csv {
    shown: Shown,
    mark: bool,
    /// Whether there are columns for where a code was found.
    places: bool,
    begun: bool,
}

impl Csv {
    /// With a byte order mark in front, or without; with columns for where a code was found, or without.
    pub(crate) fn new(shown: Shown, mark: bool, places: bool) -> Self {
        Self { shown, mark, places, begun: false }
    }

    pub(crate) fn row(&mut self, out: &mut Stdout, Row { description, place, .. }: &Row<'_>) -> io::Result<()> {
        self.begin(out)?;
        let text = |text: &str| harmless(&self.shown.text(text, description.lang()));
        let aliases: Vec<&str> = description.aliases().collect();
        let mut cells = vec![
            description.code().spelling().to_string(),
            // A negative number is no formula: these are digits of our own and no text from outside.
            description.code().value().to_string(),
            description.symbol().map(Symbol::name).unwrap_or_default().to_owned(),
            aliases.join(" "),
            description.code().space().to_string(),
            description.family().map_or("", |family| family.as_str()).to_owned(),
            description.severity().to_string(),
            description.is_known().to_string(),
            description.lang().to_owned(),
            description.direction().to_string(),
            description.source().to_string(),
            text(description.text()),
            text(description.hint().unwrap_or_default()),
            text(description.developer_hint().unwrap_or_default()),
        ];
        if self.places {
            cells.extend(place.map_or_else(<[String; PLACE_HEADINGS.len()]>::default, |place| {
                let file = place.file.as_deref().unwrap_or_default();
                let (line, count) = (place.line.to_string(), place.count.to_string());
                [harmless(&printable(file)), line, count, harmless(&printable(&place.text)), place.reading.to_string()]
            }));
        }
        record(out, &cells)
    }

    pub(crate) fn finish(mut self, out: &mut Stdout) -> io::Result<()> {
        self.begin(out)
    }

    fn begin(&mut self, out: &mut Stdout) -> io::Result<()> {
        if self.begun {
            return Ok(());
        }
        self.begun = true;
        if self.mark {
            out.write_all(BYTE_ORDER_MARK.as_bytes())?;
        }
        let places = PLACE_HEADINGS.iter().filter(|_| self.places);
        record(out, &HEADINGS.iter().chain(places).map(|heading| (*heading).to_owned()).collect::<Vec<_>>())
    }
}

/// A cell that no spreadsheet takes for a formula. Some take away blanks first.
fn harmless(cell: &str) -> String {
    let is_blank = |c: char| c.is_whitespace() || matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}');
    let is_formula = cell.starts_with(FORMULA) || cell.trim_start_matches(is_blank).starts_with(FORMULA);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

fn record(out: &mut Stdout, fields: &[String]) -> io::Result<()> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(fields)?;
    let record = writer.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
    out.write_all(&record)
}
