//! The texts of one language: shipped, from overlays, or made.

use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

use super::ftl::id::COUNT;
use super::ftl::keywords::Keywords;
use super::ftl::label::VALUE;
use super::ftl::message::{Message, Miss};
use super::shipped::Shipped;

/// The messages of a language, by place.
#[derive(Clone)]
pub(crate) enum Texts {
    /// The shipped messages, without overlays.
    Shipped(&'static Shipped),
    /// The messages of overlays, and the shipped messages below them, from which the keywords come.
    Own(Table, Keywords),
    /// The messages of a pseudo-locale, made at the first look-up.
    #[cfg_attr(not(feature = "pseudo"), allow(dead_code, reason = "there are no pseudo-locales"))]
    Made(Arc<LazyLock<Table, Make>>),
}

/// Makes a table.
pub(crate) type Make = Box<dyn FnOnce() -> Table + Send>;

/// For each place the message, or the reason why it is missing.
pub(crate) type Table = Vec<Result<Message<Cow<'static, str>>, Miss>>;

impl Default for Texts {
    fn default() -> Self {
        Texts::Own(vec![Err(Miss::NoMessage); COUNT], &[])
    }
}

impl Texts {
    #[inline]
    pub(crate) fn message(&self, place: usize) -> Result<&Message<Cow<'static, str>>, Miss> {
        match self {
            Texts::Shipped(shipped) => shipped.message(place),
            Texts::Own(table, _) => table[place].as_ref().map_err(|miss| *miss),
            Texts::Made(table) => table[place].as_ref().map_err(|miss| *miss),
        }
    }

    /// The table, to be changed. The first call copies shipped messages into a new table.
    pub(crate) fn own(&mut self) -> &mut Table {
        if !matches!(self, Texts::Own(..)) {
            *self = Texts::Own((0..COUNT).map(|place| self.message(place).cloned()).collect(), self.all_keywords());
        }
        match self {
            Texts::Own(table, _) => table,
            _ => unreachable!("it was made one"),
        }
    }

    fn all_keywords(&self) -> Keywords {
        match self {
            Texts::Shipped(shipped) => shipped.keywords(),
            Texts::Own(_, keywords) => keywords,
            Texts::Made(_) => &[],
        }
    }

    /// The keywords of a row, separated by spaces.
    #[cfg(feature = "scan")]
    pub(crate) fn keywords(&self, row: u16) -> Option<&'static str> {
        let keywords = self.all_keywords();
        Some(keywords[keywords.binary_search_by_key(&row, |(row, _)| *row).ok()?].1)
    }

    /// Whether the language has no message of the catalogue, not even one with a mistake.
    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Texts::Own(table, _) if table.iter().all(|text| *text == Err(Miss::NoMessage)))
    }
}

/// Puts a code into its sentence, for a number alone with one allocation.
pub(crate) fn fill(sentence: &str, code: &impl std::fmt::Display) -> String {
    use std::fmt::Write;

    let (before, after) = sentence.split_once(VALUE).unwrap_or((sentence, ""));
    let mut filled = String::with_capacity(sentence.len() + 16);
    filled.push_str(before);
    let _ = write!(filled, "{code}"); // writing into a string cannot fail
    filled.push_str(after);
    filled
}
