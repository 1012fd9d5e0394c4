//! What a GUI may call in every frame allocates nothing. (The counter counts this thread only.)

use allocation_counter::measure;
use sspi_status::{Catalog, Label, LanguageIdentifier, Symbol, describe};

fn allocations(mut work: impl FnMut()) -> u64 {
    work(); // warm: the first call of a process fetches the texts
    measure(work).count_total
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(std::hint::black_box(Box::new(1)))), 1);
}

#[test]
fn a_warm_describe_of_a_known_code_allocates_nothing() {
    let catalog = Catalog::embedded();
    let read_all = |symbol: Symbol, request: &dyn Fn(Symbol) -> usize| std::hint::black_box(request(symbol));
    let language: LanguageIdentifier = "pt-PT".parse().unwrap();
    let chains = ["fr", "de", "en"].map(|tag| catalog.chain(tag));
    let list = ["xx", "it-CH"];
    for &symbol in Symbol::all() {
        let length = |d: sspi_status::Description<'_>| d.text().len() + d.hint().map_or(0, str::len) + d.lang().len();
        // With a second locale of a language, as a draft may be, its tags are negotiated at every call.
        let is_alone = |tag: &&str| {
            let language = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_owned();
            catalog.locales().filter(|locale| language(locale) == language(tag)).count() <= 1
        };
        for tag in ["fr", "fr-CA", "pt_PT", "es-419", "de-AT", "zh-Hant-TW", "ru_RU.UTF-8", "C", "", "???"]
            .into_iter()
            .filter(is_alone)
        {
            let count = allocations(|| {
                read_all(symbol, &|symbol| {
                    length(describe(symbol.code(), tag)) + length(catalog.describe_symbol(symbol, tag))
                });
            });
            assert_eq!(count, 0, "{symbol} {tag:?}");
        }
        for chain in &chains {
            assert_eq!(
                allocations(|| {
                    read_all(symbol, &|s| length(describe(s.code(), chain)));
                }),
                0,
                "{symbol} {chain:?}"
            );
        }
        assert_eq!(
            allocations(|| {
                read_all(symbol, &|s| length(describe(s.code(), &language)));
            }),
            0,
            "{symbol}"
        );
        assert_eq!(
            allocations(|| {
                read_all(symbol, &|s| length(describe(s.code(), list)));
            }),
            0,
            "{symbol}"
        );
    }
}

/// A catalogue of one's own takes the same short cut.
#[test]
fn with_overlays_a_known_code_allocates_nothing_either() {
    let start = Catalog::builder().embedded(false);
    let catalog = ["en", "fr", "nl"].into_iter().fold(start, |b, tag| b.overlay(tag, tag, "SEC_E_OK = X\n")).build();
    let language: LanguageIdentifier = "nl-BE".parse().unwrap();
    for tag in ["fr", "fr-CA", "nl", "es_419", "de-AT", "tlh", "C"] {
        assert_eq!(allocations(|| drop(std::hint::black_box(catalog.describe(0_u32, tag)))), 0, "{tag}");
    }
    assert_eq!(allocations(|| drop(std::hint::black_box(catalog.describe(0_u32, &language)))), 0);
}

#[test]
fn a_label_allocates_nothing() {
    let catalog = Catalog::embedded();
    let chain = catalog.chain("fr");
    for &label in Label::all() {
        assert_eq!(
            allocations(|| assert!(std::hint::black_box(catalog.label(label, &chain)).is_some())),
            0,
            "{label:?}"
        );
    }
}

#[test]
fn an_unknown_code_allocates_its_sentence_and_nothing_else() {
    let chain = Catalog::embedded().chain("fr");
    for tag in ["fr", "de-AT"] {
        assert_eq!(allocations(|| drop(std::hint::black_box(describe(0xDEAD_BEEF, tag)))), 1, "{tag}");
    }
    assert_eq!(allocations(|| drop(std::hint::black_box(describe(0xDEAD_BEEF, &chain)))), 1);
}
