//! `new` as a real child process: which tags it takes, what it writes, and what `check` says while that is filled in.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use support::{Ran, copy, replace, run};
use tempfile::TempDir;

/// The names of all that lies in a folder, hidden ones included.
fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// The files of texts in a folder.
fn texts(folder: &Path) -> BTreeSet<String> {
    names(folder).into_iter().filter(|name| name.ends_with(".ftl")).collect()
}

fn read(copy: &TempDir, path: &str) -> String {
    fs::read_to_string(copy.path().join(path)).unwrap()
}

/// How many messages English has, in all files.
fn english(copy: &TempDir) -> usize {
    let texts: Vec<String> =
        texts(&copy.path().join("en")).iter().map(|file| read(copy, &format!("en/{file}"))).collect();
    texts.iter().flat_map(|text| text.lines()).filter(|line| line.starts_with(char::is_alphabetic)).count()
}

/// A copy with a fresh draft of German.
fn with_draft() -> TempDir {
    let copy = copy();
    let ran = run(&copy, &["new", "de"]);
    assert!(ran.succeeded, "{}", ran.stderr);
    copy
}

#[test]
fn what_is_no_registered_tag_is_refused_and_leaves_nothing() {
    let no = "is no language tag: write one such as de or zh-Hant";
    let unregistered =
        |why: &str| format!("is no language tag that is registered: {why}; write one such as de or zh-Hant");
    let named = |tag: &str| format!("is no language tag that is registered: did you mean {tag}?");
    let part =
        |tag: &str| named(&format!("{tag}, alone or with a region or a script behind it, as in es-MX and zh-Hant"));
    let device = |tag: &str| {
        format!(
            "cannot be a folder on Windows, which keeps the name for a device: \
             write it with a script or a region, such as {tag}-Latn"
        )
    };
    let cases = [
        ("", no.to_owned()),
        ("no tag", no.to_owned()),
        ("../x", no.to_owned()),
        ("und", no.to_owned()),
        ("x-private", no.to_owned()),
        ("de_DE.UTF-8", no.to_owned()),
        // Names, in English and in the language itself.
        ("German", named("de")),
        ("german", named("de")),
        ("Deutsch", named("de")),
        ("français", named("fr")),
        ("FRANÇAIS", named("fr")),
        ("franc\u{327}ais", named("fr")),
        ("日本語", named("ja")),
        ("עברית", named("he")),
        ("Tajik", named("tg")),
        ("Swiss German", named("gsw")),
        ("Greek", named("el")),
        ("Ndebele", named("nd or nr")),
        ("Brazilian Portuguese", part("pt")),
        ("Portuguese (Brazil)", part("pt")),
        ("Traditional Chinese", part("zh")),
        ("Germn", unregistered("there is no language germn")),
        // Languages that are not in the registry, or not one language.
        ("xx", unregistered("there is no language xx")),
        ("qaa", unregistered("qaa is for private use")),
        ("qtz", unregistered("qtz is for private use")),
        ("mul", unregistered("mul is not one language")),
        ("zxx", unregistered("zxx is not one language")),
        ("sla", unregistered("sla is not one language")),
        // Scripts, regions and variants.
        ("de-Xxxx", unregistered("there is no script Xxxx")),
        ("de-Qabx", unregistered("Qabx is for private use")),
        ("de-AB", unregistered("there is no region AB")),
        ("de-999", unregistered("there is no region 999")),
        ("de-AA", unregistered("AA is for private use")),
        ("de-QM", unregistered("QM is for private use")),
        ("de-XX", unregistered("XX is for private use")),
        ("de-ZZ", unregistered("ZZ is for private use")),
        ("de-valenzia", unregistered("there is no variant valenzia")),
        ("de-valencia", unregistered("de has no such variant, or not there")),
        // Names of devices.
        ("con", device("con")),
        ("nul", device("nul")),
        ("aux", device("aux")),
        ("prn", device("prn")),
    ];
    let copy = copy();
    let before = names(copy.path());
    for (tag, complaint) in cases {
        let ran = run(&copy, &["new", tag]);
        let expected = format!("error: {tag:?} {complaint}\n");
        assert_eq!((ran.succeeded, ran.stdout, ran.stderr), (false, String::new(), expected), "{tag}");
    }
    for (tag, canonical) in [
        ("PT_pt", "pt-PT"),
        ("ZH-hant", "zh-Hant"),
        ("EN", "en"),
        ("CON", "con"),
        // Two letters where there are two, and what the registry prefers.
        ("deu", "de"),
        ("DEU", "de"),
        ("deu-AT", "de-AT"),
        ("zho-Hant", "zh-Hant"),
        ("iw", "he"),
        ("mo", "ro"),
        ("de-DD", "de-DE"),
        ("de-Latn", "de"),
    ] {
        let ran = run(&copy, &["new", tag]);
        let expected = format!("error: write {canonical:?}, which is the canonical form of {tag:?}\n");
        assert_eq!((ran.succeeded, ran.stderr), (false, expected), "{tag}");
    }
    assert_eq!(names(copy.path()), before);
}

#[test]
fn a_registered_language_becomes_a_draft_with_all_files_and_nothing_beside() {
    let copy = copy();
    fs::remove_dir_all(copy.path().join("pt-BR")).unwrap();
    replace(&copy, "l10n.toml", "    \"pt-BR\",\n", "");
    let english = english(&copy);
    let tags = [
        "de",
        "pt-BR",
        "zh-Hant",
        "sr-Latn",
        "es-419",
        "tlh",
        "yue",
        "ast",
        "ca-valencia",
        "eo",
        "cmn",
        "no",
        "nb",
        "de-1901",
        "zh-Hant-HK",
        "con-Latn",
    ];
    let files = texts(&copy.path().join("en")).len();
    for tag in tags {
        let before = names(copy.path());
        let ran = run(&copy, &["new", tag]);
        let folder = copy.path().join(tag);
        let first = format!("{} is a draft now: {english} messages in {files} files to write.", folder.display());
        assert!(ran.succeeded && ran.stdout.lines().next() == Some(&first), "{tag}: {}{}", ran.stdout, ran.stderr);
        let accept = format!("cargo l10n accept {tag} ID");
        assert!(ran.stdout.lines().any(|line| line.starts_with(&accept)), "{}", ran.stdout);
        assert_eq!(names(&folder), texts(&copy.path().join("en")), "{tag}");
        assert_eq!(&names(copy.path()) - &before, BTreeSet::from([tag.to_owned()]));
        // It is as open to others as any folder.
        let mode = |name: &str| fs::metadata(copy.path().join(name)).unwrap().permissions();
        assert_eq!(mode(tag), mode("en"), "{tag}");
    }
    let status = run(&copy, &["status"]).stdout;
    for tag in tags {
        let own = status.lines().filter(|line| line.split(' ').next() == Some(tag));
        let counts: Vec<Vec<&str>> = own.map(|line| line.split_whitespace().skip(2).take(3).collect()).collect();
        assert_eq!(counts, vec![["draft", "0", "of"]; files], "{status}");
    }
    assert!(!status.contains("stale: "), "{status}");
    assert!(run(&copy, &["fmt", "--check"]).succeeded);
}

#[test]
fn what_is_there_is_let_alone() {
    let copy = copy();
    let refused = |tag: &str, complaint: &str| {
        let before = names(copy.path());
        let ran = run(&copy, &["new", tag]);
        let expected = format!("error: {}{complaint}\n", copy.path().display());
        assert_eq!((ran.succeeded, ran.stderr), (false, expected), "{tag}");
        assert_eq!(names(copy.path()), before);
    };
    let french = read(&copy, "fr/sspi.ftl");
    refused("fr", "/fr is there already: translate there, or remove it first");
    assert_eq!(read(&copy, "fr/sspi.ftl"), french);
    refused("en", "/en is there already: translate there, or remove it first");
    fs::write(copy.path().join("de"), "A file.").unwrap();
    refused("de", "/de is there already: translate there, or remove it first");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("nowhere", copy.path().join("nl")).unwrap();
        refused("nl", "/nl is there already: translate there, or remove it first");
    }
    fs::rename(copy.path().join("pt-BR"), copy.path().join("pt-br")).unwrap();
    refused("pt-BR", "/pt-br is there already, which is the same folder on Windows and macOS: rename it to pt-BR");
}

/// A file that may not grow stands for a full disk. Where the signal is not ignored, it kills the tool.
#[cfg(unix)]
#[test]
fn a_full_disk_or_a_kill_leaves_no_half_folder() {
    for (ignore, left) in [("trap '' XFSZ; ", 0), ("", 1)] {
        let copy = copy();
        let before = names(copy.path());
        let output = assert_cmd::Command::new("sh")
            .args(["-c", &format!("{ignore}ulimit -f 8; exec \"$0\" new de --locales \"$1\"")])
            .arg(env!("CARGO_BIN_EXE_l10n"))
            .arg(copy.path())
            .output()
            .unwrap();
        assert!(!output.status.success());
        let complaint = String::from_utf8(output.stderr).unwrap();
        assert_eq!(complaint.starts_with(&format!("error: {}/de: ", copy.path().display())), left == 0, "{complaint}");
        let new = &names(copy.path()) - &before;
        assert_eq!(new.len(), left, "{new:?}");
        assert!(new.iter().all(|name| name.starts_with('.')), "{new:?}");
        // What a kill has left is in nobody's way.
        assert!(run(&copy, &["new", "de"]).succeeded);
        assert!(run(&copy, &["check", "--deny", "warnings"]).succeeded);
    }
}

/// The lines of a file that are no comments.
fn written(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

#[test]
fn a_template_has_each_note_and_each_text_of_english_and_every_group() {
    let copy = with_draft();
    for file in ["sspi", "win32", "ldap", "ui"].map(|file| format!("{file}.ftl")) {
        let (english, german) = (read(&copy, &format!("en/{file}")), read(&copy, &format!("de/{file}")));
        assert_eq!(written(&german), [] as [&str; 0], "{file}");
        let groups =
            |text: &str| text.lines().filter(|line| line.starts_with("## ")).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(groups(&german), groups(&english), "{file}");
        // Each block is a note that begins with the ID, and the text.
        let blocks: Vec<&str> = german.split("\n\n\n").filter(|block| !block.starts_with("##")).collect();
        assert!(blocks[0].starts_with(&format!("# {file}: a template. ")), "{file}: {}", blocks[0]);
        let (mut notes, mut texts) = (String::new(), Vec::new());
        for block in &blocks[1..] {
            let block = block.trim_end();
            let (id, _) = block[2..].split_once(": ").unwrap();
            let (note, text) = block.split_once(&format!("\n# {id} = ")).unwrap_or_else(|| panic!("{block}"));
            notes.push_str(&note.replacen(&format!("# {id}: "), "# ", 1));
            notes.push('\n');
            texts.push(format!("{id} = {}", text.replace("\n# ", "\n")));
        }
        assert_eq!(written(&texts.join("\n")), written(&english), "{file}");
        let english_notes: Vec<&str> = english.lines().filter(|line| line.starts_with("# ")).collect();
        assert_eq!(notes.lines().collect::<Vec<_>>(), english_notes, "{file}");
    }
}

const ID: &str = "SEC_E_INVALID_HANDLE";

/// Changes the block of a message in the template of `sspi.ftl`.
fn fill_in(copy: &TempDir, change: impl Fn(&str) -> String) {
    let text = read(copy, "de/sspi.ftl");
    let begin = text.find(&format!("# {ID}: ")).unwrap();
    let end = begin + text[begin..].find("\n\n").unwrap();
    let block = change(&text[begin..end]);
    fs::write(copy.path().join("de/sspi.ftl"), format!("{}{block}{}", &text[..begin], &text[end..])).unwrap();
}

fn clean(copy: &TempDir, what: &str) -> Ran {
    let ran = run(copy, &["check", "--deny", "warnings"]);
    assert!(ran.succeeded && ran.without_notes().ends_with("0 errors, 0 warnings\n"), "{what}: {}", ran.stdout);
    let of_draft = ran.stdout.lines().filter(|line| line.trim_start().starts_with("-->") && line.contains("/de/"));
    assert_eq!(of_draft.count(), 1, "{what}: {}", ran.stdout);
    ran
}

#[test]
fn a_message_can_be_filled_in_anywhere_around_its_comment() {
    const TEXT: &str = "SEC_E_INVALID_HANDLE = Das an die Funktion übergebene Handle ist ungültig.";
    const PARTS: &str =
        "\n    .hint = Starten Sie die Anwendung neu.\n    .developer = Geben Sie das Handle nicht zu früh frei.";
    let note = |block: &str| block.lines().next().unwrap().to_owned();
    let lines = |block: &str, from| block.lines().skip(from).map(|line| format!("\n{line}")).collect::<String>();
    type Change<'c> = &'c dyn Fn(&str) -> String;
    let ways: [(&str, Change<'_>); 6] = [
        ("directly below", &|block| format!("{block}\n{TEXT}{PARTS}")),
        ("below, after a blank line", &|block| format!("{block}\n\n{TEXT}{PARTS}")),
        ("over the text", &|block| format!("{}\n{TEXT}{PARTS}", note(block))),
        ("over the text, without the note", &|_| format!("{TEXT}{PARTS}")),
        ("over the first line alone", &|block| format!("{}\n{TEXT}{}", note(block), lines(block, 2))),
        ("over the hint alone", &|block| {
            format!("{}\n{TEXT}\n    .hint = Starten Sie neu.{}", note(block), lines(block, 3))
        }),
    ];
    for (what, change) in ways {
        let copy = with_draft();
        fill_in(&copy, change);
        assert!(clean(&copy, what).stdout.starts_with("note[draft]: de is a draft with 1 of "), "{what}");
        let status = run(&copy, &["status"]).stdout;
        assert!(status.contains("de        sspi          draft    1 of "), "{what}: {status}");
        assert!(run(&copy, &["accept", "de", ID]).succeeded, "{what}");
        // The blank lines are all that the layout changes.
        let before = read(&copy, "de/sspi.ftl");
        assert!(run(&copy, &["fmt"]).succeeded, "{what}");
        let lines = |text: &str| text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(lines(&read(&copy, "de/sspi.ftl")), lines(&before), "{what}");
        assert!(run(&copy, &["fmt", "--check"]).succeeded, "{what}");
        clean(&copy, what);
    }
}

#[test]
fn what_is_filled_in_is_checked() {
    let copy = with_draft();
    // Uncommented, and forgotten.
    fill_in(&copy, |block| block.lines().skip(1).map(|line| format!("{}\n", &line[2..])).collect());
    let ran = run(&copy, &["check"]);
    assert!(!ran.succeeded && ran.stdout.matches("error[").count() == 3, "{}", ran.stdout);
    assert_eq!(ran.stdout.matches("error[identical-to-english]").count(), 3, "{}", ran.stdout);
}

#[test]
fn the_comments_of_a_draft_may_stay_when_the_english_changes() {
    let copy = with_draft();
    replace(&copy, "en/sspi.ftl", "# 0x80090301. A credential", "# 0x80090301. Another credential");
    replace(&copy, "en/sspi.ftl", "The handle passed to the function is not valid.", "The handle is not valid.");
    let ran = run(&copy, &["check"]);
    assert!(!ran.stdout.contains("note-in-translation"), "{}", ran.stdout);
}

#[test]
fn other_notes_are_reported_in_a_draft_too() {
    for note in
        ["# Ist das richtig?\n", "# SEC_E_NO_SUCH_CODE: richtig?\n", "# Ist das richtig?\n\n", "### Entwurf\n\n\n"]
    {
        let copy = with_draft();
        let text = read(&copy, "de/sspi.ftl");
        let text = format!(
            "{text}{}{note}SEC_E_OK = Der Vorgang war erfolgreich.\n",
            if note.starts_with("###") { "\n" } else { "" }
        );
        fs::write(copy.path().join("de/sspi.ftl"), text).unwrap();
        let ran = run(&copy, &["check"]);
        assert_eq!(ran.stdout.matches("warning[note-in-translation]").count(), 1, "{note}: {}", ran.stdout);
        assert!(ran.stdout.contains("say it in the English file"), "{note}: {}", ran.stdout);
    }
}

#[test]
fn what_is_left_of_a_template_is_reported_once_in_a_file_that_ships() {
    let block = "# SEC_E_OK: 0x00000000. A note.\n# SEC_E_OK = The operation completed successfully.\n";
    for (left, comments, message) in [
        (block.to_owned(), "", "a comment of the template is left"),
        (format!("{block}\n\n{block}"), "", "2 comments of the template are left"),
        (block.to_owned(), "# SEC_E_NO_CONTEXT: A note.\n", "2 comments of the template are left"),
    ] {
        let copy = copy();
        let text =
            read(&copy, "fr/sspi.ftl").replace("\nSEC_E_NO_CONTEXT = ", &format!("\n{comments}SEC_E_NO_CONTEXT = "));
        fs::write(copy.path().join("fr/sspi.ftl"), format!("{text}\n{left}\n")).unwrap();
        assert!(!run(&copy, &["check", "--deny", "warnings"]).succeeded);
        let ran = run(&copy, &["check"]).without_notes();
        assert!(ran.starts_with(&format!("warning[note-in-translation]: {message}\n")), "{ran}");
        assert!(
            ran.contains("= help: remove every line that begins with a single #, then run `cargo l10n fmt`\n"),
            "{ran}"
        );
        assert!(ran.ends_with("\n0 errors, 1 warning\n"), "{ran}");
        // What the help says is right.
        let text: String =
            read(&copy, "fr/sspi.ftl").split_inclusive('\n').filter(|line| !line.starts_with("# ")).collect();
        fs::write(copy.path().join("fr/sspi.ftl"), text).unwrap();
        assert!(run(&copy, &["fmt"]).succeeded);
        assert_eq!(run(&copy, &["check", "--deny", "warnings"]).without_notes(), "0 errors, 0 warnings\n");
    }
}

#[test]
fn removing_the_folder_undoes_it() {
    let copy = copy();
    let before = names(copy.path());
    let status = run(&copy, &["status"]).stdout;
    assert!(run(&copy, &["new", "de"]).succeeded);
    assert_ne!(run(&copy, &["status"]).stdout, status);
    fs::remove_dir_all(copy.path().join("de")).unwrap();
    assert_eq!(names(copy.path()), before);
    assert_eq!(run(&copy, &["status"]).stdout, status);
}
