//! The catalogue on the disk, for several test files.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::fs;

use serde::Deserialize;
use sspi_status::{Catalog, Family};

/// A file below the package.
pub(crate) fn read(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

pub(crate) fn read_locale(locale: &str, file: &str) -> String {
    read(&format!("locales/{locale}/{file}"))
}

/// `locales/l10n.toml`, which lists the shipped texts as pairs of a language and a file. All other texts are drafts,
/// which may have gaps.
#[derive(Deserialize)]
struct L10n {
    locales: Vec<String>,
    paths: Vec<Reference>,
}

#[derive(Deserialize)]
struct Reference {
    reference: String,
    /// `None`: all locales.
    locales: Option<Vec<String>>,
}

fn l10n() -> L10n {
    toml::from_str(&read("locales/l10n.toml")).unwrap()
}

/// English and the locales that `locales/l10n.toml` lists.
pub(crate) fn shipped_locales() -> Vec<String> {
    let mut locales = l10n().locales;
    locales.push("en".to_owned());
    locales.sort();
    locales
}

/// The files that a language must have without gaps: those of the families that are shipped in it, and `ui.ftl`.
pub(crate) fn shipped_files(locale: &str) -> Vec<String> {
    if locale == "en" {
        return files("en");
    }
    let L10n { locales, paths } = l10n();
    let of_locale = paths.iter().filter(|path| path.locales.as_ref().unwrap_or(&locales).iter().any(|l| l == locale));
    of_locale
        .flat_map(|path| match path.reference.strip_prefix("en/") {
            Some("**/*.ftl") => files("en"),
            Some(file) if !file.contains('*') => vec![file.to_owned()],
            _ => panic!("locales/l10n.toml: what does {:?} mean?", path.reference),
        })
        .collect()
}

/// Whether the texts of a family are shipped in a language.
pub(crate) fn is_shipped(locale: &str, family: Family) -> bool {
    shipped_files(locale).contains(&format!("{family}.ftl"))
}

/// The Fluent files of a folder below `locales/`, with drafts.
pub(crate) fn files(locale: &str) -> Vec<String> {
    let mut names = entries(&format!("locales/{locale}"), |path| path.extension().is_some_and(|e| e == "ftl"));
    names.sort();
    names
}

/// A catalogue of the shipped languages on the disk, with all their files and without languages that are drafts, so that a
/// new folder below `locales/` changes no test.
pub(crate) fn shipped_catalog() -> Catalog {
    let mut builder = Catalog::builder().embedded(false);
    for locale in shipped_locales() {
        for file in files(&locale) {
            builder = builder.overlay(&locale, format!("{locale}/{file}"), read_locale(&locale, &file));
        }
    }
    let catalog = builder.build();
    assert!(catalog.problems().is_empty(), "{:#?}", catalog.problems());
    catalog
}

/// Every folder below `locales/`, with drafts.
pub(crate) fn all_locales() -> Vec<String> {
    let mut locales = entries("locales", std::path::Path::is_dir);
    locales.sort();
    locales
}

fn entries(folder: &str, is_one: impl Fn(&std::path::Path) -> bool) -> Vec<String> {
    let folder = format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"));
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap).filter(|entry| is_one(&entry.path()));
    entries.map(|entry| entry.file_name().into_string().unwrap()).collect()
}
