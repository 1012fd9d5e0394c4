//! Terms in texts: small glossaries, arbitrary texts, and the shipped catalogue.

use std::path::Path;

use proptest::prelude::*;

use super::file::parse;
use super::*;
use crate::catalogue::REFERENCE;

const SMALL: &str = r#"
[[term]]
id = "smart-card-logon"
en = ["smart card logon"]
[term.es]
preferred = "inicio de sesión con tarjeta inteligente"
stems = ["inici … sesi … tarjeta inteligente"]

[[term]]
id = "smart-card"
en = ["smart card", "smart cards"]
[term.es]
preferred = "tarjeta inteligente"
stems = ["tarjeta inteligente"]
not = ["smart card", "tarjeta chip"]
[term.fr]
preferred = "carte à puce"
stems = ["carte à puce"]

[[term]]
id = "logon"
en = ["logon", "log on"]
[term.es]
preferred = "inicio de sesión"
acceptable = ["iniciar sesión"]
stems = ["inici … sesi"]
not = ["logon", "login"]

[[term]]
id = "kdc"
en = ["KDC"]
"#;

fn read(text: &str) -> Result<Glossary, Vec<String>> {
    parse(Path::new("glossary.toml"), text)
}

fn ids_and_texts<'a>(glossary: &'a Glossary, english: &'a str) -> Vec<(&'a str, &'a str)> {
    glossary.terms_in(english).into_iter().map(|found| (found.term.id.as_str(), &english[found.range])).collect()
}

#[test]
fn the_longest_term_wins_at_a_place() {
    let glossary = read(SMALL).unwrap();
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
    let glossary = read(SMALL).unwrap();
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
fn a_glossary_that_is_wrong_is_told_with_its_place() {
    let good = "[[term]]\nid = \"a-b\"\nen = [\"a\"]\n[term.fr]\npreferred = \"x\"\nstems = [\"x\"]\n";
    assert!(read(good).is_ok() && read("").unwrap().terms.is_empty());
    for (from, to, complaint) in [
        ("a-b", "a--b", ":1:1: term \"a--b\": write the id in lower-case letters"),
        ("a-b", "A", ":1:1: term \"A\": write the id"),
        ("[\"a\"]", "[]", ":1:1: term \"a-b\": en is empty"),
        ("[\"a\"]", "[\"a\", \"A!\"]", ":1:1: term \"a-b\": the English form \"A!\" is already one of term \"a-b\""),
        ("[\"a\"]", "[\"…\"]", ":1:1: term \"a-b\": the English form \"…\" has no word"),
        ("[\"a\"]", "[\"a\"]\nnote = \" \"", ":1:1: term \"a-b\": note is empty"),
        ("[\"x\"]", "[]", ":4:1: term \"a-b\", fr: stems is empty"),
        ("[\"x\"]", "[\"x\"]\nnot = []", ":4:1: term \"a-b\", fr: not is empty"),
        ("[\"x\"]", "[\"x\"]\nacceptable = []", ":4:1: term \"a-b\", fr: acceptable is empty"),
        ("[\"x\"]", "[\"y\"]", ":4:1: term \"a-b\", fr: \"x\" fits none of the stems"),
        ("[\"x\"]", "[\"x\"]\nacceptable = [\"z\"]", ":4:1: term \"a-b\", fr: \"z\" fits none of the stems"),
        ("[\"x\"]", "[\"x\"]\nnot = [\"x$\"]", ":4:1: term \"a-b\", fr: \"x\" is agreed, but not = \"x$\" forbids it"),
        ("[\"x\"]", "[\"x …\"]", ":4:1: term \"a-b\", fr: pattern \"x …\": a word is missing"),
        ("term.fr", "term.FR", "write \"fr\", the canonical form of \"FR\""),
        ("term.fr", "term.nonsense_", "unknown field \"nonsense_\""),
        ("[term.fr]", "part_of_speech = \"x\"\n[term.fr]", "unknown variant `x`"),
        ("id =", "ids =", ":2:7: not understood: invalid type: string \"a-b\", expected the table of a language"),
        ("preferred =", "preffered =", "unknown field `preffered`"),
        ("id = \"a-b\"", "", "missing field `id`"),
        ("[[term]]", "x = 1\n[[term]]", ":1:1: not understood: unknown field `x`"),
        ("en = ", "en = = ", ":3:6: not understood: "),
    ] {
        let wrong = good.replacen(from, to, 1);
        assert_ne!(wrong, good);
        let complaints = read(&wrong).unwrap_err();
        let begins = complaints[0].starts_with("glossary.toml:");
        assert!(begins && complaints[0].contains(complaint), "{complaint}\n{complaints:?}");
    }
    let twice = read(&(good.to_owned() + good)).unwrap_err();
    assert_eq!(
        twice,
        [
            "glossary.toml:7:1: term \"a-b\": another term has this id, too",
            "glossary.toml:7:1: term \"a-b\": the English form \"a\" is already one of term \"a-b\""
        ]
    );
    // However deep: a parser that recurses freely would overflow the stack.
    for deep in
        ["[".repeat(500_000), "x = ".to_owned() + &"[".repeat(500_000), "x = ".to_owned() + &"{a=".repeat(150_000)]
    {
        assert!(read(&deep).is_err());
    }
    assert!(read(&"x".repeat(2_000_000)).is_err());
}

proptest! {
    #[test]
    fn arbitrary_texts_give_ranges_within_them(text in "(smart |card |logon|KDC|inicio |sesión |tarjeta |inteligente|[’. -]|.){0,30}") {
        let glossary = read(SMALL).unwrap();
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
    fn arbitrary_files_do_not_panic(text in "(\\[\\[term\\]\\]\n|\\[term.fr\\]\n|id = |en = |stems = |\\[\"|\"\\]\n|[a-z… ]{1,5}|.){0,40}") {
        let _ = read(&text);
    }
}

fn shipped() -> (Catalogue, Glossary) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let catalogue = Catalogue::open(&root).unwrap();
    let glossary = Glossary::read(&catalogue).unwrap_or_else(|complaints| panic!("{}", complaints.join("\n")));
    (catalogue, glossary)
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
fn every_shipped_text_has_the_agreed_terms_and_no_forbidden_one() {
    let (catalogue, glossary) = shipped();
    let mut wrong = Vec::new();
    let mut compared = 0;
    for locale in catalogue.translations.iter().filter(|locale| catalogue.is_shipped(locale)) {
        let translated = catalogue.messages(locale).unwrap();
        for message in catalogue.messages(REFERENCE).unwrap() {
            let translation = translated.iter().find(|translation| translation.id == message.id).unwrap();
            for pair in [(&message.value, &translation.value), (&message.hint, &translation.hint)] {
                let (Some(english), Some(text)) = pair else { continue };
                compared += 1;
                for (term, what) in disagreements(&glossary, locale, english, text) {
                    wrong.push(format!("{locale} {} {term}: {what}: {text}", message.id));
                }
            }
        }
    }
    assert!(compared >= 5 * 95, "only {compared} texts");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_wrong_word_in_a_shipped_text_is_noticed() {
    let (catalogue, glossary) = shipped();
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
        ("ru", "SEC_E_KDC_CERT_EXPIRED", "просрочен", "старый", "expired", "not as agreed"),
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
    let shipped = catalogue.translations.iter().filter(|locale| catalogue.is_shipped(locale));
    assert!(shipped.into_iter().all(|locale| glossary.languages().contains(locale.as_str())));
    for term in &glossary.terms {
        // Pontoon shows no term without a definition, and takes 255 characters for a term or a translation.
        assert!(term.note.is_some(), "{}: no note", term.id);
        let lengths =
            term.agreed.values().map(|agreed| &agreed.preferred).chain(&term.en).map(|text| text.chars().count());
        assert!(lengths.max().is_some_and(|longest| longest <= 255), "{}: too long for Pontoon", term.id);
    }
}
