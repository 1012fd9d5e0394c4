//! What is compared while everything is warm.

use crate::codes;

/// One kind of call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// The text, in a language chosen before: fr.
    Text,
    /// The text, the hint and the language tag, in a language chosen before: fr.
    Everything,
    /// The text for a language tag given in every call.
    Tag(&'static str),
    /// The text for the `LanguageIdentifier` es-MX given in every call.
    LanguageIdentifier,
    /// The sentence for a code that is not known, in a language chosen before: fr.
    Unknown,
}

impl Row {
    /// Every row, in the order in which they are shown.
    pub const ALL: [Row; 7] = [
        Row::Text,
        Row::Everything,
        Row::Tag("pt-BR"),
        Row::Tag("es-MX"),
        Row::Tag("tlh"),
        Row::LanguageIdentifier,
        Row::Unknown,
    ];

    /// The words in front of the row.
    #[must_use]
    pub fn title(self) -> String {
        match self {
            Row::Text => "prepared → text".to_owned(),
            Row::Everything => "prepared → text, hint, tag".to_owned(),
            Row::Tag(tag) => format!("\"{tag}\" → text"),
            Row::LanguageIdentifier => "&LanguageIdentifier es-MX → text".to_owned(),
            Row::Unknown => "prepared → unknown code".to_owned(),
        }
    }

    /// The codes that are asked for, in the order in which they are.
    #[must_use]
    pub fn codes(self) -> &'static [u32] {
        match self {
            Row::Unknown => codes::unknown(),
            _ => codes::known(),
        }
    }
}
