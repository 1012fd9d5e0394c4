//! The short cut: from a wish to a locale by its primary language subtag alone, without negotiating.
//!
//! With one locale per language, without a script or variants, nothing else in a wish matters: it leads where
//! fluent-langneg's Filtering leads, which takes 240 ns and allocates, after 18 ns for parsing.
//! `tests/short_cut.rs` compares the two, tag by tag.

use unic_langid::subtags::Language;

use crate::locale::RawWish;

/// Where the wishes for one language lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OfLanguage {
    /// That has to be negotiated.
    Several,
    /// No locale speaks it.
    Nowhere,
    /// To this locale, whatever else they say.
    Only(usize),
}

/// The same in a byte: [`OfLanguage::index`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry(u8);

/// The languages of a catalogue.
pub(crate) struct Languages {
    /// By the two letters: here a language that is missing is found as quickly as one that is there.
    short: [Entry; PER_LETTER * PER_LETTER],
    /// All those with more letters: as a rule there are none, and else they are negotiated.
    long: Entry,
}

const PER_LETTER: usize = 32;

/// How many answers an [`Entry`] can lead to, so that an index need not be checked.
#[cfg(feature = "embedded")]
pub(crate) const ANSWERS: usize = 1 + u8::MAX as usize;

impl OfLanguage {
    /// In a list of answers: first that of several locales, then that of none, then those of each locale.
    pub(crate) const fn index(self) -> usize {
        match self {
            OfLanguage::Several => 0,
            OfLanguage::Nowhere => 1,
            OfLanguage::Only(locale) => locale + 2,
        }
    }
}

impl Entry {
    const SEVERAL: Entry = Entry::new(OfLanguage::Several);
    pub(crate) const NOWHERE: Entry = Entry::new(OfLanguage::Nowhere);

    /// A locale whose index does not fit is negotiated: slower, with the same result.
    const fn new(of: OfLanguage) -> Self {
        let index = of.index();
        Entry(if index <= u8::MAX as usize { index as u8 } else { OfLanguage::Several.index() as u8 })
    }

    #[cfg(feature = "embedded")]
    #[inline]
    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }

    pub(crate) fn unpack(self) -> OfLanguage {
        match self.0 {
            0 => OfLanguage::Several,
            1 => OfLanguage::Nowhere,
            index => OfLanguage::Only(usize::from(index) - 2),
        }
    }
}

impl Languages {
    pub(crate) const fn new() -> Self {
        Self { short: [Entry::NOWHERE; PER_LETTER * PER_LETTER], long: Entry::NOWHERE }
    }

    /// Takes in a locale by its primary language subtag in lower case.
    ///
    /// `is_found_by_language`: it has no script and no variants, and is not one that answers to its very tag only.
    pub(crate) const fn add(&mut self, locale: usize, language: &[u8], is_found_by_language: bool) {
        let [a, b] = *language else {
            self.long = Entry::SEVERAL;
            return;
        };
        let index = index_of(a, b);
        let is_alone = self.short[index].0 == Entry::NOWHERE.0;
        self.short[index] =
            if is_alone && is_found_by_language { Entry::new(OfLanguage::Only(locale)) } else { Entry::SEVERAL };
    }

    /// Where a wish leads; `None` where its language is not seen at a glance.
    #[inline(always)]
    pub(crate) fn of_wish(&self, wish: RawWish<'_>) -> Option<Entry> {
        match wish {
            RawWish::Text(tag) => self.of_tag(tag),
            RawWish::Language(language) => Some(self.of(language.language)),
            RawWish::Base | RawWish::IllFormed => None,
        }
    }

    /// Where a wish for this language leads.
    #[inline]
    pub(crate) fn of(&self, language: Language) -> Entry {
        match Option::<u64>::from(language).map(u64::to_le_bytes) {
            Some([a, b, 0, ..]) => self.short[index_of(a, b)],
            _ => self.long,
        }
    }

    /// Where a wish for this tag leads, if it is an everyday one: `fr`, `fr-CA`, `es-419`, `zh-Hant`, `zh-Hant-TW`,
    /// with `-` or `_`, known to be well formed without parsing. `None` means: look more closely.
    #[inline(always)]
    pub(crate) fn of_tag(&self, tag: &str) -> Option<Entry> {
        let bytes = tag.as_bytes();
        match *bytes {
            // The most common ones first.
            [a, b] if are_letters([a, b, b'a', b'a']) => Some(self.short[index_of(a, b)]),
            [a, b, b'-' | b'_', c, d] if are_letters([a, b, c, d]) => Some(self.short[index_of(a, b)]),
            // Without `.` and `@`, at which a tag is cut: a language of three letters, or no tag, which leads nowhere, too.
            [a, b, c] if a > b'@' && b > b'@' && c > b'@' => Some(self.long),
            _ => self.of_long_tag(bytes),
        }
    }

    fn of_long_tag(&self, tag: &[u8]) -> Option<Entry> {
        match *plain_language(tag)? {
            [a, b] => Some(self.short[index_of(a, b)]),
            _ => Some(self.long),
        }
    }
}

/// Where a language of two letters stands, upper or lower case: the low five bits of a letter are its place in the
/// alphabet.
#[inline]
const fn index_of(first: u8, second: u8) -> usize {
    first as usize % PER_LETTER * PER_LETTER + second as usize % PER_LETTER
}

/// Four letters at once, since one by one they would take half of the call: in a byte without the highest bit, the
/// first sum sets it from `a` on and the second one after `z`.
#[inline]
fn are_letters(bytes: [u8; 4]) -> bool {
    const HIGHEST: u32 = u32::from_ne_bytes([0x80; 4]);
    let bytes = u32::from_ne_bytes(bytes);
    let lower = (bytes | u32::from_ne_bytes([0x20; 4])) & !HIGHEST;
    let from_a = lower + u32::from_ne_bytes([0x80 - b'a'; 4]);
    let after_z = lower + u32::from_ne_bytes([0x80 - b'z' - 1; 4]);
    from_a & !after_z & !bytes & HIGHEST == HIGHEST
}

/// The language of an everyday tag that says more than the language.
fn plain_language(tag: &[u8]) -> Option<&[u8]> {
    let end = tag.iter().position(|byte| is_separator(*byte))?;
    let (language, rest) = tag.split_at(end);
    (matches!(language.len(), 2 | 3) && is_alphabetic(language) && is_plain_rest(rest)).then_some(language)
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b'-' | b'_')
}

#[inline]
fn is_alphabetic(subtag: &[u8]) -> bool {
    subtag.iter().all(u8::is_ascii_alphabetic)
}

/// A region, a script, or a script and a region, each with its separator.
fn is_plain_rest(rest: &[u8]) -> bool {
    match rest {
        [_, region @ ..] if region.len() < 4 => is_region(region),
        [_, a, b, c, d, rest @ ..] => {
            is_alphabetic(&[*a, *b, *c, *d])
                && match rest {
                    [] => true,
                    [separator, region @ ..] => is_separator(*separator) && is_region(region),
                }
        }
        _ => false,
    }
}

fn is_region(subtag: &[u8]) -> bool {
    match subtag {
        [_, _] => is_alphabetic(subtag),
        [_, _, _] => subtag.iter().all(u8::is_ascii_digit),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// en, fr, two of pt, and one that answers to its very tag only.
    fn languages() -> Languages {
        let mut languages = Languages::new();
        let locales = ["en", "fr", "pt", "pt"];
        for (locale, language) in locales.into_iter().enumerate() {
            languages.add(locale, language.as_bytes(), true);
        }
        languages.add(locales.len(), b"ar", false);
        languages
    }

    /// What the short cut is for. That what it says is right, is tested in `tests/short_cut.rs`; with `None` the
    /// answer is right, too, but slow.
    #[test]
    fn everyday_tags_are_seen_at_a_glance_and_others_are_not() {
        use OfLanguage::{Nowhere, Only, Several};
        let languages = languages();
        for (tag, expected) in [
            ("en", Some(Only(0))),
            ("fr", Some(Only(1))),
            ("FR", Some(Only(1))),
            ("fr-CA", Some(Only(1))),
            ("fr_ca", Some(Only(1))),
            ("fr-419", Some(Only(1))),
            ("fr_001", Some(Only(1))),
            ("fr-Latn", Some(Only(1))),
            ("fr-Latn-CA", Some(Only(1))),
            ("fr_Latn_419", Some(Only(1))),
            ("pt", Some(Several)),
            ("pt-PT", Some(Several)),
            ("ar", Some(Several)),
            ("de", Some(Nowhere)),
            ("de-AT", Some(Nowhere)),
            ("zz-Zzzz-ZZ", Some(Nowhere)),
            ("tlh", Some(Nowhere)),
            ("tlh-KX", Some(Nowhere)),
            ("und", Some(Nowhere)),
            ("_fr", Some(Nowhere)), // no tag
            // Not well formed, or with more than a glance shows.
            ("", None),
            ("f", None),
            ("f1", None),
            ("1r", None),
            ("f1a", None),
            ("C", None),
            ("POSIX", None),
            ("frfr", None),
            ("fr-", None),
            ("fr-C", None),
            ("fr-C1", None),
            ("fr-1C", None),
            ("fr.CA", None),
            ("fr-41", None),
            ("fr-4a9", None),
            ("fr-abc", None),
            ("fr-Lat1", None),
            ("fr-Latn-", None),
            ("fr-LatnxCA", None),
            ("fr-Latn-C1", None),
            ("fr-Latn-4199", None),
            ("fr-1694acad", None),
            ("fr-CA-1694acad", None),
            ("fr-CA.UTF-8", None),
            ("fré", None),
            ("fr@", None),
            (".fr", None),
            ("f.r", None),
            ("f\0r", None),
            ("é", None),
        ] {
            assert_eq!(languages.of_tag(tag).map(Entry::unpack), expected, "{tag:?}");
            let wish = RawWish::Text(tag);
            assert_eq!(languages.of_wish(wish).map(Entry::unpack), expected, "{tag:?}");
            if let (Some(expected), Ok(language)) = (expected, &tag.parse()) {
                assert_eq!(
                    languages.of_wish(RawWish::Language(language)).map(Entry::unpack),
                    Some(expected),
                    "{tag:?}"
                );
            }
        }
        assert!(languages.of_wish(RawWish::Base).is_none() && languages.of_wish(RawWish::IllFormed).is_none());
    }

    #[test]
    fn with_a_language_of_three_letters_all_of_them_are_negotiated() {
        let mut languages = languages();
        languages.add(5, b"fil", true);
        for (tag, expected) in [
            ("fil", OfLanguage::Several),
            ("tlh", OfLanguage::Several),
            ("tlh-KX", OfLanguage::Several),
            ("fr", OfLanguage::Only(1)),
        ] {
            assert_eq!(languages.of_tag(tag).map(Entry::unpack), Some(expected), "{tag}");
        }
        assert!(languages.of("tlh".parse().unwrap()) == Entry::SEVERAL);
        assert!(languages.of("de".parse().unwrap()) == Entry::NOWHERE);
    }

    #[test]
    fn four_bytes_are_letters_when_each_of_them_is_one() {
        for place in 0..4 {
            for byte in 0..=u8::MAX {
                for others in [b'a', b'z', b'A', b'Z', b'm'] {
                    let mut bytes = [others; 4];
                    bytes[place] = byte;
                    assert_eq!(are_letters(bytes), byte.is_ascii_alphabetic(), "{bytes:?}");
                }
            }
        }
    }

    #[test]
    fn an_entry_is_its_index_and_what_does_not_fit_is_negotiated() {
        for index in 0..254 {
            let of = OfLanguage::Only(index);
            let entry = Entry::new(of);
            assert_eq!(entry.unpack(), of);
            assert_eq!(usize::from(entry.0), of.index());
            #[cfg(feature = "embedded")]
            assert!(entry.index() == of.index() && of.index() < ANSWERS);
        }
        for index in [254, 255, 65_534, 65_536, usize::MAX - 2] {
            assert!(Entry::new(OfLanguage::Only(index)) == Entry::SEVERAL, "{index}");
        }
    }
}
