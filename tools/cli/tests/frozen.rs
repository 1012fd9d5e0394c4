//! Every text in every language as the command prints it, as it was before the library was rebuilt. A change of
//! `data/answers.json` is a change for users and says so in its commit.
//! `cargo test --package sspi-status-cli --test frozen -- --ignored` writes the file anew.

use assert_cmd::Command;

const FROZEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/answers.json");

fn answers() -> String {
    let mut command = Command::cargo_bin("sspi-status").unwrap();
    let output = command.args(["list", "--all-locales", "--format", "json"]).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_answer_is_what_it_was() {
    let expected = std::fs::read_to_string(FROZEN).unwrap();
    let found = answers();
    for (i, (expected, found)) in expected.lines().zip(found.lines()).enumerate() {
        assert_eq!(found, expected, "line {}", i + 1);
    }
    assert_eq!(found.lines().count(), expected.lines().count());
}

#[test]
#[ignore = "writes data/answers.json anew"]
fn write_the_answers_anew() {
    std::fs::write(FROZEN, answers()).unwrap();
}
