//! Properties: any number and any string, and the library still has something true to say.

use proptest::prelude::*;
use sspi_status::{Catalog, LanguageIdentifier, Query, Severity, StatusCode, Wish, describe};

/// Text of all kinds, and strings that look like tags or codes.
fn strings() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zA-Z]{1,9}([-_][a-zA-Z0-9]{0,9}){0,5}([.@][ -~]{0,9})?",
        "[-+]?(0x)?[0-9a-fA-F]{0,18}h?[:, ]{0,2}",
        "(SEC_)?[EI]_[A-Z_]{0,20}( ?\\([^)]{0,12}\\))?",
    ]
}

fn codes() -> impl Strategy<Value = u32> {
    prop_oneof![any::<u32>(), 0x8009_0300..0x8009_0400_u32, 0x0009_0300..0x0009_0400_u32, Just(0)]
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
        let says_number = d.text().contains(&format!("{:#X}", StatusCode::from_u32(code)));
        prop_assert_eq!(d.symbol().is_none(), says_number);
        // The same by a chain, which is another way through the code.
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
        let code = StatusCode::from_u32(code);
        prop_assert_eq!(code.to_string().parse(), Ok(code));
        prop_assert_eq!(format!("{code:#x}").parse(), Ok(code));
        prop_assert_eq!(code.as_i32().to_string().parse(), Ok(code));
        prop_assert_eq!(code.severity() == Severity::Error, code.as_i32() < 0);
    }
}
