//! The direction in which a language is written.

use unic_langid::{CharacterDirection, LanguageIdentifier};

words! {
    /// The direction in which a text is written. The words are the values of the HTML attribute `dir`.
    pub enum Direction {
        /// From left to right, as in English.
        LeftToRight = "ltr",
        /// From right to left, as in Arabic.
        RightToLeft = "rtl",
    }
}

/// The direction of the tag's script, or of the language's usual script if the tag has none.
impl From<&LanguageIdentifier> for Direction {
    fn from(language: &LanguageIdentifier) -> Self {
        match language.character_direction() {
            CharacterDirection::RTL => Direction::RightToLeft,
            CharacterDirection::LTR | CharacterDirection::TTB => Direction::LeftToRight,
        }
    }
}
