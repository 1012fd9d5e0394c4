//! How much a sentence resembles texts that are known: those of the catalogue in the same language.
//!
//! It is enough to tell the rows of a page apart, not to judge a translation: both are sets of words, cut to six
//! letters so that endings count little, and a word counts the more the fewer texts have it.

use std::collections::{BTreeMap, BTreeSet};

/// The known texts, one for each row of the page where there is one.
pub(super) struct Texts {
    weights: BTreeMap<String, f64>,
    words: Vec<Option<BTreeSet<String>>>,
}

/// How much a sentence resembles the text of each row: 0 nothing, 1 the same words. `None` where there is no text.
pub(super) type Likeness = Vec<Option<f64>>;

impl Texts {
    pub(super) fn new<'t>(texts: impl Iterator<Item = Option<&'t str>>) -> Self {
        let words: Vec<Option<BTreeSet<String>>> = texts.map(|text| text.map(words)).collect();
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for word in words.iter().flatten().flatten() {
            *counts.entry(word.clone()).or_default() += 1;
        }
        let all = words.len() as f64;
        let weights = counts.into_iter().map(|(word, count)| (word, ((all + 1.0) / f64::from(count)).ln())).collect();
        Self { weights, words }
    }

    pub(super) fn likeness(&self, sentence: &str) -> Likeness {
        let sentence = words(sentence);
        let weight = |word: &String| self.weights.get(word).copied().unwrap_or(1.0);
        let total: f64 = sentence.iter().map(weight).sum();
        let likeness = |text: &BTreeSet<String>| {
            let shared: f64 = sentence.intersection(text).map(weight).sum();
            let both = total + text.iter().map(weight).sum::<f64>();
            if both > 0.0 { 2.0 * shared / both } else { 0.0 }
        };
        self.words.iter().map(|text| text.as_ref().map(likeness)).collect()
    }
}

fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| word.to_lowercase().chars().take(6).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_resembles_its_own_text_most() {
        let texts = Texts::new([Some("The red door is closed."), None, Some("The blue window is open.")].into_iter());
        let likeness = texts.likeness("A red door closes.");
        assert_eq!(likeness[1], None);
        assert!(likeness[0] > likeness[2], "{likeness:?}");
        let same = texts.likeness("the RED door is closed")[0].unwrap();
        assert!((same - 1.0).abs() < 1e-9, "{same}");
        assert_eq!(texts.likeness("…")[0], Some(0.0));
    }
}
