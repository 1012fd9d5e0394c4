//! `search`: codes by a part of their name, their number or their texts.

use std::io;

use sspi_status::{FallbackChain, Hit, Rank};

use crate::output::{Layout, Output};
use crate::suggest::suggestions;
use crate::{Run, Status};

impl Run {
    pub(crate) fn search(&mut self, text: &str) -> io::Result<()> {
        if text.trim().is_empty() {
            self.complain(&"nothing to search for: give a part of a name or of a message");
            return Ok(());
        }
        let shown = self.chains();
        let elsewhere = self.options.all_locales || self.options.locale.is_empty();
        let hits = self.catalog.search(text, &self.requested, elsewhere);
        let mut output = Output::new(self, Layout::Blocks, &shown);
        if hits.is_empty() {
            self.raise(Status::NotFound);
            let suggestions = suggestions(text);
            self.tell(&format_args!("no name and no text has all the words of {text:?}{suggestions}"));
        }
        for Hit { symbol, rank, lang, .. } in hits {
            // A hit in another language is shown in that language.
            let other: FallbackChain;
            let chains = if rank == Rank::OtherLanguage && !self.options.all_locales {
                other = self.catalog.chain(lang);
                std::slice::from_ref(&other)
            } else {
                shown.as_slice()
            };
            output.answer(&chains.iter().map(|chain| self.row(symbol, chain)).collect::<Vec<_>>())?;
        }
        output.finish()
    }
}
