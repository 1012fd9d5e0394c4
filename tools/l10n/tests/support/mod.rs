//! The tool as a child process, on copies of the shipped catalogue.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;

pub(crate) const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");

pub(crate) const LANGUAGES: [&str; 6] = ["en", "es", "fr", "it", "pt-BR", "ru"];

/// The texts of SSPI and the words around them in six languages, as they shipped once, with the hints that tests need: a
/// change of what ships today changes no test. After a change of its English, `cargo l10n accept` on a copy with all
/// families makes its sources.toml.
const CATALOGUE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/catalogue");

/// A copy of the tests' catalogue, with the other families in today's English.
pub(crate) fn copy() -> TempDir {
    let copy = TempDir::new().unwrap();
    fill(copy.path());
    copy
}

pub(crate) fn fill(copy: &Path) {
    copy_files(Path::new(CATALOGUE), copy);
    for locale in LANGUAGES {
        fs::create_dir(copy.join(locale)).unwrap();
        copy_files(&Path::new(CATALOGUE).join(locale), &copy.join(locale));
    }
    copy_files(&Path::new(LOCALES).join("en"), &copy.join("en"));
}

/// Copies the files that are not there yet.
pub(crate) fn copy_files(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file()) {
        let target = to.join(entry.file_name());
        if !target.exists() {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// A list of what ships, with these languages for the texts of SSPI; those for `ui.ftl` are all.
pub(crate) fn ship_sspi_in(copy: &TempDir, locales: &str) {
    let entry = |file: &str, locales: &str| {
        format!("\n[[paths]]\n    reference = \"en/{file}\"\n    l10n = \"{{locale}}/{file}\"\n{locales}")
    };
    let listed = "basepath = \".\"\nlocales = [\"es\", \"fr\", \"it\", \"pt-BR\", \"ru\"]\n".to_owned()
        + &entry("sspi.ftl", &format!("    locales = {locales}\n"))
        + &entry("ui.ftl", "");
    fs::write(copy.path().join("l10n.toml"), listed).unwrap();
}

pub(crate) struct Ran {
    pub(crate) succeeded: bool,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    /// The report of `check` without its notes. There are some as long as a family has not arrived in every language.
    pub(crate) fn without_notes(&self) -> String {
        let blocks = self.stdout.split("\n\n").filter(|block| !block.starts_with("note["));
        let report = blocks.collect::<Vec<_>>().join("\n\n");
        match report.rsplit_once(" warnings, ").or_else(|| report.rsplit_once(" warning, ")) {
            Some((before, after)) if after.trim_end().ends_with("note") || after.trim_end().ends_with("notes") => {
                let warnings = &report[before.len()..report.len() - after.len()];
                format!("{before}{}\n", warnings.trim_end_matches([',', ' ']))
            }
            _ => report,
        }
    }
}

pub(crate) fn run(copy: &TempDir, arguments: &[&str]) -> Ran {
    run_on(copy.path(), arguments)
}

pub(crate) fn run_on(locales: &Path, arguments: &[&str]) -> Ran {
    let output =
        Command::new(env!("CARGO_BIN_EXE_l10n")).args(arguments).arg("--locales").arg(locales).output().unwrap();
    Ran {
        succeeded: output.status.success(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

pub(crate) fn replace(copy: &TempDir, path: &str, from: &str, to: &str) {
    let path = copy.path().join(path);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}
