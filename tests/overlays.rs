//! Texts given at run time: they win message by message, and can do no harm.

use sspi_status::{Catalog, Label, Source, Symbol};

const OK: Symbol = Symbol::SEC_E_OK;
const DENIED: Symbol = Symbol::SEC_E_LOGON_DENIED;

#[test]
fn an_overlay_wins_message_by_message() {
    let catalog = Catalog::builder()
        .overlay("fr", "fr/sspi.ftl", "SEC_E_OK = Voilà.\n    .hint = Rien à faire.\nseverity-error = Raté\n")
        .overlay("fr", "later.ftl", "SEC_E_OK = C’est fait.\nsspi-unknown-code = { $code } ?\n")
        .build();
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    let d = catalog.describe_symbol(OK, "fr-CA");
    // One unit: the later file's text has no hint, so there is none.
    assert_eq!((d.text(), d.hint(), d.lang()), ("C’est fait.", None, "fr"));
    assert_eq!(catalog.describe_symbol(DENIED, "fr"), Catalog::embedded().describe_symbol(DENIED, "fr"));
    assert_eq!(catalog.label(Label::Error, "fr"), Some("Raté"));
    assert_eq!(catalog.label(Label::Success, "fr"), Some("Succès"));
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
        ("SEC_E_OK = { \"\" }\n", "1:1", "is empty"),
        ("SEC_E_OK = Oups\n    [ce qui suit est perdu]\n", "1:1", "its text is cut"),
        ("SEC_E_NOPE = Oups\n", "1:1", "no message of this catalogue"),
        ("sspi-unknown-code = Oups\n", "1:1", "exactly once"),
    ] {
        let catalog = Catalog::builder().overlay("fr", "my.ftl", text).build();
        let d = catalog.describe_symbol(OK, "fr");
        assert_eq!(d, Catalog::embedded().describe_symbol(OK, "fr"), "{text}");
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
    assert_eq!(ends, ["the earlier overlay answers", "the embedded text answers", next, next]);
    assert_eq!(catalog.describe_symbol(OK, "fr").text(), "Voilà.");
    assert_eq!(catalog.describe_symbol(OK, "tlh").lang(), "en");
}

#[test]
fn of_two_messages_with_one_id_the_first_counts_and_the_second_is_reported() {
    let catalog = Catalog::builder().overlay("fr", "my.ftl", "SEC_E_OK = A\nSEC_E_OK = B\n").build();
    assert_eq!(catalog.describe_symbol(OK, "fr").text(), "A");
    assert_eq!(catalog.problems()[0].to_string(), "my.ftl:2:1: SEC_E_OK is here a second time; the first counts");
}

#[test]
fn without_the_embedded_texts_something_true_is_said() {
    let catalog = Catalog::builder().embedded(false).overlay("pt-PT", "x", "SEC_E_OK = Feito.\n").build();
    assert_eq!(catalog.locales().collect::<Vec<_>>(), ["pt-PT"]);
    assert_eq!(catalog.describe_symbol(OK, "pt").text(), "Feito.");
    for (d, text) in [
        (catalog.describe_symbol(DENIED, "pt"), "SEC_E_LOGON_DENIED (0x8009030C)"),
        (catalog.describe(0xDEAD_BEEF_u32, "pt"), "0xDEADBEEF"),
        (catalog.describe_symbol(OK, "fr"), "SEC_E_OK (0x00000000)"),
    ] {
        assert_eq!((d.text(), d.lang(), d.source(), d.hint()), (text, "und", Source::BuiltIn, None));
    }
    assert_eq!(catalog.label(Label::Error, "pt"), None);
}

#[test]
fn another_base_language_ends_the_chain() {
    let catalog = Catalog::builder().base("ru".parse().unwrap()).build();
    let d = catalog.describe_symbol(OK, "tlh");
    assert_eq!((d.lang(), d.source()), ("ru", Source::Fallback));
    assert_eq!(catalog.describe_symbol(OK, "C").source(), Source::Requested);
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

#[test]
fn isolates_are_a_switch_and_off() {
    let text = "sspi-unknown-code = <{ $code }>\n";
    for (isolating, expected) in [(false, "<0xDEADBEEF>"), (true, "<\u{2068}0xDEADBEEF\u{2069}>")] {
        let catalog = Catalog::builder().isolating(isolating).overlay("fr", "x", text).build();
        assert_eq!(catalog.describe(0xDEAD_BEEF_u32, "fr").text(), expected);
    }
}

/// A locale without any message would only be in the way of the next one; a mistaken message is reason enough to stay.
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
