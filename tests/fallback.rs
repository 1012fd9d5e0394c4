//! Runs every file of cases in `fallback/`. To add a case, add it to one of these files or to a new one.

#![cfg(all(feature = "embedded", feature = "pseudo", feature = "testing"))]

use std::fs;
use std::path::{Path, PathBuf};

use sspi_status::testing::check;

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fallback");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    files.sort();
    files
}

#[test]
fn every_case_comes_out_as_its_file_says() {
    let mut cases = 0;
    let mut failures = Vec::new();
    for file in files() {
        match check(&file) {
            Ok(passed) => cases += passed,
            Err(found) => failures.push(found.to_string()),
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
    assert!(cases >= 40, "{cases} cases");
}

/// If the helper let everything pass, the test above would prove nothing.
#[test]
fn the_helper_reports_what_is_not_met() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let wrong = [
        ("chain", "chain = [\"fr exact\"]"),
        ("outcomes", "outcomes = [\"no-message\"]"),
        ("locale", "locale = \"it\""),
        ("source", "source = \"fallback\""),
        ("text", "text = \"Bah.\""),
        ("hint", "hint = \"Bah.\""),
        ("developer_hint", "developer_hint = \"Bah.\""),
        ("unknown field", "txt = \"Bah.\""),
    ];
    for (field, line) in wrong {
        let path = folder.join("wrong.toml");
        fs::write(&path, format!("[[case]]\nname = \"it is so\"\nrequest = [\"fr\"]\ncode = \"SEC_E_OK\"\n{line}\n"))
            .unwrap();
        let report = check(&path).expect_err(line).to_string();
        assert!(report.contains("wrong.toml:") && report.contains(field), "{report}");
    }
    for (name, text, what) in [
        ("empty.toml", "case = []\n", "there is no [[case]]"),
        ("broken.toml", "[[case]\n", "line 1"),
        (
            "code.toml",
            "[[case]]\nname = \"x\"\nrequest = []\ncode = \"hello\"\n",
            "neither a number nor the name of a code",
        ),
        (
            "problem.toml",
            "overlay = [{ locale = \"fr\", text = \"NOPE = x\" }]\n[[case]]\nname = \"x\"\nrequest = []\ncode = \"0\"\n",
            "problems: expected []",
        ),
    ] {
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        let report = check(&path).expect_err(name).to_string();
        assert!(report.contains(what), "{report}");
    }
    assert!(check(folder.join("no such file.toml")).is_err());
}
