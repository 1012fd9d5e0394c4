//! What can be completed: symbols, language tags and families, in capitals or small letters, each with what it means, and
//! names of files.

use std::borrow::Cow;
use std::ffi::{OsStr, OsString};

use clap::{Command, CommandFactory};
use clap_complete::engine::{PathCompleter, ValueCompleter};
use clap_complete::{ArgValueCompleter, CompletionCandidate};
use sspi_status::printable::one_line;
use sspi_status::{Catalog, Family, OsLocales, Symbol};

use crate::args::Cli;
use crate::languages;

/// The command with what each of its arguments can be.
pub(super) fn command(words: &[OsString]) -> Command {
    let tags = tags(words);
    let locale = || ArgValueCompleter::new(from(tags.clone()));
    Cli::command()
        .mut_arg("codes", |codes| codes.add(ArgValueCompleter::new(symbols)))
        .mut_arg("locale", |tag| tag.add(locale()))
        .mut_arg("locales", |folder| folder.add(ArgValueCompleter::new(paths(PathCompleter::dir))))
        .mut_subcommand("scan", |scan| scan.mut_arg("files", |files| files.add(files_of_any_kind())))
        .mut_subcommand("test", |test| test.mut_arg("files", |files| files.add(files_of_any_kind())))
        .mut_subcommand("describe", |describe| {
            describe.mut_arg("codes", |codes| codes.add(ArgValueCompleter::new(symbols)))
        })
        .mut_subcommand("list", |list| list.mut_arg("family", |name| name.add(ArgValueCompleter::new(families))))
        .mut_subcommand("chain", |chain| chain.mut_arg("tags", |tag| tag.add(locale())))
        .mut_subcommand("trace", |trace| {
            trace
                .mut_arg("code", |code| code.add(ArgValueCompleter::new(symbols)))
                .mut_arg("tags", |tag| tag.add(locale()))
        })
}

fn files_of_any_kind() -> ArgValueCompleter {
    ArgValueCompleter::new(paths(PathCompleter::file))
}

/// The paths that begin with what was typed, but for those with control characters: an answer has a candidate in each
/// line, and shells show what is behind a tab as it is.
fn paths(all: fn() -> PathCompleter) -> impl Fn(&OsStr) -> Vec<CompletionCandidate> + Send + Sync + 'static {
    let is_harmless = |path: &OsStr| path.to_str().is_some_and(|path| matches!(one_line(path), Cow::Borrowed(_)));
    move |typed| {
        let mut found = all().complete(typed);
        found.retain(|candidate| is_harmless(candidate.get_value()));
        found
    }
}

/// The names of codes, each with its message in the language of the system's user.
fn symbols(typed: &OsStr) -> Vec<CompletionCandidate> {
    let catalog = Catalog::embedded();
    let chain = catalog.chain(OsLocales::detect());
    let typed = typed.to_string_lossy();
    let symbols = Symbol::all().iter().filter(|symbol| begins(symbol.name(), &typed));
    let candidate = |symbol: &Symbol| {
        let text = catalog.describe(*symbol, &chain).text().to_owned();
        CompletionCandidate::new(symbol.name()).help(Some(text.into()))
    };
    symbols.map(candidate).collect()
}

fn families(typed: &OsStr) -> Vec<CompletionCandidate> {
    let names = Family::ALL.iter().map(|family| (family.as_str().to_owned(), String::new()));
    from(names.collect())(typed)
}

/// The tags of the catalogue's languages, of the overlays that `--locales` lays over it, and of the pseudo-locales, each
/// with the name of its language.
fn tags(words: &[OsString]) -> Vec<(String, String)> {
    let mut builder = Catalog::builder();
    if let Some(at) = words.iter().position(|word| word == "--locales")
        && let Some(folder) = words.get(at + 1).filter(|folder| !folder.is_empty())
    {
        builder = builder.overlay_folder(folder);
    }
    let catalog = builder.build();
    let mut tags: Vec<_> = catalog.locales().map(|tag| (tag.to_owned(), languages::name(tag).to_owned())).collect();
    tags.extend(["en-XA", "ar-XB"].map(|tag| (tag.to_owned(), "pseudo-locale".to_owned())));
    tags
}

/// A completer out of values and their meanings.
fn from(values: Vec<(String, String)>) -> impl Fn(&OsStr) -> Vec<CompletionCandidate> + Send + Sync + 'static {
    move |typed| {
        let typed = typed.to_string_lossy();
        let matching = values.iter().filter(|(value, _)| begins(value, &typed));
        let help = |what: &String| (!what.is_empty()).then(|| what.clone().into());
        matching.map(|(value, what)| CompletionCandidate::new(value).help(help(what))).collect()
    }
}

/// Whether a value begins with what was typed, in capitals or small letters.
fn begins(value: &str, typed: &str) -> bool {
    value.get(..typed.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(typed))
}
