//! The short cut from a tag to a locale, which neither parses nor negotiates, against fluent-langneg itself.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use proptest::prelude::*;
use sspi_status::{Catalog, LanguageIdentifier, Source, Symbol, describe};

const CODE: u32 = 0x8009_030C;

/// The catalogue's answer for a tag, and that of fluent-langneg.
fn same_as_langneg(catalog: &Catalog, available: &[LanguageIdentifier], tag: &str) {
    let requested: Vec<LanguageIdentifier> = tag.parse().into_iter().collect();
    let base = "en".parse().unwrap();
    let expected = negotiate_languages(&requested, available, Some(&base), NegotiationStrategy::Filtering);
    assert_eq!(catalog.describe(0_u32, tag).lang(), expected[0].to_string(), "{tag}");
}

/// A chain is always negotiated, and a single wish goes by the short cut.
fn same_as_its_chain(catalog: &Catalog, tag: &str) {
    let chain = catalog.chain(tag);
    let expected = catalog.describe(CODE, &chain);
    let d = catalog.describe(CODE, tag);
    assert_eq!((&d, d.direction()), (&expected, expected.direction()), "{tag:?}");
    // By the name that is not the canonical one.
    let alias = Symbol::SEC_E_NO_SPM;
    assert_eq!(catalog.describe_symbol(alias, tag), catalog.describe_symbol(alias, &chain), "{tag:?}");
    if let [language] = chain.requested() {
        assert_eq!(catalog.describe(CODE, language), expected, "{tag:?}, parsed");
    }
}

/// One locale per language: then the primary subtag decides, and the library neither parses nor negotiates. All
/// languages of two letters and some of three, with every kind of script and region, over all the embedded locales,
/// drafts too. This fails on the day a second locale of a language is added and the short cut is taken for it.
#[test]
fn the_short_cut_does_what_fluent_langneg_does() {
    let available: Vec<LanguageIdentifier> = Catalog::embedded().locales().map(|tag| tag.parse().unwrap()).collect();
    // A draft need not have any certain message, so here each locale has this one.
    let start = Catalog::builder().embedded(false);
    let catalog = Catalog::embedded().locales().fold(start, |b, tag| b.overlay(tag, tag, "SEC_E_OK = X\n")).build();
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
            same_as_langneg(&catalog, &available, &tag);
            same_as_its_chain(Catalog::embedded(), &tag);
        }
    }
}

/// What looks like an everyday tag but for one byte, each byte in each place.
#[test]
fn a_tag_with_any_byte_in_any_place_is_read_as_it_is_by_a_chain() {
    for tag in ["fr", "FR", "zz", "fil", "fr-CA", "ru_RU", "es-419", "tlh-KX", "zh-Hant", "zh-Hant-TW", "it-Latn_IT"] {
        for place in 0..tag.len() {
            for byte in 0..0x80_u8 {
                let mut bytes = tag.as_bytes().to_vec();
                bytes[place] = byte;
                same_as_its_chain(Catalog::embedded(), std::str::from_utf8(&bytes).unwrap());
            }
        }
    }
    // All that is as long as the shortest tags, with one more of those that mean something, and what is not ASCII.
    let more = [&b""[..], b".", b"@", b"-", b"_", b"\0", b"a", b"Z", b"[", b"`", b"{", b"1", b"\x7F", b"-C", b".x"];
    for first in 0..0x80_u8 {
        for second in 0..0x80_u8 {
            for third in more {
                let bytes = [&[first, second], third].concat();
                same_as_its_chain(Catalog::embedded(), std::str::from_utf8(&bytes).unwrap());
            }
        }
    }
    for tag in ["é", "fé", "éf", "ééa", "fr-é", "é-CA", "fré", "ｆｒ", "ſr", "\u{212A}"] {
        same_as_its_chain(Catalog::embedded(), tag);
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

/// A catalogue with the message SEC_E_LOGON_DENIED alone.
fn catalog_of<'a>(tags: impl IntoIterator<Item = &'a str>) -> Catalog {
    let start = Catalog::builder().embedded(false);
    tags.into_iter().fold(start, |b, tag| b.overlay(tag, tag, "SEC_E_LOGON_DENIED = X\n")).build()
}

/// More locales than the short cut has room for: the last ones are negotiated.
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

/// Locales that answer to their very tags, another base language, and a second locale of a language.
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
    // Over the base language, too.
    let catalog = Catalog::builder().overlay("en", "en", "SEC_E_LOGON_DENIED = X\n").build();
    for request in ["tlh", "tlh-KX", "C", ""] {
        assert_eq!(catalog.describe(CODE, request).text(), "X", "{request:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_tag_is_read_as_it_is_by_a_chain(
        tag in "[a-zA-Z]{2,3}([-_][a-zA-Z]{4})?([-_]([a-zA-Z]{2}|[0-9]{3}))?([-_][a-zA-Z0-9]{4,8})?",
        other in "[-_.@a-zA-Z0-9]{0,6}",
    ) {
        for catalog in [Catalog::embedded(), &catalog_of(["en", "fr", "fr-CA", "fil", "sr-Latn", "zh"])] {
            same_as_its_chain(catalog, &tag);
            same_as_its_chain(catalog, &other);
        }
    }
}
