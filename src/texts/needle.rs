//! The words of a search, compared without regard to case, accents and the kind of apostrophe.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a search.
#[derive(Clone, Debug)]
pub(crate) struct Needle(Vec<String>);

impl Needle {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.split_whitespace().map(fold).collect())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a text contains every word, whole or as a part of a longer word.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        let text = fold(text);
        self.0.iter().all(|word| text.contains(word.as_str()))
    }
}

/// Makes a text lowercase, removes accents, and turns every kind of apostrophe into `'`.
fn fold(text: &str) -> String {
    // Apostrophes come first, because the decomposition turns a lone acute accent into a space.
    text.chars()
        .map(|c| if matches!(c, '’' | '‘' | 'ʼ' | '`' | '´') { '\'' } else { c })
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Needle, fold};

    #[test]
    fn case_accents_and_apostrophes_do_not_matter() {
        for (a, b) in [
            ("ÉCHOUÉ", "echoue"),
            ("L’accès", "l'acces"),
            ("l‘accesso", "l'accesso"),
            ("l´accesso", "l'accesso"),
            ("Попытка", "ПОПЫТКА"),
            ("ещё", "еще"),
            ("ﬁle", "FILE"),
        ] {
            assert_eq!(fold(a), fold(b));
        }
        assert_ne!(fold("e"), fold("f"));
    }

    #[test]
    fn all_words_have_to_be_there() {
        let needle = Needle::new(" HORLOGES  serveur ");
        assert!(needle.is_in("Les horloges du serveur") && !needle.is_in("Les horloges"));
        assert!(Needle::new(" \t").is_empty() && !needle.is_empty());
    }
}
