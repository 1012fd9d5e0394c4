//! Answers on standard output, in four forms.

mod csv;
mod json;
mod markdown;
mod text;

use std::io::{self, StdoutLock, Write};

use anstream::AutoStream;
use sspi_status::{Catalog, Description, FallbackChain};

use crate::Run;
use crate::args::Format;

/// One code in one language, and the chain along which it was found.
pub(crate) struct Row<'a> {
    pub(crate) description: Description<'a>,
    pub(crate) chain: &'a FallbackChain,
}

/// How text is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// A few lines for each code.
    Blocks,
    /// One line for each code, where there is one language.
    Lines,
}

type Stdout = AutoStream<StdoutLock<'static>>;

/// Where the answers go, one by one; nothing is kept that need not be.
pub(crate) struct Output {
    out: Stdout,
    form: Form,
}

enum Form {
    Text(text::Text),
    Json(json::Json),
    Csv(csv::Csv),
    Markdown(markdown::Markdown),
}

impl Output {
    pub(crate) fn new(run: &Run, layout: Layout, chains: &[FallbackChain]) -> Self {
        let form = match run.options.format {
            Format::Text => Form::Text(text::Text::new(run.catalog, layout, chains.len() > 1)),
            Format::Json => Form::Json(json::Json::default()),
            Format::Csv => Form::Csv(csv::Csv::default()),
            Format::Markdown => Form::Markdown(markdown::Markdown::new(run.catalog)),
        };
        Self { out: run.stdout(), form }
    }

    pub(crate) fn row(&mut self, row: &Row<'_>) -> io::Result<()> {
        match &mut self.form {
            Form::Text(text) => text.row(&mut self.out, row),
            Form::Json(json) => json.row(&mut self.out, row),
            Form::Csv(csv) => csv.row(&mut self.out, row),
            Form::Markdown(markdown) => {
                markdown.row(row);
                Ok(())
            }
        }
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    pub(crate) fn finish(mut self) -> io::Result<()> {
        match self.form {
            Form::Text(_) => {}
            Form::Json(json) => json.finish(&mut self.out)?,
            Form::Csv(csv) => csv.finish(&mut self.out)?,
            Form::Markdown(markdown) => markdown.finish(&mut self.out)?,
        }
        self.out.flush()
    }
}

/// A word of the catalogue in the language of a text.
fn label<'c>(catalog: &'c Catalog, label: sspi_status::Label, lang: &str) -> &'c str {
    catalog.label(label, lang).unwrap_or_default()
}
