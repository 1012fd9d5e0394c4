//! `check` and `preview` on files with thousands of mistakes: how much is printed, and how the time grows.

mod support;

use std::fmt::Write as _;
use std::fs;
use std::time::Instant;

use serde_json::Value;
use support::{Ran, copy, run};
use tempfile::TempDir;

/// Bytes that a report of one wrecked file may have.
const MOST: usize = 150_000;

/// A copy whose French texts of SSPI go on with so many lines.
fn wrecked(lines: usize, line: impl Fn(usize) -> String) -> TempDir {
    let copy = copy();
    let path = copy.path().join("fr/sspi.ftl");
    let mut text = fs::read_to_string(&path).unwrap();
    for number in 0..lines {
        text.push_str(&line(number));
    }
    assert!(text.len() < 1024 * 1024);
    fs::write(path, text).unwrap();
    copy
}

fn rows(ran: &Ran) -> Vec<Value> {
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {}", ran.stdout))
}

#[test]
fn a_hundred_findings_of_a_file_are_shown_and_all_are_counted() {
    let copy = wrecked(30_000, |n| format!("SEC_E_OK = X{n} y.\n"));
    let closing = "29,900 more findings in this file are not shown: 29,900 errors, 0 warnings";
    let text = run(&copy, &["check"]);
    assert!(!text.succeeded);
    assert_eq!(text.stdout.matches("error[duplicate-message]").count(), 100);
    assert_eq!(text.stdout.matches(closing).count(), 1);
    assert!(text.without_notes().ends_with("\n\n30,000 errors, 0 warnings\n"));

    let json = run(&copy, &["check", "--format", "json"]);
    assert!(!json.succeeded);
    let rows = rows(&json);
    let own: Vec<&Value> =
        rows.iter().filter(|row| row["path"].as_str().unwrap().replace('\\', "/").ends_with("fr/sspi.ftl")).collect();
    let (last, others) = own.split_last().unwrap();
    assert_eq!(others.len(), 100);
    assert_eq!((last["rule"].as_str(), last["severity"].as_str()), (Some("more-findings"), Some("note")));
    assert_eq!(last["message"], closing);
    let keys = |row: &Value| row.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(last), keys(others[0]));

    let github = run(&copy, &["check", "--format", "github"]);
    assert!(!github.succeeded);
    assert_eq!(github.stdout.matches("title=duplicate-message::").count(), 100);
    assert_eq!(github.stdout.matches(&format!("title=more-findings::{closing}")).count(), 1);
    for ran in [text, json, github] {
        assert!(ran.stdout.len() < MOST, "{}", ran.stdout.len());
    }
}

#[test]
fn what_weighs_most_is_shown_and_the_order_stays() {
    // Warnings, and an error behind each of the last two.
    let note = |n| format!("# Note {n}.\n\n");
    let copy = wrecked(150, |n| if n < 148 { note(n) } else { format!("{}-t{n} = T{n}.\n", note(n)) });
    assert!(run(&copy, &["fmt"]).succeeded);
    let ran = run(&copy, &["check", "--format", "json"]);
    assert!(!ran.succeeded);
    let rows = rows(&ran);
    let severities: Vec<&str> = rows
        .iter()
        .filter(|row| row["path"].as_str().unwrap().replace('\\', "/").ends_with("fr/sspi.ftl"))
        .map(|row| row["severity"].as_str().unwrap())
        .collect();
    let expected: Vec<&str> = [vec!["warning"; 98], vec!["error"; 2], vec!["note"]].concat();
    assert_eq!(severities, expected, "{}", ran.stdout);
    assert!(ran.stdout.contains("52 more findings in this file are not shown: 0 errors, 52 warnings\""));

    // One more than is shown, and as many as are shown.
    for (lines, more) in [(101, "1 more finding in this file is not shown: 0 errors, 1 warning"), (100, "")] {
        let copy = wrecked(lines, note);
        assert!(run(&copy, &["fmt"]).succeeded);
        let ran = run(&copy, &["check"]);
        assert!(ran.succeeded && ran.stdout.contains(more), "{}", ran.stdout);
        assert_eq!(ran.stdout.contains("not shown"), lines == 101, "{}", ran.stdout);
        assert!(ran.without_notes().ends_with(&format!("0 errors, {lines} warnings\n")), "{}", ran.stdout);
    }
}

#[test]
fn long_lines_and_long_ids_are_shown_in_part() {
    let id = "x".repeat(20_000);
    let long = wrecked(16, |n| format!("A{n}{id} = X\n{}", "    .b = Y\n".repeat(9)));
    let wide = wrecked(16, |n| format!("A{n} = X{}\n", ",y".repeat(30_000)));
    for copy in [long, wide] {
        for format in ["text", "json", "github"] {
            let ran = run(&copy, &["check", "--format", format]);
            assert!(!ran.succeeded && ran.stdout.contains("more findings"), "{format}");
            assert!(ran.stdout.len() < 2 * MOST, "{format}: {}", ran.stdout.len());
        }
    }
}

/// Ten times as many lines take three times as long, for a part of the time is the same for both. Where each line was
/// compared with all others, and its place counted from the beginning of the file, they took fifteen times as long. What
/// else the computer does can make one run slow, but hardly three.
#[test]
fn the_time_grows_with_the_mistakes_and_no_faster() {
    type Line = fn(usize) -> String;
    let kinds: [(&str, &str, Line); 8] = [
        ("check", "unknown", |n| format!("A{n} = X y.\n")),
        ("check", "junk", |n| format!("junk {n}\n#\n")),
        ("check", "spaces", |n| format!("A{n} = X{n}  y.\n")),
        ("check", "twice", |n| format!("SEC_E_OK = X{n} y.\n")),
        ("check", "same", |n| format!("A{n} = X{} y.\n", n / 2)),
        ("check", "chain", |n| format!("A{n} = {{ A{} }}\n", n + 1)),
        ("preview", "notes", |n| format!("# Note {n}.\n\n")),
        ("preview", "twice", |n| format!("SEC_E_OK = X{n} y.\n")),
    ];
    let mut slow = String::new();
    for (command, kind, line) in kinds {
        let time = |lines| {
            let copy = wrecked(lines, line);
            let page = copy.path().join("page.html");
            let (preview, check) = (["preview", "-o", page.to_str().unwrap()], ["check"]);
            let start = Instant::now();
            let ran = run(&copy, if command == "check" { &check } else { &preview });
            let time = start.elapsed();
            if command == "check" {
                assert!(!ran.succeeded && ran.stdout.contains(" more findings in this file are not shown: "), "{kind}");
                assert!(ran.stdout.len() < MOST, "{kind}: {}", ran.stdout.len());
            } else {
                assert!(ran.succeeded && ran.stdout.contains(" problems"), "{kind}: {}", ran.stdout);
            }
            time
        };
        let times = || (time(3_000), time(30_000));
        let mut tries = std::iter::repeat_with(times).take(3).take_while(|(few, many)| *many > 6 * *few);
        if let (Some(_), Some(_), Some((few, many))) = (tries.next(), tries.next(), tries.next()) {
            let _ = writeln!(slow, "{command}, {kind}: 3,000 take {few:?}, 30,000 take {many:?}");
        }
    }
    assert!(slow.is_empty(), "{slow}");
}
