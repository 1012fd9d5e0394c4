//! What a language tag or the name of a language means, for whoever writes `Deutsch` or `english` where a tag belongs.

use isolang::Language;
use language_tags::{LanguageTag, ValidationError};
use unicode_normalization::UnicodeNormalization;

/// The names that speakers of the shipped languages give to the shipped languages; `isolang` has the names in English
/// and in the language itself.
const NAMES: [(&str, &[&str]); 6] = [
    ("en", &["inglés", "anglais", "inglese", "inglês", "английский"]),
    ("es", &["castellano", "espagnol", "spagnolo", "espanhol", "испанский"]),
    ("fr", &["francés", "francese", "francês", "французский"]),
    ("it", &["italien", "итальянский"]),
    ("pt", &["portugués", "portugais", "portoghese", "португальский"]),
    ("ru", &["ruso", "russe", "russo"]),
];

/// Words in front of and behind a name of a language are longer than most parts of a tag.
const SHORTEST_NAME: usize = 4;

/// In bytes. What is longer is no name, and each of its words would be compared with thousands.
const LONGEST_NAME: usize = 128;

/// The tags of the languages that have this name, in English, in themselves or in a shipped language; as the end of a
/// sentence, `fr` or `nb or nn`. `Brazilian Portuguese` and `English (US)` are names, too.
pub(crate) fn named(name: &str) -> Option<String> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let long = |word: &&str| word.chars().count() >= SHORTEST_NAME;
    let words = || name.split(|c: char| !c.is_alphanumeric()).filter(long);
    let tags = || std::iter::once(name).chain(words()).map(with_name).find(|tags| !tags.is_empty());
    let part = || words().map(with_part).find(|tags| !tags.is_empty());
    Some(tags().or_else(part)?.join(" or "))
}

fn with_name(name: &str) -> Vec<&'static str> {
    let wanted = folded(name);
    let known = NAMES.iter().filter(|(_, names)| names.iter().any(|name| folded(name) == wanted));
    let mut tags: Vec<&str> = known.map(|(tag, _)| *tag).collect();
    let is_it = move |names: &str| names.split(',').any(|name| folded(name) == wanted);
    tags.extend(shortest(Language::match_names(is_it.clone()).chain(Language::match_autonyms(is_it)).collect()));
    tags.sort_unstable();
    tags.dedup();
    tags
}

/// The languages with two letters whose English name contains the word, as Modern Greek does.
fn with_part(word: &str) -> Vec<&'static str> {
    let wanted = folded(word);
    let has_it = move |names: &str| folded(names).split(' ').any(|word| word == wanted);
    Language::match_names(has_it).filter_map(|language| language.to_639_1()).collect()
}

/// The tags of two letters, or those of three letters if there is none of two.
fn shortest(languages: Vec<Language>) -> Vec<&'static str> {
    let short: Vec<&str> = languages.iter().filter_map(Language::to_639_1).collect();
    if short.is_empty() { languages.iter().map(Language::to_639_3).collect() } else { short }
}

/// A name in small letters without accents, the mark before it and the Latin letters in parentheses behind it.
fn folded(name: &str) -> String {
    let name = name.split(['\u{200e}', '(']).find(|part| !part.trim().is_empty()).unwrap_or_default();
    let is_accent = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    name.trim().nfd().filter(|c| !is_accent(c)).collect::<String>().to_lowercase()
}

/// Whether the registry of language tags has a language with these letters.
pub(crate) fn is_registered(language: &str) -> bool {
    let valid = LanguageTag::parse(language).map(|tag| tag.validate());
    matches!(valid, Ok(Ok(())))
        || matches!(valid, Ok(Err(error)) if error != ValidationError::PrimaryLanguageNotInRegistry)
}

/// Whether every part of a tag is registered.
pub(crate) fn is_valid(tag: &str) -> bool {
    LanguageTag::parse(tag).is_ok_and(|tag| tag.is_valid())
}

/// The registered letters of a language that ISO 639 has in three letters, too, as `fra` is `fr`.
pub(crate) fn in_two_letters(language: &str) -> Option<&'static str> {
    Language::from_639_3(language)?.to_639_1()
}

/// The name of a language in itself, or in English; empty if it has no name.
pub(crate) fn name(tag: &str) -> &'static str {
    let language = tag.split('-').next().unwrap_or_default();
    let language = Language::from_639_1(language).or_else(|| Language::from_639_3(language));
    language.map_or("", |language| language.to_autonym().unwrap_or(language.to_name()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_known_by_their_names() {
        for (names, tag) in [
            ("German Deutsch deutsch DEUTSCH", "de"),
            ("French Français français francais FRENCH francés французский", "fr"),
            ("English english anglais английский", "en"),
            ("Russian русский Русский russe", "ru"),
            ("Portuguese Português portugues португальский", "pt"),
            ("Spanish Español espanol castellano", "es"),
            ("Italian italiano итальянский", "it"),
            ("Japanese 日本語", "ja"),
            ("Chinese", "zh"),
            ("Polish polski", "pl"),
            ("Turkish Türkçe", "tr"),
            ("Ukrainian українська", "uk"),
            ("Greek", "el"),
            ("Klingon", "tlh"),
        ] {
            for name in names.split(' ') {
                assert_eq!(named(name).as_deref(), Some(tag), "{name}");
            }
        }
        assert_eq!(named("Brazilian Portuguese").as_deref(), Some("pt"));
        assert_eq!(named("English (US)").as_deref(), Some("en"));
        for none in ["", "xx", "nonsense", "not a tag", "!", "de-DE", "zzzzz"] {
            assert_eq!(named(none), None, "{none}");
        }
    }

    #[test]
    fn every_shipped_language_has_its_names() {
        let tags: Vec<&str> =
            sspi_status::Catalog::embedded().locales().map(|tag| tag.split('-').next().unwrap()).collect();
        for tag in tags.iter().filter(|tag| NAMES.iter().any(|(known, _)| known == *tag)) {
            assert_eq!(named(name(tag)).as_deref(), Some(*tag));
        }
        assert!(NAMES.iter().all(|(tag, _)| tags.contains(tag)));
    }

    #[test]
    fn the_registry_says_what_is_a_language() {
        for (language, registered) in [("de", true), ("tlh", true), ("qaa", true), ("xx", false), ("deutsch", false)] {
            assert_eq!(is_registered(language), registered, "{language}");
        }
    }
}
