//! Messages whose ID somebody has changed: `check` must not let anybody throw their texts away.

mod support;

use std::fs;

use serde::Deserialize;
use support::{copy, replace, run};
use tempfile::TempDir;

#[derive(Debug, Deserialize)]
struct Finding {
    rule: String,
    severity: String,
    id: Option<String>,
    message: String,
    help: String,
}

/// Errors and warnings.
fn findings(copy: &TempDir) -> Vec<Finding> {
    let ran = run(copy, &["check", "--format", "json"]);
    let findings: Vec<Finding> =
        serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {}", ran.stdout));
    findings.into_iter().filter(|finding| finding.severity != "note").collect()
}

/// A copy with these IDs in the place of others in one file.
fn renamed(file: &str, ids: &[(&str, &str)]) -> TempDir {
    let copy = copy();
    for (from, to) in ids {
        replace(&copy, file, &format!("\n{from} ="), &format!("\n{to} ="));
    }
    copy
}

/// Each rename is all that is reported of it.
fn assert_renamed(file: &str, ids: &[(&str, &str)]) {
    let findings = findings(&renamed(file, ids));
    assert_eq!(findings.len(), ids.len(), "{file} {ids:?}: {findings:#?}");
    for (from, to) in ids {
        let own = findings.iter().find(|finding| finding.id.as_deref() == Some(to)).unwrap();
        assert_eq!(
            (own.rule.as_str(), own.message.as_str()),
            ("unknown-message", format!("renamed from {from}?").as_str())
        );
        assert!(own.help.starts_with(&format!("give it back its ID, {from}: ")), "{}", own.help);
    }
}

#[test]
fn a_renamed_message_is_reported_once() {
    for file in ["fr/sspi.ftl", "en/sspi.ftl"] {
        assert_renamed(file, &[("SEC_E_LOGON_DENIED", "SEC_E_LOGON_REFUSED")]);
        assert_renamed(file, &[("SEC_E_LOGON_DENIED", "X")]);
    }
    assert_renamed("fr/ui.ftl", &[("severity-error", "gravite-erreur")]);
    // The symbol of a code that has no message of its own.
    assert_renamed("fr/sspi.ftl", &[("SEC_E_LOGON_DENIED", "STATUS_LOGON_FAILURE")]);
}

/// In English and in a translation: both are told, and nothing else is said about either.
#[test]
fn a_message_renamed_in_two_languages_is_reported_in_both() {
    let copy = renamed("en/sspi.ftl", &[("SEC_E_LOGON_DENIED", "SEC_E_LOGON_REFUSED")]);
    replace(&copy, "fr/sspi.ftl", "\nSEC_E_LOGON_DENIED =", "\nSEC_E_LOGON_REFUSED =");
    let messages: Vec<String> = findings(&copy).into_iter().map(|finding| finding.message).collect();
    assert_eq!(messages, ["renamed from SEC_E_LOGON_DENIED?"; 2]);
}

#[test]
fn several_renames_in_a_file_are_told_apart() {
    let text = fs::read_to_string(copy().path().join("fr/sspi.ftl")).unwrap();
    let ids: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with([' ', '#']))
        .filter_map(|line| Some(line.split_once(" =")?.0))
        .collect();
    // The first of a file has no line before it.
    let ids = &ids[1..];
    let new: Vec<String> = (0..ids.len()).map(|n| format!("NOM_{}", (n * 7919) % 1000)).collect();
    // Side by side, apart, and nearly as many as are shown.
    for chosen in [vec![3, 4, 5], vec![2, 30, 31, 60], (0..ids.len().min(99)).collect()] {
        let pairs: Vec<(&str, &str)> = chosen.iter().map(|n| (ids[*n], new[*n].as_str())).collect();
        assert_renamed("fr/sspi.ftl", &pairs);
    }
}

/// Two messages stand where one is missing.
#[test]
fn a_likeness_and_in_english_the_number_decide_between_several() {
    let denied = renamed("fr/sspi.ftl", &[("SEC_E_LOGON_DENIED", "SEC_E_LOGON_DENYED")]);
    replace(&denied, "fr/sspi.ftl", "\nSEC_E_LOGON_DENYED =", "\nQUITE_ANOTHER = Un texte.\nSEC_E_LOGON_DENYED =");
    let messages: Vec<String> = findings(&denied).into_iter().map(|finding| finding.message).collect();
    assert_eq!(messages, ["there is no such message in this file", "renamed from SEC_E_LOGON_DENIED?"]);

    let english = renamed("en/sspi.ftl", &[("SEC_E_LOGON_DENIED", "WHO_KNOWS")]);
    let path = english.path().join("en/sspi.ftl");
    let text = fs::read_to_string(&path).unwrap();
    let begin = text.find("# 0x8009030C.").unwrap();
    let end = begin + text[begin..].find("\n# ").unwrap() + 1;
    // At the end of the file, behind another one.
    let moved = format!(
        "{}{}\n# Another.\nQUITE_ANOTHER = A text.\n\n{}",
        &text[..begin],
        text[end..].trim_end(),
        &text[begin..end]
    );
    fs::write(&path, moved.trim_end().to_owned() + "\n").unwrap();
    let found = findings(&english);
    let of = |id: &str| found.iter().find(|finding| finding.id.as_deref() == Some(id)).unwrap();
    assert_eq!(of("WHO_KNOWS").message, "renamed from SEC_E_LOGON_DENIED?");
    assert_eq!(of("QUITE_ANOTHER").help, "remove it");
}

#[test]
fn nothing_is_to_be_removed_while_a_message_is_missing_that_it_could_be() {
    let copy = renamed("fr/sspi.ftl", &[("SEC_E_LOGON_DENIED", "QUITE_ANOTHER")]);
    replace(&copy, "fr/sspi.ftl", "\nQUITE_ANOTHER =", "\nA_THIRD = Un texte.\nQUITE_ANOTHER =");
    let found = findings(&copy);
    assert_eq!(found.len(), 3, "{found:#?}");
    for finding in &found {
        assert!(
            finding.help.contains("give ") && finding.help.contains("ID") && !finding.help.contains("remove"),
            "{found:#?}"
        );
        assert!(!finding.help.starts_with("add it"), "{found:#?}");
        assert!(finding.help.contains("SEC_E_LOGON_DENIED"), "{found:#?}");
    }
    // With the text back at its place, the others are no text of anybody.
    replace(&copy, "fr/sspi.ftl", "\nQUITE_ANOTHER =", "\nSEC_E_LOGON_DENIED =");
    let found = findings(&copy);
    assert_eq!(found.iter().map(|finding| finding.help.as_str()).collect::<Vec<_>>(), ["remove it"]);
}
