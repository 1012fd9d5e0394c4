//! What has to hold for any file of a catalogue. `fuzz/fuzz_targets/check.rs` and `tests/corpus.rs` call it.

use std::fs;
use std::path::Path;

use serde_json::Value;
use sspi_status::printable::is_unprintable;

use crate::catalogue::Catalogue;
use crate::check::{self, Format, Inputs, Options};

/// The files that can be given.
const FILES: [&str; 10] = [
    "fr/sspi.ftl",
    "fr/ui.ftl",
    "en/sspi.ftl",
    "l10n.toml",
    "check.toml",
    "glossary.toml",
    "fr/glossary.toml",
    "fr/sources.toml",
    "fr/keywords.toml",
    "fr/stray.ftl",
];

/// A small catalogue, whole and without a mistake.
const CATALOGUE: [(&str, &str); 5] = [
    (
        "l10n.toml",
        "basepath = \".\"\nlocales = [\"fr\"]\n\n[[paths]]\n    reference = \"en/sspi.ftl\"\n    l10n = \"{locale}/sspi.ftl\"\n",
    ),
    ("en/sspi.ftl", "# 0x00000000.\nSEC_E_OK = The token was found.\n    .hint = Go on.\n"),
    ("fr/sspi.ftl", "SEC_E_OK = Le jeton est là.\n    .hint = Continuez.\n"),
    ("glossary.toml", "[[term]]\nid = \"token\"\nen = [\"token\"]\npart_of_speech = \"noun\"\n"),
    ("fr/glossary.toml", "[token]\npreferred = \"jeton\"\nstems = [\"jeton\"]\n"),
];

/// Checks a catalogue below an empty folder in which one file has these bytes; the first byte says which.
///
/// # Panics
/// If a report is not well-formed, could control a terminal, or `--fix` leaves something that it would mend again.
pub fn check(folder: &Path, input: &[u8]) {
    let Some((which, bytes)) = input.split_first() else { return };
    for locale in ["en", "fr"] {
        fs::create_dir_all(folder.join(locale)).expect("the folder can be written");
    }
    for file in FILES {
        let _ = fs::remove_file(folder.join(file));
    }
    for (file, text) in CATALOGUE {
        fs::write(folder.join(file), text).expect("the folder can be written");
    }
    fs::write(folder.join(FILES[usize::from(*which) % FILES.len()]), bytes).expect("the folder can be written");

    let catalogue = Catalogue::read_anyway(folder).expect("the folder can be read");
    let inputs = Inputs::read(&catalogue);
    let findings = inputs.findings();
    let report = |format| check::report(&findings, &[], format);
    let json = report(Format::Json);
    let rows: Vec<Value> = serde_json::from_str(&json).expect("JSON");
    assert!(!json.contains(is_unprintable));
    let github = report(Format::Github);
    let is_annotation =
        |line: &str| ["::error ", "::warning ", "::notice "].iter().any(|begin| line.starts_with(begin));
    assert_eq!((github.lines().count(), github.lines().all(is_annotation)), (rows.len(), true), "{github}");
    let text = report(Format::Text);
    for part in [github.as_str()].into_iter().chain(text.split("\u{1b}[").map(without_style)) {
        assert!(!part.contains(is_unprintable), "{part:?} in {text:?}");
    }

    let fix = || {
        let options = Options { format: Format::Text, deny: None, fix: true };
        check::check(&catalogue, &options).0
    };
    let mended = fix();
    if mended.contains(": mended ") {
        let again = fix();
        assert!(!again.contains(": mended "), "{mended}\n{again}");
    }
}

/// What follows the parameters of a style, which are the tool's own.
fn without_style(part: &str) -> &str {
    part.split_once('m')
        .filter(|(style, _)| style.bytes().all(|b| b.is_ascii_digit() || b == b';'))
        .map_or(part, |(_, rest)| rest)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_style_of_the_tool_alone_is_taken_away() {
        for (part, rest) in [("1;31m x", " x"), ("mx", "x"), ("2Jm", "2Jm"), ("none", "none")] {
            assert_eq!(super::without_style(part), rest);
        }
    }
}
