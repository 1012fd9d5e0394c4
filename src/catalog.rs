//! The catalogue: locales and their texts, and the one look-up that everything goes through.

use std::borrow::Cow;
use std::fmt;
use std::ops::ControlFlow;
use std::sync::{Arc, OnceLock};

use crate::chain::{Available, ChainStep, Lead};
use crate::description::{Description, Direction, Source};
#[cfg(feature = "embedded")]
use crate::embedded::{self, Head, Shipped};
#[cfg(feature = "embedded")]
use crate::languages::Entry;
use crate::languages::Languages;
use crate::locale::{LocaleRequest, Shape};
use crate::texts::{Locale, Message};
use crate::trace::{Outcome, Trace};
use crate::{CatalogBuilder, FallbackChain, Label, Problem, Query, StatusCode, Symbol};

/// Texts in several languages. Immutable, and shared between threads freely; to reload, build a new one and swap.
///
/// ```
/// use sspi_status::Catalog;
///
/// let catalog = Catalog::embedded();
/// let chain = catalog.chain(["fr-CA", "es"]); // negotiate once, describe many
/// assert_eq!(catalog.describe(0x8009_030C, &chain).lang(), "fr");
/// assert_eq!(catalog.describe(0x8009_030C, "tlh").lang(), "en");
/// ```
pub struct Catalog {
    /// What chains remember of it: the address of `available`, or 0 for the embedded catalogue.
    identity: usize,
    languages: Languages,
    #[cfg(feature = "embedded")]
    shipped: Shipped,
    /// Of the embedded catalogue, which is a constant, made when it is needed: by chains, lists and holes.
    available: OnceLock<Arc<Available>>,
    problems: Vec<Problem>,
}

impl Catalog {
    /// The shipped texts.
    #[cfg(feature = "embedded")]
    #[inline]
    #[must_use]
    pub fn embedded() -> &'static Catalog {
        static EMBEDDED: Catalog = Catalog {
            identity: 0,
            languages: embedded::languages(),
            shipped: embedded::shipped(),
            available: OnceLock::new(),
            problems: Vec::new(),
        };
        &EMBEDDED
    }

    /// A catalogue of one's own: the shipped texts, or not, and others over them.
    pub fn builder() -> CatalogBuilder {
        CatalogBuilder::new()
    }

    pub(crate) fn new(available: Available, problems: Vec<Problem>) -> Self {
        let available = Arc::new(available);
        Self {
            identity: Arc::as_ptr(&available).addr(),
            languages: available.languages(),
            #[cfg(feature = "embedded")]
            shipped: available.shipped(),
            available: OnceLock::from(available),
            problems,
        }
    }

    fn available(&self) -> &Arc<Available> {
        self.available.get_or_init(|| Arc::new(Catalog::builder().gather().0))
    }

    /// The locales that have at least one message, by tag, in the order of their tags.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &str> {
        self.available().negotiable().iter().map(|locale| &*locale.tag)
    }

    /// What was wrong with the overlays, in the order in which they were given. The embedded texts have no problems.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Negotiates: from wishes to the locales to try, the base language last.
    pub fn chain(&self, request: impl LocaleRequest) -> FallbackChain {
        match request.shape() {
            Shape::Chain(chain) if self.made(chain) => chain.clone(),
            _ => FallbackChain::new(self.available(), self.identity, &request),
        }
    }

    /// Explains a number. Total: every number and every request gets a text.
    #[inline(always)]
    pub fn describe(&self, code: impl Into<StatusCode>, request: impl LocaleRequest) -> Description<'_> {
        let code = code.into();
        match code.symbol() {
            Some(symbol) => self.describe_known(code, symbol, &request),
            None => {
                // By value, as below.
                let sentence = match request.shape() {
                    Shape::Chain(chain) => self.sentence(code, chain),
                    Shape::One(wish) => self.sentence(code, wish),
                    Shape::List => self.sentence(code, &request),
                };
                sentence.into_description(code, None)
            }
        }
    }

    /// Explains a name. Of two names for one number each has a text of its own.
    #[inline(always)]
    pub fn describe_symbol(&self, symbol: Symbol, request: impl LocaleRequest) -> Description<'_> {
        self.describe_known(symbol.code(), symbol, &request)
    }

    /// Explains what was asked for, by number or by name.
    pub fn describe_query(&self, query: Query, request: impl LocaleRequest) -> Description<'_> {
        match query {
            Query::Code(code) => self.describe(code, request),
            Query::Symbol(symbol) => self.describe_symbol(symbol, request),
        }
    }

    /// Tells what each step of a chain had for a code, and which one answered.
    pub fn trace(&self, query: impl Into<Query>, request: impl LocaleRequest) -> Trace {
        let query = query.into();
        let chain = self.chain(request);
        let mut outcomes = Vec::with_capacity(chain.steps.len());
        for step in &chain.steps {
            let locale = &self.available().locales[step.locale];
            outcomes.push(match query.symbol() {
                _ if outcomes.contains(&Outcome::Found) => Outcome::NotTried,
                Some(symbol) => Outcome::of(locale.message(symbol)),
                None => Outcome::of(locale.unknown()),
            });
        }
        Trace { query, chain, outcomes }
    }

    /// A word from around the messages; `None` when no language of the request has it, nor the base language.
    pub fn label(&self, label: Label, request: impl LocaleRequest) -> Option<&str> {
        self.first(&request, |locale| locale.label(label)).map(|found| found.what)
    }

    /// Becomes a part of the caller together with the usual case, and calls what is seldom needed. So the compiler sees
    /// what the caller reads of a description and computes nothing else: some 25 instructions for a text, where a
    /// function that returns a description took 106 (`benches/PERFORMANCE.md`).
    #[inline(always)]
    fn describe_known(&self, code: StatusCode, symbol: Symbol, request: &impl LocaleRequest) -> Description<'_> {
        let known = |Found { what: Message { text, hint }, lang, direction, source }| Description {
            code,
            symbol: Some(symbol),
            text: Cow::Borrowed(text),
            hint,
            lang,
            direction,
            source,
        };
        #[cfg(feature = "embedded")]
        if let Some(found) = self.glance(symbol, request.shape()) {
            return known(found);
        }
        // By value, so that a short request need not be in memory.
        let found = match request.shape() {
            Shape::Chain(chain) => self.message_after_all(symbol, chain),
            Shape::One(wish) => self.message_after_all(symbol, wish),
            Shape::List => self.message(symbol, request),
        };
        match found {
            Some(found) => known(found),
            None => built_in(code, Some(symbol)).into_description(code, Some(symbol)),
        }
    }

    /// The usual case: a prepared chain or a single wish leads to a shipped text that was read before.
    #[cfg(feature = "embedded")]
    #[inline(always)]
    fn glance(&self, symbol: Symbol, request: Shape<'_>) -> Option<Found<'_, Message<'_>>> {
        let head = self.head(request);
        Some(Found::shipped(*head.texts.ready(symbol.ordinal())?, head))
    }

    /// The shipped texts that are the first to be asked, where that is seen at a glance.
    #[cfg(feature = "embedded")]
    #[inline(always)]
    fn head(&self, request: Shape<'_>) -> Head {
        match request {
            Shape::Chain(chain) if self.made(chain) => chain.head(),
            Shape::One(wish) => match self.languages.of_wish(wish) {
                Some(entry) => {
                    let source = if entry == Entry::NOWHERE { Source::Fallback } else { Source::Requested };
                    Head { texts: self.shipped[entry.index()], source }
                }
                None => Head::NONE,
            },
            Shape::Chain(_) | Shape::List => Head::NONE,
        }
    }

    /// Called where the usual case is expected, so that the compiler lays that one out without jumps.
    #[cold]
    #[inline(never)]
    fn message_after_all(&self, symbol: Symbol, request: impl LocaleRequest) -> Option<Found<'_, Message<'_>>> {
        self.message(symbol, request)
    }

    /// Finds a message wherever the request leads, reading it if need be.
    fn message(&self, symbol: Symbol, request: impl LocaleRequest) -> Option<Found<'_, Message<'_>>> {
        #[cfg(feature = "embedded")]
        {
            let head = self.head(request.shape());
            if let Ok(message) = head.texts.message(symbol.ordinal()) {
                return Some(Found::shipped(message, head));
            }
        }
        self.first(&request, |locale| locale.message(symbol).ok())
    }

    /// Says that a code is unknown.
    #[cold]
    #[inline(never)]
    fn sentence(&self, code: StatusCode, request: impl LocaleRequest) -> Found<'_, String> {
        match self.first(&request, |locale| locale.unknown().ok()) {
            Some(Found { what: template, lang, direction, source }) => {
                Found { what: template.fill(code), lang, direction, source }
            }
            None => built_in(code, None),
        }
    }

    #[inline]
    fn made(&self, chain: &FallbackChain) -> bool {
        self.identity == chain.identity
    }

    /// The first locale of the request that has what is looked for: along a chain, or wish by wish without
    /// building one.
    fn first<'c, T>(
        &'c self,
        request: &impl LocaleRequest,
        look_up: impl Fn(&'c Locale) -> Option<T>,
    ) -> Option<Found<'c, T>> {
        let available = self.available();
        let look = |locale: usize, source| {
            let locale = &available.locales[locale];
            look_up(locale).map(|what| Found::new(what, locale, source))
        };
        if let Shape::Chain(chain) = request.shape()
            && self.made(chain)
        {
            return chain.steps.iter().find_map(|&ChainStep { locale, source, .. }| look(locale, source));
        }

        let mut wishes = 0_usize;
        let mut base_is_wished = false;
        let answer = request.try_each(&mut |wish| {
            let found = match available.lead(&self.languages, wish) {
                Lead::NoWish => return ControlFlow::Continue(()),
                Lead::Base => {
                    base_is_wished = true;
                    return ControlFlow::Break(None);
                }
                Lead::Nowhere => None,
                Lead::To(locale) => look(locale, Source::Requested),
                Lead::ToSeveral(locales) => locales.into_iter().find_map(|locale| look(locale, Source::Requested)),
            };
            wishes += 1;
            match found {
                Some(found) => ControlFlow::Break(Some(found)),
                None => ControlFlow::Continue(()),
            }
        });
        if let ControlFlow::Break(Some(found)) = answer {
            return Some(found);
        }
        let source = if base_is_wished || wishes == 0 { Source::Requested } else { Source::Fallback };
        look(available.base?, source)
    }
}

/// What was found, in which language, and why in this one.
struct Found<'c, T> {
    what: T,
    lang: &'c str,
    direction: Direction,
    source: Source,
}

impl<'c, T> Found<'c, T> {
    #[inline]
    fn new(what: T, locale: &'c Locale, source: Source) -> Self {
        Self { what, lang: &locale.tag, direction: locale.direction, source }
    }

    #[cfg(feature = "embedded")]
    #[inline]
    fn shipped(what: T, Head { texts, source }: Head) -> Self {
        Self { what, lang: texts.tag, direction: texts.direction, source }
    }
}

impl<'c> Found<'c, String> {
    #[inline]
    fn into_description(self, code: StatusCode, symbol: Option<Symbol>) -> Description<'c> {
        let Found { what: text, lang, direction, source } = self;
        Description { code, symbol, text: Cow::Owned(text), hint: None, lang, direction, source }
    }
}

/// What is always true: the name, if there is one, and the number.
#[cold]
fn built_in(code: StatusCode, symbol: Option<Symbol>) -> Found<'static, String> {
    let what = match symbol {
        Some(symbol) => format!("{symbol} ({code:#X})"),
        None => format!("{code:#X}"),
    };
    Found { what, lang: "und", direction: Direction::LeftToRight, source: Source::BuiltIn }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let locales: Vec<&str> = self.locales().collect();
        f.debug_struct("Catalog").field("locales", &locales).field("problems", &self.problems).finish()
    }
}

#[cfg(all(test, feature = "embedded"))]
mod tests {
    use super::*;

    /// What makes it quick. That the answers are right, is tested in `tests/`; without the glance they are, too.
    #[test]
    fn the_usual_requests_are_answered_at_a_glance() {
        fn is_seen(catalog: &Catalog, request: impl LocaleRequest) -> bool {
            let symbol = Symbol::SEC_E_LOGON_DENIED;
            catalog.describe_symbol(symbol, &request); // read once before
            catalog.glance(symbol, request.shape()).is_some()
        }
        let embedded = Catalog::embedded();
        let overlaid = Catalog::builder().overlay("fr", "x", "SEC_E_OK = X\n").build();
        for catalog in [embedded, &overlaid] {
            assert!(is_seen(catalog, "es-MX") && is_seen(catalog, "tlh") && is_seen(catalog, catalog.chain("es-MX")));
            assert!(is_seen(catalog, "es-MX".parse::<unic_langid::LanguageIdentifier>().unwrap()));
            assert!(!is_seen(catalog, ["es", "it"]) && !is_seen(catalog, "es.UTF-8") && !is_seen(catalog, "C"));
        }
        assert!(is_seen(embedded, "fr") && is_seen(embedded, embedded.chain("fr")));
        assert!(!is_seen(&overlaid, "fr") && !is_seen(&overlaid, overlaid.chain("fr")));
        assert!(!is_seen(&overlaid, embedded.chain("es")) && !is_seen(embedded, overlaid.chain("es")));
    }

    #[test]
    fn the_constant_is_what_would_be_built() {
        let built = Catalog::builder().build();
        for (constant, built) in Catalog::embedded().shipped.iter().zip(built.shipped) {
            assert!(std::ptr::eq(*constant, built), "{} {}", constant.tag, built.tag);
        }
    }

    #[test]
    fn a_chain_of_the_same_catalogue_is_not_negotiated_again() {
        let catalog = Catalog::embedded();
        let chain = catalog.chain(["fr", "???"]);
        assert!(catalog.made(&chain) && catalog.made(&catalog.chain(&chain)));
        assert!(!Catalog::builder().build().made(&chain));
    }
}
