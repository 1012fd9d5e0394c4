//! `describe` and `list`: codes given as arguments, found in a text, or all of them.

use std::collections::BTreeSet;
use std::io;

use sspi_status::{FallbackChain, Query, QueryError, StatusCode, Symbol};

use crate::output::{Layout, Output, Row};
use crate::suggest::suggestions;
use crate::{Run, Status, codes, scan};

impl Run {
    pub(crate) fn describe(&mut self, spellings: &[String]) -> io::Result<()> {
        let chains = self.chains();
        let mut output = Output::new(self, Layout::Blocks, &chains);
        for spelling in spellings {
            if spelling == "-" {
                self.describe_stdin(&chains, &mut output)?;
                continue;
            }
            output.flush()?; // so that both streams on one terminal keep their order
            if let Some(query) = self.query(spelling) {
                self.answer(query, &chains, &mut output)?;
            }
        }
        output.finish()
    }

    pub(crate) fn list(&mut self) -> io::Result<()> {
        let chains = self.chains();
        let mut output = Output::new(self, Layout::Lines, &chains);
        for &symbol in Symbol::all() {
            self.answer(Query::Symbol(symbol), &chains, &mut output)?;
        }
        output.finish()
    }

    /// A code as somebody spelt it; complained about if it is none.
    pub(crate) fn query(&mut self, spelling: &str) -> Option<Query> {
        match spelling.parse() {
            Ok(query) => Some(query),
            Err(error) => {
                let suggestions = match &error {
                    QueryError::UnknownName(name) | QueryError::Malformed(name) => suggestions(name),
                    _ => String::new(),
                };
                self.complain(&format_args!("{error}{suggestions}"));
                None
            }
        }
    }

    fn answer(&mut self, query: Query, chains: &[FallbackChain], output: &mut Output) -> io::Result<()> {
        if query.symbol().is_none() {
            self.raise(Status::NotFound);
        }
        let rows: Vec<Row<'_>> =
            chains.iter().map(|chain| Row { description: self.catalog.describe_query(query, chain), chain }).collect();
        output.answer(&rows)?;
        Ok(())
    }

    /// Every code in the text, once, as soon as it was read.
    fn describe_stdin(&mut self, chains: &[FallbackChain], output: &mut Output) -> io::Result<()> {
        let mut seen: BTreeSet<StatusCode> = BTreeSet::new();
        let mut look_at = |run: &mut Run, text: &str| -> io::Result<()> {
            for query in codes::queries(text) {
                if seen.insert(query.code()) {
                    run.answer(query, chains, output)?;
                    output.flush()?;
                }
            }
            Ok(())
        };

        if let Err(error) = scan::pieces(io::stdin().lock(), |text| look_at(self, text))? {
            self.complain(&format_args!("standard input: {error}"));
        }
        if seen.is_empty() {
            self.raise(Status::NotFound);
        }
        Ok(())
    }
}
