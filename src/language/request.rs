//! Requests: any number of wishes for languages, in the forms that programs have.

use std::borrow::Cow;
use std::ops::ControlFlow;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::tags::{Place, Tags};
use super::wish::Wish;

/// The wishes of a caller for languages, in order. These types are requests:
///
/// - `str`, `String`: tags as [`Wish`] reads them, separated by commas or semicolons: `"it-CH,fr"`. An ill-formed tag
///   matches no locale, and an empty entry is no wish,
/// - [`LanguageIdentifier`], [`Wish`],
/// - arrays, slices and `Vec`s of requests, and an `Option` of a request, where `None` is no wish,
/// - [`OsLocales`](crate::OsLocales): the languages that the operating system's user prefers,
/// - [`FallbackChain`](crate::FallbackChain): wishes that are negotiated already, the fastest request,
/// - references, `Box`, `Rc`, `Arc` and `Cow` of all of these.
///
/// Collect an iterator before you pass its items. The trait is sealed: other crates cannot implement it.
///
/// ```
/// use std::borrow::Cow;
///
/// let setting: Option<Cow<'_, str>> = Some("it-CH, fr".into());
/// assert_eq!(sspi_status::describe(0, setting).lang(), "it");
/// assert_eq!(sspi_status::describe(0, None::<&str>).lang(), "en");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no request for languages",
    label = "not a language tag, a list of them, `OsLocales` or a `FallbackChain`",
    note = "see `sspi_status::LocaleRequest`; an iterator has to be collected"
)]
pub trait LocaleRequest {
    /// Calls `visit` with each wish in order, until `visit` breaks.
    #[doc(hidden)]
    fn each(&self, visit: &mut impl FnMut(Asked<'_>) -> ControlFlow<()>) -> ControlFlow<()>;

    /// The places of a chain, if the request is one.
    #[doc(hidden)]
    fn prepared(&self) -> Option<Prepared<'_>> {
        None
    }
}

/// One wish before it is read. Other crates cannot name this type, which seals the trait.
#[derive(Clone, Copy)]
pub enum Asked<'a> {
    Tag(&'a str),
    Language(&'a LanguageIdentifier),
    Base,
    /// A wish that is not a language tag.
    IllFormed,
}

/// The places of a chain, which only the catalogue with these tags can use.
#[derive(Clone, Copy)]
pub struct Prepared<'a> {
    pub(crate) tags: &'a Arc<Tags>,
    pub(crate) places: &'a [Place],
}

impl LocaleRequest for str {
    fn each(&self, visit: &mut impl FnMut(Asked<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        let is_separator = |byte| matches!(byte, b',' | b';');
        let mut rest = self;
        while let Some(end) = rest.bytes().position(is_separator) {
            visit(Asked::Tag(rest[..end].trim_matches(' ')))?;
            rest = &rest[end + 1..];
        }
        let has_space = rest.starts_with(' ') || rest.ends_with(' ');
        visit(Asked::Tag(if has_space { rest.trim_matches(' ') } else { rest }))
    }
}

impl LocaleRequest for LanguageIdentifier {
    fn each(&self, visit: &mut impl FnMut(Asked<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        visit(Asked::Language(self))
    }
}

impl LocaleRequest for Wish {
    fn each(&self, visit: &mut impl FnMut(Asked<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        visit(match self {
            Wish::Base => Asked::Base,
            Wish::Language(language) => Asked::Language(language),
        })
    }
}

impl<T: LocaleRequest> LocaleRequest for [T] {
    fn each(&self, visit: &mut impl FnMut(Asked<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        self.iter().try_for_each(|wish| wish.each(visit))
    }
}

/// `None` is no wish.
impl<T: LocaleRequest> LocaleRequest for Option<T> {
    fn each(&self, visit: &mut impl FnMut(Asked<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        self.as_slice().each(visit)
    }

    fn prepared(&self) -> Option<Prepared<'_>> {
        self.as_ref()?.prepared()
    }
}

/// Implements the trait for types that contain a request.
macro_rules! as_their_content {
    ($([$($generics:tt)*] $type:ty: $this:ident => $content:expr;)*) => {
        $(impl<$($generics)*> LocaleRequest for $type {
            fn each(&self, visit: &mut impl FnMut(Asked<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
                let $this = self;
                $content.each(visit)
            }

            fn prepared(&self) -> Option<Prepared<'_>> {
                let $this = self;
                $content.prepared()
            }
        })*
    };
}

as_their_content! {
    [] String: this => this.as_str();
    [T: LocaleRequest, const N: usize] [T; N]: this => this.as_slice();
    [T: LocaleRequest] Vec<T>: this => this.as_slice();
    [T: LocaleRequest + ?Sized] &T: this => **this;
    [T: LocaleRequest + ?Sized] Box<T>: this => **this;
    [T: LocaleRequest + ?Sized] std::rc::Rc<T>: this => **this;
    [T: LocaleRequest + ?Sized] Arc<T>: this => **this;
    [T: LocaleRequest + ToOwned + ?Sized] Cow<'_, T>: this => **this;
}
