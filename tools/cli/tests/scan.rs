//! `scan`: codes in files and on standard input, as a child process.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use assert_cmd::Command;
use serde_json::Value;

struct Ran {
    stdout: String,
    stderr: String,
    status: i32,
}

fn run(arguments: &[&str], stdin: &[u8]) -> Ran {
    let mut command = Command::cargo_bin("sspi-status").unwrap();
    let output = command.env_clear().env("LANG", "en").args(arguments).write_stdin(stdin).output().unwrap();
    Ran {
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
        status: output.status.code().unwrap(),
    }
}

/// The same with the text in pieces, each of which is read before the next one comes.
fn run_slowly(arguments: &[&str], pieces: &[&[u8]]) -> Ran {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_sspi-status"));
    command.env_clear().env("LANG", "en").args(arguments).stdin(Stdio::piped());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    for piece in pieces {
        stdin.write_all(piece).unwrap();
        stdin.flush().unwrap();
        std::thread::sleep(Duration::from_millis(200));
    }
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    Ran {
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
        status: output.status.code().unwrap(),
    }
}

fn objects(arguments: &[&str], stdin: &[u8]) -> Vec<Value> {
    let ran = run(&[arguments, &["--format", "json"]].concat(), stdin);
    serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {}{}", ran.stdout, ran.stderr))
}

/// A file with this text, under its own name.
fn file(name: &str, text: &[u8]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scan");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}

/// Unix has names of files that are no text.
#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_names_a_file_all_the_same() {
    use std::os::unix::ffi::OsStrExt;

    let name = std::ffi::OsStr::from_bytes(b"b\xFF.log");
    let folder = file("plain.log", b"0x8009030C\n").parent().unwrap().to_owned();
    if let Err(error) = std::fs::write(folder.join(name), "0x80090322\n") {
        println!("skipped: no such names of files here: {error}");
        return;
    }
    let mut command = Command::cargo_bin("sspi-status").unwrap();
    let output = command.args(["scan", "--locale", "en", "plain.log"]).arg(name).current_dir(folder).output().unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("SEC_E_LOGON_DENIED") && shown.contains("SEC_E_WRONG_PRINCIPAL"), "{shown}");
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn what_comes_later_says_what_a_number_is() {
    let utf_16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let (line_feed, rest) = (b"\n".to_vec(), utf_16("\nerror 0x80090322\n")[1..].to_vec());
    let ideograph = utf_16("上")[..2].to_vec();
    let cases: [[Vec<u8>; 2]; 8] = [
        [line_feed, rest],
        [ideograph, utf_16("次登录失败: 0x80090322\n")],
        ["  \"Status\": \"0x18\",\n".into(), "  \"TicketOptions\": \"0x40810010\"\n".into()],
        ["0x80131904\n".into(), "error 0x80090322\n".into()],
        ["0x80090322: x\n0x803AC667\n".into(), "0x801a759d\n".into()],
        // As Docker frames lines.
        ["\u{1}\0\0\0\0\0\0\u{6}start\n".into(), "\u{1}\0\0\0\0\0\0\u{11}error 0x80090322\n".into()],
        [utf_16("Готово…\r\n"), utf_16("Ошибка 0x80090308\r\n")],
        [utf_16("\u{feff}x\r\n错误 (37) 上"), utf_16(" KrbException\r\n")],
    ];
    for [first, second] in cases {
        let (slow, fast) = (run_slowly(&["scan"], &[&first, &second]), run(&["scan"], &[&first[..], &second].concat()));
        let shown = String::from_utf8_lossy(&first);
        assert!(slow.stdout.contains("Found on line"), "{shown}: {}{}", slow.stdout, slow.stderr);
        assert_eq!((&slow.stdout, &slow.stderr, slow.status), (&fast.stdout, &fast.stderr, fast.status), "{shown}");
        let annotated = run_slowly(&["scan", "--annotate"], &[&first, &second]);
        assert_eq!((&annotated.stderr, annotated.status), (&fast.stderr, fast.status), "{shown}");
    }
    // Who sees the text is told at once, or as soon as it is known.
    let pieces: [&[u8]; 2] = [b"0x80090322\n  \"Status\": \"0x18\",\n", b"  \"TicketOptions\": \"0x40810010\"\n-\n"];
    let shown = run_slowly(&["scan", "--annotate"], &pieces).stdout;
    let names =
        ["0x80090322\n", "SEC_E_WRONG_PRINCIPAL", "\"Status\"", "\"TicketOptions\"", "KDC_ERR_PREAUTH_FAILED", "-\n"];
    let places: Vec<usize> = names.iter().map(|name| shown.find(name).expect(name)).collect();
    assert!(places.is_sorted() && shown.matches("WRONG_PRINCIPAL ").count() == 1, "{shown}");
    // Each is counted once, in however long a text.
    let events = "  \"Status\": \"0x18\",\n  \"TicketOptions\": \"0x40810010\"\n".repeat(9_000);
    assert_eq!(objects(&["scan"], events.as_bytes())[0]["count"], 9_000);
}

/// As a shell's `<(…)` is.
#[cfg(target_os = "linux")]
#[test]
fn a_pipe_is_read_without_scan() {
    let ran = run(&["/proc/self/fd/0"], b"error 0x80090322\n");
    assert!(ran.stdout.contains("SEC_E_WRONG_PRINCIPAL") && ran.status == 0, "{}{}", ran.stdout, ran.stderr);
    assert_eq!(run(&["/proc"], b"").status, 2);
}

#[cfg(unix)]
#[test]
fn the_name_of_a_file_forges_no_entry() {
    let name = "x\nSEC_E_OK  0x00000000  0  Success  real.log";
    let log = file(name, b"0x8009030C\n");
    let cases = file("t\nq.toml", b"[[case]]\nname = \"x\"\nrequest = [\"fr\"]\ncode = \"SEC_E_OK\"\ntext = \"y\"\n");
    let other = file("other.log", b"0x80090322\n");
    let [log, cases, other] = [&log, &cases, &other].map(|path| path.to_str().unwrap());
    for arguments in [&["scan", log, other] as &[_], &["test", cases]] {
        let shown = run(arguments, b"").stdout;
        assert!(shown.contains(r"x\nSEC_E_OK") || shown.contains(r"t\nq.toml:"), "{arguments:?}: {shown}");
        assert!(!shown.lines().any(|line| line.starts_with("SEC_E_OK") || line.starts_with("q.toml")), "{shown}");
    }
    std::fs::remove_file(log).unwrap();
}

#[test]
fn each_code_is_explained_once_with_how_often_and_where_first() {
    let first = file("first.log", b"start\nerror 0x80090322\nSEC_E_WRONG_PRINCIPAL again\n");
    let second = file("second.log", b"-2146893022\n\n0x8009030C\n");
    let (first, second) = (first.to_str().unwrap(), second.to_str().unwrap());
    let found = objects(&["scan", first, second], b"");
    let brief: Vec<_> = found
        .iter()
        .map(|o| {
            let text = |key: &str| o[key].as_str().unwrap().to_owned();
            (text("symbol"), text("file"), o["line"].as_u64().unwrap(), o["count"].as_u64().unwrap(), text("text"))
        })
        .collect();
    assert_eq!(
        brief,
        [
            ("SEC_E_WRONG_PRINCIPAL".to_owned(), first.to_owned(), 2, 3, "0x80090322".to_owned()),
            ("SEC_E_LOGON_DENIED".to_owned(), second.to_owned(), 3, 1, "0x8009030C".to_owned()),
        ]
    );
    let text = run(&["scan", first, second], b"").stdout;
    assert!(
        text.contains("first.log: Found on line 2 ×3\n") && text.contains("second.log: Found on line 3\n"),
        "{text}"
    );
    // The name of a file is enough, and `-` is standard input.
    assert_eq!(run(&[second], b"").stdout, run(&["scan", second], b"").stdout);
    let both = objects(&["scan", "-", second], b"0x8009030C");
    assert_eq!((&both[0]["file"], &both[0]["count"]), (&"standard input".into(), &2.into()));
    assert!(objects(&["scan"], b"0x8009030C")[0].get("file").is_none());
    assert_eq!(run(&["-"], b"0x8009030C\n0x8009030C").stdout, run(&["scan"], b"0x8009030C\n0x8009030C").stdout);
}

#[test]
fn what_is_not_in_the_catalogue_is_told_with_its_parts() {
    let text = b"SqlException (0x80131904)\nhresult: -2146232060\nerror 0x80072EE7\nkrb5: -1765328228\n";
    let ran = run(&["scan"], text);
    assert_eq!(
        ran.stderr,
        "sspi-status: standard input:1: 0x80131904 is not in the catalogue: an HRESULT of facility 19 (URT, .NET), number 6404, 2 times\n\
         sspi-status: standard input:3: 0x80072EE7 is not in the catalogue: an HRESULT made of Win32 error 12007\n\
         sspi-status: standard input:4: -1765328228 (0x96C73A9C) is not in the catalogue: a library error of MIT or Heimdal Kerberos, number 156\n\
         sspi-status: standard input: no code that the catalogue knows\n"
    );
    assert_eq!((ran.stdout.as_str(), ran.status), ("", 1));
    let found = objects(&["scan"], text);
    assert_eq!(found.len(), 3);
    assert!(found.iter().all(|object| object["known"] == false && object["symbol"].is_null()));
    let parts = &found[0]["parts"];
    assert_eq!(
        (&parts["layout"], &parts["facility"], &parts["facility_name"], &parts["number"]),
        (&"hresult".into(), &19.into(), &"URT, .NET".into(), &6404.into())
    );
    assert_eq!((&found[1]["parts"]["wraps"], &found[2]["parts"]["layout"]), (&12007.into(), &"com_err".into()));
    // A known code beside them is explained all the same.
    let ran = run(&["scan"], b"0x80090322, error 0x80131904");
    assert!(ran.stdout.starts_with("SEC_E_WRONG_PRINCIPAL") && ran.stderr.lines().count() == 1 && ran.status == 1);
}

#[test]
fn of_many_unknown_numbers_a_thousand_are_told_and_the_others_counted() {
    let text: String = (0..5000).map(|i| format!("error 0x8013{i:04X}\n")).collect();
    let unknown = objects(&["scan"], text.as_bytes());
    assert_eq!(unknown.len(), 1000);
    let ran = run(&["scan"], text.as_bytes());
    assert_eq!(ran.stderr.lines().count(), 1002);
    assert!(
        ran.stderr.contains("and 4000 more times other numbers of this kind"),
        "{}",
        &ran.stderr[ran.stderr.len() - 300..]
    );
}

#[test]
fn a_zero_too_many_is_said() {
    let ran = run(&["scan"], b"(Code: 0x800004005)");
    assert!(ran.stdout.starts_with("E_FAIL"), "{}", ran.stdout);
    let told = "standard input:1: 0x800004005 was read as 0x80004005: it has one zero too many\n";
    assert_eq!((ran.stderr.as_str(), ran.status), (&*format!("sspi-status: {told}"), 0));
    assert_eq!(objects(&["scan"], b"0x800004005")[0]["reading"], "extra-zero");
}

#[test]
fn an_annotated_text_has_each_explanation_below_its_first_line() {
    let text = b"one\ttab\nfailed: 0x80090322, 80090308: LdapErr: x, data 52e\nagain 0x80090322\nlast 0x8009030C";
    let ran = run(&["scan", "--annotate", "--for", "user"], text);
    let lines: Vec<&str> = ran.stdout.lines().collect();
    let at = |start: &str| lines.iter().position(|line| line.starts_with(start)).unwrap_or_else(|| panic!("{start}"));
    assert_eq!((lines[0], at("failed: "), at("    SEC_E_WRONG_PRINCIPAL  0x80090322")), ("one\ttab", 1, 2));
    // The reason comes before the code in front of it.
    assert!(at("    ERROR_LOGON_FAILURE") < at("    SEC_E_INVALID_TOKEN"));
    assert!(at("    SEC_E_INVALID_TOKEN") < at("again") && at("last") < at("    SEC_E_LOGON_DENIED"));
    let own: Vec<&str> = lines.iter().copied().filter(|line| !line.starts_with("    ")).collect();
    assert_eq!(own.join("\n").as_bytes(), text);
    let refused = run(&["scan", "--annotate", "--format", "json"], text);
    assert_eq!((refused.stdout.as_str(), refused.status), ("", 2));
    // Without codes the text is the same, and that is said.
    // No carriage return lets a line be overwritten, and no text begins within another one's last line.
    let (first, second) = (file("cr-1.log", b"attack\r"), file("cr-2.log", b"0x80090322\rall is well"));
    let empty = file("empty.log", b"");
    let names = [&first, &second, &empty].map(|path| path.to_str().unwrap());
    let shown = run(&["scan", "--annotate", names[0], names[2], names[1], names[0], names[2]], b"").stdout;
    assert!(shown.starts_with("attack\\r\n0x80090322\\rall is well\n    SEC_E_WRONG"), "{shown}");
    assert!(shown.ends_with("\nattack\\r") && !shown.contains('\r'), "{shown}");
    let ran = run(&["scan", "--annotate"], b"nothing\r\nhere");
    assert_eq!((ran.stdout.as_str(), ran.status), ("nothing\r\nhere", 1));
}

#[test]
fn texts_in_other_encodings_are_read() {
    let text = "Ошибка проверки, код ошибки 0x80090322.\r\nEchec de l’opération : 0x8009030C\r\n";
    let units = |mark: bool, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        let mark = mark.then_some(0xFEFF);
        mark.into_iter().chain(text.encode_utf16()).flat_map(bytes).collect()
    };
    let windows_1251 =
        [b"\xCE\xF8\xE8\xE1\xEA\xE0 \xEF\xF0\xEE\xE2\xE5\xF0\xEA\xE8 0x80090322\r\n".as_slice(), b"0x8009030C"]
            .concat();
    let windows_1252 = b"\xC9chec de l\x92op\xE9ration\xA0: 0x80090322\n0x8009030C\n".to_vec();
    let marked = [b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat();
    // ASCII text is half zeros in UTF-16; Cyrillic text without a mark would be no text that anybody writes.
    let ascii: Vec<u8> =
        "plain text, error 0x80090322\r\n0x8009030C".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let ascii_be: Vec<u8> =
        "plain text, error 0x80090322\r\n0x8009030C".encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (name, bytes) in [
        ("utf-8", text.as_bytes().to_vec()),
        ("marked", marked),
        ("utf-16le", units(true, u16::to_le_bytes)),
        ("utf-16be", units(true, u16::to_be_bytes)),
        ("utf-16le without mark", ascii),
        ("utf-16be without mark", ascii_be),
        ("windows-1251", windows_1251.clone()),
        ("windows-1252", windows_1252.clone()),
    ] {
        let found = objects(&["scan"], &bytes);
        let codes: Vec<_> = found.iter().map(|o| (o["code"].as_str().unwrap(), o["line"].as_u64().unwrap())).collect();
        assert_eq!(codes, [("0x80090322", 1), ("0x8009030C", 2)], "{name}");
    }
    let annotated = |bytes: &[u8]| run(&["scan", "--annotate"], bytes).stdout.lines().next().unwrap().to_owned();
    assert_eq!(annotated(&windows_1251), "Ошибка проверки 0x80090322");
    assert_eq!(annotated(&windows_1252), "Échec de l’opération\u{a0}: 0x80090322");
}

#[test]
fn controls_of_a_text_never_reach_the_terminal() {
    let text = b"\x1b[2J\x1b]0;title\x07 \x9b31m a\x08b\x7f 0x80090322\x00 \xe2\x80\xae error 0x80131904\x1b[31m\n";
    for arguments in
        [&["scan"] as &[_], &["scan", "--annotate"], &["scan", "--format", "json"], &["scan", "--format", "csv"]]
    {
        let ran = run(&[arguments, &["--color", "never"]].concat(), text);
        for output in [&ran.stdout, &ran.stderr] {
            let control =
                output.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t') || *c == '\u{202e}');
            assert_eq!(control, None, "{arguments:?}: {output:?}");
        }
        assert!(ran.stdout.contains("SEC_E_WRONG_PRINCIPAL"), "{arguments:?}");
    }
}

#[test]
fn no_escape_sequence_hides_a_code() {
    // Where a piece of a long line ends, of which the pipe brings 64 KiB at a time.
    let far = " ".repeat(320 * 1024 - 7);
    for (what, text) in [
        ("sgr0", "failed: \u{1b}[1m\u{1b}(B\u{1b}[m0x80090322\n".to_owned()),
        ("a title", "\u{1b}]0;build\u{7}0x80090322\n".to_owned()),
        ("a link", "\u{1b}]8;;http://a.example/\u{1b}\\0x80090322\u{1b}]8;;\u{1b}\\\n".to_owned()),
        ("a title without an end", "\u{1b}]0;build\n0x80090322\n".to_owned()),
        ("in a title without an end", "\u{1b}]0;build 0x80090322\n".to_owned()),
        ("in a title that another sequence ends", "\u{1b}]0;build 0x80090322\u{1b}[m\n".to_owned()),
        ("a title without an end, at the end", "\u{1b}]0;build 0x80090322".to_owned()),
        ("in a long line", format!("\u{1b}_{}0x80090322 {}", "a ".repeat(64 * 1024), "b ".repeat(300 * 1024))),
        ("a move of the cursor", "failed\u{1b}[1C0x80090322\u{1b}[10Gx\n".to_owned()),
        ("a color of eight bits", "failed: \u{9b}31m0x8009\u{9b}0m0322\n".to_owned()),
        ("an escape by itself", "failed: \u{1b} 0x80090322 \u{1b}\n".to_owned()),
        ("an escape that means nothing", "failed: \u{1b}0x80090322\n".to_owned()),
        ("a sequence that is none", "failed: \u{1b}[1; 80090322h\n".to_owned()),
        ("a string without an end", "\u{1b}Pq\r\n0x80090322\n".to_owned()),
        ("a title at a border", format!("{far}\u{1b}]0;build\u{7}0x80090322\n")),
        ("a color at a border", format!("{far}0x8009\u{1b}[1;31m0322\n")),
        ("a set of characters at a border", format!("{far}0x80\u{1b}(B09\u{1b}(B0322\n")),
        ("a link at a border", format!("{far}\u{1b}]8;;http://a.example/0x80090308\u{1b}\\0x80090322\n")),
        ("NUL", "failed\u{0}0x80090322\u{0}x\n".to_owned()),
        ("BEL and RS", "failed\u{7}0x80090322\u{1e}x\n".to_owned()),
    ] {
        let found = objects(&["scan"], text.as_bytes());
        let codes: Vec<_> = found.iter().map(|object| object["code"].as_str().unwrap()).collect();
        assert_eq!(codes, ["0x80090322"], "{what}");
    }
}

/// Both ends of a pipe are made non-blocking by whoever has one of them so.
#[test]
#[cfg(unix)]
fn an_input_that_does_not_block_is_waited_for() {
    use std::io::Write as _;
    use std::os::unix::net::UnixStream;

    let (mut ours, theirs) = UnixStream::pair().unwrap();
    theirs.set_nonblocking(true).unwrap();
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_sspi-status"));
    command
        .args(["scan", "--locale", "en"])
        .stdin(std::os::fd::OwnedFd::from(theirs))
        .stdout(std::process::Stdio::piped());
    let child = command.spawn().unwrap();
    drop(command);
    for piece in ["failed: 0x8009", "0322\n"] {
        std::thread::sleep(std::time::Duration::from_millis(150));
        ours.write_all(piece.as_bytes()).unwrap();
    }
    drop(ours);
    let output = child.wait_with_output().unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("SEC_E_WRONG_PRINCIPAL"), "{output:?}");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn standard_input_that_is_named_twice_is_read_once() {
    for arguments in [&["scan", "-", "-"] as &[_], &["-", "-"]] {
        let ran = run(&[arguments, &["--locale", "en"]].concat(), b"failed: 0x80090322\n");
        assert!(ran.stdout.starts_with("SEC_E_WRONG_PRINCIPAL") && ran.status == 0, "{}", ran.stdout);
        assert_eq!(ran.stderr, "sspi-status: standard input is named more than once; it is read once\n");
    }
}

#[test]
fn a_table_has_the_place_of_each_code() {
    let ran = run(&["scan", "--format", "csv", "--locale", "en"], b"x\n@SUM 0x80090322 =1+2\n");
    let mut lines = ran.stdout.lines();
    assert!(lines.next().unwrap().ends_with(",developer_hint,file,line,count,text,reading"), "{}", ran.stdout);
    assert!(ran.stdout.trim_end().ends_with(",,2,1,0x80090322,number"), "{}", ran.stdout);
    // Without a text there are no such columns.
    assert!(run(&["0", "--format", "csv"], b"").stdout.lines().next().unwrap().ends_with(",developer_hint"));
    let mixed = run(&["0", "-", "--format", "csv"], b"0x80090322").stdout;
    assert_eq!(mixed.lines().nth(1).unwrap().rsplit(',').next(), Some(""), "{mixed}");
}

#[test]
fn a_missing_file_is_told_and_the_others_are_searched() {
    let good = file("good.log", b"0x80090322");
    let ran = run(&["scan", "no-such.log", good.to_str().unwrap()], b"");
    assert!(ran.stderr.starts_with("sspi-status: no-such.log: "), "{}", ran.stderr);
    assert!(ran.stdout.starts_with("SEC_E_WRONG_PRINCIPAL") && ran.status == 2, "{}", ran.stdout);
}

/// 24 of Kerberos is not 24 of LDAP.
#[test]
fn a_number_alone_is_shown_for_each_space_that_knows_it() {
    for (number, expected) in [
        ("49", &["tls 49", "krb 49", "ldap 49"] as &[_]),
        ("24", &["krb 24"]),
        ("1326", &["1326, 0x52E"]),
        ("52e", &["1326, 0x52E"]),
        ("532", &["1330, 0x532"]),
        ("0x18", &["krb 24"]),
        ("ldap 49", &["ldap 49"]),
    ] {
        let found = objects(&[number], b"");
        let mut codes: Vec<&str> = found.iter().map(|object| object["code"].as_str().unwrap()).collect();
        let mut expected = expected.to_vec();
        codes.sort_unstable();
        expected.sort_unstable();
        assert_eq!(codes, expected, "{number}");
    }
    let ran = run(&["49"], b"");
    assert!(ran.stderr.starts_with("sspi-status: \"49\" can be ") && ran.status == 0, "{}", ran.stderr);
}
