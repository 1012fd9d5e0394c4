//! `sources.toml` of a language: which English each of its translations was made from; and `accept`.
//!
//! The IDs are Microsoft's and cannot change when a meaning does, as Fluent would have it. So the file holds, for each
//! ID, a hash of the English text: where that has changed since, the translation is stale. Each language has a file of
//! its own, so that several people can accept at once.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::Outcome;
use crate::catalogue::{Catalogue, REFERENCE, Translatable};
use crate::complaint::{self, Complaint};
use crate::files;

/// By ID.
type Hashes = BTreeMap<String, String>;

/// By language.
pub(crate) type Sources = BTreeMap<String, Hashes>;

pub(crate) const FILE: &str = "sources.toml";

const HEADER: &str = "\
# Which English each translation was made from: the first 16 hexadecimal digits of SHA-256 over the English text, a line
# feed, and the hint, followed, if there is a part for developers, by a line feed and that. Written by `cargo l10n accept`;
# `cargo l10n status` tells what has changed since.

";

pub(crate) fn read(catalogue: &Catalogue) -> Result<Sources, Vec<String>> {
    match read_anyway(catalogue) {
        (sources, complaints) if complaints.is_empty() => Ok(sources),
        (_, complaints) => Err(complaint::lines(complaints)),
    }
}

/// What is recorded in the files that are understood.
pub(crate) fn read_anyway(catalogue: &Catalogue) -> (Sources, Vec<Complaint>) {
    let mut sources = Sources::new();
    let mut complaints = Vec::new();
    for locale in &catalogue.translations {
        match read_one(catalogue, locale) {
            Ok(hashes) => {
                sources.insert(locale.clone(), hashes);
            }
            Err(complaint) => complaints.push(complaint),
        }
    }
    (sources, complaints)
}

/// What is recorded for a language; nothing where it has no such file.
fn read_one(catalogue: &Catalogue, locale: &str) -> Result<Hashes, Complaint> {
    let path = path(catalogue, locale);
    recorded(&path, files::text(&catalogue.root, &path)?)
}

fn recorded(path: &Path, text: Option<String>) -> Result<Hashes, Complaint> {
    let text = text.unwrap_or_default();
    toml::from_str(&text).map_err(|error| Complaint::of_toml(path, &text, &error))
}

fn path(catalogue: &Catalogue, locale: &str) -> PathBuf {
    catalogue.root.join(locale).join(FILE)
}

/// What is recorded for an English text. A message without a part for developers has the hash that it had before there
/// were such parts.
pub(crate) fn hash(english: &Translatable) -> String {
    let mut hasher = Sha256::new();
    hasher.update(english.value.as_deref().unwrap_or_default());
    hasher.update("\n");
    hasher.update(english.hint.as_deref().unwrap_or_default());
    if let Some(developer) = &english.developer {
        hasher.update("\n");
        hasher.update(developer);
    }
    hasher.finalize().iter().take(8).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Records the present English for a translation, or for the given messages of it.
pub(crate) fn accept(catalogue: &Catalogue, locale: &str, ids: &[String]) -> Outcome {
    if !catalogue.translations.iter().any(|known| known == locale) {
        let known = catalogue.translations.join(", ");
        return Err(vec![format!("{locale:?} is no translation of this catalogue: there are {known}")]);
    }
    let english = catalogue.messages(REFERENCE)?;
    let translated = catalogue.messages(locale)?;
    let is_translated = |id: &str| translated.iter().any(|message| message.id == id);
    let unknown: Vec<String> = ids
        .iter()
        .filter(|id| !is_translated(id) || !english.iter().any(|message| message.id == **id))
        .map(|id| format!("{locale} has no message {id} that en has, too"))
        .collect();
    if !unknown.is_empty() {
        return Err(unknown);
    }

    let path = path(catalogue, locale);
    let mut accepted = 0;
    let change = |text| {
        let mut recorded = recorded(&path, text)?;
        // What is not translated any more was made from nothing.
        recorded.retain(|id, _| is_translated(id));
        for message in english.iter().filter(|message| is_translated(&message.id)) {
            if ids.is_empty() || ids.contains(&message.id) {
                let hash = hash(message);
                if recorded.get(&message.id) != Some(&hash) {
                    recorded.insert(message.id.clone(), hash);
                    accepted += 1;
                }
            }
        }
        let lines = toml::to_string(&recorded).map_err(|error| Complaint::of_file(&path, error.to_string()))?;
        Ok(HEADER.to_owned() + &lines)
    };
    files::update(&catalogue.root, &path, change).map_err(|complaint| vec![complaint.to_string()])?;
    Ok(format!("{locale}: {accepted} accepted\n"))
}
