//! Pseudo-locales, made from English to test layouts: `en-XA` is accented, longer and in brackets, `ar-XB` is mirrored
//! and written from right to left.

use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

use fluent_pseudo::transform;

use super::ftl::id::COUNT;
use super::ftl::label::VALUE;
use super::table::{Make, Texts};

#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Accented,
    Mirrored,
}

/// The tags of the pseudo-locales.
pub(crate) const TAGS: [(&str, Kind); 2] = [("en-XA", Kind::Accented), ("ar-XB", Kind::Mirrored)];

/// The texts of a pseudo-locale. Making them takes milliseconds, so the first look-up makes them.
pub(crate) fn texts(kind: Kind, english: Texts) -> Texts {
    let text = move |text: &Cow<'_, str>| Cow::Owned(kind.text(text));
    let message = move |place| Ok(english.message(place)?.as_ref().map(text));
    let make: Make = Box::new(move || (0..COUNT).map(message).collect());
    Texts::Made(Arc::new(LazyLock::new(make)))
}

impl Kind {
    /// Changes a text. The character for the code stays unchanged, outside the right-to-left override.
    fn text(self, text: &str) -> String {
        let parts = text.split(VALUE).map(|part| self.part(part));
        let text = parts.collect::<Vec<_>>().join(&VALUE.to_string());
        match self {
            Kind::Accented => format!("[{text}]"),
            Kind::Mirrored => text,
        }
    }

    fn part(self, part: &str) -> String {
        match self {
            Kind::Accented => transform(part, false, true).into_owned(),
            // The letters are upside down; the right-to-left override reverses their order as well. No control of the
            // text may end it.
            Kind::Mirrored => {
                let part = part.replace(|c| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'), "");
                format!("\u{202E}{}\u{202C}", transform(&part, true, false))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn no_control_of_a_text_ends_the_mirroring() {
        assert_eq!(Kind::Mirrored.text("a\u{202c}\u{2067}b"), "\u{202e}ɐq\u{202c}");
    }
}
