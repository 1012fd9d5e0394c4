//! Languages that are misspelled, lacking or no languages at all are told.

#[allow(dead_code, reason = "another test uses the rest")]
mod support;

use support::{folder, run};

#[test]
fn a_name_of_a_language_is_answered_with_its_tag() {
    for (name, tag) in [
        ("Deutsch", "de"),
        ("German", "de"),
        ("english", "en"),
        ("English", "en"),
        ("French", "fr"),
        ("français", "fr"),
        ("Français", "fr"),
        ("anglais", "en"),
        ("русский", "ru"),
        ("Русский", "ru"),
        ("Russian", "ru"),
        ("Português", "pt"),
        ("Español", "es"),
        ("italiano", "it"),
        ("日本語", "ja"),
    ] {
        let told = format!("not a language tag; did you mean {tag}?\n");
        let ran = run(&["0", "--locale", name]);
        assert_eq!((ran.status, ran.stderr), (2, format!("sspi-status: --locale {name:?}: {told}")));
        for arguments in [&["chain", name] as &[_], &["trace", "0", name]] {
            let ran = run(arguments);
            assert_eq!((ran.status, ran.stderr), (2, format!("sspi-status: {name:?}: {told}")), "{arguments:?}");
        }
    }
    let told = run(&["0", "--locale", "nonsense"]).stderr;
    assert_eq!(
        told,
        "sspi-status: --locale \"nonsense\": not a registered language: write a tag such as fr, pt-BR or zh-Hant-TW\n"
    );
}

#[test]
fn a_language_that_we_lack_is_told_once_and_is_no_error() {
    for (locale, told) in [
        ("tlh", "no texts in tlh; answering in English"),
        ("tlh-KX,vo", "no texts in tlh-KX or vo; answering in English"),
        ("xx", "no texts in xx (not a registered language); answering in English"),
        ("tlh,xx", "no texts in tlh or xx (not a registered language); answering in English"),
        ("fra", "no texts in fra (not a registered language; did you mean fr?); answering in English"),
        ("xx,fr", "--locale \"xx\": not a registered language"),
    ] {
        let ran = run(&["0", "1326", "--locale", locale]);
        assert_eq!((ran.status, ran.stderr), (0, format!("sspi-status: {told}\n")), "{locale}");
    }
    // One wish that is answered is enough; a list says what else will do.
    for locale in ["fr", "tlh,fr", "fr,tlh", "pt-PT", "en-XA", "C", "tlh,C", "en"] {
        assert_eq!(run(&["0", "--locale", locale]).stderr, "", "{locale}");
    }
    // `chain` shows it anyway.
    assert_eq!(run(&["chain", "tlh"]).stderr, "");
    assert_eq!(run(&["chain", "fra"]).stderr, "sspi-status: \"fra\": not a registered language; did you mean fr?\n");
    assert_eq!(run(&["chain", "xx"]).stderr, "sspi-status: \"xx\": not a registered language\n");
    let texts = folder("languages-de", &[("de/sspi.ftl", "SEC_E_OK = Gut.\n"), ("xx/sspi.ftl", "SEC_E_OK = Xx.\n")]);
    for locale in ["de-AT", "xx"] {
        assert_eq!(run(&["0", "--locales", texts.to_str().unwrap(), "--locale", locale]).stderr, "");
    }
    let alone = run(&["0", "--locales", texts.to_str().unwrap(), "--no-embedded", "--locale", "fr"]);
    assert_eq!(alone.stderr, "sspi-status: no texts in fr\n");
}

#[test]
fn a_language_in_the_place_of_a_folder_is_told() {
    for (given, meant) in [("fr", "fr"), ("fr,it", "fr,it"), ("pt-BR", "pt-BR"), ("Deutsch", "de")] {
        let ran = run(&["0", "--locales", given]);
        let told = format!("sspi-status: --locales takes a folder; did you mean --locale {meant}?\n");
        assert_eq!((ran.status, ran.stderr), (2, told));
    }
    let told = run(&["0", "--locales", "./no-such-folder"]).stderr;
    assert!(
        told.starts_with("sspi-status: ./no-such-folder: ") && told.ends_with("the folder is left out\n"),
        "{told}"
    );
}

#[test]
fn a_folder_of_overlays_that_is_no_language_is_a_problem() {
    let texts =
        folder("languages-none", &[("notalang/sspi.ftl", "SEC_E_OK = x\n"), ("french/sspi.ftl", "SEC_E_OK = y\n")]);
    let ran = run(&["0", "--locales", texts.to_str().unwrap(), "--all-locales"]);
    assert!(ran.stderr.contains("\"notalang\" is no language tag; the text is left out"), "{}", ran.stderr);
    assert!(ran.stderr.contains("\"french\" is no language tag"), "{}", ran.stderr);
    assert!(ran.status == 2 && !ran.stdout.contains("notalang"), "{}", ran.stdout);
}

/// The words around the texts of a draft are marked where they are in another language, as texts are.
#[test]
fn a_word_that_a_draft_lacks_is_marked() {
    let german = ("de/sspi.ftl", "SEC_E_OK = Gut.\n    .developer = Weiter.\nSEC_E_NOT_SUPPORTED = Geht nicht.\n");
    let draft = folder("languages-draft", &[german]);
    let draft = draft.to_str().unwrap();
    let ran =
        run(&["0", "SEC_E_NOT_SUPPORTED", "0x8009030C", "--locale", "de", "--locales", draft, "--for", "developer"]);
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert_eq!(lines[0], "SEC_E_OK  0x00000000  0  Success [en]");
    assert_eq!(lines[2], "  → [For developers] [en] Weiter.");
    assert_eq!(lines[4], "SEC_E_NOT_SUPPORTED  0x80090302  -2146893054  Error [en]");
    assert_eq!(lines[5], "  Also known as: [en] SEC_E_UNSUPPORTED_FUNCTION");
    // An English text is marked itself; its English words need no mark of their own.
    assert!(
        ran.stdout.contains("SEC_E_LOGON_DENIED  0x8009030C  -2146893044  Error\n  The logon attempt failed. [en]\n")
    );
    let whole = folder(
        "languages-whole",
        &[german, ("de/ui.ftl", "severity-success = Erfolg\nlabel-developer = Für Entwickler\n")],
    );
    let ran = run(&["0", "--locale", "de", "--locales", whole.to_str().unwrap()]);
    assert!(ran.stdout.starts_with("SEC_E_OK  0x00000000  0  Erfolg\n  Gut.\n"), "{}", ran.stdout);
    // A second wish is in a language that the user reads.
    let ran = run(&["0", "--locale", "de,fr", "--locales", draft]);
    assert!(ran.stdout.starts_with("SEC_E_OK  0x00000000  0  Succès\n  Gut.\n"), "{}", ran.stdout);
}
