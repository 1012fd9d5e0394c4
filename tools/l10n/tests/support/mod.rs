//! The tool as a child process, on copies of the shipped catalogue.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;

pub(crate) const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");

/// A copy of the catalogue, without drafts.
pub(crate) fn copy() -> TempDir {
    let copy = TempDir::new().unwrap();
    for file in ["l10n.toml", "sources.toml", "check.toml", "glossary.toml"] {
        fs::copy(Path::new(LOCALES).join(file), copy.path().join(file)).unwrap();
    }
    for locale in ["en", "es", "fr", "it", "pt-BR", "ru"] {
        fs::create_dir(copy.path().join(locale)).unwrap();
        for file in ["sspi.ftl", "ui.ftl"] {
            fs::copy(Path::new(LOCALES).join(locale).join(file), copy.path().join(locale).join(file)).unwrap();
        }
    }
    copy
}

pub(crate) struct Ran {
    pub(crate) succeeded: bool,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
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
