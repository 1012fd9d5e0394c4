//! The command `sspi-status`, which explains status codes in a terminal.

mod args;
mod cases;
mod chain;
mod completions;
mod describe;
mod languages;
mod manual;
mod output;
mod scan;
mod search;
mod suggest;
mod width;
mod wishes;

use std::borrow::Cow;
use std::ffi::OsString;
use std::fmt::Display;
use std::io::{self, Write};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use clap::Parser;
use clap::error::{ContextKind, ContextValue};
use sspi_status::printable::{one_line, printable};
use sspi_status::{Catalog, FallbackChain};

use crate::args::{Cli, Color, Command, Format, Options};
use crate::scan::interrupt;

fn main() -> ExitCode {
    if let Some(shell) = std::env::var_os(completions::VARIABLE) {
        return completions::answer(&shell);
    }
    let Cli { codes, command, options } = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return usage(error),
    };
    let refused = (options.bom && options.format != Format::Csv).then_some("--bom is for --format csv");
    let catalog = catalog(&options);
    let mut run = Run { catalog, requested: catalog.chain(""), options, status: Status::Found, stdin_is_read: false };
    if let Some(why) = refused {
        run.complain(&why);
        return ExitCode::from(run.status as u8);
    }
    run.overlay_problems();
    run.requested = run.requested_chain();
    let done = match command {
        None => run.describe(&codes),
        Some(Command::Describe { codes }) => run.describe(&codes),
        Some(Command::Scan { files, annotate }) => run.scan_files(&files, annotate),
        Some(Command::List { family }) => run.list(family),
        Some(Command::Search { text }) => run.search(&text.join(" ")),
        Some(Command::Chain { tags }) => run.chain(&tags),
        Some(Command::Trace { code, tags }) => run.trace(&code, &tags),
        Some(Command::Test { files }) => run.test(&files),
        Some(Command::Completions { shell }) => completions::write(shell, &mut io::stdout()),
        Some(Command::Man) => manual::page().and_then(|page| io::stdout().write_all(&page)),
    };
    let done = done.and_then(|()| io::stdout().flush());
    match done {
        // A closed pipe is no error, because its reader has seen enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            run.complain(&format_args!("standard output: {error}"));
        }
        _ => {}
    }
    ExitCode::from(if interrupt::is_late() { interrupt::INTERRUPTED } else { run.status as u8 })
}

/// Prints help or what is wrong with the arguments. clap repeats an argument as it is, so a message about one that could
/// control the terminal is printed without colors and escaped.
fn usage(mut error: clap::Error) -> ExitCode {
    in_lines(&mut error);
    let is_plain = |argument: OsString| matches!(printable(&argument.to_string_lossy()), Cow::Borrowed(_));
    let printed = if std::env::args_os().all(is_plain) {
        error.print().and_then(|()| io::stdout().flush())
    } else {
        io::stderr().write_all(printable(&error.render().to_string()).as_bytes())
    };
    match printed {
        // Help goes to standard output, and a closed pipe is no error there.
        Err(failure) if !error.use_stderr() && failure.kind() != io::ErrorKind::BrokenPipe => {
            let _ = writeln!(io::stderr(), "sspi-status: standard output: {failure}");
            ExitCode::from(Status::Wrong as u8)
        }
        _ => ExitCode::from(error.exit_code() as u8),
    }
}

/// What clap repeats of an argument stays in its line: a second one could pass for another message. A tip that repeats
/// such an argument is left out.
fn in_lines(error: &mut clap::Error) {
    let context: Vec<_> = error.context().map(|(kind, value)| (kind, value.clone())).collect();
    for (kind, value) in context {
        if let ContextValue::String(text) = value
            && let Cow::Owned(escaped) = one_line(&text)
        {
            error.insert(kind, ContextValue::String(escaped));
            error.remove(ContextKind::Suggested);
        }
    }
}

/// The catalogue that the options ask for. It is leaked, so that it lives as long as the process.
fn catalog(options: &Options) -> &'static Catalog {
    let mut builder = Catalog::builder().embedded(!options.no_embedded).pseudo(true);
    if let Some(folder) = &options.locales {
        builder = builder.overlay_folder(folder);
    }
    Box::leak(Box::new(builder.build()))
}

/// The exit status; the largest one that occurs counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Status {
    /// Everything was found.
    Found = 0,
    /// A code is not in the catalogue, nothing was found, or a case failed.
    NotFound = 1,
    /// Wrong usage or input.
    Wrong = 2,
}

/// One run of the command.
#[derive(Clone)]
struct Run {
    catalog: &'static Catalog,
    options: Options,
    /// The chain of `--locale`, or of the operating system's languages; also the language of headings.
    requested: FallbackChain,
    status: Status,
    /// Whether standard input has been named before.
    stdin_is_read: bool,
}

impl Run {
    fn raise(&mut self, status: Status) {
        self.status = self.status.max(status);
    }

    /// Reports a mistake in one line on standard error.
    fn complain(&mut self, what: &dyn Display) {
        self.raise(Status::Wrong);
        // If standard error is closed, only the exit status reports the mistake.
        self.tell(what);
    }

    /// Says on standard error what would else look like no answer at all.
    fn tell(&self, what: &dyn Display) {
        let _ = writeln!(io::stderr(), "sspi-status: {}", one_line(&what.to_string()));
    }

    fn stdout(&self) -> output::Stdout {
        let choice = match self.options.color {
            Color::Auto => AutoStream::choice(&io::stdout()),
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        AutoStream::new(io::stdout(), choice)
    }

    /// The chains to answer along: one, or one per language of the catalogue.
    fn chains(&mut self) -> Vec<FallbackChain> {
        if self.options.all_locales {
            self.catalog.locales().map(|locale| self.catalog.chain(locale)).collect()
        } else {
            vec![self.requested.clone()]
        }
    }

    fn refuse_tables(&mut self, subcommand: &str) -> bool {
        let refused = matches!(self.options.format, Format::Csv | Format::Markdown);
        if refused {
            self.complain(&format_args!("{subcommand} has no such --format: use text or json"));
        }
        refused
    }
}
