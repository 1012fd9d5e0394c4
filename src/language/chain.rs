//! The locales to try for a request, in order.

use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use super::reason::Reason;
use super::request::{Asked, LocaleRequest, Prepared};
use super::tags::{Place, Tags};
use super::walk::{Event, walk};

/// The locales to try for a request, in order. A chain is negotiated once and serves any number of codes.
///
/// [`Catalog::chain`](crate::Catalog::chain) makes a chain. Another catalogue accepts the chain too, but negotiates its
/// wishes again.
///
/// ```
/// use sspi_status::{Catalog, Reason};
///
/// let chain = Catalog::embedded().chain(["pt-PT", "fr"]);
/// let steps: Vec<_> = chain.steps().map(|step| (step.locale, step.reason)).collect();
/// assert_eq!(steps, [("pt-BR", Reason::OtherRegion), ("fr", Reason::Exact), ("en", Reason::Base)]);
/// ```
#[derive(Clone)]
pub struct FallbackChain {
    tags: Arc<Tags>,
    requested: Vec<LanguageIdentifier>,
    wishes_for_base: bool,
    has_ill_formed: bool,
    places: Vec<Place>,
    /// For each place, the wish that led to it, as an index of `requested`, and the reason.
    reasons: Vec<(Option<usize>, Reason)>,
}

/// One locale of a chain, and why it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Step<'a> {
    /// The locale that is tried.
    pub locale: &'a str,
    /// The wish that led to the locale; `None` for the base language at the end of the chain.
    pub wish: Option<&'a LanguageIdentifier>,
    /// How the wish led to the locale.
    pub reason: Reason,
}

impl FallbackChain {
    pub(crate) fn new(tags: &Arc<Tags>, request: &impl LocaleRequest) -> Self {
        let mut chain = Self {
            tags: Arc::clone(tags),
            requested: Vec::new(),
            wishes_for_base: false,
            has_ill_formed: false,
            places: Vec::new(),
            reasons: Vec::new(),
        };
        walk(tags, request, |event| {
            match event {
                Event::Wish(language) => chain.requested.push(language.clone()),
                Event::WishForBase => chain.wishes_for_base = true,
                Event::IllFormed => chain.has_ill_formed = true,
                Event::Try(place) => {
                    let wish = chain.requested.len() - 1;
                    let reason = Reason::of(&chain.requested[wish], &tags.tag(place.locale).id);
                    chain.add(place, Some(wish), reason);
                }
                Event::TryBase(place) => chain.add(place, None, Reason::Base),
            }
            ControlFlow::Continue(())
        });
        chain
    }

    /// Adds a locale, unless the chain has it already.
    fn add(&mut self, place: Place, wish: Option<usize>, reason: Reason) {
        if self.places.iter().all(|known| known.locale != place.locale) {
            self.places.push(place);
            self.reasons.push((wish, reason));
        }
    }

    pub(crate) fn places(&self) -> &[Place] {
        &self.places
    }

    /// The wishes that were negotiated, normalized and in order. Ill-formed tags are left out, and so is everything
    /// from `C` or `POSIX` on.
    pub fn requested(&self) -> &[LanguageIdentifier] {
        &self.requested
    }

    /// Whether `C` or `POSIX` ended the list of wishes.
    pub fn wishes_for_base(&self) -> bool {
        self.wishes_for_base
    }

    /// The locales in the order in which they are tried. The base language occurs once, last unless a wish led to it
    /// earlier; it is missing if the catalogue has no texts in the base language.
    pub fn steps(&self) -> impl ExactSizeIterator<Item = Step<'_>> {
        self.places.iter().zip(&self.reasons).map(|(place, (wish, reason))| Step {
            locale: &self.tags.tag(place.locale).name,
            wish: wish.map(|i| &self.requested[i]),
            reason: *reason,
        })
    }
}

impl LocaleRequest for FallbackChain {
    fn each(&self, visit: &mut impl FnMut(Asked<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        self.requested.each(visit)?;
        if self.has_ill_formed {
            visit(Asked::IllFormed)?;
        }
        if self.wishes_for_base { visit(Asked::Base) } else { ControlFlow::Continue(()) }
    }

    #[inline]
    fn prepared(&self) -> Option<Prepared<'_>> {
        Some(Prepared { tags: &self.tags, places: &self.places })
    }
}

/// Two chains are equal when their wishes and their steps are equal; they may come from different catalogues.
impl PartialEq for FallbackChain {
    fn eq(&self, other: &Self) -> bool {
        self.requested == other.requested
            && (self.wishes_for_base, self.has_ill_formed) == (other.wishes_for_base, other.has_ill_formed)
            && self.steps().eq(other.steps())
    }
}

impl fmt::Debug for FallbackChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let steps: Vec<Step<'_>> = self.steps().collect();
        f.debug_struct("FallbackChain")
            .field("requested", &self.requested)
            .field("wishes_for_base", &self.wishes_for_base)
            .field("has_ill_formed", &self.has_ill_formed)
            .field("steps", &steps)
            .finish()
    }
}
