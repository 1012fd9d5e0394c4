//! The rows of Microsoft's page in their order, and what can survive translation in which of them.

use std::str::FromStr;

use serde::Deserialize;
use sspi_status::Symbol;

/// A set of rows of the page, one bit each.
pub(super) type Rows = u128;

/// What `order.toml` and `marks.toml` say.
pub(super) struct Order {
    /// The symbol of each row.
    pub(super) symbols: Vec<Symbol>,
    /// Words of the symbols that tell rows apart, in upper case.
    words_of_symbols: Vec<(String, Rows)>,
    pub(super) words: Vec<Mark>,
    pub(super) links: Vec<Mark>,
}

/// Something that can stand in some rows only.
pub(super) struct Mark {
    pub(super) mark: String,
    /// Only in this spelling of capitals.
    pub(super) exact: bool,
    pub(super) rows: Rows,
}

#[derive(Deserialize)]
struct OrderFile {
    symbols: Vec<String>,
}

#[derive(Deserialize)]
struct MarksFile {
    common: Vec<String>,
    word: Vec<WordEntry>,
    link: Vec<LinkEntry>,
}

#[derive(Deserialize)]
struct WordEntry {
    word: String,
    #[serde(default)]
    exact: bool,
    symbols: Vec<String>,
}

#[derive(Deserialize)]
struct LinkEntry {
    target: String,
    symbols: Vec<String>,
}

impl Order {
    pub(super) fn load() -> Result<Self, String> {
        let read = |error: toml::de::Error| format!("order.toml or marks.toml of the importer: {error}");
        let order: OrderFile = toml::from_str(include_str!("order.toml")).map_err(read)?;
        let marks: MarksFile = toml::from_str(include_str!("marks.toml")).map_err(read)?;
        let symbols = order.symbols.iter().map(|name| symbol(name)).collect::<Result<Vec<_>, _>>()?;
        let rows = |names: &[String]| -> Result<Rows, String> {
            let mut rows = 0;
            for name in names {
                let wanted = symbol(name)?;
                let row = symbols.iter().position(|symbol| *symbol == wanted);
                rows |= 1 << row.ok_or_else(|| format!("{name} has no row in order.toml"))?;
            }
            Ok(rows)
        };
        let words = marks
            .word
            .into_iter()
            .map(|entry| rows(&entry.symbols).map(|rows| Mark { mark: entry.word, exact: entry.exact, rows }));
        let words = words.collect::<Result<_, _>>()?;
        let links = marks
            .link
            .into_iter()
            .map(|entry| rows(&entry.symbols).map(|rows| Mark { mark: entry.target, exact: true, rows }));
        let links = links.collect::<Result<_, _>>()?;

        let mut words_of_symbols: Vec<(String, Rows)> = Vec::new();
        for (row, symbol) in symbols.iter().enumerate() {
            for word in symbol.name().split('_').skip(2) {
                if word.len() < 2 || marks.common.iter().any(|common| common == word) {
                    continue;
                }
                match words_of_symbols.iter_mut().find(|(known, _)| known == word) {
                    Some((_, rows)) => *rows |= 1 << row,
                    None => words_of_symbols.push((word.to_owned(), 1 << row)),
                }
            }
        }
        Ok(Self { symbols, words_of_symbols, words, links })
    }

    pub(super) fn len(&self) -> usize {
        self.symbols.len()
    }

    /// Every row.
    pub(super) fn all(&self) -> Rows {
        self.rows_where(|_| true)
    }

    pub(super) fn rows_where(&self, holds: impl Fn(Symbol) -> bool) -> Rows {
        let rows = self.symbols.iter().enumerate().filter(|(_, symbol)| holds(**symbol));
        rows.fold(0, |rows, (row, _)| rows | 1 << row)
    }

    /// How many underscores the symbol of a row has.
    pub(super) fn underscores(&self, row: usize) -> usize {
        self.symbols[row].name().matches('_').count()
    }

    /// The rows whose symbols have a word, if it is one that tells them apart.
    pub(super) fn rows_with_word(&self, word: &str) -> Option<Rows> {
        let word = word.to_uppercase();
        self.words_of_symbols.iter().find(|(known, _)| *known == word).map(|(_, rows)| *rows)
    }
}

fn symbol(name: &str) -> Result<Symbol, String> {
    Symbol::from_str(name).map_err(|_| format!("{name:?} is no symbol of winerror.h"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The symbols that are younger than the page.
    const NOT_ON_THE_PAGE: [&str; 18] = [
        "SEC_E_APPLICATION_PROTOCOL_MISMATCH",
        "SEC_E_DELEGATION_POLICY",
        "SEC_E_EXT_BUFFER_TOO_SMALL",
        "SEC_E_INSUFFICIENT_BUFFERS",
        "SEC_E_INVALID_PARAMETER",
        "SEC_E_INVALID_UPN_NAME",
        "SEC_E_MUTUAL_AUTH_FAILED",
        "SEC_E_NO_CONTEXT",
        "SEC_E_NO_SPM",
        "SEC_E_ONLY_HTTPS_ALLOWED",
        "SEC_E_PKU2U_CERT_FAILURE",
        "SEC_E_POLICY_NLTM_ONLY",
        "SEC_I_ASYNC_CALL_PENDING",
        "SEC_I_CONTINUE_NEEDED_MESSAGE_OK",
        "SEC_I_GENERIC_EXTENSION_RECEIVED",
        "SEC_I_MESSAGE_FRAGMENT",
        "SEC_I_NO_RENEGOTIATION",
        "SEC_I_SIGNATURE_NEEDED",
    ];

    #[test]
    fn the_page_has_all_symbols_but_18() {
        let order = Order::load().unwrap();
        assert_eq!(order.len(), 77);
        for symbol in Symbol::all().iter().filter(|symbol| symbol.family() == sspi_status::Family::Sspi) {
            let times = order.symbols.iter().filter(|listed| *listed == symbol).count();
            let expected = usize::from(!NOT_ON_THE_PAGE.contains(&symbol.name()));
            assert_eq!(times, expected, "{}", symbol.name());
        }
    }

    #[test]
    fn words_of_symbols_know_their_rows() {
        let order = Order::load().unwrap();
        let names = |rows: Rows| -> Vec<&str> {
            let symbols = order.symbols.iter().enumerate();
            symbols.filter(|(row, _)| rows & 1 << row != 0).map(|(_, symbol)| symbol.name()).collect()
        };
        assert_eq!(names(order.rows_with_word("pkgid").unwrap()), ["SEC_E_BAD_PKGID"]);
        assert_eq!(
            names(order.rows_with_word("RENEGOTIATE").unwrap() | order.rows_with_word("LSA").unwrap()),
            ["SEC_I_NO_LSA_CONTEXT", "SEC_I_RENEGOTIATE"]
        );
        for word in ["ERROR", "no", "E", "C", "banana", ""] {
            assert_eq!(order.rows_with_word(word), None, "{word}");
        }
        assert_eq!(order.all().count_ones(), 77);
    }
}
