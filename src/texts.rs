//! One locale of a catalogue and its texts, wherever they come from.

use std::borrow::Cow;
use std::fmt::Write;
use std::sync::Arc;

use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::description::Direction;
#[cfg(feature = "embedded")]
use crate::embedded::{self, EmbeddedLocale};
use crate::overlay::Overlay;
#[cfg(feature = "pseudo")]
use crate::pseudo::Pseudo;
use crate::{Label, StatusCode, Symbol};

/// A message is one unit: text and hint come from the same locale and the same file.
#[derive(Clone, Copy)]
pub(crate) struct Message<'a> {
    pub(crate) text: &'a str,
    pub(crate) hint: Option<&'a str>,
}

/// Why a locale has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Miss {
    /// There is no such message.
    NoMessage,
    /// There is one without a text, a hint alone.
    NoValue,
    /// There is one that cannot be formatted.
    Errors,
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
        sentence.push_str(self.before);
        // As `{code:#X}` writes it, in half the time. Writing to a string cannot fail.
        let _ = write!(sentence, "0x{:08X}", code.as_u32());
        sentence.push_str(self.after);
        sentence
    }
}

/// What a catalogue has in one language: overlays first, then the embedded texts, message by message.
#[derive(Clone)]
pub(crate) struct Locale {
    pub(crate) id: LanguageIdentifier,
    pub(crate) tag: Cow<'static, str>,
    pub(crate) direction: Direction,
    pub(crate) overlay: Option<Arc<Overlay>>,
    #[cfg(feature = "embedded")]
    pub(crate) embedded: Option<&'static EmbeddedLocale>,
    /// In a pseudo-locale, the place of an overlay: made at first use.
    #[cfg(feature = "pseudo")]
    pub(crate) pseudo: Option<Arc<Pseudo>>,
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
            tag: Cow::Owned(id.to_string()),
            direction: match id.character_direction() {
                CharacterDirection::RTL => Direction::RightToLeft,
                CharacterDirection::LTR | CharacterDirection::TTB => Direction::LeftToRight,
            },
            id,
            overlay: None,
            #[cfg(feature = "embedded")]
            embedded: None,
            #[cfg(feature = "pseudo")]
            pseudo: None,
        }
    }

    /// `None` if its tag were none, and build.rs lets no such folder in.
    #[cfg(feature = "embedded")]
    pub(crate) fn embedded(texts: &'static EmbeddedLocale) -> Option<Self> {
        Some(Self {
            id: texts.tag.parse().ok()?,
            tag: Cow::Borrowed(texts.tag),
            direction: texts.direction,
            overlay: None,
            embedded: Some(texts),
            #[cfg(feature = "pseudo")]
            pseudo: None,
        })
    }

    fn overlay(&self) -> Option<&Overlay> {
        #[cfg(feature = "pseudo")]
        if let Some(pseudo) = &self.pseudo {
            return Some(pseudo.texts());
        }
        self.overlay.as_deref()
    }

    pub(crate) fn message(&self, symbol: Symbol) -> Result<Message<'_>, Miss> {
        self.layered(
            |overlay| overlay.message(symbol),
            #[cfg(feature = "embedded")]
            |embedded| embedded.message(symbol.ordinal()),
        )
    }

    pub(crate) fn label(&self, label: Label) -> Option<&str> {
        if let Some(found) = self.overlay().and_then(|overlay| overlay.label(label)) {
            return Some(found);
        }
        #[cfg(feature = "embedded")]
        if let Some(embedded) = self.embedded {
            return embedded.label(label.ordinal());
        }
        None
    }

    pub(crate) fn unknown(&self) -> Result<UnknownTemplate<'_>, Miss> {
        self.layered(
            |overlay| overlay.unknown(),
            #[cfg(feature = "embedded")]
            |embedded| embedded.unknown(),
        )
    }

    /// The overlay's text, or else the embedded one, or else why there is none.
    fn layered<'c, T>(
        &'c self,
        overlaid: impl FnOnce(&'c Overlay) -> Result<T, Miss>,
        #[cfg(feature = "embedded")] embedded: impl FnOnce(&'static EmbeddedLocale) -> Result<T, Miss>,
    ) -> Result<T, Miss> {
        let first = match self.overlay() {
            Some(overlay) => overlaid(overlay),
            None => Err(Miss::NoMessage),
        };
        #[cfg(feature = "embedded")]
        if let (Err(miss), Some(locale)) = (&first, self.embedded) {
            let second = embedded(locale);
            // What is wrong with an overlay says more than that there is no text below it.
            return if matches!(second, Err(Miss::NoMessage)) { Err(*miss) } else { second };
        }
        first
    }

    /// Whether it has no message of the catalogue, not even a mistaken one.
    pub(crate) fn is_empty(&self) -> bool {
        #[cfg(feature = "embedded")]
        if self.embedded.is_some() {
            return false;
        }
        self.overlay().is_none_or(Overlay::is_empty)
    }

    /// The embedded texts, if nothing can come before them, or none.
    #[cfg(feature = "embedded")]
    pub(crate) fn embedded_alone(&self) -> &'static EmbeddedLocale {
        // A pseudo-locale has none.
        self.embedded.filter(|_| self.overlay.is_none()).unwrap_or(&embedded::NONE)
    }
}
