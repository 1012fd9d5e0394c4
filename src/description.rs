//! The answer to a code: the text, and what a GUI needs to show the text well.

use std::borrow::Cow;
use std::fmt;

use crate::code::space::{Family, Severity};
use crate::code::status::StatusCode;
use crate::code::symbol::Symbol;
use crate::language::direction::Direction;
use crate::language::reason::Source;
use crate::language::tags::Tag;

words! {
    /// A part of a description, and who it is for.
    pub enum Part {
        /// What happened: for everybody.
        Text = "text",
        /// What can be done next: for the person at the screen or an administrator.
        Hint = "hint",
        /// What to change in the program: for its author.
        Developer = "developer",
    }
}

/// A code explained in one language.
///
/// A description borrows from the catalogue, never from the request. The embedded catalogue returns
/// `Description<'static>`, which a GUI can keep in its state. (A catalogue of your own that lives as long as the
/// program does the same when it is leaked: `Box::leak(Box::new(builder.build()))`.)
///
/// `Display` writes the text alone; `{:#}` writes `text (SYMBOL, 0xCODE)`. A description is not an error type: let your
/// own error type keep the [`StatusCode`] and write the description in its `Display`, as the documentation of the crate
/// shows. Two descriptions are equal when all their fields are equal; they may come from different catalogues.
///
/// ```
/// let d = sspi_status::describe(0x8009_030C, "it");
/// assert_eq!(d.to_string(), d.text());
/// assert_eq!(format!("{d:#}"), format!("{} (SEC_E_LOGON_DENIED, 0x8009030C)", d.text()));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Description<'c> {
    pub(crate) code: StatusCode,
    pub(crate) symbol: Option<Symbol>,
    pub(crate) text: Cow<'c, str>,
    pub(crate) hint: Option<&'c str>,
    pub(crate) developer_hint: Option<&'c str>,
    /// The tag of the locale that answered.
    pub(crate) tag: Option<&'c Tag>,
    pub(crate) source: Source,
}

impl<'c> Description<'c> {
    /// The code that is explained.
    pub fn code(&self) -> StatusCode {
        self.code
    }

    /// The name asked for, or the canonical symbol of the number; `None` for an unknown number.
    pub fn symbol(&self) -> Option<Symbol> {
        self.symbol
    }

    /// The names of the code other than [`symbol`](Self::symbol).
    pub fn aliases(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.symbol.into_iter().flat_map(Symbol::other_symbols)
    }

    /// The family of the code; `None` for an unknown number.
    pub fn family(&self) -> Option<Family> {
        self.symbol.map(Symbol::family)
    }

    /// Whether the table of codes says that the code has a message. If not, the text is the sentence for unknown codes;
    /// the code may still have a symbol. A code can be known and no language of a catalogue of one's own have the message.
    pub fn is_known(&self) -> bool {
        self.symbol.and_then(Symbol::message).is_some()
    }

    /// Whether the code means success, information or an error.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// The message: whole sentences of plain text in one language, never empty.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The message, detached from the description: borrowed from the catalogue, or owned if it was made for this code.
    pub fn into_text(self) -> Cow<'c, str> {
        self.text
    }

    /// What the person at the screen or an administrator can do next, in the language of the text; `None` without a
    /// hint.
    pub fn hint(&self) -> Option<&'c str> {
        self.hint
    }

    /// What the author of the program can do, in the language of the text; `None` without such a hint. This hint names
    /// functions and flags, so it belongs in a log or behind a button rather than in front of everybody.
    pub fn developer_hint(&self) -> Option<&'c str> {
        self.developer_hint
    }

    /// One part of the description; `None` for an absent hint.
    pub fn part(&self, part: Part) -> Option<&str> {
        match part {
            Part::Text => Some(&self.text),
            Part::Hint => self.hint,
            Part::Developer => self.developer_hint,
        }
    }

    /// The description without a hint that the reader has no use for. [`Part::Text`] removes nothing.
    pub fn without(mut self, part: Part) -> Self {
        match part {
            Part::Text => {}
            Part::Hint => self.hint = None,
            Part::Developer => self.developer_hint = None,
        }
        self
    }

    /// The language of the text as a BCP 47 tag, for screen readers and fonts: the locale that answered, which may
    /// differ from the one requested. `und` for a built-in text.
    pub fn lang(&self) -> &'c str {
        self.tag.map_or("und", |tag| &tag.name)
    }

    /// The direction in which the text is written.
    pub fn direction(&self) -> Direction {
        self.tag.map_or(Direction::LeftToRight, |tag| Direction::from(&tag.id))
    }

    /// Why this language answered. A GUI can mark every text whose source is not [`Source::Requested`].
    pub fn source(&self) -> Source {
        self.source
    }
}

impl fmt::Display for Description<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return f.pad(&self.text);
        }
        match self.symbol {
            Some(symbol) => write!(f, "{} ({symbol}, {})", self.text, self.code.spelling()),
            None => write!(f, "{} ({})", self.text, self.code.spelling()),
        }
    }
}

/// Writes English without the text, so that logs do not depend on the user's language.
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

#[cfg(feature = "serde")]
mod json {
    use serde::ser::{Serialize, SerializeStruct, Serializer};

    use super::Description;

    /// Serializes an object with the fields `code value symbol aliases space family severity known locale direction
    /// source message hint developer_hint`. The command's JSON adds `requested` and `chain`.
    impl Serialize for Description<'_> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let aliases: Vec<_> = self.aliases().collect();
            let mut object = serializer.serialize_struct("Description", 14)?;
            object.serialize_field("code", &self.code)?;
            object.serialize_field("value", &self.code.value())?;
            object.serialize_field("symbol", &self.symbol)?;
            object.serialize_field("aliases", &aliases)?;
            object.serialize_field("space", &self.code.space())?;
            object.serialize_field("family", &self.family())?;
            object.serialize_field("severity", &self.severity())?;
            object.serialize_field("known", &self.is_known())?;
            object.serialize_field("locale", self.lang())?;
            object.serialize_field("direction", &self.direction())?;
            object.serialize_field("source", &self.source)?;
            object.serialize_field("message", &*self.text)?;
            object.serialize_field("hint", &self.hint)?;
            object.serialize_field("developer_hint", &self.developer_hint)?;
            object.end()
        }
    }
}
