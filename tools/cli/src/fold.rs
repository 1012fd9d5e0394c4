//! Texts as a search compares them. The example explorer uses this file, too.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Without case, accents and kinds of apostrophes.
pub(crate) fn fold(text: &str) -> String {
    // Before the decomposition, which makes a space of an acute accent that stands alone.
    text.chars()
        .map(|c| if matches!(c, '’' | '‘' | 'ʼ' | '`' | '´') { '\'' } else { c })
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

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
}
