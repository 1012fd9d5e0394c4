//! All texts of all shipped locales: 95 messages and the words around them, six times.
//!
//! The files are read from the disk and compared with what the library answers.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Message, PatternElement};
use fluent_syntax::{parser, serializer};
use serde::Deserialize;
use sspi_status::{Catalog, Label, Source, StatusCode, Symbol, describe};
use support::{read, read_locale, shipped_locales};
use unicode_normalization::is_nfc;

const FILES: [&str; 2] = ["sspi.ftl", "ui.ftl"];

/// Every text of a locale as the library gives it, by message ID; hints as `ID.hint`.
fn texts(locale: &str) -> BTreeMap<String, String> {
    let catalog = Catalog::embedded();
    let mut texts = BTreeMap::new();
    for &symbol in Symbol::all() {
        let d = catalog.describe_symbol(symbol, locale);
        assert_eq!((d.lang(), d.source()), (locale, Source::Requested), "{symbol} has no text of its own");
        if let Some(hint) = d.hint() {
            texts.insert(format!("{symbol}.hint"), hint.to_owned());
        }
        texts.insert(symbol.name().to_owned(), d.text().to_owned());
    }
    for &label in Label::all() {
        let text = catalog.label(label, locale).unwrap_or_else(|| panic!("{locale}: no {}", label.id()));
        texts.insert(label.id().to_owned(), text.to_owned());
    }
    let unknown = describe(0xDEAD_BEEF, locale);
    assert_eq!(unknown.lang(), locale, "no sentence for unknown codes");
    texts.insert("sspi-unknown-code".to_owned(), unknown.text().to_owned());
    texts
}

fn for_each_text(mut check: impl FnMut(&str, &str, &str)) {
    for locale in shipped_locales() {
        for (id, text) in texts(&locale) {
            check(&locale, &id, &text);
        }
    }
}

fn messages(source: &str) -> Vec<Message<&str>> {
    let resource = parser::parse(source).expect("parses, which another test shows with the place");
    let message = |entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    };
    resource.body.into_iter().filter_map(message).collect()
}

#[test]
fn six_locales_are_shipped_and_embedded() {
    assert_eq!(shipped_locales(), ["en", "es", "fr", "it", "pt-BR", "ru"]);
    let embedded: BTreeSet<&str> = Catalog::embedded().locales().collect();
    for locale in shipped_locales() {
        assert!(embedded.contains(locale.as_str()), "{locale}");
    }
}

#[test]
fn every_file_parses_and_keeps_its_layout() {
    for locale in shipped_locales() {
        for file in FILES {
            let source = read_locale(&locale, file);
            match parser::parse(source.as_str()) {
                Ok(resource) => {
                    let canonical = serializer::serialize(&resource);
                    let first = canonical.lines().zip(source.lines()).position(|(a, b)| a != b);
                    assert_eq!(canonical, source, "{locale}/{file}: layout differs at line {first:?} (counted from 0)");
                }
                Err((_, errors)) => {
                    let line = |pos: usize| source[..pos].matches('\n').count() + 1;
                    let errors: Vec<_> =
                        errors.iter().map(|e| format!("line {}: {}", line(e.pos.start), e.kind)).collect();
                    panic!("{locale}/{file}: {errors:?}");
                }
            }
        }
    }
}

#[test]
fn every_file_has_exactly_the_messages_it_should_have_in_order() {
    let symbols: Vec<&str> = Symbol::all().iter().map(|symbol| symbol.name()).collect();
    let mut words = vec!["sspi-unknown-code"];
    words.extend(Label::all().iter().map(|label| label.id()));
    for locale in shipped_locales() {
        for (file, expected) in FILES.iter().zip([&symbols, &words]) {
            let source = read_locale(&locale, file);
            let ids: Vec<&str> = messages(&source).iter().map(|message| message.id.name).collect();
            assert_eq!(ids, *expected, "{locale}/{file}");
        }
    }
}

#[test]
fn a_message_is_one_line_of_plain_text_and_at_most_a_hint() {
    for locale in shipped_locales() {
        let source = read_locale(&locale, "sspi.ftl");
        for message in messages(&source) {
            let id = message.id.name;
            let value = message.value.unwrap_or_else(|| panic!("{locale}: {id} has no value"));
            let attributes: Vec<&str> = message.attributes.iter().map(|attribute| attribute.id.name).collect();
            assert!(matches!(attributes.as_slice(), [] | ["hint"]), "{locale}: {id}: {attributes:?}");
            for pattern in std::iter::once(&value).chain(message.attributes.iter().map(|attribute| &attribute.value)) {
                let plain = matches!(pattern.elements.as_slice(), [PatternElement::TextElement { .. }]);
                assert!(plain, "{locale}: {id} is more than one line of plain text");
            }
        }
    }
}

#[test]
fn every_english_message_has_a_note_with_its_number() {
    let source = read_locale("en", "sspi.ftl");
    for message in messages(&source) {
        let symbol: Symbol = message.id.name.parse().unwrap();
        let note = message.comment.unwrap_or_else(|| panic!("{symbol} has no note")).content.join(" ");
        let hex = format!("{:#X}", symbol.code());
        assert!(note.starts_with(&format!("{hex}.")), "{symbol} is {hex}; its note says: {note}");
    }
    for message in messages(&read_locale("en", "ui.ftl")) {
        assert!(message.comment.is_some(), "{} has no note", message.id.name);
    }
}

/// DESIGN: the embedded text is a slice of the file; this proves that Fluent itself says the same.
#[test]
fn slices_say_what_a_fluent_bundle_says() {
    for locale in shipped_locales() {
        let mut bundle = FluentBundle::new(vec![locale.parse().unwrap()]);
        bundle.set_use_isolating(false);
        for file in FILES {
            let resource = FluentResource::try_new(read_locale(&locale, file)).expect("parses");
            bundle.add_resource(resource).expect("no ID twice");
        }
        let mut args = FluentArgs::new();
        args.set("code", "0xDEADBEEF");
        let format = |pattern| {
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            assert!(errors.is_empty(), "{locale}: {text}: {errors:?}");
            text
        };
        for (id, text) in texts(&locale) {
            let (id, hint) = id.strip_suffix(".hint").map_or((id.as_str(), false), |id| (id, true));
            let message = bundle.get_message(id).unwrap();
            let pattern = if hint { message.get_attribute("hint").unwrap().value() } else { message.value().unwrap() };
            assert_eq!(text, format(pattern), "{locale}: {id}");
        }
        for symbol in Symbol::all() {
            let hint = bundle.get_message(symbol.name()).unwrap().get_attribute("hint");
            assert_eq!(
                Catalog::embedded().describe_symbol(*symbol, locale.as_str()).hint(),
                hint.map(|h| format(h.value())).as_deref()
            );
        }
    }
}

#[test]
fn files_have_plain_bytes() {
    for locale in shipped_locales() {
        for file in FILES {
            let source = read_locale(&locale, file);
            assert!(source.ends_with('\n') && !source.ends_with("\n\n"), "{locale}/{file}: final newline");
            assert!(is_nfc(&source), "{locale}/{file}: not NFC");
            for (i, line) in source.lines().enumerate() {
                let place = format!("{locale}/{file}:{}", i + 1);
                assert_eq!(line, line.trim_end(), "{place}: trailing space");
                for c in line.chars() {
                    assert!(!c.is_control(), "{place}: control character {c:?} (a tab, or CRLF)");
                    assert!(!is_invisible(c), "{place}: invisible character {c:?}");
                }
            }
        }
    }
}

/// Isolates and other bidi controls, zero-width characters, soft hyphen, byte order mark, private use.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}' | '\u{FFFD}' | '\u{E000}'..='\u{F8FF}')
}

#[test]
fn texts_have_no_leftovers_of_markup_or_machine_translation() {
    const LEFTOVERS: [&str; 20] = [
        "\\",
        "_",
        "*",
        "`",
        "<",
        ">",
        "[",
        "]",
        "{",
        "}",
        "&",
        "#",
        "http",
        "www.",
        "span",
        "SEC",
        "(General)",
        "  ",
        "\"",
        "'",
    ];
    for_each_text(|locale, id, text| {
        for leftover in LEFTOVERS {
            assert!(!text.contains(leftover), "{locale}: {id}: {leftover:?} in {text}");
        }
        assert_eq!(text, text.trim(), "{locale}: {id}");
        assert!(text.chars().all(|c| !is_invisible(c)), "{locale}: {id}: invisible character in {text}");
    });
}

#[test]
fn messages_are_whole_sentences() {
    for_each_text(|locale, id, text| {
        let sentence = id.starts_with("SEC_") || id == "sspi-unknown-code";
        if sentence {
            assert!(text.ends_with('.') && !text.ends_with(".."), "{locale}: {id}: {text}");
            assert!(text.chars().next().unwrap().is_uppercase(), "{locale}: {id}: {text}");
            assert_eq!(text.matches('(').count(), text.matches(')').count(), "{locale}: {id}: {text}");
        }
        assert!(!text.contains([' ']) || !text.contains(" ,") && !text.contains(" ."), "{locale}: {id}: {text}");
    });
}

#[test]
fn each_language_keeps_its_typography() {
    let no_break_space = '\u{A0}';
    for_each_text(|locale, id, text| {
        let forbidden: &[char] = match locale {
            "en" => &['«', '»', '„'],
            "es" | "pt-BR" => &['’', '‘', '„'],
            "fr" => &['“', '”', '„', '\u{202F}'],
            "it" => &['‘', '„'],
            "ru" => &['“', '”', '’', 'ё', 'Ё'],
            _ => &[],
        };
        assert!(!text.contains(forbidden), "{locale}: {id}: one of {forbidden:?} in {text}");
        for (i, c) in text.char_indices() {
            let before = text[..i].chars().next_back();
            let spaced = match locale {
                "fr" => matches!(c, ':' | ';' | '!' | '?' | '»'),
                "ru" => c == '—',
                _ => false,
            };
            assert!(!spaced || before == Some(no_break_space), "{locale}: {id}: no U+00A0 before {c} in {text}");
        }
        // The dash of the unknown-code sentence aside, a word has letters of one script only.
        for word in text.split(|c: char| !c.is_alphabetic()) {
            let cyrillic = word.chars().filter(|c| ('\u{400}'..='\u{4FF}').contains(c)).count();
            assert!(cyrillic == 0 || cyrillic == word.chars().count(), "{locale}: {id}: {word} mixes scripts");
            assert!(cyrillic == 0 || locale == "ru", "{locale}: {id}: Cyrillic {word}");
        }
    });
}

#[derive(Deserialize)]
struct Exceptions {
    #[serde(default)]
    exception: Vec<Exception>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    rule: String,
    locale: String,
    id: String,
    reason: String,
}

#[test]
fn nothing_is_left_in_english_but_what_check_toml_accepts() {
    let exceptions: Exceptions = basic_toml::from_str(&read("locales/check.toml")).unwrap();
    let mut accepted = BTreeSet::new();
    for Exception { rule, locale, id, reason } in exceptions.exception {
        assert_eq!(rule, "identical-to-english", "locales/check.toml: unknown rule for {locale} {id}");
        assert!(!reason.trim().is_empty(), "locales/check.toml: {locale} {id} gives no reason");
        assert!(accepted.insert((locale.clone(), id.clone())), "locales/check.toml: {locale} {id} is there twice");
    }
    let english = texts("en");
    let mut identical = BTreeSet::new();
    for_each_text(|locale, id, text| {
        if locale != "en" && english.get(id).is_some_and(|english| english == text) {
            identical.insert((locale.to_owned(), id.to_owned()));
        }
    });
    assert_eq!(identical, accepted, "left: texts identical to English, right: locales/check.toml");
}

#[test]
fn two_messages_are_identical_only_where_they_are_so_in_english() {
    let same_in_english = |a: &str, b: &str| {
        let english = texts("en");
        english[a] == english[b]
    };
    for locale in shipped_locales() {
        let mut first: BTreeMap<String, String> = BTreeMap::new();
        for (id, text) in texts(&locale).into_iter().filter(|(id, _)| id.starts_with("SEC_")) {
            if let Some(other) = first.get(&text) {
                assert!(same_in_english(&id, other), "{locale}: {id} and {other} say the same");
            } else {
                first.insert(text, id);
            }
        }
    }
}

#[test]
fn hints_are_there_in_all_languages_or_in_none() {
    let ids = |locale: &str| texts(locale).into_keys().collect::<BTreeSet<_>>();
    for locale in shipped_locales() {
        assert_eq!(ids(&locale), ids("en"), "{locale}");
    }
}

#[test]
fn by_number_the_canonical_symbol_answers_and_by_name_the_name() {
    for locale in shipped_locales() {
        let catalog = Catalog::embedded();
        for &symbol in Symbol::all() {
            let canonical = symbol.code().symbol().unwrap();
            let by_number = describe(symbol.code(), locale.as_str());
            assert_eq!(by_number, catalog.describe_symbol(canonical, locale.as_str()));
            assert_eq!(by_number.symbol(), Some(canonical));
            assert_eq!(catalog.describe_symbol(symbol, locale.as_str()).symbol(), Some(symbol));
        }
        let (number, name) = (
            describe(0x8009_0302, locale.as_str()),
            catalog.describe_symbol(Symbol::SEC_E_NOT_SUPPORTED, locale.as_str()),
        );
        assert_ne!(number.text(), name.text(), "{locale}");
        assert_eq!(name.code(), StatusCode::SEC_E_UNSUPPORTED_FUNCTION);
    }
}
