//! Comma-separated values: the fields of the JSON objects, without `requested` and `chain`.

use std::io::{self, Write};

use sspi_status::Symbol;

use super::{Row, Stdout, printable};

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

#[derive(Default)]
pub(crate) struct Csv {
    begun: bool,
}

impl Csv {
    pub(crate) fn row(&mut self, out: &mut Stdout, Row { description, .. }: &Row<'_>) -> io::Result<()> {
        self.begin(out)?;
        let aliases: Vec<&str> = description.aliases().collect();
        record(
            out,
            &[
                &description.code().spelling().to_string(),
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
                &printable(description.text()),
                &printable(description.hint().unwrap_or_default()),
                &printable(description.developer_hint().unwrap_or_default()),
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
        record(out, &HEADINGS)
    }
}

fn record(out: &mut Stdout, fields: &[&str; HEADINGS.len()]) -> io::Result<()> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    writer.write_record(fields)?;
    let record = writer.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
    out.write_all(&record)
}
