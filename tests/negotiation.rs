//! Compares the chains of all kinds of tags with fluent-langneg's negotiation, and the answers of calls with their
//! chains.

use std::sync::LazyLock;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use proptest::prelude::*;
use sspi_status::{Catalog, LanguageIdentifier, Source, Symbol, describe};

const CODE: u32 = 0x8009_030C;

/// Catalogues with one locale of each language, and with several.
static CATALOGS: LazyLock<Vec<Catalog>> = LazyLock::new(|| {
    vec![
        catalog_of(Catalog::embedded().locales()),
        catalog_of(["en", "fr", "fr-CA", "fil", "sr-Latn", "zh"]),
        catalog_of(["en", "fr-CA", "fr-CH", "sr", "sr-Latn", "zh-Hant", "zh-TW"]),
        catalog_of(["en", "en-GB", "fr-Latn", "sr-Cyrl", "zh-Hans", "pt-BR", "pt-PT", "ca-valencia"]),
    ]
});

/// A catalogue that has only the message SEC_E_LOGON_DENIED, in each locale. (An embedded draft may lack the message.)
fn catalog_of<'a>(tags: impl IntoIterator<Item = &'a str>) -> Catalog {
    let start = Catalog::builder().embedded(false);
    tags.into_iter().fold(start, |b, tag| b.overlay(tag, tag, "SEC_E_LOGON_DENIED = X\n")).build()
}

/// Asserts that the catalogue's chain for some tags is that of fluent-langneg, tag by tag, with the base language once
/// at the end, and that the first step of the chain answers.
fn same_as_langneg(catalog: &Catalog, tags: &[String]) {
    let available: Vec<LanguageIdentifier> = catalog.locales().map(|tag| tag.parse().unwrap()).collect();
    let mut expected: Vec<String> = Vec::new();
    for tag in tags {
        let requested: Vec<LanguageIdentifier> = tag.parse().into_iter().collect();
        let found = negotiate_languages(&requested, &available, None, NegotiationStrategy::Filtering);
        expected.extend(found.into_iter().map(ToString::to_string));
    }
    expected.push("en".to_owned());
    let mut seen = Vec::new();
    expected.retain(|tag| {
        !seen.contains(tag) && {
            seen.push(tag.clone());
            true
        }
    });
    let chain = catalog.chain(tags);
    let steps: Vec<&str> = chain.steps().map(|step| step.locale).collect();
    assert_eq!(steps, expected, "{tags:?}");
    let d = catalog.describe(CODE, tags);
    assert_eq!(d.lang(), expected[0], "{tags:?}");
    assert_eq!(catalog.describe(CODE, &chain), d, "{tags:?}");
    assert_eq!(catalog.describe(CODE, tags.join(",")), d, "{tags:?}");
    if let [tag] = tags {
        assert_eq!(catalog.describe(CODE, tag), d, "{tag}");
    }
}

/// Asserts that a call with a tag gives the same answer as a call with the tag's chain.
fn same_as_its_chain(catalog: &Catalog, tag: &str) {
    let chain = catalog.chain(tag);
    let expected = catalog.describe(CODE, &chain);
    let d = catalog.describe(CODE, tag);
    assert_eq!((&d, d.direction()), (&expected, expected.direction()), "{tag:?}");
    // By the name that is not the canonical one.
    let alias = Symbol::SEC_E_NO_SPM;
    assert_eq!(catalog.describe(alias, tag), catalog.describe(alias, &chain), "{tag:?}");
    if let [language] = chain.requested() {
        assert_eq!(catalog.describe(CODE, language), expected, "{tag:?}, parsed");
    }
}

/// All languages of two letters and some of three, with every kind of script and region, over all the embedded locales,
/// drafts too, and over catalogues with several locales of a language.
#[test]
fn every_kind_of_tag_is_negotiated_as_by_fluent_langneg() {
    let letters = || 'a'..='z';
    let mut languages: Vec<String> = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}"))).collect();
    languages.extend(letters().flat_map(|a| ["en", "fr", "ru", "es", "un", "pt"].map(|b| format!("{b}{a}"))));
    let rests = [
        "",
        "-US",
        "_FR",
        "-BR",
        "-PT",
        "-419",
        "-001",
        "-Latn",
        "-Cyrl",
        "-Arab",
        "-Latn-RU",
        "-Hans-CN",
        "_latn_br",
        "-1694acad",
        "-Latn-ES-valencia",
        "-AAAA-",
        "-12",
        "-1234",
        "-ABC",
        "-Latn-1234567",
        "-\u{e9}a",
    ];
    for language in &languages {
        for rest in rests {
            let tag = format!("{language}{rest}");
            same_as_its_chain(Catalog::embedded(), &tag);
            // A language that no catalogue has needs only one of them.
            let catalogs = if ["en", "fr", "sr", "zh", "pt"].contains(&language.as_str()) { 4 } else { 1 };
            CATALOGS[..catalogs].iter().for_each(|catalog| same_as_langneg(catalog, std::slice::from_ref(&tag)));
        }
    }
}

#[test]
fn the_embedded_catalogue_answers_as_one_that_is_built() {
    let built = Catalog::builder().build();
    for tag in Catalog::embedded().locales().chain(["de", "tlh", "fr-CA", "pt", "C", "", "??", "zh-Hant-TW"]) {
        for &symbol in Symbol::all() {
            assert_eq!(describe(symbol.code(), tag), built.describe(symbol.code(), tag), "{tag} {symbol}");
        }
        assert_eq!(describe(0xDEAD_BEEF_u32, tag), built.describe(0xDEAD_BEEF_u32, tag), "{tag}");
    }
    assert!(Catalog::embedded().problems().is_empty());
}

#[test]
fn each_of_many_locales_is_found() {
    let letters = || b'a'..=b'z';
    let tags: Vec<String> =
        letters().flat_map(|a| letters().map(move |b| String::from_utf8(vec![a, b]).unwrap())).collect();
    let catalog = catalog_of(tags.iter().map(String::as_str));
    assert_eq!(catalog.locales().len(), 26 * 26);
    for tag in &tags {
        let d = catalog.describe(CODE, tag);
        assert_eq!((d.lang(), d.source()), (tag.as_str(), Source::Requested));
        let language: LanguageIdentifier = format!("{tag}-AQ").parse().unwrap();
        assert_eq!(catalog.describe(CODE, &language).lang(), tag, "{language}");
    }
}

#[test]
fn languages_of_three_letters_are_found_and_missed() {
    let catalog = catalog_of(["en", "fil", "fr"]);
    for (tag, locale, source) in [
        ("fil", "fil", Source::Requested),
        ("FIL_PH", "fil", Source::Requested),
        ("tlh", "en", Source::Fallback),
        ("fi", "en", Source::Fallback),
        ("und", "en", Source::Fallback),
        ("fr", "fr", Source::Requested),
    ] {
        let d = catalog.describe(CODE, tag);
        assert_eq!((d.lang(), d.source()), (locale, source), "{tag}");
        same_as_its_chain(&catalog, tag);
    }
}

/// Catalogues with pseudo-locales, with another base language, and with a second locale of a language.
#[test]
fn catalogues_of_every_kind_answer_a_tag_as_a_chain() {
    let builder = || Catalog::builder().overlay("fr-AQ", "x", "SEC_E_LOGON_DENIED = X\n");
    let catalogs = [
        Catalog::builder().pseudo(true).build(),
        builder().pseudo(true).build(),
        Catalog::builder().base("ru".parse().unwrap()).build(),
        builder().base("fr-AQ".parse().unwrap()).build(),
        Catalog::builder().base("tlh".parse().unwrap()).build(),
        Catalog::builder().overlay("sr-Latn", "x", "SEC_E_LOGON_DENIED = X\n").build(),
    ];
    for catalog in catalogs {
        let tags =
            ["en-XA", "ar-XB", "en_xa", "ar", "ar-EG", "en-GB", "fr", "fr-AQ", "fr-CA", "ru", "tlh", "sr", "sr-ME"];
        for tag in tags.into_iter().chain(["sr-Cyrl", "pt-PT", "C", "POSIX", "", "C.UTF-8", "fr_CA.UTF-8@euro", "?"]) {
            same_as_its_chain(&catalog, tag);
        }
    }
}

#[test]
fn an_overlay_beside_embedded_texts_stays_the_first_to_be_asked() {
    let catalog = Catalog::builder().overlay("fr", "fr", "SEC_E_LOGON_DENIED = X\n").build();
    for request in ["fr", "fr-CA"] {
        assert_eq!(catalog.describe(CODE, request).text(), "X");
        assert_eq!(catalog.describe(CODE, catalog.chain(request)).text(), "X");
        assert_eq!(catalog.describe(0_u32, request).text(), describe(0_u32, "fr").text());
    }
    assert_eq!(catalog.describe(CODE, "es").text(), describe(CODE, "es").text());
    // The same holds for an overlay of the base language.
    let catalog = Catalog::builder().overlay("en", "en", "SEC_E_LOGON_DENIED = X\n").build();
    for request in ["tlh", "tlh-KX", "C", ""] {
        assert_eq!(catalog.describe(CODE, request).text(), "X", "{request:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_tags_are_negotiated_as_by_fluent_langneg(
        tags in prop::collection::vec(
            "[a-zA-Z]{2,3}([-_][a-zA-Z]{4})?([-_]([a-zA-Z]{2}|[0-9]{3}))?([-_][a-zA-Z0-9]{4,8})?",
            1..4,
        ),
        near in prop::collection::vec("(en|fr|sr|zh)([-_](Latn|Cyrl|Hans|Hant))?([-_](CA|RS|TW|001))?", 1..4),
    ) {
        for catalog in &*CATALOGS {
            for tags in [&tags, &near] {
                same_as_langneg(catalog, tags);
            }
        }
    }
}
