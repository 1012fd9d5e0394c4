//! Terms in texts: small glossaries, arbitrary texts, and the shipped catalogue.

use std::path::Path;

use proptest::prelude::*;

use super::file::{agree, terms};
use super::*;
use crate::catalogue::{REFERENCE, TextFile};

const ENGLISH: &str = r#"
[[term]]
id = "smart-card-logon"
en = ["smart card logon"]

[[term]]
id = "smart-card"
en = ["smart card", "smart cards"]

[[term]]
id = "logon"
en = ["logon", "log on"]

[[term]]
id = "kdc"
en = ["KDC"]
"#;

const SPANISH: &str = r#"
[smart-card-logon]
preferred = "inicio de sesión con tarjeta inteligente"
stems = ["inici … sesi … tarjeta inteligente"]

[smart-card]
preferred = "tarjeta inteligente"
stems = ["tarjeta inteligente"]
not = ["smart card", "tarjeta chip"]

[logon]
preferred = "inicio de sesión"
acceptable = ["iniciar sesión"]
stems = ["inici … sesi"]
not = ["logon", "login"]
"#;

const FRENCH: &str = r#"
[smart-card]
preferred = "carte à puce"
stems = ["carte à puce"]
"#;

/// The complaints in one line each.
fn lines<T>(result: Result<T, Vec<Complaint>>) -> Result<T, Vec<String>> {
    result.map_err(complaint::lines)
}

fn read(english: &str) -> Result<Vec<Term>, Vec<String>> {
    lines(terms(Path::new("glossary.toml"), english))
}

/// What is wrong with a language's file, given the English one.
fn agreed(english: &str, locale: &str, text: &str) -> Result<Glossary, Vec<String>> {
    let mut terms = read(english)?;
    lines(agree(&Path::new(locale).join("glossary.toml"), text, locale, &mut terms))?;
    Ok(Glossary::new(terms))
}

fn small() -> Glossary {
    let mut terms = read(ENGLISH).unwrap();
    for (locale, text) in [("es", SPANISH), ("fr", FRENCH)] {
        lines(agree(Path::new(locale), text, locale, &mut terms)).unwrap();
    }
    Glossary::new(terms)
}

fn ids_and_texts<'a>(glossary: &'a Glossary, english: &'a str) -> Vec<(&'a str, &'a str)> {
    glossary.terms_in(english).into_iter().map(|found| (found.term.id.as_str(), &english[found.range])).collect()
}

#[test]
fn the_longest_term_wins_at_a_place() {
    let glossary = small();
    assert_eq!(
        ids_and_texts(&glossary, "Smart card logon: a smart-card, a smart card, log on. Logons? A KDC, no kdc."),
        [("smart-card-logon", "Smart card logon"), ("smart-card", "smart card"), ("logon", "log on"), ("kdc", "KDC")]
    );
    assert_eq!(
        ids_and_texts(&glossary, "Take the smart card. Logon follows."),
        [("smart-card", "smart card"), ("logon", "Logon")]
    );
    assert_eq!(ids_and_texts(&glossary, ""), []);
}

#[test]
fn translations_and_forbidden_forms_are_found_with_their_places() {
    let glossary = small();
    let es = |id: &str| &glossary.terms.iter().find(|term| term.id == id).unwrap().agreed["es"];
    let text = "Inicie la sesión y, tras el inicio de sesión, quite la smart card.";
    let found = es("logon").find(text);
    assert_eq!(
        found.iter().map(|range| &text[range.clone()]).collect::<Vec<_>>(),
        ["Inicie la sesión", "inicio de sesión"]
    );
    assert!(es("smart-card").find(text).is_empty());
    let forbidden = es("smart-card").forbidden(text);
    let start = text.find("smart card").unwrap();
    assert_eq!(forbidden, [(start..start + 10, "smart card")]);
    assert!(es("logon").forbidden(text).is_empty());
    assert_eq!(glossary.languages().into_iter().collect::<Vec<_>>(), ["es", "fr"]);
}

#[test]
fn names_and_code_are_no_terms() {
    let glossary = small();
    for name in ["run netdom logon", "certutil -x logon", "tool logon /v", "SEC_logon", "“logon”", "the package Logon"]
    {
        assert_eq!(ids_and_texts(&glossary, name), [], "{name}");
    }
    let found = ids_and_texts(&glossary, "The logon. Logon again: Logon");
    assert_eq!(found, [("logon", "logon"), ("logon", "Logon"), ("logon", "Logon")]);
    let logon = &glossary.terms.iter().find(|term| term.id == "logon").unwrap().agreed["es"];
    for (text, count) in [("la función LogonUser", 0), ("netdom logon", 0), ("el logon", 1), ("Logon", 1)] {
        assert_eq!(logon.forbidden(text).len(), count, "{text}");
    }
}

/// Every change of what is right is told, with its place.
fn told(right: &str, file: &str, read: impl Fn(&str) -> Option<Vec<String>>, changes: &[(&str, &str, &str)]) {
    assert_eq!(read(right), None);
    assert_eq!(read(""), None);
    for (from, to, complaint) in changes {
        let wrong = right.replacen(from, to, 1);
        assert_ne!(wrong, right);
        let complaints = read(&wrong).unwrap_or_else(|| panic!("{wrong}"));
        assert!(complaints[0].starts_with(file) && complaints[0].contains(complaint), "{complaint}\n{complaints:?}");
    }
    // However deep: a parser that recurses freely would overflow the stack.
    for deep in
        ["[".repeat(500_000), "x = ".to_owned() + &"[".repeat(500_000), "x = ".to_owned() + &"{a=".repeat(150_000)]
    {
        assert!(read(&deep).is_some());
    }
}

#[test]
fn english_terms_that_are_wrong_are_told_with_their_place() {
    let right = "[[term]]\nid = \"a-b\"\nen = [\"a\"]\n";
    told(
        right,
        "glossary.toml:",
        |text| read(text).err(),
        &[
            ("a-b", "a--b", ":1:1: term \"a--b\": write the id in lower-case letters"),
            ("a-b", "A", ":1:1: term \"A\": write the id"),
            ("[\"a\"]", "[]", ":1:1: term \"a-b\": en is empty"),
            (
                "[\"a\"]",
                "[\"a\", \"A!\"]",
                ":1:1: term \"a-b\": the English form \"A!\" is already one of term \"a-b\"",
            ),
            ("[\"a\"]", "[\"…\"]", ":1:1: term \"a-b\": the English form \"…\" has no word"),
            ("[\"a\"]", "[\"a\"]\nnote = \" \"", ":1:1: term \"a-b\": note is empty"),
            ("[\"a\"]", "[\"a\"]\npart_of_speech = \"x\"", "unknown variant `x`"),
            ("[\"a\"]", "[\"a\"]\n[term.fr]\npreferred = \"x\"", ":4:7: not understood: unknown field `fr`"),
            ("id =", "ids =", ":2:1: not understood: unknown field `ids`"),
            ("id = \"a-b\"", "", "missing field `id`"),
            ("[[term]]", "x = 1\n[[term]]", ":1:1: not understood: unknown field `x`"),
            ("en = ", "en = = ", ":3:6: not understood: "),
        ],
    );
    assert_eq!(
        read(&(right.to_owned() + right)).unwrap_err(),
        [
            "glossary.toml:4:1: term \"a-b\": another term has this id, too",
            "glossary.toml:4:1: term \"a-b\": the English form \"a\" is already one of term \"a-b\""
        ]
    );
}

#[test]
fn agreements_that_are_wrong_are_told_with_their_place_in_the_file_of_the_language() {
    let english = "[[term]]\nid = \"a-b\"\nen = [\"a\"]\n";
    let right = "[a-b]\npreferred = \"x\"\nstems = [\"x\"]\n";
    told(
        right,
        "fr/glossary.toml:",
        |text| agreed(english, "fr", text).err(),
        &[
            ("a-b", "a-c", ":1:1: term \"a-c\": English has no such term; did you mean a-b?"),
            (
                "a-b",
                "token",
                ":1:1: term \"token\": English has no such term; add it to glossary.toml beside the languages",
            ),
            ("[\"x\"]", "[]", ":1:1: term \"a-b\": stems is empty"),
            ("[\"x\"]", "[\"x\"]\nnot = []", ":1:1: term \"a-b\": not is empty"),
            ("[\"x\"]", "[\"x\"]\nacceptable = []", ":1:1: term \"a-b\": acceptable is empty"),
            ("[\"x\"]", "[\"y\"]", ":1:1: term \"a-b\": \"x\" fits none of the stems"),
            ("[\"x\"]", "[\"x\"]\nacceptable = [\"z\"]", ":1:1: term \"a-b\": \"z\" fits none of the stems"),
            ("[\"x\"]", "[\"x\"]\nnot = [\"x$\"]", ":1:1: term \"a-b\": \"x\" is agreed, but not = \"x$\" forbids it"),
            ("[\"x\"]", "[\"x …\"]", ":1:1: term \"a-b\": pattern \"x …\": a word is missing"),
            ("preferred =", "preffered =", ":2:1: not understood: unknown field `preffered`"),
            (
                "[a-b]\n",
                "a-b = 1\n[c]\n",
                ":1:7: not understood: invalid type: integer `1`, expected the table of a term",
            ),
            ("stems = ", "stems = = ", ":3:9: not understood: "),
        ],
    );
    // Nothing of a file with a mistake counts, and the other languages stay.
    let folder = tempfile::TempDir::new().unwrap();
    let write = |path: &str, text: &str| {
        std::fs::create_dir_all(folder.path().join(path).parent().unwrap()).unwrap();
        std::fs::write(folder.path().join(path), text).unwrap();
    };
    write("glossary.toml", english);
    write("fr/glossary.toml", "[a-b]\n");
    write("es/glossary.toml", right);
    write("it/glossary.toml", &"#".repeat(2_000_000));
    let catalogue = Catalogue::read_anyway(folder.path()).unwrap();
    let (glossary, complaints) = Glossary::read_anyway(&catalogue);
    assert_eq!(glossary.languages().into_iter().collect::<Vec<_>>(), ["es"]);
    assert!(complaints[0].to_string().contains("fr/glossary.toml:1:1: not understood: missing field `preferred`"));
    assert!(complaints[1].to_string().contains("it/glossary.toml: more than the 1048576 bytes"), "{complaints:?}");
}

proptest! {
    #[test]
    fn arbitrary_texts_give_ranges_within_them(text in "(smart |card |logon|KDC|inicio |sesión |tarjeta |inteligente|[’. -]|.){0,30}") {
        let glossary = small();
        let mut last = 0;
        for Occurrence { range, .. } in glossary.terms_in(&text) {
            prop_assert!(last <= range.start && range.start < range.end && text.get(range.clone()).is_some());
            last = range.end;
        }
        for agreed in glossary.terms.iter().flat_map(|term| term.agreed.values()) {
            let mut last = 0;
            for range in agreed.find(&text) {
                prop_assert!(last <= range.start && range.start < range.end && text.get(range.clone()).is_some());
                last = range.end;
            }
            for (range, _) in agreed.forbidden(&text) {
                prop_assert!(range.start < range.end && text.get(range).is_some());
            }
        }
    }

    #[test]
    fn arbitrary_files_do_not_panic(text in "(\\[\\[term\\]\\]\n|\\[kdc\\]\n|id = |en = |stems = |\\[\"|\"\\]\n|[a-z… ]{1,5}|.){0,40}") {
        let _ = (read(&text), agreed(ENGLISH, "fr", &text));
    }
}

fn shipped() -> (Catalogue, Glossary) {
    open("../../locales")
}

fn open(root: &str) -> (Catalogue, Glossary) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(root);
    let catalogue = Catalogue::open(&root).unwrap();
    let glossary = Glossary::read(&catalogue).unwrap_or_else(|complaints| panic!("{}", complaints.join("\n")));
    (catalogue, glossary)
}

/// The languages and files that l10n.toml lists and that have texts.
fn shipped_pairs(catalogue: &Catalogue) -> impl Iterator<Item = (&str, TextFile)> {
    let files =
        |locale: &'_ str| catalogue.files.iter().filter(|file| catalogue.is_shipped(locale, **file)).copied().collect();
    catalogue.translations.iter().flat_map(move |locale| {
        let files: Vec<TextFile> = files(locale);
        files.into_iter().map(|file| (locale.as_str(), file))
    })
}

/// Where a translation lacks a term of its English, or has a forbidden form: the term, and what is wrong.
fn disagreements(glossary: &Glossary, locale: &str, english: &str, text: &str) -> Vec<(String, String)> {
    let mut disagreements = Vec::new();
    for Occurrence { term, .. } in glossary.terms_in(english) {
        let Some(agreed) = term.agreed.get(locale) else { continue };
        if agreed.find(text).is_empty() {
            disagreements.push((term.id.clone(), "not as agreed".to_owned()));
        }
        for (range, pattern) in agreed.forbidden(text) {
            disagreements.push((term.id.clone(), format!("{pattern:?} forbids {:?}", &text[range])));
        }
    }
    disagreements
}

#[test]
fn a_wrong_word_in_a_text_is_noticed() {
    let (catalogue, glossary) = open("tests/catalogue");
    let english = catalogue.messages(REFERENCE).unwrap();
    for (locale, id, from, to, term, what) in [
        ("es", "SEC_E_SMARTCARD_LOGON_REQUIRED", "inicio de sesión", "logon", "smart-card-logon", "not as agreed"),
        ("es", "SEC_E_WRONG_PRINCIPAL", "entidad de seguridad", "director", "target-principal-name", "not as agreed"),
        ("fr", "SEC_E_INTERNAL_ERROR", "état", "État", "status-code", "\"code d’État\" forbids \"code d’État\""),
        ("fr", "SEC_E_NO_IMPERSONATION", "emprunt", "usurpation", "impersonation", "not as agreed"),
        ("it", "SEC_E_QOP_NOT_SUPPORTED", "della protezione (QOP)", "del servizio", "qop", "not as agreed"),
        (
            "pt-BR",
            "SEC_E_LOGON_DENIED",
            "logon",
            "logon no início de sessão",
            "logon-failure",
            "\"início de sessão\" forbids",
        ),
        ("ru", "SEC_E_INVALID_HANDLE", "дескриптор", "дескриптор (маркер)", "handle", "\"маркер\" forbids \"маркер\""),
        ("ru", "SEC_E_KDC_CERT_EXPIRED", ", истек", " слишком велик", "expired", "not as agreed"),
        ("ru", "SEC_E_SMARTCARD_LOGON_REQUIRED", "вход с помощью смарт", "вход смарт", "smart-card-logon", "forbids"),
    ] {
        let english = english.iter().find(|message| message.id == id).and_then(|message| message.value.as_deref());
        let messages = catalogue.messages(locale).unwrap();
        let text =
            messages.iter().find(|message| message.id == id).and_then(|message| message.value.as_deref()).unwrap();
        let wrong = text.replacen(from, to, 1);
        assert_ne!(wrong, text);
        let found = disagreements(&glossary, locale, english.unwrap(), &wrong);
        assert!(found.iter().any(|(t, w)| t == term && w.contains(what)), "{locale} {id}: {found:?}");
    }
}

#[test]
fn the_shipped_glossary_is_fit_for_export() {
    let (catalogue, glossary) = shipped();
    // A draft need not have agreed on anything yet.
    assert!(shipped_pairs(&catalogue).all(|(locale, _)| glossary.languages().contains(locale)));
    for term in &glossary.terms {
        // Pontoon shows no term without a definition, and takes 255 characters for a term or a translation.
        assert!(term.note.is_some(), "{}: no note", term.id);
        let lengths =
            term.agreed.values().map(|agreed| &agreed.preferred).chain(&term.en).map(|text| text.chars().count());
        assert!(lengths.max().is_some_and(|longest| longest <= 255), "{}: too long for Pontoon", term.id);
    }
}
