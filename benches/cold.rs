//! What only a fresh process shows: the first message, and the first of each language.
//! `cargo bench --bench cold`

#[path = "support/fresh.rs"]
mod fresh;

use std::process::ExitCode;

use sspi_status::{Catalog, Symbol, describe};

/// How often each child runs.
const RUNS: usize = 100;

const CODE: u32 = 0x8009_030C;

/// Those that ship; listing what the catalogue has would be a part of what is timed.
const LOCALES: [&str; 6] = ["en", "es", "fr", "it", "pt-BR", "ru"];

/// What the children print, by the argument that asks for it.
const MEASUREMENTS: [(&str, &str); 5] = [
    ("fr", "first message, \"fr\""),
    ("ru", "first message, \"ru\""),
    ("chain", "first message, prepared chain for \"fr\" and its making"),
    ("all", "first message of every locale, together"),
    ("every-text", "every text of every locale, together"),
];

fn main() -> ExitCode {
    let result = match fresh::child_arguments() {
        Some(arguments) => child(arguments.first().map_or("", String::as_str)).map(|number| println!("{number}")),
        None => report(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cold: {error}");
            ExitCode::FAILURE
        }
    }
}

fn report() -> Result<(), String> {
    let children: Vec<&[&str]> = MEASUREMENTS.iter().map(|(name, _)| std::slice::from_ref(name)).collect();
    println!("Nanoseconds, medians of {RUNS} fresh processes each:");
    for ((_, what), median) in MEASUREMENTS.iter().zip(fresh::medians(&fresh::command_lines(&children)?, RUNS)?) {
        println!("{median:>10.0}  {what}");
    }
    Ok(())
}

fn child(what: &str) -> Result<u64, String> {
    let text = |tag: &str| describe(CODE, tag).text().len();
    let texts = |tag| Symbol::all().iter().map(|symbol| describe(symbol.code(), tag).text().len()).sum::<usize>();
    let (ns, length) = match what {
        "fr" | "ru" => fresh::time(|| text(what)),
        "chain" => fresh::time(|| describe(CODE, Catalog::embedded().chain("fr")).text().len()),
        "all" => fresh::time(|| LOCALES.iter().copied().map(text).sum()),
        "every-text" => fresh::time(|| LOCALES.iter().copied().map(texts).sum()),
        _ => return Err(format!("{what:?}: no such child")),
    };
    if length == 0 { Err(format!("{what}: no text")) } else { Ok(ns) }
}
