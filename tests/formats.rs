//! How the library's types look in logs and data files, and when they are equal: always in English, and without a text
//! that depends on a language, except in `Display` of a description.

use serde_json::json;
use sspi_status::{
    Catalog, Direction, Family, Label, LanguageIdentifier, Outcome, Part, Problem, Query, Reason, Severity, Source,
    Space, StatusCode, Symbol, UnknownSymbol, Wish, describe,
};

const DENIED: StatusCode = StatusCode::SEC_E_LOGON_DENIED;
const UNKNOWN: StatusCode = StatusCode::from_u32(0xDEAD_BEEF);

#[test]
fn debug_is_english_and_has_no_text() {
    let catalog = Catalog::builder().overlay("fr", "x.ftl", "SEC_E_NOPE = X\n").build();
    for (found, expected) in [
        (
            format!("{:?}", describe(DENIED, "pt")),
            "Description { code: StatusCode(SEC_E_LOGON_DENIED (0x8009030C)), symbol: Some(SEC_E_LOGON_DENIED), \
             lang: \"pt-BR\", source: Requested, .. }",
        ),
        (
            format!("{:?}", describe(UNKNOWN, "tlh")),
            "Description { code: StatusCode(0xDEADBEEF), symbol: None, lang: \"en\", source: Fallback, .. }",
        ),
        (
            format!("{:?}", Catalog::builder().embedded(false).overlay("ru", "x", "SEC_E_OK = X\n").build()),
            "Catalog { locales: [\"ru\"], problems: [] }",
        ),
        (
            format!("{:?}", catalog.problems()),
            "[Problem { path: \"x.ftl\", line: 1, column: 1, what: \"SEC_E_NOPE is no message of this catalogue; it is \
             left out\" }]",
        ),
        (
            format!("{:?}", catalog.chain(["fr-CA", "x", "C"]).steps().map(|step| step.reason).collect::<Vec<_>>()),
            "[Parent, Base]",
        ),
    ] {
        assert_eq!(found, expected);
    }
    let chain = format!("{:?}", Catalog::embedded().chain(["fr-CA", "???", "C"]));
    for part in ["FallbackChain { requested: [", "wishes_for_base: true", "has_ill_formed: true", "\"fr\"", "Parent"] {
        assert!(chain.contains(part), "{part}: {chain}");
    }
}

#[test]
fn display_takes_a_width() {
    for (found, expected) in [
        (format!("{:>13}|", Source::Requested), "    requested|"),
        (format!("{:<9}|", Source::Fallback), "fallback |"),
        (format!("{:^9}|", Source::BuiltIn), " builtin |"),
        (format!("{:>4}", Direction::LeftToRight), " ltr"),
        (format!("{:>4}", Direction::RightToLeft), " rtl"),
        (format!("{:>14}", Severity::Informational), " informational"),
        (format!("{:>9}", Severity::Success), "  success"),
        (format!("{:>6}", Severity::Error), " error"),
        (format!("{:>10}", Symbol::SEC_E_OK), "  SEC_E_OK"),
        (format!("{:<24}|", StatusCode::SEC_E_OK), "SEC_E_OK (0x00000000)   |"),
        (format!("{:>9}", StatusCode::ldap(4999)), "ldap 4999"),
        (format!("{:>10}", StatusCode::ldap(4999)), " ldap 4999"),
        (format!("{:.8}", StatusCode::SEC_E_OK), "SEC_E_OK"),
        (format!("{:>6}", Reason::Exact), " exact"),
        (format!("{:>7}", Reason::Parent), " parent"),
        (format!("{:>7}", Reason::Likely), " likely"),
        (format!("{:>13}", Reason::OtherRegion), " other-region"),
        (format!("{:>5}", Reason::Base), " base"),
        (format!("{:>6}", Outcome::Found), " found"),
        (format!("{:>11}", Outcome::NoMessage), " no-message"),
        (format!("{:>9}", Outcome::NoValue), " no-value"),
        (format!("{:>7}", Outcome::Errors), " errors"),
        (format!("{:>10}", Outcome::NotTried), " not-tried"),
        (format!("{:.3}", describe(DENIED, "en")), &describe(DENIED, "en").text()[..3]),
        (format!("{:>8}", Space::Windows), " windows"),
        (format!("{:>9}", Space::Kerberos), " kerberos"),
        (format!("{:>4}", Space::TlsAlert), " tls"),
        (format!("{:>5}", Space::Ldap), " ldap"),
        (format!("{:>5}", Family::Sspi), " sspi"),
        (format!("{:>13}", Family::SmartCards), "  smart-cards"),
        (Wish::Base.to_string(), "C"),
        (
            "???".parse::<Wish>().unwrap_err().to_string(),
            "not a language tag: write one such as fr, pt-BR or zh-Hant-TW",
        ),
        ("x".parse::<Symbol>().unwrap_err().to_string(), "not the name of a code of this catalogue"),
    ] {
        assert_eq!(found, expected);
    }
}

#[test]
fn the_alternate_form_of_a_description_names_the_code() {
    let text = |code: StatusCode| describe(code, "it").text().to_owned();
    let of = |code: StatusCode| format!("{:#}", describe(code, "it"));
    assert_eq!(of(DENIED), format!("{} (SEC_E_LOGON_DENIED, 0x8009030C)", text(DENIED)));
    assert_eq!(of(UNKNOWN), format!("{} (0xDEADBEEF)", text(UNKNOWN)));
    let of_ldap = StatusCode::ldap(9999);
    assert_eq!(of(of_ldap), format!("{} (ldap 9999)", text(of_ldap)));
}

#[test]
fn descriptions_are_equal_when_they_say_the_same() {
    let twin = Catalog::builder().build();
    assert_eq!(describe(DENIED, "fr"), twin.describe(DENIED, "fr-CA"));
    let others = [
        twin.describe(DENIED, "it"),
        twin.describe(0_u32, "fr"),
        twin.describe(UNKNOWN, "fr"),
        twin.describe(DENIED, "de"),
    ];
    for other in &others {
        assert_ne!(&describe(DENIED, "fr"), other);
    }
    // With the same language and code, a difference in the text, a hint, the source or the name counts.
    let overlaid = |text: &str| Catalog::builder().overlay("fr", "x", text).build();
    let own = describe(DENIED, "fr");
    let hint = own.hint().unwrap();
    let ftl = |text: &str, hint: &str| format!("SEC_E_LOGON_DENIED = {text}\n    .hint = {hint}\n");
    let developer = own.developer_hint().map_or_else(String::new, |hint| format!("    .developer = {hint}\n"));
    assert_eq!(own, overlaid(&(ftl(own.text(), hint) + &developer)).describe(DENIED, "fr"));
    assert_ne!(own, overlaid(&ftl("X", hint)).describe(DENIED, "fr"));
    assert_ne!(own, overlaid(&ftl(own.text(), "X")).describe(DENIED, "fr"));
    let with_more = ftl(own.text(), hint) + "    .developer = X\n";
    assert_ne!(overlaid(&ftl(own.text(), hint)).describe(DENIED, "fr"), overlaid(&with_more).describe(DENIED, "fr"));
    assert_ne!(describe(DENIED, "en"), describe(DENIED, "tlh"));
    let catalog = Catalog::builder().overlay("en", "x", "SEC_E_NO_SPM = X\nSEC_E_INTERNAL_ERROR = X\n").build();
    let [one, other] = [Symbol::SEC_E_NO_SPM, Symbol::SEC_E_INTERNAL_ERROR].map(|s| catalog.describe(s, "en"));
    assert_eq!((one.code(), one.text()), (other.code(), other.text()));
    assert_ne!(one, other);
}

#[test]
fn chains_are_equal_when_they_ask_for_the_same_and_try_the_same() {
    let catalog = Catalog::embedded();
    let with_antarctica = Catalog::builder().overlay("fr-AQ", "x", "SEC_E_OK = X\n").build();
    let chain = catalog.chain("fr-AQ");
    assert_eq!(chain, Catalog::builder().build().chain(["fr_AQ.UTF-8"]));
    assert!(!chain.wishes_for_base());
    for other in [
        catalog.chain("fr"),
        catalog.chain(["fr-AQ", "C"]),
        catalog.chain(["fr-AQ", "???"]),
        catalog.chain(["fr-AQ", "it"]),
        with_antarctica.chain("fr-AQ"),
    ] {
        assert_ne!(chain, other);
    }
    assert_eq!(catalog.chain(&chain), chain);
}

#[test]
fn serialized_a_description_is_what_the_command_prints() {
    let d = describe(StatusCode::SEC_E_INTERNAL_ERROR, "es");
    assert_eq!(
        serde_json::to_value(&d).unwrap(),
        json!({
            "code": "0x80090304", "value": -2_146_893_052, "symbol": "SEC_E_INTERNAL_ERROR", "aliases": ["SEC_E_NO_SPM"],
            "space": "windows", "family": "sspi", "severity": "error", "known": true, "locale": "es",
            "direction": "ltr", "source": "requested", "message": d.text(), "hint": d.hint(),
            "developer_hint": d.developer_hint(),
        })
    );
    let d = describe(UNKNOWN, "tlh");
    assert_eq!(
        serde_json::to_value(&d).unwrap(),
        json!({
            "code": "0xDEADBEEF", "value": -559_038_737, "symbol": null, "aliases": [], "space": "windows",
            "family": null, "severity": "error", "known": false, "locale": "en", "direction": "ltr",
            "source": "fallback", "message": d.text(), "hint": null, "developer_hint": null,
        })
    );
    let ftl = "SEC_E_OK = Bien.\n    .developer = Nada.\n    .hint = Siga.\n";
    let catalog = Catalog::builder().overlay("es", "x", ftl).build();
    let object = serde_json::to_value(catalog.describe(0_u32, "es")).unwrap();
    assert_eq!((&object["hint"], &object["developer_hint"]), (&json!("Siga."), &json!("Nada.")));
    for (code, spelling, value, space) in [
        (StatusCode::from_u32(65_535), "65535, 0xFFFF", 65_535, "windows"),
        (StatusCode::kerberos(u32::MAX), "krb 4294967295", 4_294_967_295_i64, "kerberos"),
        (StatusCode::tls_alert(9999), "tls 9999", 9999, "tls"),
        (StatusCode::ldap(9999), "ldap 9999", 9999, "ldap"),
    ] {
        let object = serde_json::to_value(describe(code, "es")).unwrap();
        assert_eq!((&object["code"], &object["value"]), (&json!(spelling), &json!(value)));
        assert_eq!((&object["space"], &object["family"]), (&json!(space), &json!(null)));
    }
    // The order of the fields is visible in the output of the command.
    let text = serde_json::to_string(&d).unwrap();
    let keys = ["code", "value", "symbol", "aliases", "space", "family", "severity", "known", "locale", "direction"];
    let mut from = 0;
    for key in keys.into_iter().chain(["source", "message", "hint", "developer_hint"]) {
        from += text[from..].find(&format!("\"{key}\":")).unwrap_or_else(|| panic!("{key}: {text}"));
    }
    assert_eq!(serde_json::to_value(Direction::RightToLeft).unwrap(), "rtl");
    assert_eq!(serde_json::to_value(Severity::Success).unwrap(), "success");
}

#[test]
fn a_problem_has_its_place_if_it_has_one() {
    let catalog = Catalog::builder().overlay("fr", "x.ftl", "\nSEC_E_NOPE = X\n").overlay("?", "y.ftl", "").build();
    let found: Vec<String> = catalog.problems().iter().map(Problem::to_string).collect();
    assert_eq!(
        found,
        [
            "x.ftl:2:1: SEC_E_NOPE is no message of this catalogue; it is left out",
            "y.ftl: \"?\" is no language tag; the text is left out",
        ]
    );
}

#[test]
fn labels_of_severities_are_named_like_them() {
    for severity in [Severity::Success, Severity::Informational, Severity::Error] {
        assert_eq!(Label::from(severity).id(), format!("severity-{severity}"));
    }
}

#[test]
fn into_text_keeps_the_text() {
    let text = {
        let request: LanguageIdentifier = "fr".parse().unwrap();
        describe(DENIED, request).into_text()
    };
    assert_eq!(text, describe(DENIED, "fr").text());
    assert!(matches!(text, std::borrow::Cow::Borrowed(_)));
    assert_eq!(describe(UNKNOWN, "fr").into_text(), describe(UNKNOWN, "fr").text());
}

#[test]
fn a_trace_says_what_was_asked_for() {
    let catalog = Catalog::embedded();
    let trace = catalog.trace(Query::Symbol(Symbol::SEC_E_NO_SPM), "fr");
    assert_eq!((trace.code(), trace.symbol()), (Symbol::SEC_E_NO_SPM.code(), Some(Symbol::SEC_E_NO_SPM)));
    // `trace` takes every query that `describe` takes.
    assert_eq!(catalog.trace(Symbol::SEC_E_NO_SPM, "fr"), trace);
    assert_eq!(catalog.trace(UNKNOWN, "fr"), catalog.trace(0xDEAD_BEEF_u32, "fr"));
    let trace = catalog.trace(Query::Code(UNKNOWN), "fr");
    assert_eq!((trace.code(), trace.symbol()), (UNKNOWN, None));
}

#[test]
fn a_description_knows_the_direction_of_its_text() {
    let tags = ["ar", "az", "fa", "he", "pa", "sr-Latn", "ur", "uz"];
    let builder =
        tags.into_iter().fold(Catalog::builder().pseudo(true), |b, tag| b.overlay(tag, tag, "SEC_E_OK = X\n"));
    let catalog = builder.build();
    for (tag, expected) in [
        ("ar", "rtl"),
        ("ar-EG", "rtl"),
        ("fa", "rtl"),
        ("he", "rtl"),
        ("ur-PK", "rtl"),
        ("ar-XB", "rtl"),
        ("en-XA", "ltr"),
        ("az", "ltr"),
        ("pa", "ltr"),
        ("uz", "ltr"),
        ("sr-Latn", "ltr"),
        ("en", "ltr"),
        ("ru", "ltr"),
    ] {
        let d = catalog.describe(0_u32, tag);
        assert_eq!((d.direction().as_str(), d.source()), (expected, Source::Requested), "{tag}");
    }
    // A text in the base language has the direction of the base language.
    assert_eq!(catalog.describe(DENIED, "ar").direction(), Direction::LeftToRight);
}

/// `unwrap` on a file of fallback cases shows the same report as `Display`.
#[test]
fn failures_of_fallback_cases_are_shown_as_a_report() {
    let failures = sspi_status::testing::check("no/such/file.toml").unwrap_err();
    assert!(failures.to_string().contains("no/such/file.toml"));
    assert_eq!(format!("{failures:?}"), format!("\n{failures}\n"));
}

#[test]
fn a_query_is_its_code() {
    for query in [Query::Code(DENIED), Query::Symbol(Symbol::SEC_E_LOGON_DENIED)] {
        assert_eq!((query.code(), query.symbol()), (DENIED, Some(Symbol::SEC_E_LOGON_DENIED)));
    }
    let unknown: Result<Symbol, UnknownSymbol> = "SEC_E_NOPE".parse();
    assert!(unknown.is_err());
}

#[test]
fn reasons_and_outcomes_have_words() {
    let wish: LanguageIdentifier = "fr-CA".parse().unwrap();
    let reasons: Vec<String> = Reason::ALL.iter().map(|reason| reason.in_words(Some(&wish))).collect();
    assert_eq!(
        reasons,
        [
            "as requested",
            "more general than fr-CA",
            "the usual form of fr-CA",
            "the language of fr-CA, of another region",
            "the base language",
        ]
    );
    let outcomes: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.in_words()).collect();
    assert_eq!(outcomes, ["found", "no message", "no text, only a hint", "a message with an error", "not tried"]);
}

#[test]
fn parts_can_be_asked_for_and_left_out() {
    let text = "SEC_E_OK = A\n    .hint = B\n    .developer = C\nSEC_E_TIME_SKEW = D\n";
    let catalog = Catalog::builder().overlay("fr", "x", text).build();
    let d = catalog.describe(0, "fr");
    let parts = |d: &sspi_status::Description<'_>| {
        Part::ALL.iter().map(|part| d.part(*part).map(str::to_owned)).collect::<Vec<_>>()
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(parts(&d), [some("A"), some("B"), some("C")]);
    assert_eq!(parts(&d.clone().without(Part::Hint)), [some("A"), None, some("C")]);
    assert_eq!(parts(&d.clone().without(Part::Developer)), [some("A"), some("B"), None]);
    assert_eq!(d.clone().without(Part::Text), d);
    assert_eq!(parts(&catalog.describe(StatusCode::SEC_E_TIME_SKEW, "fr")), [some("D"), None, None]);
}
