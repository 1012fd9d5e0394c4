//! `search`: codes by a part of their name, their number or their message.

use std::io;

use sspi_status::{FallbackChain, Symbol};

use crate::fold::fold;
use crate::output::{Layout, Output, Row};
use crate::{Run, Status};

impl Run {
    pub(crate) fn search(&mut self, text: &str) -> io::Result<()> {
        let wanted: Vec<String> = text.split_whitespace().map(fold).collect();
        if wanted.is_empty() {
            self.complain(&"nothing to search for: give a part of a name or of a message");
            return Ok(());
        }
        let shown = self.chains();
        let searched: Vec<FallbackChain> = if self.options.locale.is_empty() {
            self.catalog.locales().map(|locale| self.catalog.chain(locale)).collect()
        } else {
            vec![self.requested.clone()]
        };
        let mut output = Output::new(self, Layout::Blocks, &shown);
        let mut found = false;
        for &symbol in Symbol::all() {
            let Some(hit) = self.hit(symbol, &wanted, &shown, &searched) else { continue };
            found = true;
            let chains = match hit {
                Hit::Asked => shown.as_slice(),
                Hit::Elsewhere(chain) => std::slice::from_ref(chain),
            };
            let row = |chain| Row { description: self.catalog.describe_symbol(symbol, chain), chain };
            output.answer(&chains.iter().map(row).collect::<Vec<_>>())?;
        }
        if !found {
            self.raise(Status::NotFound);
        }
        output.finish()
    }

    /// Whether and in which language a code matches. The languages in which the answer is wanted come first, so that
    /// a match in them is not shown in another one.
    fn hit<'a>(
        &self,
        symbol: Symbol,
        wanted: &[String],
        shown: &[FallbackChain],
        searched: &'a [FallbackChain],
    ) -> Option<Hit<'a>> {
        let matches = |chain: &FallbackChain| {
            let description = self.catalog.describe_symbol(symbol, chain);
            let hint = description.hint().unwrap_or_default();
            let all = fold(&format!("{symbol} {:#X} {} {hint}", symbol.code(), description.text()));
            wanted.iter().all(|word| all.contains(word.as_str()))
        };
        if shown.iter().any(matches) {
            return Some(Hit::Asked);
        }
        let chain = searched.iter().find(|chain| matches(chain))?;
        Some(if self.options.all_locales { Hit::Asked } else { Hit::Elsewhere(chain) })
    }
}

enum Hit<'a> {
    /// In a language that is shown anyway.
    Asked,
    /// In another language only.
    Elsewhere(&'a FallbackChain),
}
