//! What the pages show, as data for the templates.

pub(crate) mod choose;
pub(crate) mod code;
pub(crate) mod family;
pub(crate) mod numbers;
pub(crate) mod start;

use serde::Serialize;
use sspi_status::{Catalog, Label, Source, Symbol};

/// A code in a list.
#[derive(Serialize)]
pub(crate) struct Item {
    symbol: &'static str,
    /// The path of its page.
    path: String,
    number: String,
    severity: &'static str,
    severity_word: String,
    text: Text,
}

/// A text of the catalogue, with the language that answered.
#[derive(Serialize)]
pub(crate) struct Text {
    text: String,
    lang: String,
    dir: &'static str,
}

impl Item {
    pub(crate) fn new(catalog: &Catalog, symbol: Symbol, tag: &str) -> Self {
        let described = catalog.describe(symbol, tag);
        let severity = described.severity();
        Self {
            symbol: symbol.name(),
            path: format!("{tag}/{symbol}/"),
            number: symbol.code().spelling().to_string(),
            severity: severity.as_str(),
            severity_word: word(catalog, severity.into(), tag),
            text: Text::new(&described, described.text()),
        }
    }

    pub(crate) fn list<'s>(catalog: &Catalog, symbols: impl IntoIterator<Item = &'s Symbol>, tag: &str) -> Vec<Self> {
        symbols.into_iter().map(|symbol| Self::new(catalog, *symbol, tag)).collect()
    }
}

impl Text {
    fn new(described: &sspi_status::Description<'_>, text: &str) -> Self {
        Self { text: text.to_owned(), lang: described.lang().to_owned(), dir: described.direction().as_str() }
    }
}

/// A word of the library in a language; empty if no language has it.
pub(crate) fn word(catalog: &Catalog, label: Label, tag: &str) -> String {
    catalog.label(label, tag).map(|word| word.text.to_owned()).unwrap_or_default()
}

/// The mark of a text that answers instead of a missing one.
pub(crate) fn mark_of_fallback(catalog: &Catalog, source: Source, tag: &str) -> Option<String> {
    let instead = || catalog.label(Label::InsteadOf, tag).map(|word| word.with(tag));
    if source == Source::Requested { None } else { instead() }
}

/// The beginning of a text, as long as search results show it: whole sentences, or else words and an ellipsis.
pub(crate) fn beginning(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most - 1).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', ' ', '\u{A0}']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_ends_with_a_word() {
        assert_eq!(beginning("один два", 8), "один два");
        assert_eq!(beginning("один, два, три", 12), "один, два…");
        assert_eq!(beginning("один, два, три", 9), "один…");
    }
}
