//! A progress bar on standard error, for texts that take some seconds.

use std::io::{IsTerminal, stderr};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// How long it takes until the bar is shown.
const PATIENCE: Duration = Duration::from_secs(2);

pub(crate) struct Progress {
    begun: Instant,
    /// The length of the text in bytes; `None`: not known, as of a pipe.
    length: Option<u64>,
    is_watched: bool,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Nothing is shown unless standard error is a terminal.
    pub(crate) fn new(length: Option<u64>) -> Self {
        Self { begun: Instant::now(), length, is_watched: stderr().is_terminal(), bar: None }
    }

    pub(crate) fn at(&mut self, read: u64) {
        if !self.is_watched || self.begun.elapsed() < PATIENCE {
            return;
        }
        let bar = self.bar.get_or_insert_with(|| {
            let (bar, template) = match self.length {
                Some(length) => (ProgressBar::new(length), "{bar:40} {bytes} of {total_bytes}, {eta} left"),
                None => (ProgressBar::new_spinner(), "{spinner} {bytes}"),
            };
            bar.with_style(ProgressStyle::with_template(template).expect("a template without mistakes"))
        });
        bar.set_position(read);
    }

    /// Takes the bar away, so that answers begin on an empty line.
    pub(crate) fn end(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}
