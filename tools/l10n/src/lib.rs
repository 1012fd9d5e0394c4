//! `cargo l10n`: the tool for those who translate and maintain `locales/`.

mod catalogue;
mod check;
mod complaint;
mod files;
mod fmt;
#[doc(hidden)]
pub mod fuzzed;
mod glossary;
mod import;
mod new;
mod output;
mod preview;
mod sources;
mod status;

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::catalogue::Catalogue;

/// What a subcommand says at the end: its answer, or one line for each thing that is wrong.
type Outcome = Result<String, Vec<String>>;

/// For those who translate and maintain the texts of sspi-status.
#[derive(Parser)]
#[command(name = "cargo l10n", bin_name = "cargo l10n", version, arg_required_else_help = true)]
struct Cli {
    /// The catalogue to work on: a folder laid out as locales/ is
    #[arg(long, global = true, value_name = "DIR", default_value_os_t = own_locales(), hide_default_value = true)]
    locales: PathBuf,

    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Look for everything that can be wrong with the texts; fails on errors
    Check(check::Options),
    /// List what `check` looks for, as the guide has it, or explain one rule
    Rules {
        /// The rule to explain
        rule: Option<String>,
    },
    /// Show for each language and family what is translated, missing and stale
    Status,
    /// Bring the files into the layout that every Fluent tool leaves alone
    Fmt {
        /// Change nothing, show what would change, and fail if anything would
        #[arg(long)]
        check: bool,
    },
    /// Record that translations were made from, or looked at again with, the present English
    Accept {
        /// The language
        locale: String,
        /// The messages; all that are translated, when none is given
        #[arg(value_name = "ID")]
        ids: Vec<String>,
    },
    /// Begin a new language, as a draft
    New {
        /// The language, as a BCP 47 tag
        locale: String,
    },
    /// Draft a language from one of Microsoft's localized pages of SSPI status codes
    Import {
        /// The language, as a BCP 47 tag
        locale: String,
        /// The page, as Markdown
        #[arg(value_name = "PAGE.md")]
        page: PathBuf,
        /// Where to write: DIR/LOCALE/sspi.ftl, and DIR/LOCALE-import.md, a report
        #[arg(short, long, value_name = "DIR")]
        output: PathBuf,
    },
    /// Show the agreed terms, or write them for Pontoon or Weblate
    Glossary {
        /// The languages; all that have agreed terms, when none is given
        #[arg(value_name = "LOCALE")]
        languages: Vec<String>,
        #[arg(long, value_enum, default_value_t = glossary::Format::Table)]
        format: glossary::Format,
        /// Where to write; for Weblate also a folder, which gets a file for each language
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Show all texts in all languages side by side, as a page for the browser
    Preview(preview::Options),
}

/// Those of the project, wherever below it the tool was started.
fn own_locales() -> PathBuf {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    project.unwrap_or(Path::new(".")).join("locales")
}

/// The tool, with the arguments of the process.
pub fn main() -> ExitCode {
    let Cli { locales, command } = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return output::usage(error),
    };
    let passed = run(&locales, command).unwrap_or_else(|complaints| {
        complaints.iter().for_each(|complaint| output::complain(complaint));
        false
    });
    if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Whether all is well; or one line for each thing that is wrong.
fn run(locales: &Path, command: Command) -> Result<bool, Vec<String>> {
    let printed = |result: io::Result<()>| result.map_err(|error| vec![error.to_string()]);
    let catalogue = &match command {
        // `check` reports a l10n.toml that is not understood among all else.
        Command::Check(_) => Catalogue::read_anyway(locales)?,
        _ => Catalogue::open(locales)?,
    };
    let answer = match command {
        Command::Check(options) => {
            let (report, passed) = check::check(catalogue, &options);
            printed(output::styled(&report))?;
            return Ok(passed);
        }
        Command::Rules { rule } => check::explain(rule.as_deref())?,
        Command::Status => status::status(catalogue)?,
        Command::Fmt { check } => fmt::fmt(catalogue, check)?,
        Command::Accept { locale, ids } => sources::accept(catalogue, &locale, &ids)?,
        Command::New { locale } => new::new(catalogue, &locale)?,
        Command::Import { locale, page, output } => import::import(catalogue, &locale, &page, &output)?,
        Command::Glossary { languages, format, output } => {
            glossary::export(catalogue, &languages, format, output.as_deref())?
        }
        Command::Preview(options) => preview::preview(catalogue, &options)?,
    };
    printed(output::answer(&answer))?;
    Ok(true)
}
