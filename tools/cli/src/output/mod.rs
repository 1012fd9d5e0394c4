//! Answers on standard output, in four formats.

mod csv;
mod json;
mod markdown;
mod printable;
mod text;

use std::borrow::Cow;
use std::io::{self, Write};

use anstream::AutoStream;
use sspi_status::{Catalog, Description, FallbackChain, Hit, Label, Rank, Reading, Reason, Word};

use crate::Run;
use crate::args::Format;
use printable::Shown;

pub(crate) use json::to_json;
pub(crate) use printable::echo;

/// One code in one language, and the chain along which it was found.
pub(crate) struct Row<'a> {
    pub(crate) description: Description<'a>,
    pub(crate) chain: &'a FallbackChain,
    /// Where the code was found, if in a text.
    pub(crate) place: Option<&'a Place>,
    /// Where a search found the code.
    pub(crate) hit: Option<Hit<'a>>,
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

    /// The language in which a search found the code, if it is not that of the texts shown.
    fn found_in(&self) -> Option<&str> {
        self.hit.filter(|hit| hit.rank == Rank::OtherLanguage).map(|hit| hit.lang)
    }
}

/// How text is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// A few lines for each code.
    Blocks,
    /// The same, for codes of which some are found in texts.
    Found,
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
        let shown = run.shown();
        let words = Words { catalog: run.catalog, chain: run.requested.clone(), shown };
        let form = match run.options.format {
            Format::Text => Form::Text(text::Text::new(words, layout, chains.len() > 1)),
            Format::Json => Form::Json(json::Json::default()),
            Format::Csv => Form::Csv(csv::Csv::new(shown, run.options.bom, layout == Layout::Found)),
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

impl Run {
    /// How texts of the catalogue are shown.
    pub(crate) fn shown(&self) -> Shown {
        Shown { overlaid: self.options.locales.is_some() }
    }
}

/// The words around the answers, in the requested language.
struct Words {
    catalog: &'static Catalog,
    chain: FallbackChain,
    shown: Shown,
}

impl Words {
    /// The word for a label, or `other` if the catalogue lacks the word, as with `--no-embedded`.
    fn label(&self, label: Label, other: &'static str) -> Cow<'static, str> {
        self.catalog
            .label(label, &self.chain)
            .map_or(Cow::Borrowed(other), |word| self.shown.word(word.text, word.lang))
    }

    /// The same, and its language if that is neither what the user asked for nor the language of the text beside it.
    fn label_beside(&self, label: Label, other: &'static str, lang: &str) -> (Cow<'static, str>, Option<&'static str>) {
        let word = self.catalog.label(label, &self.chain);
        (self.label(label, other), word.and_then(|word| self.foreign(word, lang)))
    }

    /// The language of a word that only the base language has, beside a text in another language: a draft has texts
    /// before it has the words around them.
    fn foreign(&self, word: Word<'static>, lang: &str) -> Option<&'static str> {
        let wished = self.chain.steps().any(|step| step.locale == word.lang && step.reason != Reason::Base);
        (!wished && word.lang != lang).then_some(word.lang)
    }

    /// The sentence for the line on which a code was found, and its language as with the other words.
    fn line(&self, line: u64, lang: &str) -> (String, Option<&'static str>) {
        match self.catalog.label(Label::FoundOnLine, &self.chain) {
            None => (format!("line {line}"), None),
            Some(word) => (self.shown.word(&word.with(line), word.lang).into_owned(), self.foreign(word, lang)),
        }
    }

    /// The word for a label in the language of the text beside it, or `other` if the catalogue lacks the word; and its
    /// language, if it is another one.
    fn label_along(&self, label: Label, lang: &str, other: &'static str) -> (Cow<'static, str>, Option<&'static str>) {
        match self.catalog.label(label, lang) {
            None => (Cow::Borrowed(other), None),
            Some(word) => (self.shown.word(word.text, word.lang), (word.lang != lang).then_some(word.lang)),
        }
    }
}
