//! One language tag as programs, users and operating systems spell it.

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

/// Longest tag that is accepted, in bytes, without encoding, modifier and extensions. BCP 47 requires at least 35
/// bytes; the limit saves the work of sorting a megabyte of variants.
pub const MAX_TAG_LEN: usize = 255;

/// One wish: a language, or the base language itself.
///
/// ```
/// use sspi_status::Wish;
///
/// assert_eq!("fr_CA.UTF-8".parse::<Wish>()?.to_string(), "fr-CA");
/// assert_eq!("pt-PT-u-nu-latn".parse::<Wish>()?.to_string(), "pt-PT");
/// assert_eq!("C".parse(), Ok(Wish::Base));
/// assert!("français".parse::<Wish>().is_err());
/// # Ok::<(), sspi_status::IllFormedLocale>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Wish {
    /// `C` or `POSIX`: no translation. This wish ends a list, so `C` before `fr` never gives French.
    Base,
    /// A language, without extensions.
    Language(LanguageIdentifier),
}

impl fmt::Display for Wish {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wish::Base => f.write_str("C"),
            Wish::Language(language) => language.fmt(f),
        }
    }
}

/// The error for a string that is not a language tag. In a list of wishes such an entry matches no locale.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IllFormedLocale;

impl fmt::Display for IllFormedLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a language tag: write one such as fr, pt-BR or zh-Hant-TW")
    }
}

impl std::error::Error for IllFormedLocale {}

/// Reads BCP 47 tags and POSIX locale names, with `-` or `_`, in upper or lower case. Everything is cut off from the
/// first `.`, `@` or NUL on, and from the first subtag of one character on (extensions and private use). Only capitals
/// make `C` and `POSIX` a [`Wish::Base`].
impl FromStr for Wish {
    type Err = IllFormedLocale;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        match language(tag) {
            Ok(language) => Ok(Wish::Language(language)),
            Err(NoLanguage::Base) => Ok(Wish::Base),
            Err(NoLanguage::Nothing | NoLanguage::IllFormed) => Err(IllFormedLocale),
        }
    }
}

/// What a tag is that names no language.
#[derive(Clone, Copy)]
pub(crate) enum NoLanguage {
    /// Nothing stands before the encoding.
    Nothing,
    /// `C` or `POSIX`.
    Base,
    IllFormed,
}

/// The language that a tag names.
#[inline]
pub(crate) fn language(tag: &str) -> Result<LanguageIdentifier, NoLanguage> {
    let (plain, kept) = cut(tag);
    match kept {
        _ if plain.is_empty() => Err(NoLanguage::Nothing),
        _ if matches!(plain.as_bytes(), b"C" | b"POSIX") => Err(NoLanguage::Base),
        _ if kept.len() > MAX_TAG_LEN => Err(NoLanguage::IllFormed),
        _ => kept.parse().map_err(|_| NoLanguage::IllFormed),
    }
}

/// Returns a tag without the encoding and the modifier of POSIX, and the same without everything from the first subtag
/// of one character on, since unic-langid refuses extensions.
fn cut(tag: &str) -> (&str, &str) {
    let bytes = tag.as_bytes();
    let (mut at, mut start, mut kept) = (0, 0, None); // the place, the start of its subtag, the end of what is kept
    loop {
        let byte = bytes.get(at).copied().unwrap_or_default();
        if matches!(byte, b'-' | b'_' | b'.' | b'@' | 0) {
            if at - start == 1 {
                kept = kept.or(Some(start.saturating_sub(1)));
            }
            start = at + 1;
            if !matches!(byte, b'-' | b'_') {
                return (&tag[..at], &tag[..kept.unwrap_or(at)]);
            }
        }
        at += 1;
    }
}
