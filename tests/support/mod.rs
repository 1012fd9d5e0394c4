//! What several test files need: the catalogue on the disk.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::fs;

use serde::Deserialize;
use sspi_status::Catalog;

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

/// The shipped locales and no drafts, from the disk, so that a new folder below `locales/` changes no expectation.
pub(crate) fn shipped_catalog() -> Catalog {
    let files = shipped_locales()
        .into_iter()
        .flat_map(|locale| ["sspi.ftl", "ui.ftl"].map(|file| (locale.clone(), read_locale(&locale, file))));
    let builder = Catalog::builder().embedded(false);
    let catalog = files.fold(builder, |builder, (locale, text)| builder.overlay(locale.clone(), locale, text)).build();
    assert!(catalog.problems().is_empty(), "{:#?}", catalog.problems());
    catalog
}

/// Every folder below `locales/`, drafts too.
pub(crate) fn all_locales() -> Vec<String> {
    let folder = format!("{}/locales", env!("CARGO_MANIFEST_DIR"));
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_dir());
    let mut locales: Vec<String> = entries.map(|entry| entry.file_name().into_string().unwrap()).collect();
    locales.sort();
    locales
}
