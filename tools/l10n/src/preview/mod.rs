//! `preview`: all texts in all languages side by side, on one page that needs nothing but a browser.

mod collect;
mod fallback;
mod marks;
mod page;
mod render;
mod terms;
mod watch;

use std::path::{Path, PathBuf};

use clap::Args;

use self::page::Page;
use crate::Outcome;
use crate::catalogue::Catalogue;
use crate::{files, output};

#[derive(Args)]
pub(crate) struct Options {
    /// Where to put the page [default: target/l10n/preview.html of the project]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Make the page anew whenever a text changes; a browser that shows it follows. Ends on Ctrl-C
    #[arg(long)]
    watch: bool,
}

pub(crate) fn preview(catalogue: &Catalogue, options: &Options) -> Outcome {
    let output = options.output.clone().unwrap_or_else(own_output);
    if options.watch {
        return watch::watch(&catalogue.root, &output);
    }
    let page = collect::collect(catalogue, &terms::marks)?;
    files::make(&catalogue.root, &output, &render::render(&page, None)?.html)
        .map_err(|complaint| vec![complaint.to_string()])?;
    Ok(format!("{}\n", summary(&output, &page)))
}

/// Cargo's folder for what is made: no version control takes it for a part of the project.
fn own_output() -> PathBuf {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    project.unwrap_or(Path::new(".")).join("target/l10n/preview.html")
}

fn summary(output: &Path, page: &Page) -> String {
    let problems: usize = page.languages.iter().map(|language| language.problems).sum();
    let beside = page.general.iter().filter(|problem| problem.counts && !problem.in_language).count();
    let (languages, problems) = (page.languages.len(), problems + beside);
    let s = if problems == 1 { "" } else { "s" };
    format!("{}: {} messages in {languages} languages, {problems} problem{s}", output::path(output), page.messages)
}
