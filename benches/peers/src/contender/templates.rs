//! fluent-templates, with its static loader.
//!
//! A prepared language is asked for with `lookup_single_language`, which does not negotiate.

use std::borrow::Cow;
use std::hint::black_box;

use fluent_templates::Loader as _;
use unic_langid::{LanguageIdentifier, langid};

use super::{Contender, PREPARED};
use crate::{FIRST, Job, Row};

fluent_templates::static_loader! {
    static LOCALES = {
        locales: "../../locales",
        fallback_language: "en",
        // As sspi-status does; the texts shall be the same.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

const FALLBACK: LanguageIdentifier = langid!("en");

pub(super) struct FluentTemplates;

impl Contender for FluentTemplates {
    fn name(&self) -> &'static str {
        "fluent-templates"
    }

    fn job(&self, row: Row) -> Option<Job> {
        let prepared: &'static LanguageIdentifier = Box::leak(Box::new(identifier(PREPARED)));
        match row {
            Row::Text => {
                Some(Job::new(row, move |item| LOCALES.lookup_single_language::<&str>(prepared, item.id, None).ok()))
            }
            Row::Tag(tag) => Some(Job::new(row, move |item| LOCALES.lookup(&identifier(black_box(tag)), item.id))),
            _ => None,
        }
    }

    fn first(&self, tag: &str) -> Cow<'static, str> {
        Cow::Owned(LOCALES.lookup(&identifier(tag), FIRST.id))
    }
}

fn identifier(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap_or(FALLBACK)
}
