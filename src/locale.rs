//! What a caller asks for: language tags as programs, users and operating systems spell them.

use std::fmt;
use std::ops::ControlFlow;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

use crate::{FallbackChain, OsLocales};

/// Longest tag that is read, in bytes, after the encoding, the modifier and the extensions are cut off.
/// BCP 47 asks for 35 at least; without a limit a megabyte of variants would be sorted for nothing.
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
    /// `C` or `POSIX`: no translation. It ends a list of wishes, so `C` before `fr` never gives French.
    Base,
    /// A language, with its extensions cut off.
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

/// A string that is no language tag. In a list of wishes such an entry leads nowhere; a command can report it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IllFormedLocale;

impl fmt::Display for IllFormedLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a language tag: write one such as fr, pt-BR or zh-Hant-TW")
    }
}

impl std::error::Error for IllFormedLocale {}

/// Reads BCP 47 tags and what POSIX systems make of them: cut at `.`, at `@` and at the first subtag of one
/// character (extensions and private use), with `-` or `_`, in upper or lower case.
impl FromStr for Wish {
    type Err = IllFormedLocale;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        match cut(tag) {
            Cut::Base => Ok(Wish::Base),
            Cut::Tag(tag) => tag.parse().map(Wish::Language).map_err(|_| IllFormedLocale),
            Cut::Empty | Cut::IllFormed => Err(IllFormedLocale),
        }
    }
}

/// A tag without what does not matter for the choice of a language.
pub(crate) enum Cut<'a> {
    /// `C` or `POSIX`.
    Base,
    /// What is left; it may still be ill-formed.
    Tag(&'a str),
    /// The empty string.
    Empty,
    /// Nothing is left, or more than [`MAX_TAG_LEN`].
    IllFormed,
}

/// unic-langid refuses extensions, encodings and modifiers, so they go first.
pub(crate) fn cut(tag: &str) -> Cut<'_> {
    let encoding = tag.find(['.', '@', '\0']).unwrap_or(tag.len());
    let tag = &tag[..encoding];
    if matches!(tag, "C" | "POSIX") {
        return Cut::Base;
    }
    let mut end = 0; // of the last subtag that is kept
    for subtag in tag.split(['-', '_']) {
        if subtag.len() == 1 {
            break;
        }
        end = subtag.as_ptr().addr() - tag.as_ptr().addr() + subtag.len();
    }
    match end {
        _ if tag.is_empty() => Cut::Empty,
        1..=MAX_TAG_LEN => Cut::Tag(&tag[..end]),
        _ => Cut::IllFormed,
    }
}

/// The wishes of a caller, in their order. Everything that a caller may have at hand is one:
///
/// - `&str`, `String`: one tag, as in [`Wish`]; an ill-formed one leads nowhere, an empty one is no wish,
/// - [`LanguageIdentifier`], [`Wish`],
/// - arrays, slices and `Vec`s of these,
/// - [`OsLocales`]: what the operating system's user prefers,
/// - [`FallbackChain`]: negotiated before, which is the quickest,
/// - references to all of these.
///
/// A string is one tag, not a list: split `"it-CH,fr"` before, or call with `["it-CH", "fr"]`.
/// The trait is sealed.
pub trait LocaleRequest: Wishes {}

impl<T: Wishes + ?Sized> LocaleRequest for T {}

/// One wish as it comes.
#[derive(Clone, Copy)]
pub enum RawWish<'a> {
    Text(&'a str),
    Language(&'a LanguageIdentifier),
    Base,
    /// Something that is no language tag.
    IllFormed,
}

/// Requests that need not be taken wish by wish.
#[derive(Clone, Copy)]
pub enum Shape<'a> {
    /// Can be followed without negotiating again.
    Chain(&'a FallbackChain),
    /// One wish alone.
    One(RawWish<'a>),
    /// Any number of wishes.
    List,
}

/// Public in name only (the module is private): what makes [`LocaleRequest`] sealed.
pub trait Wishes {
    /// Which ways are open besides the long one.
    fn shape(&self) -> Shape<'_>;

    /// Hands over the wishes in order, until `visit` breaks.
    fn try_each<B>(&self, visit: &mut impl FnMut(RawWish<'_>) -> ControlFlow<B>) -> ControlFlow<B>;
}

impl<T: Wishes + ?Sized> Wishes for &T {
    #[inline]
    fn shape(&self) -> Shape<'_> {
        (**self).shape()
    }

    fn try_each<B>(&self, visit: &mut impl FnMut(RawWish<'_>) -> ControlFlow<B>) -> ControlFlow<B> {
        (**self).try_each(visit)
    }
}

/// Everything that is a single wish.
macro_rules! one_wish {
    ($($type:ty: $this:ident => $wish:expr;)*) => {
        $(impl Wishes for $type {
            #[inline]
            fn shape(&self) -> Shape<'_> {
                let $this = self;
                Shape::One($wish)
            }

            fn try_each<B>(&self, visit: &mut impl FnMut(RawWish<'_>) -> ControlFlow<B>) -> ControlFlow<B> {
                let $this = self;
                visit($wish)
            }
        })*
    };
}

one_wish! {
    RawWish<'_>: wish => *wish;
    str: tag => RawWish::Text(tag);
    String: tag => RawWish::Text(tag);
    LanguageIdentifier: language => RawWish::Language(language);
    Wish: wish => match wish {
        Wish::Base => RawWish::Base,
        Wish::Language(language) => RawWish::Language(language),
    };
}

impl<T: Wishes> Wishes for [T] {
    #[inline]
    fn shape(&self) -> Shape<'_> {
        Shape::List
    }

    fn try_each<B>(&self, visit: &mut impl FnMut(RawWish<'_>) -> ControlFlow<B>) -> ControlFlow<B> {
        for wish in self {
            wish.try_each(visit)?;
        }
        ControlFlow::Continue(())
    }
}

impl<T: Wishes, const N: usize> Wishes for [T; N] {
    #[inline]
    fn shape(&self) -> Shape<'_> {
        Shape::List
    }

    fn try_each<B>(&self, visit: &mut impl FnMut(RawWish<'_>) -> ControlFlow<B>) -> ControlFlow<B> {
        self.as_slice().try_each(visit)
    }
}

impl<T: Wishes> Wishes for Vec<T> {
    #[inline]
    fn shape(&self) -> Shape<'_> {
        Shape::List
    }

    fn try_each<B>(&self, visit: &mut impl FnMut(RawWish<'_>) -> ControlFlow<B>) -> ControlFlow<B> {
        self.as_slice().try_each(visit)
    }
}

impl Wishes for OsLocales {
    #[inline]
    fn shape(&self) -> Shape<'_> {
        Shape::List
    }

    fn try_each<B>(&self, visit: &mut impl FnMut(RawWish<'_>) -> ControlFlow<B>) -> ControlFlow<B> {
        self.wishes().try_each(visit)
    }
}

impl Wishes for FallbackChain {
    #[inline]
    fn shape(&self) -> Shape<'_> {
        Shape::Chain(self)
    }

    fn try_each<B>(&self, visit: &mut impl FnMut(RawWish<'_>) -> ControlFlow<B>) -> ControlFlow<B> {
        self.requested().try_each(visit)?;
        if self.has_ill_formed() {
            visit(RawWish::IllFormed)?;
        }
        if self.wishes_for_base() { visit(RawWish::Base) } else { ControlFlow::Continue(()) }
    }
}
