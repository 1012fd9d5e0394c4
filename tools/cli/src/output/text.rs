//! Answers as text for people.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use sspi_status::printable::one_line;
use sspi_status::{Description, Label, Severity, Source, Space, Symbol};

use super::{Layout, Place, Row, Words};
use crate::width::Width;

pub(crate) struct Text {
    words: Words,
    layout: Layout,
    /// Whether the answers are in several languages, so that each text names its language.
    several: bool,
    width: Width,
    begun: bool,
}

impl Text {
    pub(super) fn new(words: Words, layout: Layout, several: bool) -> Self {
        Self { words, layout, several, width: Width::of_stdout(), begun: false }
    }

    pub(crate) fn row(&mut self, out: &mut impl Write, row: &Row<'_>, first: bool) -> io::Result<()> {
        let description = &row.description;
        if self.layout == Layout::Lines && !self.several {
            return self.one_line(out, description);
        }
        if first {
            if self.begun {
                writeln!(out)?;
            }
            self.begun = true;
            self.head(out, row)?;
        }
        let dim = Style::new().dimmed();
        let lang = description.lang();
        let (beside, indent) =
            if self.several { (format!("  {dim}{lang:6}{dim:#} "), 7) } else { ("  ".to_owned(), 0) };
        let shown = |text| self.words.shown.text(text, lang);
        let mut text = shown(description.text()).into_owned();
        if description.source() == Source::Fallback {
            text.push_str(&mark(lang));
        }
        self.width.paragraph(out, &beside, &text, 2 + indent)?;
        let arrow = format!("  {:indent$}→ ", "");
        if let Some(hint) = description.hint() {
            self.width.paragraph(out, &arrow, &shown(hint), 4 + indent)?;
        }
        if let Some(hint) = description.developer_hint() {
            let (reader, foreign) = self.words.label_along(Label::Developer, lang, "for developers");
            let foreign = foreign.map(mark).unwrap_or_default();
            let hint = format!("{dim}[{reader}]{dim:#}{foreign} {}", shown(hint));
            self.width.paragraph(out, &arrow, &hint, 4 + indent)?;
        }
        Ok(())
    }

    /// Writes a code in all languages below the line of a text that has it.
    pub(crate) fn below(&mut self, out: &mut impl Write, rows: &[Row<'_>]) -> io::Result<()> {
        self.begun = false; // no blank line
        let mut block = Vec::new();
        for (i, row) in rows.iter().enumerate() {
            self.row(&mut block, row, i == 0)?;
        }
        let block = String::from_utf8(block).map_err(io::Error::other)?;
        block.lines().try_for_each(|line| writeln!(out, "    {line}"))
    }

    fn one_line(&self, out: &mut impl Write, description: &Description<'_>) -> io::Result<()> {
        let name = description.symbol().map(Symbol::name).unwrap_or_default();
        let color = color(description.severity());
        let code = description.code().spelling().to_string();
        let text = self.words.shown.text(description.text(), description.lang());
        let text = text.replace('\n', &format!("\n{:indent$}", "", indent = 11 + 2 + NAME_WIDTH + 2));
        writeln!(out, "{code:11}  {color}{name:NAME_WIDTH$}{color:#}  {text}")
    }

    /// Writes the symbol, the numbers, the severity, where the code was found, and the other names.
    fn head(&self, out: &mut impl Write, row: &Row<'_>) -> io::Result<()> {
        let Row { description, place, .. } = row;
        let (bold, dim, lang) = (Style::new().bold(), Style::new().dimmed(), description.lang());
        // In several languages no word belongs to one of the texts.
        let mark = |foreign: Option<&str>| foreign.filter(|_| !self.several).map(mark).unwrap_or_default();
        if let Some(symbol) = description.symbol() {
            write!(out, "{bold}{symbol}{bold:#}  ")?;
        }
        let code = description.code();
        write!(out, "{}", code.spelling())?;
        if code.space() == Space::Windows && !(1..0x1_0000).contains(&code.number()) {
            write!(out, "  {}", code.value())?; // the signed number, which the spelling lacks
        }
        let (severity, color) = (description.severity(), color(description.severity()));
        let (word, foreign) = self.words.label_beside(severity.into(), severity.as_str(), lang);
        write!(out, "  {color}{word}{color:#}{}", mark(foreign))?;
        if let Some(Place { file, line, count, .. }) = place {
            let (sentence, foreign) = self.words.line(*line, lang);
            let file = file.as_ref().map_or_else(String::new, |file| format!("{}: ", one_line(file)));
            let times = if *count > 1 { format!(" ×{count}") } else { String::new() };
            write!(out, "  {dim}{file}{sentence}{times}{dim:#}{}", mark(foreign))?;
        }
        // Without `several` languages, which name themselves, nothing else would tell why the code is shown.
        if let Some(found_in) = row.found_in().filter(|_| !self.several) {
            write!(out, "  {dim}{} ({found_in}){dim:#}", self.words.label(Label::OutcomeFound, "found"))?;
        }
        writeln!(out)?;
        let aliases: Vec<&str> = description.aliases().collect();
        if !aliases.is_empty() {
            let (label, foreign) = self.words.label_beside(Label::Aliases, "=", lang);
            self.width.paragraph(out, "  ", &format!("{label}{} {}", mark(foreign), aliases.join(", ")), 4)?;
        }
        Ok(())
    }
}

/// The length of the longest name, `SEC_E_CROSSREALM_DELEGATION_FAILURE`.
const NAME_WIDTH: usize = 35;

/// How a text is marked that is in another language than the one asked for.
fn mark(lang: &str) -> String {
    let dim = Style::new().dimmed();
    format!(" {dim}[{lang}]{dim:#}")
}

fn color(severity: Severity) -> Style {
    let color = match severity {
        Severity::Success => AnsiColor::Green,
        Severity::Informational => AnsiColor::Cyan,
        _ => AnsiColor::Red,
    };
    color.on_default()
}
