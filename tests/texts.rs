//! All texts of all locales as the library gives them: 95 messages and the words around them, six times, and whatever
//! drafts have. Whether the texts themselves are right is what `cargo l10n check` tests.

mod support;

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use sspi_status::{Catalog, Label, Source, StatusCode, Symbol, describe};
use support::{all_locales, read_locale, shipped_locales};

const UNKNOWN_CODE: &str = "sspi-unknown-code";

/// The files of a locale. A draft may have only one of the two, or none.
fn files(locale: &str) -> Vec<String> {
    let is_there = |name: &&str| {
        let path = format!("{}/locales/{locale}/{name}", env!("CARGO_MANIFEST_DIR"));
        shipped_locales().iter().any(|shipped| shipped == locale) || std::path::Path::new(&path).exists()
    };
    ["sspi.ftl", "ui.ftl"].iter().filter(|name| is_there(name)).map(|name| read_locale(locale, name)).collect()
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

/// The embedded text is a slice of the file; this proves that it is the whole text, and that Fluent says the same.
#[test]
fn the_library_says_what_the_files_and_a_fluent_bundle_say() {
    let catalog = Catalog::embedded();
    for locale in all_locales() {
        let mut bundle = FluentBundle::new(vec![locale.parse().unwrap()]);
        bundle.set_use_isolating(false);
        for file in files(&locale) {
            let resource = FluentResource::try_new(file);
            let resource = resource.unwrap_or_else(|_| panic!("{locale} is not understood: see `cargo l10n check`"));
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
