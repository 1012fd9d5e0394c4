//! Properties: the library has a true answer to any number and any string.

use proptest::prelude::*;
use sspi_status::{Catalog, LanguageIdentifier, Query, Severity, Space, StatusCode, Wish, describe, scan};

/// Text of all kinds, and strings that look like tags or codes.
fn strings() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zA-Z]{1,9}([-_][a-zA-Z0-9]{0,9}){0,5}([.@][ -~]{0,9})?",
        "[-+]?(0x)?[0-9a-fA-F]{0,18}h?[:, ]{0,2}",
        "(SEC_)?[EI]_[A-Z_]{0,20}( ?\\([^)]{0,12}\\))?",
    ]
}

fn numbers() -> impl Strategy<Value = u32> {
    prop_oneof![
        any::<u32>(),
        0..2000_u32,
        0x8009_0300..0x8009_0400_u32,
        0x0009_0300..0x0009_0400_u32,
        0x8007_0000..0x8007_0800_u32,
        0xC000_0000..0xC000_0300_u32,
        0xD000_0000..0xD000_0300_u32,
        Just(0)
    ]
}

fn codes() -> impl Strategy<Value = StatusCode> {
    let spaces = prop::sample::select(Space::ALL);
    prop_oneof![numbers().prop_map(StatusCode::from_u32), (spaces, numbers()).prop_map(|(s, n)| StatusCode::new(s, n))]
}

/// Texts made of what `scan` looks at, and of anything.
fn logs() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "0x",
            "0X",
            "&H",
            "-",
            "–",
            "—",
            "−",
            "(",
            ")",
            ": ",
            ":",
            "\n",
            "\r\n",
            "\\n",
            "=\n",
            "=\r\n",
            "=20",
            "=C3=B3",
            "\\u00f3",
            "\\u0022",
            "&lt;",
            "&#",
            "\u{a0}",
            " ",
            "\t",
            "é",
            "80090308",
            "0000000",
            "590610",
            "data ",
            "52e",
            "LdapErr",
            "AcceptSecurityContext",
            "LDAP: error code ",
            "SSL alert number ",
            "40",
            "System error ",
            " has occurred",
            "(os error ",
            "error ",
            "success",
            "Kerberos",
            "Failure Code:\t",
            "0x18",
            "SEC_E_OK",
            "NT_STATUS_",
        ])
        .prop_map(str::to_owned),
        numbers().prop_map(|number| format!("{number:x}")),
        numbers().prop_map(|number| number.cast_signed().to_string()),
        "[0-9a-fA-FxhL_]{1,10}",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_code_and_any_locales_give_a_text(code in codes(), wishes in prop::collection::vec(strings(), 0..4)) {
        let d = describe(code, &wishes);
        prop_assert!(!d.text().trim().is_empty());
        let placeable_or_isolate = d.text().contains(['{', '}', '\u{2068}', '\u{2069}']);
        prop_assert!(!placeable_or_isolate);
        prop_assert!(Catalog::embedded().locales().any(|locale| locale == d.lang()));
        let says_number = d.text().contains(&code.spelling().to_string());
        prop_assert_eq!(d.is_known(), !says_number);
        // A chain takes another path through the code, and has to give the same answer.
        prop_assert_eq!(&d, &describe(code, Catalog::embedded().chain(&wishes)));
        if let [one] = wishes.as_slice() {
            prop_assert_eq!(&d, &describe(code, one));
        }
    }

    #[test]
    fn tags_are_read_as_unic_langid_reads_what_is_left_of_them(tag in strings()) {
        let plain = !tag.contains(['.', '@', '\0']) && tag.split(['-', '_']).all(|subtag| subtag.len() != 1);
        if plain && tag != "POSIX" && tag.len() <= sspi_status::MAX_TAG_LEN {
            let expected = tag.parse::<LanguageIdentifier>().ok().filter(|_| !tag.is_empty()).map(Wish::Language);
            prop_assert_eq!(tag.parse::<Wish>().ok(), expected);
        }
    }

    #[test]
    fn any_string_is_a_code_or_an_error_that_names_it(spelling in strings()) {
        match spelling.parse::<Query>() {
            Ok(query) => prop_assert_eq!(query.code().to_string().parse::<StatusCode>(), Ok(query.code())),
            Err(error) => {
                let message = error.to_string();
                prop_assert!(!message.is_empty() && message.len() < 800);
                prop_assert!(message.chars().all(|c| !c.is_control()));
            }
        }
    }

    #[test]
    fn a_code_survives_every_spelling(code in codes()) {
        prop_assert_eq!(code.to_string().parse(), Ok(code));
        prop_assert_eq!(code.spelling().to_string().parse(), Ok(code));
        prop_assert_eq!(StatusCode::new(code.space(), code.number()), code);
        let canonical = code.canonical();
        prop_assert_eq!((canonical.canonical(), canonical.symbol()), (canonical, code.symbol()));
        if code.space() == Space::Windows {
            prop_assert_eq!(format!("{:#x}", code.number()).parse(), Ok(code));
            prop_assert_eq!(code.value().to_string().parse(), Ok(code));
            let is_error = code.value() < 0 || (1..0x1_0000).contains(&code.value());
            prop_assert!(code.symbol().is_some() || (code.severity() == Severity::Error) == is_error);
        }
    }

    /// A list in one string means the same as a list of strings.
    #[test]
    fn a_list_is_its_parts(wishes in prop::collection::vec("[a-zA-Z]{0,3}([-_][a-zA-Z0-9]{0,4})?", 0..5), gap in "[,;] {0,2}") {
        let list = wishes.join(&gap);
        prop_assert_eq!(describe(0, &list), describe(0, &wishes));
        prop_assert_eq!(Catalog::embedded().chain(&list), Catalog::embedded().chain(&wishes));
    }

    #[test]
    fn what_is_found_in_a_text_stands_there_and_is_known_or_an_error(log in logs()) {
        for found in scan(&log) {
            prop_assert_eq!(log.get(found.offset..found.offset + found.text.len()), Some(found.text));
            prop_assert_eq!(found.line, log[..found.offset].matches('\n').count() + 1);
            let line = log[..found.offset].rsplit('\n').next().unwrap_or_default();
            prop_assert_eq!(found.column, line.chars().count() + 1);
            prop_assert!(found.is_known() || found.query.code().severity() == Severity::Error);
        }
    }
}

/// What people search for: words, parts of names, numbers, and anything.
fn searches() -> impl Strategy<Value = String> {
    let words = ["certificate", "certficate", "l’", "wrong", "пароль", "SEC_E_", "_", "-", "0x8009", "49", "the", "é"];
    let piece = prop_oneof![prop::sample::select(words.to_vec()).prop_map(str::to_owned), strings()];
    (prop::collection::vec(piece, 0..8), prop::sample::select(vec!["", " "])).prop_map(|(parts, gap)| parts.join(gap))
}

proptest! {
    // Each case is several searches through all texts.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_search_has_each_text_once_and_always_the_same_hits(text in searches(), lang in strings()) {
        let catalog = Catalog::embedded();
        let hits = catalog.search(&text, &catalog.chain(&lang), true);
        let mut texts: Vec<_> = hits.iter().map(|hit| hit.symbol.message().unwrap_or(hit.symbol)).collect();
        texts.sort();
        texts.dedup();
        prop_assert_eq!(texts.len(), hits.len());
        prop_assert_eq!(&hits, &catalog.search(&text, &catalog.chain(&lang), true));
        prop_assert!(hits.iter().all(|hit| catalog.locales().any(|locale| locale == hit.lang)));
    }
}
