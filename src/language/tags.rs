//! The tags of a catalogue's locales, and the negotiation of a wish over them.

use std::ops::ControlFlow;

use fluent_langneg::NegotiationStrategy;
use fluent_langneg::negotiate::filter_matches;
use unic_langid::LanguageIdentifier;

use super::reason::Source;

/// The tags of a catalogue's locales, in the order of the locales.
pub(crate) struct Tags {
    /// First the tags that take part in negotiation, then the tags that answer only an exact wish.
    tags: Vec<Tag>,
    negotiable: usize,
    base: Option<usize>,
}

/// A tag, parsed and as text.
#[derive(PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) id: LanguageIdentifier,
    pub(crate) name: String,
}

impl From<LanguageIdentifier> for Tag {
    fn from(id: LanguageIdentifier) -> Self {
        Self { name: id.to_string(), id }
    }
}

impl Tag {
    /// Whether the tag has neither a script nor variants.
    fn is_plain(&self) -> bool {
        self.id.script.is_none() && self.id.variants().len() == 0
    }
}

/// fluent-langneg negotiates over types that implement this trait.
impl AsRef<LanguageIdentifier> for Tag {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.id
    }
}

/// A locale to try, and the source to report if it answers.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) locale: usize,
    pub(crate) source: Source,
}

impl Tags {
    /// The first `negotiable` tags take part in negotiation.
    pub(crate) fn new(ids: Vec<LanguageIdentifier>, negotiable: usize, base: &LanguageIdentifier) -> Self {
        let tags: Vec<Tag> = ids.into_iter().map(Tag::from).collect();
        let base = tags[..negotiable].iter().position(|tag| tag.id == *base);
        Self { tags, negotiable, base }
    }

    #[inline]
    pub(crate) fn tag(&self, locale: usize) -> &Tag {
        &self.tags[locale]
    }

    /// The tags that take part in negotiation.
    pub(crate) fn negotiable(&self) -> &[Tag] {
        &self.tags[..self.negotiable]
    }

    /// The locale that ends every chain; `None` if the catalogue lacks the base language.
    pub(crate) fn base(&self) -> Option<usize> {
        self.base
    }

    /// Calls `visit` with each locale that matches a wish, best first, until `visit` breaks.
    #[inline]
    pub(crate) fn lead(
        &self,
        wish: &LanguageIdentifier,
        mut visit: impl FnMut(usize) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let (negotiable, exact) = self.tags.split_at(self.negotiable);
        if let Some(locale) = exact.iter().position(|tag| tag.id == *wish) {
            return visit(self.negotiable + locale);
        }
        // If a language has one locale only, without script and variants, that locale matches every tag of the
        // language. Filtering would find the same locale, but allocate.
        // The tags are sorted, so those of one language are neighbours.
        let is_spoken = |tag: &Tag| tag.id.language == wish.language;
        let Some(first) = negotiable.iter().position(is_spoken) else { return ControlFlow::Continue(()) };
        if negotiable[first].is_plain() && !negotiable.get(first + 1).is_some_and(is_spoken) {
            return visit(first);
        }
        let found = filter_matches(&[wish], negotiable, NegotiationStrategy::Filtering);
        let index = |tag: &Tag| negotiable.iter().position(|known| std::ptr::eq(known, tag));
        found.into_iter().filter_map(index).try_for_each(visit)
    }
}
