//! Every answer in every language as the command prints it, without the texts, which `tests/texts.rs` compares with the
//! files. A change of `data/answers.json` is a change for users and says so in its commit. New codes and fields need no
//! change.

use assert_cmd::Command;
use serde_json::{Map, Value};

const FROZEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/answers.json");

const REWRITE: &str = "if that is meant: cargo test --package sspi-status-cli --test frozen -- --ignored";

/// The answers in their order, without their texts.
fn answers() -> Vec<Map<String, Value>> {
    let mut command = Command::cargo_bin("sspi-status").unwrap();
    let output = command.args(["list", "--all-locales", "--format", "json"]).output().unwrap();
    assert!(output.status.success());
    let mut answers: Vec<Map<String, Value>> = serde_json::from_slice(&output.stdout).unwrap();
    for answer in &mut answers {
        answer.retain(|field, _| !["message", "hint", "developer_hint"].contains(&field.as_str()));
    }
    answers
}

/// The code and the language of an answer.
fn name(answer: &Map<String, Value>) -> String {
    format!("{} {}", answer["symbol"], answer["locale"])
}

#[test]
fn every_answer_is_what_it_was() {
    let expected: Vec<Map<String, Value>> = serde_json::from_str(&std::fs::read_to_string(FROZEN).unwrap()).unwrap();
    let mut found = answers();
    found.retain(|answer| expected.iter().any(|known| name(known) == name(answer)));
    assert_eq!(found.len(), expected.len(), "an answer is missing; {REWRITE}");
    for (found, expected) in found.iter().zip(&expected) {
        for (field, value) in expected {
            assert_eq!(found.get(field), Some(value), "{}: {field}; {REWRITE}", name(expected));
        }
    }
}

#[test]
#[ignore = "writes data/answers.json anew"]
fn write_the_answers_anew() {
    let lines: Vec<String> = answers().into_iter().map(|answer| Value::Object(answer).to_string()).collect();
    std::fs::write(FROZEN, format!("[\n{}\n]\n", lines.join(",\n"))).unwrap();
}
