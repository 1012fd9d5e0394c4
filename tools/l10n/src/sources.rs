//! `sources.toml`: which English each translation was made from, and `accept`.
//!
//! The IDs are Microsoft's and cannot change when a meaning does, as Fluent would have it. So the file holds, for each
//! language and ID, a hash of the English text: where that has changed since, the translation is stale.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;

use sha2::{Digest, Sha256};

use crate::Outcome;
use crate::catalogue::{Catalogue, REFERENCE, Translatable};

/// By language and ID.
pub(crate) type Sources = BTreeMap<String, BTreeMap<String, String>>;

const FILE: &str = "sources.toml";

const HEADER: &str = "\
# Which English each translation was made from: the first 16 hexadecimal digits of SHA-256 over the English text, a line
# feed, and the hint. Written by `cargo l10n accept`; `cargo l10n status` tells what has changed since.
";

pub(crate) fn read(catalogue: &Catalogue) -> Result<Sources, Vec<String>> {
    let path = catalogue.root.join(FILE);
    match fs::read_to_string(&path) {
        Ok(text) => toml::from_str(&text).map_err(|error| vec![format!("{}: {error}", path.display())]),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Sources::new()),
        Err(error) => Err(vec![format!("{}: {error}", path.display())]),
    }
}

/// What is recorded for an English text.
pub(crate) fn hash(english: &Translatable) -> String {
    let mut hasher = Sha256::new();
    hasher.update(english.value.as_deref().unwrap_or_default());
    hasher.update("\n");
    hasher.update(english.hint.as_deref().unwrap_or_default());
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

    let mut sources = read(catalogue)?;
    // What belongs to a language that is gone goes with it.
    sources.retain(|recorded, _| catalogue.translations.contains(recorded));
    let recorded = sources.entry(locale.to_owned()).or_default();
    // What is not translated any more was made from nothing.
    recorded.retain(|id, _| is_translated(id));
    let mut accepted = 0;
    for message in english.iter().filter(|message| is_translated(&message.id)) {
        if ids.is_empty() || ids.contains(&message.id) {
            let hash = hash(message);
            if recorded.get(&message.id) != Some(&hash) {
                recorded.insert(message.id.clone(), hash);
                accepted += 1;
            }
        }
    }
    write(catalogue, &sources)?;
    Ok(format!("{locale}: {accepted} accepted\n"))
}

fn write(catalogue: &Catalogue, sources: &Sources) -> Result<(), Vec<String>> {
    let mut text = HEADER.to_owned();
    for (locale, hashes) in sources.iter().filter(|(_, hashes)| !hashes.is_empty()) {
        let _ = write!(text, "\n[{locale}]\n");
        for (id, hash) in hashes {
            let _ = writeln!(text, "{id} = \"{hash}\"");
        }
    }
    let path = catalogue.root.join(FILE);
    fs::write(&path, text).map_err(|error| vec![format!("{}: {error}", path.display())])
}
