//! All texts of all locales: 95 messages and the words around them, six times, and whatever drafts have.
//!
//! Files are read from the disk; findings name file, line and ID. A draft (a folder that `locales/l10n.toml` does not
//! list) may have gaps, but no mistakes.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use serde::Deserialize;
use sspi_status::{Catalog, Label, Source, StatusCode, Symbol, describe};
use support::{all_locales, read, read_locale, shipped_locales};
use unicode_normalization::is_nfc;

const UNKNOWN_CODE: &str = "sspi-unknown-code";

/// The IDs that a file has to have, in order.
fn expected_ids(file: &str) -> Vec<&'static str> {
    match file {
        "sspi.ftl" => Symbol::all().iter().map(|symbol| symbol.name()).collect(),
        _ => std::iter::once(UNKNOWN_CODE).chain(Label::all().iter().map(|label| label.id())).collect(),
    }
}

/// A file of a locale. A draft may have only one of the two, or none.
struct File {
    locale: String,
    name: &'static str,
    source: String,
}

fn files() -> Vec<File> {
    let shipped = shipped_locales();
    let mut files = Vec::new();
    for locale in all_locales() {
        for name in ["sspi.ftl", "ui.ftl"] {
            let path = format!("{}/locales/{locale}/{name}", env!("CARGO_MANIFEST_DIR"));
            if shipped.contains(&locale) || std::path::Path::new(&path).exists() {
                files.push(File { source: read_locale(&locale, name), locale: locale.clone(), name });
            }
        }
    }
    assert!(files.len() >= 12);
    files
}

impl File {
    /// What the parser understands of it; another test reports what it does not.
    fn resource(&self) -> Resource<&str> {
        parser::parse(self.source.as_str()).unwrap_or_else(|(resource, _)| resource)
    }

    fn messages(&self) -> Vec<Message<&str>> {
        let message = |entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        };
        self.resource().body.into_iter().filter_map(message).collect()
    }

    /// `locales/fr/sspi.ftl:12`
    fn place(&self, part: &str) -> String {
        self.place_at(part.as_ptr().addr() - self.source.as_ptr().addr())
    }

    fn place_at(&self, offset: usize) -> String {
        let before = self.source.get(..offset).unwrap_or(&self.source);
        format!("locales/{}/{}:{}", self.locale, self.name, before.matches('\n').count() + 1)
    }
}

/// A text of a file, ready to be read.
struct Text {
    locale: String,
    /// With `.hint` for a hint.
    id: String,
    text: String,
    place: String,
}

/// Every text that can be understood, in every locale.
fn texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for file in files() {
        for message in file.messages() {
            let place = file.place(message.id.name);
            let value = message.value.iter().map(|value| (message.id.name.to_owned(), value));
            let attributes =
                message.attributes.iter().map(|a| (format!("{}.{}", message.id.name, a.id.name), &a.value));
            for (id, pattern) in value.chain(attributes) {
                let text = flat(pattern);
                texts.push(Text { locale: file.locale.clone(), id, text, place: place.clone() });
            }
        }
    }
    texts
}

/// A pattern with a code in the place of each placeable.
fn flat(pattern: &Pattern<&str>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value,
        PatternElement::Placeable { .. } => "0xDEADBEEF",
    });
    parts.collect()
}

fn none(findings: &[String]) {
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

fn check_texts(check: impl Fn(&Text) -> Vec<String>) {
    let mut findings = Vec::new();
    for text in texts() {
        for finding in check(&text) {
            findings.push(format!("{}: {}: {finding}: {}", text.place, text.id, text.text));
        }
    }
    none(&findings);
}

#[test]
fn the_six_locales_are_shipped_and_every_folder_is_embedded() {
    for locale in ["en", "es", "fr", "it", "pt-BR", "ru"] {
        assert!(shipped_locales().iter().any(|shipped| shipped == locale), "{locale}");
    }
    let embedded: BTreeSet<&str> = Catalog::embedded().locales().collect();
    for locale in all_locales() {
        assert!(embedded.contains(locale.as_str()), "locales/{locale} is no language tag in its canonical form");
    }
}

#[test]
fn every_file_parses() {
    let mut findings = Vec::new();
    for file in files() {
        if let Err((_, errors)) = parser::parse(file.source.as_str()) {
            for error in errors {
                // A brace that is never closed is noticed where the next message begins.
                let begin = error.slice.map_or(error.pos.start, |given_up| given_up.start);
                findings.push(format!("{}: {}, in what begins here", file.place_at(begin), error.kind));
            }
        }
    }
    none(&findings);
}

#[test]
fn every_file_keeps_the_layout_that_serializers_write() {
    let mut findings = Vec::new();
    for file in files() {
        let canonical = serializer::serialize(&file.resource());
        if canonical != file.source {
            let same = canonical.lines().zip(file.source.lines()).take_while(|(a, b)| a == b).count();
            let lines = |text: &str| text.lines().nth(same).unwrap_or("(the end)").to_owned();
            findings.push(format!(
                "locales/{}/{}:{}: expected {:?}, found {:?}",
                file.locale,
                file.name,
                same + 1,
                lines(&canonical),
                lines(&file.source)
            ));
        }
    }
    none(&findings);
}

#[test]
fn every_shipped_message_is_there_once_in_order_and_no_other() {
    let mut findings = Vec::new();
    let shipped = shipped_locales();
    for file in files() {
        let expected = expected_ids(file.name);
        let messages = file.messages();
        let mut last = 0;
        let mut seen = BTreeSet::new();
        for message in &messages {
            let id = message.id.name;
            let place = file.place(id);
            match expected.iter().position(|known| *known == id) {
                None => findings.push(format!("{place}: {id} is no message of the catalogue")),
                Some(_) if !seen.insert(id) => findings.push(format!("{place}: {id} is there a second time")),
                Some(i) if i < last => findings.push(format!("{place}: {id} stands before it in en")),
                Some(i) => last = i,
            }
        }
        if shipped.contains(&file.locale) {
            let missing = expected.iter().filter(|id| !seen.contains(**id));
            findings.extend(missing.map(|id| format!("locales/{}/{}: {id} is missing", file.locale, file.name)));
        }
    }
    none(&findings);
}

#[test]
fn a_message_is_one_line_of_plain_text_and_at_most_a_hint() {
    let mut findings = Vec::new();
    for file in files().iter().filter(|file| file.name == "sspi.ftl") {
        for message in file.messages() {
            let id = message.id.name;
            let place = file.place(id);
            if message.value.is_none() {
                findings.push(format!("{place}: {id} has no text"));
            }
            for (i, attribute) in message.attributes.iter().enumerate() {
                if i > 0 || attribute.id.name != "hint" {
                    findings.push(format!("{place}: {id}.{} is not the one hint that is allowed", attribute.id.name));
                }
            }
            let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
            for pattern in patterns {
                if !matches!(pattern.elements.as_slice(), [PatternElement::TextElement { .. }]) {
                    findings.push(format!("{place}: {id} is more than one line, or has a placeable"));
                }
            }
        }
    }
    none(&findings);
}

#[test]
fn every_english_message_has_a_note_with_its_number() {
    let mut findings = Vec::new();
    for file in files().iter().filter(|file| file.locale == "en") {
        for message in file.messages() {
            let id = message.id.name;
            let note = message.comment.map(|comment| comment.content.join(" ")).unwrap_or_default();
            let begin = id.parse().map_or_else(|_| String::new(), |symbol: Symbol| format!("{:#X}.", symbol.code()));
            if note.is_empty() || !note.starts_with(&begin) {
                findings.push(format!("{}: the note of {id} has to begin with {begin:?}: {note}", file.place(id)));
            }
        }
    }
    none(&findings);
}

/// The embedded text is a slice of the file; this proves that it is the whole text, and that Fluent says the same.
#[test]
fn the_library_says_what_the_files_and_a_fluent_bundle_say() {
    let catalog = Catalog::embedded();
    for locale in all_locales() {
        let mut bundle = FluentBundle::new(vec![locale.parse().unwrap()]);
        bundle.set_use_isolating(false);
        for file in files().into_iter().filter(|file| file.locale == locale) {
            bundle.add_resource(FluentResource::try_new(file.source).expect("parses")).expect("no ID twice");
        }
        let mut args = FluentArgs::new();
        args.set("code", "0xDEADBEEF");
        let format = |pattern| {
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            assert!(errors.is_empty(), "{locale}: {text}: {errors:?}");
            text
        };
        let value = |id: &str| bundle.get_message(id).and_then(|message| message.value()).map(format);
        let mut found = 0;
        for &symbol in Symbol::all() {
            let d = catalog.describe_symbol(symbol, locale.as_str());
            let own = (d.lang() == locale).then(|| d.text().to_owned());
            assert_eq!(own, value(symbol.name()), "{locale}: {symbol}");
            if own.is_some() {
                assert_eq!(d.source(), Source::Requested, "{locale}: {symbol}");
                let hint = bundle.get_message(symbol.name()).and_then(|message| message.get_attribute("hint"));
                assert_eq!(d.hint(), hint.map(|hint| format(hint.value())).as_deref(), "{locale}: {symbol}");
                found += 1;
            }
        }
        for label in Label::all() {
            // A draft that lacks it gets that of another language.
            if let Some(expected) = value(label.id()) {
                assert_eq!(catalog.label(*label, locale.as_str()), Some(expected.as_str()), "{locale}: {}", label.id());
            }
        }
        let unknown = describe(0xDEAD_BEEF, locale.as_str());
        assert_eq!((unknown.lang() == locale).then(|| unknown.text().to_owned()), value(UNKNOWN_CODE), "{locale}");
        assert!(found == 95 || !shipped_locales().contains(&locale), "{locale}: {found} of 95 messages");
    }
}

#[test]
fn files_have_plain_bytes() {
    let mut findings = Vec::new();
    for file in files() {
        let path = format!("locales/{}/{}", file.locale, file.name);
        if !file.source.is_empty() && !file.source.ends_with('\n') {
            findings.push(format!("{path}: no line end at the end"));
        }
        if file.source.contains('\r') {
            findings.push(format!("{path}: lines end in CR LF; they have to end in LF alone"));
        }
        for (i, line) in file.source.lines().enumerate() {
            let place = format!("{path}:{}", i + 1);
            if !is_nfc(line) {
                findings.push(format!("{place}: characters are not composed (NFC)"));
            }
            if line != line.trim_end() {
                findings.push(format!("{place}: spaces at the end"));
            }
            if let Some(c) = line.chars().find(|c| c.is_control() || is_invisible(*c)) {
                findings.push(format!("{place}: invisible character {c:?}"));
            }
        }
    }
    none(&findings);
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
    check_texts(|text| {
        LEFTOVERS
            .iter()
            .filter(|left| text.text.contains(**left))
            .map(|left| format!("{left:?} does not belong"))
            .collect()
    });
}

#[test]
fn messages_are_whole_sentences() {
    check_texts(|Text { id, text, .. }| {
        let mut findings = Vec::new();
        if id.starts_with("SEC_") || id == UNKNOWN_CODE {
            if !text.ends_with('.') || text.ends_with("..") {
                findings.push("no full stop at the end".to_owned());
            }
            if !text.starts_with(|c: char| !c.is_lowercase()) {
                findings.push("no capital at the beginning".to_owned());
            }
        }
        if text.matches('(').count() != text.matches(')').count() {
            findings.push("a parenthesis is not closed".to_owned());
        }
        if [" ,", " .", "( ", " )"].iter().any(|wrong| text.contains(wrong)) {
            findings.push("a space at the wrong side".to_owned());
        }
        findings
    });
}

#[test]
fn each_language_keeps_its_typography() {
    const NO_BREAK_SPACE: char = '\u{A0}';
    check_texts(|Text { locale, text, .. }| {
        let mut findings = Vec::new();
        let forbidden: &[char] = match locale.as_str() {
            "en" => &['«', '»', '„'],
            "es" | "pt-BR" => &['’', '‘', '„'],
            "fr" => &['“', '”', '„', '\u{202F}'],
            "it" => &['‘', '„'],
            "ru" => &['“', '”', '’', 'ё', 'Ё'],
            _ => &[],
        };
        if let Some(c) = text.chars().find(|c| forbidden.contains(c)) {
            findings.push(format!("{c} does not belong"));
        }
        for (i, c) in text.char_indices() {
            let before = text[..i].chars().next_back();
            let spaced = match locale.as_str() {
                "fr" => matches!(c, ':' | ';' | '!' | '?' | '»'),
                "ru" => c == '—',
                _ => false,
            };
            if spaced && before != Some(NO_BREAK_SPACE) {
                findings.push(format!("no U+00A0 before {c}"));
            }
        }
        for word in text.split(|c: char| !c.is_alphabetic()) {
            let cyrillic = word.chars().filter(|c| ('\u{400}'..='\u{4FF}').contains(c)).count();
            if cyrillic > 0 && cyrillic < word.chars().count() {
                findings.push(format!("{word} mixes Latin and Cyrillic letters"));
            }
        }
        findings
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
    let mut findings = Vec::new();
    let mut accepted = BTreeSet::new();
    for Exception { rule, locale, id, reason } in exceptions.exception {
        if rule != "identical-to-english" || reason.trim().is_empty() {
            findings.push(format!("locales/check.toml: {locale} {id}: unknown rule, or no reason"));
        }
        if !accepted.insert((locale.clone(), id.clone())) {
            findings.push(format!("locales/check.toml: {locale} {id} is there twice"));
        }
    }
    let texts = texts();
    let english: BTreeMap<&str, &str> =
        texts.iter().filter(|text| text.locale == "en").map(|text| (text.id.as_str(), text.text.as_str())).collect();
    for Text { locale, id, text, place } in texts.iter().filter(|text| text.locale != "en") {
        let identical = english.get(id.as_str()) == Some(&text.as_str());
        let excepted = accepted.remove(&(locale.clone(), id.clone()));
        match (identical, excepted) {
            (true, false) => findings.push(format!("{place}: {id}: identical to English: {text}")),
            (false, true) => {
                findings.push(format!("locales/check.toml: {locale} {id}: not identical to English any more"));
            }
            _ => {}
        }
    }
    findings.extend(accepted.iter().map(|(locale, id)| format!("locales/check.toml: {locale} has no {id}")));
    none(&findings);
}

#[test]
fn two_messages_are_identical_only_where_they_are_so_in_english() {
    let texts = texts();
    let english = |id: &str| texts.iter().find(|text| text.locale == "en" && text.id == id).map(|text| &text.text);
    let mut findings = Vec::new();
    for (i, text) in texts.iter().enumerate().filter(|(_, text)| text.id.starts_with("SEC_")) {
        let twin = texts[..i].iter().find(|other| other.locale == text.locale && other.text == text.text);
        if let Some(twin) = twin
            && english(&twin.id) != english(&text.id)
        {
            findings.push(format!("{}: {} says the same as {}: {}", text.place, text.id, twin.id, text.text));
        }
    }
    none(&findings);
}

#[test]
fn hints_are_there_in_all_shipped_languages_or_in_none() {
    let hints = |locale: &str| -> BTreeSet<String> {
        texts().into_iter().filter(|text| text.locale == locale && text.id.contains('.')).map(|text| text.id).collect()
    };
    for locale in shipped_locales() {
        assert_eq!(hints(&locale), hints("en"), "left: {locale}, right: en");
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
