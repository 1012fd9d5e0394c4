//! An array of objects, one to a line.

use std::io::{self, Write};

use serde::Serialize;
use sspi_status::Description;

use super::{Row, Stdout};

#[derive(Default)]
pub(crate) struct Json {
    rows: usize,
}

#[derive(Serialize)]
struct Object<'a> {
    #[serde(flatten)]
    description: &'a Description<'a>,
    /// Only if the code was found in a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    requested: Vec<String>,
    chain: Vec<&'a str>,
}

impl Json {
    pub(crate) fn row(&mut self, out: &mut Stdout, Row { description, chain, line }: &Row<'_>) -> io::Result<()> {
        out.write_all(if self.rows == 0 { b"[\n" } else { b",\n" })?;
        self.rows += 1;
        let object = Object {
            description,
            line: *line,
            requested: chain.requested().iter().map(ToString::to_string).collect(),
            chain: chain.steps().map(|step| step.locale).collect(),
        };
        Ok(serde_json::to_writer(out, &object)?)
    }

    pub(crate) fn finish(self, out: &mut Stdout) -> io::Result<()> {
        out.write_all(if self.rows == 0 { b"[]\n" } else { b"\n]\n" })
    }
}
