//! Codes by words of their texts, and by names that are almost right.

use sspi_status::{Catalog, Hit, Rank, Symbol, similar};

/// Texts of their own, so that a better wording of a shipped text changes nothing here.
fn catalog() -> Catalog {
    let french =
        "SEC_E_OK = Bien.\n    .hint = Un xyzzy.\nSEC_E_TIME_SKEW = Le Xyzzy échoué.\n    .developer = plugh\n";
    Catalog::builder()
        .embedded(false)
        .overlay("en", "en", "SEC_E_OK = Fine.\nSEC_E_TIME_SKEW = Clocks.\nSEC_I_LOCAL_LOGON = Local.\n")
        .overlay("fr", "fr", french)
        .overlay("it", "it", "SEC_I_LOCAL_LOGON = Xyzzy.\n")
        .build()
}

fn hits(text: &str, locale: &str, elsewhere: bool) -> Vec<(Symbol, Rank, String)> {
    let catalog = catalog();
    let found = catalog.search(text, &catalog.chain(locale), elsewhere);
    found.into_iter().map(|Hit { symbol, rank, lang, .. }| (symbol, rank, lang.to_owned())).collect()
}

#[test]
fn words_are_found_in_messages_hints_and_other_languages() {
    let hit = |symbol, rank, lang: &str| (symbol, rank, lang.to_owned());
    let (ok, skew, local) = (Symbol::SEC_E_OK, Symbol::SEC_E_TIME_SKEW, Symbol::SEC_I_LOCAL_LOGON);
    let own = [hit(ok, Rank::Hint, "fr"), hit(skew, Rank::Message, "fr")];
    assert_eq!(hits("XYZZY", "fr", false), own);
    assert_eq!(hits("xyzzy", "fr", true), [own[0].clone(), hit(local, Rank::OtherLanguage, "it"), own[1].clone()]);
    assert_eq!(hits("xyzzy ECHOUE", "fr", true), [own[1].clone()]);
    assert_eq!(hits("xyzzy", "en", false), []);
    // All words have to fit one code: the hint with the message, and the developer's hint as well.
    assert_eq!(hits("bien xyzzy", "fr", false), [hit(ok, Rank::Hint, "fr")]);
    assert_eq!(hits("plugh", "fr", false), [hit(skew, Rank::Hint, "fr")]);
    assert_eq!(hits("plugh bien", "fr", true), []);
    assert_eq!(hits("", "fr", true), []);
    // A language without the message does not have the words of the base language.
    let german = Catalog::builder().overlay("de", "de", "SEC_E_OK = Gut.\n").build();
    let found = german.search("clocks of the client", &german.chain("es"), true);
    assert!(found.iter().any(|hit| hit.symbol == skew) && found.iter().all(|hit| hit.lang == "en"), "{found:?}");
}

#[test]
fn names_and_numbers_are_found_without_a_text() {
    for text in ["time_skew", "80090324", "-2146893020", "2148074276"] {
        assert_eq!(hits(text, "en", false)[0].0, Symbol::SEC_E_TIME_SKEW, "{text}");
    }
    assert_eq!(hits("ldap 49", "en", false)[0].0, Symbol::LDAP_INVALID_CREDENTIALS);
    // The sentence for codes without a text is no text of theirs.
    let embedded = Catalog::embedded();
    let named = embedded.search("LOGIN_TIME", &embedded.chain("en"), false);
    assert_eq!(
        named.iter().map(|hit| hit.symbol).collect::<Vec<_>>(),
        [Symbol::STATUS_LOGIN_TIME_RESTRICTION, Symbol::ERROR_LOGIN_TIME_RESTRICTION]
    );
    let explained = embedded.search("explanation", &embedded.chain("en"), false);
    assert!(explained.iter().all(|hit| hit.symbol.message().is_some()), "{explained:?}");
}

#[test]
fn the_better_rank_comes_first() {
    assert!(Rank::Message < Rank::Hint && Rank::Hint < Rank::OtherLanguage);
}

#[test]
fn similar_names_come_with_their_distance_and_the_nearest_first() {
    assert_eq!(similar("SEC_E_LOGIN_DENIED"), [(1, Symbol::SEC_E_LOGON_DENIED)]);
    assert_eq!(similar(" login_denied "), [(1, Symbol::SEC_E_LOGON_DENIED)]);
    let expired = similar("CONTEXT_EXPIRD");
    assert_eq!(expired[..2], [(1, Symbol::SEC_I_CONTEXT_EXPIRED), (1, Symbol::SEC_E_CONTEXT_EXPIRED)]);
    assert!(similar("SEC_E_INTERNAL_EROR").is_sorted_by_key(|(distance, _)| *distance));
    // One letter in six, and one more.
    let wrong = |letters: usize| "SEC_E_TIME_SKEW".replacen(|c: char| c.is_ascii_uppercase(), "#", letters);
    assert_eq!(similar(&wrong(3)), [(3, Symbol::SEC_E_TIME_SKEW)]);
    assert_eq!(similar(&wrong(4)), []);
    for nothing in ["", "hello", &"SEC_E_OK".repeat(100)] {
        assert_eq!(similar(nothing), [], "{nothing}");
    }
}
