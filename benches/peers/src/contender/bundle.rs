//! fluent-bundle: one bundle for each locale, made when it is first needed, and kept.
//!
//! The bundle is the concurrent one. The other differs in its memoizer, which none of these messages needs: measured, it
//! is as quick, and it would have to be looked up in a thread-local variable.

use std::borrow::Cow;
use std::hint::black_box;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle as Bundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::{LanguageIdentifier, langid};

use super::{Contender, PREPARED, UNKNOWN_CODE};
use crate::job::{Parts, job};
use crate::{FIRST_CODE, Job, Row, codes, negotiate};

pub(super) struct FluentBundle;

struct Locale {
    id: LanguageIdentifier,
    tag: &'static str,
    files: [&'static str; 2],
    bundle: OnceLock<Bundle<FluentResource>>,
}

macro_rules! locales {
    ($($tag:literal)*) => {
        [$(Locale {
            id: langid!($tag),
            tag: $tag,
            files: [
                include_str!(concat!("../../../../locales/", $tag, "/sspi.ftl")),
                include_str!(concat!("../../../../locales/", $tag, "/ui.ftl")),
            ],
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
        let locale = negotiate::best_for_tag(PREPARED, &LOCALES);
        let bundle = locale.bundle();
        Some(match row {
            Row::Text => job!(row, move |code| text(bundle, code)),
            Row::Everything => job!(row, move |code| {
                let (text, hint) = text_and_hint(bundle, code)?;
                Some(Parts { text, hint, tag: locale.tag })
            }),
            Row::Tag(tag) => {
                job!(row, move |code| text(negotiate::best_for_tag(black_box(tag), &LOCALES).bundle(), code))
            }
            Row::LanguageIdentifier => {
                const REQUEST: &LanguageIdentifier = &langid!("es-MX");
                job!(row, move |code| text(negotiate::best(black_box(REQUEST), &LOCALES).bundle(), code))
            }
            Row::Unknown => job!(row, move |code| unknown(bundle, code)),
        })
    }

    fn first(&self, tag: &str) -> Cow<'static, str> {
        text(negotiate::best_for_tag(tag, &LOCALES).bundle(), FIRST_CODE).unwrap_or_default()
    }

    fn is_fluent(&self) -> bool {
        true
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
            // As sspi-status does; the sentences shall be the same.
            bundle.set_use_isolating(false);
            for file in self.files {
                // What is wrong with a file is found out by comparing the answers.
                let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(resource, _)| resource);
                let _ = bundle.add_resource(resource);
            }
            bundle
        })
    }
}

#[inline]
fn text(bundle: &'static Bundle<FluentResource>, code: u32) -> Option<Cow<'static, str>> {
    let pattern = bundle.get_message(codes::id(code)?.text)?.value()?;
    Some(bundle.format_pattern(pattern, None, &mut Vec::new()))
}

type TextAndHint = (Cow<'static, str>, Option<Cow<'static, str>>);

#[inline]
fn text_and_hint(bundle: &'static Bundle<FluentResource>, code: u32) -> Option<TextAndHint> {
    let message = bundle.get_message(codes::id(code)?.text)?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(message.value()?, None, &mut errors);
    let hint = message.get_attribute("hint").map(|hint| bundle.format_pattern(hint.value(), None, &mut errors));
    Some((text, hint))
}

#[inline]
fn unknown(bundle: &'static Bundle<FluentResource>, code: u32) -> Option<String> {
    let pattern = bundle.get_message(UNKNOWN_CODE)?.value()?;
    let mut args = FluentArgs::with_capacity(1);
    args.set("code", codes::hexadecimal(code));
    Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}
