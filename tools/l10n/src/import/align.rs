//! The proof that each row of a page is the row that the order says it is, from what survived translation in it.

use std::fmt;

use sspi_status::Symbol;

use super::clean::{Artifact, Cleaned, Kind};
use super::likeness::{Likeness, Texts};
use super::order::{Order, Rows};

/// Two rows are out of step if both would fit better in each other's place by this much. Of the pages known, none has
/// two rows that would fit better at all: the nearest loses 0.03.
const MARGIN: f64 = 0.1;

/// How much of a cell a complaint quotes, in characters. The longest symbol has 36, its translations up to 75.
const MAX_QUOTED: usize = 80;

/// What survived in a row.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Evidence {
    /// The symbol itself, once spaces and backslashes are gone.
    Symbol,
    /// The symbol but for `SEC`.
    SymbolButPrefix,
    /// Words of the symbol.
    SymbolWords(Vec<String>),
    /// The letter that tells errors from informational codes.
    Class(char),
    /// As many underscores as the symbol has. In the pages known, translation kept every one of them.
    Underscores(usize),
    /// The symbol in the English half of a bilingual page.
    EnglishSymbol,
    /// Acronyms, function names and borrowed words in the sentence.
    Words(Vec<String>),
    /// A link's target.
    Link(String),
    /// The English half of a bilingual page resembles the catalogue's English text of this symbol more than any other.
    LikeEnglish,
    /// The sentence resembles the shipped text of this symbol more than any other.
    LikeShipped,
}

impl Evidence {
    /// Whether it stands in the page itself: everything but a comparison with the catalogue's texts.
    fn survived(&self) -> bool {
        !matches!(self, Self::LikeEnglish | Self::LikeShipped)
    }

    /// Whether it survived and tells a row from most others.
    pub(super) fn distinguishes(&self) -> bool {
        self.survived() && !matches!(self, Self::Class(_) | Self::Underscores(_))
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Symbol => f.write_str("the symbol is intact"),
            Self::SymbolButPrefix => f.write_str("the symbol is intact but for SEC"),
            Self::SymbolWords(words) => write!(f, "of the symbol is left: {}", words.join(", ")),
            Self::Class(letter) => write!(f, "the letter {letter} behind SEC"),
            Self::Underscores(count) => write!(f, "{count} underscores, as the symbol has"),
            Self::EnglishSymbol => f.write_str("the English half has the symbol"),
            Self::Words(words) => write!(f, "in the sentence: {}", words.join(", ")),
            Self::Link(target) => write!(f, "the link to {target}"),
            Self::LikeEnglish => f.write_str("the English sentence resembles the English text most"),
            Self::LikeShipped => f.write_str("the sentence resembles the shipped text most"),
        }
    }
}

/// A row with what survived in it, wherever it stands.
#[derive(Clone, Debug)]
pub(super) struct Clues {
    /// Each piece of evidence, and the rows in which it can stand.
    pub(super) found: Vec<(Evidence, Rows)>,
    /// The rows in which all of it can stand, but for the number of underscores.
    allowed: Rows,
    underscores: usize,
    /// The rows that have this number of underscores.
    with_underscores: Rows,
    /// What it resembles, in the language and in English.
    likenesses: [Likeness; 2],
    /// Both cells, to find a row that stands there twice.
    cells: (String, String),
}

/// The texts of the catalogue to compare with; without a shipped translation there are none in the language.
pub(super) struct Known {
    pub(super) shipped: Option<Texts>,
    pub(super) english: Texts,
}

/// Reads what survived in a row, and notes what happened to its symbol.
pub(super) fn clues(order: &Order, known: &Known, symbol: &mut Cleaned, sentence: &Cleaned) -> Clues {
    let mut found = Vec::new();
    let tokens = tokens(&symbol.text);
    match named(order, &tokens) {
        Some((evidence, rows)) => {
            let spaced = symbol.text.contains(char::is_whitespace);
            if evidence == Evidence::SymbolButPrefix {
                symbol.artifacts.push(Artifact { kind: Kind::TranslatedSymbol, detail: symbol.text.clone() });
            } else if spaced {
                symbol.artifacts.push(Artifact { kind: Kind::SpacesInSymbol, detail: symbol.text.clone() });
            }
            found.push((evidence, rows));
        }
        None => {
            symbol.artifacts.push(Artifact { kind: Kind::TranslatedSymbol, detail: symbol.text.clone() });
            let words: Vec<(&str, Rows)> =
                tokens.iter().filter_map(|word| order.rows_with_word(word).map(|rows| (*word, rows))).collect();
            if !words.is_empty() {
                let rows = words.iter().fold(order.all(), |all, (_, rows)| all & rows);
                found.push((Evidence::SymbolWords(words.iter().map(|(word, _)| (*word).to_owned()).collect()), rows));
            }
            if let Some(letter) = class(&tokens) {
                found.push((
                    Evidence::Class(letter),
                    order.rows_where(|symbol| symbol.name().starts_with(&format!("SEC_{letter}_"))),
                ));
            }
        }
    }
    if let Some((Evidence::Symbol, rows)) = named(order, &self::tokens(&symbol.english)) {
        found.push((Evidence::EnglishSymbol, rows));
    }
    let words: Vec<_> = order.words.iter().filter(|mark| has_word(&sentence.text, &mark.mark, mark.exact)).collect();
    if !words.is_empty() {
        let rows = words.iter().fold(order.all(), |all, mark| all & mark.rows);
        found.push((Evidence::Words(words.iter().map(|mark| mark.mark.clone()).collect()), rows));
    }
    for mark in order.links.iter().filter(|mark| sentence.links.iter().any(|target| target.contains(&mark.mark))) {
        found.push((Evidence::Link(mark.mark.clone()), mark.rows));
    }
    let allowed = found.iter().fold(order.all(), |all, (_, rows)| all & rows);
    let underscores = symbol.text.matches('_').count();
    let with_underscores =
        (0..order.len()).filter(|row| order.underscores(*row) == underscores).fold(0, |rows, row| rows | 1 << row);
    found.push((Evidence::Underscores(underscores), with_underscores));

    let in_language = known.shipped.as_ref().map(|texts| texts.likeness(&sentence.text)).unwrap_or_default();
    let in_english =
        if sentence.english.is_empty() { Likeness::new() } else { known.english.likeness(&sentence.english) };
    for (evidence, likeness) in [(Evidence::LikeEnglish, &in_english), (Evidence::LikeShipped, &in_language)] {
        if let Some(row) = nearest(likeness) {
            found.push((evidence, 1 << row));
        }
    }
    let cells = (symbol.text.clone(), sentence.text.clone());
    Clues { found, allowed, underscores, with_underscores, likenesses: [in_language, in_english], cells }
}

impl Clues {
    /// What shows that this is the row of a place. A resemblance to another text is no evidence, as it may be chance.
    pub(super) fn for_row(&self, row: usize) -> Vec<&Evidence> {
        self.found.iter().filter(|(_, rows)| rows & 1 << row != 0).map(|(evidence, _)| evidence).collect()
    }

    /// Whether what survived can stand in one row only.
    pub(super) fn is_certain(&self) -> bool {
        (self.allowed & self.with_underscores).count_ones() == 1
    }

    fn fits(&self, row: usize) -> bool {
        self.allowed & 1 << row != 0
    }

    /// Whether the number of underscores speaks against a place. In a row that can stand nowhere else it is no more
    /// than one more thing that is damaged.
    fn miscounts(&self, row: usize) -> bool {
        self.allowed.count_ones() > 1 && self.with_underscores & 1 << row == 0
    }

    /// How well it fits into a place: for finding the likeliest place where a page falls out of step.
    fn fitness(&self, row: usize) -> f64 {
        let likeness = self.likenesses.iter().filter_map(|likeness| *likeness.get(row)?).sum::<f64>();
        likeness - if self.fits(row) { 0.0 } else { 10.0 } - if self.miscounts(row) { 1.0 } else { 0.0 }
    }

    /// What stands here that cannot stand in a place, and where it belongs.
    fn misfit(&self, order: &Order, row: usize) -> String {
        let misfit = self.found.iter().find(|(evidence, rows)| evidence.survived() && rows & 1 << row == 0);
        let Some((evidence, rows)) = misfit else { return "what survived here contradicts itself".to_owned() };
        let names: Vec<&str> = names(order, *rows);
        let belongs = match names.as_slice() {
            [] => "which belongs to no row of the page".to_owned(),
            [one] => format!("which belongs to {one}"),
            [first, .., last] => format!("which belongs to {} rows from {first} to {last}", names.len()),
        };
        let cell: String = self.cells.0.chars().take(MAX_QUOTED).collect();
        let cut = if cell.len() < self.cells.0.len() { "…" } else { "" };
        format!("“{cell}{cut}” ({evidence}), {belongs}")
    }
}

fn names(order: &Order, rows: Rows) -> Vec<&'static str> {
    let symbols = order.symbols.iter().enumerate().filter(|(row, _)| rows & 1 << row != 0);
    symbols.map(|(_, symbol)| symbol.name()).collect()
}

/// Where a page falls out of step, and what it says there.
#[derive(Debug, PartialEq)]
pub(super) struct OutOfStep {
    /// A row, counted from 0; none if no row can be told.
    pub(super) row: Option<usize>,
    pub(super) what: String,
}

/// Proves that the rows are those of the page, in its order, or says which is the first that is not.
pub(super) fn prove(order: &Order, rows: &[Clues]) -> Result<(), OutOfStep> {
    let count = if rows.len() == order.len() {
        String::new()
    } else {
        format!("the table has {} rows where Microsoft's page has {}; ", rows.len(), order.len())
    };
    let twice = twice(rows);
    let misplaced = (0..rows.len().min(order.len())).find(|row| !rows[*row].fits(*row));
    let seam = seam(order, rows);
    let (row, what) = match (twice, misplaced, &seam) {
        (Some((first, second)), _, _) => {
            (Some(second), format!("this row stands there twice: it is row {} again", first + 1))
        }
        (None, Some(row), seam) => {
            let mut what = format!(
                "row {} is out of step: here stands {}, and the row of {} was expected",
                row + 1,
                rows[row].misfit(order, row),
                order.symbols[row].name()
            );
            if let Some((_, seam)) = seam {
                what += &format!("; {seam}");
            }
            (Some(row), what)
        }
        (None, None, Some((row, seam))) => (Some(*row), seam.clone()),
        (None, None, None) if rows.len() != order.len() => (None, "no row shows where they differ".to_owned()),
        (None, None, None) => match (miscounted(rows), exchanged(rows)) {
            (None, None) => return Ok(()),
            (Some((first, second)), _) => (
                Some(first),
                format!(
                    "row {} is out of step: {} underscores stand here where {} has {}, and the number is wrong in row {}, too",
                    first + 1,
                    rows[first].underscores,
                    order.symbols[first].name(),
                    order.underscores(first),
                    second + 1
                ),
            ),
            (None, Some((one, other))) => (
                Some(one),
                format!(
                    "row {} is out of step: its sentence fits {} better, and that of row {} fits {}",
                    one + 1,
                    order.symbols[other].name(),
                    other + 1,
                    order.symbols[one].name()
                ),
            ),
        },
    };
    Err(OutOfStep { row, what: count + &what })
}

/// Two rows with the same cells.
fn twice(rows: &[Clues]) -> Option<(usize, usize)> {
    (0..rows.len()).find_map(|second| {
        let first = (0..second).find(|first| rows[*first].cells == rows[second].cells)?;
        Some((first, second))
    })
}

/// The first two rows that have too many or too few underscores. One alone may have lost some; rows in each other's
/// place are at least two.
fn miscounted(rows: &[Clues]) -> Option<(usize, usize)> {
    let mut miscounted = (0..rows.len()).filter(|row| rows[*row].miscounts(*row));
    miscounted.next().zip(miscounted.next())
}

/// Two rows that would fit better in each other's place, in the language or in English.
fn exchanged(rows: &[Clues]) -> Option<(usize, usize)> {
    let gain = |half: usize, one: usize, other: usize| -> Option<f64> {
        let fit = |row: usize, place: usize| rows[row].likenesses[half].get(place).copied().flatten();
        Some(fit(one, other)? + fit(other, one)? - fit(one, one)? - fit(other, other)?)
    };
    let better = |one, other| (0..2).any(|half| gain(half, one, other).is_some_and(|gain| gain > MARGIN));
    (0..rows.len()).find_map(|one| (one + 1..rows.len()).find(|other| better(one, *other)).map(|other| (one, other)))
}

/// Where one row is missing or too many, if just one is: the places at which the rest fits best.
fn seam(order: &Order, rows: &[Clues]) -> Option<(usize, String)> {
    let missing = if rows.len() + 1 == order.len() {
        true
    } else if rows.len() == order.len() + 1 {
        false
    } else {
        return None;
    };
    let longer = rows.len().max(order.len());
    // The rows before a seam stand in their places, those behind it are one place off.
    let place = |row: usize, seam: usize| match (row >= seam, missing) {
        (true, true) => Some(row + 1),
        (true, false) => row.checked_sub(1).filter(|_| row != seam),
        (false, _) => Some(row),
    };
    let fitness = |seam: usize| -> f64 {
        let fit = rows.iter().enumerate().filter_map(|(row, clues)| Some(clues.fitness(place(row, seam)?)));
        fit.sum()
    };
    let all: Vec<f64> = (0..longer).map(fitness).collect();
    let best = all.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let first = all.iter().position(|fitness| best - fitness < 1e-6)?;
    let last = all.iter().rposition(|fitness| best - fitness < 1e-6)?;
    let what = match (missing, first == last) {
        (true, true) => format!("the row of {} is missing", order.symbols[first].name()),
        (true, false) => {
            format!("one row is missing between {} and {}", order.symbols[first].name(), order.symbols[last].name())
        }
        (false, true) => format!("row {} is one too many", first + 1),
        (false, false) => format!("one of the rows {} to {} is one too many", first + 1, last + 1),
    };
    Some((first.min(rows.len().saturating_sub(1)), what))
}

/// The place that a sentence resembles most, if it is one alone.
fn nearest(likeness: &Likeness) -> Option<usize> {
    let best = likeness.iter().flatten().copied().fold(0.0, f64::max);
    let mut rows = likeness.iter().enumerate().filter(|(_, one)| one.is_some_and(|one| best - one < 1e-9));
    match (rows.next(), rows.next()) {
        (Some((row, _)), None) if best > 0.0 => Some(row),
        _ => None,
    }
}

/// The parts of a symbol's cell, however they are separated.
fn tokens(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|token| !token.is_empty()).collect()
}

/// A symbol that a cell names, in whole or but for its first part. One that the page lacks has no rows.
fn named(order: &Order, tokens: &[&str]) -> Option<(Evidence, Rows)> {
    let cell = tokens.join("_").to_uppercase();
    if let Some(symbol) = Symbol::all().iter().find(|symbol| symbol.name() == cell) {
        return Some((Evidence::Symbol, order.rows_where(|row| row == *symbol)));
    }
    let (_, rest) = cell.split_once('_')?;
    let tail = |symbol: &Symbol| symbol.name().strip_prefix("SEC_") == Some(rest);
    let symbol = Symbol::all().iter().find(|symbol| tail(symbol))?;
    Some((Evidence::SymbolButPrefix, order.rows_where(|row| row == *symbol)))
}

/// The letter behind `SEC` or what translation made of that.
fn class(tokens: &[&str]) -> Option<char> {
    let pair = tokens
        .windows(2)
        .find(|pair| matches!(pair[0].to_uppercase().as_str(), "SEC" | "SEG" | "S") && matches!(pair[1], "E" | "I"))?;
    pair[1].chars().next()
}

/// Whether a text has a word, not just its letters within another.
fn has_word(text: &str, word: &str, exact: bool) -> bool {
    let same = |token: &str| if exact { token == word } else { token.to_lowercase() == word.to_lowercase() };
    text.split(|c: char| !c.is_alphanumeric()).any(same)
}
