//! `describe` and `list`: codes given as arguments, found in a text, or all of them.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use sspi_status::{FallbackChain, Family, Part, Query, QueryError, StatusCode, Symbol, scan};

use crate::args::Reader;
use crate::input::Piece;
use crate::output::{Layout, Output, Row};
use crate::suggest::suggestions;
use crate::{Run, Status, input};

impl Run {
    pub(crate) fn describe(&mut self, spellings: &[String]) -> io::Result<()> {
        let chains = self.chains();
        let mut output = Output::new(self, Layout::Blocks, &chains);
        for spelling in &joined(spellings) {
            if spelling == "-" {
                self.describe_stdin(&chains, &mut output)?;
                continue;
            }
            output.flush()?; // so that both streams on one terminal keep their order
            if let Some(query) = self.query(spelling) {
                self.answer(query, None, &chains, &mut output)?;
            }
        }
        output.finish()
    }

    pub(crate) fn list(&mut self, family: Option<Family>) -> io::Result<()> {
        let chains = self.chains();
        let mut output = Output::new(self, Layout::Lines, &chains);
        for &symbol in Symbol::all().iter().filter(|symbol| family.is_none_or(|family| symbol.family() == family)) {
            output.answer(&self.rows(symbol.into(), None, &chains))?;
        }
        output.finish()
    }

    /// Reads a code as somebody spelled it, and reports a spelling that is not a code.
    pub(crate) fn query(&mut self, spelling: &str) -> Option<Query> {
        match spelling.parse() {
            Ok(query) => Some(query),
            Err(error) => {
                if Path::new(spelling).is_file() {
                    self.complain(&format_args!(
                        "{spelling:?} is a file: sspi-status - < FILE explains the codes in it"
                    ));
                    return None;
                }
                let suggestions = match &error {
                    QueryError::UnknownName(name) | QueryError::Malformed(name) => suggestions(name),
                    _ => String::new(),
                };
                self.complain(&format_args!("{error}{suggestions}"));
                None
            }
        }
    }

    /// Explains a code, which may have been found on a line of a text.
    fn answer(
        &mut self,
        query: Query,
        line: Option<usize>,
        chains: &[FallbackChain],
        output: &mut Output,
    ) -> io::Result<()> {
        if query.symbol().and_then(Symbol::message).is_none() {
            self.raise(Status::NotFound);
        }
        output.answer(&self.rows(query, line, chains))
    }

    /// One code along several chains.
    fn rows<'a>(&self, query: Query, line: Option<usize>, chains: &'a [FallbackChain]) -> Vec<Row<'a>> {
        chains.iter().map(|chain| Row { line, ..self.row(query, chain) }).collect()
    }

    /// One code along one chain, with the hints that were asked for.
    pub(crate) fn row<'a>(&self, query: impl Into<Query>, chain: &'a FallbackChain) -> Row<'a> {
        let description = self.catalog.describe(query, chain);
        let description = match self.options.reader {
            Reader::User => description.without(Part::Developer),
            Reader::Developer => description.without(Part::Hint),
            Reader::All => description,
        };
        Row { description, chain, line: None }
    }

    /// Explains each code on standard input once, as soon as it is read.
    fn describe_stdin(&mut self, chains: &[FallbackChain], output: &mut Output) -> io::Result<()> {
        let mut seen: BTreeSet<StatusCode> = BTreeSet::new();
        let mut line = 1;
        let mut look_at = |run: &mut Run, piece: &Piece<'_>| -> io::Result<()> {
            let lines = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count();
            for found in scan(piece.text).filter(|found| found.offset + found.text.len() > piece.new) {
                if seen.insert(found.query.code()) {
                    // A code that a line end cuts in two begins before the piece.
                    let back = lines(&piece.text[found.offset.min(piece.new)..piece.new]);
                    let on = line + lines(&piece.text[piece.new..found.offset.max(piece.new)]) - back;
                    run.answer(found.query, Some(on), chains, output)?;
                    output.flush()?;
                }
            }
            line += lines(&piece.text[piece.new..]);
            Ok(())
        };

        match input::pieces(io::stdin().lock(), |piece| look_at(self, piece))? {
            Err(error) => self.complain(&format_args!("standard input: {error}")),
            Ok(()) if seen.is_empty() => {
                self.raise(Status::NotFound);
                self.tell(&"standard input has no code that the catalogue knows");
            }
            Ok(()) => {}
        }
        Ok(())
    }
}

/// Joins a word that names a space with the number behind it, as if the user had quoted the two: `ldap 49`.
fn joined(spellings: &[String]) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for spelling in spellings {
        match codes.last_mut() {
            Some(before)
                if before.parse::<Query>().is_err() && format!("{before} {spelling}").parse::<Query>().is_ok() =>
            {
                before.push(' ');
                before.push_str(spelling);
            }
            _ => codes.push(spelling.clone()),
        }
    }
    codes
}
