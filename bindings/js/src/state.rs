//! The catalogue, which is built anew whenever a language or an overlay is added.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

use sspi_status::{Catalog, CatalogBuilder, Symbol};

thread_local! {
    /// WebAssembly has one thread, and no function of the core calls JavaScript while it borrows this.
    pub(crate) static STATE: RefCell<State> = RefCell::new(State::new());
}

/// The tags of the languages that the package has.
const LANGUAGES: &str = env!("LANGUAGES");

pub(crate) struct State {
    /// Built when it is needed: who loads a language at once does not wait for English alone.
    catalog: OnceCell<Catalog>,
    /// All languages of the package, with one message each: only for their tags, over which a request is negotiated
    /// before anything is loaded.
    shipped: Catalog,
    /// Messages and keywords by tag.
    loaded: BTreeMap<String, (String, String)>,
    /// Tags and texts of the caller.
    overlays: Vec<(String, String)>,
    /// How many problems of overlays have been told.
    told: usize,
}

impl State {
    fn new() -> Self {
        let name = |builder: CatalogBuilder, tag| builder.overlay(tag, tag, "SEC_E_OK = .\n");
        let shipped = LANGUAGES.split(' ').fold(Catalog::builder(), name).build();
        let english = (
            include_str!(concat!(env!("OUT_DIR"), "/en.ftl")).to_owned(),
            include_str!(concat!(env!("OUT_DIR"), "/keywords.toml")).to_owned(),
        );
        let loaded = BTreeMap::from([("en".to_owned(), english)]);
        Self { catalog: OnceCell::new(), shipped, loaded, overlays: Vec::new(), told: 0 }
    }

    /// Overlays lie over the texts of the package, whatever came first.
    pub(crate) fn catalog(&self) -> &Catalog {
        self.catalog.get_or_init(|| {
            let add = |builder: CatalogBuilder, (tag, (messages, keywords)): (&String, &(String, String))| {
                builder.overlay(tag, tag, messages).keywords(tag, tag, keywords)
            };
            let builder = self.loaded.iter().fold(Catalog::builder(), add);
            self.overlays.iter().fold(builder, |builder, (tag, text)| builder.overlay(tag, tag, text)).build()
        })
    }

    pub(crate) fn locales(&self) -> Vec<String> {
        let mut tags: Vec<String> = self.catalog().locales().chain(self.shipped.locales()).map(str::to_owned).collect();
        tags.sort();
        tags.dedup();
        tags
    }

    /// Follows the chain of the request over all languages of the package, up to the first that explains every code.
    pub(crate) fn missing(&self, wishes: &[String]) -> Option<String> {
        let chain = self.shipped.chain(wishes);
        let tags = chain.steps().map(|step| step.locale);
        let needed: Vec<&str> = tags.take_while(|tag| !self.is_complete(tag)).collect();
        needed.into_iter().find(|tag| !self.loaded.contains_key(*tag)).map(str::to_owned)
    }

    /// Whether a language is loaded and has all messages.
    fn is_complete(&self, tag: &str) -> bool {
        let answers = |symbol: &Symbol| self.catalog().describe(*symbol, tag).lang() == tag;
        self.loaded.contains_key(tag) && Symbol::all().iter().all(answers)
    }

    pub(crate) fn add_language(&mut self, tag: String, messages: String, keywords: String) {
        // Two calls of `load` may have waited for the same language.
        if self.loaded.insert(tag, (messages, keywords)).is_none() {
            self.catalog.take();
        }
    }

    pub(crate) fn overlay(&mut self, tag: String, text: String) -> Vec<String> {
        self.overlays.push((tag, text));
        self.catalog.take();
        // The texts of the package have none, and those of earlier overlays come first.
        let problems: Vec<String> = self.catalog().problems().iter().map(ToString::to_string).collect();
        let told = std::mem::replace(&mut self.told, problems.len());
        problems.into_iter().skip(told).collect()
    }
}
