//! The limits that the documentation of `CatalogBuilder::overlay` and `MAX_TAG_LEN` name, each at its last good value and
//! one beyond it, and the places that problems name. `hostile.rs` tests values far beyond the limits.

use sspi_status::{Catalog, MAX_TAG_LEN, Outcome, Query, StatusCode, Symbol, Wish};

const OK: Symbol = Symbol::SEC_E_OK;

/// The text of SEC_E_OK, or the problems of the overlay.
fn taken(ftl: &str) -> Result<String, Vec<String>> {
    let catalog = Catalog::builder().embedded(false).overlay("en", "x.ftl", ftl).build();
    match catalog.problems() {
        [] => Ok(catalog.describe(OK, "en").text().to_owned()),
        problems => Err(problems.iter().map(ToString::to_string).collect()),
    }
}

fn refused(ftl: &str) -> String {
    let problems = taken(ftl).expect_err("a problem");
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems[0].clone()
}

#[test]
fn a_file_has_up_to_a_mebibyte() {
    let of_len = |len: usize| {
        let message = "SEC_E_OK = X\n";
        let mut ftl = format!("# {}\n", "#".repeat(1021)).repeat(len / 1024);
        ftl.truncate(len - message.len() - 1);
        ftl + "\n" + message
    };
    assert_eq!(of_len(1 << 20).len(), 1 << 20);
    assert_eq!(taken(&of_len(1 << 20)).as_deref(), Ok("X"));
    let expected = "1048577 bytes are more than the 1048576 that are read";
    assert!(refused(&of_len((1 << 20) + 1)).starts_with(&format!("x.ftl: {expected}")));

    // The same limit holds for a file in a folder.
    let folder = std::env::temp_dir().join(format!("sspi-status-limits-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("en")).unwrap();
    let read = |len: usize| {
        std::fs::write(folder.join("en/sspi.ftl"), of_len(len)).unwrap();
        let catalog = Catalog::builder().embedded(false).overlay_folder(&folder).build();
        let problems: Vec<String> = catalog.problems().iter().map(ToString::to_string).collect();
        (catalog.describe(OK, "en").text().to_owned(), problems)
    };
    let (good, bad) = (read(1 << 20), read((1 << 20) + 1));
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(good, ("X".to_owned(), vec![]));
    assert_eq!(bad.0, "SEC_E_OK (0x00000000)");
    assert!(bad.1.len() == 1 && bad.1[0].contains("more than the 1048576 bytes that are read"), "{:?}", bad.1);
}

#[test]
fn a_message_has_up_to_64_kib() {
    // The text is too long when formatted, so both messages are refused, for different reasons.
    let of_len = |len: usize| format!("# A note\nSEC_E_OK = {}\n", "x".repeat(len - "SEC_E_OK = \n".len()));
    assert!(refused(&of_len(1 << 16)).starts_with("x.ftl:2:1: SEC_E_OK is longer than 8192 bytes"));
    assert!(refused(&of_len((1 << 16) + 1)).starts_with("x.ftl:2:1: one message has more than 65536 bytes"));
    // A text on several lines: the problem names the line that exceeds the limit. Each message counts anew.
    let line = format!("    {}\n", "x".repeat(1019));
    let lines = |n: usize| format!("SEC_I_RENEGOTIATE = X\nSEC_E_OK =\n{}", line.repeat(n));
    assert!(refused(&lines(63)).starts_with("x.ftl:2:1: SEC_E_OK is longer"));
    assert!(refused(&lines(64)).starts_with("x.ftl:66:1: one message has more than 65536 bytes"));
}

#[test]
fn a_text_has_up_to_8_kib() {
    let of_len = |len: usize| format!("SEC_E_OK = {}{{ \"é\" }}\n", "x".repeat(len - 2));
    assert_eq!(taken(&of_len(8192)).unwrap().len(), 8192);
    assert!(refused(&of_len(8193)).starts_with("x.ftl:1:1: SEC_E_OK is longer than 8192 bytes"));
}

#[test]
fn braces_nest_up_to_32_deep() {
    let nested = |depth: usize| format!("SEC_E_OK = é{}\"x\"{}\n", "{".repeat(depth), "}".repeat(depth));
    assert_eq!(taken(&nested(32)).as_deref(), Ok("éx"));
    // The problem names the place of the 33rd brace, behind `SEC_E_OK = é` and 32 other braces.
    assert!(refused(&nested(33)).starts_with("x.ftl:1:45: braces are nested deeper than 32"));
    // A closed brace does not count, and neither does a brace in an earlier message or in a comment.
    let closed = format!(
        "SEC_I_RENEGOTIATE = {{ \"x\" }}\n# {{{{{{\nSEC_E_OK = {{ \"y\" }}{}\"x\"{}\n",
        "{".repeat(32),
        "}".repeat(32)
    );
    assert_eq!(taken(&closed).as_deref(), Ok("yx"));
}

/// What the documentation of `CatalogBuilder::overlay` and of `describe` promises to those who set up small stacks.
#[test]
fn calls_need_little_stack() {
    fn within(kibibytes: usize, work: impl FnOnce() + Send + 'static) {
        std::thread::Builder::new().stack_size(kibibytes * 1024).spawn(work).unwrap().join().unwrap();
    }
    // The larger one comes second: a smaller stack could be that of a thread before it, used again.
    #[cfg(feature = "embedded")]
    within(32, || {
        let chain = Catalog::embedded().chain("it-CH, fr");
        for symbol in Symbol::all() {
            assert_ne!(Catalog::embedded().describe(*symbol, &chain).text(), "");
        }
        assert_ne!(sspi_status::describe(0xDEAD_BEEF, "ru").text(), "");
    });
    within(384, || {
        let nested = format!("SEC_E_OK = é{}\"x\"{}\n", "{".repeat(32), "}".repeat(32));
        assert_eq!(taken(&nested).as_deref(), Ok("éx"));
    });
}

#[test]
fn a_message_opens_up_to_50_braces_and_parentheses() {
    let of = |n: usize| format!("SEC_E_OK = {}\n", "{ \"x\" }".repeat(n));
    assert_eq!(taken(&of(50)).unwrap(), "x".repeat(50));
    assert!(refused(&of(51)).starts_with("x.ftl:1:362: one message opens more than 50 braces and parentheses"));
    let parentheses = |n: usize| format!("SEC_E_OK = {{ \"x\" }}{}\n", "(".repeat(n));
    assert_eq!(taken(&parentheses(49)).unwrap().len(), 50);
    assert!(refused(&parentheses(50)).contains("opens more than 50"));
    // Each message counts anew.
    assert_eq!(taken(&format!("SEC_I_RENEGOTIATE = {}\n{}", "(".repeat(50), of(50))).unwrap().len(), 50);
}

/// fluent-syntax compares each named argument with all others.
#[test]
fn arguments_do_not_cost_the_square_of_their_number() {
    let colons = |n: usize| format!("SEC_E_OK = : ({})\n", ":".repeat(n));
    assert_eq!(taken(&colons(100)).unwrap().len(), 104);
    assert!(
        refused(&colons(101)).starts_with("x.ftl:1:115: one message has more than 100 colons behind a parenthesis")
    );
    assert_eq!(taken(&format!("SEC_I_RENEGOTIATE = ({}\n{}", ":".repeat(100), colons(100))).unwrap().len(), 104);
    let names: Vec<String> = (0..7_000).map(|n| format!("a{n}:1")).collect();
    let text = format!("x = {{ F({}) }}\n", names.join(",")).repeat(14);
    assert!(refused(&text).contains("more than 100 colons"));
}

#[test]
fn an_escape_of_too_few_digits_is_refused_where_the_parser_would_panic() {
    for (escape, message) in [
        ("\\u00é", Some("x.ftl:2:15: \\u needs four hexadecimal digits and \\U six")),
        ("\\u004é", Some("x.ftl:2:15: \\u needs")),
        ("\\U00004é", Some("x.ftl:2:15: \\u needs")),
        ("\\u0041é", None),
        ("\\U000041é", None),
        ("\\\\", None),
    ] {
        let found = taken(&format!("# é\nSEC_E_OK = {{ \"{escape}\" }}\n"));
        match message {
            Some(message) => assert!(found.clone().unwrap_err()[0].starts_with(message), "{escape}: {found:?}"),
            None => assert!(found.is_ok(), "{escape}: {found:?}"),
        }
    }
}

/// Which placeables are allowed, and which are not. So formatting cannot call functions, recurse, or multiply a text.
#[test]
fn placeables_are_strings_numbers_and_references_to_plain_texts() {
    let others = "-brand = Fluent\n    .gender = masculine\n\
                  -made = { -brand }\n\
                  SEC_I_RENEGOTIATE = Again.\n    .hint = Wait.\n    .developer = { -brand }\n\
                  label-code = Code\n";
    for (placeable, expected) in [
        ("{ \"x\" }", Ok("x")),
        ("{ \"\\u0041\\\"\" }", Ok("A\"")),
        ("{ 1 }", Ok("1")),
        ("{ -1.50 }", Ok("-1.50")),
        ("{ { \"x\" } }", Ok("x")),
        ("{ -brand }", Ok("Fluent")),
        ("{ { -brand } }", Ok("Fluent")),
        ("{ SEC_I_RENEGOTIATE }", Ok("Again.")),
        ("{ SEC_I_RENEGOTIATE.hint }", Ok("Wait.")),
        ("{ label-code } { label-code }", Ok("Code Code")),
        ("{ SEC_I_RENEGOTIATE.developer }", Err("SEC_I_RENEGOTIATE.developer refers to something itself")),
        ("{ -made }", Err("-made refers to something itself")),
        ("{ { -made } }", Err("-made refers to something itself")),
        ("{ SEC_E_OK }", Err("SEC_E_OK refers to something itself")),
        ("{ -brand.gender }", Err("Term attributes can't be used")), // a syntax error
        ("{ -brand() }", Err("write { -brand } and nothing more")),
        ("{ -brand(case: \"x\") }", Err("write { -brand } and nothing more")),
        ("{ -nowhere }", Err("-nowhere is not in this file")),
        ("{ SEC_E_TIME_SKEW }", Err("SEC_E_TIME_SKEW is not in this file")),
        ("{ SEC_I_RENEGOTIATE.nowhere }", Err("SEC_I_RENEGOTIATE.nowhere is not in this file")),
        ("{ brand }", Err("brand is not in this file")),
        ("{ $code }", Err("there is no variable $code here")),
        ("{ $x }", Err("there is no variable $x here")),
        ("{ NUMBER(1) }", Err("there are no functions to call")),
        ("{ F() }", Err("there are no functions to call")),
        ("{ { F() } }", Err("there are no functions to call")),
        ("{ 1 ->\n    [one] A\n   *[other] B\n}", Err("there are no variants to choose from")),
        ("{ \"x\" ->\n   *[x] A\n}", Err("there are no variants to choose from")),
        ("{ -brand.gender ->\n   *[x] A\n}", Err("there are no variants to choose from")),
        ("{ { 1 ->\n   *[x] A\n} }", Err("there are no variants to choose from")),
    ] {
        let found = taken(&format!("{others}SEC_E_OK = {placeable}\n"));
        match expected {
            Ok(text) => assert_eq!(found.as_deref(), Ok(text), "{placeable}"),
            Err(why) => {
                let problems = found.expect_err(placeable);
                assert!(problems.iter().any(|problem| problem.contains(why)), "{placeable}: {problems:?}");
            }
        }
        // The same rules hold for a hint.
        let hint = format!("{others}SEC_E_OK = X\n    .hint = {}\n", placeable.replace('\n', "\n    "));
        let is_itself = placeable == "{ SEC_E_OK }"; // a hint may refer to its own message, which has a plain text
        assert_eq!(taken(&hint).is_ok(), expected.is_ok() || is_itself, "{placeable}");
    }
}

/// A reference leads to the entry that counts: the first one with the name, unless it is cut.
#[test]
fn a_reference_leads_to_what_counts() {
    let problems = |ftl: &str| taken(ftl).unwrap_err();
    let found = problems("-t = A\n-t = B\nSEC_E_OK = { -t }\n");
    assert!(found.len() == 1 && found[0].contains("t is here a second time; the first counts"), "{found:?}");
    // A message that refers to a cut text is refused.
    let found = problems("-t = A\n    [lost]\nSEC_E_OK = { -t }\n");
    assert!(found.iter().any(|problem| problem.starts_with("x.ftl:3:1: SEC_E_OK")), "{found:?}");
}

#[test]
fn what_is_referred_to_counts_in_the_length_of_a_text() {
    let of = |len: usize| format!("-t = {}\nSEC_E_OK = {{ -t }}{{ -t }}\n", "x".repeat(len));
    assert_eq!(taken(&of(4096)).unwrap().len(), 8192);
    assert!(refused(&of(4097)).contains("SEC_E_OK is longer than 8192 bytes"));
    let often = format!("-t = {}\nSEC_E_OK = {}\n", "x".repeat(65_000), "{ -t }".repeat(50));
    assert!(refused(&often).contains("SEC_E_OK is longer than 8192 bytes"));
}

#[test]
fn a_number_has_up_to_15_digits() {
    let number = |digits: &str| format!("SEC_E_OK = {{ {digits} }}\n");
    assert_eq!(taken(&number("123456789012345")).as_deref(), Ok("123456789012345"));
    let refusal = "cannot be formatted (a number has more than 15 digits)";
    for digits in ["1234567890123456", "-123456789012345678", "1.000000000000000", "{ 1234567890123456 }"] {
        assert!(refused(&number(digits)).contains(refusal), "{digits}");
    }
}

#[test]
fn of_one_text_100_problems_are_kept() {
    let problems = |n: usize| taken(&"SEC_E_NOPE = X\n".repeat(n)).unwrap_err();
    assert_eq!(problems(100).len(), 100);
    assert!(problems(100)[99].starts_with("x.ftl:100:1: "));
    for more in [1, 2, 3] {
        let found = problems(100 + more);
        assert_eq!((found.len(), found[100].clone()), (101, format!("x.ftl: {more} more problems are not listed")));
    }
}

#[test]
fn the_sentence_for_unknown_codes_says_the_code_once() {
    let describe = |sentence: &str| {
        let catalog = Catalog::builder().overlay("tlh", "ui.ftl", format!("sspi-unknown-code = {sentence}\n")).build();
        let code = StatusCode::from_u32(0xDEAD_BEEF);
        let outcome = catalog.trace(Query::Code(code), "tlh").steps().next().unwrap().1;
        (catalog.describe(code, "tlh").text().to_owned(), outcome, catalog.problems().len())
    };
    let english = Catalog::embedded().describe(0xDEAD_BEEF_u32, "en").text().to_owned();
    assert_eq!(describe("a { $code } b"), ("a 0xDEADBEEF b".to_owned(), Outcome::Found, 0));
    assert_eq!(describe("{ $code }"), ("0xDEADBEEF".to_owned(), Outcome::Found, 0));
    // A sentence without the code, with two codes, with the character that stands for the code, or with an error.
    for bad in ["a", "{ $code } { $code }", "a \u{F0000} b", "{ $code } \u{F0000}", "{ $code } { $symbol }"] {
        assert_eq!(describe(bad), (english.clone(), Outcome::Errors, 1), "{bad:?}");
    }
}

/// Counting starts anew only at a line that begins a message.
#[test]
fn lines_that_begin_no_message_count_with_the_one_before() {
    for line in ["a b = (", "1 = (", "- = (", " x = (", "x ("] {
        let ftl = format!("SEC_E_OK = X\n{}", format!("{line}\n").repeat(51));
        assert!(refused(&ftl).contains("one message opens more than 50"), "{line}");
    }
    for line in ["x = (", "x= (", "-x = (", "x-1_Y = ("] {
        let ftl = format!("SEC_E_OK = X\n{}", format!("{line}\n").repeat(51));
        assert!(!taken(&ftl).unwrap_err().concat().contains("opens more"), "{line}");
    }
}

#[test]
fn a_syntax_error_is_reported_where_it_is() {
    for (ftl, place) in [
        ("SEC_E_OK = X { ? } Y\n", "x.ftl:1:16: "),
        ("# é\nSEC_E_OK = é{ ? }\n", "x.ftl:2:15: "),
        // The parser notices a brace that is never closed only where the next message begins.
        ("SEC_E_OK = { \"x\"\nSEC_I_RENEGOTIATE = Y\n", "x.ftl:1:1: "),
        ("SEC_I_RENEGOTIATE = Y\nSEC_E_OK\n", "x.ftl:2:9: "),
    ] {
        let problems = taken(ftl).unwrap_err();
        assert!(problems[0].starts_with(place), "{ftl:?}: {problems:?}");
    }
}

#[test]
fn a_tag_has_up_to_255_bytes() {
    let variants: String = (10..51).map(|n| format!("-abc{n}")).collect();
    let wish = |last: &str| format!("fr{variants}-{last}").parse::<Wish>();
    assert_eq!(format!("fr{variants}-abcdef").len(), MAX_TAG_LEN);
    assert!(matches!(wish("abcdef"), Ok(Wish::Language(language)) if language.language.as_str() == "fr"));
    let refused = wish("abcdefg").expect_err("a byte too many");
    assert_eq!(refused.to_string(), "not a language tag: write one such as fr, pt-BR or zh-Hant-TW");
}
