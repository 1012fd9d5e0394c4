//! The answer: what a GUI shows, and what it needs to show it well.

use std::borrow::Cow;
use std::fmt;

use crate::{Severity, StatusCode, Symbol};

/// A code explained in one language.
///
/// It borrows from the catalogue and never from the request; from the embedded catalogue it is
/// `Description<'static>` and can stay in the state of a GUI. (A catalogue of one's own that lives as long as the
/// program can be leaked to the same end: `Box::leak(Box::new(builder.build()))`.)
///
/// `Display` writes the text alone; `{:#}` writes `text (SYMBOL, 0xCODE)`.
///
/// ```
/// let d = sspi_status::describe(0x8009_030C, "it");
/// assert_eq!(d.to_string(), d.text());
/// assert_eq!(format!("{d:#}"), format!("{} (SEC_E_LOGON_DENIED, 0x8009030C)", d.text()));
/// ```
#[derive(Clone)]
pub struct Description<'c> {
    pub(crate) code: StatusCode,
    pub(crate) symbol: Option<Symbol>,
    pub(crate) text: Cow<'c, str>,
    pub(crate) hint: Option<&'c str>,
    pub(crate) lang: &'c str,
    pub(crate) direction: Direction,
    pub(crate) source: Source,
}

impl<'c> Description<'c> {
    /// The number.
    #[inline]
    #[must_use]
    pub fn code(&self) -> StatusCode {
        self.code
    }

    /// The name that was asked for, or the canonical name of the number; `None` when the number is unknown.
    #[inline]
    #[must_use]
    pub fn symbol(&self) -> Option<Symbol> {
        self.symbol
    }

    /// The other names of the number.
    pub fn aliases(&self) -> impl Iterator<Item = Symbol> + use<> {
        self.symbol.into_iter().flat_map(Symbol::aliases)
    }

    /// Whether the code succeeded, informs or failed; from the number alone.
    #[inline]
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// The message: whole sentences of plain text in one language, never empty.
    #[inline]
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The message, to be kept longer than this: borrowed from the catalogue where it stands there.
    #[must_use]
    pub fn into_text(self) -> Cow<'c, str> {
        self.text
    }

    /// What the user or the administrator can do next, in the language of the text, or nothing.
    #[inline]
    #[must_use]
    pub fn hint(&self) -> Option<&'c str> {
        self.hint
    }

    /// The language of this very text as a BCP 47 tag, for screen readers and fonts: the locale that answered, not
    /// the one that was asked for. `und` for a built-in text.
    #[inline]
    #[must_use]
    pub fn lang(&self) -> &'c str {
        self.lang
    }

    /// The direction in which the text is written.
    #[inline]
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Why this language answered. A GUI can badge everything but [`Source::Requested`].
    #[inline]
    #[must_use]
    pub fn source(&self) -> Source {
        self.source
    }
}

/// Two are equal when they say the same about the same in the same language; the catalogues may be different ones.
impl PartialEq for Description<'_> {
    fn eq(&self, other: &Self) -> bool {
        (self.code, self.symbol, self.source) == (other.code, other.symbol, other.source)
            && (self.text(), self.hint, self.lang) == (other.text(), other.hint, other.lang)
    }
}

impl Eq for Description<'_> {}

impl fmt::Display for Description<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return f.pad(&self.text);
        }
        match self.symbol {
            Some(symbol) => write!(f, "{} ({symbol}, {:#X})", self.text, self.code),
            None => write!(f, "{} ({:#X})", self.text, self.code),
        }
    }
}

/// English and without the text, so that logs do not change their language.
impl fmt::Debug for Description<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Description")
            .field("code", &self.code)
            .field("symbol", &self.symbol)
            .field("lang", &self.lang())
            .field("source", &self.source)
            .finish_non_exhaustive()
    }
}

/// Why a language answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// A wish led to it, or there was no wish but the base language (an empty list, or `C`).
    Requested,
    /// No wish led to a text; the base language answered.
    Fallback,
    /// No language answered: the text is the symbol and the number. With the embedded English at the end of every
    /// chain this never happens; it takes a catalogue without it, or with another base language that has gaps.
    BuiltIn,
}

impl Source {
    /// `requested`, `fallback` or `builtin`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Source::Requested => "requested",
            Source::Fallback => "fallback",
            Source::BuiltIn => "builtin",
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The direction in which a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As English.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

impl Direction {
    /// `ltr` or `rtl`, as the HTML attribute `dir` has it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(feature = "serde")]
mod json {
    use serde::ser::{Serialize, SerializeStruct, Serializer};

    use super::{Description, Direction, Source};

    /// `code value symbol aliases severity known locale direction source message hint`, the objects that the command
    /// prints, without what belongs to the request.
    impl Serialize for Description<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let aliases: Vec<_> = self.aliases().collect();
            let mut object = serializer.serialize_struct("Description", 11)?;
            object.serialize_field("code", &self.code)?;
            object.serialize_field("value", &self.code.as_i32())?;
            object.serialize_field("symbol", &self.symbol)?;
            object.serialize_field("aliases", &aliases)?;
            object.serialize_field("severity", &self.severity())?;
            object.serialize_field("known", &self.symbol.is_some())?;
            object.serialize_field("locale", self.lang())?;
            object.serialize_field("direction", &self.direction())?;
            object.serialize_field("source", &self.source)?;
            object.serialize_field("message", &*self.text)?;
            object.serialize_field("hint", &self.hint)?;
            object.end()
        }
    }

    impl Serialize for Source {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }

    impl Serialize for Direction {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
}
