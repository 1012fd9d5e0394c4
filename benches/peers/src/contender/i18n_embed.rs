//! i18n-embed, with its `FluentLanguageLoader` over rust-embed.
//!
//! A prepared language is a loader of its own for which that language was selected. Where the language comes with the
//! call, there are six of these and fluent-langneg chooses among them: `select_languages_negotiate` makes a new loader
//! every time, of which its documentation warns.

use std::borrow::Cow;
use std::hint::black_box;
use std::sync::LazyLock;

use ::i18n_embed::LanguageLoader as _;
use ::i18n_embed::fluent::FluentLanguageLoader;
use rust_embed::RustEmbed;
use unic_langid::{LanguageIdentifier, langid};

use super::{Contender, PREPARED};
use crate::{FIRST, Job, Row, TAGS, negotiate};

#[derive(RustEmbed)]
#[folder = "$OUT_DIR/fluent"]
struct Localizations;

/// The one file of each language.
const DOMAIN: &str = "texts";

const FALLBACK: LanguageIdentifier = langid!("en");

pub(super) struct I18nEmbed;

impl Contender for I18nEmbed {
    fn name(&self) -> &'static str {
        "i18n-embed"
    }

    fn job(&self, row: Row) -> Option<Job> {
        match row {
            Row::Text => {
                let loader: &'static FluentLanguageLoader = Box::leak(Box::new(select(PREPARED)));
                Some(Job::new(row, move |item| loader.get(item.id)))
            }
            Row::Tag(tag) => {
                let loaders = loaders();
                Some(Job::new(row, move |item| negotiate::best_for_tag(black_box(tag), loaders).loader.get(item.id)))
            }
            _ => None,
        }
    }

    fn first(&self, tag: &str) -> Cow<'static, str> {
        let loader = select(tag);
        let text = loader.get(FIRST.id);
        // A program keeps it.
        std::mem::forget(loader);
        Cow::Owned(text)
    }

    fn each_language(&self) -> usize {
        loaders().iter().map(|locale| locale.loader.get(FIRST.id).len()).sum()
    }
}

/// A loader for one language and the fallback.
fn select(tag: &str) -> FluentLanguageLoader {
    let loader = FluentLanguageLoader::new(DOMAIN, FALLBACK);
    let requested: Vec<LanguageIdentifier> = tag.parse().into_iter().collect();
    ::i18n_embed::select(&loader, &Localizations, &requested).expect("the locales are in the program");
    loader
}

struct Locale {
    id: LanguageIdentifier,
    loader: FluentLanguageLoader,
}

impl AsRef<LanguageIdentifier> for Locale {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.id
    }
}

/// For each language a loader; they share what is loaded.
fn loaders() -> &'static [Locale] {
    static LOADERS: LazyLock<Vec<Locale>> = LazyLock::new(|| {
        let all = FluentLanguageLoader::new(DOMAIN, FALLBACK);
        all.load_available_languages(&Localizations).expect("the locales are in the program");
        let ids = TAGS.iter().filter_map(|tag| tag.parse::<LanguageIdentifier>().ok());
        ids.map(|id| Locale { loader: all.select_languages(&[&id]), id }).collect()
    });
    &LOADERS
}
