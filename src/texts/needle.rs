//! Texts made equal where only case, accents and the kind of apostrophe differ.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// Makes a text lowercase, removes accents, and turns every kind of apostrophe into `'`.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            // Apostrophes come first, because the decomposition turns a lone acute accent into a space.
            '’' | '‘' | 'ʼ' | '`' | '´' => folded.push('\''),
            _ if c.is_ascii() => folded.push(c.to_ascii_lowercase()),
            // A short way for what Russian has most; й has an accent.
            'а'..='и' | 'к'..='я' => folded.push(c),
            // The order of combining marks does not matter, since none stays.
            _ => decompose_compatible(c, |c| {
                if !is_combining_mark(c) {
                    folded.extend(c.to_lowercase());
                }
            }),
        }
    }
    folded
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
            ("L`accesso", "l'accesso"),
            ("Попытка", "ПОПЫТКА"),
            ("ещё", "еще"),
            ("ﬁle", "FILE"),
        ] {
            assert_eq!(fold(a), fold(b));
        }
        assert_ne!(fold("e"), fold("f"));
    }
}
