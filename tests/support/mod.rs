//! What several test files need: the catalogue on the disk.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::fs;

use serde::Deserialize;

/// A file below the package.
pub(crate) fn read(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

pub(crate) fn read_locale(locale: &str, file: &str) -> String {
    read(&format!("locales/{locale}/{file}"))
}

#[derive(Deserialize)]
struct L10n {
    locales: Vec<String>,
}

/// English and what `locales/l10n.toml` lists. Other folders are drafts, which may have gaps.
pub(crate) fn shipped_locales() -> Vec<String> {
    let L10n { mut locales } = basic_toml::from_str(&read("locales/l10n.toml")).unwrap();
    locales.push("en".to_owned());
    locales.sort();
    locales
}
