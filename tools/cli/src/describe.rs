//! `describe` and `list`: codes given as arguments, or all of them.

use std::io;
use std::path::{Path, PathBuf};

use sspi_status::{FallbackChain, Family, Layout, Part, Query, QueryError, Symbol};

use crate::args::{Format, Reader};
use crate::output::{self, Output, Row};
use crate::scan::Source;
use crate::suggest::suggestions;
use crate::{Run, Status};

impl Run {
    pub(crate) fn describe(&mut self, spellings: &[String]) -> io::Result<()> {
        let chains = self.chains();
        let spellings = joined(spellings);
        let is_text = |spelling: &String| spelling == "-" || is_file(spelling);
        let layout = if spellings.iter().any(is_text) { output::Layout::Found } else { output::Layout::Blocks };
        let mut output = Output::new(self, layout, &chains);
        for spelling in &spellings {
            if is_text(spelling) {
                output = self.scan(vec![Source::of(spelling)], false, &chains, output)?;
                continue;
            }
            output.flush()?; // so that both streams on one terminal keep their order
            for query in self.readings(spelling) {
                self.answer(query, &chains, &mut output)?;
            }
        }
        output.finish()
    }

    pub(crate) fn scan_files(&mut self, files: &[PathBuf], annotate: bool) -> io::Result<()> {
        if annotate && self.options.format != Format::Text {
            self.complain(&"--annotate has no such --format: use text");
            return Ok(());
        }
        let sources: Vec<Source> = files.iter().map(Source::of).collect();
        let chains = self.chains();
        let output = Output::new(self, output::Layout::Found, &chains);
        let sources = if sources.is_empty() { vec![Source::Stdin] } else { sources };
        self.scan(sources, annotate, &chains, output)?.finish()
    }

    pub(crate) fn list(&mut self, family: Option<Family>) -> io::Result<()> {
        let chains = self.chains();
        let mut output = Output::new(self, output::Layout::Lines, &chains);
        for &symbol in Symbol::all().iter().filter(|symbol| family.is_none_or(|family| symbol.family() == family)) {
            output.answer(&self.rows(symbol.into(), &chains))?;
        }
        output.finish()
    }

    /// Reads a code as somebody spelled it, and reports a spelling that is not a code.
    pub(crate) fn query(&mut self, spelling: &str) -> Option<Query> {
        match spelling.parse() {
            Ok(query) => Some(query),
            Err(error) => {
                self.complain_about(&error);
                None
            }
        }
    }

    /// The codes that a spelling can mean: a short number without a word for its space means one of each space that
    /// knows it.
    fn readings(&mut self, spelling: &str) -> Vec<Query> {
        match Query::readings(spelling) {
            Ok(queries) => {
                if let [_, _, ..] = queries.as_slice() {
                    let codes: Vec<String> = queries.iter().map(|query| query.code().to_string()).collect();
                    self.tell(&format_args!("{spelling:?} can be {}", codes.join(" or ")));
                }
                queries
            }
            Err(error) => {
                self.complain_about(&error);
                Vec::new()
            }
        }
    }

    fn complain_about(&mut self, error: &QueryError) {
        let suggestions = match error {
            QueryError::UnknownName(name) | QueryError::Malformed(name) => suggestions(name),
            _ => String::new(),
        };
        self.complain(&format_args!("{error}{suggestions}"));
    }

    fn answer(&mut self, query: Query, chains: &[FallbackChain], output: &mut Output) -> io::Result<()> {
        if query.symbol().and_then(Symbol::message).is_none() {
            self.raise(Status::NotFound);
        }
        output.answer(&self.rows(query, chains))?;
        // A number whose facility nobody has defined is no code.
        let parts =
            query.code().parts().filter(|parts| parts.facility_name.is_some() || parts.layout == Layout::ComErr);
        if let Some(parts) = parts.filter(|_| query.symbol().is_none() && !self.options.format.has_objects()) {
            output.flush()?;
            self.tell(&format_args!("{} is {parts}", query.code().spelling()));
        }
        Ok(())
    }

    /// One code along several chains.
    pub(crate) fn rows<'a>(&self, query: Query, chains: &'a [FallbackChain]) -> Vec<Row<'a>> {
        chains.iter().map(|chain| self.row(query, chain)).collect()
    }

    /// One code along one chain, with the hints that were asked for.
    pub(crate) fn row<'a>(&self, query: impl Into<Query>, chain: &'a FallbackChain) -> Row<'a> {
        let description = self.catalog.describe(query, chain);
        let description = match self.options.reader {
            Reader::User => description.without(Part::Developer),
            Reader::Developer => description.without(Part::Hint),
            Reader::All => description,
        };
        Row { description, chain, place: None, hit: None }
    }
}

/// Whether an argument is the name of a file, a pipe (such as a shell's `<(…)`) or a device, and no code.
fn is_file(argument: &str) -> bool {
    Query::readings(argument).is_err() && Path::new(argument).metadata().is_ok_and(|metadata| !metadata.is_dir())
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
