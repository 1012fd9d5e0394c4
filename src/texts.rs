//! One locale of a catalogue and its texts, wherever they come from.

use std::fmt::Write;

use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::description::Direction;
#[cfg(feature = "embedded")]
use crate::embedded::{EmbeddedLocale, Slices};
use crate::overlay::Overlay;
use crate::{Label, StatusCode, Symbol};

/// A message is one unit: text and hint come from the same locale and the same file.
#[derive(Clone, Copy)]
pub(crate) struct Message<'a> {
    pub(crate) text: &'a str,
    pub(crate) hint: Option<&'a str>,
}

/// The sentence for an unknown code, without the code.
#[derive(Clone, Copy)]
pub(crate) struct UnknownTemplate<'a> {
    pub(crate) before: &'a str,
    pub(crate) after: &'a str,
}

impl UnknownTemplate<'_> {
    /// The whole sentence, in one allocation.
    pub(crate) fn fill(self, code: StatusCode) -> String {
        let mut sentence = String::with_capacity(self.before.len() + "0x00000000".len() + self.after.len());
        // Writing to a string cannot fail.
        let _ = write!(sentence, "{}{code:#X}{}", self.before, self.after);
        sentence
    }
}

/// What a catalogue has in one language: overlays first, then the embedded texts, message by message.
pub(crate) struct Locale {
    pub(crate) id: LanguageIdentifier,
    pub(crate) tag: String,
    pub(crate) direction: Direction,
    pub(crate) overlay: Option<Box<Overlay>>,
    #[cfg(feature = "embedded")]
    pub(crate) embedded: Option<&'static EmbeddedLocale>,
}

/// What fluent-langneg needs to see.
impl AsRef<LanguageIdentifier> for Locale {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.id
    }
}

impl Locale {
    pub(crate) fn new(id: LanguageIdentifier) -> Self {
        Self {
            tag: id.to_string(),
            direction: match id.character_direction() {
                CharacterDirection::RTL => Direction::RightToLeft,
                CharacterDirection::LTR | CharacterDirection::TTB => Direction::LeftToRight,
            },
            id,
            overlay: None,
            #[cfg(feature = "embedded")]
            embedded: None,
        }
    }

    #[inline]
    pub(crate) fn message(&self, symbol: Symbol) -> Option<Message<'_>> {
        if let Some(found) = self.overlay.as_ref().and_then(|overlay| overlay.message(symbol)) {
            return Some(found);
        }
        #[cfg(feature = "embedded")]
        if let Some(embedded) = self.embedded {
            return embedded.slices().message(symbol.ordinal());
        }
        None
    }

    pub(crate) fn label(&self, label: Label) -> Option<&str> {
        if let Some(found) = self.overlay.as_ref().and_then(|overlay| overlay.label(label)) {
            return Some(found);
        }
        #[cfg(feature = "embedded")]
        if let Some(embedded) = self.embedded {
            return embedded.label(label.ordinal());
        }
        None
    }

    pub(crate) fn unknown(&self) -> Option<UnknownTemplate<'_>> {
        if let Some(found) = self.overlay.as_ref().and_then(|overlay| overlay.unknown()) {
            return Some(found);
        }
        #[cfg(feature = "embedded")]
        if let Some(embedded) = self.embedded {
            return embedded.unknown();
        }
        None
    }

    /// The embedded messages, if nothing can come before them.
    #[cfg(feature = "embedded")]
    pub(crate) fn slices(&self) -> Option<Slices> {
        match (&self.overlay, self.embedded) {
            (None, Some(embedded)) => Some(embedded.slices()),
            _ => None,
        }
    }
}
