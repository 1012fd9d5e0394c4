//! sspi-status itself.

use std::borrow::Cow;
use std::hint::black_box;

use sspi_status::{Catalog, Description, FallbackChain, describe};
use unic_langid::{LanguageIdentifier, langid};

use super::{Contender, PREPARED};
use crate::job::{Always, Answer, Recorded, job};
use crate::{FIRST_CODE, Job, Row};

pub(super) struct SspiStatus;

impl Contender for SspiStatus {
    fn name(&self) -> &'static str {
        "sspi-status"
    }

    fn job(&self, row: Row) -> Option<Job> {
        let catalog = Catalog::embedded();
        let chain = || -> &'static FallbackChain { Box::leak(Box::new(catalog.chain(PREPARED))) };
        Some(match row {
            Row::Text | Row::Unknown => {
                let chain = chain();
                job!(row, move |code| Always(catalog.describe(code, chain)))
            }
            Row::Everything => {
                let chain = chain();
                job!(row, move |code| Everything(catalog.describe(code, chain)))
            }
            Row::Tag(tag) => job!(row, move |code| Always(catalog.describe(code, black_box(tag)))),
            Row::LanguageIdentifier => {
                const REQUEST: &LanguageIdentifier = &langid!("es-MX");
                job!(row, move |code| Always(catalog.describe(code, black_box(REQUEST))))
            }
        })
    }

    fn first(&self, tag: &str) -> Cow<'static, str> {
        describe(FIRST_CODE, tag).into_text()
    }
}

struct Everything(Description<'static>);

impl Answer for Everything {
    #[inline(always)]
    fn observe(&self) {
        black_box((self.0.text(), self.0.hint(), self.0.lang()));
    }

    fn record(&self) -> Recorded {
        let hint = self.0.hint().map(str::to_owned);
        Recorded { text: self.0.text().to_owned(), others: Some((hint, self.0.lang().to_owned())) }
    }
}
