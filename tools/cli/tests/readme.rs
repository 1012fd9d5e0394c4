//! What README shows is what the command prints.

use assert_cmd::Command;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md");

#[test]
fn readme_is_true() {
    // Whoever reads it stands at the root.
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).unwrap();
    trycmd::TestCases::new().case(README).run();
}

/// trycmd has no pipes, and passes over `$ echo '…' | sspi-status …`.
#[test]
fn so_are_its_pipes() {
    let readme = std::fs::read_to_string(README).unwrap();
    let mut runs = 0;
    for example in readme.split("\n$ ").skip(1).chain(readme.split("```console\n$ ").skip(1)) {
        let Some((text, rest)) = example.strip_prefix("echo '").and_then(|rest| rest.split_once("' | sspi-status "))
        else {
            continue;
        };
        let (arguments, rest) = rest.split_once('\n').unwrap();
        let expected = rest.split("\n```").next().unwrap().split("\n\n$ ").next().unwrap();
        let output = Command::cargo_bin("sspi-status")
            .unwrap()
            .env_remove("COLUMNS")
            .args(arguments.split(' '))
            .write_stdin(text)
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert_eq!(said.trim_end(), expected.trim_end(), "README.md shows another text for: {text}\n{said}");
        runs += 1;
    }
    assert!(runs > 0, "README shows no pipe any more: take this test out");
}
