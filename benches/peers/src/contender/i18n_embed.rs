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
use fluent_bundle::FluentArgs;
use rust_embed::RustEmbed;
use unic_langid::{LanguageIdentifier, langid};

use super::{Contender, PREPARED, UNKNOWN_CODE};
use crate::job::{Parts, job};
use crate::tags::TAGS;
use crate::{FIRST_CODE, Job, Row, codes, negotiate};

#[derive(RustEmbed)]
#[folder = "../../locales"]
#[include = "*/*.ftl"]
struct Localizations;

const FALLBACK: LanguageIdentifier = langid!("en");

pub(super) struct I18nEmbed;

impl Contender for I18nEmbed {
    fn name(&self) -> &'static str {
        "i18n-embed"
    }

    fn job(&self, row: Row) -> Option<Job> {
        let prepared = |domain| -> &'static FluentLanguageLoader { Box::leak(Box::new(select(domain, PREPARED))) };
        Some(match row {
            Row::Text => {
                let loader = prepared("sspi");
                job!(row, move |code| Some(loader.get(codes::id(code)?.text)))
            }
            Row::Everything => {
                let loader = prepared("sspi");
                job!(row, move |code| everything(loader, code))
            }
            Row::Tag(tag) => {
                let loaders = loaders();
                job!(row, move |code| {
                    let locale = negotiate::best_for_tag(black_box(tag), loaders);
                    Some(locale.loader.get(codes::id(code)?.text))
                })
            }
            Row::LanguageIdentifier => {
                const REQUEST: &LanguageIdentifier = &langid!("es-MX");
                let loaders = loaders();
                job!(row, move |code| {
                    let locale = negotiate::best(black_box(REQUEST), loaders);
                    Some(locale.loader.get(codes::id(code)?.text))
                })
            }
            Row::Unknown => {
                // The sentence is in another file, hence in another domain.
                let loader = prepared("ui");
                loader.set_use_isolating(false);
                job!(row, move |code| {
                    let mut args = FluentArgs::with_capacity(1);
                    args.set("code", codes::hexadecimal(code));
                    Some(loader.get_args_fluent(UNKNOWN_CODE, Some(&args)))
                })
            }
        })
    }

    fn first(&self, tag: &str) -> Cow<'static, str> {
        let loader = select("sspi", tag);
        let text = codes::id(FIRST_CODE).map(|id| loader.get(id.text)).unwrap_or_default();
        // A program keeps it.
        std::mem::forget(loader);
        Cow::Owned(text)
    }

    fn each_locale(&self) -> usize {
        let id = codes::id(FIRST_CODE).map_or("", |id| id.text);
        loaders().iter().map(|locale| locale.loader.get(id).len()).sum()
    }

    fn is_fluent(&self) -> bool {
        true
    }
}

/// A loader for one language and the fallback.
fn select(domain: &str, tag: &str) -> FluentLanguageLoader {
    let loader = FluentLanguageLoader::new(domain, FALLBACK);
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
        let all = FluentLanguageLoader::new("sspi", FALLBACK);
        all.load_available_languages(&Localizations).expect("the locales are in the program");
        let ids = TAGS.iter().filter_map(|tag| tag.parse::<LanguageIdentifier>().ok());
        ids.map(|id| Locale { loader: all.select_languages(&[&id]), id }).collect()
    });
    &LOADERS
}

/// One look-up for both. `get_attr` would look for the message again, and would need `has_attr` before it.
fn everything(loader: &FluentLanguageLoader, code: u32) -> Option<Parts<String, LanguageIdentifier>> {
    let (text, hint) = loader.with_fluent_message_and_bundle(codes::id(code)?.text, |message, bundle| {
        let mut errors = Vec::new();
        let text = message.value().map(|text| bundle.format_pattern(text, None, &mut errors).into_owned());
        let hint = message.get_attribute("hint");
        let hint = hint.map(|hint| bundle.format_pattern(hint.value(), None, &mut errors).into_owned());
        (text, hint)
    })?;
    Some(Parts { text: text?, hint, tag: loader.current_language() })
}
