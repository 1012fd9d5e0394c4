//! Which code has which word, in one language.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use crate::code::space::Space;
use crate::code::symbol::Symbol;
use crate::search::words::{Word, words};
use crate::texts::needle::fold;
use crate::texts::table::Texts;

/// Every word of the names and of the texts of one language, with the places where it stands.
pub(crate) struct Index {
    pub(crate) entries: Vec<(Word, Vec<Place>)>,
    /// By row: how much the words of the message weigh together; nothing where there is no message.
    pub(crate) weights: Vec<f32>,
    /// The number of texts, for the rarity of their words; where there are few, half the number of codes.
    texts: f32,
}

/// How much less a word weighs that says nothing about a code.
const LIGHT: f32 = 0.1;

/// Where a word stands: the row of the code and a set of parts. A text stands in the row of the symbol that owns it.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) row: u16,
    parts: u8,
}

/// The parts of a code that have words.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    Name = 1,
    /// Words that are never shown.
    Keyword = 2,
    Message = 4,
    Hint = 8,
    Developer = 16,
}

impl Place {
    pub(crate) fn is_in(self, part: Part) -> bool {
        self.parts & part as u8 != 0
    }
}

/// Makes what the first search would make, but for the indexes of a catalogue's languages.
pub(crate) fn warm_up() {
    let _ = (Index::of_names(), super::light::is_light(""));
}

impl Index {
    /// The names alone.
    pub(crate) fn of_names() -> &'static Self {
        static NAMES: LazyLock<Index> = LazyLock::new(|| Index::new(None));
        &NAMES
    }

    /// Reads the texts of a language, if there is one, and the names of all codes.
    pub(crate) fn new(texts: Option<&Texts>) -> Self {
        let mut entries = Entries::default();
        let mut count = 0;
        for symbol in Symbol::all() {
            let row = *symbol as u16;
            for name in [symbol.name()].into_iter().chain(symbol.own_aliases()) {
                entries.add(row, Part::Name, name);
            }
            // The names of Kerberos say krb and kdc.
            if symbol.family().space() != Space::Windows {
                entries.add(row, Part::Name, symbol.family().as_str());
            }
            let own = symbol.message() == Some(*symbol);
            if let Some(Ok(message)) = texts.filter(|_| own).map(|texts| texts.message(usize::from(row))) {
                count += 1;
                entries.add(row, Part::Message, &message.text);
                message.hint.iter().for_each(|hint| entries.add(row, Part::Hint, hint));
                message.developer.iter().for_each(|hint| entries.add(row, Part::Developer, hint));
            }
            if let Some(keywords) = texts.and_then(|texts| texts.keywords(row)) {
                entries.add(row, Part::Keyword, keywords);
            }
        }
        let mut index =
            Self { entries: entries.list, weights: Vec::new(), texts: count.max(Symbol::all().len() / 2) as f32 };
        index.weights = weights(&index.entries, |word, rows| index.weight(word, rows));
        index
    }

    /// How much a word weighs that stands in `rows` of the codes: the rarer, the more.
    pub(crate) fn weight(&self, word: &Word, rows: f32) -> f32 {
        let rarity = (1.0 + (self.texts - rows + 0.5).max(0.0) / (rows + 0.5)).ln();
        if word.is_light { rarity * LIGHT } else { rarity }
    }

    /// How much a word weighs that no code has. It weighs as one that every twentieth has: it may be somebody else's
    /// word for what the texts say in theirs, or about something else.
    pub(crate) fn weight_of_unknown(&self, word: &Word) -> f32 {
        self.weight(word, self.texts / 20.0)
    }
}

/// For each symbol the sum of `weight` over the words of its message.
fn weights(entries: &[(Word, Vec<Place>)], weight: impl Fn(&Word, f32) -> f32) -> Vec<f32> {
    let mut messages = vec![0.0; Symbol::all().len()];
    for (word, places) in entries {
        let weight = weight(word, places.len() as f32);
        for place in places.iter().filter(|place| place.is_in(Part::Message)) {
            messages[usize::from(place.row)] += weight;
        }
    }
    let of = |symbol: &Symbol| symbol.message().map_or(0.0, |owner| messages[owner as usize]);
    Symbol::all().iter().map(of).collect()
}

/// Entries while they are collected.
#[derive(Default)]
struct Entries {
    list: Vec<(Word, Vec<Place>)>,
    numbers: HashMap<Box<str>, usize, BuildHasherDefault<Quick>>,
}

impl Entries {
    fn add(&mut self, row: u16, part: Part, text: &str) {
        for word in words(&fold(text)) {
            let number = self.numbers.get(word).copied().unwrap_or_else(|| {
                self.list.push((Word::new(word), Vec::new()));
                self.numbers.insert(word.into(), self.list.len() - 1);
                self.list.len() - 1
            });
            let places = &mut self.list[number].1;
            match places.last_mut().filter(|place| place.row == row) {
                Some(place) => place.parts |= part as u8,
                None => places.push(Place { row, parts: part as u8 }),
            }
        }
    }
}

/// A quick hash, eight bytes at a time. The words come from the catalogue's own texts, so it need not withstand an attack.
#[derive(Default)]
struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.0 = (self.0.rotate_left(5) ^ u64::from_le_bytes(word)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        }
    }

    fn finish(&self) -> u64 {
        // The table looks at the lowest bits first, and those are the poorest of a product.
        self.0.rotate_left(32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::query::Sought;
    use crate::search::score::Fits;

    /// One row, in which each part has a word of its own.
    #[test]
    fn a_word_is_sure_where_the_part_has_it_as_it_is() {
        let entry = |word: &str, part: Part| (Word::new(word), vec![Place { row: 0, parts: part as u8 }]);
        let parts = [Part::Name, Part::Keyword, Part::Message, Part::Hint, Part::Developer];
        let entries = ["alphabet", "bravo", "charlie", "deltoid", "echoes"].into_iter().zip(parts);
        let weights = vec![1.0; Symbol::all().len()];
        let index = Index { entries: entries.map(|(word, part)| entry(word, part)).collect(), weights, texts: 100.0 };
        assert_eq!(Symbol::all()[0].message(), Some(Symbol::all()[0]));
        let score = |text: &str| {
            let sought = Sought::new(text);
            Fits::new(&sought, &index).scores(&sought)[0]
        };
        for (text, in_text, hinted) in [
            ("alphabet", false, 0.0),
            ("bravo", true, 0.0),
            ("charlie", true, 0.0),
            ("deltoid", true, 1.0),
            ("echoes", true, 1.0),
        ] {
            let score = score(text);
            assert_eq!((score.sure, score.found, score.in_text, score.hinted), (1.0, 1.0, in_text, hinted), "{text}");
        }
        // A part of a word is found, but not for sure.
        for text in ["phabet", "harlie"] {
            assert_eq!((score(text).sure, score(text).found), (0.0, 1.0), "{text}");
        }
        assert_eq!((score("nothing").sure, score("nothing").found), (0.0, 0.0));
    }

    /// The weight of rarity as BM25 has it.
    #[test]
    fn rare_words_weigh_more_and_light_ones_a_tenth() {
        let index = Index { entries: Vec::new(), weights: Vec::new(), texts: 100.0 };
        let (word, light) = (Word::new("certificate"), Word::new("the"));
        let is_near = |a: f32, b: f32| (a - b).abs() < 1e-5;
        for (rows, rarity) in [(1.0, (1.0 + 99.5 / 1.5_f32).ln()), (50.0, (1.0 + 50.5 / 50.5_f32).ln()), (200.0, 0.0)] {
            assert!(is_near(index.weight(&word, rows), rarity), "{rows}");
            assert!(is_near(index.weight(&light, rows), rarity / 10.0), "{rows}");
        }
        assert!(is_near(index.weight_of_unknown(&word), index.weight(&word, 5.0)));
    }
}
