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
        for file in ["sspi", "ui"] {
            assert!(
                ran.stdout.lines().any(|line| line.starts_with(&format!("{locale:8}  {file} "))),
                "{locale} {file}"
            );
        }
    }
    for line in ran.stdout.lines().filter(|line| line.contains(" shipped ")) {
        let words: Vec<&str> = line.split_whitespace().collect();
        // Language, family and state; then three times “n of n”, and what is missing or stale.
        assert!(words[3] != "0" && words[3] == words[5] && words[6] == words[8] && words[9] == words[11], "{line}");
        assert_eq!(words[12..], ["0", "0"], "{line}");
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
    let before = fs::read(copy.path().join("fr/sources.toml")).unwrap();
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
    assert_eq!(fs::read(copy.path().join("fr/sources.toml")).unwrap(), before);
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
        !ran.succeeded && ran.stderr.contains("it/sspi.ftl: the layout") && ran.stdout.contains("+SEC_E_OK = "),
        "{}{}",
        ran.stdout,
        ran.stderr
    );
    let ran = run(&copy, &["fmt"]);
    assert!(ran.succeeded && ran.stdout.ends_with("sspi.ftl: mended\n"), "{}{}", ran.stdout, ran.stderr);
    assert_eq!(fs::read_to_string(&path).unwrap(), canonical);
    assert_eq!(run(&copy, &["fmt"]).stdout, "");
}

/// A serializer puts the beginning of a text of several lines where `[` means something else.
#[test]
fn a_text_that_the_layout_would_change_is_left_alone() {
    let kept = [
        "SEC_E_OK = [LSA] A.\n    B.\n",
        "SEC_E_OK = * A.\n    B.\n",
        "SEC_E_OK = A.\n    .hint = [1] A.\n        B.\n",
        "x = .NET, { $line }\n    B\n",
        "-x = [a]\n    B\n",
        "x = { $x ->\n   *[one] [a\n      b\n }\n",
    ];
    let copy = copy();
    let path = copy.path().join("it/sspi.ftl");
    for text in kept {
        fs::write(&path, format!("SEC_E_NO_SPM   = A.\n{text}")).unwrap();
        let before = fs::read_to_string(&path).unwrap();
        let id = text.split(' ').next().unwrap().trim_start_matches('-');
        let ran = run(&copy, &["fmt"]);
        assert!(
            !ran.succeeded && ran.stderr.contains(&format!("it/sspi.ftl: {id}: in the canonical")),
            "{}",
            ran.stderr
        );
        assert!(!run(&copy, &["check", "--fix"]).succeeded);
        assert_eq!(fs::read_to_string(&path).unwrap(), before);
    }
    // Others of several lines are laid out, and what is understood stays the same.
    for (text, canonical) in [
        ("x = a\n  b\n\n\n   d\r\n", ""),
        ("x = { \"[\" }a]\n  b\n", "x =\n    { \"[\" }a]\n    b\n"),
        ("# A\r\n# B\r\n\r\n\r\n## C\r\nx={ $x ->\r\n*[a]b\r\n c\r\n}\r\n", ""),
    ] {
        fs::write(&path, text).unwrap();
        let ran = run(&copy, &["fmt"]);
        assert!(ran.succeeded, "{text:?}: {}", ran.stderr);
        let laid_out = fs::read_to_string(&path).unwrap();
        assert!(canonical.is_empty() || laid_out == canonical, "{laid_out:?}");
        assert_eq!(run(&copy, &["fmt"]).stdout, "");
    }
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

/// Five people can accept at once.
#[test]
fn accept_writes_the_file_of_its_language_and_no_other() {
    let copy = copy();
    let read = |path: &str| fs::read_to_string(copy.path().join(path)).unwrap();
    let before = ["es", "it", "pt-BR", "ru"].map(|locale| read(&format!("{locale}/sources.toml")));
    // What other languages have does not even have to be understood.
    fs::write(copy.path().join("ru/sources.toml"), "x = ").unwrap();
    let french = read("fr/sources.toml");
    let english = "SEC_I_NO_LSA_CONTEXT = No LSA-mode context is associated with this security context.\n";
    replace(&copy, "en/sspi.ftl", english, &format!("{english}    .developer = Go on.\n"));
    assert_eq!(run(&copy, &["accept", "fr"]).stdout, "fr: 1 accepted\n");
    let changed: Vec<(String, String)> = french
        .lines()
        .zip(read("fr/sources.toml").lines())
        .filter(|(old, new)| old != new)
        .map(|(old, new)| (old.to_owned(), new.to_owned()))
        .collect();
    assert!(changed.len() == 1 && changed[0].1.starts_with("SEC_I_NO_LSA_CONTEXT = "), "{changed:?}");
    assert_eq!(["es", "it", "pt-BR"].map(|locale| read(&format!("{locale}/sources.toml"))), before[..3]);
    let ran = run(&copy, &["status"]);
    assert!(!ran.succeeded && ran.stderr.contains("ru/sources.toml:1:5: not understood: "), "{}", ran.stderr);

    // A language without the file gets one in the same form.
    fs::remove_file(copy.path().join("es/sources.toml")).unwrap();
    assert!(run(&copy, &["accept", "es"]).succeeded);
    let lines = |text: &str| {
        text.lines().filter(|line| !line.starts_with("SEC_I_NO_LSA_CONTEXT")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(lines(&read("es/sources.toml")), lines(&before[0]));
}

#[test]
fn accept_forgets_what_is_not_translated_any_more() {
    let copy = copy();
    let path = copy.path().join("fr/sources.toml");
    let before = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{before}SEC_E_NOPE = \"0000000000000000\"\n")).unwrap();
    replace(&copy, "fr/sspi.ftl", "\nSEC_E_TIME_SKEW = ", "\nSEC_E_TIME_SKEWED = ");
    // Whatever is accepted.
    let ran = run(&copy, &["accept", "fr", "SEC_E_OK"]);
    assert_eq!(ran.stdout, "fr: 0 accepted\n", "{}", ran.stderr);
    let kept: String = before.split_inclusive('\n').filter(|line| !line.starts_with("SEC_E_TIME_SKEW ")).collect();
    assert_eq!(fs::read_to_string(&path).unwrap(), kept);
}

/// The layout has one line end at the end, and no line before the first or behind the last.
#[test]
fn fmt_counts_line_ends() {
    let copy = copy();
    let path = copy.path().join("fr/sspi.ftl");
    let text = fs::read_to_string(&path).unwrap();
    for other in [format!("{text}\n"), format!("{text}\n\n"), text.trim_end().to_owned(), format!("\n{text}")] {
        fs::write(&path, &other).unwrap();
        let ran = run(&copy, &["fmt", "--check"]);
        let told =
            format!("error: {}: the layout is not the canonical one; `cargo l10n fmt` mends it\n", path.display());
        assert_eq!((ran.succeeded, ran.stderr), (false, told), "{other:?}");
        assert!(ran.stdout.starts_with(&format!("--- {}\n+++ ", path.display())), "{}", ran.stdout);
        assert_eq!(fs::read_to_string(&path).unwrap(), other);
        assert!(run(&copy, &["fmt"]).succeeded);
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
    }
    assert_eq!(run(&copy, &["fmt", "--check"]).stdout, "");
}

#[test]
fn help_that_cannot_be_written_is_an_error() {
    for arguments in [&["--help"] as &[_], &["check", "--help"], &["--version"]] {
        let Ok(full) = fs::OpenOptions::new().write(true).open("/dev/full") else {
            println!("skipped: there is no /dev/full, which is Linux'");
            return;
        };
        let output =
            std::process::Command::new(env!("CARGO_BIN_EXE_l10n")).args(arguments).stdout(full).output().unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {errors}");
        assert!(errors.starts_with("error: standard output: "), "{arguments:?}: {errors}");
    }
}

#[test]
fn an_answer_that_cannot_be_written_is_an_error() {
    let copy = copy();
    for command in ["status", "check", "rules"] {
        let Ok(full) = fs::OpenOptions::new().write(true).open("/dev/full") else {
            println!("skipped: there is no /dev/full, which is Linux'");
            return;
        };
        let mut tool = std::process::Command::new(env!("CARGO_BIN_EXE_l10n"));
        let output = tool.arg(command).arg("--locales").arg(copy.path()).stdout(full).output().unwrap();
        let errors = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{command}: {errors}");
        assert!(errors.starts_with("error: standard output: "), "{command}: {errors}");
    }
}
