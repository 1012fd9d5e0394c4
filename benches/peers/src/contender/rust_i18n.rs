//! rust-i18n, which knows no Fluent: its locale files are made from the `.ftl` files by build.rs.
//!
//! The language is given in every call; with `set_locale`, which is for the whole process, each call
//! would first read a thread-local variable.

use std::borrow::Cow;
use std::hint::black_box;

use ::rust_i18n::t;

use super::{Contender, PREPARED};
use crate::{FIRST, Job, Row};

pub(super) struct RustI18n;

impl Contender for RustI18n {
    fn name(&self) -> &'static str {
        "rust-i18n"
    }

    fn job(&self, row: Row) -> Option<Job> {
        match row {
            Row::Text => Some(Job::new(row, |item| text(PREPARED, item.id))),
            Row::Tag(tag) => Some(Job::new(row, move |item| text(black_box(tag), item.id))),
            _ => None,
        }
    }

    fn first(&self, tag: &str) -> Cow<'static, str> {
        text(tag, FIRST.id)
    }
}

#[inline]
fn text(tag: &str, id: &'static str) -> Cow<'static, str> {
    t!(id, locale = tag)
}
