//! `sspi-status test`: files of fallback cases, for testers who have no Rust.

#[allow(dead_code, reason = "another test uses the rest")]
mod support;

use serde_json::{Value, json};
use support::{folder, run};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

const CASE: &str = "[[case]]\nname = \"ours\"\nrequest = [\"fr\"]\ncode = \"SEC_E_OK\"\n";

/// The path of a file with this text.
fn file(name: &str, text: &str) -> String {
    folder("cases", &[(name, text)]).join(name).to_str().unwrap().to_owned()
}

#[test]
fn the_cases_of_the_library_pass() {
    let folder = format!("{ROOT}/tests/fallback");
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<String> =
        paths.filter(|path| path.extension().is_some()).map(|path| path.to_str().unwrap().to_owned()).collect();
    let arguments: Vec<&str> = std::iter::once("test").chain(files.iter().map(String::as_str)).collect();
    let ran = run(&arguments);
    assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{}", ran.stdout);
    let cases: usize = ran.stdout.strip_suffix(" cases, 0 failed\n").expect(&ran.stdout).parse().unwrap();
    assert!(cases >= 40);
}

#[test]
fn a_failure_names_its_place_and_what_was_expected() {
    let path =
        file("failing.toml", &format!("{CASE}outcomes = [\"no-message\", \"found\"]\n\n{CASE}locale = \"fr\"\n"));
    let ran = run(&["test", &path]);
    assert_eq!(
        ran.stdout,
        format!(
            "{path}:5:12: ours: outcomes: expected [\"no-message\", \"found\"], got [\"found\", \"not-tried\"]\n\
             2 cases, 1 failed\n"
        )
    );
    assert_eq!((ran.status, ran.stderr.as_str()), (1, ""));
    let ran = run(&["test", &path, "--format", "json"]);
    let objects: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(
        objects,
        json!([
            {"path": path, "line": 1, "name": "ours", "passed": false, "failures": [{
                "line": 5, "column": 12, "field": "outcomes",
                "expected": ["no-message", "found"], "got": ["found", "not-tried"],
            }]},
            {"path": path, "line": 7, "name": "ours", "passed": true, "failures": []},
        ])
    );
    assert_eq!(ran.status, 1);
}

/// A misspelled expectation would prove nothing, and its place is told.
#[test]
fn unknown_words_and_keys_are_refused() {
    let outcomes = "there are found, no-message, no-value, errors, not-tried";
    for (line, told) in [
        ("outcomes = [\"fond\"]", format!("5:13: unknown outcome \"fond\": {outcomes}; did you mean found?")),
        ("outcomes = [\"xyzzy\"]", format!("5:13: unknown outcome \"xyzzy\": {outcomes}")),
        (
            "source = \"requsted\"",
            "5:10: unknown source \"requsted\": there are requested, fallback, builtin; did you mean requested?"
                .to_owned(),
        ),
        ("chain = [\"fr exakt\"]", "5:10: unknown reason \"exakt\": there are ".to_owned()),
        ("chain = [\"fr\"]", "5:10: \"fr\" is no step: write a locale and a reason, as in \"fr exact\"".to_owned()),
        ("outcome = [\"found\"]", "5:1: unknown field `outcome`, expected one of ".to_owned()),
        ("hint = 7", "5:8: invalid type: integer `7`, expected a string".to_owned()),
        ("locale = \"fr", "5:".to_owned()),
    ] {
        let path = file("unknown.toml", &format!("{CASE}{line}\n\n{CASE}"));
        let ran = run(&["test", &path]);
        assert!(ran.stderr.starts_with(&format!("sspi-status: {path}:{told}")), "{line}: {}", ran.stderr);
        assert_eq!((ran.status, ran.stderr.lines().count()), (2, 1), "{line}: {}", ran.stderr);
        assert_eq!(ran.stdout, "0 cases, 0 failed; 1 file not run\n");
    }
    let path = file("unknown.toml", &format!("bsae = \"en\"\n{CASE}"));
    let told = run(&["test", &path]).stderr;
    assert!(
        told.contains("unknown.toml:1:1: unknown field `bsae`") && told.ends_with("did you mean base?\n"),
        "{told}"
    );
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_the_others_are_run() {
    let good = file("good.toml", CASE);
    let empty = file("empty.toml", "");
    let ran = run(&["test", "no such file.toml", &good, &empty]);
    let told: Vec<&str> = ran.stderr.lines().collect();
    assert!(told[0].starts_with("sspi-status: no such file.toml: cannot be read: "), "{told:?}");
    assert_eq!(told[1], format!("sspi-status: {empty}: there is no [[case]]"));
    assert_eq!((ran.status, ran.stdout.as_str()), (2, "1 case, 0 failed; 2 files not run\n"));
    let ran = run(&["test", "no such file.toml", "--format", "json"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, "[]\n"));
}

#[test]
fn the_options_say_what_the_cases_run_against() {
    let texts = folder("cases-texts", &[("fr/sspi.ftl", "SEC_E_OK = Bravo.\n"), ("de/sspi.ftl", "SEC_E_OK = Gut.\n")]);
    let texts = texts.to_str().unwrap();
    let shipped = file("shipped.toml", &format!("{CASE}text = \"L’opération a réussi.\"\n"));
    let ours = file("ours.toml", &format!("{CASE}text = \"Bravo.\"\nchain = [\"fr exact\", \"en base\"]\n"));
    let alone = file("alone.toml", &format!("{CASE}text = \"Bravo.\"\nchain = [\"fr exact\"]\n"));
    for (arguments, status) in [
        (&[shipped.as_str()] as &[_], 0),
        (&[&shipped, "--locales", texts], 1),
        (&[&ours, "--locales", texts], 0),
        (&[&alone, "--locales", texts, "--no-embedded"], 0),
        (&[&ours, "--locales", texts, "--no-embedded"], 1),
    ] {
        let ran = run(&[&["test"], arguments].concat());
        assert_eq!(ran.status, status, "{arguments:?}: {}{}", ran.stdout, ran.stderr);
    }
    // The overlays of a file lie above those of the option, whose problems are not the file's.
    let bad = folder("cases-bad", &[("fr/sspi.ftl", "SEC_E_OK = { NOPE }\n")]);
    let own = file(
        "own.toml",
        &format!("overlay = [{{ locale = \"fr\", text = \"SEC_E_OK = Fini.\" }}]\n{CASE}text = \"Fini.\"\n"),
    );
    let ran = run(&["test", &own, "--locales", bad.to_str().unwrap()]);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, "1 case, 0 failed\n"), "{}", ran.stderr);
}

#[test]
fn problems_that_a_file_does_not_expect_are_a_failure() {
    let path = file("problems.toml", &format!("overlay = [{{ locale = \"fr\", text = \"NOPE = x\" }}]\n{CASE}"));
    let ran = run(&["test", &path]);
    assert!(ran.stdout.contains("problems.toml:1:1: problems: expected [], got [\"fr:1:1: "), "{}", ran.stdout);
    assert!(ran.stdout.ends_with("1 case, 0 failed; overlays of 1 file with other problems than expected\n"));
    assert_eq!(ran.status, 1);
    let objects: Value = serde_json::from_str(&run(&["test", &path, "--format", "json"]).stdout).unwrap();
    assert_eq!(
        (&objects[0]["name"], &objects[0]["passed"], &objects[1]["passed"]),
        (&Value::Null, &json!(false), &json!(true))
    );
}

#[test]
fn there_are_no_tables_of_cases() {
    for format in ["csv", "markdown"] {
        let ran = run(&["test", &file("tables.toml", CASE), "--format", format]);
        assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
        assert_eq!(ran.stderr, "sspi-status: test has no such --format: use text or json\n");
    }
    assert_eq!(run(&["test"]).status, 2);
}
