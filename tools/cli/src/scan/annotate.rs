//! The text itself, with each explanation below the first line that needs it.

use std::io::{self, Write};

use sspi_status::Query;

use super::input::Piece;
use crate::output::echo;

/// Passes a text through. Codes wait until their line ends.
#[derive(Default)]
pub(crate) struct Annotator {
    waiting: Vec<Query>,
    /// Whether the last line that was written has no end yet.
    is_open: bool,
    /// Whether that was the last line of a text.
    is_cut: bool,
}

impl Annotator {
    /// Writes a piece. `firsts` are the codes that are explained, each with the end of its spelling in the piece;
    /// `explain` writes one.
    pub(crate) fn piece<W: Write>(
        &mut self,
        out: &mut W,
        piece: &Piece<'_>,
        firsts: &[(usize, Query)],
        mut explain: impl FnMut(&mut W, Query) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut at = piece.new;
        if self.is_cut && at < piece.text.len() {
            self.is_cut = false;
            writeln!(out)?;
        }
        for line in piece.text[piece.new..].split_inclusive('\n') {
            out.write_all(echo(line).as_bytes())?;
            let here = at + 1..=at + line.len();
            at += line.len();
            self.is_open = !line.ends_with('\n');
            self.waiting.extend(firsts.iter().filter(|(end, _)| here.contains(end)).map(|(_, query)| *query));
            if !self.is_open {
                self.waiting.drain(..).try_for_each(|query| explain(out, query))?;
            }
        }
        Ok(())
    }

    /// Writes what waits for the end of the last line.
    pub(crate) fn end<W: Write>(
        &mut self,
        out: &mut W,
        mut explain: impl FnMut(&mut W, Query) -> io::Result<()>,
    ) -> io::Result<()> {
        self.is_cut |= self.is_open && self.waiting.is_empty();
        if self.is_open && !self.waiting.is_empty() {
            writeln!(out)?;
        }
        self.is_open = false;
        self.waiting.drain(..).try_for_each(|query| explain(out, query))
    }
}
