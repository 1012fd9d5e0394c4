//! What the documents show is what the command prints.

use std::fs;

use assert_cmd::Command;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
/// From the root, where whoever reads them stands.
const DOCUMENTS: [&str; 2] = ["README.md", "tools/cli/README.md"];

#[test]
fn documents_are_true() {
    std::env::set_current_dir(ROOT).unwrap();
    let cases = trycmd::TestCases::new();
    for document in DOCUMENTS {
        cases.case(document);
    }
    cases.run();
}

/// trycmd has no pipes, and passes over `$ echo '…' | sspi-status …`.
#[test]
fn so_are_their_pipes() {
    let mut runs = 0;
    for document in DOCUMENTS {
        let text = fs::read_to_string(format!("{ROOT}/{document}")).unwrap();
        for example in text.split("\n$ ").skip(1).chain(text.split("```console\n$ ").skip(1)) {
            let (command, rest) = example.split_once('\n').unwrap();
            if !command.starts_with("echo ") {
                continue;
            }
            let expected = rest.split("\n```").next().unwrap().split("\n\n$ ").next().unwrap();
            let said = run(command);
            assert_eq!(said.trim_end(), expected.trim_end(), "{document} shows another text for: {command}\n{said}");
            runs += 1;
        }
    }
    assert!(runs > 0, "no document shows a pipe any more: take this test out");
}

/// “Where to begin” shows commands without their output.
#[test]
fn so_is_the_table_of_beginnings() {
    let readme = fs::read_to_string(format!("{ROOT}/README.md")).unwrap();
    let rows = readme.lines().filter(|line| line.starts_with("| You "));
    let mut runs = 0;
    let is_ours = |code: &&str| code.starts_with("sspi-status ") || code.starts_with("echo '");
    for command in rows.flat_map(|row| row.split('`').skip(1).step_by(2)).filter(is_ours) {
        assert!(!run(&command.replace("\\|", "|")).is_empty(), "{command}");
        runs += 1;
    }
    assert!(runs >= 4, "{runs} commands");
}

/// Whoever reads only the beginning can install the command and sees what it answers.
#[test]
fn it_begins_with_how_to_install_and_one_command() {
    let readme = fs::read_to_string(format!("{ROOT}/README.md")).unwrap();
    let blocks: Vec<_> = readme.split("\n```").skip(1).step_by(2).take(2).collect();
    assert_eq!(blocks[0], "sh\ncargo install --path tools/cli --locked");
    assert!(blocks[1].starts_with("console\n$ sspi-status "), "{}", blocks[1]);
}

/// CONTRIBUTING names a quick subset of the tests, which is an alias of cargo's.
#[test]
fn the_quick_subset_runs_tests_that_are_there() {
    let read = |path: &str| fs::read_to_string(format!("{ROOT}/{path}")).unwrap();
    assert!(read("CONTRIBUTING.md").contains("| `cargo quick` |"));
    let settings = read(".cargo/config.toml");
    let alias = settings.lines().find_map(|line| line.strip_prefix("quick = \"")).unwrap();
    let tests: Vec<_> = alias.trim_end_matches('"').split(" --test ").skip(1).collect();
    assert!(tests.len() > 3, "{alias}");
    for test in tests {
        assert!(fs::exists(format!("{ROOT}/tests/{test}.rs")).unwrap(), "cargo quick: there is no tests/{test}.rs");
    }
}

/// Runs `sspi-status ARGUMENTS` or `echo 'INPUT' | sspi-status ARGUMENTS`, which must succeed; its standard output.
fn run(command: &str) -> String {
    let (input, command) = match command.strip_prefix("echo '") {
        Some(rest) => rest.split_once("' | ").unwrap(),
        None => ("", command),
    };
    let arguments = command.strip_prefix("sspi-status ").unwrap();
    let assert = Command::cargo_bin("sspi-status")
        .unwrap()
        .env_remove("COLUMNS")
        .args(arguments.split(' '))
        .write_stdin(input)
        .assert()
        .success();
    String::from_utf8(assert.get_output().stdout.clone()).unwrap()
}
