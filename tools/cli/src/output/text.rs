//! Answers as text for people.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use sspi_status::{Description, Label, Severity, Source, Space, Symbol};

use super::{Layout, Row, Stdout, Words, printable};

pub(crate) struct Text {
    words: Words,
    layout: Layout,
    /// Whether the answers are in several languages, so that each text names its language.
    several: bool,
    begun: bool,
}

impl Text {
    pub(crate) fn new(words: Words, layout: Layout, several: bool) -> Self {
        Self { words, layout, several, begun: false }
    }

    pub(crate) fn row(&mut self, out: &mut Stdout, Row { description, .. }: &Row<'_>, first: bool) -> io::Result<()> {
        if self.layout == Layout::Lines && !self.several {
            return line(out, description);
        }
        if first {
            if self.begun {
                writeln!(out)?;
            }
            self.begun = true;
            self.head(out, description)?;
        }
        let dim = Style::new().dimmed();
        let lang = description.lang();
        if self.several {
            write!(out, "  {dim}{lang:6}{dim:#} {}", printable(description.text()))?;
        } else {
            write!(out, "  {}", printable(description.text()))?;
        }
        if description.source() == Source::Fallback {
            write!(out, " {dim}[{lang}]{dim:#}")?;
        }
        writeln!(out)?;
        let indent = if self.several { 7 } else { 0 };
        if let Some(hint) = description.hint() {
            writeln!(out, "  {:indent$}→ {}", "", printable(hint))?;
        }
        if let Some(hint) = description.developer_hint() {
            let reader = self.words.label_along(Label::Developer, lang, "for developers");
            writeln!(out, "  {:indent$}→ {dim}[{reader}]{dim:#} {}", "", printable(hint))?;
        }
        Ok(())
    }

    /// Writes the symbol, the numbers, the severity and the other names.
    fn head(&self, out: &mut Stdout, description: &Description<'_>) -> io::Result<()> {
        let bold = Style::new().bold();
        if let Some(symbol) = description.symbol() {
            write!(out, "{bold}{symbol}{bold:#}  ")?;
        }
        let code = description.code();
        write!(out, "{}", code.spelling())?;
        if code.space() == Space::Windows && !(1..0x1_0000).contains(&code.number()) {
            write!(out, "  {}", code.value())?; // the signed number, which the spelling lacks
        }
        let color = color(description.severity());
        writeln!(out, "  {color}{}{color:#}", self.words.severity(description.severity()))?;
        let aliases: Vec<&str> = description.aliases().collect();
        if !aliases.is_empty() {
            let label = self.words.label(Label::Aliases, "=");
            writeln!(out, "  {label} {}", aliases.join(", "))?;
        }
        Ok(())
    }
}

/// The length of the longest name, `SEC_E_CROSSREALM_DELEGATION_FAILURE`.
const NAME_WIDTH: usize = 35;

fn line(out: &mut Stdout, description: &Description<'_>) -> io::Result<()> {
    let code = description.code();
    let name = description.symbol().map(Symbol::name).unwrap_or_default();
    let color = color(description.severity());
    let code = code.spelling().to_string();
    writeln!(out, "{code:11}  {color}{name:NAME_WIDTH$}{color:#}  {}", printable(description.text()))
}

fn color(severity: Severity) -> Style {
    let color = match severity {
        Severity::Success => AnsiColor::Green,
        Severity::Informational => AnsiColor::Cyan,
        _ => AnsiColor::Red,
    };
    color.on_default()
}
