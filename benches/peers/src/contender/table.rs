//! A plain static table: the limit, the quickest that safe Rust can do for a known code. For an unknown one it is a plain
//! `format!`, as one writes it without a thought of speed.

use std::borrow::Cow;
use std::hint::black_box;

use unic_langid::{LanguageIdentifier, langid};

use super::{Contender, PREPARED};
use crate::codes::{self, Id};
use crate::job::{Always, Answer, Recorded, job};
use crate::{FIRST_CODE, Job, Row};

include!(concat!(env!("OUT_DIR"), "/table.rs"));

/// The texts of one language. They lie in the locale itself, which saves following a pointer to them.
pub(crate) struct Locale {
    tag: &'static str,
    /// Around an unknown code.
    unknown: (&'static str, &'static str),
    /// Text and hint of each known code.
    entries: [(&'static str, Option<&'static str>); CODES.len()],
}

pub(super) struct Table;

impl Contender for Table {
    fn name(&self) -> &'static str {
        "static table"
    }

    fn job(&self, row: Row) -> Option<Job> {
        let prepared = locale_of_tag(PREPARED);
        Some(match row {
            Row::Text => job!(row, move |code| text(prepared, code)),
            Row::Everything => job!(row, move |code| everything(prepared, code)),
            Row::Tag(tag) => job!(row, move |code| text(locale_of_tag(black_box(tag)), code)),
            Row::LanguageIdentifier => {
                const REQUEST: &LanguageIdentifier = &langid!("es-MX");
                job!(row, move |code| text(locale_of_identifier(black_box(REQUEST)), code))
            }
            Row::Unknown => job!(row, move |code| Always(unknown(prepared, code))),
        })
    }

    fn first(&self, tag: &str) -> Cow<'static, str> {
        Cow::Borrowed(text(locale_of_tag(tag), FIRST_CODE).unwrap_or_default())
    }
}

/// A table of the slots in each locale, without the step from slot to place, is no quicker: 0.69 ns to 0.71 ns.
#[inline(always)]
fn text(locale: &'static Locale, code: u32) -> Option<&'static str> {
    Some(locale.entries.get(codes::place(code))?.0)
}

#[inline(always)]
fn everything(locale: &'static Locale, code: u32) -> Option<Everything> {
    let &(text, hint) = locale.entries.get(codes::place(code))?;
    Some(Everything { text, hint, tag: locale.tag })
}

fn unknown(locale: &'static Locale, code: u32) -> String {
    let (before, after) = locale.unknown;
    format!("{before}0x{code:08X}{after}")
}

/// Measured against three other ways: comparing what `split` finds takes half as long again or more, a perfect hash of
/// the two letters up to a tenth longer; a pattern for each language is as quick, but slower for Spanish.
#[inline(always)]
fn locale_of_tag(tag: &str) -> &'static Locale {
    match *tag.as_bytes() {
        [a, b] | [a, b, b'-' | b'_', ..] => locale_of_language([a, b]),
        _ => &LOCALES[0],
    }
}

#[inline(always)]
fn locale_of_language(language: [u8; 2]) -> &'static Locale {
    // One OR makes capitals small, as tags may be spelled in any case.
    match &(u16::from_be_bytes(language) | 0x2020).to_be_bytes() {
        b"es" => &LOCALES[1],
        b"fr" => &LOCALES[2],
        b"it" => &LOCALES[3],
        b"pt" => &LOCALES[4],
        b"ru" => &LOCALES[5],
        _ => &LOCALES[0],
    }
}

/// Measured against two other ways, both slower by a third or more: comparing the subtags themselves, and their bytes.
#[inline(always)]
fn locale_of_identifier(identifier: &LanguageIdentifier) -> &'static Locale {
    const fn number(language: [u8; 2]) -> u64 {
        u64::from_le_bytes([language[0], language[1], 0, 0, 0, 0, 0, 0])
    }
    const ES: u64 = number(*b"es");
    const FR: u64 = number(*b"fr");
    const IT: u64 = number(*b"it");
    const PT: u64 = number(*b"pt");
    const RU: u64 = number(*b"ru");
    match Option::<u64>::from(identifier.language) {
        Some(ES) => &LOCALES[1],
        Some(FR) => &LOCALES[2],
        Some(IT) => &LOCALES[3],
        Some(PT) => &LOCALES[4],
        Some(RU) => &LOCALES[5],
        _ => &LOCALES[0],
    }
}

#[derive(Clone, Copy)]
struct Everything {
    text: &'static str,
    hint: Option<&'static str>,
    tag: &'static str,
}

impl Answer for Option<Everything> {
    #[inline(always)]
    fn observe(&self) {
        black_box(*self);
    }

    fn record(&self) -> Recorded {
        let Some(Everything { text, hint, tag }) = *self else {
            return Recorded { text: String::new(), others: None };
        };
        Recorded { text: text.to_owned(), others: Some((hint.map(str::to_owned), tag.to_owned())) }
    }
}
