//! The shipped texts: slices of the `.ftl` files that rust-embed holds, at offsets that `build.rs` found with the one
//! reader. So the first text of a process costs microseconds and no heap.

use std::borrow::Cow;
use std::sync::OnceLock;

use rust_embed::RustEmbed;

use crate::texts::ftl::id::COUNT;
use crate::texts::ftl::keywords::Keywords;
use crate::texts::ftl::message::{Message, Miss};

#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*.ftl"]
struct Files;

// `LANGUAGES`: every embedded language, in the order of the tags.
include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// Every shipped language and its texts.
pub(crate) fn languages() -> impl Iterator<Item = (&'static str, &'static Shipped)> {
    LANGUAGES.iter().copied()
}

/// The texts of one language, as `build.rs` describes them.
pub(crate) struct Shipped {
    /// Paths below `locales/`.
    files: &'static [&'static str],
    /// Empty without the feature `scan`, which alone reads them.
    keywords: Keywords,
    slots: [Slot; COUNT],
}

/// A message as `build.rs` found it, and its parts, which the first look-up cuts out of the file and checks as UTF-8.
/// To check a whole file at once would take 5 to 70 µs.
struct Slot {
    piece: Piece,
    read: OnceLock<Message<Cow<'static, str>>>,
}

enum Piece {
    Absent(Miss),
    /// The parts as ranges of a file; an empty range means that the part is absent.
    At {
        file: u8,
        text: Span,
        hint: Span,
        developer: Span,
    },
    /// A message with a text on several lines or with placeables, which is not a slice of the file.
    Written(&'static Message<&'static str>),
}

/// Start and end, in bytes.
#[derive(Clone, Copy)]
struct Span(u32, u32);

impl Shipped {
    #[inline]
    pub(crate) fn message(&'static self, place: usize) -> Result<&'static Message<Cow<'static, str>>, Miss> {
        let slot = &self.slots[place];
        slot.read.get().map_or_else(|| self.read(slot), Ok)
    }

    pub(crate) fn keywords(&'static self) -> Keywords {
        self.keywords
    }

    #[cold]
    fn read(&'static self, slot: &'static Slot) -> Result<&'static Message<Cow<'static, str>>, Miss> {
        let message = match slot.piece {
            Piece::Absent(miss) => return Err(miss),
            Piece::Written(message) => message.map(Cow::Borrowed),
            Piece::At { file, text, hint, developer } => {
                let file = Files::get(self.files[usize::from(file)]).ok_or(Miss::Errors)?.data;
                // rust-embed hands out owned bytes when some other crate turns its feature `compression` on.
                let part = |span: Span| match &file {
                    Cow::Borrowed(bytes) => span.of(bytes).map(Cow::Borrowed),
                    Cow::Owned(bytes) => span.of(bytes).map(|text| Cow::Owned(text.to_owned())),
                };
                Message { text: part(text).ok_or(Miss::Errors)?, hint: part(hint), developer: part(developer) }
            }
        };
        Ok(slot.read.get_or_init(|| message))
    }
}

impl Slot {
    const fn new(piece: Piece) -> Self {
        Self { piece, read: OnceLock::new() }
    }
}

impl Span {
    /// The text of the range; `None` instead of a panic if the file is not the one that `build.rs` read.
    fn of(self, file: &[u8]) -> Option<&str> {
        let text = file.get(self.0 as usize..self.1 as usize)?;
        std::str::from_utf8(text).ok().filter(|text| !text.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_outside_of_its_file_or_between_characters_is_no_text() {
        let file = "aé".as_bytes();
        assert_eq!(Span(0, 3).of(file), Some("aé"));
        for hole in [(0, 2), (2, 3), (0, 4), (3, 1), (1, 1), (9, 9)] {
            assert_eq!(Span(hole.0, hole.1).of(file), None, "{hole:?}");
        }
    }
}
