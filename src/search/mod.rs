//! Finds codes by words and sentences.
//!
//! A query is cut into words. Each is looked up in the words of every language that is searched, and weighs the more,
//! the fewer codes have it. A code's score is the share of the query's weight that its name, its texts and its keywords
//! cover. Names and numbers that the query spells come before all that.
//!
//! `query` takes the query apart, `index` has the words of a language, `words` compares two words, `score` weighs what
//! was found, and here the best language of each code and the best codes are chosen.

pub(crate) mod index;
mod light;
mod query;
mod score;
mod words;

use std::cmp::Ordering;
use std::collections::HashSet;

use self::query::{Sought, Spelt};
use self::score::{Fits, Score};
use crate::catalog::Catalog;
use crate::code::symbol::Symbol;
use crate::language::chain::FallbackChain;

words! {
    /// Where the words of a search were found.
    pub enum Rank {
        /// Most stand in the name, the number, the message or the keywords.
        Message = "message",
        /// At least half of the weight stands only in the hints: the code is about something else, but its hints may
        /// help.
        Hint = "hint",
        /// The texts of another language fit better.
        OtherLanguage = "other-language",
    }
}

/// A code that fits a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hit<'c> {
    /// The code.
    pub symbol: Symbol,
    /// Where the words were found.
    pub rank: Rank,
    /// The language in which the words were found, as a BCP 47 tag.
    pub lang: &'c str,
}

/// The share of a query that a code has to cover, unless it surely has all the words. With half of the words found, this
/// leaves out codes that have them only in hints or misspelt.
const LEAST_SHARE: f32 = 0.33;
/// The share whose words have to be there to have all of them: a light word may be missing.
const ALL_WORDS: f32 = 0.97;
/// How many hits there are at most, apart from those that have all words.
const MOST: usize = 20;
/// How much less it counts that another language fits than the one that is shown.
const OTHER: f32 = 0.85;

impl Catalog {
    /// Finds codes by words of their names, numbers and texts, by a whole sentence, or by a code in any spelling, best
    /// first.
    ///
    /// - Case, accents and kinds of apostrophes do not matter; hyphens and punctuation separate words.
    /// - Words fit other forms of the same word, longer words that begin with them, and, where no language knows the
    ///   word, words that are spelt a little differently: one mistake in a word of 4 to 7 letters, two in a longer one.
    /// - Rare words weigh more than frequent ones, a word in a message more than one in a hint. Not every word has to
    ///   be found, but enough of their weight: nonsense has no hit.
    /// - Keywords count as well ([`CatalogBuilder::keywords`](crate::CatalogBuilder::keywords)); the shipped languages
    ///   have some: words that Windows and others use for what the texts say in their own.
    ///
    /// Every code that has all the words is a hit; codes that have some are added, if they fit at least half as well as
    /// the best, up to twenty. Codes that share a text ([`Symbol::message`]) are one hit, that of the symbol that fits
    /// better.
    ///
    /// The search reads the texts that answer along `chain` and, with `elsewhere`, the texts of every other language.
    ///
    /// ```
    /// use sspi_status::{Catalog, Rank, Symbol};
    ///
    /// let catalog = Catalog::embedded();
    /// let hits = catalog.search("clock diference kerberos", &catalog.chain("en"), false);
    /// assert!(hits.iter().take(3).any(|hit| hit.symbol == Symbol::KRB_AP_ERR_SKEW));
    ///
    /// let hits = catalog.search("HORLOGES du serveur", &catalog.chain("en"), true);
    /// assert_eq!((hits[0].rank, hits[0].lang), (Rank::OtherLanguage, "fr"));
    ///
    /// assert_eq!(catalog.search("0xC000006D", &catalog.chain("en"), false)[0].symbol, Symbol::STATUS_LOGON_FAILURE);
    /// assert!(catalog.search("xyzzy", &catalog.chain("en"), true).is_empty());
    /// ```
    #[must_use]
    pub fn search(&self, text: &str, chain: &FallbackChain, elsewhere: bool) -> Vec<Hit<'_>> {
        let sought = Sought::new(text);
        if sought.words.is_empty() {
            return Vec::new();
        }
        let shown: Vec<&str> = Symbol::all().iter().map(|symbol| self.describe(*symbol, chain).lang()).collect();
        let scores = self.scores(&sought, &shown, elsewhere);
        let candidates = Symbol::all().iter().zip(&shown).map(|(symbol, lang)| {
            let (lang, rank, score) = best(*symbol, lang, &scores);
            let hit = Hit { symbol: *symbol, rank, lang };
            Candidate { hit, spelt: sought.spelt(*symbol), place: sought.place(*symbol), score }
        });
        let words = sought.words.iter().filter(|word| !word.is_light).count();
        choose(candidates.filter(|candidate| candidate.has_all() || candidate.has_enough(words)).collect())
    }

    /// The scores of all codes in each language that is searched.
    fn scores<'c>(&'c self, sought: &Sought, shown: &[&'c str], elsewhere: bool) -> Vec<(&'c str, Vec<Score>)> {
        let mut searched: Vec<&str> = self.locales().filter(|_| elsewhere).collect();
        for lang in shown {
            if !searched.contains(lang) {
                searched.push(lang);
            }
        }
        let fits = |lang| (lang, Fits::new(sought, self.index(lang)));
        let mut fits: Vec<(&str, Fits<'_>)> = searched.into_iter().map(fits).collect();
        // A word that some language knows is not misspelt.
        for word in 0..sought.words.len() {
            if !fits.iter().any(|(_, fits)| fits.knows(word)) {
                fits.iter_mut().for_each(|(_, fits)| fits.forgive(word, sought));
            }
        }
        fits.into_iter().map(|(lang, fits)| (lang, fits.scores(sought))).collect()
    }
}

/// The language in which a code fits best, where the words were found, and how well the code fits.
fn best<'c>(symbol: Symbol, shown: &'c str, scores: &[(&'c str, Vec<Score>)]) -> (&'c str, Rank, Score) {
    let row = symbol as usize;
    let own = scores.iter().find(|(lang, _)| *lang == shown).map(|(_, scores)| scores[row]).unwrap_or_default();
    let rank = if own.hinted > 0.0 && own.hinted * 2.0 >= own.found { Rank::Hint } else { Rank::Message };
    let mut best = (shown, rank, own);
    if own.sure >= ALL_WORDS {
        return best;
    }
    for (lang, scores) in scores.iter().filter(|(lang, scores)| *lang != shown && scores[row].in_text) {
        let score = Score { value: scores[row].value * OTHER, ..scores[row] };
        if score.value > best.2.value {
            best = (lang, Rank::OtherLanguage, score);
        }
    }
    best
}

/// A code that fits, and how well.
struct Candidate<'c> {
    hit: Hit<'c>,
    spelt: Spelt,
    place: usize,
    score: Score,
}

impl Candidate<'_> {
    /// Best first; of codes that fit alike, the one that has the text.
    fn order(&self, other: &Self) -> Ordering {
        let spelt = self.spelt.cmp(&other.spelt).then(self.place.cmp(&other.place));
        let borrows = |candidate: &Self| candidate.owner() != candidate.hit.symbol;
        spelt.then(other.score.value.total_cmp(&self.score.value)).then(borrows(self).cmp(&borrows(other)))
    }

    /// Whether the code surely has all the words, or is spelt by the query.
    fn has_all(&self) -> bool {
        self.spelt != Spelt::Not || self.score.sure >= ALL_WORDS
    }

    /// Whether the code has enough of `words` words: at least half of them, and of two or three no single one.
    fn has_enough(&self, words: usize) -> bool {
        let found = self.score.words;
        self.score.share >= LEAST_SHARE && found * 2 >= words && found >= words.min(2)
    }

    /// The symbol whose text the code shares, or the code itself if it has none.
    fn owner(&self) -> Symbol {
        self.hit.symbol.message().unwrap_or(self.hit.symbol)
    }
}

/// Sorts the candidates, and leaves out the weak ones and those whose text is there already.
fn choose(mut candidates: Vec<Candidate<'_>>) -> Vec<Hit<'_>> {
    candidates.sort_by(Candidate::order);
    let best = candidates.iter().map(|candidate| candidate.score.value).fold(0.0, f32::max);
    let mut seen = HashSet::new();
    candidates.retain(|candidate| {
        let is_good = candidate.has_all() || seen.len() < MOST && candidate.score.value * 2.0 >= best;
        is_good && seen.insert(candidate.owner())
    });
    candidates.into_iter().map(|candidate| candidate.hit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose_of(scores: &[Score]) -> usize {
        let owners = Symbol::all().iter().filter(|symbol| symbol.message() == Some(**symbol));
        let candidate = |(symbol, score): (&Symbol, &Score)| Candidate {
            hit: Hit { symbol: *symbol, rank: Rank::Message, lang: "en" },
            spelt: Spelt::Not,
            place: 0,
            score: *score,
        };
        choose(owners.zip(scores).map(candidate).collect()).len()
    }

    #[test]
    fn twenty_that_fit_half_as_well_as_the_best_are_enough_but_all_that_have_every_word_are_there() {
        let [best, half, less, whole] = [(1.0, 0.5), (0.5, 0.5), (0.25, 0.5), (0.25, 1.0)].map(|(value, sure)| Score {
            value,
            sure,
            ..Score::default()
        });
        assert_eq!(choose_of(&[best, half, less]), 2);
        assert_eq!(choose_of(&[best; 30]), MOST);
        assert_eq!(choose_of(&[[best; 20].as_slice(), &[whole; 30]].concat()), 50);
    }

    #[test]
    fn half_of_the_words_are_enough_and_of_two_or_three_no_single_one() {
        let has_enough = |found: usize, of: usize, share: f32| {
            let score = Score { words: found, share, ..Score::default() };
            let hit = Hit { symbol: Symbol::SEC_E_OK, rank: Rank::Message, lang: "en" };
            Candidate { hit, spelt: Spelt::Not, place: 0, score }.has_enough(of)
        };
        for (found, of, enough) in [
            (1, 1, true),
            (1, 2, false),
            (2, 2, true),
            (1, 3, false),
            (2, 3, true),
            (2, 4, true),
            (2, 5, false),
            (3, 5, true),
            (4, 9, false),
        ] {
            assert_eq!(has_enough(found, of, 1.0), enough, "{found} of {of}");
        }
        assert!(!has_enough(2, 2, LEAST_SHARE / 2.0) && has_enough(2, 2, LEAST_SHARE));
    }

    #[test]
    fn of_two_that_fit_alike_the_one_that_has_the_text_is_first() {
        let alias =
            Symbol::all().iter().find(|symbol| symbol.message().is_some_and(|owner| owner != **symbol)).unwrap();
        let owner = alias.message().unwrap();
        let of = |symbol| Candidate {
            hit: Hit { symbol, rank: Rank::Message, lang: "en" },
            spelt: Spelt::Not,
            place: 0,
            score: Score { value: 1.0, sure: 1.0, ..Score::default() },
        };
        for both in [vec![of(*alias), of(owner)], vec![of(owner), of(*alias)]] {
            assert_eq!(choose(both).iter().map(|hit| hit.symbol).collect::<Vec<_>>(), [owner]);
        }
    }

    #[test]
    fn a_hint_is_where_most_was_found() {
        let rank = |hinted, found| {
            let mut scores = vec![Score::default(); Symbol::all().len()];
            scores[Symbol::SEC_E_OK as usize] = Score { hinted, found, ..Score::default() };
            best(Symbol::SEC_E_OK, "en", &[("en", scores)]).1
        };
        let ranks = [rank(0.0, 0.0), rank(0.0, 1.0), rank(0.25, 1.0), rank(0.5, 1.0), rank(1.0, 1.0)];
        assert_eq!(ranks, [Rank::Message, Rank::Message, Rank::Message, Rank::Hint, Rank::Hint]);
    }
}
