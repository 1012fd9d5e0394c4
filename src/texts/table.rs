//! The texts of one language: shipped, from overlays, or made.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use super::ftl::id::COUNT;
use super::ftl::label::VALUE;
use super::ftl::message::{Message, Miss};
use super::shipped::Shipped;

/// The messages of a language, by place.
#[derive(Clone)]
pub(crate) enum Texts {
    /// The shipped messages, without overlays.
    Shipped(&'static Shipped),
    /// The messages and keywords of overlays, and the shipped ones below them.
    Own(Table, OwnKeywords),
    /// The messages of a pseudo-locale, made at the first look-up.
    #[cfg_attr(not(feature = "pseudo"), allow(dead_code, reason = "there are no pseudo-locales"))]
    Made(Arc<LazyLock<Table, Make>>),
}

/// Makes a table.
pub(crate) type Make = Box<dyn FnOnce() -> Table + Send>;

/// For each place the message, or the reason why it is missing.
pub(crate) type Table = Vec<Result<Message<Cow<'static, str>>, Miss>>;

/// The keywords by row, separated by spaces.
pub(crate) type OwnKeywords = BTreeMap<u16, Cow<'static, str>>;

impl Default for Texts {
    fn default() -> Self {
        Texts::Own(vec![Err(Miss::NoMessage); COUNT], OwnKeywords::new())
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

    /// The table and the keywords, to be changed. The first call copies what is shipped.
    pub(crate) fn own(&mut self) -> (&mut Table, &mut OwnKeywords) {
        if !matches!(self, Texts::Own(..)) {
            let keywords = match self {
                Texts::Shipped(shipped) => shipped.keywords(),
                _ => &[],
            };
            *self = Texts::Own(
                (0..COUNT).map(|place| self.message(place).cloned()).collect(),
                keywords.iter().map(|(row, words)| (*row, Cow::Borrowed(*words))).collect(),
            );
        }
        match self {
            Texts::Own(table, keywords) => (table, keywords),
            _ => unreachable!("it was made one"),
        }
    }

    /// The keywords of a row, separated by spaces.
    #[cfg(feature = "scan")]
    pub(crate) fn keywords(&self, row: u16) -> Option<&str> {
        match self {
            Texts::Shipped(shipped) => {
                let keywords = shipped.keywords();
                Some(keywords[keywords.binary_search_by_key(&row, |(row, _)| *row).ok()?].1)
            }
            Texts::Own(_, keywords) => keywords.get(&row).map(|words| &**words),
            Texts::Made(_) => None,
        }
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
