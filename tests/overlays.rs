//! Texts given at run time: they win message by message, and can do no harm.

use sspi_status::{Catalog, Direction, Label, Outcome, Source, StatusCode, Symbol};

const OK: Symbol = Symbol::SEC_E_OK;
const DENIED: Symbol = Symbol::SEC_E_LOGON_DENIED;

#[test]
fn an_overlay_wins_message_by_message() {
    let catalog = Catalog::builder()
        .overlay("fr", "fr/sspi.ftl", "SEC_E_OK = Voilà.\n    .hint = Rien à faire.\nseverity-error = Raté\n")
        .overlay("fr", "later.ftl", "SEC_E_OK = C’est fait.\nsspi-unknown-code = { $code } ?\n")
        .build();
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    let d = catalog.describe(OK, "fr-CA");
    // A message is one unit: the later file's message has no hint, so the answer has none.
    assert_eq!((d.text(), d.hint(), d.lang()), ("C’est fait.", None, "fr"));
    assert_eq!(catalog.describe(DENIED, "fr"), Catalog::embedded().describe(DENIED, "fr"));
    let word = |label, request| catalog.label(label, request).map(|word| (word.text, word.lang, word.direction));
    assert_eq!(word(Label::Error, "fr-CA"), Some(("Raté", "fr", Direction::LeftToRight)));
    assert_eq!(word(Label::Success, "fr"), Some(("Succès", "fr", Direction::LeftToRight)));
    assert_eq!(word(Label::Success, "tlh"), Some(("Success", "en", Direction::LeftToRight)));
    assert_eq!(catalog.describe(0xDEAD_BEEF_u32, "fr").text(), "0xDEADBEEF ?");
}

#[test]
fn a_bad_overlay_is_reported_with_its_place_and_the_embedded_text_answers() {
    for (text, place, what) in [
        ("SEC_E_OK = Oups {\n", "1:", "Expected"),
        ("\nSEC_E_OK = Oups { $nope }\n", "2:1", "cannot be formatted"),
        ("SEC_E_OK = Oups { NOPE }\n", "1:1", "cannot be formatted"),
        ("SEC_E_OK = Oups { SEC_E_OK }\n", "1:1", "cannot be formatted"),
        ("SEC_E_OK =\n    .hint = Oups\n", "1:1", "has no text of its own"),
        ("SEC_E_OK = Oups\n    .hint = { NOPE }\n", "1:1", "cannot be formatted"),
        // Each attribute is looked at, wherever it stands.
        ("SEC_E_OK = Oups\n    .a = Oups\n    .hint = { 1 ->\n       *[other] Oups\n    }\n", "1:1", "no variants"),
        (
            "SEC_E_OK = Oups\n    .hint = Oups\n    .developer = { 1 ->\n       *[other] Oups\n    }\n",
            "1:1",
            "no variants",
        ),
        ("SEC_E_OK = { \"\" }\n", "1:1", "is empty"),
        ("SEC_E_OK = { \"  \" }\n", "1:1", "is empty"),
        ("SEC_E_OK = Oups\n    .hint = {\" \"} {\"\\u00A0\"}\n", "1:1", "is empty"),
        ("SEC_E_OK = Oups\n    [ce qui suit est perdu]\n", "1:1", "its text is cut"),
        ("SEC_E_NOPE = Oups\n", "1:1", "no message of this catalogue"),
        ("sspi-unknown-code = Oups\n", "1:1", "exactly once"),
    ] {
        let catalog = Catalog::builder().overlay("fr", "my.ftl", text).build();
        let d = catalog.describe(OK, "fr");
        assert_eq!(d, Catalog::embedded().describe(OK, "fr"), "{text}");
        assert_eq!(
            catalog.describe(0xDEAD_BEEF_u32, "fr").text(),
            Catalog::embedded().describe(0xDEAD_BEEF_u32, "fr").text()
        );
        let problem = catalog.problems().first().unwrap_or_else(|| panic!("no problem: {text}")).to_string();
        assert!(problem.starts_with(&format!("my.ftl:{place}")) && problem.contains(what), "{text}: {problem}");
    }
}

#[test]
fn a_problem_says_which_text_answers_instead() {
    let bad = "SEC_E_OK = { NOPE }\nSEC_E_LOGON_DENIED = { NOPE }\n";
    let catalog = Catalog::builder()
        .overlay("fr", "first.ftl", "SEC_E_OK = Voilà.\n")
        .overlay("fr", "second.ftl", bad)
        .overlay("tlh", "third.ftl", bad)
        .build();
    let ends: Vec<&str> = catalog.problems().iter().map(|p| p.what.rsplit("; ").next().unwrap()).collect();
    let next = "the next language answers";
    let below = "the text below it answers";
    assert_eq!(ends, [below, below, next, next]);
    assert_eq!(catalog.describe(OK, "fr").text(), "Voilà.");
    assert_eq!(catalog.describe(OK, "tlh").lang(), "en");
}

#[test]
fn of_two_messages_with_one_id_the_first_counts_and_the_second_is_reported() {
    let catalog = Catalog::builder().overlay("fr", "my.ftl", "SEC_E_OK = A\nSEC_E_OK = B\n").build();
    assert_eq!(catalog.describe(OK, "fr").text(), "A");
    assert_eq!(catalog.problems()[0].to_string(), "my.ftl:2:1: SEC_E_OK is here a second time; the first counts");
}

/// The first message counts even if it cannot be used, since a reader of the file sees it first and can mend it.
#[test]
fn a_second_message_does_not_stand_in_for_a_bad_first_one() {
    for bad in ["SEC_E_OK = { NOPE }\n", "SEC_E_OK = A\n    [perdu]\n", "SEC_E_OK =\n    .hint = A\n"] {
        let catalog = Catalog::builder().overlay("fr", "my.ftl", format!("{bad}SEC_E_OK = B\n")).build();
        assert_eq!(catalog.describe(OK, "fr"), Catalog::embedded().describe(OK, "fr"), "{bad}");
        assert!(catalog.problems().iter().any(|p| p.what.contains("a second time")), "{bad}: {:?}", catalog.problems());
    }
}

#[test]
fn problems_come_in_the_order_of_their_places() {
    let text = concat!(
        "SEC_E_OK = { NOPE }\n",
        "SEC_E_NOPE = X\n",
        "SEC_E_LOGON_DENIED = X\n    .nope = X\n    .hint = { $x }\n",
        "SEC_E_TIME_SKEW = { ? }\n",
        "SEC_E_OK = X\n",
        "SEC_I_RENEGOTIATE = X\n    [lost]\n",
        "sspi-unknown-code = X\n",
    );
    let catalog = Catalog::builder().overlay("fr", "x", text).build();
    let lines: Vec<usize> = catalog.problems().iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [1, 2, 3, 4, 6, 7, 8, 9, 10], "{:#?}", catalog.problems());
}

#[test]
fn a_developers_hint_is_a_part_of_the_message_as_the_hint_is() {
    let text = concat!(
        "SEC_E_OK = Voilà.\n    .developer = Rien.\n    .hint = Bien.\n",
        "SEC_E_TIME_SKEW = Oh.\n    .developer = Ah.\n",
        "SEC_E_LOGON_DENIED = Non.\n    .hint = Si.\n    .developer = { NOPE }\n",
    );
    let catalog = Catalog::builder().overlay("fr", "x", text).build();
    let d = catalog.describe(OK, "fr");
    assert_eq!((d.text(), d.hint(), d.developer_hint()), ("Voilà.", Some("Bien."), Some("Rien.")));
    let d = catalog.describe(Symbol::SEC_E_TIME_SKEW, "fr");
    assert_eq!((d.text(), d.hint(), d.developer_hint()), ("Oh.", None, Some("Ah.")));
    // An error in one part refuses the whole message.
    assert_eq!(catalog.describe(DENIED, "fr"), Catalog::embedded().describe(DENIED, "fr"));
    assert_eq!(catalog.problems().len(), 1);
    // A later overlay without a developer's hint leaves none.
    let later = Catalog::builder().overlay("fr", "x", text).overlay("fr", "y", "SEC_E_OK = Oui.\n").build();
    assert_eq!(later.describe(OK, "fr").developer_hint(), None);
}

#[test]
fn an_attribute_that_there_is_not_is_reported_and_the_message_taken() {
    let catalog = Catalog::builder().overlay("fr", "x", "SEC_E_OK = Voilà.\n    .title = X\n").build();
    assert_eq!(catalog.describe(OK, "fr").text(), "Voilà.");
    let problems: Vec<String> = catalog.problems().iter().map(ToString::to_string).collect();
    assert_eq!(problems, ["x:2:6: SEC_E_OK.title is left out: there are .hint and .developer"]);
}

/// A code that shares the text of another one may have no message, since the message would never be shown.
#[test]
fn a_message_of_a_twin_is_reported() {
    for &symbol in Symbol::all().iter().filter(|symbol| symbol.message() != Some(**symbol)) {
        let catalog = Catalog::builder().overlay("fr", "x", format!("{symbol} = X\n")).build();
        let expected = match symbol.message() {
            Some(owner) => format!("x:1:1: {symbol} shares the text of {owner}; it is left out"),
            None => format!("x:1:1: {symbol} has no text in this catalogue; it is left out"),
        };
        assert_eq!(catalog.problems().iter().map(ToString::to_string).collect::<Vec<_>>(), [expected]);
        assert_eq!(catalog.describe(symbol, "fr"), Catalog::embedded().describe(symbol, "fr"));
    }
}

/// Overlays are merged when the catalogue is built. Where one overlay has a good message and the other a bad one, the
/// good one answers, in either order, and a trace says so.
#[test]
fn overlays_are_merged() {
    let (good, bad) = ("SEC_E_OK = Voilà.\n", "SEC_E_OK = { NOPE }\n");
    let of = |first: &str, second: &str| {
        let catalog = Catalog::builder().overlay("tlh", "1", first).overlay("tlh", "2", second).build();
        let outcome = catalog.trace(OK, "tlh").steps().next().unwrap().1;
        (catalog.describe(OK, "tlh").text().to_owned(), outcome)
    };
    let english = Catalog::embedded().describe(OK, "en").text().to_owned();
    assert_eq!(of(good, bad), ("Voilà.".to_owned(), Outcome::Found));
    assert_eq!(of(bad, good), ("Voilà.".to_owned(), Outcome::Found));
    assert_eq!(of(bad, bad), (english.clone(), Outcome::Errors));
    assert_eq!(of(bad, "SEC_E_TIME_SKEW = X\n"), (english.clone(), Outcome::Errors));
    assert_eq!(of("SEC_E_TIME_SKEW = X\n", "SEC_E_OK =\n    .hint = X\n"), (english, Outcome::NoValue));
}

#[test]
fn without_the_embedded_texts_something_true_is_said() {
    let catalog = Catalog::builder().embedded(false).overlay("pt-PT", "x", "SEC_E_OK = Feito.\n").build();
    assert_eq!(catalog.locales().collect::<Vec<_>>(), ["pt-PT"]);
    assert_eq!(catalog.describe(OK, "pt").text(), "Feito.");
    for (d, text) in [
        (catalog.describe(DENIED, "pt"), "SEC_E_LOGON_DENIED (0x8009030C)"),
        (catalog.describe(0xDEAD_BEEF_u32, "pt"), "0xDEADBEEF"),
        (catalog.describe(OK, "fr"), "SEC_E_OK (0x00000000)"),
    ] {
        assert_eq!((d.text(), d.lang(), d.source(), d.hint()), (text, "und", Source::BuiltIn, None));
    }
    assert!(catalog.label(Label::Error, "pt").is_none());
}

#[test]
fn another_base_language_ends_the_chain() {
    let catalog = Catalog::builder().base("ru".parse().unwrap()).build();
    let d = catalog.describe(OK, "tlh");
    assert_eq!((d.lang(), d.source()), ("ru", Source::Fallback));
    assert_eq!(catalog.describe(OK, "C").source(), Source::Requested);
}

#[test]
fn an_ill_formed_locale_is_reported() {
    let catalog =
        Catalog::builder().overlay("no such", "x", "SEC_E_OK = X\n").overlay("und", "y", "SEC_E_OK = X\n").build();
    let problems: Vec<String> = catalog.problems().iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "x: \"no such\" is no language tag; the text is left out",
            "y: \"und\" is no language tag; the text is left out",
        ]
    );
}

/// A name is well-formed as a tag, but no language has so many letters, and nobody could ask for it by its tag.
#[test]
fn a_name_of_a_language_is_no_locale() {
    for name in ["notalang", "french", "Deutsch", "french-CA"] {
        let catalog = Catalog::builder().overlay(name, "x", "SEC_E_OK = X\n").build();
        let problems: Vec<String> = catalog.problems().iter().map(ToString::to_string).collect();
        assert_eq!(problems, [format!("x: {name:?} is no language tag; the text is left out")]);
        assert!(catalog.locales().all(|locale| !locale.starts_with("not") && locale.len() < 6));
    }
    let catalog = Catalog::builder().overlay("tlh", "x", "SEC_E_OK = X\n").overlay("qaa-Latn", "y", "SEC_E_OK = X\n");
    assert!(catalog.build().problems().is_empty());
}

#[test]
fn isolates_are_a_switch_and_off() {
    let text = "sspi-unknown-code = <{ $code }>\n-fluent = Fluent\nSEC_E_OK = A { -fluent } { \"b\" }.\n";
    // Fluent isolates the code, but neither strings nor references.
    for (isolating, expected, message) in
        [(false, "<0xDEADBEEF>", "A Fluent b."), (true, "<\u{2068}0xDEADBEEF\u{2069}>", "A Fluent b.")]
    {
        let catalog = Catalog::builder().isolating(isolating).overlay("fr", "x", text).build();
        assert_eq!(catalog.describe(0xDEAD_BEEF_u32, "fr").text(), expected);
        assert_eq!(catalog.describe(OK, "fr").text(), message);
    }
}

/// The sentence fits every unknown code, so no hint can fit it.
#[test]
fn the_sentence_for_unknown_codes_has_no_hints() {
    let text = "sspi-unknown-code = { $code } ?\n    .hint = { $code } !\n    .developer = X\n";
    let d = Catalog::builder().overlay("fr", "x", text).build();
    let d = d.describe(0xDEAD_BEEF_u32, "fr");
    assert_eq!((d.text(), d.hint(), d.developer_hint()), ("0xDEADBEEF ?", None, None));
}

#[test]
fn the_sentence_for_unknown_codes_names_a_code_of_any_space() {
    let catalog = Catalog::builder().overlay("fr", "x", "sspi-unknown-code = <{ $code }>\n").build();
    for (code, expected) in [
        (StatusCode::from_u32(0xDEAD_BEEF), "<0xDEADBEEF>"),
        (StatusCode::from_u32(9999), "<9999, 0x270F>"),
        (StatusCode::kerberos(9999), "<krb 9999>"),
        (StatusCode::tls_alert(9999), "<tls 9999>"),
        (StatusCode::ldap(9999), "<ldap 9999>"),
    ] {
        assert_eq!(catalog.describe(code, "fr").text(), expected);
        assert_eq!(
            Catalog::builder().embedded(false).build().describe(code, "fr").text(),
            &expected[1..expected.len() - 1]
        );
    }
}

/// A locale without any message cannot answer, so it takes no part in negotiation. A locale with a bad message takes
/// part.
#[test]
fn a_locale_without_messages_is_none() {
    for (text, is_there) in [
        ("", false),
        ("# a note\n", false),
        ("-term = X\n", false),
        ("SEC_E_NOPE = X\n", false),
        ("SEC_E_OK = X\n", true),
        ("SEC_E_OK = { $x }\n", true),
        ("SEC_E_OK =\n    .hint = X\n", true),
        ("label-code = X\n", true),
        ("sspi-unknown-code = X { $code }\n", true),
        ("sspi-unknown-code = X\n", true),
    ] {
        let catalog = Catalog::builder().overlay("fr-AQ", "x", text).build();
        assert_eq!(catalog.locales().any(|locale| locale == "fr-AQ"), is_there, "{text:?}");
        let chain: Vec<String> = catalog.chain("fr-AQ").steps().map(|step| step.locale.to_owned()).collect();
        assert_eq!(chain.contains(&"fr-AQ".to_owned()), is_there, "{text:?}");
    }
}
