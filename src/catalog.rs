//! The catalogue: locales and their texts, and the one look-up that everything goes through.

use std::borrow::Cow;
use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;

use crate::chain::{Available, ChainStep, Lead};
use crate::description::{Description, Source};
use crate::locale::LocaleRequest;
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
    available: Arc<Available>,
    problems: Vec<Problem>,
}

impl Catalog {
    /// The shipped texts.
    #[cfg(feature = "embedded")]
    #[inline]
    #[must_use]
    pub fn embedded() -> &'static Catalog {
        static EMBEDDED: std::sync::OnceLock<Catalog> = std::sync::OnceLock::new();
        EMBEDDED.get_or_init(|| Catalog::builder().build())
    }

    /// A catalogue of one's own: the shipped texts, or not, and others over them.
    pub fn builder() -> CatalogBuilder {
        CatalogBuilder::new()
    }

    pub(crate) fn new(available: Available, problems: Vec<Problem>) -> Self {
        Self { available: Arc::new(available), problems }
    }

    /// The locales that have at least one message, by tag, in the order of their tags.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &str> {
        self.available.negotiable().iter().map(|locale| locale.tag.as_str())
    }

    /// What was wrong with the overlays, in the order in which they were given. The embedded texts have no problems.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Negotiates: from wishes to the locales to try, the base language last.
    pub fn chain(&self, request: impl LocaleRequest) -> FallbackChain {
        match request.chain() {
            Some(chain) if self.made(chain) => chain.clone(),
            _ => FallbackChain::new(&self.available, &request),
        }
    }

    /// Explains a number. Total: every number and every request gets a text.
    #[inline]
    pub fn describe(&self, code: impl Into<StatusCode>, request: impl LocaleRequest) -> Description<'_> {
        let code = code.into();
        match code.symbol() {
            Some(symbol) => self.describe_known(code, symbol, &request),
            None => self.describe_unknown(code, &request),
        }
    }

    /// Explains a name. Of two names for one number each has a text of its own.
    #[inline]
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
            let locale = &self.available.locales[step.locale];
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

    #[inline]
    fn describe_known(&self, code: StatusCode, symbol: Symbol, request: &impl LocaleRequest) -> Description<'_> {
        #[cfg(feature = "embedded")]
        if let Some(chain) = request.chain()
            && self.made(chain)
            && let Some((step, slices)) = chain.head()
            && let Ok(message) = slices.message(symbol.ordinal())
        {
            // The usual case of a prepared chain: its first locale answers.
            let locale = &self.available.locales[step.locale];
            return known(code, symbol, message, locale, step.source);
        }
        self.search_known(code, symbol, request)
    }

    /// Apart from the usual case, which is small enough to become a part of the caller.
    #[inline(never)]
    fn search_known(&self, code: StatusCode, symbol: Symbol, request: &impl LocaleRequest) -> Description<'_> {
        match self.first(request, |locale| locale.message(symbol).ok()) {
            Some(Found { what: message, locale, source }) => known(code, symbol, message, locale, source),
            None => built_in(code, Some(symbol)),
        }
    }

    #[cold]
    #[inline(never)]
    fn describe_unknown(&self, code: StatusCode, request: &impl LocaleRequest) -> Description<'_> {
        match self.first(request, |locale| locale.unknown().ok()) {
            Some(Found { what: template, locale, source }) => Description {
                code,
                symbol: None,
                text: Cow::Owned(template.fill(code)),
                hint: None,
                locale: Some(locale),
                source,
            },
            None => built_in(code, None),
        }
    }

    #[inline]
    fn made(&self, chain: &FallbackChain) -> bool {
        Arc::ptr_eq(&self.available, &chain.available)
    }

    /// The first locale of the request that has what is looked for: along a chain, or wish by wish without
    /// building one.
    fn first<'c, T>(
        &'c self,
        request: &impl LocaleRequest,
        look_up: impl Fn(&'c Locale) -> Option<T>,
    ) -> Option<Found<'c, T>> {
        let look = |locale: usize, source| {
            let locale = &self.available.locales[locale];
            look_up(locale).map(|what| Found { what, locale, source })
        };
        if let Some(chain) = request.chain()
            && self.made(chain)
        {
            return chain.steps.iter().find_map(|&ChainStep { locale, source, .. }| look(locale, source));
        }

        let mut wishes = 0_usize;
        let mut base_is_wished = false;
        let answer = request.try_each(&mut |wish| {
            let found = match self.available.lead(wish) {
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
        look(self.available.base?, source)
    }
}

struct Found<'c, T> {
    what: T,
    locale: &'c Locale,
    source: Source,
}

#[inline]
fn known<'c>(
    code: StatusCode,
    symbol: Symbol,
    message: Message<'c>,
    locale: &'c Locale,
    source: Source,
) -> Description<'c> {
    let Message { text, hint } = message;
    Description { code, symbol: Some(symbol), text: Cow::Borrowed(text), hint, locale: Some(locale), source }
}

/// What is always true: the name and the number.
#[cold]
fn built_in(code: StatusCode, symbol: Option<Symbol>) -> Description<'static> {
    let text = match symbol {
        Some(symbol) => format!("{symbol} ({code:#X})"),
        None => format!("{code:#X}"),
    };
    Description { code, symbol, text: Cow::Owned(text), hint: None, locale: None, source: Source::BuiltIn }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let locales: Vec<&str> = self.locales().collect();
        f.debug_struct("Catalog").field("locales", &locales).field("problems", &self.problems).finish()
    }
}
