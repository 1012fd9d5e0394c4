//! fluent-templates, with its static loader.
//!
//! A prepared language is asked for with `lookup_single_language`, which does not negotiate.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hint::black_box;

use fluent_bundle::FluentValue;
use fluent_templates::Loader as _;
use unic_langid::{LanguageIdentifier, langid};

use super::{Contender, PREPARED, UNKNOWN_CODE};
use crate::job::{Parts, job};
use crate::{FIRST_CODE, Job, Row, codes};

fluent_templates::static_loader! {
    static LOCALES = {
        locales: "../../locales",
        fallback_language: "en",
        // As sspi-status does; the sentences shall be the same.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

const FALLBACK: LanguageIdentifier = langid!("en");

type Args = HashMap<Cow<'static, str>, FluentValue<'static>>;

pub(super) struct FluentTemplates;

impl Contender for FluentTemplates {
    fn name(&self) -> &'static str {
        "fluent-templates"
    }

    fn job(&self, row: Row) -> Option<Job> {
        let prepared: &'static LanguageIdentifier = Box::leak(Box::new(identifier(PREPARED)));
        Some(match row {
            Row::Text => job!(row, move |code| single(prepared, codes::id(code)?.text)),
            Row::Everything => job!(row, move |code| {
                let id = codes::id(code)?;
                Some(Parts { text: single(prepared, id.text)?, hint: single(prepared, id.hint), tag: prepared })
            }),
            Row::Tag(tag) => job!(row, move |code| {
                let id = codes::id(code)?;
                Some(LOCALES.lookup(&identifier(black_box(tag)), id.text))
            }),
            Row::LanguageIdentifier => {
                const REQUEST: &LanguageIdentifier = &langid!("es-MX");
                job!(row, move |code| Some(LOCALES.lookup(black_box(REQUEST), codes::id(code)?.text)))
            }
            Row::Unknown => job!(row, move |code| {
                let args = Args::from([(Cow::Borrowed("code"), codes::hexadecimal(code).into())]);
                LOCALES.lookup_single_language(prepared, UNKNOWN_CODE, Some(&args)).ok()
            }),
        })
    }

    fn first(&self, tag: &str) -> Cow<'static, str> {
        let id = codes::id(FIRST_CODE).map_or("", |id| id.text);
        Cow::Owned(LOCALES.lookup(&identifier(tag), id))
    }

    fn is_fluent(&self) -> bool {
        true
    }
}

fn identifier(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap_or(FALLBACK)
}

fn single(language: &LanguageIdentifier, id: &str) -> Option<String> {
    LOCALES.lookup_single_language::<&str>(language, id, None).ok()
}
