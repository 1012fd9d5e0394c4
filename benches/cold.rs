//! What only a fresh process shows: the first message, the first of each language, and the memory that stays.
//! `cargo bench --bench cold`

#[path = "support/fresh.rs"]
mod fresh;

use std::process::ExitCode;

use sspi_status::{Catalog, describe};

/// How often each child runs.
const RUNS: usize = 100;

const CODE: u32 = 0x8009_030C;

/// What the children print, by the argument that asks for it.
const MEASUREMENTS: [(&str, &str); 6] = [
    ("fr", "first message, \"fr\", ns"),
    ("ru", "first message, \"ru\", ns"),
    ("chain", "first message, prepared chain for \"fr\" and its making, ns"),
    ("all", "first message of every locale, together, ns"),
    ("every-text", "every text of every locale, together, ns"),
    ("heap", "heap that stays after every text of every locale and a chain for each, bytes"),
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
    println!("Medians of {RUNS} fresh processes each:");
    for ((_, what), median) in MEASUREMENTS.iter().zip(fresh::medians(&children, RUNS)?) {
        println!("{median:>10.0}  {what}");
    }
    Ok(())
}

fn child(what: &str) -> Result<u64, String> {
    let (number, length) = match what {
        "chain" => fresh::time(|| describe(CODE, Catalog::embedded().chain("fr")).text().len()),
        "all" => fresh::time(|| of_every_locale(|tag| describe(CODE, tag).text().len())),
        "every-text" => fresh::time(|| of_every_locale(texts)),
        "heap" => {
            let mut chains = Vec::with_capacity(64);
            let mut length = 0;
            let used = allocation_counter::measure(|| {
                length = of_every_locale(|tag| {
                    chains.push(Catalog::embedded().chain(tag));
                    texts(tag)
                });
                chains.clear();
            });
            (used.bytes_current.try_into().map_err(|_| "more is given back than was taken")?, length)
        }
        tag => fresh::time(|| describe(CODE, tag).text().len()),
    };
    if length == 0 { Err(format!("{what}: no text")) } else { Ok(number) }
}

fn of_every_locale(work: impl FnMut(&str) -> usize) -> usize {
    Catalog::embedded().locales().map(work).sum()
}

fn texts(tag: &str) -> usize {
    sspi_status::Symbol::all().iter().map(|symbol| describe(symbol.code(), tag).text().len()).sum()
}
