//! For people.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use sspi_status::{Description, Label, Severity, Source, Symbol};

use super::{Layout, Row, Stdout, Words, printable};

pub(crate) struct Text {
    words: Words,
    layout: Layout,
    /// Every line of text says its language.
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
        if let Some(hint) = description.hint() {
            writeln!(out, "  {:1$}→ {2}", "", if self.several { 7 } else { 0 }, printable(hint))?;
        }
        Ok(())
    }

    /// Symbol, numbers, severity and other names.
    fn head(&self, out: &mut Stdout, description: &Description<'_>) -> io::Result<()> {
        let bold = Style::new().bold();
        if let Some(symbol) = description.symbol() {
            write!(out, "{bold}{symbol}{bold:#}  ")?;
        }
        let code = description.code();
        write!(out, "{code:#X}  {}", code.as_i32())?;
        let color = color(description.severity());
        writeln!(out, "  {color}{}{color:#}", self.words.severity(description.severity()))?;
        let aliases: Vec<&str> = description.aliases().map(Symbol::name).collect();
        if !aliases.is_empty() {
            let label = self.words.label(Label::Aliases, "=");
            writeln!(out, "  {label} {}", aliases.join(", "))?;
        }
        Ok(())
    }
}

/// As wide as the longest name, `SEC_E_CROSSREALM_DELEGATION_FAILURE`.
const NAME_WIDTH: usize = 35;

fn line(out: &mut Stdout, description: &Description<'_>) -> io::Result<()> {
    let code = description.code();
    let name = description.symbol().map(Symbol::name).unwrap_or_default();
    let color = color(description.severity());
    writeln!(out, "{code:#X}  {color}{name:NAME_WIDTH$}{color:#}  {}", printable(description.text()))
}

fn color(severity: Severity) -> Style {
    let color = match severity {
        Severity::Success => AnsiColor::Green,
        Severity::Informational => AnsiColor::Cyan,
        Severity::Error => AnsiColor::Red,
    };
    color.on_default()
}
