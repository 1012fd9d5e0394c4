//! Compares the steps and answers of all fallback cases with `tests/data/traces.txt`. A change of that file is a change
//! for users, and its commit has to say so. `cargo test --all-features --test frozen -- --ignored` writes the file
//! anew.

#![cfg(all(feature = "embedded", feature = "pseudo"))]

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sspi_status::{Catalog, Query};

const REWRITE: &str = "if that is meant: cargo test --all-features --test frozen -- --ignored";

const FROZEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/traces.txt");

#[derive(Deserialize)]
struct CaseFile {
    #[serde(default = "yes")]
    embedded: bool,
    base: Option<String>,
    #[serde(default)]
    pseudo: bool,
    #[serde(default)]
    folders: Vec<PathBuf>,
    #[serde(default)]
    overlay: Vec<Overlay>,
    case: Vec<Case>,
}

fn yes() -> bool {
    true
}

#[derive(Deserialize)]
struct Overlay {
    locale: String,
    text: String,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    request: Vec<String>,
    code: String,
}

/// One line for each case and one for each step of its chain.
fn traces() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fallback");
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    files.sort();
    let mut out = String::new();
    for path in files {
        let file: CaseFile = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let base = file.base.as_deref().unwrap_or("en").parse().unwrap();
        let mut builder = Catalog::builder().embedded(file.embedded).pseudo(file.pseudo).base(base);
        for overlays in &file.folders {
            builder = builder.overlay_folder(folder.join(overlays));
        }
        let catalog = file.overlay.iter().fold(builder, |b, o| b.overlay(&o.locale, &o.locale, &o.text)).build();
        writeln!(out, "# {}", path.file_name().unwrap().display()).unwrap();
        for case in &file.case {
            let query: Query = case.code.parse().unwrap();
            let trace = catalog.trace(query, &case.request);
            let answer = catalog.describe(query, &case.request);
            writeln!(out, "{}: {} {:?} -> {} {}", case.name, case.code, case.request, answer.lang(), answer.source())
                .unwrap();
            for (step, outcome) in trace.steps() {
                writeln!(out, "    {} {} {outcome}", step.locale, step.reason).unwrap();
            }
        }
    }
    out
}

#[test]
fn fallback_cases_lead_where_they_led() {
    let expected = fs::read_to_string(FROZEN).unwrap();
    let found = traces();
    for (i, (expected, found)) in expected.lines().zip(found.lines()).enumerate() {
        assert_eq!(found, expected, "line {}; {REWRITE}", i + 1);
    }
    assert_eq!(found.lines().count(), expected.lines().count(), "{REWRITE}");
}

#[test]
#[ignore = "writes tests/data/traces.txt anew"]
fn write_the_traces_anew() {
    fs::write(FROZEN, traces()).unwrap();
}
