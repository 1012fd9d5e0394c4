//! The tool as a real child process, on copies of the shipped catalogue.

mod support;

use std::fs;

use support::{copy, replace, run};
use tempfile::TempDir;

fn stale(copy: &TempDir) -> Vec<String> {
    let ran = run(copy, &["status"]);
    assert!(ran.succeeded, "{}", ran.stderr);
    ran.stdout.lines().filter_map(|line| line.strip_prefix("stale: ")).map(str::to_owned).collect()
}

#[test]
fn the_shipped_catalogue_is_complete_and_up_to_date() {
    let ran = run(&copy(), &["status"]);
    assert!(ran.succeeded, "{}", ran.stderr);
    for locale in ["es", "fr", "it", "pt-BR", "ru"] {
        let line = ran.stdout.lines().find(|line| line.starts_with(locale)).unwrap();
        let words: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(words[1..5], ["shipped", "95", "of", "95"], "{line}");
        assert_eq!(words[words.len() - 2..], ["0", "0"], "{line}");
    }
}

#[test]
fn changing_one_english_text_makes_exactly_five_translations_stale() {
    let copy = copy();
    assert_eq!(stale(&copy), [] as [&str; 0]);
    replace(&copy, "en/sspi.ftl", "SEC_E_NO_KERB_KEY = ", "SEC_E_NO_KERB_KEY = Alas. ");
    let all = ["es", "fr", "it", "pt-BR", "ru"].map(|locale| format!("{locale} SEC_E_NO_KERB_KEY"));
    assert_eq!(stale(&copy), all);
    let ran = run(&copy, &["accept", "fr", "SEC_E_NO_KERB_KEY"]);
    assert_eq!(ran.stdout, "fr: 1 accepted\n");
    assert_eq!(stale(&copy), ["es", "it", "pt-BR", "ru"].map(|locale| format!("{locale} SEC_E_NO_KERB_KEY")));
}

#[test]
fn a_new_hint_makes_translations_stale_and_a_note_does_not() {
    let copy = copy();
    replace(&copy, "en/sspi.ftl", "# 0x80090348.", "# 0x80090348. Another note.");
    assert_eq!(stale(&copy), [] as [&str; 0]);
    replace(
        &copy,
        "en/sspi.ftl",
        "SEC_E_OK = The operation completed successfully.",
        "SEC_E_OK = The operation completed successfully.\n    .hint = Go on.",
    );
    assert_eq!(stale(&copy).len(), 5);
}

#[test]
fn accept_refuses_what_is_not_there_and_records_nothing() {
    let copy = copy();
    let before = fs::read(copy.path().join("sources.toml")).unwrap();
    for (arguments, complaint) in [
        (
            &["accept", "tlh"] as &[_],
            "error: \"tlh\" is no translation of this catalogue: there are es, fr, it, pt-BR, ru\n",
        ),
        (&["accept", "en"], "error: \"en\" is no translation of this catalogue: there are es, fr, it, pt-BR, ru\n"),
        (&["accept", "fr", "SEC_E_OK", "NOPE"], "error: fr has no message NOPE that en has, too\n"),
    ] {
        let ran = run(&copy, arguments);
        assert_eq!((ran.succeeded, ran.stderr.as_str()), (false, complaint), "{arguments:?}");
    }
    assert_eq!(fs::read(copy.path().join("sources.toml")).unwrap(), before);
}

#[test]
fn a_new_language_is_an_empty_draft_in_the_canonical_layout() {
    let copy = copy();
    let ran = run(&copy, &["new", "de"]);
    assert!(ran.succeeded, "{}", ran.stderr);
    let status = run(&copy, &["status"]).stdout;
    let line = status.lines().find(|line| line.starts_with("de")).unwrap();
    assert_eq!(line.split_whitespace().collect::<Vec<_>>()[1..5], ["draft", "0", "of", "95"], "{line}");
    assert!(run(&copy, &["fmt", "--check"]).succeeded);
    for (tag, complaint) in [
        ("de", "is there already"),
        ("fr", "is there already"),
        ("no tag", "is no language tag"),
        ("../x", "is no language tag"),
        ("und", "is no language tag"),
        ("PT_pt", "write \"pt-PT\""),
    ] {
        let ran = run(&copy, &["new", tag]);
        assert!(!ran.succeeded && ran.stderr.contains(complaint), "{tag}: {}", ran.stderr);
    }
}

#[test]
fn fmt_mends_the_layout_and_nothing_else() {
    let copy = copy();
    assert!(run(&copy, &["fmt", "--check"]).succeeded);
    let path = copy.path().join("it/sspi.ftl");
    let canonical = fs::read_to_string(&path).unwrap();
    fs::write(&path, canonical.replace("SEC_E_OK = ", "\n\nSEC_E_OK   =    ").replace('\n', "\r\n")).unwrap();
    let ran = run(&copy, &["fmt", "--check"]);
    assert!(
        !ran.succeeded && ran.stderr.contains("it/sspi.ftl: the layout") && ran.stderr.contains("+SEC_E_OK = "),
        "{}",
        ran.stderr
    );
    let ran = run(&copy, &["fmt"]);
    assert!(ran.succeeded && ran.stdout.ends_with("sspi.ftl: mended\n"), "{}{}", ran.stdout, ran.stderr);
    assert_eq!(fs::read_to_string(&path).unwrap(), canonical);
    assert_eq!(run(&copy, &["fmt"]).stdout, "");
}

#[test]
fn a_file_that_is_not_understood_is_told_with_its_place_and_left_alone() {
    let copy = copy();
    replace(&copy, "ru/sspi.ftl", "SEC_E_OK = ", "SEC_E_OK = { ");
    let broken = fs::read(copy.path().join("ru/sspi.ftl")).unwrap();
    for arguments in [&["fmt"] as &[_], &["fmt", "--check"], &["status"], &["accept", "ru"]] {
        let ran = run(&copy, arguments);
        assert!(!ran.succeeded && ran.stderr.contains("sspi.ftl:3:"), "{arguments:?}: {}", ran.stderr);
    }
    assert_eq!(fs::read(copy.path().join("ru/sspi.ftl")).unwrap(), broken);

    fs::write(copy.path().join("ru/sspi.ftl"), "SEC_E_OK = ".to_owned() + &"{".repeat(50_000)).unwrap();
    let ran = run(&copy, &["status"]);
    assert!(!ran.succeeded && ran.stderr.contains("nested deeper than 32"), "{}", ran.stderr);
    fs::remove_file(copy.path().join("l10n.toml")).unwrap();
    assert!(run(&copy, &["status"]).stderr.contains("l10n.toml: "));
}
