//! Replays the inputs that fuzzing kept: the corpus below `fuzz/`, with the inputs that once failed.

#![cfg(feature = "embedded")]

use std::fs;
use std::path::Path;

#[path = "../fuzz/checks.rs"]
mod checks;

fn replay(target: &str, check: impl Fn(&str)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut inputs = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        // The fuzz targets take strings, so other inputs are skipped here, too.
        if let Ok(input) = String::from_utf8(fs::read(&path).unwrap()) {
            println!("{}", path.display()); // shown if the check fails
            check(&input);
            inputs += 1;
        }
    }
    assert!(inputs > 0, "{} is empty", folder.display());
}

#[test]
fn locale_strings() {
    replay("locale", checks::locale);
}

#[test]
fn code_spellings() {
    replay("code", checks::code);
}

#[test]
fn overlay_texts() {
    replay("overlay", checks::overlay);
}

#[test]
fn logs() {
    replay("log", checks::log);
}
