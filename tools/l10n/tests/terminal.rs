//! Nothing that a file, a name or an argument holds reaches a terminal raw, whatever the subcommand does with it.

#![cfg(unix)]

mod support;

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use serde_json::Value;
use sspi_status::printable::is_unprintable;
use support::{copy, replace};
use tempfile::TempDir;

/// A title for the window, the cursor back, a line again from its beginning, DEL, a line of C1, CSI of C1, three marks,
/// an override, an isolate, two ends of lines, and what nobody sees.
const HOSTILE: &str = "\u{1b}]0;x\u{7}\u{8}\r\u{7f}\u{85}\u{9b}2J\u{61c}\u{200e}\u{200f}\u{202e}\u{2066}\u{2028}\u{2029}\u{200b}\u{2060}\u{feff}\u{e0041}";

/// Runs the tool as if both streams were a terminal with colors, so that no stream takes a sequence away.
fn run(locales: &Path, arguments: &[&str]) -> (String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_l10n"));
    let output = command.env("CLICOLOR_FORCE", "1").arg("--locales").arg(locales).args(arguments).output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

/// Without the tool's own colors.
fn without_colors(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('m') {
            Some((style, rest)) if style.bytes().all(|b| b.is_ascii_digit() || b == b';') => plain.push_str(rest),
            _ => plain += &("\u{1b}[".to_owned() + part),
        }
    }
    plain
}

/// Fails unless the text was told, in any of the forms that are harmless.
#[track_caller]
fn assert_harmless(what: &str, (stdout, stderr): &(String, String)) {
    for stream in [stdout, stderr] {
        let stream = without_colors(stream);
        let raw: String = stream.chars().filter(|c| is_unprintable(*c)).collect();
        assert!(raw.is_empty(), "{what}: {raw:?} in {stream}");
    }
    let all = format!("{stdout}{stderr}");
    // As Rust, as JSON, as the report of `check` and as its finding have it.
    let told = ["\\u{9b}2J", "\\u009b2J", "\u{fffd}2J", "U+009B is not visible"];
    assert!(told.iter().any(|told| all.contains(told)), "{what}: not told in {all}");
}

#[test]
fn arguments() {
    let copy = copy();
    let elsewhere = TempDir::new().unwrap();
    let missing = format!("/nowhere/{HOSTILE}");
    let page = elsewhere.path().join(format!("{HOSTILE}.md"));
    fs::write(&page, "no page\n").unwrap();
    let page = page.to_str().unwrap();
    let made = elsewhere.path().join(format!("{HOSTILE}.html"));
    let out = elsewhere.path().to_str().unwrap();
    for arguments in [
        &["accept", HOSTILE] as &[_],
        &["accept", "fr", HOSTILE],
        &["new", HOSTILE],
        &["import", HOSTILE, page, "-o", out],
        &["import", "fr", page, "-o", out],
        &["import", "fr", &missing, "-o", out],
        &["glossary", HOSTILE],
        &["glossary", "-o", &format!("{missing}/x.csv")],
        &["glossary", "-o", made.with_extension("csv").to_str().unwrap()],
        &["preview", "-o", made.to_str().unwrap()],
        &["rules", HOSTILE],
        &[HOSTILE],
        &["check", "--format", HOSTILE],
        &["status", &format!("--{HOSTILE}")],
    ] {
        assert_harmless(&format!("{arguments:?}"), &run(copy.path(), arguments));
    }
    for command in ["check", "status", "fmt"] {
        assert_harmless(command, &run(Path::new(&missing), &[command]));
    }
}

#[test]
fn texts() {
    let copy = copy();
    // Not in the canonical layout, and named by `check`.
    replace(&copy, "fr/sspi.ftl", "SEC_E_OK = ", &format!("SEC_E_OK =  {HOSTILE} "));
    for arguments in [
        &["fmt", "--check"] as &[_],
        &["check"],
        &["check", "--format", "json"],
        &["check", "--format", "github"],
        &["check", "--fix"],
    ] {
        assert_harmless(&format!("{arguments:?}"), &run(copy.path(), arguments));
    }

    // What the parser gives up is echoed, with its English beside it.
    replace(&copy, "fr/sspi.ftl", "SEC_E_NO_CONTEXT = ", &format!("SEC_E_{HOSTILE}NO_CONTEXT = {{ "));
    replace(&copy, "en/sspi.ftl", "SEC_E_TIME_SKEW = ", &format!("SEC_E_TIME_SKEW = {HOSTILE}"));
    for arguments in [&["check"] as &[_], &["check", "--format", "github"]] {
        assert_harmless(&format!("{arguments:?}"), &run(copy.path(), arguments));
    }
}

#[test]
fn glossaries_and_settings() {
    let copy = copy();
    let path = copy.path().join("fr/glossary.toml");
    let escaped: String = HOSTILE.chars().map(|c| format!("\\U{:08x}", u32::from(c))).collect();
    let sspi = format!("[sspi]\npreferred = \"SSPI{escaped}\"\nstems = [\"SSPI\"]\n");
    fs::write(&path, &sspi).unwrap();
    for format in ["table", "pontoon", "weblate"] {
        let ran = run(copy.path(), &["glossary", "fr", "--format", format]);
        assert_harmless(format, &ran);
        assert!(ran.0.contains("SSPI\\u{1b}]0;x\\u{7}"), "{format}: {}", ran.0);
    }
    // What goes into a file is as it was.
    let csv = copy.path().join("terms.csv");
    run(copy.path(), &["glossary", "fr", "--format", "weblate", "-o", csv.to_str().unwrap()]);
    assert!(fs::read_to_string(csv).unwrap().contains(&format!("\"SSPI{HOSTILE}\"")));

    fs::write(&path, format!("[\"{escaped}\"]\npreferred = \"x\"\nstems = [\"x\"]\n")).unwrap();
    fs::write(
        copy.path().join("check.toml"),
        format!("[[exception]]\nrule = \"{escaped}\"\nlocale = \"{escaped}\"\nid = \"{escaped}\"\nreason = \"x\"\n"),
    )
    .unwrap();
    fs::write(copy.path().join("fr/keywords.toml"), format!("SEC_E_{HOSTILE} = \"x\"\n")).unwrap();
    for arguments in [&["check"] as &[_], &["check", "--format", "json"], &["glossary"]] {
        assert_harmless(&format!("{arguments:?}"), &run(copy.path(), arguments));
    }
    fs::write(copy.path().join("fr/sources.toml"), format!("x = \"{HOSTILE}\"\n")).unwrap();
    replace(&copy, "l10n.toml", "\"en/sspi.ftl\"", &format!("\"en/{escaped}\""));
    for arguments in [&["status"] as &[_], &["check", "--format", "github"]] {
        assert_harmless(&format!("{arguments:?}"), &run(copy.path(), arguments));
    }
}

/// A name has another line in it, which could pass for another finding, or for a command of GitHub's workflows.
#[test]
fn names_of_files() {
    let copy = copy();
    let name = format!("{HOSTILE}\n::error::forged.ftl");
    fs::write(copy.path().join("fr").join(&name), "").unwrap();
    fs::create_dir(copy.path().join(&name)).unwrap();
    for format in ["text", "json", "github"] {
        let ran = run(copy.path(), &["check", "--format", format]);
        assert_harmless(format, &ran);
        assert!(!ran.0.lines().any(|line| line.starts_with("::error::forged")), "{format}: {}", ran.0);
        match format {
            "json" => {
                let rows: Vec<Value> = serde_json::from_str(&ran.0).unwrap();
                let path = copy.path().join(&name);
                assert!(rows.iter().any(|row| row["path"] == path.to_str().unwrap()), "{}", ran.0);
            }
            "github" => assert!(ran.0.lines().all(|line| line.starts_with("::")), "{}", ran.0),
            _ => {}
        }
    }
    // A whole catalogue with such a name.
    let named = copy.path().join(&name);
    support::fill(&named);
    replace_in(&named, "fr/sspi.ftl", "SEC_E_OK = ", "SEC_E_OK =  ");
    for arguments in [&["fmt", "--check"] as &[_], &["check"], &["fmt"], &["check", "--fix"], &["new", "de"]] {
        let ran = run(&named, arguments);
        assert!(!format!("{}\n{}", ran.0, ran.1).contains("\n::error::forged"), "{arguments:?}: {}{}", ran.0, ran.1);
        if arguments != ["check", "--fix"] {
            assert_harmless(&format!("{arguments:?}"), &ran);
        }
        if arguments == ["fmt"] {
            replace_in(&named, "fr/sspi.ftl", "SEC_E_OK = ", "SEC_E_OK =  ");
        }
    }
    // More findings in one file than are shown: what is left out is told with its path alone.
    let path = named.join("fr/sspi.ftl");
    fs::write(&path, fs::read_to_string(&path).unwrap().replace(" l", "  l")).unwrap();
    let ran = run(&named, &["check"]);
    assert!(ran.0.contains("more"), "{}", ran.0);
    assert_harmless("many findings", &ran);
}

/// What Unicode says is not shown is not shown raw, but what words and emoji are written with.
#[test]
fn what_is_ignorable_is_unprintable() {
    let ignorable = regex::Regex::new(r"\p{Default_Ignorable_Code_Point}").unwrap();
    let kept =
        |c| matches!(c, '\u{200c}' | '\u{200d}' | '\u{180b}'..='\u{180d}' | '\u{180f}' | '\u{fe00}'..='\u{fe0f}');
    for c in ('\u{a0}'..=char::MAX).filter(|c| ignorable.is_match(c.encode_utf8(&mut [0; 4]))) {
        assert_eq!(is_unprintable(c), !kept(c), "{c:?}");
    }
}

fn replace_in(folder: &Path, path: &str, from: &str, to: &str) {
    let path = folder.join(path);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

/// Underlines stay below what they are about, and columns are those of the file.
#[test]
fn the_report_points_at_the_same_place() {
    let copy = copy();
    replace(&copy, "fr/sspi.ftl", "L’opération a réussi.", "\u{9b}\u{e0041}L’opération { a réussi.");
    let path = copy.path().join("fr/sspi.ftl");
    let report = without_colors(&run(copy.path(), &["check"]).0);
    let expected = format!(
        " --> {}:3:26\n  |\n3 | SEC_E_OK = \u{fffd}\u{fffd}L’opération {{ a réussi.\n  |                          ^\n",
        path.display()
    );
    assert!(report.contains(&expected), "{report}");
}

#[test]
fn a_closed_output_is_no_crash() {
    use std::process::{Command, Stdio};

    for arguments in [&["rules"] as &[_], &["status"], &["check"], &["glossary"], &["--help"], &["check", "--help"]] {
        let copy = copy();
        let mut command = Command::new(env!("CARGO_BIN_EXE_l10n"));
        command.arg("--locales").arg(copy.path()).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(told.is_empty() && output.status.code().is_some_and(|code| code < 2), "{arguments:?}: {told}");
    }
}
