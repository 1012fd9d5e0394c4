//! `scan`: every code in files or on standard input.

mod annotate;
mod escapes;
mod input;
pub(crate) mod interrupt;
mod progress;
mod tally;

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, IsTerminal, Read, Write as _};
use std::path::PathBuf;

use sspi_status::{FallbackChain, Query, Reading, scan};

use self::annotate::Annotator;
use self::input::Piece;
use self::progress::Progress;
use self::tally::{Entry, Tally};
use crate::output::{Output, Place};
use crate::{Run, Status};

/// What ends a text that is typed, on a line of its own.
const END: &str = if cfg!(windows) { "Ctrl-Z and Enter" } else { "Ctrl-D" };

/// A text to search.
#[derive(Clone)]
pub(crate) enum Source {
    Stdin,
    File(PathBuf),
}

impl Source {
    /// The source that a command-line argument names; `-` is standard input.
    pub(crate) fn of(argument: impl Into<PathBuf>) -> Self {
        let path = argument.into();
        if path.as_os_str() == "-" { Source::Stdin } else { Source::File(path) }
    }

    fn name(&self) -> String {
        match self {
            Source::Stdin => "standard input".to_owned(),
            Source::File(path) => path.display().to_string(),
        }
    }

    /// Opens the text; also tells its length in bytes, if it has one.
    fn open(&self) -> io::Result<(Box<dyn Read>, Option<u64>)> {
        match self {
            Source::Stdin => {
                if io::stdin().is_terminal() {
                    // Otherwise the command would seem to do nothing.
                    let _ = writeln!(
                        io::stderr(),
                        "sspi-status: reading the terminal; paste a text, and end it with {END}"
                    );
                }
                Ok((Box::new(io::stdin().lock()), None))
            }
            Source::File(path) => {
                let file = File::open(path)?;
                let length = file.metadata().ok().filter(|data| data.is_file()).map(|data| data.len());
                Ok((Box::new(file), length))
            }
        }
    }
}

/// A search of texts, with everything that ending it needs.
pub(crate) struct Job {
    run: Run,
    chains: Vec<FallbackChain>,
    output: Output,
    sources: Vec<Source>,
    tally: Tally,
    annotator: Option<Annotator>,
    text: Text,
}

/// How far the text is searched that is read now. What stands behind a number can say what it is, so what stands at the
/// end of a piece is looked at again with the next one.
#[derive(Default)]
struct Text {
    /// How many bytes have been shown.
    shown: u64,
    /// Up to here nothing more will be found.
    settled: u64,
    /// The ends of the findings behind that have been counted.
    counted: BTreeSet<u64>,
    /// Those that have not, because more may change them.
    open: Vec<Open>,
}

/// A finding near the end of what has been read, which nothing follows if a user ends the command.
struct Open {
    query: Query,
    reading: Reading,
    text: String,
    line: u64,
    source: usize,
}

impl Run {
    /// Explains every code in the texts, each once.
    pub(crate) fn scan(
        &mut self,
        mut sources: Vec<Source>,
        annotate: bool,
        chains: &[FallbackChain],
        output: Output,
    ) -> io::Result<Output> {
        let all = sources.len();
        sources.retain(|source| match source {
            Source::Stdin => !std::mem::replace(&mut self.stdin_is_read, true),
            Source::File(_) => true,
        });
        if sources.len() < all {
            self.tell(&"standard input is named more than once; it is read once");
        }
        if sources.is_empty() {
            return Ok(output);
        }
        let job = Job {
            run: self.clone(),
            chains: chains.to_vec(),
            output,
            sources: sources.clone(),
            tally: Tally::default(),
            annotator: annotate.then(Annotator::default),
            text: Text::default(),
        };
        interrupt::begin(job);
        let searched = sources.iter().enumerate().try_for_each(|(place, source)| search(place, source));
        let Some(mut job) = interrupt::end() else {
            // An interrupt has taken the job and ends the process.
            loop {
                std::thread::park();
            }
        };
        let finished = searched.and_then(|()| job.finish());
        self.raise(job.run.status);
        finished.map(|()| job.output)
    }
}

/// Searches one text.
fn search(place: usize, source: &Source) -> io::Result<()> {
    let mut complaint = None;
    match source.open() {
        Err(error) => complaint = Some(error),
        Ok((input, length)) => {
            let mut progress = Progress::new(length);
            let mut line = 1;
            let read = input::pieces(input, |piece| {
                progress.at(piece.read);
                match interrupt::lock().as_mut() {
                    Some(job) => job.look_at(piece, place, &mut line),
                    None => Ok(()),
                }
            });
            progress.end();
            if let Err(error) = read? {
                complaint = Some(error);
            }
        }
    }
    match (interrupt::lock().as_mut(), complaint) {
        (Some(job), Some(error)) => {
            job.output.flush()?;
            job.run.complain(&format_args!("{}: {error}", source.name()));
            job.end_of_text()
        }
        (Some(job), None) => job.end_of_text(),
        (None, _) => Ok(()),
    }
}

impl Job {
    /// Counts the codes of a piece. `line` is the line on which the new text of the piece begins.
    fn look_at(&mut self, piece: &Piece<'_>, source: usize, line: &mut u64) -> io::Result<()> {
        let lines = |text: &str| memchr::memchr_iter(b'\n', text.as_bytes()).count() as u64;
        let first_line = *line - lines(&piece.text[..piece.new]);
        let mut firsts = Vec::new();
        let mut last_line = None;
        let begin = self.text.shown - piece.new as u64;
        let settled = if piece.is_last { piece.text.len() } else { piece.text.len().saturating_sub(input::BEHIND) };
        self.text.open.clear();
        for found in scan(piece.text) {
            let end = found.offset + found.text.len();
            let on = first_line + found.line as u64 - 1;
            if end > piece.new {
                last_line = Some((found.offset, on));
            }
            if begin + end as u64 <= self.text.settled {
                continue;
            }
            let (query, reading) = (found.query, found.reading);
            // Whoever sees the text itself does not wait for an explanation, which unknown codes have none.
            if end > settled && (self.annotator.is_none() || !found.is_known()) {
                self.text.open.push(Open { query, reading, text: found.text.to_owned(), line: on, source });
            } else if self.text.counted.insert(begin + end as u64)
                && self.tally.add(query, reading, found.text, source, on)
                && found.is_known()
            {
                // What was not found in the piece before is explained as soon as it is.
                firsts.push((end.max(piece.new + 1), query));
            }
        }
        self.text.shown = begin + piece.text.len() as u64;
        self.text.settled = self.text.settled.max(begin + settled as u64);
        self.text.counted = self.text.counted.split_off(&(self.text.settled + 1));
        // The scan has counted the lines up to its last finding.
        *line = match last_line {
            Some((offset, on)) => on + lines(&piece.text[offset..]),
            None => *line + lines(&piece.text[piece.new..]),
        };
        let Some(annotator) = &mut self.annotator else { return Ok(()) };
        let (run, chains) = (&self.run, &self.chains);
        self.output.annotate(|out, text| {
            annotator.piece(out, piece, &firsts, |out, query| text.below(out, &run.rows(query, chains)))
        })
    }

    fn end_of_text(&mut self) -> io::Result<()> {
        self.text = Text::default();
        let Some(annotator) = &mut self.annotator else { return Ok(()) };
        let (run, chains) = (&self.run, &self.chains);
        self.output.annotate(|out, text| annotator.end(out, |out, query| text.below(out, &run.rows(query, chains))))
    }

    /// Prints what was found, and says what else there is to say.
    fn finish(&mut self) -> io::Result<()> {
        for open in std::mem::take(&mut self.text.open) {
            self.tally.add(open.query, open.reading, &open.text, open.source, open.line);
        }
        let has_objects = self.run.options.format.has_objects();
        let named = self.sources.iter().any(|source| matches!(source, Source::File(_)));
        if self.annotator.is_none() {
            for entry in self.tally.entries().iter().filter(|entry| entry.is_known() || has_objects) {
                let place = Place {
                    file: named.then(|| self.sources[entry.source].name()),
                    line: entry.line,
                    count: entry.count,
                    text: entry.text.clone(),
                    reading: entry.reading,
                };
                let mut rows = self.run.rows(entry.query, &self.chains);
                rows.iter_mut().for_each(|row| row.place = Some(&place));
                self.output.answer(&rows)?;
            }
        }
        self.output.flush()?;
        self.tell(has_objects);
        Ok(())
    }

    /// Says on standard error what is not explained, and what was read in another way than it is written.
    fn tell(&mut self, has_objects: bool) {
        for entry in self.tally.entries() {
            let spelling = entry.query.code().spelling();
            if entry.reading == Reading::ExtraZero {
                let text = &entry.text;
                self.run
                    .tell(&format_args!("{}: {text} was read as {spelling}: it has one zero too many", self.at(entry)));
            }
            if !entry.is_known() && !has_objects {
                let parts = entry.query.code().parts().map_or_else(String::new, |parts| format!(": {parts}"));
                let times = if entry.count > 1 { format!(", {} times", entry.count) } else { String::new() };
                let text = &entry.text;
                let code = if spelling.to_string().eq_ignore_ascii_case(text) {
                    text.clone()
                } else {
                    format!("{text} ({spelling})")
                };
                let at = self.at(entry);
                self.run.tell(&format_args!("{at}: {code} is not in the catalogue{parts}{times}"));
            }
        }
        if self.tally.more_unknown > 0 {
            self.run.tell(&format_args!("and {} more times other numbers of this kind", self.tally.more_unknown));
        }
        if self.tally.entries().iter().any(|entry| !entry.is_known()) {
            self.run.raise(Status::NotFound);
        }
        if !self.tally.entries().iter().any(Entry::is_known) && self.run.status < Status::Wrong {
            self.run.raise(Status::NotFound);
            let names: Vec<String> = self.sources.iter().map(Source::name).collect();
            self.run.tell(&format_args!("{}: no code that the catalogue knows", names.join(", ")));
        }
    }

    fn at(&self, entry: &Entry) -> String {
        format!("{}:{}", self.sources[entry.source].name(), entry.line)
    }
}
