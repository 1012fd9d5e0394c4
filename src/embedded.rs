//! The shipped texts: slices of the `.ftl` files that rust-embed holds, at places that `build.rs` found.

use std::borrow::Cow;
use std::sync::OnceLock;

use rust_embed::RustEmbed;

use crate::description::{Direction, Source};
use crate::languages::{ANSWERS, Languages, OfLanguage};
use crate::texts::{Message, Miss, UnknownTemplate};
use crate::{label, symbol};

#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*.ftl"]
struct Files;

// `LOCALES`: every embedded locale, in the order of the tags. `LANGUAGES`: what the short cut has to know of each.
// `BASE`: which one is English.
include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The short cut to them.
pub(crate) const fn languages() -> Languages {
    let mut languages = Languages::new();
    let mut locale = 0;
    while locale < LANGUAGES.len() {
        let (language, is_found_by_language) = LANGUAGES[locale];
        languages.add(locale, language, is_found_by_language);
        locale += 1;
    }
    languages
}

/// Texts by [`OfLanguage::index`]: those of the one locale that answers, if nothing can come before them.
pub(crate) type Shipped = [&'static EmbeddedLocale; ANSWERS];

/// Where no overlays are and English is the base.
pub(crate) const fn shipped() -> Shipped {
    let mut shipped = [&NONE; ANSWERS];
    if let Some(base) = BASE {
        shipped[OfLanguage::Nowhere.index()] = &LOCALES[base];
    }
    let mut locale = 0;
    // What has no place is negotiated.
    while locale < LANGUAGES.len() && OfLanguage::Only(locale).index() < ANSWERS {
        shipped[OfLanguage::Only(locale).index()] = &LOCALES[locale];
        locale += 1;
    }
    shipped
}

/// In the place of a locale, where there is none that can be asked at once: it has no text.
pub(crate) static NONE: EmbeddedLocale = EmbeddedLocale::new(
    "und",
    Direction::LeftToRight,
    "",
    [const { EmbeddedMessage::new(Span(0, 0), Span(0, 0)) }; symbol::COUNT],
    "",
    [Span(0, 0); label::COUNT],
    None,
);

/// The first to be asked, if it is an embedded locale without overlays: all that the usual call needs.
#[derive(Clone, Copy)]
pub(crate) struct Head {
    pub(crate) texts: &'static EmbeddedLocale,
    pub(crate) source: Source,
}

impl Head {
    /// Not seen at a glance.
    pub(crate) const NONE: Head = Head { texts: &NONE, source: Source::Fallback };
}

/// A place in a file, in bytes: start and end. An empty one means that there is no text; its start says why: 0, there
/// is no message; 1, it has no value; 2, it cannot be cut out, because of an error.
#[derive(Clone, Copy, Debug)]
struct Span(u32, u32);

/// Where the text and the hint of a message lie, and what was found there.
// Aligned, since a multiplication by 64 takes a third of the time of one by 56.
#[repr(align(64))]
struct EmbeddedMessage {
    places: (Span, Span),
    /// Cut out and checked as UTF-8 when it is first read: the whole file at once would take 5 to 70 µs.
    read: OnceLock<Message<'static>>,
}

/// The sentence for an unknown code, likewise.
struct EmbeddedTemplate {
    places: Option<(Span, Span)>,
    read: OnceLock<UnknownTemplate<'static>>,
}

/// One locale as `build.rs` describes it.
pub(crate) struct EmbeddedLocale {
    pub(crate) tag: &'static str,
    pub(crate) direction: Direction,
    sspi: File,
    messages: [EmbeddedMessage; symbol::COUNT],
    ui: File,
    labels: [Span; label::COUNT],
    unknown: EmbeddedTemplate,
}

impl EmbeddedLocale {
    const fn new(
        tag: &'static str,
        direction: Direction,
        sspi: &'static str,
        messages: [EmbeddedMessage; symbol::COUNT],
        ui: &'static str,
        labels: [Span; label::COUNT],
        unknown: Option<(Span, Span)>,
    ) -> Self {
        let unknown = EmbeddedTemplate { places: unknown, read: OnceLock::new() };
        Self { tag, direction, sspi: File::new(sspi), messages, ui: File::new(ui), labels, unknown }
    }

    /// The message, if it was read before.
    #[inline]
    pub(crate) fn ready(&'static self, ordinal: usize) -> Option<&'static Message<'static>> {
        self.messages[ordinal].read.get()
    }

    pub(crate) fn message(&'static self, ordinal: usize) -> Result<Message<'static>, Miss> {
        self.ready(ordinal).map_or_else(|| self.read(&self.messages[ordinal]), |message| Ok(*message))
    }

    #[cold]
    fn read(&'static self, message: &'static EmbeddedMessage) -> Result<Message<'static>, Miss> {
        let (text, hint) = message.places;
        if text.is_empty() {
            // Without fetching a file for nothing.
            return Err(text.miss());
        }
        let file = self.sspi.bytes();
        let found = Message { text: text.of(file).ok_or_else(|| text.miss())?, hint: hint.of(file) };
        Ok(*message.read.get_or_init(|| found))
    }

    pub(crate) fn label(&'static self, ordinal: usize) -> Option<&'static str> {
        self.labels[ordinal].of(self.ui.bytes())
    }

    pub(crate) fn unknown(&'static self) -> Result<UnknownTemplate<'static>, Miss> {
        let EmbeddedTemplate { places, read } = &self.unknown;
        let (before, after) = places.ok_or(Miss::NoMessage)?;
        Ok(*read.get_or_init(|| {
            let file = self.ui.bytes();
            UnknownTemplate { before: before.of(file).unwrap_or(""), after: after.of(file).unwrap_or("") }
        }))
    }
}

impl EmbeddedMessage {
    const fn new(text: Span, hint: Span) -> Self {
        Self { places: (text, hint), read: OnceLock::new() }
    }
}

impl Span {
    /// `get` and no index: a file that is not the one which `build.rs` saw leaves holes, and the chain goes on.
    fn of(self, file: &[u8]) -> Option<&str> {
        let Span(start, end) = self;
        let text = file.get(start as usize..end as usize)?;
        std::str::from_utf8(text).ok().filter(|text| !text.is_empty())
    }

    const fn is_empty(self) -> bool {
        self.0 == self.1
    }

    fn miss(self) -> Miss {
        match self {
            Span(0, 0) => Miss::NoMessage,
            Span(1, 1) => Miss::NoValue,
            _ => Miss::Errors,
        }
    }
}

/// An embedded file, fetched once. rust-embed hands out owned bytes when some other crate turns its feature
/// `compression` on, so they are kept.
struct File {
    path: &'static str,
    bytes: OnceLock<Cow<'static, [u8]>>,
}

impl File {
    const fn new(path: &'static str) -> Self {
        Self { path, bytes: OnceLock::new() }
    }

    /// Nothing, which leaves holes, where `build.rs` found nothing either.
    fn bytes(&'static self) -> &'static [u8] {
        self.bytes.get_or_init(|| Files::get(self.path).map(|file| file.data).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hole_says_why_it_is_one() {
        let why = [Span(0, 0), Span(1, 1), Span(2, 2), Span(7, 9)].map(Span::miss);
        assert_eq!(why, [Miss::NoMessage, Miss::NoValue, Miss::Errors, Miss::Errors]);
    }

    #[test]
    fn where_no_locale_is_there_is_no_text() {
        assert!(symbol::COUNT > 0 && (0..symbol::COUNT).all(|ordinal| NONE.message(ordinal).is_err()));
        assert!((0..label::COUNT).all(|ordinal| NONE.label(ordinal).is_none()));
        assert!(NONE.unknown().is_err());
    }

    #[test]
    fn a_span_outside_of_its_file_or_between_characters_is_a_hole() {
        let file = "aé".as_bytes();
        assert_eq!(Span(0, 3).of(file), Some("aé"));
        for hole in [Span(0, 2), Span(2, 3), Span(0, 4), Span(3, 1), Span(1, 1), Span(9, 9)] {
            assert_eq!(hole.of(file), None, "{hole:?}");
        }
    }
}
