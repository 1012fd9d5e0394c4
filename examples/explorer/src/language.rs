//! Which language is asked for, and what is said about the one that answered.

use serde::{Deserialize, Serialize};
use sspi_status::{Catalog, Description, FallbackChain, Label, LocaleRequest, OsLocales, Source, Wish};

use crate::words::Words;

/// What languages are called by those who speak them.
pub const NATIVE_NAMES: &[(&str, &str)] = &[
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("it", "Italiano"),
    ("pt-BR", "Português (Brasil)"),
    ("ru", "Русский"),
];

/// The pseudo-locale that is offered. `ar-XB` is not: egui has no layout from right to left.
pub(crate) const PSEUDO: &str = "en-XA";

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Choice {
    /// The user's languages, as the operating system has them.
    #[default]
    System,
    /// A language of the catalogue.
    Locale(String),
    /// Whatever stands in the field for language tags.
    Other,
}

/// `Français (fr)`; the tag alone for a language that has no name here.
pub(crate) fn name(tag: &str, words: Words<'_>) -> String {
    match NATIVE_NAMES.iter().find(|(known, _)| *known == tag) {
        Some((_, name)) => format!("{name} ({tag})"),
        None if tag == PSEUDO => format!("{} ({tag})", words.word(Label::PseudoLocale)),
        None => tag.to_owned(),
    }
}

impl Choice {
    pub(crate) fn name(&self, os: &OsLocales, words: Words<'_>) -> String {
        let system = words.word(Label::SystemLanguages);
        match self {
            Choice::System if os.wishes().is_empty() => format!("{system} (C)"),
            Choice::System => {
                let wishes: Vec<String> = os.wishes().iter().map(ToString::to_string).collect();
                format!("{system} ({})", wishes.join(", "))
            }
            Choice::Locale(tag) => name(tag, words),
            Choice::Other => words.word(Label::OtherLanguages).to_owned(),
        }
    }

    pub(crate) fn chain(&self, catalog: &Catalog, os: &OsLocales, tags: &str) -> FallbackChain {
        match self {
            Choice::System => catalog.chain(os),
            Choice::Locale(tag) => catalog.chain(tag.as_str()),
            // A list has commas or semicolons, this field spaces, too.
            Choice::Other => catalog.chain(tags.replace(' ', ",")),
        }
    }
}

/// The entries of a field that are no language tags.
pub(crate) fn ill_formed(tags: &str) -> Vec<&str> {
    tags.split([',', ';', ' ']).filter(|tag| !tag.is_empty() && tag.parse::<Wish>().is_err()).collect()
}

/// A word of the catalogue and its language; as a description without a text has them where no language has the word.
pub(crate) fn word(
    catalog: &'static Catalog,
    label: Label,
    request: impl LocaleRequest,
) -> (&'static str, &'static str) {
    catalog.label(label, request).map_or((label.id(), "und"), |word| (word.text, word.lang))
}

/// What is to be said about the language of an answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Badge {
    /// It is another one than was asked for, but a wish led to it.
    Note(String),
    /// No wish led to it.
    Fallback(String),
}

/// Nothing where the first wish was met.
pub(crate) fn badge(description: &Description<'_>, chain: &FallbackChain, words: Words<'_>) -> Option<Badge> {
    let wishes: Vec<String> = chain.requested().iter().map(ToString::to_string).collect();
    let instead = |wishes: &[String]| words.with(Label::InsteadOf, &wishes.join(", "));
    let fallback = words.word(Label::Fallback);
    match description.source() {
        Source::Fallback if wishes.is_empty() => Some(Badge::Fallback(fallback.to_owned())),
        Source::Fallback => Some(Badge::Fallback(format!("{fallback}, {}", instead(&wishes)))),
        Source::Requested => {
            let first = wishes.first()?;
            let step = chain.steps().find(|step| step.locale == description.lang())?;
            match step.wish {
                _ if description.lang() == first => None,
                Some(wish) if wish.to_string() == *first => Some(Badge::Note(words.reason(&step))),
                _ => Some(Badge::Note(instead(&wishes[..1]))),
            }
        }
        // Built in.
        _ => Some(Badge::Fallback(words.word(Label::NoText).to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn badge_of(tags: &str) -> Option<Badge> {
        let catalog = Catalog::embedded();
        let chain = Choice::Other.chain(catalog, &OsLocales::default(), tags);
        // In English, whatever is asked for.
        let english = Words { catalog, chain: &catalog.chain("en") };
        badge(&catalog.describe(0, &chain), &chain, english)
    }

    #[test]
    fn what_was_asked_for_has_no_badge_and_anything_else_has() {
        let note = |text: &str| Some(Badge::Note(text.to_owned()));
        let fallback = |text: &str| Some(Badge::Fallback(text.to_owned()));
        for (tags, expected) in [
            ("fr", None),
            ("ru, fr", None),
            ("", None),
            ("C", None),
            ("fr-CA", note("more general than fr-CA")),
            ("pt-PT", note("the language of pt-PT, of another region")),
            ("de it", note("instead of de")),
            ("de", fallback("fallback, instead of de")),
            ("de; ja", fallback("fallback, instead of de, ja")),
            ("français", fallback("fallback")),
        ] {
            assert_eq!(badge_of(tags), expected, "{tags}");
        }
    }

    #[test]
    fn each_language_of_the_catalogue_has_a_name() {
        let catalog = Catalog::embedded();
        let words = Words { catalog, chain: &catalog.chain("en") };
        for tag in catalog.locales() {
            assert_ne!(name(tag, words), tag);
        }
    }

    #[test]
    fn what_is_no_tag_is_told() {
        assert_eq!(ill_formed("fr-CA, français;x de"), ["français", "x"]);
        assert!(ill_formed("fr_CA.UTF-8 C").is_empty());
    }
}
