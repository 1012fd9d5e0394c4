//! The parts of `check` that need no child process.

use std::collections::BTreeSet;
use std::path::Path;

use proptest::prelude::*;
use serde::Deserialize;
use sspi_status::ftl::parse::parse;
use sspi_status::ftl::place;

use super::finding::Severity;
use super::limit::Counts;
use super::source::Source;
use super::syntax::{self, Kind, Mistake};
use super::{Inputs, report};
use crate::catalogue::{Catalogue, REFERENCE, TextFile};

#[derive(Deserialize)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    text: String,
    found: Vec<String>,
}

#[test]
fn syntax_errors_are_worded_for_translators_and_stand_where_they_are_made() {
    let Cases { case } = toml::from_str(include_str!("../../tests/data/syntax.toml")).unwrap();
    assert!(case.len() > 25);
    for Case { text, found } in case {
        let parsed = parse(&text).unwrap();
        let mistakes = syntax::mistakes_of(&text, &parsed);
        let described: Vec<String> = mistakes.map(|mistake| described(&text, &mistake)).collect();
        assert_eq!(described, found, "{text}");
    }
}

fn described(text: &str, mistake: &Mistake) -> String {
    let rule = match mistake.kind {
        Kind::Syntax => "syntax",
        Kind::CutText => "cut-text",
        Kind::NoValue => "missing-value",
        Kind::Tab => "tab",
    };
    assert!(!mistake.help.is_empty());
    let (line, column) = place::line_and_column(text, mistake.range.start);
    format!("{line}:{column} {rule}: {}", mistake.message)
}

/// Pieces of files, whole and damaged.
fn file() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("SEC_E_OK = L’opération a réussi.\n".to_owned()),
        Just("severity-error = Erreur\n".to_owned()),
        Just("sspi-unknown-code = Le code { $code }.\n".to_owned()),
        Just("    .hint = Faites ceci.\n".to_owned()),
        Just("    .developer = In code, call GetLastError.\n".to_owned()),
        Just("## Groupe\n".to_owned()),
        Just("# MAX_LENGTH: 99999999999999999999999\n".to_owned()),
        Just("-terme = { sspi-unknown-code }\n".to_owned()),
        Just("    { $n ->\n        [one] un\n       *[few] deux\n    }\n".to_owned()),
        "[\\[\\]{}*.=_ \\\\A-Z«»“”’'\"éЕя\u{301}\u{a0}\u{200b}\u{feff}\r\n\t#-]{0,12}",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands in a file: no rule panics, every place lies in the file, and all reports can be written.
    #[test]
    fn no_file_is_too_strange_to_be_reported_on(text in file(), which in 0..12_usize) {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/catalogue"));
        let catalogue = Catalogue::open(root).unwrap();
        let mut inputs = Inputs::read(&catalogue);
        let texts = inputs.sources.iter().enumerate().filter(|(_, source)| TextFile::of_name(&source.name).is_some());
        let texts: Vec<usize> = texts.filter(|(_, source)| source.unreadable.is_none()).map(|(i, _)| i).collect();
        let which = texts[which % texts.len()];
        inputs.sources[which].text = text;
        let which = keep_beside_english(&mut inputs, which);
        let findings = inputs.findings();
        for finding in &findings {
            let part = finding.source.text.get(finding.range.clone());
            prop_assert!(part.is_some(), "{}: {:?}", finding.rule.name, finding.range);
        }
        report::text(&findings, &[], &Counts::of(&findings));
        report::json(&findings);
        report::github(&findings);
        for rule in super::rules::ALL {
            if let Some(fix) = rule.fix {
                let once = fix(&inputs.sources[which].text);
                if rule.name != "final-newline" {
                    prop_assert_eq!(fix(&once), once, "{}", rule.name);
                }
            }
        }
    }
}

/// Leaves out the texts of all languages but English and that of a file; gives the file's new place.
fn keep_beside_english(inputs: &mut Inputs<'_>, which: usize) -> usize {
    let locale = inputs.sources[which].locale.clone();
    let is_kept = |source: &Source| [None, Some(REFERENCE), locale.as_deref()].contains(&source.locale.as_deref());
    let before = inputs.sources[..which].iter().filter(|source| is_kept(source)).count();
    inputs.sources.retain(is_kept);
    before
}

/// The first reading of l10n.toml is the one that counts, so that is the one to tell about, even if a later one would do.
#[test]
fn what_was_wrong_with_the_list_at_its_reading_is_told() {
    let folder = tempfile::TempDir::new().unwrap();
    let list = folder.path().join("l10n.toml");
    std::fs::create_dir(folder.path().join("en")).unwrap();
    std::fs::create_dir(&list).unwrap();
    let catalogue = Catalogue::read_anyway(folder.path()).unwrap();
    std::fs::remove_dir(&list).unwrap();
    std::fs::write(&list, "locales = []\n").unwrap();
    let inputs = Inputs::read(&catalogue);
    let findings = inputs.findings();
    let told = findings.iter().find(|finding| finding.source.name == "l10n.toml").unwrap();
    assert!(told.severity == Severity::Error && told.message.contains("not a regular file"), "{}", told.message);
}

#[derive(Deserialize)]
struct Texts {
    case: Vec<TextCase>,
}

#[derive(Deserialize)]
struct TextCase {
    locale: String,
    text: String,
    rules: BTreeSet<String>,
}

/// What is wrong is seen, and what is right in its language is let alone, also in languages that we do not have.
#[test]
fn texts_are_judged_as_their_language_has_it() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/catalogue"));
    let catalogue = Catalogue::open(root).unwrap();
    let Texts { case } = toml::from_str(include_str!("../../tests/data/texts.toml")).unwrap();
    let mut wrong = Vec::new();
    for TextCase { locale, text, rules } in case {
        let mut inputs = Inputs::read(&catalogue);
        let is_its_file = |source: &Source| source.locale.as_deref() == Some(&locale) && source.name == "sspi.ftl";
        let place = inputs.sources.iter().position(is_its_file);
        // A language that is not there takes the place of one that is.
        let place =
            place.unwrap_or_else(|| inputs.sources.iter().position(|s| s.locale.as_deref() == Some("es")).unwrap());
        let place = keep_beside_english(&mut inputs, place);
        let source = &mut inputs.sources[place];
        source.locale = Some(locale.clone());
        // A draft may have anything, or nothing.
        let line = source.text.lines().find(|line| line.starts_with("SEC_E_OK = ")).map(str::to_owned);
        match line {
            Some(line) => source.text = source.text.replace(&line, &format!("SEC_E_OK = {text}")),
            None => source.text = format!("SEC_E_OK = {text}\n"),
        }
        let at = source.text.find("SEC_E_OK = ").unwrap();
        let range = at..at + "SEC_E_OK = ".len() + text.len();
        let findings = inputs.findings();
        let own = findings.iter().filter(|finding| std::ptr::eq(finding.source, &inputs.sources[place]));
        let own = own.filter(|finding| {
            range.contains(&finding.range.start)
                && !finding.rule.name.starts_with("glossary")
                && finding.rule.name != "draft"
        });
        let found: BTreeSet<String> = own.map(|finding| finding.rule.name.to_owned()).collect();
        if found != rules {
            wrong.push(format!("{locale}: {text}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
