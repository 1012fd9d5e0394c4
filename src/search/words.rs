//! The words of texts and queries, and how well a word of a query fits a word of a text.

use super::light::is_light;

/// A folded word, with what tells quickly that another word cannot fit it.
pub(crate) struct Word {
    pub(crate) text: Box<str>,
    chars: usize,
    /// A set of the letters; several letters share a bit.
    letters: u64,
    /// Whether it says nothing about a code.
    pub(crate) is_light: bool,
}

/// How well a word of a query fits a word of a text: from 1, the same word, down to a word with two mistakes.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(crate) struct Likeness(pub(crate) f32);

const SAME: Likeness = Likeness(1.0);
const RELATED: Likeness = Likeness(0.85);
const BEGINNING: Likeness = Likeness(0.75);
const ONE_MISTAKE: Likeness = Likeness(0.7);
const TWO_MISTAKES: Likeness = Likeness(0.6);
const ABBREVIATED: Likeness = Likeness(0.65);
const PART: Likeness = Likeness(0.5);

impl Likeness {
    /// Whether the text surely has the word: as it is, in another form, or as the beginning of a longer word.
    pub(crate) fn is_sure(self) -> bool {
        self >= BEGINNING
    }
}

/// Shortest word that is looked for at the beginning of longer words. The last word of a query may be shorter, because
/// somebody may still be typing it.
const SHORTEST_BEGINNING: usize = 3;
/// Shortest word of a text that may stand for a longer word that begins with it, as in SEC_E_UNSUPPORTED_PREAUTH.
const SHORTEST_ABBREVIATION: usize = 4;
/// Shortest word that is looked for within longer words.
const SHORTEST_PART: usize = 4;
/// Shortest and longest word that may be misspelt.
const MISSPELT: std::ops::RangeInclusive<usize> = 4..=40;

impl Word {
    pub(crate) fn new(text: &str) -> Self {
        let letters = text.chars().fold(0, |set, c| set | 1 << (u32::from(c) % 64));
        Self { text: text.into(), chars: text.chars().count(), letters, is_light: is_light(text) }
    }

    /// How well the word, as a word of a query, fits a word of a text; `None` if it does not, or only misspelt.
    pub(crate) fn likeness(&self, other: &Word, is_last: bool) -> Option<Likeness> {
        if self.text == other.text {
            return Some(SAME);
        }
        if self.is_related(other) {
            return Some(RELATED);
        }
        if other.chars >= SHORTEST_ABBREVIATION && self.text.starts_with(&*other.text) {
            return Some(ABBREVIATED);
        }
        let has_all_letters = self.letters & !other.letters == 0;
        if !has_all_letters || self.chars >= other.chars {
            return None;
        }
        if other.text.starts_with(&*self.text) && (is_last || self.chars >= SHORTEST_BEGINNING) {
            return Some(BEGINNING);
        }
        (self.chars >= SHORTEST_PART && other.text.contains(&*self.text)).then_some(PART)
    }

    /// Whether two words are forms of one word: they begin alike, and only short endings differ.
    ///
    /// This takes the place of a stemmer: those of the Snowball project go by accents, which people leave out and a
    /// search ignores, and an overlay may add a language that they do not know.
    fn is_related(&self, other: &Word) -> bool {
        let alike = self.text.chars().zip(other.text.chars()).take_while(|(a, b)| a == b).count();
        let ending = match alike {
            0..=2 => return false,
            3 => 1,
            4 => 2,
            5..=7 => 3,
            _ => 4,
        };
        let has_digit = |word: &Word| word.text.bytes().any(|b| b.is_ascii_digit());
        self.chars.max(other.chars) - alike <= ending && !has_digit(self) && !has_digit(other)
    }

    /// How well the word fits if it is misspelt: with one mistake in words of 4 to 7 letters, two in longer ones.
    pub(crate) fn likeness_if_misspelt(&self, other: &Word) -> Option<Likeness> {
        let allowed = if self.chars < 8 { 1 } else { 2 };
        let letters = (self.letters ^ other.letters).count_ones() as usize;
        if !MISSPELT.contains(&self.chars) || self.chars.abs_diff(other.chars) > allowed || letters > 2 * allowed {
            return None;
        }
        match strsim::osa_distance(&self.text, &other.text) {
            0 | 1 => Some(ONE_MISTAKE),
            2 if allowed == 2 => Some(TWO_MISTAKES),
            _ => None,
        }
    }

    /// Whether the word may be a number or a part of one.
    pub(crate) fn is_numeric(&self) -> bool {
        let digits = self.text.trim_start_matches('-').trim_start_matches("0x");
        self.text.bytes().any(|b| b.is_ascii_digit()) && digits.bytes().all(|b| b.is_ascii_hexdigit())
    }

    pub(crate) fn chars(&self) -> usize {
        self.chars
    }
}

/// The words of a folded text. Punctuation, hyphens, underscores and apostrophes stand between words.
pub(crate) fn words(folded: &str) -> impl Iterator<Item = &str> {
    // The range is a short way for what Russian has most.
    let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, 'а'..='я') || c.is_alphanumeric();
    folded.split(move |c| !is_letter(c)).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(a: &str, b: &str) -> Option<Likeness> {
        Word::new(a).likeness(&Word::new(b), false)
    }

    #[test]
    fn forms_of_a_word_are_related_and_other_words_are_not() {
        for (a, b) in [
            ("key", "keys"),
            ("handle", "handled"),
            ("certificate", "certificates"),
            ("сертификат", "сертификатов"),
            ("поддерживает", "поддерживается"),
            ("scaduto", "scaduta"),
            ("incorrecto", "incorrecta"),
        ] {
            assert_eq!((likeness(a, b), likeness(b, a)), (Some(RELATED), Some(RELATED)), "{a} {b}");
        }
        for (a, b) in [
            ("contact", "context"),
            ("principal", "print"),
            ("valid", "validation2"),
            ("tls12", "tls13"),
            ("valid", "validated"),
        ] {
            assert!(!likeness(a, b).is_some_and(|likeness| likeness == RELATED), "{a} {b}");
        }
    }

    #[test]
    fn beginnings_and_parts_are_found_in_longer_words() {
        assert_eq!(likeness("certif", "certificate"), Some(BEGINNING));
        assert_eq!(likeness("word", "password"), Some(PART));
        assert_eq!(likeness("ord", "password"), None);
        assert_eq!(likeness("ce", "certificate"), None);
        assert_eq!(Word::new("ce").likeness(&Word::new("certificate"), true), Some(BEGINNING));
        assert_eq!(likeness("password", "word"), None);
        assert_eq!(likeness("preauthentication", "preauth"), Some(ABBREVIATED));
    }

    #[test]
    fn longer_words_may_have_more_mistakes() {
        let misspelt = |a: &str, b: &str| Word::new(a).likeness_if_misspelt(&Word::new(b));
        assert_eq!(misspelt("certficate", "certificate"), Some(ONE_MISTAKE));
        assert_eq!(misspelt("cretifcate", "certificate"), Some(TWO_MISTAKES));
        assert_eq!(misspelt("tikcet", "ticket"), Some(ONE_MISTAKE));
        assert_eq!(misspelt("tocket", "ticket"), Some(ONE_MISTAKE));
        assert_eq!(misspelt("tikcte", "ticket"), None);
        assert_eq!(misspelt("pessvord", "password"), Some(TWO_MISTAKES));
        assert_eq!(misspelt("certificote", "certificate"), Some(ONE_MISTAKE));
        assert!(BEGINNING.is_sure() && !ONE_MISTAKE.is_sure());
        assert_eq!(misspelt("kye", "key"), None);
        assert_eq!(misspelt("серитфикат", "сертификат"), Some(ONE_MISTAKE));
    }

    #[test]
    fn numbers_have_a_digit_and_no_letters_but_hexadecimal_ones() {
        for (text, is_numeric) in [
            ("52e", true),
            ("-5", true),
            ("0x1f", true),
            ("2148074252", true),
            ("cafe", false),
            ("x509", false),
            ("tls12", false),
        ] {
            assert_eq!(Word::new(text).is_numeric(), is_numeric, "{text}");
        }
    }

    #[test]
    fn punctuation_and_apostrophes_separate_words() {
        let all: Vec<&str> = words("dell'accesso smart-card, sec_e_ok (0x0)").collect();
        assert_eq!(all, ["dell", "accesso", "smart", "card", "sec", "e", "ok", "0x0"]);
    }
}
