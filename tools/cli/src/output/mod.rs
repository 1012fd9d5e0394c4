//! Answers on standard output, in four formats.

mod csv;
mod json;
mod markdown;
mod text;

use std::borrow::Cow;
use std::io::{self, StdoutLock, Write};

use anstream::AutoStream;
use sspi_status::{Catalog, Description, FallbackChain, Label, Severity};

use crate::Run;
use crate::args::Format;

/// One code in one language, and the chain along which it was found.
pub(crate) struct Row<'a> {
    pub(crate) description: Description<'a>,
    pub(crate) chain: &'a FallbackChain,
    /// The line of the text on which the code was found, from 1.
    pub(crate) line: Option<usize>,
}

impl Row<'_> {
    /// Whether the first language of the chain answered.
    fn is_own(&self) -> bool {
        self.chain.steps().next().is_some_and(|step| step.locale == self.description.lang())
    }
}

/// How text is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// A few lines for each code.
    Blocks,
    /// One line for each code, if the answers are in one language.
    Lines,
}

type Stdout = AutoStream<StdoutLock<'static>>;

/// Writes the answers one by one, as soon as the format allows.
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
        let words = Words { catalog: run.catalog, chain: run.requested.clone() };
        let form = match run.options.format {
            Format::Text => Form::Text(text::Text::new(words, layout, chains.len() > 1)),
            Format::Json => Form::Json(json::Json::default()),
            Format::Csv => Form::Csv(csv::Csv::default()),
            Format::Markdown => Form::Markdown(markdown::Markdown::new(words)),
        };
        Self { out: run.stdout(), form }
    }

    /// Writes one code in all requested languages, of which there is at least one. Of several languages, those without
    /// a text of their own are left out, unless none has a text.
    pub(crate) fn answer(&mut self, rows: &[Row<'_>]) -> io::Result<()> {
        let mut own: Vec<&Row<'_>> = rows.iter().filter(|row| rows.len() == 1 || row.is_own()).collect();
        if own.is_empty() {
            own.extend(rows.first());
        }
        for (i, row) in own.into_iter().enumerate() {
            match &mut self.form {
                Form::Text(text) => text.row(&mut self.out, row, i == 0)?,
                Form::Json(json) => json.row(&mut self.out, row)?,
                Form::Csv(csv) => csv.row(&mut self.out, row)?,
                Form::Markdown(markdown) => markdown.row(row),
            }
        }
        Ok(())
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

/// The words around the answers, in the requested language.
struct Words {
    catalog: &'static Catalog,
    chain: FallbackChain,
}

impl Words {
    /// The word for a label, or `other` if the catalogue lacks the word, as with `--no-embedded`.
    fn label(&self, label: Label, other: &'static str) -> Cow<'static, str> {
        printable(self.catalog.label(label, &self.chain).map_or(other, |word| word.text))
    }

    /// The sentence for the line on which a code was found.
    fn line(&self, line: usize) -> Cow<'static, str> {
        let label = self.catalog.label(Label::FoundOnLine, &self.chain);
        let sentence = label.map_or_else(|| format!("line {line}"), |word| word.with(line));
        Cow::Owned(printable(&sentence).into_owned())
    }

    /// The word for a label in the language of the text beside it, or `other` if the catalogue lacks the word.
    fn label_along(&self, label: Label, lang: &str, other: &'static str) -> Cow<'static, str> {
        printable(self.catalog.label(label, lang).map_or(other, |word| word.text))
    }

    fn severity(&self, severity: Severity) -> Cow<'static, str> {
        self.label(severity.into(), severity.as_str())
    }
}

/// Escapes control characters, with which a text or a name from outside could control the terminal. Line breaks stay.
/// (JSON escapes control characters itself.)
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    let speaks = |c: char| c.is_control() && c != '\n';
    if !text.contains(speaks) {
        return Cow::Borrowed(text);
    }
    let escape = |c: char| if speaks(c) { c.escape_default().to_string() } else { c.to_string() };
    Cow::Owned(text.chars().map(escape).collect())
}
