//! Every text in every language as the command prints it, as it was before the library was rebuilt. A change of
//! `data/answers.json` is a change for users and says so in its commit. Codes and fields can be added to it freely.
//! `cargo test --package sspi-status-cli --test frozen -- --ignored` writes the file anew.

use assert_cmd::Command;
use serde_json::{Map, Value};

const FROZEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/answers.json");

fn answers() -> String {
    let mut command = Command::cargo_bin("sspi-status").unwrap();
    let output = command.args(["list", "--all-locales", "--format", "json"]).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

/// The answers in their order, each with its code and language.
fn by_code(json: &str) -> Vec<(String, Map<String, Value>)> {
    let objects: Vec<Map<String, Value>> = serde_json::from_str(json).unwrap();
    objects.into_iter().map(|object| (format!("{} {}", object["symbol"], object["locale"]), object)).collect()
}

#[test]
fn every_answer_is_what_it_was() {
    let expected = by_code(&std::fs::read_to_string(FROZEN).unwrap());
    let mut found = by_code(&answers());
    found.retain(|(code, _)| expected.iter().any(|(known, _)| known == code));
    assert_eq!(found.len(), expected.len());
    for ((found_code, found), (code, expected)) in found.iter().zip(&expected) {
        assert_eq!(found_code, code, "in another order");
        for (field, value) in expected {
            assert_eq!(found.get(field), Some(value), "{code}: {field}");
        }
    }
}

#[test]
#[ignore = "writes data/answers.json anew"]
fn write_the_answers_anew() {
    std::fs::write(FROZEN, answers()).unwrap();
}
