//! What is measured while everything is warm.

use crate::item::{self, Item};

/// One kind of call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// The text, in a language chosen before: fr.
    Text,
    /// The text for the language tag given in every call.
    Tag(&'static str),
    /// The text, both hints and the language, in a language chosen before.
    Everything,
    /// The text for a list of tags given in every call.
    List(&'static str),
    /// The text for a `LanguageIdentifier`, es-MX, given in every call.
    LanguageIdentifier,
    /// The text of a code that is given by name, in a language chosen before.
    Symbol,
    /// The text of a code within another number, in a language chosen before.
    Wrapped,
    /// The sentence for a code that is not known, in a language chosen before.
    Unknown,
    /// From a number to its name.
    NumberFound,
    /// From a number to the name of what it wraps.
    NumberWrapped,
    /// From a number to none.
    NumberNotFound,
}

impl Row {
    /// What every contender does, in the order in which it is shown.
    pub const OF_ALL: [Row; 3] = [Row::Text, Row::Tag("es-MX"), Row::Tag("tlh")];

    /// What is measured of sspi-status alone.
    pub const OWN: [Row; 9] = [
        Row::Everything,
        Row::Symbol,
        Row::Wrapped,
        Row::LanguageIdentifier,
        Row::List("it-CH,fr"),
        Row::Unknown,
        Row::NumberFound,
        Row::NumberWrapped,
        Row::NumberNotFound,
    ];

    /// Everything.
    pub fn all() -> impl Iterator<Item = Row> {
        Self::OF_ALL.into_iter().chain(Self::OWN)
    }

    /// The words in front of the row.
    #[must_use]
    pub fn title(self) -> String {
        match self {
            Row::Text => "prepared → text".to_owned(),
            Row::Tag(tag) => format!("\"{tag}\" → text"),
            Row::Everything => "prepared → text, hints, lang".to_owned(),
            Row::List(tags) => format!("\"{tags}\" → text"),
            Row::LanguageIdentifier => "&LanguageIdentifier es-MX → text".to_owned(),
            Row::Symbol => "prepared, by name → text".to_owned(),
            Row::Wrapped => "prepared, wrapped number → text".to_owned(),
            Row::Unknown => "prepared, unknown code → sentence".to_owned(),
            Row::NumberFound => "number → symbol".to_owned(),
            Row::NumberWrapped => "wrapped number → symbol".to_owned(),
            Row::NumberNotFound => "unknown number → none".to_owned(),
        }
    }

    /// Whether the row asks for codes that are known.
    #[must_use]
    pub fn is_known(self) -> bool {
        !matches!(self, Row::Unknown | Row::NumberNotFound)
    }

    /// What is asked for, in this order.
    #[must_use]
    pub fn items(self) -> &'static [Item] {
        match self {
            Row::Unknown | Row::NumberNotFound => item::unknown(),
            Row::Wrapped | Row::NumberWrapped => item::wrapped(),
            _ => item::known(),
        }
    }
}
