//! Finds codes by words of their texts.

use crate::catalog::Catalog;
use crate::code::symbol::Symbol;
use crate::description::Description;
use crate::language::chain::FallbackChain;
use crate::texts::needle::Needle;

words! {
    /// How well a code matches the words of a search, best first.
    pub enum Rank {
        /// The name, the number and the message contain all the words.
        Message = "message",
        /// Some words stand only in the hints: the code is about something else, but its hints may help.
        Hint = "hint",
        /// Only the texts of another language contain all the words.
        OtherLanguage = "other-language",
    }
}

/// A code that matches the words of a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Hit<'c> {
    /// The code.
    pub symbol: Symbol,
    /// How well the code matches.
    pub rank: Rank,
    /// The language of the text that contains the words, as a BCP 47 tag.
    pub lang: &'c str,
}

impl Catalog {
    /// Finds every code whose name, number and texts contain all the words of `text`, whole or as parts of longer
    /// words, ignoring case, accents and the kind of apostrophe. The hits are in the order of [`Symbol::all`]; a `text`
    /// without words has no hit.
    ///
    /// The search reads the texts that answer along `chain` and, with `elsewhere`, the texts of every other language.
    ///
    /// ```
    /// use sspi_status::{Catalog, Rank, Symbol};
    ///
    /// let catalog = Catalog::embedded();
    /// let hits = catalog.search("HORLOGES serveur", &catalog.chain("en"), true);
    /// assert_eq!((hits[0].symbol, hits[0].rank, hits[0].lang), (Symbol::SEC_E_TIME_SKEW, Rank::OtherLanguage, "fr"));
    /// ```
    #[must_use]
    pub fn search(&self, text: &str, chain: &FallbackChain, elsewhere: bool) -> Vec<Hit<'_>> {
        let needle = Needle::new(text);
        if needle.is_empty() {
            return Vec::new();
        }
        let hit = |symbol: Symbol| {
            let description = self.describe(symbol, chain);
            if let Some(rank) = rank(&needle, symbol, &description) {
                return Some(Hit { symbol, rank, lang: description.lang() });
            }
            let has_words = |locale: &&str| {
                let description = self.describe(symbol, *locale);
                description.lang() == *locale && rank(&needle, symbol, &description).is_some()
            };
            let lang = self.locales().filter(|_| elsewhere).find(has_words)?;
            Some(Hit { symbol, rank: Rank::OtherLanguage, lang })
        };
        Symbol::all().iter().copied().filter_map(hit).collect()
    }
}

fn rank(needle: &Needle, symbol: Symbol, description: &Description<'_>) -> Option<Rank> {
    let code = description.code();
    let text = if description.is_known() { description.text() } else { "" };
    let others = symbol.other_symbols().collect::<Vec<_>>().join(" ");
    let message = format!("{symbol} {others} {} {} {} {text}", code.spelling(), code.value(), code.number());
    if needle.is_in(&message) {
        return Some(Rank::Message);
    }
    let hints: Vec<&str> = description.hint().into_iter().chain(description.developer_hint()).collect();
    (!hints.is_empty() && needle.is_in(&format!("{message} {}", hints.join(" ")))).then_some(Rank::Hint)
}
