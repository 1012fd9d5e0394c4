//! A table for wikis and tickets. The rows are kept until the end, because all of them together decide which columns
//! the table has.

use std::io::{self, Write};

use sspi_status::{Label, Symbol};

use super::{Row, Stdout, Words};

pub(crate) struct Markdown {
    words: Words,
    rows: Vec<Cells>,
}

struct Cells {
    lang: String,
    code: String,
    symbol: String,
    severity: String,
    message: String,
    hint: String,
    developer: String,
}

impl Markdown {
    pub(crate) fn new(words: Words) -> Self {
        Self { words, rows: Vec::new() }
    }

    pub(crate) fn row(&mut self, Row { description, .. }: &Row<'_>) {
        let lang = description.lang();
        let escape = |text| escape(&self.words.shown.text(text, lang));
        self.rows.push(Cells {
            lang: lang.to_owned(),
            code: format!("`{}`", description.code().spelling()),
            symbol: description.symbol().map(|symbol: Symbol| format!("`{symbol}`")).unwrap_or_default(),
            severity: self.words.severity(description.severity()).into_owned(),
            message: escape(description.text()),
            hint: escape(description.hint().unwrap_or_default()),
            developer: escape(description.developer_hint().unwrap_or_default()),
        });
    }

    pub(crate) fn finish(self, out: &mut Stdout) -> io::Result<()> {
        let Some(first) = self.rows.first() else { return Ok(()) };
        let several = self.rows.iter().any(|row| row.lang != first.lang);
        let hints = self.rows.iter().any(|row| !row.hint.is_empty());
        let developers = self.rows.iter().any(|row| !row.developer.is_empty());

        type Cell = fn(&Cells) -> &str;
        let columns: [(Label, bool, Cell); 7] = [
            (Label::Code, true, |row| &row.code),
            (Label::Symbol, true, |row| &row.symbol),
            (Label::Severity, true, |row| &row.severity),
            (Label::Language, several, |row| &row.lang),
            (Label::Message, true, |row| &row.message),
            (Label::Hint, hints, |row| &row.hint),
            (Label::Developer, developers, |row| &row.developer),
        ];
        let columns: Vec<(Label, Cell)> =
            columns.into_iter().filter(|(_, shown, _)| *shown).map(|(label, _, cell)| (label, cell)).collect();

        let headings: Vec<_> = columns.iter().map(|(heading, _)| self.words.label(*heading, heading.id())).collect();
        writeln!(out, "| {} |", headings.join(" | "))?;
        writeln!(out, "|{}", "---|".repeat(columns.len()))?;
        for row in &self.rows {
            let cells: Vec<&str> = columns.iter().map(|(_, cell)| cell(row)).collect();
            writeln!(out, "| {} |", cells.join(" | "))?;
        }
        Ok(())
    }
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('|', "\\|").replace('\n', "<br>")
}
