//! From wishes to an ordered list of locales to try.

use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;

use fluent_langneg::NegotiationStrategy;
use fluent_langneg::negotiate::filter_matches;
use unic_langid::LanguageIdentifier;

use crate::description::Source;
#[cfg(feature = "embedded")]
use crate::embedded::Slices;
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
    pub(crate) available: Arc<Available>,
    requested: Vec<LanguageIdentifier>,
    wishes_for_base: bool,
    has_ill_formed: bool,
    pub(crate) steps: Vec<ChainStep>,
    #[cfg(feature = "embedded")]
    head: Option<Slices>,
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
    pub(crate) fn new(available: &Arc<Available>, request: &impl LocaleRequest) -> Self {
        let mut chain = Self {
            available: Arc::clone(available),
            requested: Vec::new(),
            wishes_for_base: false,
            has_ill_formed: false,
            steps: Vec::new(),
            #[cfg(feature = "embedded")]
            head: None,
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
            chain.head = chain.steps.first().and_then(|step| available.locales[step.locale].slices());
        }
        chain
    }

    /// The first step, where it is an embedded locale without overlays: the texts to be read without asking twice.
    #[cfg(feature = "embedded")]
    #[inline]
    pub(crate) fn head(&self) -> Option<(&ChainStep, Slices)> {
        Some((self.steps.first()?, self.head?))
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
    /// For the short cut: each language once.
    languages: Vec<(LanguageKey, OfLanguage)>,
}

/// The primary language subtag, lower case, as a number.
type LanguageKey = u64;

#[derive(Clone, Copy)]
enum OfLanguage {
    /// One locale without a script or variants: whatever else a wish for this language says, it leads there. This
    /// is what fluent-langneg's Filtering does, without its 240 ns; a test compares the two.
    Only(usize),
    /// Anything else has to be negotiated.
    Several,
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
        let mut languages: Vec<(LanguageKey, OfLanguage)> = Vec::new();
        for (index, Locale { id, .. }) in locales.iter().enumerate() {
            let key = key(id.language.as_str().as_bytes());
            match languages.iter_mut().find(|(known, _)| *known == key) {
                Some((_, of)) => *of = OfLanguage::Several,
                None if id.script.is_none() && id.variants().len() == 0 => {
                    languages.push((key, OfLanguage::Only(index)));
                }
                None => languages.push((key, OfLanguage::Several)),
            }
        }
        let base = locales.iter().position(|locale| locale.id == *base);
        let negotiable = locales.len();
        locales.extend(pseudo);
        Self { locales, negotiable, base, languages }
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

    /// Where a wish leads, by the short cut where that is certain.
    #[inline]
    pub(crate) fn lead(&self, wish: RawWish<'_>) -> Lead {
        if let RawWish::Text(tag) = wish
            && self.negotiable == self.locales.len()
            && let Some(key) = plain_language(tag.as_bytes())
        {
            match self.of_language(key) {
                Some(OfLanguage::Only(locale)) => return Lead::To(locale),
                Some(OfLanguage::Several) => {}
                None => return Lead::Nowhere,
            }
        }
        self.negotiate(wish)
    }

    #[inline(never)]
    fn negotiate(&self, wish: RawWish<'_>) -> Lead {
        let parsed;
        let language = match wish {
            RawWish::Language(language) => language,
            _ => match wish.normalize() {
                Normalized::Base => return Lead::Base,
                Normalized::Language(language) => {
                    parsed = language;
                    &parsed
                }
                Normalized::Empty => return Lead::NoWish,
                Normalized::IllFormed => return Lead::Nowhere,
            },
        };
        if let Some(pseudo) = self.pseudo(language) {
            return Lead::To(pseudo);
        }
        match self.of_language(key(language.language.as_str().as_bytes())) {
            Some(OfLanguage::Only(locale)) => Lead::To(locale),
            Some(OfLanguage::Several) => Lead::ToSeveral(self.filter(language)),
            None => Lead::Nowhere,
        }
    }

    #[inline]
    fn of_language(&self, key: LanguageKey) -> Option<OfLanguage> {
        self.languages.iter().find(|(known, _)| *known == key).map(|(_, of)| *of)
    }
}

/// At most eight letters, so they fit.
#[inline]
fn key(language: &[u8]) -> LanguageKey {
    language.iter().fold(0, |key, byte| (key << 8) | LanguageKey::from(byte | 0x20))
}

/// The language of the everyday tags, `fr`, `fr-CA`, `es-419`, `zh-Hant`, `zh-Hant-TW`, with `-` or `_`: known to be
/// well formed without parsing (18 ns). `None` means: look more closely.
#[inline]
fn plain_language(tag: &[u8]) -> Option<LanguageKey> {
    // The most common ones first.
    if let [a, b] | [a, b, b'-' | b'_', _, _] = tag {
        let plain = is_alphabetic(&[*a, *b]) && (tag.len() == 2 || is_alphabetic(&tag[3..]));
        return plain.then(|| key(&[*a, *b]));
    }
    let end = tag.iter().position(|byte| is_separator(*byte)).unwrap_or(tag.len());
    let (language, rest) = tag.split_at(end);
    let plain = matches!(language.len(), 2 | 3) && is_alphabetic(language) && is_plain_rest(rest);
    plain.then(|| key(language))
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b'-' | b'_')
}

fn is_alphabetic(subtag: &[u8]) -> bool {
    subtag.iter().all(u8::is_ascii_alphabetic)
}

/// Nothing, a region, a script, or a script and a region, each with its separator.
fn is_plain_rest(rest: &[u8]) -> bool {
    match rest {
        [] => true,
        [_, region @ ..] if region.len() < 4 => is_region(region),
        [_, script @ ..] => {
            let (script, rest) = script.split_at(4);
            is_alphabetic(script)
                && match rest {
                    [] => true,
                    [separator, region @ ..] => is_separator(*separator) && is_region(region),
                }
        }
    }
}

fn is_region(subtag: &[u8]) -> bool {
    match subtag.len() {
        2 => is_alphabetic(subtag),
        3 => subtag.iter().all(u8::is_ascii_digit),
        _ => false,
    }
}
