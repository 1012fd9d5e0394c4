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
        let (lang, severity) = (description.lang(), description.severity());
        let text = |text| escape(&self.words.shown.text(text, lang));
        self.rows.push(Cells {
            lang: lang.to_owned(),
            code: format!("`{}`", description.code().spelling()),
            symbol: description.symbol().map(|symbol: Symbol| format!("`{symbol}`")).unwrap_or_default(),
            severity: escape(&self.words.label(severity.into(), severity.as_str())),
            message: text(description.text()),
            hint: text(description.hint().unwrap_or_default()),
            developer: text(description.developer_hint().unwrap_or_default()),
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

        let heading = |label: Label| escape(&self.words.label(label, label.id()));
        let headings: Vec<_> = columns.iter().map(|(label, _)| heading(*label)).collect();
        writeln!(out, "| {} |", headings.join(" | "))?;
        writeln!(out, "|{}", "---|".repeat(columns.len()))?;
        for row in &self.rows {
            let cells: Vec<&str> = columns.iter().map(|(_, cell)| cell(row)).collect();
            writeln!(out, "| {} |", cells.join(" | "))?;
        }
        Ok(())
    }
}

/// A text as a cell that shows it as it is: no HTML, link, picture, code or emphasis comes of what an overlay has.
fn escape(text: &str) -> String {
    let mut cell = String::with_capacity(text.len());
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let behind = text[at + c.len_utf8()..].chars().next().unwrap_or(' ');
        let means_something = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' => true,
            // Inside of a name it is none of Markdown's.
            '_' => !(is_letter(before) && is_letter(behind)),
            '&' => behind.is_ascii_alphabetic() || behind == '#',
            // GitHub makes a link of every address.
            ':' => behind == '/' || is_behind(text, at, "mailto"),
            '.' => is_behind(text, at, "www"),
            _ => false,
        };
        if means_something {
            cell.push('\\');
        }
        match c {
            '\n' => cell.push_str("<br>"),
            // GitHub looks for addresses of mail behind the escapes; only what is no text ends its search.
            '@' if !behind.is_whitespace() => cell.push_str("@<!-- -->"),
            _ => cell.push(c),
        }
        before = c;
    }
    cell
}

/// Whether a word stands directly in front of an offset, in any case.
fn is_behind(text: &str, at: usize, word: &str) -> bool {
    at >= word.len() && text.as_bytes()[at - word.len()..at].eq_ignore_ascii_case(word.as_bytes())
}

/// Whether a character is a letter or a digit to Markdown, which circled and squared letters are not.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, '\u{24B6}'..='\u{24E9}' | '\u{1F130}'..='\u{1F189}')
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn a_text_stays_text() {
        for (text, cell) in [
            ("a_b \\ _c_ **d** `e`", r"a_b \\ \_c\_ \*\*d\*\* \`e\`"),
            ("Ⓐ_b_Ⓐ é_b_", r"Ⓐ\_b\_Ⓐ é_b\_"),
            ("<img src=x onerror=y> &lt; R&D &#60;", r"\<img src=x onerror=y\> \&lt; R\&D \&#60;"),
            (
                "![p](http://a.example) www.a.example a@b.example",
                r"!\[p\](http\://a.example) www\.a.example a@<!-- -->b.example",
            ),
            // GitHub takes more for an address than can be one.
            ("a@.b.example xmpp:a@-b.example @ a@", "a@<!-- -->.b.example xmpp:a@<!-- -->-b.example @ a@"),
            ("a | b\nc ~~d~~: e.", r"a \| b<br>c \~\~d\~\~: e."),
        ] {
            assert_eq!(escape(text), cell);
        }
    }
}
