//! sspi-status itself.

use std::borrow::Cow;
use std::hint::black_box;

use sspi_status::{Catalog, FallbackChain, describe};
use unic_langid::{LanguageIdentifier, langid};

use super::{Contender, PREPARED};
use crate::job::Everything;
use crate::{FIRST, Job, Row};

pub(super) struct SspiStatus;

impl Contender for SspiStatus {
    fn name(&self) -> &'static str {
        "sspi-status"
    }

    fn job(&self, row: Row) -> Option<Job> {
        const ES_MX: &LanguageIdentifier = &langid!("es-MX");
        let catalog = Catalog::embedded();
        let chain: &'static FallbackChain = Box::leak(Box::new(catalog.chain(PREPARED)));
        Some(match row {
            Row::Text | Row::Wrapped | Row::Unknown => Job::new(row, move |item| catalog.describe(item.code, chain)),
            Row::Everything => Job::new(row, move |item| Everything(catalog.describe(item.code, chain))),
            Row::Symbol => {
                // Each is taken from the item, so that only the way from a name to its text counts.
                Job::new(row, move |item| catalog.describe(item.symbol, chain))
            }
            Row::Tag(tag) | Row::List(tag) => Job::new(row, move |item| describe(item.code, black_box(tag))),
            Row::LanguageIdentifier => Job::new(row, move |item| describe(item.code, black_box(ES_MX))),
            Row::NumberFound | Row::NumberWrapped | Row::NumberNotFound => Job::new(row, |item| item.code.symbol()),
        })
    }

    fn first(&self, tag: &str) -> Cow<'static, str> {
        describe(FIRST.code, tag).into_text()
    }
}
