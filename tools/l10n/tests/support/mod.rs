//! The tool as a child process, on copies of the shipped catalogue.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;

pub(crate) const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");

pub(crate) const LANGUAGES: [&str; 6] = ["en", "es", "fr", "it", "pt-BR", "ru"];

/// A copy of the catalogue, without drafts: of each translation what l10n.toml lists.
pub(crate) fn copy() -> TempDir {
    let copy = TempDir::new().unwrap();
    for file in ["l10n.toml", "check.toml", "glossary.toml"] {
        fs::copy(Path::new(LOCALES).join(file), copy.path().join(file)).unwrap();
    }
    let listed = fs::read_to_string(copy.path().join("l10n.toml")).unwrap();
    for locale in LANGUAGES {
        fs::create_dir(copy.path().join(locale)).unwrap();
        for file in fs::read_dir(Path::new(LOCALES).join(locale)).unwrap() {
            let (path, name) = (file.as_ref().unwrap().path(), file.unwrap().file_name().into_string().unwrap());
            let is_listed = !name.ends_with(".ftl") || listed.contains(&format!("\"en/{name}\""));
            if locale == "en" || is_listed {
                fs::copy(path, copy.path().join(locale).join(name)).unwrap();
            }
        }
    }
    // What a translation was made from counts for its files alone.
    for locale in &LANGUAGES[1..] {
        let path = copy.path().join(locale).join("sources.toml");
        let files = fs::read_dir(copy.path().join(locale)).unwrap().map(|file| file.unwrap().path());
        let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        let texts: String = files.map(|file| fs::read_to_string(file).unwrap()).collect();
        let is_there = |line: &&str| {
            let id = line.split(" = ").next().unwrap_or_default();
            !line.contains(" = ") || texts.contains(&format!("\n{id} = "))
        };
        let sources = fs::read_to_string(&path).unwrap();
        fs::write(path, sources.lines().filter(is_there).map(|line| format!("{line}\n")).collect::<String>()).unwrap();
    }
    copy
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
