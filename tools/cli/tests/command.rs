//! The command as a real child process, with an environment of its own.

use std::io::Read;
use std::process::{Command as Process, Stdio};

use assert_cmd::Command;
use serde_json::Value;
use sspi_status::{Family, Symbol};

const BINARY: &str = env!("CARGO_BIN_EXE_sspi-status");

struct Ran {
    status: i32,
    stdout: String,
    stderr: String,
}

/// In English, unless the arguments or the variables say otherwise.
fn run_with(variables: &[(&str, &str)], arguments: &[&str], stdin: &[u8]) -> Ran {
    let mut command = Command::new(BINARY);
    command.env_clear().args(arguments).write_stdin(stdin);
    // Windows' programs do not start without it.
    if let Some(root) = std::env::var_os("SystemRoot") {
        command.env("SystemRoot", root);
    }
    let output = command.envs(variables.iter().copied()).output().unwrap();
    Ran {
        status: output.status.code().expect("no signal"),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

fn run(arguments: &[&str]) -> Ran {
    run_with(&[], arguments, b"")
}

fn json(arguments: &[&str]) -> Vec<Value> {
    let Value::Array(objects) = serde_json::from_str(&run(arguments).stdout).unwrap() else { panic!("no array") };
    objects
}

#[test]
#[cfg_attr(any(windows, target_vendor = "apple"), ignore = "there the languages do not come from variables")]
fn the_operating_systems_language_answers() {
    const FRENCH: &str = "L’opération a réussi.";
    const ENGLISH: &str = "The operation completed successfully.";
    const RUSSIAN: &str = "Операция выполнена успешно.";
    const ITALIAN: &str = "L’operazione è stata completata correttamente.";
    const PORTUGUESE: &str = "A operação foi concluída com êxito.";
    const SPANISH: &str = "La operación se completó correctamente.";
    for (variables, expected) in [
        (&[("LC_ALL", "C"), ("LANG", "fr_FR.UTF-8")] as &[_], ENGLISH),
        (&[("LANGUAGE", "fr"), ("LC_ALL", "C")], ENGLISH),
        (&[("LANGUAGE", "fr"), ("LC_ALL", "C.UTF-8"), ("LANG", "fr_FR")], ENGLISH),
        (&[("LANGUAGE", "fr"), ("LANG", "POSIX")], ENGLISH),
        (&[("LC_MESSAGES", "C"), ("LANG", "it_IT")], ENGLISH),
        (&[("LANG", "ru_RU.KOI8-R")], RUSSIAN),
        (&[("LANG", "fr_FR.UTF-8")], FRENCH),
        (&[("LANGUAGE", "xx:it"), ("LANG", "en_US.UTF-8")], ITALIAN),
        (&[("LANGUAGE", ":fr"), ("LANG", "en_US.UTF-8")], FRENCH),
        (&[("LANGUAGE", "fr:"), ("LANG", "en_US.UTF-8")], FRENCH),
        (&[("LANGUAGE", "es_MX:fr"), ("LANG", "en_US.UTF-8")], SPANISH),
        (&[("LANG", "pt_PT@euro")], PORTUGUESE),
        (&[("LC_ALL", "it_CH.UTF-8"), ("LC_MESSAGES", "ru_RU"), ("LANG", "fr_FR")], ITALIAN),
        (&[("LC_ALL", ""), ("LC_MESSAGES", "ru_RU"), ("LANG", "fr_FR")], RUSSIAN),
        (&[("LC_CTYPE", "fr_FR"), ("LC_TIME", "fr_FR")], ENGLISH),
        (&[("LANG", "tlh_KX.UTF-8")], ENGLISH),
        (&[("LANG", ".UTF-8")], ENGLISH),
        (&[("LANG", "\u{202e}🙂")], ENGLISH),
        (&[], ENGLISH),
    ] {
        let ran = run_with(variables, &["0"], b"");
        assert_eq!(ran.status, 0, "{variables:?}: {}", ran.stderr);
        assert!(ran.stdout.contains(expected), "{variables:?}: {}", ran.stdout);
    }
}

#[test]
fn locales_can_be_given_in_every_way() {
    for arguments in [
        &["0", "--locale", "fr-CA"] as &[_],
        &["--locale", "fr", "0"],
        &["--locale=tlh,fr", "0"],
        &["--locale", "tlh", "--locale", "fr_FR.UTF-8", "0"],
        &["describe", "--locale", "fr", "0"],
        &["--locale", "fr", "describe", "0"],
        &["0", "--locale", "fr,"],
    ] {
        let ran = run(arguments);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{arguments:?}");
        assert!(ran.stdout.contains("L’opération a réussi."), "{arguments:?}: {}", ran.stdout);
    }
}

#[test]
fn a_number_with_a_sign_is_no_option() {
    for arguments in [&["-2146893022"] as &[_], &["describe", "-2146893022"], &["--locale", "en", "-2146893022", "-1"]]
    {
        let ran = run(arguments);
        assert!(ran.stdout.starts_with("SEC_E_WRONG_PRINCIPAL  0x80090322  -2146893022  Error\n"), "{}", ran.stdout);
    }
}

#[test]
fn every_argument_is_handled_in_order_and_the_largest_status_counts() {
    let ran = run(&["0x80090322", "SEC_E_NOPE", "0xDEADBEEF", "\u{1b}[31m", "SEC_E_OK"]);
    let heads: Vec<&str> = ran.stdout.lines().filter(|line| !line.is_empty() && !line.starts_with(" ")).collect();
    assert_eq!(
        heads,
        [
            "SEC_E_WRONG_PRINCIPAL  0x80090322  -2146893022  Error",
            "0xDEADBEEF  -559038737  Error",
            "SEC_E_OK  0x00000000  0  Success",
        ]
    );
    let complaints: Vec<&str> = ran.stderr.lines().collect();
    assert_eq!(complaints.len(), 2, "{}", ran.stderr);
    assert!(complaints.iter().all(|line| line.starts_with("sspi-status: \"")), "{}", ran.stderr);
    assert!(complaints[1].contains(r#""\u{1b}[31m""#), "{}", ran.stderr);
    assert_eq!(ran.status, 2);
}

#[test]
fn the_exit_status_says_what_happened() {
    for (arguments, stdin, status) in [
        (&["0"] as &[&str], "", 0),
        (&["0xDEADBEEF"], "", 1),
        (&["0xDEADBEEF", "0"], "", 1),
        (&["hello"], "", 2),
        (&["hello", "0xDEADBEEF"], "", 2),
        (&["CONTEXT_EXPIRED"], "", 2),
        (&["SEC_E_OK (0x80090322)"], "", 2),
        (&["0x123456789"], "", 2),
        (&[""], "", 2),
        (&[], "", 2),
        (&["-"], "nothing of the kind, 0 hits", 1),
        (&["-"], "", 1),
        (&["-"], "0x80090322", 0),
        (&["search", "réseau"], "", 0),
        (&["search", "xyzzy"], "", 1),
        (&["search", " "], "", 2),
        (&["list"], "", 0),
        (&["0", "--locale", "tlh,fr"], "", 0),
        (&["0", "--locale", "not a tag"], "", 2),
        (&["0", "--locale", ""], "", 2),
        (&["chain", "de"], "", 0),
        (&["chain", "fr", "!"], "", 2),
        (&["chain", "--format", "csv"], "", 2),
        (&["--no-such-option"], "", 2),
        (&["0", "--format", "xml"], "", 2),
        (&["completions", "bash"], "", 0),
        (&["completions", "no-such-shell"], "", 2),
        (&["man"], "", 0),
        (&["--help"], "", 0),
        (&["--version"], "", 0),
    ] {
        let ran = run_with(&[], arguments, stdin.as_bytes());
        assert_eq!(ran.status, status, "{arguments:?}: {}{}", ran.stdout, ran.stderr);
        // A number that is not in the catalogue has its sentence, and anything else a line on standard error.
        let is_told = ran.status == 0 || !ran.stdout.is_empty() || !ran.stderr.is_empty();
        assert!(is_told && (ran.status > 0 || ran.stderr.is_empty()), "{arguments:?}: {}", ran.stderr);
        assert!(ran.status < 2 || !ran.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn every_text_of_every_language_fits_into_80_columns() {
    let whole = run(&["list", "--all-locales"]).stdout;
    let wrapped = run_with(&[("COLUMNS", "80")], &["list", "--all-locales"], b"").stdout;
    for line in wrapped.lines() {
        let words = line.trim_start().split(' ').count();
        // A word that is longer than a line stays whole.
        assert!(line.chars().count() <= 80 || words == 1, "{line}");
    }
    // Nothing is lost, and what may not break does not.
    let words =
        |text: &str| text.split([' ', '\n']).filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words(&whole), words(&wrapped));
    assert!(
        whole.lines().any(|line| line.chars().count() > 400) && wrapped.lines().count() > 2 * whole.lines().count()
    );
    // Widths that nobody can read, and what is no width, change nothing.
    for columns in ["1", "0", "-5", "wide", ""] {
        assert_eq!(run_with(&[("COLUMNS", columns)], &["0"], b"").stdout, run(&["0"]).stdout, "{columns:?}");
    }
}

#[test]
fn nothing_found_and_a_file_for_a_code_are_told() {
    let told = run(&["search", "certficate xyzzy"]).stderr;
    assert_eq!(told, "sspi-status: no name and no text fits \"certficate xyzzy\"\n");
    let told = run(&["search", "SECELOGONDENIED"]).stderr;
    assert!(told.ends_with("; did you mean SEC_E_LOGON_DENIED?\n"), "{told}");
    let told = run_with(&[], &["-"], b"no codes here").stderr;
    assert_eq!(told, "sspi-status: standard input: no code that the catalogue knows\n");
    let ran = run(&[concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")]);
    assert!(
        ran.stderr.ends_with("Cargo.toml: no code that the catalogue knows\n") && ran.status == 1,
        "{}",
        ran.stderr
    );
}

#[test]
fn a_code_in_a_text_is_shown_with_its_line() {
    let lines = "nothing to see here\n".repeat(10_000);
    let text = format!(
        "{lines}failed: 0x80090322\r\n{lines}{} 80090308: LdapErr: DSID-0C090449, comment: AcceptSecurityContext error, data 52e, v4563",
        "x".repeat(200_000)
    );
    let ran = run_with(&[], &["-", "--locale", "en"], text.as_bytes());
    let heads: Vec<&str> = ran.stdout.lines().filter(|line| line.contains("Found on line")).collect();
    let ends = |line: &str| line.rsplit_once("  Found on line ").unwrap().1.to_owned();
    assert_eq!(heads.iter().map(|line| ends(line)).collect::<Vec<_>>(), ["10001", "20002", "20002"], "{heads:?}");
    let objects = run_with(&[], &["-", "--format", "json"], text.as_bytes()).stdout;
    assert_eq!(objects.matches("\"line\":20002").count(), 2);
    // A line end cuts the number in two; the words that say whose the second one is stand in the line before.
    let text = "errorcode 0x80090\n30e\nKerberos pre-authentication failed.\nFailure Code: 0x18\n";
    let heads = run_with(&[], &["-", "--locale", "en"], text.as_bytes()).stdout;
    let heads: Vec<&str> = heads.lines().filter(|line| line.contains("Found on line")).collect();
    let begins = |line: &str, name: &str, end: &str| line.starts_with(name) && line.ends_with(end);
    assert!(begins(heads[0], "SEC_E_NO_CREDENTIALS", "line 1") && begins(heads[1], "KDC_ERR_PREAUTH_FAILED", "line 4"));
    // A code that was given as an argument stands on no line.
    assert!(!run(&["0"]).stdout.contains("line"));
    assert!(!run(&["0", "--format", "json"]).stdout.contains("\"line\""));
}

#[test]
fn json_has_every_field() {
    let objects =
        json(&["--format", "json", "0x80090321", "0x00090321", "SEC_E_NOT_SUPPORTED", "0xDEADBEEF", "--locale", "ru"]);
    let brief: Vec<_> = objects
        .iter()
        .map(|o| {
            (o["code"].as_str().unwrap(), o["symbol"].as_str(), o["severity"].as_str().unwrap(), o["known"] == true)
        })
        .collect();
    assert_eq!(
        brief,
        [
            ("0x80090321", Some("SEC_E_BUFFER_TOO_SMALL"), "error", true),
            ("0x00090321", Some("SEC_I_RENEGOTIATE"), "informational", true),
            ("0x80090302", Some("SEC_E_NOT_SUPPORTED"), "error", true),
            ("0xDEADBEEF", None, "error", false),
        ]
    );
    assert_eq!(objects[2]["aliases"], serde_json::json!(["SEC_E_UNSUPPORTED_FUNCTION"]));
    assert!(objects[3]["message"].as_str().unwrap().contains("0xDEADBEEF"));
    let mut whole = json(&["--format", "json", "SEC_E_OK", "--locale", "fr-CA-u-nu-latn,tlh"]);
    let message = whole[0].as_object_mut().unwrap().remove("message").unwrap();
    assert_eq!(message, "L’opération a réussi.");
    let hint = whole[0].as_object_mut().unwrap().remove("hint").unwrap();
    assert!(hint.is_null() || hint.is_string());
    assert_eq!(
        whole[0],
        serde_json::json!({
            "code": "0x00000000", "value": 0, "symbol": "SEC_E_OK", "aliases": [], "space": "windows", "family": "sspi",
            "severity": "success", "known": true, "locale": "fr", "direction": "ltr", "source": "requested",
            "developer_hint": null,
            "requested": ["fr-CA", "tlh"], "chain": ["fr", "en"],
        })
    );
    assert_eq!(json(&["--format", "json", "0", "--locale", "tlh"])[0]["source"], "fallback");
    assert_eq!(run_with(&[], &["-", "--format", "json"], b"").stdout, "[]\n");
}

#[test]
fn list_is_every_symbol_in_order_in_every_form() {
    let symbols: Vec<&str> = Symbol::all().iter().map(|symbol| symbol.name()).collect();
    // The order of the English files, where a code has a text of its own.
    let mut written = Vec::new();
    for family in Family::ALL {
        let path = format!("{}/../../locales/en/{family}.ftl", env!("CARGO_MANIFEST_DIR"));
        let Ok(english) = std::fs::read_to_string(path) else { continue };
        let ids = english.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()));
        written.extend(ids.map(|line| line.split(' ').next().unwrap().to_owned()));
    }
    let own = Symbol::all().iter().filter(|symbol| symbol.message() == Some(**symbol));
    assert_eq!(own.map(|symbol| symbol.name()).collect::<Vec<_>>(), written);

    let objects = json(&["list", "--format", "json", "--locale", "it"]);
    let listed: Vec<&str> = objects.iter().map(|object| object["symbol"].as_str().unwrap()).collect();
    assert_eq!(listed, symbols);
    // A family may exist in English alone.
    assert!(objects.iter().filter(|object| object["family"] == "sspi").all(|object| object["locale"] == "it"));

    let text = run(&["list"]).stdout;
    let is_name = |word: &&str| Symbol::all().iter().any(|symbol| symbol.name() == *word);
    let listed: Vec<&str> = text.lines().map(|line| line.split_whitespace().find(is_name).unwrap()).collect();
    assert_eq!(listed, symbols);

    let csv = run(&["list", "--format", "csv"]).stdout;
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    assert_eq!(reader.records().map(|record| record.unwrap()[2].to_owned()).collect::<Vec<_>>(), symbols);

    let markdown = run(&["list", "--format", "markdown", "--locale", "fr"]).stdout;
    assert_eq!(markdown.lines().count(), 2 + symbols.len());
    // Where one language has all texts, no column names it.
    let markdown = run(&["list", "--family", "sspi", "--format", "markdown", "--locale", "fr"]).stdout;
    assert!(
        markdown.starts_with("| Code | Symbole | Gravité | Message | Marche à suivre | Pour les développeurs |\n"),
        "{markdown}"
    );

    // A draft adds what it has, and no more.
    let all = json(&["list", "--format", "json", "--all-locales"]);
    for locale in ["en", "es", "fr", "it", "pt-BR", "ru"] {
        let sspi = all.iter().filter(|object| object["locale"] == locale && object["family"] == "sspi");
        assert_eq!(sspi.count(), 95, "{locale}");
    }
    assert!(all.iter().filter(|object| object["family"] == "sspi").all(|object| object["source"] == "requested"));

    let family = json(&["list", "--family", "NTSTATUS", "--format", "json"]);
    assert!(!family.is_empty() && family.iter().all(|object| object["family"] == "ntstatus"));
    let wrong = run(&["list", "--family", "nothing"]);
    assert!(wrong.status == 2 && wrong.stderr.contains("there are sspi, certificates"), "{}", wrong.stderr);
}

/// Every code that people were seen to meet has an explanation in English.
#[test]
fn the_codes_that_people_meet_are_explained() {
    let objects = json(&["list", "--locale", "en", "--format", "json"]);
    let explained: Vec<&str> = objects
        .iter()
        .filter(|object| object["known"] == true && object["locale"] == "en")
        .map(|object| object["symbol"].as_str().unwrap())
        .collect();
    let met = include_str!("../../../tests/data/expected-codes.txt");
    let met: Vec<&str> = met.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(met.len() > 400);
    let missing: Vec<_> = met.iter().filter(|symbol| !explained.contains(symbol)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The line that a directory server writes, as people paste it: the reason first, the code in front of it after.
#[test]
fn an_error_of_active_directory_is_explained_by_its_sub_code() {
    let text =
        "49Invalid credentials80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839";
    let ran = run_with(&[], &["-", "--locale", "es", "--format", "json"], text.as_bytes());
    let objects: Vec<Value> = serde_json::from_str(&ran.stdout).unwrap();
    let symbols: Vec<&str> = objects.iter().map(|object| object["symbol"].as_str().unwrap()).collect();
    assert_eq!(symbols, ["ERROR_LOGON_FAILURE", "SEC_E_INVALID_TOKEN"]);
    assert!(objects.iter().all(|object| object["locale"] == "es" && object["hint"].is_string()));
}

#[test]
fn codes_of_every_space_are_answered_also_wrapped_and_without_quotes() {
    let arguments =
        ["0x8007052E", "1326", "0xC000006D", "0xD000006D", "ldap 49", "krb 24", "ldap", "49", "data", "52e", "krb 999"];
    let ran = run(&[&arguments[..], &["--format", "json", "--locale", "en"]].concat());
    let objects: Vec<Value> = serde_json::from_str(&ran.stdout).unwrap();
    let found: Vec<_> = objects.iter().map(|o| (o["code"].as_str().unwrap(), o["symbol"].as_str())).collect();
    let (win32, nt, ldap) = ("ERROR_LOGON_FAILURE", "STATUS_LOGON_FAILURE", "LDAP_INVALID_CREDENTIALS");
    assert_eq!(
        found,
        [
            ("0x8007052E", Some(win32)),
            ("1326, 0x52E", Some(win32)),
            ("0xC000006D", Some(nt)),
            ("0xD000006D", Some(nt)),
            ("ldap 49", Some(ldap)),
            ("krb 24", Some("KDC_ERR_PREAUTH_FAILED")),
            ("ldap 49", Some(ldap)),
            ("1326, 0x52E", Some(win32)),
            ("krb 999", None),
        ]
    );
    assert!(objects[..4].iter().all(|object| object["message"] == objects[0]["message"]));
    assert!(objects.iter().all(|object| object["severity"] == "error"));
    assert_eq!((&objects[8]["known"], ran.status), (&Value::Bool(false), 1));
}

/// A code whose name is known and nothing else.
#[test]
fn a_name_without_a_text_is_not_known() {
    let objects = json(&["--format", "json", "1239"]);
    assert_eq!((&objects[0]["symbol"], &objects[0]["known"]), (&"ERROR_LOGIN_TIME_RESTRICTION".into(), &false.into()));
    assert_eq!((run(&["1239"]).status, run(&["list"]).status), (1, 0));
}

#[test]
fn hints_are_for_those_who_ask() {
    let hints = |reader: &str| {
        let object = json(&["1326", "--for", reader, "--format", "json"]).remove(0);
        (object["hint"].is_string(), object["developer_hint"].is_string())
    };
    assert_eq!((hints("all"), hints("user"), hints("developer")), ((true, true), (true, false), (false, true)));
    let text = run(&["1326", "--locale", "fr"]).stdout;
    assert!(text.contains("→ [Pour les développeurs] "), "{text}");
    assert!(!run(&["1326", "--locale", "fr", "--for", "user"]).stdout.contains("développeurs]"));
}

#[test]
fn all_locales_answer_once_each() {
    let ran = run(&["-2146893022", "--locale", "pt-PT,fr", "--all-locales"]);
    let locales: Vec<&str> = ran.stdout.lines().skip(1).map(|line| line.split_whitespace().next().unwrap()).collect();
    for locale in ["en", "es", "fr", "it", "pt-BR", "ru"] {
        assert_eq!(locales.iter().filter(|found| **found == locale).count(), 1, "{locale}: {}", ran.stdout);
    }
    let several = run(&["0", "--all-locales", "--format", "markdown"]).stdout;
    assert!(several.starts_with("| Code | Symbol | Severity | Language | Message |\n"), "{several}");
}

#[test]
fn a_text_on_standard_input_is_searched_for_codes() {
    let text =
        "error 80090308: LdapErr: DSID-0C090449, then SEC_E_WRONG_PRINCIPAL (-2146893022)\r\nand 0x80090308 again\n";
    let expected = ["0x80090308", "0x80090322"];
    let utf_16: Vec<u8> = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let utf_16_be: Vec<u8> = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    let coloured = text.replace("80090308", "\u{1b}[01;31m\u{1b}[K80090308\u{1b}[m\u{1b}[K");
    let one_long_line = "x".repeat(1 << 20) + text;
    let not_utf_8 = [b"\xFF\x00\xC3 ", text.as_bytes()].concat();
    for bytes in [text.as_bytes(), &utf_16, &utf_16_be, &not_utf_8, coloured.as_bytes(), one_long_line.as_bytes()] {
        let ran = run_with(&[], &["-", "--locale", "fr", "--format", "json"], bytes);
        let objects: Vec<Value> = serde_json::from_str(&ran.stdout).unwrap();
        assert_eq!(objects.iter().map(|object| object["code"].as_str().unwrap()).collect::<Vec<_>>(), expected);
        assert!(objects.iter().all(|object| object["locale"] == "fr"));
        assert_eq!(ran.status, 0);
    }
}

#[test]
fn search_ignores_case_accents_and_kinds_of_apostrophes() {
    // Texts of their own, so that a better wording of a shipped one changes nothing here.
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/search");
    let symbols = |arguments: &[&str]| -> Vec<String> {
        let mut all = vec!["--format", "json", "--no-embedded", "--locales", folder, "search"];
        all.extend(arguments);
        json(&all).iter().map(|object| object["symbol"].as_str().unwrap().to_owned()).collect()
    };
    for text in ["TENTATIVE D'OUVERTURE", "tentative d’ouverture", "échoué", "echoue", "ÉCHOUÉ tentative"] {
        assert_eq!(symbols(&[text]), ["SEC_E_LOGON_DENIED"], "{text}");
    }
    assert_eq!(symbols(&["попытка", "ВХОДА"]), ["SEC_E_LOGON_DENIED"]);
    assert_eq!(symbols(&["WRONG_principal"]), ["SEC_E_WRONG_PRINCIPAL"]);
    assert_eq!(symbols(&["8009030c"]), ["SEC_E_LOGON_DENIED"]);
    assert_eq!(symbols(&["ouverture", "--locale", "ru"]), ["SEC_E_LOGON_DENIED"]);
    assert_eq!(symbols(&["-7"]), [] as [&str; 0]);
    let objects = |arguments: &[&str]| -> Vec<(String, String)> {
        let mut all = vec!["--format", "json", "--no-embedded", "--locales", folder, "search"];
        all.extend(arguments);
        let pair = |o: &Value| (o["symbol"].as_str().unwrap().to_owned(), o["locale"].as_str().unwrap().to_owned());
        json(&all).iter().map(pair).collect()
    };
    let denied = |locale: &str| ("SEC_E_LOGON_DENIED".to_owned(), locale.to_owned());
    // A hit in any language is shown in the user's own.
    assert_eq!(objects(&["попытка входа"]), [denied("en")]);
    assert_eq!(objects(&["LOGON_DENIED"]), [denied("en")]);
    assert_eq!(objects(&["LOGON_DENIED", "--locale", "fr"]), [denied("fr")]);
    assert_eq!(objects(&["LOGON_DENIED", "--all-locales"]), [denied("en"), denied("fr"), denied("ru")]);
}

#[test]
fn search_finds_sentences_numbers_and_misspelt_words() {
    let first = |arguments: &[&str]| -> Vec<String> {
        let all = [&["--format", "json", "search"], arguments].concat();
        json(&all).iter().take(3).map(|object| object["symbol"].as_str().unwrap().to_owned()).collect()
    };
    for (arguments, expected) in [
        (&["--", "-2146893044"] as &[&str], "SEC_E_LOGON_DENIED"),
        (&["0x8009030C"], "SEC_E_LOGON_DENIED"),
        (&["smart-card", "removed"], "SCARD_W_REMOVED_CARD"),
        (&["wrong password"], "STATUS_WRONG_PASSWORD"),
        (&["SEC_E_LOGIN_DENIED"], "SEC_E_LOGON_DENIED"),
        (&["el nombre principal no es correcto", "--locale", "fr"], "SEC_E_WRONG_PRINCIPAL"),
    ] {
        assert!(first(arguments).iter().any(|symbol| symbol == expected), "{arguments:?}: {:?}", first(arguments));
    }
    for word in ["smart-card", "certficate"] {
        assert!(first(&[word]).len() == 3, "{word}");
    }
}

#[test]
fn search_says_in_which_language_it_found_a_code() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/search");
    let own = ["--no-embedded", "--locales", folder, "search", "попытка входа"];
    let object = &json(&[&own[..], &["--format", "json", "--locale", "fr"]].concat())[0];
    assert_eq!(
        (&object["locale"], &object["rank"], &object["found_in"]),
        (&"fr".into(), &"other-language".into(), &"ru".into())
    );
    let text = run(&[&own[..], &["--locale", "fr"]].concat()).stdout;
    assert!(text.lines().next().unwrap().ends_with("  found (ru)"), "{text}");
    // Nothing tells what is plain to see.
    for locale in [&["--locale", "ru"] as &[&str], &["--all-locales"]] {
        assert!(!run(&[&own[..], locale].concat()).stdout.contains("(ru)"), "{locale:?}");
    }
}

#[test]
fn chain_tells_what_is_tried_and_why() {
    let ran = run(&["chain", "pt-PT,tlh", "C", "--format", "json"]);
    let chain: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(
        chain,
        serde_json::json!({
            "requested": ["pt-PT", "tlh"],
            "steps": [
                {"locale": "pt-BR", "wish": "pt-PT", "reason": "other-region"},
                {"locale": "en", "wish": null, "reason": "base"},
            ],
        })
    );
    assert!(run(&["chain", "tlh", "C"]).stdout.starts_with("requested: tlh, C\n1. en  the base language\n"));
    assert!(run(&["chain", "--locale", "it"]).stdout.starts_with("requested: it\n1. it  as requested\n"));
}

#[test]
fn there_is_colour_only_where_it_is_wanted() {
    let escape = '\u{1b}';
    assert!(!run(&["0"]).stdout.contains(escape));
    assert!(run(&["0", "--color", "always"]).stdout.contains(escape));
    assert!(!run_with(&[("CLICOLOR_FORCE", "1")], &["0", "--color", "never"], b"").stdout.contains(escape));
}

/// Whoever watches a log ends it with Ctrl-C and sees what was found so far.
#[test]
#[cfg(unix)]
fn ctrl_c_prints_what_was_found_so_far() {
    use std::io::{Read, Write};
    use std::time::{Duration, Instant};
    for (format, expected) in [("text", "SEC_E_WRONG_PRINCIPAL"), ("json", "\"count\":1,\"text\":\"0x80090322\"")] {
        let mut child = Process::new(BINARY)
            .args(["scan", "--locale", "en", "--format", format])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        writeln!(stdin, "failed: 0x80090322").unwrap();
        // The signal may come before the text was read; then nothing is found, which is no answer yet.
        std::thread::sleep(Duration::from_millis(700));
        let interrupt = Process::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
        assert!(interrupt.success());
        let begun = Instant::now();
        let mut stdout = String::new();
        child.stdout.take().unwrap().read_to_string(&mut stdout).unwrap();
        assert!(begun.elapsed() < Duration::from_secs(20), "it waited for more");
        assert!(stdout.contains(expected), "{stdout}");
        assert_eq!(format == "json", serde_json::from_str::<Value>(&stdout).is_ok());
        assert_eq!(child.wait().unwrap().code(), Some(130));
        drop(stdin);
    }
}

/// Ctrl-C in a terminal ends the program that writes the text as well, so both ends come at once.
#[test]
#[cfg(unix)]
fn ctrl_c_at_the_end_of_a_text_cuts_nothing() {
    use std::time::Duration;
    let text: String = sspi_status::Symbol::all().iter().map(|symbol| format!("{symbol}\n")).collect();
    let whole = run_with(&[], &["scan", "--format", "json"], text.as_bytes()).stdout;
    for (interrupts, is_whole) in [(1, true), (2, false)] {
        let mut child = Process::new(BINARY)
            .args(["scan", "--format", "json"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), text.as_bytes()).unwrap();
        // The command prints more than a pipe takes, so it waits for its reader.
        for _ in 0..interrupts {
            std::thread::sleep(Duration::from_millis(700));
            assert!(Process::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
        }
        std::thread::sleep(Duration::from_millis(300));
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap() == whole, is_whole, "{interrupts} interrupts");
        assert_eq!(output.status.code(), Some(130), "{interrupts} interrupts");
    }
}

#[test]
#[cfg(unix)]
fn an_input_that_cannot_be_read_is_one_complaint_and_no_more() {
    let folder = std::fs::File::open("/").unwrap();
    let output = Process::new(BINARY)
        .args(["0x80090322", "-", "0x80090308", "--format", "json"])
        .stdin(folder)
        .output()
        .unwrap();
    let objects: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(objects.len(), 2);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.starts_with("sspi-status: standard input: ") && stderr.lines().count() == 1, "{stderr}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn headings_are_in_the_language_that_was_asked_for() {
    let text = run(&["0x80090302", "--all-locales", "--locale", "ru"]).stdout;
    assert!(text.contains("-2146893054  Ошибка\n  Другие имена: SEC_E_NOT_SUPPORTED\n"), "{text}");
    let table = run(&["0", "--all-locales", "--locale", "ru", "--format", "markdown"]).stdout;
    assert!(table.starts_with("| Код | "), "{table}");
}

#[test]
fn a_code_asked_for_twice_is_explained_twice() {
    let text = run(&["0x80090322", "0x80090322"]).stdout;
    assert_eq!(text.matches("SEC_E_WRONG_PRINCIPAL").count(), 2, "{text}");
}

#[test]
fn overlays_answer_and_their_problems_are_told() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fallback/gappy");
    let ran = run(&["trace", "SEC_E_OK", "pt-PT", "fr", "--no-embedded", "--locales", folder]);
    assert_eq!(
        ran.stdout,
        "SEC_E_OK  0x00000000\n\
         requested: pt-PT, fr\n\
         1. pt-PT  no message  as requested\n\
         2. fr     found       as requested\n\
         3. en     not tried   the base language\n\
         answer: C’est bon. (fr, requested)\n"
    );
    let ran = run(&["trace", "SEC_E_OK", "pt-PT", "fr", "--no-embedded", "--locales", folder, "--format", "json"]);
    let trace: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(
        trace,
        serde_json::json!([{
            "code": "0x00000000", "symbol": "SEC_E_OK", "requested": ["pt-PT", "fr"],
            "steps": [
                {"locale": "pt-PT", "wish": "pt-PT", "reason": "exact", "outcome": "no-message"},
                {"locale": "fr", "wish": "fr", "reason": "exact", "outcome": "found"},
                {"locale": "en", "wish": null, "reason": "base", "outcome": "not-tried"},
            ],
        }])
    );
    let ran = run(&["SEC_E_OK", "--locale", "fr", "--locales", folder]);
    assert!(ran.stdout.contains("C’est bon."), "{}", ran.stdout);

    let bad = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("bad-overlay");
    std::fs::create_dir_all(bad.join("fr")).unwrap();
    std::fs::write(bad.join("fr/ui.ftl"), "severity-error = \u{1b}]0;x\u{7}Erreur\n").unwrap();
    std::fs::write(bad.join("fr/sspi.ftl"), "SEC_E_OK = { NOPE }\nSEC_E_TIME_SKEW = \u{1b}[31mrouge\n").unwrap();
    let ran = run(&["SEC_E_OK", "SEC_E_TIME_SKEW", "--locale", "fr", "--locales", bad.to_str().unwrap()]);
    assert!(
        ran.stderr.starts_with("sspi-status: ") && ran.stderr.contains("sspi.ftl:1:1: SEC_E_OK cannot"),
        "{}",
        ran.stderr
    );
    assert!(ran.stdout.contains("L’opération") && ran.stdout.contains(r"\u{1b}[31mrouge"), "{}", ran.stdout);
    assert_eq!(ran.status, 2);
    for format in ["text", "markdown"] {
        let arguments = ["SEC_E_TIME_SKEW", "--locale", "fr", "--color", "always", "--format", format, "--locales"];
        let ran = run(&[&arguments as &[_], &[bad.to_str().unwrap()]].concat());
        let escapes = ran.stdout.replace("\u{1b}[31m", "").replace("\u{1b}[0m", "").replace("\u{1b}[1m", "");
        assert!(!escapes.contains('\u{1b}') && !escapes.contains('\u{7}'), "{escapes:?}");
    }
}

#[test]
fn pseudo_locales_answer_to_their_tags() {
    let text = run(&["0", "0xDEADBEEF", "--locale", "en-XA"]).stdout;
    assert!(
        text.contains("SEC_E_OK  0x00000000") && text.contains("0xDEADBEEF.]") && text.contains("[Ŧħee "),
        "{text}"
    );
    assert_eq!(json(&["0", "--locale", "ar-XB", "--format", "json"])[0]["direction"], "rtl");
}

/// The reader goes away after one byte; the writer has more to say than a pipe holds.
#[test]
fn a_closed_pipe_is_no_error() {
    for arguments in [
        &["list", "--all-locales"] as &[_],
        &["list", "--all-locales", "--format", "json"],
        &["list", "--all-locales", "--format", "csv"],
        &["list", "--all-locales", "--format", "markdown"],
        &["completions", "zsh"],
        &["man"],
    ] {
        let mut child =
            Process::new(BINARY).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut stderr = String::new();
        child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        assert_eq!((child.wait().unwrap().code(), stderr.as_str()), (Some(0), ""), "{arguments:?}");
    }
}
