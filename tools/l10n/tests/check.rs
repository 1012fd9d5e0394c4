//! `check` as a whole: its formats, its exit status, its mends and its exceptions.

mod support;

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use support::{LANGUAGES, LOCALES, Ran, copy, copy_files, replace, run, run_on, ship_sspi_in};

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
    assert_eq!(ran.without_notes(), "0 errors, 0 warnings\n");

    let warned = copy();
    replace(&warned, "fr/sspi.ftl", "SEC_E_LOGON_DENIED =", "# Une note.\nSEC_E_LOGON_DENIED =");
    assert!(run(&warned, &["check"]).succeeded);
    assert!(!run(&warned, &["check", "--deny", "warnings"]).succeeded);

    let draft = copy();
    let notes = |ran: &Ran| ran.stdout.matches("note[draft]: de is a draft with 0 of ").count();
    assert!(run(&draft, &["new", "de"]).succeeded);
    let ran = run(&draft, &["check", "--deny", "warnings"]);
    assert!(ran.succeeded && notes(&ran) == 1 && !ran.stdout.contains("de has no"), "{}", ran.stdout);

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
    assert_eq!(ran.without_notes(), expected);
}

#[test]
fn github_gets_one_line_for_each_finding() {
    let copy = copy();
    replace(&copy, "fr/sspi.ftl", "L’opération a réussi.", "L’opération { a réussi.");
    replace(&copy, "it/sspi.ftl", "SEC_E_LOGON_DENIED = ", "SEC_E_LOGON_DENIED = 100%  ");
    let ran = run(&copy, &["check", "--format", "github"]);
    let lines: Vec<&str> = ran.stdout.lines().filter(|line| !line.starts_with("::notice ")).collect();
    assert_eq!(lines.len(), 2, "{}", ran.stdout);
    assert!(lines[0].starts_with("::error file="), "{}", lines[0]);
    let place = "fr/sspi.ftl,line=3,col=24,endColumn=25,title=syntax::this { is never closed%0Ahelp: ";
    assert!(lines[0].contains(place), "{}", lines[0]);
    assert!(lines[1].contains("title=double-space::2 spaces in a row%0Ahelp: leave one"), "{}", lines[1]);
}

/// What GitHub would take for an escape, for the end of a property or of the line.
#[test]
fn github_gets_signs_of_its_own_as_escapes() {
    let copy = copy();
    fs::write(copy.path().join("fr/50%0A,a:b.txt"), "").unwrap();
    let ran = run(&copy, &["check", "--format", "github"]);
    assert!(ran.stdout.contains("fr/50%250A%2Ca%3Ab.txt,line=1,col=1,"), "{}", ran.stdout);
    replace(&copy, "fr/sspi.ftl", "SEC_E_OK = ", "SEC_E_OK = %0A::{ 50");
    let ran = run(&copy, &["check", "--format", "github"]);
    let lines: Vec<&str> = ran.stdout.lines().collect();
    assert!(lines.iter().all(|line| line.starts_with("::") && line.matches("::").count() >= 2), "{}", ran.stdout);
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

/// Names that English has, too: an alert of TLS, and a reader whose name has question marks.
#[test]
fn a_name_is_neither_english_nor_a_question() {
    let copy = copy();
    for (file, text) in [
        ("en/sspi.ftl", "See decrypt_error, access_denied and \\\\?PnP?\\Notification."),
        ("fr/sspi.ftl", "Voir decrypt_error, access_denied et \\\\?PnP?\\Notification."),
        ("es/sspi.ftl", "Vea decrypt_error, access_denied y \\\\?PnP?\\Notification."),
    ] {
        let path = copy.path().join(file);
        let whole = fs::read_to_string(&path).unwrap();
        let mut lines = whole.lines().skip_while(|line| !line.starts_with("SEC_E_TIME_SKEW ="));
        let hint = lines.find(|line| line.starts_with("    .hint = ")).unwrap();
        fs::write(&path, whole.replace(hint, &format!("{hint}\n    .developer = {text}"))).unwrap();
    }
    let ran = run(&copy, &["check"]);
    let errors = ran.stdout.split("\n\n").filter(|block| block.starts_with("error[")).collect::<Vec<_>>();
    // The other languages lack the part.
    assert!(errors.iter().all(|block| block.starts_with("error[missing-attribute]")), "{errors:#?}");
}

/// Each language has its own turns; what all translations have in common, English has not.
#[test]
fn a_turn_is_avoided_in_its_language_alone() {
    for (file, text, count) in [
        ("es/sspi.ftl", "Si es necesario, por ejemplo un servidor.", 1),
        ("fr/sspi.ftl", "Il faut, por ejemplo un serveur.", 0),
        ("ru/sspi.ftl", "Сертификат просрочен.", 1),
        ("es/sspi.ftl", "Reinicie. klist borra los vales.", 1),
        ("en/sspi.ftl", "Restart. klist deletes the tickets.", 0),
    ] {
        let copy = copy();
        let line = fs::read_to_string(copy.path().join(file)).unwrap();
        let line = line.lines().find(|line| line.starts_with("SEC_E_TIME_SKEW =")).unwrap().to_owned();
        replace(&copy, file, &line, &format!("SEC_E_TIME_SKEW = {text}"));
        let found = run(&copy, &["check"]).stdout.matches("error[avoided-phrase]").count();
        assert_eq!(found, count, "{file}: {text}");
    }
}

/// The ten minutes of the guide, as far as this tool has a part in them.
#[test]
fn the_walk_in_the_guide_shows_what_the_tool_says() {
    let folder = tempfile::TempDir::new().unwrap();
    let locales = folder.path().join("locales");
    // The guide's places are those of the project: locales/es/….
    fs::create_dir(&locales).unwrap();
    copy_files(Path::new(LOCALES), &locales);
    for locale in LANGUAGES {
        fs::create_dir(locales.join(locale)).unwrap();
        copy_files(&Path::new(LOCALES).join(locale), &locales.join(locale));
    }
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
    let stdout = String::from_utf8(check.stdout).unwrap().replace('\\', "/");
    let said = Ran { succeeded: false, stdout, stderr: String::new() }.without_notes();
    let guide = fs::read_to_string(Path::new(LOCALES).join("README.md")).unwrap();
    let shown: String = said.lines().map(|line| format!("   {line}").trim_end().to_owned() + "\n").collect();
    assert!(guide.contains(&format!("   ```text\n{shown}   ```\n")), "locales/README.md should show:\n{shown}");
}

/// A family that is English alone, or not listed for a language, is work to be done and no mistake.
#[test]
fn what_is_not_listed_is_noted_and_never_fails() {
    let copy = copy();
    ship_sspi_in(&copy, "[]");
    for locale in ["es", "it", "ru"] {
        fs::remove_file(copy.path().join(locale).join("sspi.ftl")).unwrap();
    }
    // A gap of each kind: no text, no hint, old English, a forbidden word, no agreed word.
    let path = copy.path().join("fr/sspi.ftl");
    let text = fs::read_to_string(&path).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines.retain(|line| !line.starts_with("SEC_E_OK = "));
    let line = |id: &str| text.lines().find(|line| line.starts_with(id)).unwrap();
    for (id, with) in [
        ("SEC_E_NO_CREDENTIALS", Some("SEC_E_NO_CREDENTIALS = Rien n’est disponible.".to_owned())),
        ("SEC_E_INTERNAL_ERROR", Some(line("SEC_E_INTERNAL_ERROR").replace("code d’état", "code d’État"))),
        ("SEC_E_TIME_SKEW", None),
    ] {
        let at = lines.iter().position(|line| line.starts_with(id)).unwrap();
        match with {
            Some(with) => lines[at] = with,
            None => assert!(lines.remove(at + 1).starts_with("    .hint = ")),
        }
    }
    fs::write(&path, lines.join("\n") + "\n").unwrap();
    replace(&copy, "en/sspi.ftl", "SEC_E_NO_KERB_KEY = ", "SEC_E_NO_KERB_KEY = Alas. ");
    let ran = run(&copy, &["check", "--deny", "warnings"]);
    for note in [
        "note[missing-file]: es has no sspi.ftl",
        "note[missing-file]: ru has no sspi.ftl",
        "note[missing-message]: SEC_E_OK is missing",
        "note[missing-attribute]: SEC_E_TIME_SKEW has no .hint",
        "note[stale]: the English text has changed since",
        "note[glossary-forbidden]: “code d’État” is not how “status code” is said in fr",
        "note[glossary-missing]: none of the agreed translations of “credentials” is here",
    ] {
        assert!(ran.stdout.contains(note), "{note}\n{}", ran.stdout);
    }
    assert!(ran.succeeded, "{}", ran.stdout);
    // What is there is checked as everywhere.
    replace(&copy, "fr/sspi.ftl", "SEC_E_NO_CONTEXT = ", "# Une note.\nSEC_E_NO_CONTEXT = ");
    assert!(!run(&copy, &["check", "--deny", "warnings"]).succeeded && run(&copy, &["check"]).succeeded);

    // Listed again, all of it counts.
    ship_sspi_in(&copy, "[\"fr\"]");
    let ran = run(&copy, &["check"]);
    for finding in ["note[missing-file]: es", "error[missing-message]: SEC_E_OK", "error[glossary-forbidden]"] {
        assert!(ran.stdout.contains(finding), "{finding}\n{}", ran.stdout);
    }
    assert!(!ran.succeeded);
}

#[test]
fn a_family_in_english_alone_passes_with_warnings_denied() {
    for listed in [Some("[]"), None] {
        let copy = copy();
        ship_sspi_in(&copy, listed.unwrap_or("[]"));
        if listed.is_none() {
            let text = fs::read_to_string(copy.path().join("l10n.toml")).unwrap();
            let (before, rest) = text.split_once("\n[[paths]]").unwrap();
            let (_, after) = rest.split_once("\n[[paths]]").unwrap();
            fs::write(copy.path().join("l10n.toml"), format!("{before}\n[[paths]]{after}")).unwrap();
        }
        for locale in ["es", "fr", "it", "pt-BR", "ru"] {
            fs::remove_file(copy.path().join(locale).join("sspi.ftl")).unwrap();
        }
        let ran = run(&copy, &["check", "--deny", "warnings"]);
        assert!(ran.succeeded, "{}", ran.stdout);
        assert_eq!(ran.stdout.matches("has no sspi.ftl").count(), 5, "{}", ran.stdout);
        assert!(run(&copy, &["fmt", "--check"]).succeeded);
        let status = run(&copy, &["status"]).stdout;
        let rows = status.lines().filter(|line| line.split_whitespace().nth(1) == Some("sspi"));
        let states: Vec<&str> = rows.filter_map(|line| line.split_whitespace().nth(2)).collect();
        assert_eq!(states, ["source", "draft", "draft", "draft", "draft", "draft"], "{status}");
        assert!(!status.contains("stale: "), "{status}");
    }
}

#[test]
fn a_part_for_developers_is_checked_as_a_hint_is() {
    let base = copy();
    let line = |id: &str| {
        let text = fs::read_to_string(base.path().join("fr/sspi.ftl")).unwrap();
        text.lines().find(|line| line.starts_with(&format!("{id} = "))).unwrap().to_owned()
    };
    let text = line("SEC_I_NO_LSA_CONTEXT");
    let english = "SEC_I_NO_LSA_CONTEXT = No LSA-mode context is associated with this security context.\n";
    let developer = "    .developer = Go on, and log the call.\n";
    for (below, finding) in [
        ("    .developer = Continuez et consignez l’appel.\n", ""),
        ("", "error[missing-attribute]: SEC_I_NO_LSA_CONTEXT has no .developer"),
        ("    .developper = Continuez.\n", "help: did you mean .developer?"),
        ("    .dev = Continuez.\n", "help: did you mean .developer?"),
        (
            "    .hint = Continuez.\n",
            "error[unknown-attribute]: SEC_I_NO_LSA_CONTEXT has no attribute .hint in English",
        ),
        ("    developer = Continuez.\n", "error[attribute-as-text]"),
        ("    .developer Continuez.\n", "error[syntax]: there is no = behind .developer"),
        ("    .developer = continuez.\n", "error[capital]"),
        ("    .developer = Continuez\n", "error[full-stop]"),
        ("    .developer = Continuez  donc.\n", "error[double-space]"),
        ("    .developer = Go on, and log the call.\n", "error[identical-to-english]"),
        (
            "    .developer = Aucun contexte en mode LSA n’est associé à ce contexte de sécurité.\n",
            "error[hint-repeats]",
        ),
        (&format!("    .developer = {}.\n", "Continuez ".repeat(50).trim_end()), "characters where 462 have room"),
    ] {
        let copy = copy();
        replace(&copy, "en/sspi.ftl", english, &format!("{english}{developer}"));
        replace(&copy, "fr/sspi.ftl", &format!("{text}\n"), &format!("{text}\n{below}"));
        let ran = run(&copy, &["check"]);
        let own: Vec<&str> = ran.stdout.split("\n\n").filter(|block| block.contains("/fr/sspi.ftl:")).collect();
        if finding.is_empty() {
            assert!(own.iter().all(|block| block.contains("[stale]")), "{own:?}");
        } else {
            assert!(own.iter().any(|block| block.contains(finding)), "{finding}: {own:?}");
        }
    }
}

#[test]
fn a_repetition_is_shown_with_both_places() {
    let copy = copy();
    let path = copy.path().join("fr/sspi.ftl");
    let text = fs::read_to_string(&path).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let line = |id: &str| text.lines().position(|line| line.starts_with(&format!("{id} = "))).unwrap();
    let (first, second, third) = (line("SEC_E_INVALID_HANDLE"), line("SEC_E_NOT_OWNER"), line("SEC_E_TIME_SKEW"));
    lines[second + 1] = lines[first + 1].clone();
    lines[third + 1] = lines[third].replace("SEC_E_TIME_SKEW", "    .hint");
    fs::write(&path, lines.join("\n") + "\n").unwrap();
    let ran = run(&copy, &["check"]);
    for (title, one, other, label) in [
        (
            "error[identical-messages]: SEC_E_NOT_OWNER.hint says the same as SEC_E_INVALID_HANDLE.hint",
            second + 1,
            first + 1,
            "- SEC_E_INVALID_HANDLE.hint",
        ),
        (
            "error[hint-repeats]: SEC_E_TIME_SKEW.hint says what SEC_E_TIME_SKEW says already",
            third + 1,
            third,
            "- SEC_E_TIME_SKEW",
        ),
    ] {
        let block = ran.stdout.split("\n\n").find(|block| block.starts_with(title));
        let block = block.unwrap_or_else(|| panic!("{title}: {}", ran.stdout));
        for place in [one, other] {
            assert!(block.contains(&format!("\n{} | {}", place + 1, lines[place])), "{block}");
        }
        assert!(block.lines().any(|line| line.trim_end().ends_with(label)), "{block}");
    }
}

#[test]
fn a_programmer_is_not_spoken_to_in_a_hint() {
    let hint = |text: &str| {
        let copy = copy();
        replace(&copy, "fr/sspi.ftl", "    .hint = Comparez la date", &format!("    .hint = {text} Comparez la date"));
        let found = run(&copy, &["check"]).stdout;
        found
            .lines()
            .filter(|line| line.starts_with("error[programmer-in-hint]: "))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    for named in ["GetLastError", "WinHttpOpen", "SECBUFFER_EXTRA", "ldap_bind_s", "AcceptSecurityContext"] {
        assert_eq!(hint(&format!("Appelez {named}.")).len(), 1, "{named}");
    }
    for phrase in ["In code,", "En el código,", "dans le code,", "Nel codice,", "No código,", "В коде"] {
        let sentence = if phrase.starts_with('d') { "Oui ; dans le code, allez." } else { &format!("{phrase} allez.") };
        assert!(hint(sentence).iter().any(|line| line.contains("the author of the program")), "{phrase}");
    }
    for fine in ["Exécutez netsh winhttp.", "Lisez le nombre dans le code d’état.", "getlasterror", "XGetLastErrorX"]
    {
        assert_eq!(hint(fine), [] as [&str; 0], "{fine}");
    }
}

#[test]
fn a_list_that_is_not_understood_is_told_with_its_place() {
    let entry = |reference: &str, l10n: &str| format!("[[paths]]\nreference = \"{reference}\"\nl10n = \"{l10n}\"\n");
    let sspi = entry("en/sspi.ftl", "{locale}/sspi.ftl");
    for (paths, complaint) in [
        (
            entry("en/**/*.ftl", "{locale}/**/*.ftl"),
            "l10n.toml:2:1: \"en/**/*.ftl\" and \"{locale}/**/*.ftl\" are no file",
        ),
        (entry("en/sspi.ftl", "{locale}/ui.ftl"), "l10n.toml:2:1: \"en/sspi.ftl\" and \"{locale}/ui.ftl\" are no file"),
        (entry("en/spi.ftl", "{locale}/spi.ftl"), "l10n.toml:2:1: "),
        (sspi.repeat(2), "l10n.toml:5:1: sspi.ftl has a second entry"),
        (format!("{sspi}locales = [\"fr\", \"de\"]\n"), "l10n.toml:2:1: sspi.ftl lists \"de\""),
        (format!("{sspi}locales = \"fr\"\n"), "l10n.toml:5:11: not understood: "),
    ] {
        let copy = copy();
        fs::write(copy.path().join("l10n.toml"), format!("locales = [\"fr\"]\n{paths}")).unwrap();
        let status = run(&copy, &["status"]);
        assert!(!status.succeeded && status.stderr.contains(complaint), "{complaint}: {}", status.stderr);
        let report = run(&copy, &["check"]);
        assert!(!report.succeeded && report.stdout.contains("error[settings]"), "{complaint}: {}", report.stdout);
    }
}

/// One file that cannot be read takes away what it says, and nothing else.
#[test]
fn an_unreadable_file_beside_the_texts_is_told_as_such() {
    for (file, bytes, place) in [
        ("fr/sources.toml", b"SEC_E_OK = \"\xff\"\n".as_slice(), "fr/sources.toml:1:13"),
        ("fr/sources.toml", b"SEC_E_OK = 1\n", "fr/sources.toml:1:12"),
        ("fr/glossary.toml", b"[token]\n", "fr/glossary.toml:1:1"),
        ("fr/glossary.toml", b"\xff", "fr/glossary.toml:1:1"),
        ("check.toml", b"# \xff", "check.toml:1:3"),
        ("fr/keywords.toml", b"\xff", "fr/keywords.toml:1:1"),
        ("fr/keywords.toml", b"\nSEC_E_NOPE = \"mot\"\n", "fr/keywords.toml:2:1"),
        ("en/keywords.toml", b"SEC_E_OK = \"Word\"\n", "en/keywords.toml:1:1"),
    ] {
        let copy = copy();
        fs::write(copy.path().join(file), bytes).unwrap();
        let ran = run(&copy, &["check"]);
        let settings = ran.stdout.split("\n\n").filter(|block| block.starts_with("error[settings]"));
        let settings: Vec<&str> = settings.collect();
        assert!(settings.len() == 1 && settings[0].contains(place), "{place}: {}", ran.stdout);
        assert!(!ran.stdout.contains("[unreadable]"), "{}", ran.stdout);
    }
}

/// Not even English has it, so that nothing but the codes of the library tells that it is missing.
#[test]
fn a_family_that_no_language_has_is_missed() {
    let copy = copy();
    fs::remove_file(copy.path().join("en/win32.ftl")).unwrap();
    let ran = run(&copy, &["check"]);
    assert!(!ran.succeeded && ran.stdout.contains("error[missing-file]: en has no win32.ftl"), "{}", ran.stdout);
}

/// A folder that is not there holds no file, and that is told file by file.
#[test]
fn a_catalogue_without_english_lacks_its_files_and_no_folder() {
    let copy = copy();
    fs::remove_dir_all(copy.path().join("en")).unwrap();
    let ran = run(&copy, &["check"]);
    assert!(!ran.succeeded && ran.stdout.contains("error[missing-file]: en has no sspi.ftl"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("[unreadable]"), "{}", ran.stdout);
}
