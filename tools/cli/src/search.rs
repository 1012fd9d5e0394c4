//! `search`: codes by words or a sentence, by a part of their name, or by their number.

use std::io;

use crate::output::{Layout, Output, Row};
use crate::suggest::suggestions;
use crate::{Run, Status};

impl Run {
    pub(crate) fn search(&mut self, text: &str) -> io::Result<()> {
        if text.trim().is_empty() {
            self.complain(&"nothing to search for: give words of a message, a part of a name, or a number");
            return Ok(());
        }
        let chains = self.chains();
        // A sentence is found in whatever language a program shows it, and is explained in the user's own.
        let hits = self.catalog.search(text, &self.requested, true);
        let mut output = Output::new(self, Layout::Blocks, &chains);
        if hits.is_empty() {
            self.raise(Status::NotFound);
            let suggestions = suggestions(text);
            self.tell(&format_args!("no name and no text fits {text:?}{suggestions}"));
        }
        for hit in hits {
            let row = |chain| Row { hit: Some(hit), ..self.row(hit.symbol, chain) };
            output.answer(&chains.iter().map(row).collect::<Vec<_>>())?;
        }
        output.finish()
    }
}
