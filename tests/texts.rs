//! The texts of all locales as the library gives them: the shipped texts, pair by pair of language and family, and the
//! texts of drafts. `cargo l10n check` tests whether the texts themselves are right.

mod support;

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use sspi_status::{Catalog, Label, Source, StatusCode, Symbol, describe};
use support::{all_locales, files, is_shipped, read_locale, shipped_files, shipped_locales};

#[test]
fn the_six_locales_are_shipped_and_every_folder_is_embedded() {
    for locale in ["en", "es", "fr", "it", "pt-BR", "ru"] {
        assert!(shipped_locales().iter().any(|shipped| shipped == locale), "{locale}");
        let (shipped, there) = (shipped_files(locale), files(locale));
        assert!(shipped.contains(&"ui.ftl".to_owned()), "{locale}: {shipped:?}");
        assert!(shipped.iter().all(|file| there.contains(file)), "{locale}: {shipped:?}, and there are {there:?}");
    }
    let embedded: BTreeSet<&str> = Catalog::embedded().locales().collect();
    // A draft without any message is not embedded as a language. A template has its messages in comments.
    let is_message = |line: &str| !line.starts_with('#') && line.contains(" = ");
    let has_message =
        |locale: &String| files(locale).iter().any(|file| read_locale(locale, file).lines().any(is_message));
    for locale in all_locales().into_iter().filter(has_message) {
        assert!(embedded.contains(locale.as_str()), "locales/{locale} is no language tag in its canonical form");
    }
}

/// A file is named after a family, and has texts of that family only.
#[test]
fn a_text_stands_in_the_file_of_its_family() {
    for locale in all_locales() {
        for file in files(&locale) {
            let text = read_locale(&locale, &file);
            for (id, _) in text.lines().filter_map(|line| line.split_once(" = ")) {
                if let Ok(symbol) = id.parse::<Symbol>() {
                    assert_eq!(format!("{}.ftl", symbol.family()), file, "{locale}: {id}");
                    assert_eq!((symbol.name(), symbol.message()), (id, Some(symbol)), "{locale}: {id}");
                } else if Label::all().iter().any(|label| label.id() == id) {
                    assert_eq!(file, "ui.ftl", "{locale}: {id}");
                }
            }
        }
    }
}

/// The embedded text is a slice of the file. This test proves that the slice is the whole text, and that Fluent gives
/// the same text.
#[test]
fn the_library_says_what_the_files_and_a_fluent_bundle_say() {
    let catalog = Catalog::embedded();
    for locale in all_locales() {
        let mut bundle = FluentBundle::new(vec![locale.parse().unwrap()]);
        bundle.set_use_isolating(false);
        for file in files(&locale) {
            let resource = FluentResource::try_new(read_locale(&locale, &file));
            let resource = resource.unwrap_or_else(|_| panic!("{locale} is not understood: see `cargo l10n check`"));
            bundle.add_resource(resource).expect("no ID twice");
        }
        let mut args = FluentArgs::new();
        args.set("code", "0xDEADBEEF");
        for variable in Label::all().iter().filter(|label| **label != Label::UnknownCode).filter_map(|l| l.variable()) {
            args.set(variable, "<value>");
        }
        let format = |pattern| {
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            assert!(errors.is_empty(), "{locale}: {text}: {errors:?}");
            text
        };
        let value = |id: &str| bundle.get_message(id).and_then(|message| message.value()).map(format);
        for (symbol, owner) in Symbol::all().iter().filter_map(|symbol| Some((*symbol, symbol.message()?))) {
            let d = catalog.describe(symbol, locale.as_str());
            let own = (d.lang() == locale).then(|| d.text().to_owned());
            assert_eq!(own, value(owner.name()), "{locale}: {symbol}");
            assert!(own.is_some() || !is_shipped(&locale, owner.family()), "{locale} lacks {owner}");
            if own.is_some() {
                assert_eq!((d.source(), d.symbol()), (Source::Requested, Some(symbol)), "{locale}");
                let message = bundle.get_message(owner.name()).unwrap();
                let attribute = |name| message.get_attribute(name).map(|attribute| format(attribute.value()));
                assert_eq!(d.hint().map(str::to_owned), attribute("hint"), "{locale}: {symbol}");
                assert_eq!(d.developer_hint().map(str::to_owned), attribute("developer"), "{locale}: {symbol}");
            }
        }
        let has_ui = shipped_locales().contains(&locale);
        for label in Label::all().iter().filter(|label| **label != Label::UnknownCode) {
            // A draft that lacks the word gets that of another language; `cargo l10n check` reports missing words.
            if let Some(expected) = value(label.id()) {
                let word = catalog.label(*label, locale.as_str()).unwrap();
                let text = if label.variable().is_some() { word.with("<value>") } else { word.text.to_owned() };
                assert_eq!((text, word.lang), (expected, locale.as_str()), "{}", label.id());
            }
        }
        let unknown = describe(0xDEAD_BEEF, locale.as_str());
        let own = (unknown.lang() == locale).then(|| unknown.text().to_owned());
        assert_eq!(own, value(Label::UnknownCode.id()), "{locale}");
        assert!(own.is_some() || !has_ui, "{locale} has no sentence for unknown codes");
    }
}

/// A twin has the whole message of the other code, and its own name and number.
#[test]
fn twins_share_texts() {
    let catalog = Catalog::embedded();
    for locale in all_locales() {
        for &symbol in Symbol::all() {
            let d = catalog.describe(symbol, locale.as_str());
            assert_eq!((d.symbol(), d.code(), d.is_known()), (Some(symbol), symbol.code(), symbol.message().is_some()));
            let Some(owner) = symbol.message().filter(|owner| *owner != symbol) else { continue };
            let theirs = catalog.describe(owner, locale.as_str());
            let said = |d: &sspi_status::Description<'_>| {
                [Some(d.text()), d.hint(), d.developer_hint(), Some(d.lang())].map(|text| text.map(str::to_owned))
            };
            assert_eq!(said(&d), said(&theirs), "{locale}: {symbol} and {owner}");
            assert_ne!(d, theirs);
            assert_ne!(d.code().canonical(), theirs.code().canonical());
            assert_eq!(catalog.trace(symbol, locale.as_str()).symbol(), Some(symbol));
        }
    }
}

/// A code with a name but no text gets the sentence for unknown codes, with the name in it.
#[test]
fn a_code_without_a_text_is_named_in_the_sentence() {
    for &symbol in Symbol::all().iter().filter(|symbol| symbol.message().is_none()) {
        for locale in shipped_locales() {
            let d = describe(symbol, locale.as_str());
            assert!(d.text().contains(&format!("{symbol} ({})", symbol.code().spelling())), "{d}");
            assert_eq!((d.hint(), d.developer_hint(), d.is_known()), (None, None, false));
        }
    }
}

#[test]
fn by_number_the_canonical_symbol_answers_and_by_name_the_name() {
    for locale in shipped_locales() {
        let catalog = Catalog::embedded();
        for &symbol in Symbol::all() {
            let canonical = symbol.code().symbol().unwrap();
            let by_number = describe(symbol.code(), locale.as_str());
            assert_eq!(by_number, catalog.describe(canonical, locale.as_str()));
            assert_eq!(by_number.symbol(), Some(canonical));
            assert_eq!(catalog.describe(symbol, locale.as_str()).symbol(), Some(symbol));
        }
        let (number, name) =
            (describe(0x8009_0302, locale.as_str()), catalog.describe(Symbol::SEC_E_NOT_SUPPORTED, locale.as_str()));
        assert_ne!(number.text(), name.text(), "{locale}");
        assert_eq!(name.code(), StatusCode::SEC_E_UNSUPPORTED_FUNCTION);
    }
}
