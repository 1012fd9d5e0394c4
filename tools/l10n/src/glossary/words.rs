//! The words of a text, and the sentences that they belong to.

use std::ops::Range;

/// A word, as it stands in its text.
#[derive(Debug)]
pub(super) struct Word<'t> {
    pub(super) text: &'t str,
    pub(super) start: usize,
    /// Its first letter in lower case: most comparisons end here.
    pub(super) initial: Option<char>,
    /// The number of its sentence.
    pub(super) sentence: usize,
}

impl<'t> Word<'t> {
    fn new(text: &'t str, start: usize, sentence: usize) -> Self {
        Self { text, start, initial: folded(text).next(), sentence }
    }

    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// Splits at everything that is neither letter nor digit, apostrophes included: “l’identificateur” is two words. A
/// hyphen between letters belongs to the word: “смарт-карты” is one.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut sentence = 0;
    let mut begun = None;
    for (at, c) in text.char_indices() {
        if is_part(c) {
            begun.get_or_insert(at);
            continue;
        }
        let next = text[at + c.len_utf8()..].chars().next();
        if begun.is_some() && is_hyphen(c) && next.is_some_and(is_part) {
            continue;
        }
        if let Some(start) = begun.take() {
            words.push(Word::new(&text[start..at], start, sentence));
        }
        if ends_sentence(c, next) {
            sentence += 1;
        }
    }
    if let Some(start) = begun {
        words.push(Word::new(&text[start..], start, sentence));
    }
    words
}

/// The sentence of a text in which a range of words lies, with its full stop.
pub(super) fn sentence_around<'t>(text: &'t str, range: &Range<usize>) -> &'t str {
    let words = words(text);
    let Some(sentence) = words.iter().find(|word| word.end() > range.start).map(|word| word.sentence) else {
        return text.trim();
    };
    let start = words.iter().find(|word| word.sentence == sentence).map_or(0, |word| word.start);
    let end = words.iter().find(|word| word.sentence > sentence).map_or(text.len(), |word| word.start);
    text[start..end].trim()
}

/// In lower case, and with one kind of hyphen.
pub(super) fn folded(word: &str) -> impl Iterator<Item = char> {
    word.chars().flat_map(|c| plain_hyphen(c).to_lowercase())
}

/// As written, but with one kind of hyphen.
pub(super) fn as_written(word: &str) -> impl Iterator<Item = char> {
    word.chars().map(plain_hyphen)
}

/// Letters, digits, and accents that stand alone.
pub(super) fn is_part(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36F}')
}

pub(super) fn is_hyphen(c: char) -> bool {
    plain_hyphen(c) == '-'
}

fn plain_hyphen(c: char) -> char {
    if matches!(c, '\u{2010}' | '\u{2011}') { '-' } else { c }
}

/// A semicolon ends one, too: what follows is a statement of its own. A full stop within “1.1” ends nothing.
fn ends_sentence(c: char, next: Option<char>) -> bool {
    match c {
        '\n' | ';' | '。' | '！' | '？' => true,
        '.' | '!' | '?' | '…' => !next.is_some_and(is_part),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        words(text).iter().map(|word| word.text).collect()
    }

    #[test]
    fn apostrophes_split_and_hyphens_between_letters_do_not() {
        assert_eq!(split("l’identificateur d'un"), ["l", "identificateur", "d", "un"]);
        assert_eq!(split("«Смарт-карты» — IP-адрес (KDC)."), ["Смарт-карты", "IP-адрес", "KDC"]);
        assert_eq!(split("-a- b -- c-"), ["a", "b", "c"]);
        assert_eq!(split("smart\u{2011}card e\u{301}tat"), ["smart\u{2011}card", "e\u{301}tat"]);
        assert_eq!(split(""), [] as [&str; 0]);
    }

    #[test]
    fn a_full_stop_ends_a_sentence_only_at_the_end_of_a_word() {
        let numbers = |text| words(text).iter().map(|word| word.sentence).collect::<Vec<_>>();
        assert_eq!(numbers("One http/1.1 two. Three? Four\nfive; six"), [0, 0, 0, 0, 0, 1, 2, 3, 4]);
    }

    #[test]
    fn a_sentence_is_cut_out_of_its_text() {
        let text = "First (one). Second, two! Third";
        let around = |word: &str| {
            let start = text.find(word).unwrap();
            sentence_around(text, &(start..start + word.len()))
        };
        assert_eq!(["one", "Second", "Third"].map(around), ["First (one).", "Second, two!", "Third"]);
        assert_eq!(sentence_around(" … ", &(0..1)), "…");
    }
}
