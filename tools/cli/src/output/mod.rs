//! Answers on standard output, in four formats.

mod csv;
mod json;
mod markdown;
mod text;

use std::borrow::Cow;
use std::io::{self, Write};

use anstream::AutoStream;
use sspi_status::{Catalog, Description, FallbackChain, Label, Reading, Severity};

use crate::Run;
use crate::args::Format;

/// One code in one language, and the chain along which it was found.
pub(crate) struct Row<'a> {
    pub(crate) description: Description<'a>,
    pub(crate) chain: &'a FallbackChain,
    /// Where the code was found, if in a text.
    pub(crate) place: Option<&'a Place>,
}

/// Where a code was found in a text.
pub(crate) struct Place {
    /// The file, unless the text came from standard input alone.
    pub(crate) file: Option<String>,
    /// The first line with the code, from 1.
    pub(crate) line: u64,
    /// How often it was found.
    pub(crate) count: u64,
    /// Its spelling on the first line.
    pub(crate) text: String,
    pub(crate) reading: Reading,
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

pub(crate) type Stdout = AutoStream<io::Stdout>;

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

    /// Lets `write` write a text and explanations in it; nothing happens unless answers are text.
    pub(crate) fn annotate(
        &mut self,
        write: impl FnOnce(&mut Stdout, &mut text::Text) -> io::Result<()>,
    ) -> io::Result<()> {
        match &mut self.form {
            Form::Text(text) => write(&mut self.out, text),
            _ => Ok(()),
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
    fn line(&self, line: u64) -> Cow<'static, str> {
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

/// A line of a text as it may be shown: its tabs and its end stay, other control characters are escaped.
pub(crate) fn echo(line: &str) -> Cow<'_, str> {
    let (text, end) = match line.strip_suffix("\r\n").map(|text| (text, "\r\n")) {
        Some(parts) => parts,
        None => line.strip_suffix('\n').map_or((line, ""), |text| (text, "\n")),
    };
    if !text.contains(|c: char| c.is_control() && c != '\t') {
        return Cow::Borrowed(line);
    }
    let tabs: Vec<Cow<'_, str>> = text.split('\t').map(printable).collect();
    Cow::Owned(tabs.join("\t") + end)
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
