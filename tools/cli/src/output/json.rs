//! An array of objects, one to a line; and JSON that no terminal obeys.

use std::io::{self, Write};

use serde::Serialize;
use sspi_status::{Description, Parts, Rank, Reading, printable};

use super::{Row, Stdout};

/// A value as JSON in one line.
pub(crate) fn to_json(value: &impl Serialize) -> io::Result<String> {
    Ok(printable::json(&serde_json::to_string(value)?).into_owned())
}

#[derive(Default)]
pub(crate) struct Json {
    rows: usize,
}

#[derive(Serialize)]
struct Object<'a> {
    #[serde(flatten)]
    description: &'a Description<'a>,
    /// What the bits of an unknown number say.
    #[serde(skip_serializing_if = "Option::is_none")]
    parts: Option<Parts>,
    /// Only if the code was found in a text.
    #[serde(flatten)]
    place: Option<Found<'a>>,
    /// Only if a search found the code: where, and in which language.
    #[serde(skip_serializing_if = "Option::is_none")]
    rank: Option<Rank>,
    #[serde(skip_serializing_if = "Option::is_none")]
    found_in: Option<&'a str>,
    requested: Vec<String>,
    chain: Vec<&'a str>,
}

#[derive(Serialize)]
struct Found<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    line: u64,
    count: u64,
    text: &'a str,
    reading: Reading,
}

impl Json {
    pub(crate) fn row(&mut self, out: &mut Stdout, Row { description, chain, place, hit }: &Row<'_>) -> io::Result<()> {
        out.write_all(if self.rows == 0 { b"[\n" } else { b",\n" })?;
        self.rows += 1;
        let object = Object {
            description,
            parts: description.symbol().is_none().then(|| description.code().parts()).flatten(),
            place: place.map(|place| Found {
                file: place.file.as_deref(),
                line: place.line,
                count: place.count,
                text: &place.text,
                reading: place.reading,
            }),
            rank: hit.map(|hit| hit.rank),
            found_in: hit.map(|hit| hit.lang),
            requested: chain.requested().iter().map(ToString::to_string).collect(),
            chain: chain.steps().map(|step| step.locale).collect(),
        };
        out.write_all(to_json(&object)?.as_bytes())
    }

    pub(crate) fn finish(self, out: &mut Stdout) -> io::Result<()> {
        out.write_all(if self.rows == 0 { b"[]\n" } else { b"\n]\n" })
    }
}
