//! `cargo l10n import` as a real child process: on an invented page with every kind of damage, on pages that must be
//! refused, and on Microsoft's where they are at hand.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use support::LOCALES;
use tempfile::TempDir;

const INVENTED: &str = include_str!("import/de.md");

struct Ran {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

fn import(locale: &str, page: &Path, output: &Path) -> Ran {
    import_beside(Path::new(LOCALES), locale, page, output)
}

fn import_beside(catalogue: &Path, locale: &str, page: &Path, output: &Path) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_l10n"))
        .args(["import", locale])
        .arg(page)
        .arg("-o")
        .arg(output)
        .arg("--locales")
        .arg(catalogue)
        .output()
        .unwrap();
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Imports a page from a new folder into a new folder within it.
fn import_bytes(locale: &str, page: &[u8]) -> (TempDir, PathBuf, Ran) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("page.md");
    fs::write(&path, page).unwrap();
    let output = folder.path().join("out");
    let ran = import(locale, &path, &output);
    (folder, output, ran)
}

/// The page must be refused with a complaint, and nothing may be written.
fn refused(locale: &str, page: &[u8], complaint: &str) {
    let (_folder, output, ran) = import_bytes(locale, page);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""), "{complaint}");
    assert!(ran.stderr.starts_with("error: ") && ran.stderr.contains(complaint), "{complaint}: {}", ran.stderr);
    assert_eq!(ran.stderr.lines().count(), 1, "{}", ran.stderr);
    assert!(!output.exists(), "{complaint}");
}

#[test]
fn an_invented_page_with_every_kind_of_damage_becomes_a_draft() {
    let (folder, output, ran) = import_bytes("de", INVENTED.as_bytes());
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stdout.starts_with("page.md: 77 of 77 symbols recovered\n"), "{}", ran.stdout);
    assert!(ran.stdout.contains("the catalogue has no shipped translation for de"), "{}", ran.stdout);

    let draft = fs::read_to_string(output.join("de/sspi.ftl")).unwrap();
    assert_eq!(draft.lines().filter(|line| line.starts_with("SEC_")).count(), 77);
    for line in [
        "## Success",
        "SEC_E_ALGORITHM_MISMATCH = Rechner und Gegenstelle haben kein gemeinsames Verfahren.",
        "SEC_E_BUFFER_TOO_SMALL = Die Puffer fassen nicht \"alle\" Angaben\u{a0}& mehr.",
        "SEC_E_CANNOT_INSTALL = Das Sicherheitspaket startet nicht und bleibt weg.",
        "SEC_E_CERT_WRONG_USAGE = Für diesen Zweck taugt das Zertifikat nicht.",
        "SEC_E_INSUFFICIENT_MEMORY = Der Speicher { \"{\" }reicht{ \"}\" } nicht.",
        "SEC_E_INVALID_HANDLE = Das übergebene Handle gilt nicht.",
        "SEC_E_MUST_BE_KDC = Dieser Rechner muss ein KDC (von Kerberos) sein und ist keines.",
        "SEC_E_OK = { \"[\" }Alles] ist gut gegangen.",
        "SEC_I_COMPLETE_AND_CONTINUE = Erst ist CompleteAuthToken zu rufen, dann InitializeSecurityContext (Allgemein) \
         oder AcceptSecurityContext (Allgemein).",
        "SEC_I_CONTEXT_EXPIRED = Der Absender ist fertig und schließt.",
        "SEC_I_RENEGOTIATE = Mit der Gegenstelle ist neu zu verhandeln.",
    ] {
        assert!(draft.lines().any(|one| one == line), "{line}\n{draft}");
    }

    let report = fs::read_to_string(output.join("de-import.md")).unwrap();
    let row = |symbol: &str| -> String {
        let rows = report.split("\n### ").filter(|row| row.split_whitespace().nth(1) == Some(symbol));
        rows.collect()
    };
    for (symbol, parts) in [
        (
            "SEC_E_ALGORITHM_MISMATCH",
            &["(line 11)", "stray quotation mark removed: `Verfahren\".`", "escaped underscore: `\\_` ×3"] as &[_],
        ),
        ("SEC_E_BUFFER_TOO_SMALL", &["double space", "entity: `&quot;` ×2, `&nbsp;`, `&amp;`"]),
        (
            "SEC_E_CANNOT_INSTALL",
            &["the link to secgloss/s-gly", "emphasis marks: `*`", "link: `../secgloss/s-gly.md`"],
        ),
        ("SEC_E_CERT_EXPIRED", &["Proof: the symbol is intact but for SEC"]),
        ("SEC_E_BAD_PKGID", &["Proof: the symbol is intact", "spaces inside the symbol: `SEC _ E _ BAD _ PKGID`"]),
        ("SEC_E_CERT_WRONG_USAGE", &["HTML tag: `<b>`, `</b>`", "code marks: `Zweck`", "`<br/>` ×3"]),
        ("SEC_E_INSUFFICIENT_MEMORY", &["sign of Fluent’s syntax, written as a placeable: `{`, `}`"]),
        (
            "SEC_E_INVALID_HANDLE",
            &["the English half has the symbol", "English beside the translation removed", "span: "],
        ),
        (
            "SEC_E_KDC_UNKNOWN_ETYPE",
            &["of the symbol is left: KDC, ETYPE", "translated symbol: `SEC _ E _ KDC FREMDER _ _ ETYPE`"],
        ),
        ("SEC_E_NO_CREDENTIALS", &["HTML tag: `<!-- wirklich -->`", "invisible character: `U+200B`"]),
        ("SEC_E_OK", &["escaped character: `\\[`, `\\]`", "sign of markup left in the text: `[`, `]`"]),
        ("SEC_E_TOO_MANY_PRINCIPALS", &["unpaired mark: `( )`, `“ ”`"]),
        ("SEC_E_TIME_SKEW", &["Proof: its place between its neighbours"]),
        (
            "SEC_I_COMPLETE_AND_CONTINUE",
            &["stray space beside a punctuation mark removed", "nf-sspi-acceptsecuritycontext"],
        ),
        ("SEC_I_CONTEXT_EXPIRED", &["pointer to the documentation removed: `Näheres siehe unter Eine Verbindung"]),
    ] {
        let row = row(symbol);
        for part in parts {
            assert!(row.contains(part), "{symbol}: {part}\n{row}");
        }
    }
    assert!(!report.contains("Distance (") && report.contains("None that the list knows"), "{report}");
    assert!(!report.contains(&*folder.path().to_string_lossy()), "the report names no path of this machine");
}

#[test]
fn a_draft_has_the_canonical_layout() {
    let (_folder, output, ran) = import_bytes("de", INVENTED.as_bytes());
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    fs::create_dir(output.join("en")).unwrap();
    for (file, to) in [("l10n.toml", "l10n.toml"), ("en/sspi.ftl", "en/sspi.ftl")] {
        fs::copy(Path::new(LOCALES).join(file), output.join(to)).unwrap();
    }
    let check =
        Command::new(env!("CARGO_BIN_EXE_l10n")).args(["fmt", "--check", "--locales"]).arg(&output).output().unwrap();
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
}

#[test]
fn with_a_shipped_translation_the_report_tells_distances() {
    // The page of a language is that language's shipped texts, but for one word.
    let catalogue = support::copy();
    let shipped = fs::read_to_string(catalogue.path().join("fr/sspi.ftl")).unwrap();
    let mut page = String::new();
    for line in INVENTED.lines() {
        let cell = line.split('|').nth(1).unwrap_or_default().replace("<br/>", "");
        let symbol = cell.rsplit("sxs-lookup").next().unwrap_or_default();
        let symbol: String = symbol.replace("SEC\\_", "#SEC_").replace(['\\', ' '], "");
        let symbol = symbol.split(['#', '<']).find(|part| part.starts_with("SEC_")).unwrap_or_default();
        let text = shipped.lines().find_map(|line| line.strip_prefix(symbol)?.strip_prefix(" = "));
        match text {
            Some(text) => {
                page += &format!("|{cell}| {} |\n", text.replace("L’opération a réussi", "L’opération réussit"));
            }
            None => page += &format!("{line}\n"),
        }
    }
    assert!(page.contains("L’opération réussit"), "{page}");
    let folder = TempDir::new().unwrap();
    let (path, output) = (folder.path().join("page.md"), folder.path().join("out"));
    fs::write(&path, page).unwrap();
    let ran = import_beside(catalogue.path(), "fr", &path, &output);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stdout.contains("distance (HTER without shifts): "), "{}", ran.stdout);
    assert!(ran.stdout.contains("note: the page calls itself de-DE, which is not fr"), "{}", ran.stdout);
    let report = fs::read_to_string(output.join("fr-import.md")).unwrap();
    assert!(report.contains("- Distance (HTER without shifts): 0.67 = 2 edits in 3 words\n"), "{report}");
    assert!(report.contains("- Distance (HTER without shifts): 0.00 = 0 edits"), "{report}");
    assert!(report.contains("HTER without shifts: the fewest words to insert"), "{report}");
}

#[test]
fn nothing_is_overwritten_and_nothing_half_written() {
    let (folder, output, ran) = import_bytes("de", INVENTED.as_bytes());
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let page = folder.path().join("page.md");
    let (draft, report) = (output.join("de/sspi.ftl"), output.join("de-import.md"));
    let before = (fs::read(&draft).unwrap(), fs::read(&report).unwrap());
    let again = import("de", &page, &output);
    assert!(again.code == Some(1) && again.stderr.contains("is there already"), "{}", again.stderr);
    assert_eq!((fs::read(&draft).unwrap(), fs::read(&report).unwrap()), before);

    fs::remove_file(&draft).unwrap();
    let again = import("de", &page, &output);
    assert!(again.code == Some(1) && again.stderr.contains("de-import.md is there already"), "{}", again.stderr);
    assert!(!draft.exists());

    // A file stands where the folder of the language should be.
    let other = folder.path().join("other");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("de"), "mine").unwrap();
    let blocked = import("de", &page, &other);
    assert_eq!(blocked.code, Some(1), "{}", blocked.stdout);
    assert_eq!(fs::read_dir(&other).unwrap().count(), 1);
    assert_eq!(fs::read_to_string(other.join("de")).unwrap(), "mine");

    // So does a link to a folder somewhere else.
    #[cfg(unix)]
    {
        let (linked, away) = (folder.path().join("linked"), folder.path().join("away"));
        fs::create_dir(&linked).unwrap();
        fs::create_dir(&away).unwrap();
        std::os::unix::fs::symlink(&away, linked.join("de")).unwrap();
        let blocked = import("de", &page, &linked);
        assert_eq!(blocked.code, Some(1), "{}", blocked.stdout);
        assert_eq!((fs::read_dir(&away).unwrap().count(), fs::read_dir(&linked).unwrap().count()), (0, 1));
    }

    // The catalogue's own files are not touched either, not even with the catalogue as the output.
    let french = fs::read(Path::new(LOCALES).join("fr/sspi.ftl")).unwrap();
    let ran = import("fr", &page, Path::new(LOCALES));
    assert!(ran.code == Some(1) && ran.stderr.contains("is there already"), "{}", ran.stderr);
    assert_eq!(fs::read(Path::new(LOCALES).join("fr/sspi.ftl")).unwrap(), french);
    assert!(!Path::new(LOCALES).join("fr-import.md").exists());
}

#[test]
fn what_is_no_page_is_refused() {
    refused("de", b"", "page.md is empty");
    refused("de", b" \n\n", "page.md is empty");
    refused("de", b"# Title\n\nNo table.\n", "page.md:1:1: no Markdown table");
    refused("de", b"one\ntwo \xff\xfe\n", "page.md:2: not UTF-8 (byte 8)");
    refused("de", &[0x7f, b'E', b'L', b'F', 0, 0xff, 0xfe, 0], "page.md:1: not UTF-8");
    refused("de", &vec![b'a'; 4 * 1024 * 1024 + 1], "more than the 4194304 bytes");
    refused("de", INVENTED.repeat(2).as_bytes(), "a second table of two columns");
    refused("de", b"| a | b |\n|--|--|\n| x | y |\n", "the table has 1 rows where Microsoft's page has 77");
    let long = format!("| a | b |\n|--|--|\n| x | {} |\n", "<span class=\"sxs-lookup\">".repeat(1000));
    refused("de", long.as_bytes(), "page.md:3:1: this row has more than 8192 bytes");
    let many = "| x | y |\n".repeat(100_000);
    refused("de", format!("| a | b |\n|--|--|\n{many}").as_bytes(), "page.md:1:1: the table has 100000 rows");
    for (tag, complaint) in [
        ("PT_pt", "write \"pt-PT\""),
        ("de-de", "write \"de-DE\""),
        ("no tag", "is no language tag"),
        ("../x", "is no language tag"),
        ("und", "is no language tag"),
        ("", "is no language tag"),
    ] {
        refused(tag, INVENTED.as_bytes(), complaint);
    }

    let folder = TempDir::new().unwrap();
    let output = folder.path().join("out");
    let missing = import("de", &folder.path().join("missing.md"), &output);
    assert!(missing.code == Some(1) && missing.stderr.contains("missing.md: "), "{}", missing.stderr);
    let directory = import("de", folder.path(), &output);
    assert!(directory.code == Some(1) && directory.stderr.contains("is a folder"), "{}", directory.stderr);
    assert!(!output.exists());
}

#[test]
fn a_page_out_of_step_is_refused() {
    let lines: Vec<&str> = INVENTED.lines().collect();
    let row = |symbol: &str| lines.iter().position(|line| line.contains(symbol)).unwrap();
    let (first, second) = (row("NO \\_ KERB"), row("NO \\_ PA"));
    let page = |change: &dyn Fn(&mut Vec<&str>)| {
        let mut lines = lines.clone();
        change(&mut lines);
        lines.join("\n").into_bytes()
    };
    let line = |line: usize| format!("page.md:{}:1: ", line + 1);
    refused("de", &page(&|lines| _ = lines.remove(first)), "the row of SEC_E_NO_KERB_KEY is missing");
    refused("de", &page(&|lines| lines.insert(first, lines[first])), "this row stands there twice");
    refused("de", &page(&|lines| lines.insert(first, lines[first])), &line(first + 1));
    refused("de", &page(&|lines| lines.swap(first, second)), &line(first));
    refused(
        "de",
        &page(&|lines| {
            lines.insert(first, lines[first]);
            lines.remove(row("Die Uhren") + 1);
        }),
        "twice",
    );
    refused("de", INVENTED.replace("<br/> | Die Uhren", "<br/> | x | Die Uhren").as_bytes(), "more than two cells");
    refused("de", INVENTED.replace("Die Uhren gehen verschieden.", "").as_bytes(), "no sentence");
}

/// A symbol and what the report has to say of it.
type Told = (&'static str, &'static str);

/// Microsoft's pages, where there are any.
fn real_pages() -> Option<PathBuf> {
    let folder = std::env::var_os("SSPI_STATUS_PAGES").map(PathBuf::from).filter(|folder| folder.is_dir());
    if folder.is_none() {
        println!("skipped: SSPI_STATUS_PAGES names no folder with Microsoft's pages");
    }
    folder
}

#[test]
fn real_pages_become_drafts_and_their_faults_are_named() {
    let Some(pages) = real_pages() else { return };
    let faults: [(&str, &str, &[Told]); 5] = [
        (
            "es",
            "es-ES.md",
            &[
                ("SEC_E_ALGORITHM_MISMATCH", "stray quotation mark"),
                ("SEC_E_BAD_BINDINGS", "translated symbol: `SEG _ E ENLACES NO ES _ _ BUENO`"),
                ("SEC_E_ILLEGAL_MESSAGE", "**inverted meaning**"),
                ("SEC_E_DOWNGRADE_DETECTED", "**reversed agents**"),
                ("SEC_I_CONTEXT_EXPIRED", "switching a machine off"),
                ("SEC_I_RENEGOTIATE", "the same level"),
                ("SEC_I_COMPLETE_NEEDED", "link: `/windows/desktop/api/Sspi/nf-sspi-completeauthtoken`"),
            ],
        ),
        (
            "fr",
            "fr-FR.md",
            &[
                ("SEC_E_DOWNGRADE_DETECTED", "**reversed agents**"),
                ("SEC_E_WRONG_PRINCIPAL", "**wrong term**"),
                ("SEC_I_CONTEXT_EXPIRED", "switching a machine off"),
            ],
        ),
        (
            "it",
            "it-IT.md",
            &[
                ("SEC_E_SMARTCARD_CERT_EXPIRED", "`Il smart card`"),
                ("SEC_E_REVOCATION_OFFLINE_KDC", "`smart card'autenticazione`"),
            ],
        ),
        (
            "pt-BR",
            "pt-BR.md",
            &[("SEC_E_INVALID_HANDLE", "`O alça passado`"), ("SEC_I_CONTEXT_EXPIRED", "switching a machine off")],
        ),
        (
            "ru",
            "ru-RU.md",
            &[
                ("SEC_E_BAD_BINDINGS", "translated symbol: `с _ _ неверными _ привязками E`"),
                ("SEC_E_STRONG_CRYPTO_NOT_SUPPORTED", "other end that is not supported"),
                ("SEC_E_INVALID_HANDLE", "handle and token must not be confused"),
                ("SEC_I_CONTEXT_EXPIRED", "switching a machine off"),
                ("SEC_E_OK", "span: "),
                ("SEC_E_OK", "English beside the translation removed"),
            ],
        ),
    ];
    // What the English page says wrongly or weakly, every translation has taken over.
    let taken_over = [
        "SEC_E_LOGON_DENIED",
        "SEC_E_NO_PA_DATA",
        "SEC_E_MUST_BE_KDC",
        "SEC_E_DOWNGRADE_DETECTED",
        "SEC_E_INTERNAL_ERROR",
        "SEC_E_CANNOT_INSTALL",
        "SEC_E_TARGET_UNKNOWN",
        "SEC_E_CROSSREALM_DELEGATION_FAILURE",
        "SEC_E_NO_S4U_PROT_SUPPORT",
        "SEC_E_TIME_SKEW",
        "SEC_E_CONTEXT_EXPIRED",
        "SEC_I_INCOMPLETE_CREDENTIALS",
        "SEC_I_COMPLETE_AND_CONTINUE",
    ];
    let folder = TempDir::new().unwrap();
    for (locale, page, faults) in faults {
        let ran = import(locale, &pages.join(page), folder.path());
        assert_eq!(ran.code, Some(0), "{page}: {}", ran.stderr);
        assert!(ran.stdout.contains("77 of 77 symbols recovered"), "{page}: {}", ran.stdout);
        println!("{}", ran.stdout);
        let draft = fs::read_to_string(folder.path().join(locale).join("sspi.ftl")).unwrap();
        let english = fs::read_to_string(Path::new(LOCALES).join("en/sspi.ftl")).unwrap();
        let ids = |text: &str| -> Vec<String> {
            let ids = text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.to_owned());
            ids.filter(|id| id.starts_with("SEC_")).collect()
        };
        let imported = ids(&draft);
        assert_eq!(imported.len(), 77, "{page}");
        assert_eq!(
            imported,
            ids(&english).into_iter().filter(|id| imported.contains(id)).collect::<Vec<_>>(),
            "{page}"
        );
        let report = fs::read_to_string(folder.path().join(format!("{locale}-import.md"))).unwrap();
        let row = |symbol: &str| -> String {
            report.split("\n### ").filter(|row| row.split_whitespace().nth(1) == Some(symbol)).collect()
        };
        for (symbol, fault) in faults {
            assert!(row(symbol).contains(fault), "{page} {symbol}: {fault}\n{}", row(symbol));
        }
        for symbol in taken_over {
            assert!(row(symbol).contains("**wrong in English**"), "{page} {symbol}\n{}", row(symbol));
        }
        let pack = row("SEC_E_CANNOT_PACK");
        assert!(pack.contains("the logon data or the context could not be marshalled"), "{page}\n{pack}");
        assert!(row("SEC_I_CONTEXT_EXPIRED").contains("pointer to the documentation removed"), "{page}");
        for number in 1..=77 {
            assert!(report.contains(&format!("\n### {number}. SEC_")), "{page} {number}");
        }
    }
}
