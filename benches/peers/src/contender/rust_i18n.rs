//! rust-i18n, which knows no Fluent: its locale files are made from the `.ftl` files by build.rs.
//!
//! The language is given in every call; with `set_locale`, which is for the whole process, each call
//! would first read a thread-local variable.

use std::borrow::Cow;
use std::hint::black_box;

use ::rust_i18n::t;
use unic_langid::{LanguageIdentifier, langid};

use super::{Contender, PREPARED, UNKNOWN_CODE};
use crate::job::{Parts, job};
use crate::{FIRST_CODE, Job, Row, codes};

pub(super) struct RustI18n;

impl Contender for RustI18n {
    fn name(&self) -> &'static str {
        "rust-i18n"
    }

    fn job(&self, row: Row) -> Option<Job> {
        let prepared = PREPARED;
        Some(match row {
            Row::Text => job!(row, move |code| text(prepared, code)),
            Row::Everything => job!(row, move |code| {
                let id = codes::id(code)?;
                let hint: Cow<'static, str> = t!(id.hint, locale = prepared);
                // What it does not find is answered with the key.
                let hint = (hint != id.hint).then_some(hint);
                Some(Parts { text: t!(id.text, locale = prepared), hint, tag: prepared })
            }),
            Row::Tag(tag) => job!(row, move |code| text(black_box(tag), code)),
            Row::LanguageIdentifier => {
                // It takes tags only.
                const REQUEST: &LanguageIdentifier = &langid!("es-MX");
                job!(row, move |code| text(&black_box(REQUEST).to_string(), code))
            }
            Row::Unknown => job!(row, move |code| {
                let text: Cow<'static, str> = t!(UNKNOWN_CODE, locale = prepared, code = code : {:#010X});
                Some(text)
            }),
        })
    }

    fn first(&self, tag: &str) -> Cow<'static, str> {
        text(tag, FIRST_CODE).unwrap_or_default()
    }
}

#[inline]
fn text(tag: &str, code: u32) -> Option<Cow<'static, str>> {
    let id = codes::id(code)?;
    Some(t!(id.text, locale = tag))
}
