//! The one walk from a request to the locales to try. A call of `describe` stops at the first locale that answers; a
//! chain collects the whole walk.

use std::ops::ControlFlow;

use unic_langid::LanguageIdentifier;

use super::reason::Source;
use super::request::{Asked, LocaleRequest};
use super::tags::{Place, Tags};
use super::wish::{NoLanguage, language};

/// One step of the walk.
pub(crate) enum Event<'w> {
    /// A wish for a language. The locales that match the wish follow.
    Wish(&'w LanguageIdentifier),
    /// A wish for the base language, which ends the list.
    WishForBase,
    /// A wish that is not a language tag.
    IllFormed,
    /// A locale to try. The walk can name the same locale again.
    Try(Place),
    /// The base language, to try at the end.
    TryBase(Place),
}

/// Calls `visit` with each event in order, until `visit` breaks.
pub(crate) fn walk(
    tags: &Tags,
    request: &(impl LocaleRequest + ?Sized),
    mut visit: impl FnMut(Event<'_>) -> ControlFlow<()>,
) {
    let (mut wishes, mut base_is_wished, mut done) = (0_usize, false, false);
    let _ = request.each(&mut |asked| {
        let parsed;
        let wish = match asked {
            Asked::Language(language) => Ok(language),
            Asked::Base => Err(NoLanguage::Base),
            Asked::IllFormed => Err(NoLanguage::IllFormed),
            Asked::Tag(tag) => {
                parsed = language(tag);
                parsed.as_ref().map_err(|what| *what)
            }
        };
        let next = match wish {
            Err(NoLanguage::Nothing) => return ControlFlow::Continue(()),
            Err(NoLanguage::Base) => {
                base_is_wished = true;
                done = visit(Event::WishForBase).is_break();
                return ControlFlow::Break(()); // the list of wishes ends here, whatever `visit` returned
            }
            Err(NoLanguage::IllFormed) => visit(Event::IllFormed),
            Ok(language) => match visit(Event::Wish(language)) {
                ControlFlow::Continue(()) => {
                    let source = Source::Requested;
                    tags.lead(language, |locale| visit(Event::Try(Place { locale, source })))
                }
                stop => stop,
            },
        };
        wishes += 1;
        done = next.is_break();
        next
    });
    let source = if base_is_wished || wishes == 0 { Source::Requested } else { Source::Fallback };
    if let Some(locale) = tags.base().filter(|_| !done) {
        let _ = visit(Event::TryBase(Place { locale, source }));
    }
}
