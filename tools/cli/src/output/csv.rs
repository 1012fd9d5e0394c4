//! Comma-separated values after RFC 4180: the fields of the JSON objects, without `requested` and `chain`.

use std::io::{self, Write};

use ::csv::{Terminator, WriterBuilder};
use sspi_status::Symbol;

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

pub(crate) struct Csv {
    shown: Shown,
    mark: bool,
    begun: bool,
}

impl Csv {
    /// With a byte order mark in front, or without.
    pub(crate) fn new(shown: Shown, mark: bool) -> Self {
        Self { shown, mark, begun: false }
    }

    pub(crate) fn row(&mut self, out: &mut Stdout, Row { description, .. }: &Row<'_>) -> io::Result<()> {
        self.begin(out)?;
        let text = |text: &str| harmless(&self.shown.text(text, description.lang()));
        let aliases: Vec<&str> = description.aliases().collect();
        record(
            out,
            &[
                &description.code().spelling().to_string(),
                // A negative number is no formula: these are digits of our own and no text from outside.
                &description.code().value().to_string(),
                description.symbol().map(Symbol::name).unwrap_or_default(),
                &aliases.join(" "),
                description.code().space().as_str(),
                description.family().map_or("", |family| family.as_str()),
                description.severity().as_str(),
                &description.is_known().to_string(),
                description.lang(),
                description.direction().as_str(),
                description.source().as_str(),
                &text(description.text()),
                &text(description.hint().unwrap_or_default()),
                &text(description.developer_hint().unwrap_or_default()),
            ],
        )
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
        record(out, &HEADINGS)
    }
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(cell: &str) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() }
}

fn record(out: &mut Stdout, fields: &[&str; HEADINGS.len()]) -> io::Result<()> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(fields)?;
    let record = writer.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
    out.write_all(&record)
}
