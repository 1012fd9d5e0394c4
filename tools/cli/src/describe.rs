//! `describe` and `list`: codes given as arguments, found in a text, or all of them.

use std::collections::BTreeSet;
use std::io::{self, BufRead, Read};

use sspi_status::{FallbackChain, Query, QueryError, StatusCode, Symbol};

use crate::output::{Layout, Output, Row};
use crate::suggest::suggestions;
use crate::{Run, Status, scan};

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
                    QueryError::UnknownName(name) => suggestions(name),
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
        for chain in chains {
            let description = self.catalog.describe_query(query, chain);
            output.row(&Row { description, chain })?;
        }
        Ok(())
    }

    /// Every code in the text, once, as soon as its line was read.
    fn describe_stdin(&mut self, chains: &[FallbackChain], output: &mut Output) -> io::Result<()> {
        let mut seen: BTreeSet<StatusCode> = BTreeSet::new();
        let mut look_at = |run: &mut Run, line: &str| -> io::Result<()> {
            for query in scan::queries(line) {
                if seen.insert(query.code()) {
                    run.answer(query, chains, output)?;
                    output.flush()?;
                }
            }
            Ok(())
        };

        let mut input = io::stdin().lock();
        if input.fill_buf()?.starts_with(UTF_16_LE) {
            // What PowerShell and many Windows tools write into files.
            let mut bytes = Vec::new();
            input.read_to_end(&mut bytes)?;
            let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
            look_at(self, &String::from_utf16_lossy(&units))?;
        } else {
            let mut line = Vec::new();
            while input.read_until(b'\n', &mut line)? > 0 {
                look_at(self, &String::from_utf8_lossy(&line))?;
                line.clear();
            }
        }
        if seen.is_empty() {
            self.raise(Status::NotFound);
        }
        Ok(())
    }
}

const UTF_16_LE: &[u8] = &[0xFF, 0xFE];
