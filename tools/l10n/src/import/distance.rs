//! How much of an imported sentence a translator had to change.

/// What the number is, wherever it is shown.
pub(super) const NAME: &str = "HTER without shifts";

/// What the number says, wherever it is shown first.
pub(super) const MEANING: &str = "HTER without shifts: the fewest words to insert, delete or replace until the imported \
sentence is the shipped one, divided by the shipped sentence’s number of words. A word that only moved counts as deleted \
and inserted. Words are what stands between white space, with the punctuation on them, as they are spelled: another \
apostrophe or capital makes another word. The shipped texts were written from what the codes mean and not by mending the \
imported ones, so the number says how far apart the two are, not how long mending takes.";

/// The edits between two texts, or the sum of those of a language.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Distance {
    pub(super) edits: usize,
    /// Words of the shipped text.
    pub(super) words: usize,
}

impl Distance {
    pub(super) fn between(imported: &str, shipped: &str) -> Self {
        let (imported, shipped) = (words(imported), words(shipped));
        Self { edits: strsim::generic_levenshtein(&imported, &shipped), words: shipped.len() }
    }

    pub(super) fn rate(self) -> f64 {
        self.edits as f64 / self.words.max(1) as f64
    }
}

impl std::iter::Sum for Distance {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self { edits: sum.edits + one.edits, words: sum.words + one.words })
    }
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted_in_words() {
        for (imported, shipped, edits, words) in [
            ("the door is red", "the door is red", 0, 4),
            ("the door is red", "the old door is blue", 2, 5),
            ("red is the door", "the door is red", 4, 4),
            ("", "the door", 2, 2),
            ("the door", "", 2, 0),
            ("the door.", "the door", 1, 2),
        ] {
            assert_eq!(Distance::between(imported, shipped), Distance { edits, words }, "{imported:?} {shipped:?}");
        }
        assert_eq!(Distance::between("a b", "a c").rate(), 0.5);
        assert_eq!(Distance::between("a b", "").rate(), 2.0);
        let sum: Distance = [Distance { edits: 1, words: 2 }, Distance { edits: 3, words: 4 }].into_iter().sum();
        assert_eq!(sum, Distance { edits: 4, words: 6 });
    }
}
