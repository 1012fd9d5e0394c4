//! What needs the inside of the program: its words, and a catalogue with gaps.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;
use sspi_status::{Catalog, Family};

use crate::build::build;
use crate::{Options, model};

fn own(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

struct Message {
    variables: BTreeSet<String>,
    /// What stands between backticks.
    code: Vec<String>,
    has_note: bool,
    text: String,
}

fn messages(tag: &str) -> BTreeMap<String, Message> {
    let text = fs::read_to_string(own("locales").join(tag).join("site.ftl")).unwrap();
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{tag}: {errors:?}"));
    let mut found = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let (mut variables, mut text) = (BTreeSet::new(), String::new());
        for element in message.value.expect("a value").elements {
            match element {
                PatternElement::TextElement { value } => text += &value,
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } => {
                    text += "{}";
                    variables.insert(id.name);
                }
                PatternElement::Placeable { .. } => panic!("{tag}: {}: only variables are used", message.id.name),
            }
        }
        let code = text.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        assert!(text.matches('`').count() % 2 == 0, "{tag}: {}: `…` is not closed", message.id.name);
        let message_of = Message { variables, code, has_note: message.comment.is_some(), text };
        assert!(found.insert(message.id.name.clone(), message_of).is_none(), "{tag}: {} twice", message.id.name);
    }
    found
}

#[test]
fn every_language_has_all_words_with_the_same_variables_and_code() {
    let english = messages("en");
    let limits = BTreeMap::from([("site-title", 70 - "sspi-status: ".len()), ("numbers-title", 70)]);
    for tag in Catalog::embedded().locales() {
        let own = messages(tag);
        assert_eq!(own.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>(), "{tag}");
        for (id, message) in &own {
            assert_eq!(message.variables, english[id].variables, "{tag}: {id}");
            assert_eq!(message.code, english[id].code, "{tag}: {id}");
            assert!(tag == "en" || !message.has_note, "{tag}: {id}: notes stand in English");
            let limit = limits.get(id.as_str()).copied().unwrap_or(usize::MAX);
            assert!(message.text.chars().count() <= limit, "{tag}: {id} is too long");
        }
    }
}

#[test]
fn translations_are_written_as_the_catalogue_is() {
    for tag in Catalog::embedded().locales() {
        for (id, message) in messages(tag) {
            // What stands for code is spelt as programs spell it.
            let pieces = message.text.split('`').enumerate();
            let outside: String = pieces.map(|(at, piece)| if at % 2 == 0 { piece } else { "x" }).collect();
            let wrong = |c: char| matches!(c, '\'' | '"' | '\u{202F}') || tag == "ru" && matches!(c, '“' | '”');
            assert!(!outside.contains(wrong), "{tag}: {id}: {outside}");
            assert!(!outside.contains("  ") && outside.trim() == outside, "{tag}: {id}: {outside}");
            let is_french = tag == "fr";
            for mark in [':', ';', '?', '!', '»'] {
                for (at, _) in outside.match_indices(mark) {
                    let before = outside[..at].chars().next_back();
                    // “LDAP: error code 49” is English.
                    let is_quoted = outside[..at].ends_with("LDAP");
                    assert!(!is_french || is_quoted || before == Some('\u{A0}'), "{tag}: {id}: {outside}");
                    assert!(is_french || before != Some(' '), "{tag}: {id}: {outside}");
                }
            }
        }
    }
}

#[test]
fn every_word_is_used_and_has_a_note_where_it_needs_one() {
    let mut sources = String::new();
    for folder in ["templates", "src", "src/pages"] {
        for entry in fs::read_dir(own(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() && !path.ends_with("tests.rs") {
                sources += &fs::read_to_string(path).unwrap();
            }
        }
    }
    let mut made: BTreeSet<String> = Family::ALL.iter().map(|family| format!("family-{family}")).collect();
    made.extend(Family::ALL.iter().map(|family| format!("family-{family}-about")));
    for family in Family::ALL {
        let path = own("../../locales/en").join(format!("{family}.ftl"));
        let text = fs::read_to_string(path).unwrap();
        made.extend(text.lines().filter_map(|line| line.strip_prefix("## ")).map(model::heading));
    }
    for (id, message) in messages("en") {
        let kind = id.strip_prefix("spelling-").map(|kind| format!("\"{kind}\""));
        let is_used = sources.contains(&format!("\"{id}\"")) || made.contains(&id);
        assert!(is_used || kind.is_some_and(|kind| sources.contains(&kind)), "{id} is used nowhere");
        // What a sentence or a heading says is plain; a word alone, or with variables, is not.
        let is_plain = message.text.contains(' ') && message.variables.is_empty() || made.contains(&id);
        let is_column = id.starts_with("numbers-") || id.starts_with("code-");
        assert!(message.has_note || is_plain || is_column, "{id} has no note for translators");
    }
}

#[test]
fn a_missing_text_is_shown_in_the_language_that_answers_with_its_mark() {
    let catalog = Catalog::builder()
        .embedded(false)
        .overlay("en", "en/sspi.ftl", "SEC_E_OK = It worked.\n    .hint = Nothing.\nSEC_E_TIME_SKEW = Clocks.\n")
        .overlay("en", "en/ui.ftl", fs::read_to_string(own("../../locales/en/ui.ftl")).unwrap())
        .overlay("fr", "fr/sspi.ftl", "SEC_E_OK = Ça marche.\n")
        .overlay("fr", "fr/ui.ftl", fs::read_to_string(own("../../locales/fr/ui.ftl")).unwrap())
        .build();
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("site");
    let options = Options { output: output.clone(), base: None, wasm: None, local: false };
    build(Box::leak(Box::new(catalog)), &options).unwrap();
    let read = |path: &str| fs::read_to_string(output.join(path).join("index.html")).unwrap();

    let french = read("fr/SEC_E_TIME_SKEW");
    assert!(french.contains("<p class=\"mark\">remplace fr</p>"), "{french}");
    assert!(french.contains(" lang=\"en\" dir=\"ltr\">Clocks.</p>"), "{french}");
    let french = read("fr/SEC_E_OK");
    assert!(french.contains(">Ça marche.</p>") && !french.contains("class=\"mark\""), "{french}");
    // The hint belongs to another language, so it is not shown.
    assert!(!french.contains("Nothing."), "{french}");
}
