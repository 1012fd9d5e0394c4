//! What people see where a translation has no text. The library itself is asked, with its own negotiation.

use std::collections::BTreeMap;

use sspi_status::{Catalog, Label, StatusCode, Symbol};

use super::marks::visible;
use super::page::Fallback;
use crate::catalogue::Catalogue;
use crate::check::source::Source;

/// A number that no symbol stands for.
const UNKNOWN: u32 = 0x8009_1234;

/// The file of the words around the messages.
const WORDS: &str = "ui.ftl";

pub(super) struct Library {
    catalog: Catalog,
    /// Each language's words alone, without any fallback.
    words: BTreeMap<String, Catalog>,
}

/// What a message is to the library.
pub(super) enum Role {
    Code(Symbol),
    Label(Label),
    /// The sentence for unknown codes.
    Unknown,
    None,
}

impl Role {
    pub(super) fn of(id: &str) -> Self {
        if let Ok(symbol) = id.parse() {
            return Role::Code(symbol);
        }
        match Label::all().iter().find(|label| label.id() == id) {
            Some(label) => Role::Label(*label),
            None if id == "sspi-unknown-code" => Role::Unknown,
            None => Role::None,
        }
    }
}

impl Library {
    pub(super) fn new(catalogue: &Catalogue, sources: &[Source]) -> Self {
        let words = sources.iter().filter(|source| source.name == WORDS && source.unreadable.is_none());
        let words = words.filter_map(|source| {
            let locale = source.locale.as_deref()?;
            let catalog = Catalog::builder().embedded(false).overlay(locale, WORDS, source.text.as_str()).build();
            Some((locale.to_owned(), catalog))
        });
        // Texts of the project itself would hide what a copy lacks.
        let catalog = Catalog::builder().embedded(false).overlay_folder(&catalogue.root).build();
        Self { catalog, words: words.collect() }
    }

    /// What somebody who asks for a language gets if that comes from another one.
    pub(super) fn fallback(&self, role: &Role, locale: &str) -> Option<Fallback> {
        let found = match role {
            Role::Code(symbol) => self.catalog.describe_symbol(*symbol, locale),
            Role::Unknown => self.catalog.describe(StatusCode::from_u32(UNKNOWN), locale),
            Role::Label(label) => return self.word(*label, locale),
            Role::None => return None,
        };
        (found.lang() != locale).then(|| Fallback {
            text: visible(found.text()),
            hint: found.hint().map(visible),
            lang: found.lang().to_owned(),
            dir: found.direction().as_str(),
        })
    }

    /// The library does not tell the language of a word, so each step that it goes is asked for the word alone.
    fn word(&self, label: Label, locale: &str) -> Option<Fallback> {
        let text = self.catalog.label(label, locale)?;
        let chain = self.catalog.chain(locale);
        let has = |step: &&str| self.words.get(*step).is_some_and(|alone| alone.label(label, *step).is_some());
        let lang = chain.steps().map(|step| step.locale).find(has)?;
        (lang != locale).then(|| Fallback {
            text: visible(text),
            hint: None,
            lang: lang.to_owned(),
            dir: direction(lang),
        })
    }
}

/// In which direction a language is written, also one without a message yet.
pub(super) fn direction(locale: &str) -> &'static str {
    let catalog = Catalog::builder().embedded(false).overlay(locale, "", "SEC_E_OK = x\n").build();
    catalog.describe_symbol(Symbol::SEC_E_OK, locale).direction().as_str()
}
