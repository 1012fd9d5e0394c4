//! `new` as a real child process: which tags it takes, and what it writes.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use support::{copy, replace, run};
use tempfile::TempDir;

/// The names of all that lies in a folder, hidden ones included.
fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn read(copy: &TempDir, path: &str) -> String {
    fs::read_to_string(copy.path().join(path)).unwrap()
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
    for tag in tags {
        let before = names(copy.path());
        let ran = run(&copy, &["new", tag]);
        let folder = copy.path().join(tag);
        let first = format!(
            "{} is a draft now. Take each message from en, read its note, and write it in your language.",
            folder.display()
        );
        assert!(ran.succeeded && ran.stdout.lines().next() == Some(&first), "{tag}: {}{}", ran.stdout, ran.stderr);
        assert_eq!(names(&folder), names(&copy.path().join("en")), "{tag}");
        assert_eq!(&names(copy.path()) - &before, BTreeSet::from([tag.to_owned()]));
        // It is as open to others as any folder.
        let mode = |name: &str| fs::metadata(copy.path().join(name)).unwrap().permissions();
        assert_eq!(mode(tag), mode("en"), "{tag}");
    }
    let status = run(&copy, &["status"]).stdout;
    for tag in tags {
        let own = status.lines().filter(|line| line.split(' ').next() == Some(tag));
        let counts: Vec<Vec<&str>> = own.map(|line| line.split_whitespace().skip(2).take(3).collect()).collect();
        assert_eq!(counts, [["draft", "0", "of"]; 4], "{status}");
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
