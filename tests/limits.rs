//! The limits that the documentation of `CatalogBuilder::overlay` names, each at its last good value and one beyond it,
//! and the place that a problem names. What lies far beyond them is in `hostile.rs`.

use sspi_status::{Catalog, Outcome, Query, StatusCode, Symbol};

const OK: Symbol = Symbol::SEC_E_OK;

/// The text that is taken for SEC_E_OK, or the problems.
fn taken(ftl: &str) -> Result<String, Vec<String>> {
    let catalog = Catalog::builder().embedded(false).overlay("en", "x.ftl", ftl).build();
    match catalog.problems() {
        [] => Ok(catalog.describe_symbol(OK, "en").text().to_owned()),
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
        let mut ftl = format!("{}\n", "#".repeat(1023)).repeat(len / 1024);
        ftl.truncate(len - message.len() - 1);
        ftl + "\n" + message
    };
    assert_eq!(of_len(1 << 20).len(), 1 << 20);
    assert_eq!(taken(&of_len(1 << 20)).as_deref(), Ok("X"));
    let expected = "1048577 bytes are more than the 1048576 that are read";
    assert!(refused(&of_len((1 << 20) + 1)).starts_with(&format!("x.ftl: {expected}")));

    // From a folder, where the text is read from a file.
    let folder = std::env::temp_dir().join(format!("sspi-status-limits-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("en")).unwrap();
    let read = |len: usize| {
        std::fs::write(folder.join("en/sspi.ftl"), of_len(len)).unwrap();
        let catalog = Catalog::builder().embedded(false).overlay_folder(&folder).build();
        let problems: Vec<String> = catalog.problems().iter().map(ToString::to_string).collect();
        (catalog.describe_symbol(OK, "en").text().to_owned(), problems)
    };
    let (good, bad) = (read(1 << 20), read((1 << 20) + 1));
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(good, ("X".to_owned(), vec![]));
    assert_eq!(bad.0, "SEC_E_OK (0x00000000)");
    assert!(bad.1.len() == 1 && bad.1[0].contains(expected), "{:?}", bad.1);
}

#[test]
fn a_message_has_up_to_64_kib() {
    // The text itself is too long when formatted, so each is refused, for its own reason.
    let of_len = |len: usize| format!("# A note\nSEC_E_OK = {}\n", "x".repeat(len - "SEC_E_OK = \n".len()));
    assert!(refused(&of_len(1 << 16)).starts_with("x.ftl:2:1: SEC_E_OK is longer than 8192 bytes"));
    assert!(refused(&of_len((1 << 16) + 1)).starts_with("x.ftl:2:1: one message has more than 65536 bytes"));
    // On several lines: the place is that of the line that is too much. Another message counts anew.
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
    // The place of the brace that is one too many: after `SEC_E_OK = é` and 32 others.
    assert!(refused(&nested(33)).starts_with("x.ftl:1:45: braces are nested deeper than 32"));
    // A closed one does not count, and neither does one of a message before or in a comment.
    let closed = format!(
        "SEC_I_RENEGOTIATE = {{ \"x\" }}\n# {{{{{{\nSEC_E_OK = {{ \"y\" }}{}\"x\"{}\n",
        "{".repeat(32),
        "}".repeat(32)
    );
    assert_eq!(taken(&closed).as_deref(), Ok("yx"));
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

#[test]
fn references_go_up_to_50_levels_deep() {
    // A term takes two levels, its pattern and its placeable; the message has the levels of its braces besides.
    let ftl = |terms: usize, braces: usize| {
        let mut ftl = "-t0 = x\n".to_owned();
        for i in 1..terms {
            ftl.push_str(&format!("-t{i} = {{ -t{} }}\n", i - 1));
        }
        ftl + &format!("SEC_E_OK = {} -t{} {}\n", "{".repeat(braces), terms - 1, "}".repeat(braces))
    };
    let deep = "cannot be formatted (references go in a circle, or more than 50 levels deep)";
    assert_eq!(taken(&ftl(24, 1)).as_deref(), Ok("x"));
    assert_eq!(taken(&ftl(24, 2)).as_deref(), Ok("x"));
    assert!(refused(&ftl(24, 3)).contains(deep));
    assert!(refused(&ftl(25, 1)).contains(deep));
    assert!(refused("SEC_E_OK = { SEC_E_OK }\n").contains(deep));

    // In a variant and in an argument: each takes two levels more.
    let within = |terms: usize, braces: usize, start: &str, end: &str| {
        let deep = ftl(terms, braces);
        let (others, message) = deep.split_once("SEC_E_OK = ").unwrap();
        format!("{others}-u = x\nSEC_E_OK = {start}{}{end}\n", message.trim_end())
    };
    for (start, end) in [("{ 1 ->\n   *[a] ", "\n}"), ("{ -u(", ") }")] {
        assert_eq!(taken(&within(23, 2, start, end)).as_deref(), Ok("x"), "{start}");
        assert!(refused(&within(23, 3, start, end)).contains(deep), "{start}");
    }
}

#[test]
fn a_message_has_up_to_100_placeables_with_those_that_it_refers_to() {
    let term = format!("-t = {}\n", "{ \"x\" }".repeat(49));
    let of = |rest: &str| format!("{term}SEC_E_OK = {{ -t }}{{ -t }}{rest}\n");
    assert_eq!(taken(&of("")).unwrap().len(), 98);
    assert!(refused(&of("{ \"x\" }")).contains("there are more than 100 placeables"));
}

#[test]
fn with_what_it_refers_to_a_message_has_up_to_64_kib() {
    let of = |len: usize| {
        // Texts, strings and arguments count: here 1 + 1 + 1 + 1 besides the terms.
        let term = "x".repeat(40_000);
        format!("-t = {term}\n-u = {}\nSEC_E_OK = a{{ \"b\" }}{{ -t(x: \"c\") }}{{ -u }}d\n", &term[..len - 40_004])
    };
    assert!(refused(&of(1 << 16)).contains("is longer than 8192 bytes"));
    assert!(refused(&of((1 << 16) + 1)).contains("with what it refers to it is longer than 65536 bytes"));
}

#[test]
fn a_number_has_up_to_15_digits_and_nothing_is_called() {
    let number = |digits: &str| format!("SEC_E_OK = {{ {digits} ->\n    [one] A\n   *[other] B\n}}\n");
    assert_eq!(taken(&number("123456789012345")).as_deref(), Ok("B"));
    assert!(refused(&number("1234567890123456")).contains("a number has more than 15 digits"));
    assert!(refused("SEC_E_OK = { NUMBER(1) }\n").contains("there are no functions to call"));
    // In whatever it is hidden.
    for inner in ["{ { 1234567890123456 } }", "{ -t(x: 1234567890123456) }", "{ SEC_I_RENEGOTIATE }"] {
        let ftl = format!("-t = X\nSEC_I_RENEGOTIATE = {{ 1234567890123456 }}\nSEC_E_OK = {inner}\n");
        assert!(taken(&ftl).unwrap_err().last().unwrap().contains("SEC_E_OK cannot be formatted (a number"), "{inner}");
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
        let outcome = catalog.trace(Query::Code(code), "tlh").steps().next().unwrap().outcome;
        (catalog.describe(code, "tlh").text().to_owned(), outcome, catalog.problems().len())
    };
    let english = Catalog::embedded().describe(0xDEAD_BEEF_u32, "en").text().to_owned();
    assert_eq!(describe("a { $code } b"), ("a 0xDEADBEEF b".to_owned(), Outcome::Found, 0));
    assert_eq!(describe("{ $code }"), ("0xDEADBEEF".to_owned(), Outcome::Found, 0));
    // Never, twice, with the letter that stands in for the code while the sentence is read, or not formatted.
    for bad in ["a", "{ $code } { $code }", "a \u{F0000} b", "{ $code } \u{F0000}", "{ $code } { $symbol }"] {
        assert_eq!(describe(bad), (english.clone(), Outcome::Errors, 1), "{bad:?}");
    }
}

/// Only a line that begins a message counts anew.
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
        // Never closed: the parser notices it where the next message begins.
        ("SEC_E_OK = { \"x\"\nSEC_I_RENEGOTIATE = Y\n", "x.ftl:1:1: "),
        ("SEC_I_RENEGOTIATE = Y\nSEC_E_OK\n", "x.ftl:2:9: "),
    ] {
        let problems = taken(ftl).unwrap_err();
        assert!(problems[0].starts_with(place), "{ftl:?}: {problems:?}");
    }
}
