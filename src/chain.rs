//! From wishes to an ordered list of locales to try.

use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;

use fluent_langneg::NegotiationStrategy;
use fluent_langneg::negotiate::filter_matches;
use unic_langid::LanguageIdentifier;

use crate::description::Source;
#[cfg(feature = "embedded")]
use crate::embedded::{Head, NONE, Shipped};
#[cfg(feature = "embedded")]
use crate::languages::ANSWERS;
use crate::languages::{Entry, Languages, OfLanguage};
use crate::locale::{Cut, LocaleRequest, RawWish, cut};
use crate::texts::Locale;

/// The locales to try for a request, in order; negotiated once, good for any number of codes.
///
/// Made by [`Catalog::chain`](crate::Catalog::chain). It remembers its catalogue: given to another one, the same
/// wishes are negotiated again there.
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
    available: Arc<Available>,
    /// `Catalog::identity`: the address of `available`, which is not reused while this holds it, or 0.
    pub(crate) identity: usize,
    requested: Vec<LanguageIdentifier>,
    wishes_for_base: bool,
    has_ill_formed: bool,
    pub(crate) steps: Vec<ChainStep>,
    #[cfg(feature = "embedded")]
    head: Head,
}

#[derive(Clone)]
pub(crate) struct ChainStep {
    /// Index into the locales of the catalogue.
    pub(crate) locale: usize,
    /// Index into `requested`.
    wish: Option<usize>,
    reason: Reason,
    pub(crate) source: Source,
}

/// One locale of a chain, and why it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Step<'a> {
    /// The locale that is tried.
    pub locale: &'a str,
    /// The wish that led to it; none for the base language that nobody asked for.
    pub wish: Option<&'a LanguageIdentifier>,
    /// How the wish led to it.
    pub reason: Reason,
}

/// How a wish led to a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// The very locale that was asked for: fr → fr.
    Exact,
    /// A more general one: fr-CA → fr.
    Parent,
    /// For a language asked for without a region or a script, one that has them, the usual one first: pt → pt-BR.
    Likely,
    /// The same language of another region: pt-PT → pt-BR.
    OtherRegion,
    /// The base language, at the end of every chain.
    Base,
}

impl Reason {
    /// `exact`, `parent`, `likely`, `other-region` or `base`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Reason::Exact => "exact",
            Reason::Parent => "parent",
            Reason::Likely => "likely",
            Reason::OtherRegion => "other-region",
            Reason::Base => "base",
        }
    }

    /// Classifies a pair that negotiation has found to match.
    fn of(wish: &LanguageIdentifier, locale: &LanguageIdentifier) -> Self {
        if wish == locale {
            Reason::Exact
        } else if locale.matches(wish, true, false) {
            Reason::Parent
        } else if wish.region.is_some() && locale.region.is_some() && wish.region != locale.region {
            Reason::OtherRegion
        } else {
            Reason::Likely
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FallbackChain {
    pub(crate) fn new(available: &Arc<Available>, identity: usize, request: &impl LocaleRequest) -> Self {
        let mut chain = Self {
            available: Arc::clone(available),
            identity,
            requested: Vec::new(),
            wishes_for_base: false,
            has_ill_formed: false,
            steps: Vec::new(),
            #[cfg(feature = "embedded")]
            head: Head::NONE,
        };
        let _ = request.try_each(&mut |wish| match wish.normalize() {
            Normalized::Base => {
                chain.wishes_for_base = true;
                ControlFlow::Break(())
            }
            Normalized::Language(language) => {
                chain.add(language);
                ControlFlow::Continue(())
            }
            Normalized::IllFormed => {
                chain.has_ill_formed = true;
                ControlFlow::Continue(())
            }
            Normalized::Empty => ControlFlow::Continue(()),
        });
        if let Some(base) = available.base
            && !chain.has(base)
        {
            let wished = chain.wishes_for_base || (chain.requested.is_empty() && !chain.has_ill_formed);
            let source = if wished { Source::Requested } else { Source::Fallback };
            chain.steps.push(ChainStep { locale: base, wish: None, reason: Reason::Base, source });
        }
        #[cfg(feature = "embedded")]
        {
            let head =
                |step: &ChainStep| Head { texts: available.locales[step.locale].embedded_alone(), source: step.source };
            chain.head = chain.steps.first().map_or(Head::NONE, head);
        }
        chain
    }

    #[cfg(feature = "embedded")]
    #[inline]
    pub(crate) fn head(&self) -> Head {
        self.head
    }

    fn has(&self, locale: usize) -> bool {
        self.steps.iter().any(|step| step.locale == locale)
    }

    fn add(&mut self, wish: LanguageIdentifier) {
        let available = Arc::clone(&self.available);
        for locale in available.filter(&wish) {
            if !self.has(locale) {
                let reason = Reason::of(&wish, &available.locales[locale].id);
                let wish = Some(self.requested.len());
                self.steps.push(ChainStep { locale, wish, reason, source: Source::Requested });
            }
        }
        self.requested.push(wish);
    }

    /// The wishes as they were negotiated: normalized, without those that are no language tags.
    #[must_use]
    pub fn requested(&self) -> &[LanguageIdentifier] {
        &self.requested
    }

    /// Whether `C` or `POSIX` ended the list of wishes.
    #[must_use]
    pub fn wishes_for_base(&self) -> bool {
        self.wishes_for_base
    }

    /// Whether there was an entry that is no language tag.
    pub(crate) fn has_ill_formed(&self) -> bool {
        self.has_ill_formed
    }

    /// The locales in the order in which they are tried. The base language is among them once, as a rule last.
    pub fn steps(&self) -> impl ExactSizeIterator<Item = Step<'_>> {
        self.steps.iter().map(|step| Step {
            locale: &self.available.locales[step.locale].tag,
            wish: step.wish.map(|i| &self.requested[i]),
            reason: step.reason,
        })
    }
}

/// Two chains are equal when they ask for the same and try the same.
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

enum Normalized {
    Base,
    Language(LanguageIdentifier),
    Empty,
    IllFormed,
}

impl RawWish<'_> {
    fn normalize(self) -> Normalized {
        match self {
            RawWish::Base => Normalized::Base,
            RawWish::Language(language) => Normalized::Language(language.clone()),
            RawWish::IllFormed => Normalized::IllFormed,
            RawWish::Text(tag) => match cut(tag) {
                Cut::Base => Normalized::Base,
                Cut::Tag(tag) => tag.parse().map_or(Normalized::IllFormed, Normalized::Language),
                Cut::Empty => Normalized::Empty,
                Cut::IllFormed => Normalized::IllFormed,
            },
        }
    }
}

/// The locales of a catalogue, and the way from a wish to them.
pub(crate) struct Available {
    /// Those that take part in negotiation, by tag, and after them the pseudo-locales.
    pub(crate) locales: Vec<Locale>,
    negotiable: usize,
    pub(crate) base: Option<usize>,
}

/// Where one wish leads.
pub(crate) enum Lead {
    /// It is no wish.
    NoWish,
    /// To the base language, and no further wish counts.
    Base,
    /// To no locale of this catalogue.
    Nowhere,
    To(usize),
    ToSeveral(Vec<usize>),
}

impl Available {
    pub(crate) fn new(mut locales: Vec<Locale>, pseudo: Vec<Locale>, base: &LanguageIdentifier) -> Self {
        let base = locales.iter().position(|locale| locale.id == *base);
        let negotiable = locales.len();
        locales.extend(pseudo);
        Self { locales, negotiable, base }
    }

    /// The short cut to these locales.
    pub(crate) fn languages(&self) -> Languages {
        let mut languages = Languages::new();
        for (index, Locale { id, .. }) in self.locales.iter().enumerate() {
            let is_found_by_language = index < self.negotiable && id.script.is_none() && id.variants().len() == 0;
            languages.add(index, id.language.as_str().as_bytes(), is_found_by_language);
        }
        languages
    }

    pub(crate) fn negotiable(&self) -> &[Locale] {
        &self.locales[..self.negotiable]
    }

    /// A pseudo-locale answers to its exact tag.
    fn pseudo(&self, wish: &LanguageIdentifier) -> Option<usize> {
        (self.negotiable..self.locales.len()).find(|&index| self.locales[index].id == *wish)
    }

    /// The locales that fluent-langneg finds for one wish, best first.
    fn filter(&self, wish: &LanguageIdentifier) -> Vec<usize> {
        if let Some(pseudo) = self.pseudo(wish) {
            return vec![pseudo];
        }
        let found = filter_matches(&[wish], self.negotiable(), NegotiationStrategy::Filtering);
        let index = |locale: &Locale| self.locales.iter().position(|known| std::ptr::eq(known, locale));
        found.into_iter().filter_map(index).collect()
    }

    #[cfg(feature = "embedded")]
    pub(crate) fn shipped(&self) -> Shipped {
        let mut shipped = [&NONE; ANSWERS];
        let answers = [None, self.base].into_iter().chain((0..self.locales.len()).map(Some));
        for (texts, locale) in shipped.iter_mut().zip(answers) {
            *texts = locale.map_or(&NONE, |locale| self.locales[locale].embedded_alone());
        }
        shipped
    }

    /// Where a wish leads, by the short cut where that is certain.
    pub(crate) fn lead(&self, languages: &Languages, wish: RawWish<'_>) -> Lead {
        match (wish, languages.of_wish(wish).map(Entry::unpack)) {
            (_, Some(OfLanguage::Only(locale))) => Lead::To(locale),
            (_, Some(OfLanguage::Nowhere)) => Lead::Nowhere,
            (RawWish::Language(language), _) => Lead::ToSeveral(self.filter(language)),
            _ => match wish.normalize() {
                Normalized::Empty => Lead::NoWish,
                Normalized::Base => Lead::Base,
                Normalized::IllFormed => Lead::Nowhere,
                // Without what may have hidden its language.
                Normalized::Language(language) => self.lead(languages, RawWish::Language(&language)),
            },
        }
    }
}
