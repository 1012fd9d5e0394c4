//! Patterns: beginnings of words that follow each other. There is no stemmer behind it; the glossary lists what counts.

use std::ops::Range;

use super::words::{Word, as_written, folded, is_hyphen, is_part, words};

/// What a pattern may have between two beginnings: any words of the same sentence.
const GAP: &str = "…";

/// See the head of `locales/glossary.toml` for how one is written.
#[derive(Debug)]
pub(super) struct Pattern {
    source: String,
    /// Beginnings that follow each other; between these runs anything may stand.
    runs: Vec<Vec<Beginning>>,
}

#[derive(Debug)]
struct Beginning {
    /// Folded, unless it has a capital letter.
    text: String,
    /// As in [`Word`].
    initial: Option<char>,
    /// Has a capital letter, so that it is compared as written.
    exact: bool,
    /// Has to be the whole word.
    whole: bool,
}

impl Pattern {
    /// Reads a pattern, or tells what is wrong with it.
    pub(super) fn parse(source: &str) -> Result<Self, String> {
        let mut runs = vec![Vec::new()];
        for token in source.split_whitespace() {
            if token == GAP {
                runs.push(Vec::new());
            } else if let Some(run) = runs.last_mut() {
                beginnings(token, run)?;
            }
        }
        if runs.iter().any(Vec::is_empty) {
            return Err(format!("a word is missing: {GAP} goes between words"));
        }
        Ok(Self { source: source.to_owned(), runs })
    }

    /// Exactly these words, whatever punctuation stands between them; none if there is no word.
    pub(super) fn whole_words(text: &str) -> Option<Self> {
        let run: Vec<Beginning> = words(text).iter().map(|word| Beginning::new(word.text, true)).collect();
        (!run.is_empty()).then(|| Self { source: text.to_owned(), runs: vec![run] })
    }

    /// As the glossary has it.
    pub(super) fn source(&self) -> &str {
        &self.source
    }

    /// The words of a match that begins with this one, or within the first match that does: gaps are kept short.
    pub(super) fn tightly(&self, words: &[Word], first: usize) -> Option<Range<usize>> {
        let end = self.fits(words, first)?;
        let has_gap = self.runs.len() > 1;
        let later = |at: &usize| has_gap && self.fits(words, *at) == Some(end);
        Some((first + 1..end).rev().find(later).unwrap_or(first)..end)
    }

    /// Where a match that begins with this word ends: the index after its last word.
    pub(super) fn fits(&self, words: &[Word], first: usize) -> Option<usize> {
        let sentence = words.get(first)?.sentence;
        let run_fits = |run: &[Beginning], at: usize| {
            let place = words.get(at..at + run.len())?;
            let fits = run.iter().zip(place).all(|(beginning, word)| beginning.fits(word, sentence));
            fits.then_some(at + run.len())
        };
        let (head, rest) = self.runs.split_first()?;
        let mut end = run_fits(head, first)?;
        for run in rest {
            end =
                (end..words.len()).take_while(|at| words[*at].sentence == sentence).find_map(|at| run_fits(run, at))?;
        }
        Some(end)
    }
}

impl Beginning {
    fn new(text: &str, whole: bool) -> Self {
        let exact = text.chars().any(char::is_uppercase);
        let initial = folded(text).next();
        let text = if exact { as_written(text).collect() } else { folded(text).collect() };
        Self { text, initial, exact, whole }
    }

    fn fits(&self, word: &Word, sentence: usize) -> bool {
        let begins = |word: &mut dyn Iterator<Item = char>| {
            self.text.chars().all(|c| word.next() == Some(c)) && !(self.whole && word.next().is_some())
        };
        self.initial == word.initial
            && word.sentence == sentence
            && if self.exact { begins(&mut as_written(word.text)) } else { begins(&mut folded(word.text)) }
    }
}

/// The beginnings in one token: several, where it has an apostrophe.
fn beginnings(token: &str, run: &mut Vec<Beginning>) -> Result<(), String> {
    let (token_text, whole) = token.strip_suffix('$').map_or((token, false), |text| (text, true));
    let mut parts = token_text.split(['’', '\'']).peekable();
    while let Some(part) = parts.next() {
        let inside = part.trim_matches(is_hyphen);
        let is_word = inside == part && !part.is_empty() && part.chars().all(|c| is_part(c) || is_hyphen(c));
        if !is_word || words(part).len() != 1 {
            return Err(format!(
                "{token:?} is no beginning of a word: write letters, digits and hyphens between them, then perhaps $"
            ));
        }
        // The text has the same apostrophe there, so that this part is a word of its own.
        run.push(Beginning::new(part, whole || parts.peek().is_some()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a pattern finds first.
    fn found<'t>(pattern: &str, text: &'t str) -> Option<&'t str> {
        let pattern = Pattern::parse(pattern).unwrap();
        let words = words(text);
        (0..words.len()).find_map(|at| {
            let place = pattern.tightly(&words, at)?;
            Some(&text[words[place.start].start..words[place.end - 1].end()])
        })
    }

    #[test]
    fn beginnings_are_compared_in_lower_case() {
        assert_eq!(found("контекст безопасност", "В Контексте безопасности нет"), Some("Контексте безопасности"));
        assert_eq!(found("контекст безопасност", "контекст и безопасность"), None);
        assert_eq!(found("état", "L’ÉTAT"), Some("ÉTAT"));
        assert_eq!(found("смарт-карт", "с помощью смарт-карты"), Some("смарт-карты"));
        assert_eq!(found("смарт-карт", "смарт карты"), None);
        assert_eq!(found("smart-card", "a smart\u{2011}card"), Some("smart\u{2011}card"));
    }

    #[test]
    fn elided_words_are_words_and_have_to_be_whole() {
        assert_eq!(found("identificateur", "L’identificateur n’existe pas."), Some("identificateur"));
        assert_eq!(found("emprunt d’identité", "l'emprunt d'identité"), Some("emprunt d'identité"));
        assert_eq!(found("emprunt d’identité", "emprunt dans identité"), None);
    }

    #[test]
    fn gaps_take_any_words_of_the_same_sentence() {
        let pattern = "inici … sesi … tarjeta";
        assert_eq!(
            found(pattern, "El inicio de la sesión (con una tarjeta) falló."),
            Some("inicio de la sesión (con una tarjeta")
        );
        assert_eq!(found(pattern, "Inicie sesión tarjeta"), Some("Inicie sesión tarjeta"));
        assert_eq!(found(pattern, "Inicio de sesión. Use la tarjeta."), None);
        assert_eq!(found("a$ b", "a. B"), None);
        assert_eq!(found("a … b", "a x a y b z b"), Some("a y b"));
    }

    #[test]
    fn a_dollar_asks_for_the_whole_word() {
        assert_eq!(found("buffer$", "i buffers, il Buffer"), Some("Buffer"));
        assert_eq!(found("l’handle$", "l’handles"), None);
    }

    #[test]
    fn a_beginning_with_a_capital_letter_is_compared_as_written() {
        assert_eq!(found("code d’État", "Code d’état"), None);
        assert_eq!(found("code d’État", "Code d’États"), Some("Code d’États"));
        assert_eq!(found("CA$", "la ca, la CA"), Some("CA"));
    }

    #[test]
    fn malformed_patterns_are_told() {
        for wrong in
            ["", " ", "…", "… a", "a …", "a … … b", "$", "a$b", "a, b", "(KDC)", "’a", "a’", "-a", "a--b", "a ..."]
        {
            assert!(Pattern::parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn whole_words_take_any_punctuation() {
        let pattern = Pattern::whole_words("pre-authentication (PA) data").unwrap();
        assert_eq!(pattern.fits(&words("Pre-authentication PA, data"), 0), Some(3));
        assert_eq!(pattern.fits(&words("pre-authentication pa data"), 0), None);
        assert_eq!(pattern.fits(&words("pre-authentication PA database"), 0), None);
        assert!(Pattern::whole_words("– (").is_none());
    }

    proptest! {
        #[test]
        fn nothing_panics(pattern in "[a-zА-я$’…. \\-]{0,20}|.{0,20}", text in "[a-zА-я’. \\-]{0,60}|.{0,60}") {
            let words = words(&text);
            if let Ok(pattern) = Pattern::parse(&pattern) {
                for first in 0..=words.len() {
                    if let Some(place) = pattern.tightly(&words, first) {
                        prop_assert!(first <= place.start && place.start < place.end && place.end <= words.len());
                        prop_assert_eq!(words[first].sentence, words[place.end - 1].sentence);
                    }
                }
            }
        }

        #[test]
        fn a_text_without_capitals_is_found_as_a_pattern_of_itself(text in "[a-zà-ÿа-я’]{1,8}( [a-zà-ÿа-я]{1,8}){0,5}") {
            if let Ok(pattern) = Pattern::parse(&text) {
                let words = words(&text);
                prop_assert_eq!(pattern.fits(&words, 0), Some(words.len()));
            }
        }
    }
}
