//! How well each code fits a query in one language.

use crate::code::symbol::Symbol;
use crate::search::index::{Index, Part};
use crate::search::query::{Sought, fit_of_number};
use crate::search::words::{Likeness, Word};

/// How much a word counts where it stands.
const NAME: f32 = 1.0;
const KEYWORD: f32 = 0.95;
const MESSAGE: f32 = 1.0;
const HINT: f32 = 0.5;
const DEVELOPER: f32 = 0.35;

/// How much a code gains if the query has all the words of its message.
const WHOLE_MESSAGE: f32 = 0.25;
/// How much a word gains that stands in name and message alike.
const TWICE: f32 = 0.1;

/// How well one code fits a query. All shares are of the weight of the query's words, from 0 to 1.
#[derive(Clone, Copy, Default)]
pub(crate) struct Score {
    /// How well the code fits, and how much of its message the query has.
    pub(crate) value: f32,
    /// The share that was found, less where a word stands in a hint or is not quite the same.
    pub(crate) share: f32,
    /// The share whose words surely stand somewhere in the code.
    pub(crate) sure: f32,
    /// The share that was found, wherever it stands.
    pub(crate) found: f32,
    /// The share that was found in nothing but the hints.
    pub(crate) hinted: f32,
    /// How many words that say something were found.
    pub(crate) words: usize,
    /// Whether a word was found in the texts, and not in the name or number alone.
    pub(crate) in_text: bool,
}

/// For each word of a query, the words of an index that fit.
pub(crate) struct Fits<'i> {
    index: &'i Index,
    of_words: Vec<Vec<(usize, Likeness)>>,
}

impl<'i> Fits<'i> {
    /// The words of the index that are those of the query, or forms, beginnings or parts of them.
    pub(crate) fn new(sought: &Sought, index: &'i Index) -> Self {
        let count = sought.words.len();
        let fits = |(i, word): (usize, &Word)| {
            let is_last = sought.ends_in_a_word && i + 1 == count;
            collect(index, |other| word.likeness(other, is_last))
        };
        Self { index, of_words: sought.words.iter().enumerate().map(fits).collect() }
    }

    /// Whether a word of the query surely stands in the index.
    pub(crate) fn knows(&self, word: usize) -> bool {
        self.of_words[word].iter().any(|(_, likeness)| likeness.is_sure())
    }

    /// Takes a word for a misspelt one as well.
    pub(crate) fn forgive(&mut self, word: usize, sought: &Sought) {
        self.of_words[word].extend(collect(self.index, |other| sought.words[word].likeness_if_misspelt(other)));
    }

    /// The score of each code.
    pub(crate) fn scores(&self, sought: &Sought) -> Vec<Score> {
        let mut scores = vec![Sum::default(); Symbol::all().len()];
        let mut total = 0.0;
        for (word, fits) in sought.words.iter().zip(&self.of_words) {
            let found = self.found(word, fits);
            let rows = found.iter().filter(|found| found.is_any()).count() as f32;
            let weight = if rows == 0.0 { self.index.weight_of_unknown(word) } else { self.index.weight(word, rows) };
            total += weight;
            for (symbol, sum) in Symbol::all().iter().zip(&mut scores) {
                let own = found[*symbol as usize];
                let text = symbol.message().map_or_else(Found::default, |owner| found[owner as usize]);
                sum.add(word, weight, own, text);
            }
        }
        let score = |(sum, whole): (&Sum, &f32)| sum.score(total, *whole);
        scores.iter().zip(&self.index.weights).map(score).collect()
    }

    /// Where a word of the query was found, by row.
    fn found(&self, word: &Word, fits: &[(usize, Likeness)]) -> Vec<Found> {
        let mut found = vec![Found::default(); Symbol::all().len()];
        for (entry, likeness) in fits {
            for place in &self.index.entries[*entry].1 {
                let row = &mut found[usize::from(place.row)];
                let best = |slot: &mut f32, part: Part, weight: f32| {
                    if place.is_in(part) {
                        *slot = slot.max(weight * likeness.0);
                    }
                };
                best(&mut row.name, Part::Name, NAME);
                best(&mut row.keyword, Part::Keyword, KEYWORD);
                best(&mut row.message, Part::Message, MESSAGE);
                best(&mut row.hint, Part::Hint, HINT);
                best(&mut row.hint, Part::Developer, DEVELOPER);
                let of_symbol = place.is_in(Part::Name) || place.is_in(Part::Keyword);
                let of_text = [Part::Message, Part::Hint, Part::Developer].into_iter().any(|part| place.is_in(part));
                row.sure_name |= likeness.is_sure() && of_symbol;
                row.sure_text |= likeness.is_sure() && of_text;
            }
        }
        if word.is_numeric() {
            for (symbol, row) in Symbol::all().iter().zip(&mut found) {
                if let Some(fit) = fit_of_number(word, *symbol) {
                    row.name = row.name.max(fit);
                    row.sure_name = true;
                }
            }
        }
        found
    }
}

fn collect(index: &Index, fit: impl Fn(&Word) -> Option<Likeness>) -> Vec<(usize, Likeness)> {
    let fits = index.entries.iter().enumerate().filter_map(|(i, (other, _))| Some((i, fit(other)?)));
    fits.collect()
}

/// How well one word of the query fits one row. Name and keywords are those of the row's symbol, texts those of all
/// symbols that share the row's message.
#[derive(Clone, Copy, Default)]
struct Found {
    name: f32,
    keyword: f32,
    message: f32,
    hint: f32,
    sure_name: bool,
    sure_text: bool,
}

impl Found {
    fn is_any(&self) -> bool {
        self.name + self.keyword + self.message + self.hint > 0.0
    }
}

/// The weights found for one code.
#[derive(Clone, Copy, Default)]
struct Sum {
    share: f32,
    sure: f32,
    found: f32,
    hinted: f32,
    message: f32,
    twice: f32,
    words: usize,
    in_text: bool,
}

impl Sum {
    /// Adds what was found of a word: for the symbol itself, and in the texts of the symbol that owns them.
    fn add(&mut self, word: &Word, weight: f32, own: Found, text: Found) {
        let title = own.name.max(own.keyword).max(text.message);
        self.share += weight * title.max(text.hint);
        self.message += weight * title;
        self.twice += weight * own.name.min(text.message);
        if own.sure_name || text.sure_text {
            self.sure += weight;
        }
        if title.max(text.hint) > 0.0 {
            self.found += weight;
            self.words += usize::from(!word.is_light);
        }
        if title == 0.0 && text.hint > 0.0 {
            self.hinted += weight;
        }
        self.in_text |= own.keyword.max(text.message).max(text.hint) > 0.0;
    }

    fn score(&self, total: f32, whole: f32) -> Score {
        let part = |weight: f32| if total > 0.0 { weight / total } else { 0.0 };
        let share = part(self.share);
        let of_message = if whole > 0.0 { (self.message / whole).min(1.0) } else { 0.0 };
        Score {
            value: share * (1.0 + WHOLE_MESSAGE * of_message) + TWICE * part(self.twice),
            share,
            sure: part(self.sure),
            found: part(self.found),
            hinted: part(self.hinted),
            words: self.words,
            in_text: self.in_text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_counts_where_it_fits_best() {
        let (word, light) = (Word::new("certificate"), Word::new("the"));
        assert!(light.is_light && !word.is_light);
        let mut sum = Sum::default();
        let named = Found { name: 0.5, keyword: 0.25, sure_name: true, ..Found::default() };
        sum.add(&word, 2.0, named, Found { message: 0.75, hint: 0.25, ..Found::default() });
        sum.add(&word, 4.0, Found::default(), Found { hint: 0.5, ..Found::default() });
        sum.add(&light, 1.0, Found::default(), Found { message: 1.0, sure_text: true, ..Found::default() });
        sum.add(&word, 1.0, Found::default(), Found::default());
        let score = sum.score(8.0, 5.0);
        assert_eq!((score.share, score.sure, score.found, score.hinted), (4.5 / 8.0, 3.0 / 8.0, 7.0 / 8.0, 4.0 / 8.0));
        assert_eq!((score.words, score.in_text), (2, true));
        // Half of the message, and one of eight in name and message alike.
        assert_eq!(score.value, score.share * (1.0 + WHOLE_MESSAGE / 2.0) + TWICE / 8.0);
        // More than the whole message is the whole message; no message is nothing of it.
        assert_eq!(sum.score(8.0, 1.0).value, score.share * (1.0 + WHOLE_MESSAGE) + TWICE / 8.0);
        assert_eq!(sum.score(8.0, 0.0).value, score.share + TWICE / 8.0);
        assert_eq!(Sum::default().score(0.0, 0.0).value, 0.0);
    }

    #[test]
    fn a_word_is_found_wherever_it_stands() {
        let found = |name, keyword, message, hint| Found { name, keyword, message, hint, ..Found::default() }.is_any();
        assert!(found(0.5, 0.0, 0.0, 0.0) && found(0.0, 0.5, 0.0, 0.0) && found(0.0, 0.0, 0.5, 0.0));
        assert!(found(0.0, 0.0, 0.0, 0.5) && found(0.5, 0.5, 0.0, 0.0) && found(0.5, 0.0, 0.5, 0.0));
        assert!(!found(0.0, 0.0, 0.0, 0.0));
    }

    #[test]
    fn a_name_alone_is_no_text() {
        let mut sum = Sum::default();
        sum.add(
            &Word::new("certificate"),
            1.0,
            Found { name: 1.0, sure_name: true, ..Found::default() },
            Found::default(),
        );
        let score = sum.score(1.0, 0.0);
        assert_eq!((score.in_text, score.sure, score.hinted, score.value), (false, 1.0, 0.0, 1.0));
    }
}
