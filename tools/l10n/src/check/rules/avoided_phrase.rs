//! Turns that the guide of a language does without.

use std::sync::LazyLock;

use regex::{Regex, RegexBuilder};

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "avoided-phrase",
    severity: Severity::Error,
    what: "a turn that the guide of the language does without, such as “, too.” and “With TLS, …” in English, «просрочен» \
           in Russian, or a bare command as a subject (`avoided_phrase/` has them)",
    why: "readers stumble over it, have to guess what it stands for, or hear the English behind it",
    bad: include_bytes!("../../../tests/rules/avoided-phrase/bad.ftl"),
    good: include_bytes!("../../../tests/rules/avoided-phrase/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if !at.message.is_code {
        return;
    }
    let language = Language::of(at.file.locale);
    let phrases =
        PHRASES.iter().filter(|phrase| phrase.belongs_to(language) && (at.is_hint() || !phrase.in_hints_only));
    for phrase in phrases {
        for &piece in &at.text.pieces {
            for captures in phrase.pattern.captures_iter(piece) {
                let slice = captures.iter().flatten().last().map_or("", |group| group.as_str());
                found
                    .slice(at, slice, format!("“{slice}” is a turn that the guide avoids"))
                    .help(phrase.instead.to_owned());
            }
        }
    }
}

/// A line of a file in `avoided_phrase/`; its columns are divided by tabs.
struct Phrase {
    /// Without it, every language but English.
    language: Option<Language>,
    /// The first column: `hint` or `any`.
    in_hints_only: bool,
    /// Without regard to case unless it says otherwise. If it has a group, that is what the report underlines.
    pattern: Regex,
    instead: &'static str,
    /// A text that it finds, and one that it does not; for its test.
    #[cfg_attr(not(test), expect(dead_code, reason = "data of the test"))]
    examples: [&'static str; 2],
}

impl Phrase {
    fn belongs_to(&self, language: Language) -> bool {
        self.language.map_or(language != Language::English, |own| own == language)
    }
}

static PHRASES: LazyLock<Vec<Phrase>> = LazyLock::new(|| {
    [
        (None, include_str!("avoided_phrase/translations.tsv")),
        (Some(Language::English), include_str!("avoided_phrase/en.tsv")),
        (Some(Language::Spanish), include_str!("avoided_phrase/es.tsv")),
        (Some(Language::French), include_str!("avoided_phrase/fr.tsv")),
        (Some(Language::Italian), include_str!("avoided_phrase/it.tsv")),
        (Some(Language::Portuguese), include_str!("avoided_phrase/pt.tsv")),
        (Some(Language::Russian), include_str!("avoided_phrase/ru.tsv")),
    ]
    .into_iter()
    .flat_map(|(language, table)| table.lines().filter_map(move |line| phrase(language, line)))
    .collect()
});

/// Reads a line; a test makes sure that every line but the comments is understood.
fn phrase(language: Option<Language>, line: &'static str) -> Option<Phrase> {
    let columns: [&str; 5] = line.split('\t').collect::<Vec<_>>().try_into().ok()?;
    let [place, pattern, instead, wrong, right] = columns;
    let pattern = RegexBuilder::new(pattern).case_insensitive(true).build().ok()?;
    Some(Phrase { language, in_hints_only: place == "hint", pattern, instead, examples: [wrong, right] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_understood() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/rules/avoided_phrase");
        let mut lines = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let line: &'static str = line.to_owned().leak();
                assert!(phrase(None, line).is_some(), "{line}");
                assert!(line.starts_with("any\t") || line.starts_with("hint\t"), "{line}");
                lines += 1;
            }
        }
        assert_eq!(PHRASES.len(), lines, "a file is missing in the list");
    }

    #[test]
    fn every_phrase_finds_what_is_wrong_and_leaves_what_is_right() {
        for phrase in PHRASES.iter() {
            let [wrong, right] = phrase.examples;
            assert!(phrase.pattern.is_match(wrong), "{} does not find: {wrong}", phrase.pattern);
            assert!(!phrase.pattern.is_match(right), "{} finds: {right}", phrase.pattern);
        }
    }
}
