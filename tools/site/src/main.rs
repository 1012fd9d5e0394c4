//! Makes the static web site of sspi-status: a page for every code in every language.

mod build;
mod links;
mod model;
mod output;
mod pages;
mod render;
mod spellings;
#[cfg(test)]
mod tests;
mod words;

use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Parser;
use sspi_status::Catalog;

use crate::links::Base;

/// Makes the web site: every code in every language, as static pages
#[derive(Parser)]
#[command(name = "sspi-status-site")]
struct Options {
    /// The folder for the pages. It has to be empty, new, or one that this program has made
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,
    /// The address where the site will be, such as https://example.github.io/sspi-status/. Search engines want it in
    /// canonical links and in the sitemap; all other links are relative
    #[arg(long, value_name = "URL")]
    base: Option<Base>,
    /// The built JavaScript package, for the box that explains a pasted text
    #[arg(long, value_name = "DIR")]
    wasm: Option<PathBuf>,
    /// Let links name index.html, so that the pages can be opened as files, without a server
    #[arg(long)]
    local: bool,
}

/// Why the site cannot be made: what failed, and where.
#[derive(Debug)]
struct Failure(String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn main() -> ExitCode {
    let options = Options::parse();
    let started = Instant::now();
    match build::build(Catalog::embedded(), &options) {
        Ok(built) => {
            for note in built.notes {
                eprintln!("note: {note}");
            }
            let seconds = started.elapsed().as_secs_f32();
            println!(
                "{}: {} pages in {} languages, {:.1} MB, {seconds:.1} s",
                options.output.display(),
                built.pages,
                built.languages,
                built.bytes as f64 / 1e6
            );
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}
