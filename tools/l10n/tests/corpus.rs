//! Replays the inputs that fuzzing `check` kept: the corpus below `fuzz/`.

use std::fs;
use std::path::Path;

#[test]
fn files_of_any_bytes() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/check");
    let folder = tempfile::TempDir::new().unwrap();
    let mut inputs = 0;
    for entry in fs::read_dir(&corpus).unwrap() {
        let path = entry.unwrap().path();
        println!("{}", path.display()); // shown if the check fails
        sspi_status_l10n::fuzzed::check(folder.path(), &fs::read(&path).unwrap());
        inputs += 1;
    }
    assert!(inputs > 10, "{inputs} in {}", corpus.display());
}

/// Of any first byte, and what is given is there.
#[test]
fn the_first_byte_says_which_file_is_given() {
    for which in [9, 249] {
        let folder = tempfile::TempDir::new().unwrap();
        sspi_status_l10n::fuzzed::check(folder.path(), &[which]);
        assert!(folder.path().join("fr/stray.ftl").is_file(), "{which}");
    }
}
