//! The catalogue: languages with their texts, and the one look-up behind every answer.

use std::borrow::Cow;
use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;
#[cfg(feature = "scan")]
use std::sync::OnceLock;

use unic_langid::LanguageIdentifier;

use crate::code::query::Query;
use crate::code::space::Severity;
use crate::code::symbol::Symbol;
use crate::description::Description;
use crate::language::chain::FallbackChain;
use crate::language::direction::Direction;
use crate::language::reason::Source;
use crate::language::request::LocaleRequest;
use crate::language::tags::{Place, Tags};
use crate::language::walk::{Event, walk};
#[cfg(feature = "scan")]
use crate::search::index::Index;
use crate::texts::ftl::id::{COUNT, place_of_label};
use crate::texts::ftl::label::Label;
use crate::texts::ftl::message::Message;
use crate::texts::problem::Problem;
use crate::texts::table::{Texts, fill};
use crate::trace::{Outcome, Trace};

/// Texts in several languages. A catalogue is immutable and can be shared between threads; to reload texts, build a new
/// catalogue and replace the old one.
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
    /// Shared with the chains of this catalogue; a chain is recognized by the address.
    tags: Arc<Tags>,
    /// In the order of `tags`.
    texts: Vec<Texts>,
    problems: Vec<Problem>,
    /// In the order of `tags`; the first search of a language makes its index.
    #[cfg(feature = "scan")]
    indexes: Vec<OnceLock<Index>>,
}

impl Catalog {
    /// `languages` take part in negotiation, and must be in the order of their tags; `exact` answer only an exact wish.
    pub(crate) fn new(
        languages: Vec<(LanguageIdentifier, Texts)>,
        exact: Vec<(LanguageIdentifier, Texts)>,
        base: &LanguageIdentifier,
        problems: Vec<Problem>,
    ) -> Self {
        let negotiable = languages.len();
        let (ids, texts) = languages.into_iter().chain(exact).unzip();
        let texts: Vec<Texts> = texts;
        Self {
            tags: Arc::new(Tags::new(ids, negotiable, base)),
            #[cfg(feature = "scan")]
            indexes: texts.iter().map(|_| OnceLock::new()).collect(),
            texts,
            problems,
        }
    }

    /// Does at once what the first calls would do one by one: reads every text and makes what `scan` and `search` need.
    /// Afterwards no call waits for another thread.
    ///
    /// Needed only by a process that forks while other threads use the catalogue, and goes on in the child without
    /// another program: what one of these threads is just reading, the child would wait for without end. Call it before
    /// the threads begin. It takes some milliseconds, with the feature `scan` some dozens.
    ///
    /// ```
    /// let catalog = sspi_status::Catalog::builder().build();
    /// catalog.warm_up();
    /// ```
    pub fn warm_up(&self) {
        for texts in &self.texts {
            for place in 0..COUNT {
                let _ = texts.message(place);
            }
        }
        #[cfg(feature = "scan")]
        {
            crate::code::scan::warm_up();
            crate::search::index::warm_up();
            for place in 0..self.texts.len() {
                self.index_at(place);
            }
        }
    }

    /// The index of a locale for searches; of a locale that the catalogue lacks, the names of all codes.
    #[cfg(feature = "scan")]
    pub(crate) fn index(&self, locale: &str) -> &Index {
        match (0..self.texts.len()).find(|place| self.tags.tag(*place).name == locale) {
            Some(place) => self.index_at(place),
            None => Index::of_names(),
        }
    }

    #[cfg(feature = "scan")]
    fn index_at(&self, place: usize) -> &Index {
        self.indexes[place].get_or_init(|| Index::new(Some(&self.texts[place])))
    }

    /// The BCP 47 tags of all locales that have at least one message, if only a mistaken one, in alphabetical order,
    /// without pseudo-locales.
    pub fn locales(&self) -> impl ExactSizeIterator<Item = &str> {
        self.tags.negotiable().iter().map(|tag| tag.name.as_str())
    }

    /// The mistakes in the overlays, in the order in which the overlays were given. Shipped texts never cause a
    /// problem.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Negotiates a request: returns the locales to try for its wishes, in order, the base language last.
    pub fn chain(&self, request: impl LocaleRequest) -> FallbackChain {
        FallbackChain::new(&self.tags, &request)
    }

    /// Explains a code, given by number or by name, in the first language of the request that has a text. Every code
    /// and every request gets a text; the call never fails.
    ///
    /// Where two symbols share a number, the number gets the text of the canonical symbol, and each name gets its own.
    #[inline]
    pub fn describe(&self, query: impl Into<Query>, request: impl LocaleRequest) -> Description<'_> {
        let query = query.into();
        let (code, symbol) = (query.code(), query.symbol());
        let found = symbol.and_then(Symbol::message);
        let answer = self.first(&request, place_of(found));
        let (tag, source) = match answer {
            Some((_, at)) => (Some(self.tags.tag(at.locale)), at.source),
            None => (None, Source::BuiltIn),
        };
        if let (Some((message, _)), Some(_)) = (answer, found) {
            let (hint, developer_hint) = (message.hint.as_deref(), message.developer.as_deref());
            let text = Cow::Borrowed(&*message.text);
            return Description { code, symbol, text, hint, developer_hint, tag, source };
        }
        let text = match answer {
            Some((sentence, _)) => fill(&sentence.text, &Written(query)),
            None => Written(query).to_string(),
        };
        let (text, hint, developer_hint) = (Cow::Owned(text), None, None);
        Description { code, symbol, text, hint, developer_hint, tag, source }
    }

    /// Reports what each locale of the request's chain has for a code, and which locale answers.
    pub fn trace(&self, query: impl Into<Query>, request: impl LocaleRequest) -> Trace {
        let query = query.into();
        let chain = self.chain(request);
        let place = place_of(query.symbol().and_then(Symbol::message));
        let mut outcomes = Vec::with_capacity(chain.places().len());
        for Place { locale, .. } in chain.places() {
            outcomes.push(match outcomes.contains(&Outcome::Found) {
                true => Outcome::NotTried,
                false => Outcome::of(self.texts[*locale].message(place)),
            });
        }
        Trace { query, chain, outcomes }
    }

    /// A word that surrounds the messages, such as a heading; `None` if neither a language of the request nor the base
    /// language has the word.
    pub fn label(&self, label: Label, request: impl LocaleRequest) -> Option<Word<'_>> {
        let (message, at) = self.first(&request, place_of_label(label))?;
        let tag = self.tags.tag(at.locale);
        Some(Word { text: &message.text, lang: &tag.name, direction: Direction::from(&tag.id) })
    }

    /// The message of one locale at `place` of its table.
    #[inline]
    fn look(&self, at: Place, place: usize) -> Option<(&Message<Cow<'static, str>>, Place)> {
        Some((self.texts[at.locale].message(place).ok()?, at))
    }

    /// The message of the first locale of the request that has one at `place` of its table.
    fn first(&self, request: &impl LocaleRequest, place: usize) -> Option<(&Message<Cow<'static, str>>, Place)> {
        if let Some(prepared) = request.prepared().filter(|prepared| Arc::ptr_eq(prepared.tags, &self.tags)) {
            return prepared.places.iter().find_map(|at| self.look(*at, place));
        }
        let mut found = None;
        walk(&self.tags, request, |event| {
            if let Event::Try(at) | Event::TryBase(at) = event {
                found = self.look(at, place);
            }
            if found.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        found
    }
}

/// The place of a symbol's message; without a symbol, the place of the sentence for unknown codes.
#[inline]
fn place_of(message: Option<Symbol>) -> usize {
    message.map_or(place_of_label(Label::UnknownCode), |symbol| symbol as usize)
}

/// Writes a code without any text of a language: symbol and number, or the number alone. The symbol is the one asked
/// for.
struct Written(Query);

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let spelling = self.0.code().spelling();
        match self.0.symbol() {
            Some(symbol) => write!(f, "{symbol} ({spelling})"),
            None => spelling.fmt(f),
        }
    }
}

/// A word that surrounds the messages; [`Catalog::label`] returns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Word<'c> {
    /// The word. Where the label has a [variable](Label::variable), the private-use character U+F0000 stands for its
    /// value.
    pub text: &'c str,
    /// The language of the word as a BCP 47 tag.
    pub lang: &'c str,
    /// The direction in which the word is written.
    pub direction: Direction,
}

impl Word<'_> {
    /// The word with a value in the place of its variable.
    ///
    /// ```
    /// use sspi_status::{Catalog, Label};
    ///
    /// let line = Catalog::embedded().label(Label::FoundOnLine, "en").unwrap();
    /// assert_eq!(line.with(12), "Found on line 12");
    /// ```
    #[must_use]
    pub fn with(&self, value: impl fmt::Display) -> String {
        fill(self.text, &value)
    }
}

/// The label that names a severity.
impl From<Severity> for Label {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Success => Label::Success,
            Severity::Informational => Label::Informational,
            Severity::Error => Label::Error,
        }
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let locales: Vec<&str> = self.locales().collect();
        f.debug_struct("Catalog").field("locales", &locales).field("problems", &self.problems).finish()
    }
}

#[cfg(all(test, feature = "embedded", feature = "scan"))]
mod tests {
    use super::Catalog;

    #[test]
    fn what_is_warmed_up_has_every_index() {
        let catalog = Catalog::builder().overlay("de", "de/sspi.ftl", "SEC_E_OK = Gut.").build();
        assert!(catalog.indexes.iter().all(|index| index.get().is_none()));
        catalog.warm_up();
        assert!(catalog.indexes.len() >= 7 && catalog.indexes.iter().all(|index| index.get().is_some()));
    }
}
