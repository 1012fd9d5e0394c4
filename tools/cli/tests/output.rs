//! What leaves the command: tables for spreadsheets, nothing that a terminal obeys, and a status that says what happened.

#[allow(dead_code, reason = "another test uses the rest")]
mod support;

use std::process::{Command, Stdio};

use support::{BINARY, folder, run, run_on};

/// Everything that a terminal or a reader of bidirectional text obeys, but line breaks.
const CONTROLS: &str = "\u{ad}\u{34f}\u{115f}\u{3164}\u{ffa0}\u{e0100}\u{200b}\u{2028}\u{2029}\u{feff}\u{1b}\u{7}\u{8}\r\u{7f}\u{9b}\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}";

fn assert_harmless(what: &str, printed: &str) {
    let harmful = printed.chars().find(|c| CONTROLS.contains(*c));
    assert_eq!(harmful, None, "{what}: {printed:?}");
}

#[test]
fn a_table_opens_in_a_spreadsheet() {
    let plain = run(&["list", "--format", "csv", "--locale", "ru"]).stdout;
    let marked = run(&["list", "--format", "csv", "--locale", "ru", "--bom"]).stdout;
    assert_eq!(marked.strip_prefix('\u{feff}'), Some(plain.as_str()));
    assert!(plain.starts_with("code,value,symbol,"));
    // RFC 4180 ends each record with CRLF.
    assert!(plain.ends_with("\r\n") && plain.matches('\n').count() == plain.matches("\r\n").count());
    // No shipped text needs the apostrophe, and no number gets one.
    let all = run(&["list", "--format", "csv", "--all-locales"]).stdout;
    let mut reader = csv::Reader::from_reader(all.as_bytes());
    for record in reader.records() {
        let record = record.unwrap();
        assert!(record.iter().all(|cell| !cell.starts_with('\'')), "{record:?}");
        assert!(record[1].parse::<i64>().is_ok(), "{record:?}");
    }
    let none = run_on(&["-", "--format", "csv", "--bom"], b"");
    assert!(none.stdout.starts_with("\u{feff}code,value,") && none.stdout.lines().count() == 1);
    for format in ["text", "json", "markdown"] {
        let ran = run(&["0", "--bom", "--format", format]);
        assert_eq!(
            (ran.status, ran.stdout.as_str(), ran.stderr.as_str()),
            (2, "", "sspi-status: --bom is for --format csv\n")
        );
    }
    assert!(run(&["--help"]).stdout.contains("apostrophe"));
}

#[test]
fn a_cell_is_no_formula() {
    for (text, cell) in [
        ("=HYPERLINK(\"https://example.com\")", "'=HYPERLINK(\"https://example.com\")"),
        ("+1", "'+1"),
        ("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"),
        ("{ \"\\u0009\" }=1", r"\t=1"),
        ("{ \"\\u000D\" }=1", r"\r=1"),
        ("{ \" \" }=1", "' =1"),
        ("{ \"\\u00A0\" }@A1", "'\u{a0}@A1"),
        ("{ \"\\u3000\\uFE0F\" }-1", "'\u{3000}\u{fe0f}-1"),
        ("a = b", "a = b"),
    ] {
        let message = format!("SEC_E_OK = {text}\n    .hint = {text}\n    .developer = {text}\n");
        let texts = folder("output-formula", &[("fr/sspi.ftl", &message)]);
        let ran = run(&["0", "--format", "csv", "--locale", "fr", "--locales", texts.to_str().unwrap()]);
        let mut reader = csv::Reader::from_reader(ran.stdout.as_bytes());
        let record = reader.records().next().unwrap().unwrap();
        assert_eq!([&record[11], &record[12], &record[13]], [cell; 3], "{}", ran.stderr);
    }
}

#[test]
fn nothing_from_outside_controls_the_terminal() {
    let name = CONTROLS.replace(['\r', '\u{8}'], "");
    let bad = format!("qzx{name}xzq");
    for arguments in [
        &[bad.as_str()] as &[_],
        &["describe", &bad],
        &["search", &bad],
        &["chain", &bad],
        &["trace", &bad, &bad],
        &["trace", "0", &bad],
        &["test", &bad],
        &["list", "--family", &bad],
        &["0", "--locale", &bad],
        &["0", "--locales", &bad],
        &["0", "--format", &bad],
        &["0", &format!("--{bad}")],
        &["completions", &bad],
    ] {
        let ran = run(arguments);
        assert_ne!(ran.status, 0, "{arguments:?}");
        assert_harmless(arguments[0], &ran.stdout);
        assert_harmless(arguments[0], &ran.stderr);
    }
    for arguments in [&["a\u{202e}b"] as &[_], &["list", "--family", "a\u{202e}b"], &["0", "--a\u{202e}b"]] {
        let ran = run(arguments);
        assert!(ran.status == 2 && ran.stderr.contains(r"a\u{202e}b"), "{arguments:?}: {}", ran.stderr);
    }
}

/// Where colors are on, clap prints an argument as it is.
#[test]
fn no_argument_colors_the_message_about_it() {
    for argument in ["--a\u{1b}[31mb", "--a\u{9b}31mb", "--a\u{1b}]0;title\u{7}b"] {
        let output = Command::new(BINARY).env("CLICOLOR_FORCE", "1").args(["0", argument]).output().unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && told.starts_with("error: "), "{told:?}");
        assert_harmless(argument, &told);
    }
    let output = Command::new(BINARY).env("CLICOLOR_FORCE", "1").args(["0", "--ab"]).output().unwrap();
    assert!(String::from_utf8_lossy(&output.stderr).contains('\u{1b}'));
}

/// Letters as Fluent escapes them, since a file may have them in both ways.
#[test]
fn no_argument_begins_a_line_of_the_message_about_it() {
    for arguments in [
        &["--format", "x\n::error::y"] as &[_],
        &["--format=x\n::error::y", "0"],
        &["--x\n::error::y", "0"],
        &["completions", "x\n::error::y"],
        &["help", "x\n::error::y"],
        &["list", "--family", "x\n::error::y"],
    ] {
        let ran = run(arguments);
        assert!(ran.stderr.contains("x\\n::error::y"), "{arguments:?}: {}", ran.stderr);
        assert!(!ran.stderr.lines().any(|line| line.starts_with("::")), "{arguments:?}: {}", ran.stderr);
    }
}

#[test]
fn no_text_of_an_overlay_controls_the_terminal() {
    let escaped: String = CONTROLS.chars().map(|c| format!("\\U{:06x}", u32::from(c))).collect();
    let plain = CONTROLS.replace('\r', "");
    let message = format!("SEC_E_OK = {plain}x\n    .hint = {{ \"{escaped}\" }}y\n    .developer = {plain}z\n");
    let words = format!("severity-success = {plain}x\nlabel-developer = {plain}y\nlabel-message = {plain}z\n");
    let texts = folder("output-controls", &[("fr/sspi.ftl", &message), ("fr/ui.ftl", &words)]);
    let texts = texts.to_str().unwrap();
    for format in ["text", "json", "csv", "markdown"] {
        for arguments in [&["0"] as &[_], &["list", "--family", "sspi"], &["0", "--all-locales"]] {
            let options = ["--format", format, "--locale", "fr", "--locales", texts];
            let ran = run(&[arguments, &options].concat());
            let printed = if format == "csv" { ran.stdout.replace("\r\n", "\n") } else { ran.stdout };
            assert_harmless(format, &printed);
            assert_harmless(format, &ran.stderr);
            assert_eq!(ran.status, 0, "{}", ran.stderr);
        }
    }
    for format in ["text", "json"] {
        let ran = run(&["trace", "0", "fr", "--format", format, "--locales", texts]);
        assert_harmless("trace", &ran.stdout);
    }
    // JSON means the same all the same.
    let ran = run(&["0", "--format", "json", "--locale", "fr", "--locales", texts]);
    let objects: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(objects[0]["hint"], format!("{CONTROLS}y"));
    // A pseudo-locale turns its texts around on purpose.
    assert!(run(&["0", "--locale", "ar-XB"]).stdout.contains("\u{202e}"));
}

#[test]
fn statuses_and_sentences() {
    for (arguments, stdin, status, told) in [
        (&["--help"] as &[_], "", 0, ""),
        (&["list", "--help"], "", 0, ""),
        (&["-"], "", 1, "sspi-status: standard input: no code that the catalogue knows\n"),
        (&["-"], "nothing here\n", 1, "sspi-status: standard input: no code that the catalogue knows\n"),
        (
            &["0", "--locale", "Deutsch"],
            "",
            2,
            "sspi-status: --locale \"Deutsch\": not a language tag; did you mean de?\n",
        ),
        (&["0", "--locale", "tlh"], "", 0, "sspi-status: no texts in tlh; answering in English\n"),
    ] {
        let ran = run_on(arguments, stdin.as_bytes());
        assert_eq!((ran.status, ran.stderr.as_str()), (status, told), "{arguments:?}");
        assert_eq!(ran.stdout.is_empty(), arguments == ["-"], "{arguments:?}");
    }
    let ran = run(&["test", "no-such-file.toml"]);
    assert!(
        ran.status == 2 && ran.stderr.starts_with("sspi-status: no-such-file.toml: cannot be read: "),
        "{}",
        ran.stderr
    );
}

/// The reader is gone before the first word.
#[test]
fn a_closed_pipe_is_no_error_for_anything() {
    let cases = folder("output-cases", &[("cases.toml", "[[case]]\nname = \"x\"\nrequest = []\ncode = \"0\"\n")]);
    let cases = cases.join("cases.toml");
    for arguments in [
        &["--help"] as &[_],
        &["--version"],
        &["man"],
        &["list"],
        &["completions", "bash"],
        &["completions", "powershell"],
        &["chain", "fr"],
        &["trace", "0", "fr"],
        &["test", cases.to_str().unwrap()],
        &["list", "--format", "csv", "--bom"],
    ] {
        let mut command = Command::new(BINARY);
        let mut child = command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), &*told), (Some(0), ""), "{arguments:?}");
    }
}

#[test]
fn a_full_disk_is_told() {
    let Ok(full) = std::fs::OpenOptions::new().write(true).open("/dev/full") else {
        println!("skipped: there is no /dev/full, which is Linux'");
        return;
    };
    for arguments in [
        &["0"] as &[_],
        &["list"],
        &["man"],
        &["completions", "zsh"],
        &["chain", "fr"],
        &["0", "--format", "csv"],
        &["--help"],
        &["scan", "--help"],
        &["--version"],
    ] {
        let output = Command::new(BINARY).args(arguments).stdout(full.try_clone().unwrap()).output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(
            told.starts_with("sspi-status: standard output: ") && told.lines().count() == 1,
            "{arguments:?}: {told}"
        );
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

/// A second line of a text stands deeper than the entries, and Markdown shows a text as it is.
#[test]
fn no_text_of_an_overlay_passes_for_an_entry_or_for_markup() {
    let message = "SEC_E_OK = a\n    SEC_E_FAKE  0x80090399\n    .hint = b { \"<img src=x>\" } `c` [d](http://e.example) | f\n      SEC_E_FAKE\n";
    let words = "label-message = <b> | x\n";
    let texts = folder("output-entries", &[("fr/sspi.ftl", message), ("fr/ui.ftl", words)]);
    let overlaid = ["--locale", "fr", "--locales", texts.to_str().unwrap()];
    for arguments in [&["0"] as &[_], &["list", "--family", "sspi"], &["0", "--all-locales"]] {
        let ran = run(&[arguments, &overlaid].concat());
        assert!(ran.stdout.lines().any(|line| line.contains("SEC_E_FAKE")), "{}", ran.stdout);
        let entry = ran.stdout.lines().find(|line| line.starts_with("SEC_E_FAKE") || line.starts_with("0x80090399"));
        assert_eq!(entry, None, "{arguments:?}");
    }
    let table = run(&[&["0", "--format", "markdown"] as &[_], &overlaid].concat()).stdout;
    for part in [r"\<b\> \| x", r"\<img src=x\> \`c\` \[d\](http\://e.example) \| f"] {
        assert!(table.contains(part), "{part}: {table}");
    }
}

/// Words stand in one line with others: every word of the catalogue, wherever the command shows it.
#[test]
fn no_word_of_an_overlay_passes_for_an_entry_or_for_markup() {
    let hostile = r#"{ "<img src=x>\u000ASEC_E_FAKE  0x80090399 | [c](http://e.example)" }"#;
    let words: String = sspi_status::Label::all()
        .iter()
        .map(|label| {
            format!("{} = {hostile}{}\n", label.id(), if label.id().ends_with("on-line") { "{ $line }" } else { "" })
        })
        .collect();
    let message = "SEC_E_OK = a\n    SEC_E_FAKE  0x80090399\n";
    let texts = folder("output-words", &[("fr/sspi.ftl", message), ("fr/ui.ftl", &words)]);
    let log = folder("output-words-log", &[("log", "failed: 0x8009030C, again 0x8009030C\n")]).join("log");
    let overlaid = ["--locale", "fr", "--locales", texts.to_str().unwrap()];
    for arguments in [
        &["0x8009030C"] as &[_],
        &["list"],
        &["0x8009030C", "--all-locales"],
        &["scan", log.to_str().unwrap()],
        &["scan", "--annotate", log.to_str().unwrap()],
        &["search", "logon"],
        &["trace", "0", "fr"],
        &["chain", "fr"],
    ] {
        let ran = run(&[arguments, &overlaid].concat());
        assert!(ran.stdout.contains("SEC_E") || arguments[0] == "chain", "{arguments:?}: {}", ran.stderr);
        let shown = ran.stdout.replace("<br>", "\n");
        let entry = shown.lines().find(|line| line.trim_start_matches([' ', '|']).starts_with("SEC_E_FAKE"));
        assert!(entry.is_none_or(|line| line.starts_with("        ")), "{arguments:?}: {}", ran.stdout);
    }
    for arguments in [&["0x8009030C"] as &[_], &["list"], &["scan", log.to_str().unwrap()], &["search", "logon"]] {
        let table = run(&[arguments, &["--format", "markdown"], &overlaid].concat()).stdout;
        assert!(table.contains(r"\<img src=x\>"), "{table}");
        let plain = [r"\<", r"\[", r"\|", "<br>", "<!-- -->"]
            .iter()
            .fold(table.clone(), |table, escaped| table.replace(escaped, ""));
        assert!(!plain.contains(['<', '[']), "{arguments:?}: {table}");
        let columns: std::collections::BTreeSet<_> = plain.lines().map(|line| line.matches('|').count()).collect();
        assert_eq!(columns.len(), 1, "{arguments:?}: {table}");
    }
}

/// What is no language is refused at once, however long it is.
#[test]
fn a_long_word_is_no_language_and_that_costs_nothing() {
    let begin = std::time::Instant::now();
    let ran = run(&["trace", "0", &["abcdefgh"; 10_000].join("-")]);
    assert!(ran.stderr.contains("not a language tag"), "{}", &ran.stderr[ran.stderr.len().saturating_sub(200)..]);
    assert!(begin.elapsed().as_secs() < 10, "{:?}", begin.elapsed());
}
