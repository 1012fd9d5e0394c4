//! `cargo l10n glossary` as a real child process: what it writes, read back.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use assert_cmd::Command;
use tempfile::TempDir;

const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");
const LANGUAGES: [&str; 5] = ["es", "fr", "it", "pt-BR", "ru"];

type Row = HashMap<String, String>;

/// Standard output, or standard error where it failed.
fn glossary(locales: &Path, arguments: &[&str]) -> Result<String, String> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_l10n"));
    let output = command.arg("glossary").args(arguments).arg("--locales").arg(locales).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}

fn shipped(arguments: &[&str]) -> Result<String, String> {
    glossary(Path::new(LOCALES), arguments)
}

fn rows(csv: &str) -> Vec<Row> {
    csv::Reader::from_reader(csv.as_bytes()).deserialize().collect::<Result<_, _>>().unwrap()
}

/// How many terms English has, or a language has agreed on.
fn count(locale: &str) -> usize {
    let folder = if locale == "en" { Path::new(LOCALES).to_owned() } else { Path::new(LOCALES).join(locale) };
    let toml = fs::read_to_string(folder.join("glossary.toml")).unwrap();
    toml.lines().filter(|line| line.starts_with('[')).count()
}

/// A catalogue whose one term needs every kind of quoting.
fn awkward() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("l10n.toml"), "locales = [\"fr\"]\n").unwrap();
    for locale in ["en", "fr", "de"] {
        fs::create_dir(folder.path().join(locale)).unwrap();
    }
    let message = "SEC_E_OK = All is well. No “handle”, \"context handle\", was found here. Go on.\n";
    fs::write(folder.path().join("en/sspi.ftl"), message).unwrap();
    let toml = r#"
[[term]]
id = "context-handle"
en = ["context handle", "handle, of a context"]
part_of_speech = "noun"
note = "A \"handle\", of a context;\nnot a token."
"#;
    fs::write(folder.path().join("glossary.toml"), toml).unwrap();
    let toml = r#"
[context-handle]
preferred = "handle, dit « de \"contexte\" »"
acceptable = ["descripteur"]
stems = ["handle", "descripteur"]
not = ["poignée$", "code d’État"]
"#;
    fs::write(folder.path().join("fr/glossary.toml"), toml).unwrap();
    let toml = "[context-handle]\npreferred = \"Handle\"\nstems = [\"Handle\"]\n";
    fs::write(folder.path().join("de/glossary.toml"), toml).unwrap();
    folder
}

#[test]
fn pontoon_gets_a_row_for_each_term_and_a_column_for_each_language() {
    let rows = rows(&shipped(&["--format", "pontoon"]).unwrap());
    assert_eq!(rows.len(), count("en"));
    for language in LANGUAGES {
        let filled = rows.iter().filter(|row| !row[language].is_empty()).count();
        assert_eq!(filled, count(language), "{language}");
    }
    assert!(rows.iter().all(|row| !row["definition"].is_empty() && row["forbidden"] == "false"));
    let row = |text: &str| rows.iter().find(|row| row["text"] == text).unwrap();
    let logon = row("smart card logon");
    assert_eq!(logon["ru"], "вход с помощью смарт-карты");
    assert_eq!(logon["usage"], "Smart card logon is required, but it was not used.");
    assert_eq!(
        [&logon["part_of_speech"], &logon["case_sensitive"], &logon["do_not_translate"]],
        ["noun", "false", "false"]
    );
    let name = row("Kerberos");
    assert_eq!([&name["case_sensitive"], &name["do_not_translate"]], ["true", "true"]);
    assert_eq!(row("encrypt")["part_of_speech"], "verb");
}

#[test]
fn weblate_gets_a_file_for_each_language_and_a_row_for_each_english_form() {
    let folder = TempDir::new().unwrap();
    let into = folder.path().join("new");
    let answer = shipped(&["--format", "weblate", "-o", into.to_str().unwrap()]).unwrap();
    assert_eq!(answer.lines().count(), LANGUAGES.len());
    for language in LANGUAGES {
        let written = fs::read_to_string(into.join(format!("{language}.csv"))).unwrap();
        assert_eq!(shipped(&["--format", "weblate", language]).unwrap(), written);
        let rows = rows(&written);
        let mut terms: Vec<&str> = rows.iter().map(|row| row["context"].as_str()).collect();
        terms.dedup();
        assert_eq!(terms.len(), count(language), "{language}");
        let mut units: Vec<_> = rows.iter().map(|row| (&row["context"], &row["source"])).collect();
        units.sort();
        units.dedup();
        assert_eq!(units.len(), rows.len(), "Weblate tells units by context and source");
        let forms = ["encrypt", "encrypted", "encryption"];
        assert!(forms.iter().all(|form| rows.iter().any(|row| row["source"] == *form)));
    }
    let rows = rows(&fs::read_to_string(into.join("fr.csv")).unwrap());
    let row = rows.iter().find(|row| row["source"] == "status codes").unwrap();
    assert_eq!([&row["target"], &row["context"]], ["code d’état", "status-code"]);
    assert_eq!(row["translator_comments"], "Also: code de statut. Not: code d’État; codes d’État.");
}

/// The tool chooses the names in the folder, so what waits there under such a name is not followed.
#[cfg(unix)]
#[test]
fn a_link_in_the_folder_for_weblate_is_refused() {
    let folder = TempDir::new().unwrap();
    let (victim, into) = (folder.path().join("victim"), folder.path().join("into"));
    fs::write(&victim, "mine").unwrap();
    fs::create_dir(&into).unwrap();
    std::os::unix::fs::symlink(&victim, into.join("fr.csv")).unwrap();
    let complaint = shipped(&["--format", "weblate", "-o", into.to_str().unwrap()]).unwrap_err();
    assert!(complaint.ends_with("fr.csv: cannot be written: not a regular file\n"), "{complaint}");
    assert_eq!(fs::read_to_string(victim).unwrap(), "mine");
    assert!(into.join("es.csv").is_file(), "the languages before it are written");
}

#[test]
fn weblate_takes_one_language_at_a_time_unless_there_is_a_folder() {
    let folder = TempDir::new().unwrap();
    let complaint = shipped(&["--format", "weblate"]).unwrap_err();
    assert!(complaint.contains("give one LOCALE, or -o DIR"), "{complaint}");
    assert_eq!(shipped(&["--format", "weblate", "fr", "es"]).unwrap_err(), complaint);
    let file = folder.path().join("terms.csv");
    shipped(&["--format", "weblate", "fr", "--output", file.to_str().unwrap()]).unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), shipped(&["--format", "weblate", "fr"]).unwrap());
    shipped(&["--format", "weblate", "fr", "--output", folder.path().to_str().unwrap()]).unwrap();
    assert!(folder.path().join("fr.csv").exists());
    // A folder need not be there.
    for new in ["new/", "newer/."].map(|new| folder.path().join(new)) {
        shipped(&["--format", "weblate", "fr", "-o", new.to_str().unwrap()]).unwrap();
        assert!(new.join("fr.csv").exists());
    }
    for none in ["none/", "none/."] {
        let complaint = shipped(&["fr", "-o", folder.path().join(none).to_str().unwrap()]).unwrap_err();
        assert!(complaint.contains(&format!("{none}: cannot be written: this is the name of a folder")), "{complaint}");
    }
    assert!(!folder.path().join("none").exists());
    // A file is no folder.
    assert!(
        shipped(&["--format", "weblate", "fr", "es", "-o", file.to_str().unwrap()])
            .unwrap_err()
            .contains("terms.csv: ")
    );
}

#[test]
fn quotation_marks_commas_and_line_ends_survive() {
    let folder = awkward();
    let csv = glossary(folder.path(), &["--format", "pontoon", "fr"]).unwrap();
    assert!(csv.contains(r#""handle, dit « de ""contexte"" »""#), "{csv}");
    let pontoon = rows(&csv);
    assert_eq!(pontoon.len(), 1);
    assert_eq!(pontoon[0]["definition"], "A \"handle\", of a context;\nnot a token.");
    assert_eq!(pontoon[0]["usage"], "No “handle”, \"context handle\", was found here.");
    assert_eq!(pontoon[0]["notes"], "Also: handle, of a context");
    assert_eq!(pontoon[0]["fr"], "handle, dit « de \"contexte\" »");
    assert!(!pontoon[0].contains_key("de"));
    let weblate = rows(&glossary(folder.path(), &["--format", "weblate", "fr"]).unwrap());
    assert_eq!(weblate.len(), 2);
    assert_eq!(weblate[1]["source"], "handle, of a context");
    assert_eq!(weblate[1]["translator_comments"], "Also: descripteur. Not: poignée; code d’État.");
    assert_eq!(weblate[1]["developer_comments"], pontoon[0]["definition"]);
}

#[test]
fn people_get_a_table_for_each_language() {
    let table = shipped(&["fr", "ru", "fr"]).unwrap();
    let headings: Vec<&str> = table.lines().filter(|line| line.ends_with(" terms")).collect();
    let heading = |language: &str| format!("{language}: {} terms", count(language));
    assert_eq!(headings, [heading("fr"), heading("ru")]);
    assert_eq!(table.lines().count(), 3 + count("fr") + count("ru"));
    let row = table.lines().find(|line| line.starts_with("status code ")).unwrap();
    assert!(
        row.contains("  code d’état  ") && row.ends_with("also: code de statut; not: code d’État, codes d’État"),
        "{row}"
    );
    assert_eq!(shipped(&[]).unwrap().lines().filter(|line| line.ends_with(" terms")).count(), LANGUAGES.len());
}

/// Each term stays in its row, whatever its language agreed on.
#[test]
fn no_term_passes_for_another_one_in_the_table() {
    let folder = awkward();
    let path = folder.path().join("fr/glossary.toml");
    let toml = fs::read_to_string(&path).unwrap().replace("[\"descripteur\"]\nstems", "[\"x\\nfake  y\"]\nstems");
    fs::write(&path, toml.replace("\"descripteur\"", "\"x\"")).unwrap();
    let table = glossary(folder.path(), &["fr"]).unwrap();
    let [heading, row] = table.lines().collect::<Vec<_>>()[..] else { panic!("{table}") };
    assert!(heading == "fr: 1 terms" && row.contains(r"x\nfake  y"), "{table}");
}

#[test]
fn a_language_without_terms_and_a_wrong_glossary_are_told() {
    let complaint = shipped(&["fr", "tlh"]).unwrap_err();
    assert_eq!(complaint, "error: the glossary has no terms in \"tlh\": there are es, fr, it, pt-BR, ru\n");
    let folder = awkward();
    let path = folder.path().join("fr/glossary.toml");
    let wrong = fs::read_to_string(&path).unwrap().replace("\"descripteur\"]\nnot", "\"poignée\"]\nnot");
    fs::write(path, wrong).unwrap();
    let complaint = glossary(folder.path(), &[]).unwrap_err();
    let expected = "fr/glossary.toml:2:1: term \"context-handle\": \"descripteur\" fits none of the stems";
    assert!(complaint.contains(expected), "{complaint}");
    fs::remove_file(folder.path().join("glossary.toml")).unwrap();
    assert_eq!(glossary(folder.path(), &[]), Ok(String::new()));
}
