//! Calls that a GUI may make in every frame allocate nothing. (The counter counts this thread only.)

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use allocation_counter::measure;
use sspi_status::{
    Catalog, Description, FallbackChain, Label, LanguageIdentifier, LocaleRequest, OsLocales, StatusCode, Symbol, Wish,
    Word, describe,
};

fn allocations(mut work: impl FnMut()) -> u64 {
    work(); // the first call of a process reads the texts, so it is not counted
    measure(work).count_total
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(std::hint::black_box(Box::new(1)))), 1);
}

/// Reads every field of a description.
fn read_all(d: &Description<'_>) {
    let lengths = (d.text().len(), d.hint().map(str::len), d.developer_hint().map(str::len), d.lang().len());
    let others = (d.direction(), d.source(), d.severity(), d.symbol(), d.family(), d.is_known(), d.aliases().count());
    std::hint::black_box((lengths, others));
}

/// Describes every known code by its number, by its name and wrapped in another number, and counts the allocations.
fn of_all_codes(catalog: &Catalog, request: impl LocaleRequest + Copy) -> u64 {
    let wrapped: Vec<StatusCode> = (0..0x1_0000_u32).map(|number| StatusCode::from_u32(0x8007_0000 | number)).collect();
    let known = |code: &StatusCode| code.symbol().and_then(Symbol::message).is_some();
    allocations(|| {
        for symbol in Symbol::all().iter().copied().filter(|symbol| known(&symbol.code())) {
            read_all(&catalog.describe(symbol.code(), request));
            read_all(&catalog.describe(symbol, request));
        }
        for code in wrapped.iter().copied().filter(known) {
            read_all(&catalog.describe(code, request));
        }
    })
}

/// Whether the language of a tag has at most one locale. A second one, such as a draft, would be negotiated at every
/// call.
fn is_alone(tag: &str) -> bool {
    let language = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_owned();
    Catalog::embedded().locales().filter(|locale| language(locale) == language(tag)).count() <= 1
}

#[test]
fn a_warm_describe_of_a_known_code_allocates_nothing_on_every_path() {
    let catalog = Catalog::embedded();
    let count = |request: &dyn Fn() -> u64, what: &str| assert_eq!(request(), 0, "{what}");
    for tag in ["fr", "fr-CA", "pt_PT", "es-419", "de-AT", "zh-Hant-TW", "ru_RU.UTF-8", "C", "", "???"] {
        if is_alone(tag) {
            count(&|| of_all_codes(catalog, tag), tag);
            count(&|| of_all_codes(catalog, Some(tag)), tag);
            let language = tag.parse::<LanguageIdentifier>().ok();
            count(&|| of_all_codes(catalog, language.as_ref()), tag);
            let wish = tag.parse::<Wish>().ok();
            count(&|| of_all_codes(catalog, &wish), tag);
        }
    }
    for list in ["it-CH,fr", "it-CH; fr", "de,tlh,es", "xx,C", "tlh,vo", ",,", "???,ru"] {
        count(&|| of_all_codes(catalog, list), list);
        count(&|| of_all_codes(catalog, Some(list)), list);
        let parts: Vec<&str> = list.split([',', ';']).collect();
        count(&|| of_all_codes(catalog, &parts), list);
        count(&|| of_all_codes(catalog, parts.as_slice()), list);
        let owned = list.to_owned();
        count(&|| of_all_codes(catalog, &owned), list);
        let (cow, boxed): (Cow<'_, str>, Box<str>) = (Cow::Borrowed(list), list.into());
        count(&|| of_all_codes(catalog, &cow), list);
        count(&|| of_all_codes(catalog, &Some(cow.clone())), list);
        count(&|| of_all_codes(catalog, &boxed), list);
        let (arc, rc): (Arc<str>, Rc<str>) = (list.into(), list.into());
        count(&|| of_all_codes(catalog, &arc), list);
        count(&|| of_all_codes(catalog, &rc), list);
    }
    count(&|| of_all_codes(catalog, None::<&str>), "no wish");
    count(&|| of_all_codes(catalog, ["xx", "it-CH"]), "an array");
    let os = OsLocales::detect();
    count(&|| of_all_codes(catalog, &os), "those of the system");
    let other = Catalog::builder().build();
    for tags in ["fr", "de", "en", "it-CH,fr", "???", "C"] {
        let chain: FallbackChain = catalog.chain(tags);
        count(&|| of_all_codes(catalog, &chain), tags);
        count(&|| of_all_codes(catalog, Some(&chain)), tags);
        count(&|| of_all_codes(&other, &chain), tags);
    }
}

/// A catalogue with overlays takes the same path.
#[test]
fn with_overlays_a_known_code_allocates_nothing_either() {
    let start = Catalog::builder().embedded(false);
    let catalog = ["en", "fr", "nl"].into_iter().fold(start, |b, tag| b.overlay(tag, tag, "SEC_E_OK = X\n")).build();
    let language: LanguageIdentifier = "nl-BE".parse().unwrap();
    for tag in ["fr", "fr-CA", "nl", "es_419", "de-AT", "tlh", "C", "tlh,nl"] {
        assert_eq!(allocations(|| drop(std::hint::black_box(catalog.describe(0_u32, tag)))), 0, "{tag}");
    }
    assert_eq!(allocations(|| drop(std::hint::black_box(catalog.describe(0_u32, &language)))), 0);
    let over = Catalog::builder().overlay("fr", "x", "SEC_E_OK = X\n").build();
    assert_eq!(of_all_codes(&over, "fr"), 0);
}

#[test]
fn a_label_allocates_nothing() {
    let catalog = Catalog::embedded();
    let chain = catalog.chain("fr");
    for &label in Label::all() {
        let length = |word: Option<Word<'_>>| std::hint::black_box(word.map_or(0, |word| word.text.len()));
        let by_chain = || assert!(length(catalog.label(label, &chain)) < 8192);
        assert_eq!(allocations(by_chain), 0, "{label:?}");
        assert_eq!(allocations(|| assert!(length(catalog.label(label, "tlh,it")) < 8192)), 0, "{label:?}");
    }
}

#[test]
fn an_unknown_code_allocates_its_sentence_and_nothing_else() {
    let chain = Catalog::embedded().chain("fr");
    for code in [StatusCode::from_u32(0xDEAD_BEEF), StatusCode::from_u32(0xFFFF), StatusCode::tls_alert(9999)] {
        for tag in ["fr", "de-AT", "tlh,it"] {
            assert_eq!(allocations(|| drop(std::hint::black_box(describe(code, tag)))), 1, "{tag}");
        }
        assert_eq!(allocations(|| drop(std::hint::black_box(describe(code, &chain)))), 1);
    }
}
