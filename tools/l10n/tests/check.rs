//! `check` as a whole: its formats, its exit status, its mends and its exceptions.

mod support;

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use support::{LOCALES, copy, replace, run, run_on};

/// With the drafts that are there.
#[test]
fn the_catalogue_as_it_is_has_no_error_and_no_warning() {
    let ran = run_on(Path::new(LOCALES), &["check", "--deny", "warnings"]);
    assert!(ran.succeeded, "{}{}", ran.stdout, ran.stderr);
}

#[test]
fn errors_fail_and_warnings_only_when_denied() {
    let clean = copy();
    let ran = run(&clean, &["check", "--deny", "warnings"]);
    assert!(ran.succeeded);
    assert_eq!(ran.stdout, "0 errors, 0 warnings\n");

    let warned = copy();
    replace(&warned, "fr/sspi.ftl", "SEC_E_LOGON_DENIED =", "# Une note.\nSEC_E_LOGON_DENIED =");
    assert!(run(&warned, &["check"]).succeeded);
    assert!(!run(&warned, &["check", "--deny", "warnings"]).succeeded);

    let draft = copy();
    assert!(run(&draft, &["new", "de"]).succeeded);
    let ran = run(&draft, &["check", "--deny", "warnings"]);
    assert!(ran.succeeded && ran.stdout.ends_with("0 errors, 0 warnings, 1 note\n"), "{}", ran.stdout);

    let wrong = copy();
    replace(&wrong, "fr/sspi.ftl", "L’opération a réussi.", "L’opération a réussi");
    assert!(!run(&wrong, &["check"]).succeeded);
}

#[test]
fn the_report_shows_place_reason_and_mend() {
    let copy = copy();
    replace(&copy, "fr/sspi.ftl", "L’opération a réussi.", "L’opération { a réussi.");
    let path = copy.path().join("fr/sspi.ftl");
    let ran = run(&copy, &["check"]);
    let expected = format!(
        "\
error[syntax]: this {{ is never closed
 --> {}:3:24
  |
3 | SEC_E_OK = L’opération {{ a réussi.
  |                        ^
  |
  = note: what is not understood is lost, and so may be what follows
  = help: close it with }} in the same line; if no placeable is meant, write the sentence without braces

1 error, 0 warnings
",
        path.display()
    );
    assert_eq!(ran.stdout, expected);
}

#[test]
fn github_gets_one_line_for_each_finding() {
    let copy = copy();
    replace(&copy, "fr/sspi.ftl", "L’opération a réussi.", "L’opération { a réussi.");
    replace(&copy, "it/sspi.ftl", "SEC_E_LOGON_DENIED = ", "SEC_E_LOGON_DENIED = 100%  ");
    let ran = run(&copy, &["check", "--format", "github"]);
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert_eq!(lines.len(), 2, "{}", ran.stdout);
    assert!(lines[0].starts_with("::error file="), "{}", lines[0]);
    let place = "fr/sspi.ftl,line=3,col=24,endColumn=25,title=syntax::this { is never closed%0Ahelp: ";
    assert!(lines[0].contains(place), "{}", lines[0]);
    assert!(lines[1].contains("title=double-space::2 spaces in a row%0Ahelp: leave one"), "{}", lines[1]);
}

#[test]
fn a_mend_changes_what_is_certain_and_nothing_else() {
    let copy = copy();
    let path = copy.path().join("fr/sspi.ftl");
    let text = fs::read_to_string(&path).unwrap();
    // All at once: mark, CR LF, spaces, decomposed characters, layout, no end of the last line.
    let damaged = format!("\u{feff}{}", text.trim_end().replace("é", "e\u{301}").replace('\n', " \r\n"))
        .replace("SEC_E_OK = ", "SEC_E_OK=");
    fs::write(&path, damaged).unwrap();
    assert!(!run(&copy, &["check"]).succeeded);
    let ran = run(&copy, &["check", "--fix"]);
    assert!(ran.succeeded, "{}", ran.stdout);
    let mended = "sspi.ftl: mended byte-order-mark, carriage-return, nfc, trailing-space, final-newline, layout\n";
    assert!(ran.stdout.contains(mended), "{}", ran.stdout);
    assert_eq!(fs::read_to_string(&path).unwrap(), text);

    // What is not understood stays as it is.
    let broken = text.replace("SEC_E_OK = ", "SEC_E_OK = { ").replace("SEC_E_NO_CONTEXT = ", "SEC_E_NO_CONTEXT=");
    fs::write(&path, &broken).unwrap();
    assert!(!run(&copy, &["check", "--fix"]).succeeded);
    assert_eq!(fs::read_to_string(&path).unwrap(), broken);
}

#[test]
fn an_exception_accepts_one_finding_and_has_to_be_needed() {
    let copy = copy();
    let path = copy.path().join("check.toml");
    let text = fs::read_to_string(&path).unwrap();
    let add = |exception: &str| fs::write(&path, format!("{text}\n[[exception]]\n{exception}\n")).unwrap();
    replace(&copy, "it/sspi.ftl", "SEC_E_LOGON_DENIED = ", "SEC_E_LOGON_DENIED = Il  ");
    assert!(!run(&copy, &["check"]).succeeded);

    add("rule = \"double-space\"\nlocale = \"it\"\nid = \"SEC_E_LOGON_DENIED\"\nreason = \"A test.\"");
    let ran = run(&copy, &["check"]);
    assert!(ran.succeeded, "{}", ran.stdout);

    let refused = [
        ("rule = \"double-space\"\nlocale = \"it\"\nid = \"SEC_E_LOGON_DENIED\"\nreason = \" \"", "without a reason"),
        ("rule = \"doublespace\"\nlocale = \"it\"\nid = \"SEC_E_LOGON_DENIED\"\nreason = \"A test.\"", "no rule"),
        ("rule = \"double-space\"\nlocale = \"it\"\nid = \"SEC_E_OK\"\nreason = \"A test.\"", "nothing to report"),
        ("rule = \"double-space\"\nlocale = \"it\"", "not understood"),
        ("rule = \"double-space\"\nlocale = it", "not understood"),
    ];
    for (exception, complaint) in refused {
        add(exception);
        let ran = run(&copy, &["check"]);
        assert!(!ran.succeeded);
        assert!(ran.stdout.contains("error[exception]") && ran.stdout.contains(complaint), "{}", ran.stdout);
    }
}

#[test]
fn a_rule_is_explained_with_its_example() {
    let ran = run(&copy(), &["rules", "no-break-space"]);
    assert!(ran.succeeded);
    assert!(ran.stdout.contains("L’opération a réussi<U+00A0>: tout est bien."), "{}", ran.stdout);
    let ran = run(&copy(), &["rules", "nobreakspace"]);
    assert!(!ran.succeeded);
    assert_eq!(ran.stderr, "error: there is no rule \"nobreakspace\"; did you mean no-break-space?\n");
}

#[test]
fn the_guide_has_the_table_of_the_rules() {
    let table = run(&copy(), &["rules"]).stdout;
    assert!(table.lines().count() > 25);
    let guide = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/README.md")).unwrap();
    assert!(guide.contains(&table), "locales/README.md lacks the table that `cargo l10n rules` prints:\n{table}");
}

/// The ten minutes of the guide, as far as this tool has a part in them.
#[test]
fn the_walk_in_the_guide_shows_what_the_tool_says() {
    let folder = tempfile::TempDir::new().unwrap();
    let locales = folder.path().join("locales");
    let copy = copy();
    // The guide's places are those of the project: locales/es/….
    fs::rename(copy.path(), &locales).unwrap();
    let path = locales.join("es/sspi.ftl");
    let text = fs::read_to_string(&path).unwrap();
    let line = text.lines().find(|line| line.starts_with("SEC_E_TIME_SKEW =")).unwrap();
    let wrong = line.replacen("diferencia ", "diferencia  ", 1);
    assert_ne!(wrong, line);
    fs::write(&path, text.replace(line, wrong.strip_suffix('.').unwrap())).unwrap();
    let check = Command::new(env!("CARGO_BIN_EXE_l10n"))
        .args(["check", "--locales", "locales"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8(check.stdout).unwrap().replace('\\', "/");
    let guide = fs::read_to_string(Path::new(LOCALES).join("README.md")).unwrap();
    let shown: String = said.lines().map(|line| format!("   {line}").trim_end().to_owned() + "\n").collect();
    assert!(guide.contains(&format!("   ```text\n{shown}   ```\n")), "locales/README.md should show:\n{shown}");
}
