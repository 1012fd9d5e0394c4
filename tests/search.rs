//! Codes by words of their texts, and by names that are almost right.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use serde::Deserialize;
use sspi_status::{Catalog, Hit, Rank, Symbol, ftl, similar};

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
    let own = [hit(skew, Rank::Message, "fr"), hit(ok, Rank::Hint, "fr")];
    assert_eq!(hits("XYZZY", "fr", false), own);
    // Best first: a message of another language fits better than a hint.
    assert_eq!(hits("xyzzy", "fr", true), [own[0].clone(), hit(local, Rank::OtherLanguage, "it"), own[1].clone()]);
    assert_eq!(hits("xyzzy ECHOUE", "fr", true), [own[0].clone()]);
    assert_eq!(hits("xyzzy", "en", false), []);
    // One word in the message and one in a hint: the rarer one says what the code is about.
    assert_eq!(hits("bien xyzzy", "fr", false), [hit(ok, Rank::Message, "fr")]);
    assert_eq!(hits("plugh", "fr", false), [hit(skew, Rank::Hint, "fr")]);
    assert_eq!(hits("plugh bien", "fr", true), []);
    assert_eq!(hits("", "fr", true), []);
    // A language without the message does not have the words of the base language.
    let german = Catalog::builder().embedded(false).overlay("de", "de", "SEC_E_OK = Gut.\n");
    let german = german.overlay("en", "en", "SEC_E_TIME_SKEW = Clocks of clients.\n").build();
    let found = german.search("clocks of the client", &german.chain("de"), true);
    assert_eq!(found.iter().map(|hit| (hit.symbol, hit.lang)).collect::<Vec<_>>(), [(skew, "en")]);
}

#[test]
fn an_overlay_is_searched_instead_of_what_lies_below_and_keeps_its_keywords() {
    let text = "SEC_E_WRONG_PRINCIPAL = Plugh.\n";
    let catalog = Catalog::builder().overlay("en", "en", text).build();
    let find = |text: &str| catalog.search(text, &catalog.chain("en"), false);
    assert_eq!(find("plugh")[0].symbol, Symbol::SEC_E_WRONG_PRINCIPAL);
    assert_eq!(find("incorrect target")[0].symbol, Symbol::SEC_E_WRONG_PRINCIPAL);
    let bare = Catalog::builder().embedded(false).overlay("en", "en", text).build();
    assert_eq!(bare.search("incorrect target", &bare.chain("en"), false), []);
    // Names are found without any text.
    let empty = Catalog::builder().embedded(false).build();
    let found = empty.search("wrong principal", &empty.chain("en"), true);
    assert_eq!((found[0].symbol, found[0].lang), (Symbol::SEC_E_WRONG_PRINCIPAL, "und"));
    assert_eq!(empty.search("principal", &empty.chain("en"), true)[0].lang, "und");
}

#[test]
fn keywords_of_a_catalogue_win_code_by_code_and_their_mistakes_are_told() {
    let english = "SEC_E_OK = Fine.\nSEC_E_TIME_SKEW = Clocks.\n";
    let builder = Catalog::builder().embedded(false).overlay("en", "en", english);
    let builder = builder.keywords("en", "one", "SEC_E_OK = \"plugh\"\nSEC_E_TIME_SKEW = \"xyzzy\"\n");
    let builder = builder.keywords("en", "two", "SEC_E_OK = \"frotz\"\nSEC_E_NOPE = \"a\"\n");
    let builder = builder.keywords("french", "three", "SEC_E_OK = \"bien\"\n");
    let catalog = builder.keywords("fr", "four", "SEC_E_OK = \"bien\"\n").build();
    let find = |text: &str| {
        let hits = catalog.search(text, &catalog.chain("en"), true);
        hits.into_iter().map(|hit| (hit.symbol, hit.lang)).collect::<Vec<_>>()
    };
    assert_eq!(find("frotz"), [(Symbol::SEC_E_OK, "en")]);
    assert_eq!(find("xyzzy"), [(Symbol::SEC_E_TIME_SKEW, "en")]);
    assert_eq!((find("plugh"), find("bien")), (vec![], vec![]));
    assert_eq!(catalog.locales().collect::<Vec<_>>(), ["en"], "a locale without a message cannot answer");
    let problems: Vec<String> = catalog.problems().iter().map(ToString::to_string).collect();
    let french = "three: \"french\" is no language tag; the text is left out";
    assert_eq!(problems, ["two:2:1: SEC_E_NOPE is not the name of a code", french]);
    // The shipped keywords of other codes stay.
    let shipped = Catalog::builder().keywords("en", "own", "SEC_E_OK = \"plugh\"\n").build();
    let find = |text: &str| shipped.search(text, &shipped.chain("en"), false)[0].symbol;
    assert_eq!(find("plugh"), Symbol::SEC_E_OK);
    assert_eq!(find("incorrect target"), Symbol::SEC_E_WRONG_PRINCIPAL);
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    why: String,
    lang: String,
    text: String,
    found: Vec<String>,
    among: Option<usize>,
}

/// The place of the first hit that is one of the codes, or shares its text, from 1.
fn place(hits: &[Hit<'_>], wanted: &[String]) -> Option<usize> {
    let is_wanted = |hit: &Hit<'_>| {
        wanted.iter().any(|name| {
            let symbol: Symbol = name.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
            hit.symbol == symbol || symbol.message().is_some() && hit.symbol.message() == symbol.message()
        })
    };
    Some(hits.iter().position(is_wanted)? + 1)
}

#[test]
fn what_people_type_finds_its_code_among_the_first() {
    let File { case } = toml::from_str(include_str!("data/search.toml")).unwrap();
    assert!(case.len() >= 40, "only {} cases", case.len());
    let languages: HashSet<&str> = case.iter().map(|case| case.lang.as_str()).collect();
    let catalog = Catalog::embedded();
    assert!(catalog.locales().all(|locale| languages.contains(locale)), "{languages:?}");
    for Case { why, lang, text, found, among } in &case {
        // In the language of the words alone, and among all languages for somebody who reads another.
        for (shown, elsewhere) in [(lang.as_str(), false), ("en", true), ("fr", true)] {
            let hits = catalog.search(text, &catalog.chain(shown), elsewhere);
            let first: Vec<_> = hits.iter().take(5).map(|hit| (hit.symbol, hit.lang)).collect();
            let place = place(&hits, found);
            let is_right = if found.is_empty() { hits.is_empty() } else { place <= Some(among.unwrap_or(3)) };
            assert!(
                is_right && place.is_some() != found.is_empty(),
                "{why}: {text:?} in {shown}: {place:?} of {first:?}"
            );
        }
    }
}

/// The folder of sentences that people met; they are not a part of the repository.
const FIELD: &str = "SSPI_STATUS_FIELD";

#[test]
fn sentences_of_programs_find_their_codes() {
    let Some(folder) = std::env::var_os(FIELD) else {
        println!("skipped: {FIELD} names no folder with sentences.tsv");
        return;
    };
    let file = std::fs::read_to_string(Path::new(&folder).join("sentences.tsv")).unwrap();
    let mut lines = file.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let heading = lines.next().unwrap();
    let column = |name: &str| heading.iter().position(|column| *column == name).unwrap();
    let (sentence, wanted) = (column("sentence"), column("among_the_first_three"));
    let catalog = Catalog::embedded();
    let mut first = 0;
    for line in lines {
        let wanted: Vec<String> = line[wanted].split(' ').map(str::to_owned).collect();
        let hits = catalog.search(line[sentence], &catalog.chain("en"), true);
        let place = place(&hits, &wanted);
        println!("{place:?} {}", line[sentence]);
        assert!(place.is_some_and(|place| place <= 3), "{}: {place:?}", line[sentence]);
        first += usize::from(place == Some(1));
    }
    assert!(first >= 10, "only {first} codes are the first hit");
}

#[test]
fn one_word_lists_every_code_that_has_it() {
    let catalog = Catalog::embedded();
    for (word, lang) in [("certificate", "en"), ("password", "en"), ("certificat", "fr"), ("serveur", "fr")] {
        let hits = catalog.search(word, &catalog.chain(lang), true);
        let found: HashSet<Symbol> = hits.iter().map(|hit| hit.symbol.message().unwrap_or(hit.symbol)).collect();
        for symbol in Symbol::all().iter().filter(|symbol| symbol.message() == Some(**symbol)) {
            let description = catalog.describe(*symbol, lang);
            let parts = [Some(description.text()), description.hint(), description.developer_hint()];
            let text = parts.into_iter().flatten().collect::<Vec<_>>().join(" ").to_lowercase();
            let has_word = text.split(|c: char| !c.is_alphanumeric()).any(|other| other == word);
            assert!(!has_word || found.contains(symbol), "{word}: {symbol}");
        }
        assert!(hits.len() > 20 && hits.len() < 300, "{word}: {}", hits.len());
    }
}

#[test]
fn each_text_is_shown_once_and_with_the_number_that_was_asked_for() {
    let catalog = Catalog::embedded();
    let find = |text: &str| catalog.search(text, &catalog.chain("en"), true);
    for text in ["wrong password", "account", "logon failure", "0xC000006D"] {
        let hits = find(text);
        let owners: HashSet<Symbol> = hits.iter().map(|hit| hit.symbol.message().unwrap_or(hit.symbol)).collect();
        assert_eq!(owners.len(), hits.len(), "{text}");
    }
    for name in ["STATUS_ACCOUNT_LOCKED_OUT", "ERROR_ACCOUNT_LOCKED_OUT"] {
        assert_eq!(find(name)[0].symbol.name(), name);
    }
}

#[test]
fn keywords_are_in_order_and_are_words() {
    let mut count = 0;
    for locale in Catalog::embedded().locales() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale).join(ftl::keywords::FILE);
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let reading = ftl::keywords::read(&text);
        let faults: Vec<&str> = reading.faults.iter().map(|fault| fault.what.as_str()).collect();
        assert!(faults.is_empty(), "{}: {faults:#?}", path.display());
        // Other readers of TOML understand the file, too, and in the same way.
        let toml: HashMap<String, String> = toml::from_str(&text).unwrap();
        let same = |(place, words): &(usize, &str)| toml.get(ftl::id::at(*place)).is_some_and(|other| other == words);
        assert!(toml.len() == reading.lines.len() && reading.lines.iter().all(same), "{}", path.display());
        count += 1;
    }
    assert!(count > 0, "no language has keywords");
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
    for nothing in ["", "hello", &"SEC_E_OK".repeat(100_000)] {
        assert_eq!(similar(nothing), [], "{} bytes", nothing.len());
    }
}
