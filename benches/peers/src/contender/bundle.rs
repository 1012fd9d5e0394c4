//! fluent-bundle: one bundle for each locale, made when it is first needed, and kept.
//!
//! The bundle is the concurrent one. The other differs in its memoizer, which none of these messages needs: measured, it
//! is as quick, and it would have to be looked up in a thread-local variable.

use std::borrow::Cow;
use std::hint::black_box;
use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle as Bundle;
use unic_langid::{LanguageIdentifier, langid};

use super::{Contender, PREPARED};
use crate::{FIRST, Job, Row, negotiate};

pub(super) struct FluentBundle;

struct Locale {
    id: LanguageIdentifier,
    texts: &'static str,
    bundle: OnceLock<Bundle<FluentResource>>,
}

macro_rules! locales {
    ($($tag:literal)*) => {
        [$(Locale {
            id: langid!($tag),
            texts: include_str!(concat!(env!("OUT_DIR"), "/fluent/", $tag, "/texts.ftl")),
            bundle: OnceLock::new(),
        },)*]
    };
}

static LOCALES: [Locale; 6] = locales!["en" "es" "fr" "it" "pt-BR" "ru"];

impl Contender for FluentBundle {
    fn name(&self) -> &'static str {
        "fluent-bundle"
    }

    fn job(&self, row: Row) -> Option<Job> {
        match row {
            Row::Text => {
                let bundle = negotiate::best_for_tag(PREPARED, &LOCALES).bundle();
                Some(Job::new(row, move |item| text(bundle, item.id)))
            }
            Row::Tag(tag) => Some(Job::new(row, move |item| {
                text(negotiate::best_for_tag(black_box(tag), &LOCALES).bundle(), item.id)
            })),
            _ => None,
        }
    }

    fn first(&self, tag: &str) -> Cow<'static, str> {
        text(negotiate::best_for_tag(tag, &LOCALES).bundle(), FIRST.id).unwrap_or_default()
    }
}

impl AsRef<LanguageIdentifier> for Locale {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.id
    }
}

impl Locale {
    #[inline]
    fn bundle(&'static self) -> &'static Bundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let mut bundle = Bundle::new_concurrent(vec![self.id.clone()]);
            // As sspi-status does; the texts shall be the same.
            bundle.set_use_isolating(false);
            // What is wrong with a file is found out by comparing the answers.
            let resource = FluentResource::try_new(self.texts.to_owned()).unwrap_or_else(|(resource, _)| resource);
            let _ = bundle.add_resource(resource);
            bundle
        })
    }
}

#[inline]
fn text(bundle: &'static Bundle<FluentResource>, id: &str) -> Option<Cow<'static, str>> {
    let pattern = bundle.get_message(id)?.value()?;
    Some(bundle.format_pattern(pattern, None, &mut Vec::new()))
}
