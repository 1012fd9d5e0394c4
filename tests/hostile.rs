//! Hostile input cannot crash or hang the library, overflow the stack, read outside of the folder, or hide the embedded
//! text. Each test fails when its guard is removed.

#![cfg(feature = "embedded")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sspi_status::{Catalog, Description, MAX_TAG_LEN, Source, Symbol, Wish, describe};

/// The stack of a main thread on Windows, in bytes; threads of tests have more.
const STACK: usize = 1024 * 1024;

const DENIED: Symbol = Symbol::SEC_E_LOGON_DENIED;

fn embedded() -> Description<'static> {
    Catalog::embedded().describe(DENIED, "fr")
}

/// A catalogue with one overlay for French. Whatever is wrong with the overlay, the embedded text has to answer.
fn overlaid(text: &str) -> Catalog {
    let started = Instant::now();
    let catalog = Catalog::builder().overlay("fr", "bad.ftl", text).build();
    assert_eq!(catalog.describe(DENIED, "fr"), embedded());
    // This limit is no benchmark, it only detects a hang, which takes minutes.
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
    catalog
}

fn only_problem(catalog: &Catalog) -> String {
    assert_eq!(catalog.problems().len(), 1, "{:?}", catalog.problems());
    catalog.problems()[0].to_string()
}

// Texts that are searched.

#[test]
fn many_numbers_behind_many_spaces_take_no_time() {
    let started = Instant::now();
    let text = " ".repeat(1 << 20) + &"0x80040154 x ".repeat(20_000);
    assert_eq!(sspi_status::scan(&text).count(), 0);
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}

// Locale strings.

#[test]
fn locale_strings_of_any_kind_are_no_wish_or_a_wish() {
    let long_variants = format!("fr{}", "-abcde".repeat(200_000));
    for (tag, lang) in [
        ("x".repeat(1 << 20), "en"),
        ("fr-".repeat(1 << 18), "en"),
        ("-".repeat(1 << 20), "en"),
        (format!("fr.{}", "U".repeat(1 << 20)), "fr"),
        (format!("fr@{}", "\u{202E}".repeat(1 << 18)), "fr"),
        (format!("fr-u-{}", "nu-latn-".repeat(1 << 17)), "fr"),
        ("fr\0\0\0".to_owned(), "fr"),
        ("\0fr".to_owned(), "en"),
        ("\u{202E}fr\u{202C}".to_owned(), "en"),
        ("\u{2066}fr\u{2069}".to_owned(), "en"),
        ("f\u{200B}r".to_owned(), "en"),
        ("🇫🇷".to_owned(), "en"),
        ("ｆｒ".to_owned(), "en"),
        ("fr-😀".to_owned(), "en"),
        ("../../etc/passwd".to_owned(), "en"),
        ("%s%n".to_owned(), "en"),
        ("fr\n".to_owned(), "en"),
        ("\u{A0}fr".to_owned(), "en"),
        (format!("{}fr{0}", " ".repeat(1 << 20)), "fr"),
        (",;".repeat(1 << 19), "en"),
        (format!("{}fr", "tlh,".repeat(1 << 16)), "fr"),
    ] {
        let shown: String = tag.chars().take(20).collect();
        assert_eq!(describe(DENIED.code(), &tag).lang(), lang, "{shown:?}");
        assert_eq!(describe(DENIED.code(), Catalog::embedded().chain(&tag)).lang(), lang, "{shown:?}");
    }
    // Without the limit, unic-langid would sort a megabyte of variants, and the chain would keep it.
    assert!(long_variants.parse::<Wish>().is_err());
    assert!(format!("fr{}", "-abcde".repeat(40)).parse::<Wish>().is_ok());
    assert!(format!("fr{}", "-abcde".repeat(50)).parse::<Wish>().is_err());
    const { assert!(MAX_TAG_LEN < 2 + 6 * 50) };
}

#[test]
fn ten_thousand_wishes_are_ten_thousand_wishes() {
    let started = Instant::now();
    let mut wishes: Vec<String> =
        (0..10_000).map(|i| format!("xx{}{}{}", letter(i), letter(i / 26), letter(i / 676))).collect();
    wishes.push("it".to_owned());
    let d = describe(DENIED.code(), &wishes);
    assert_eq!((d.lang(), d.source()), ("it", Source::Requested));
    let chain = Catalog::embedded().chain(&wishes);
    assert_eq!((chain.requested().len(), chain.steps().len()), (10_001, 2));
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}

fn letter(i: u32) -> char {
    char::from(b'a' + u8::try_from(i % 26).unwrap())
}

// Files of cases, which are TOML.

/// A file of cases with `depth` of each kind of nesting that TOML has.
#[cfg(feature = "testing")]
fn nested(depth: usize) -> [(&'static str, String); 7] {
    let times = |part: &str| part.repeat(depth);
    [
        ("open arrays", times("[")),
        ("arrays", format!("a = {}{}\n", times("["), times("]"))),
        ("arrays over lines", format!("a = {}{}\n", times("[ # ]\n"), times("]\n"))),
        ("inline tables", format!("a = {}1{}\n", times("{ a = "), times(" }"))),
        ("a dotted key", format!("a{} = 1\n", times(".a"))),
        ("a table", format!("[a{}]\n", times(".\"a\""))),
        ("an array of tables", format!("[[a{}]]\n", times(".a"))),
    ]
}

#[cfg(feature = "testing")]
#[test]
fn deep_toml_is_refused_on_a_small_stack() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let case = "[[case]]\nname = \"x\"\nrequest = [\"fr\"]\ncode = \"SEC_E_OK\"\n";
    for depth in [50, 70, 79, 80, 81, 100, 4_000, 100_000] {
        for (what, toml) in nested(depth) {
            let path = folder.join("nested.toml");
            for text in [format!("{toml}\n{case}"), format!("{case}{toml}"), format!("{case}text = {toml}")] {
                fs::write(&path, text).unwrap();
                let path = path.clone();
                let work = move || sspi_status::testing::check(path).expect_err("a refusal").to_string();
                let started = Instant::now();
                let refusal = std::thread::Builder::new().stack_size(STACK).spawn(work).unwrap().join().unwrap();
                assert!(refusal.contains("nested.toml:"), "{what}, {depth}: {refusal}");
                assert!(started.elapsed() < Duration::from_secs(20), "{what}, {depth}: {:?}", started.elapsed());
            }
        }
    }
}

// Overlay texts.

#[test]
fn endlessly_nested_placeables_do_not_overflow_the_stack() {
    const DEEP: usize = 100_000;
    let nested = [
        // Plain braces; calls, which need no braces; and tricks that hide depth from a counter: closing braces in
        // string literals, closing parentheses in the text of variants, quotation marks in text.
        "{".repeat(DEEP),
        format!("{{ {}", "F(".repeat(DEEP)),
        format!("{{ {}", "F(\"}}}}\", { ".repeat(DEEP / 10)),
        "{ $x ->\n *[a] )))) ".repeat(DEEP / 10),
        "{ $x ->\n *[a] \" { F(\"}}}}\", ".repeat(DEEP / 10),
        "{\n".repeat(DEEP),
        "{ \"\n".repeat(DEEP),
    ];
    for text in nested {
        let text = &text[..text.len().min(60_000)]; // a longer message would be refused for its length
        for text in [format!("SEC_E_OK = {text}"), format!("# A note\nSEC_E_OK =\n    {text}\nSEC_E_OK = x\n")] {
            let work = move || only_problem(&overlaid(&text));
            let problem = std::thread::Builder::new().stack_size(STACK).spawn(work).unwrap().join().unwrap();
            assert!(problem.contains("the file is left out"), "{problem}");
            assert!(problem.contains("nested deeper than 32") || problem.contains("more than 50"), "{problem}");
        }
    }
}

/// A text that the guard accepts must be safe for the parser.
#[test]
fn what_is_just_allowed_is_parsed_on_a_small_stack() {
    let depth = |n: usize| format!("SEC_E_OK = {}{}", "{ ".repeat(n), "}".repeat(n));
    let calls = |n: usize| format!("SEC_E_OK = {{ {}{} }}", "F(".repeat(n), ")".repeat(n));
    for (text, left_out) in [(depth(32), false), (depth(33), true), (calls(49), false), (calls(50), true)] {
        let work = move || overlaid(&text).problems().iter().any(|p| p.what.ends_with("the file is left out"));
        let found = std::thread::Builder::new().stack_size(STACK).spawn(work).unwrap().join().unwrap();
        assert_eq!(found, left_out);
    }
}

/// Each message is within its limits, but 100 messages refer to each other in a row.
#[test]
fn references_do_not_add_up_to_a_stack_overflow() {
    for (open, close) in [("{ ", " }"), ("{ { ", " } }")] {
        let times = 30 / open.matches('{').count();
        let mut text = String::from("-t = t\nSEC_E_LOGON_DENIED = { a0 }\n");
        for i in 0..100 {
            writeln!(text, "a{i} = {{ {}{{ a{} }}{} }}", open.repeat(times), i + 1, close.repeat(times)).unwrap();
        }
        text.push_str("a100 = end\n");
        let work = move || overlaid(&text).problems()[0].to_string();
        let problem = std::thread::Builder::new().stack_size(STACK).spawn(work).unwrap().join().unwrap();
        assert!(problem.contains("a0 refers to something itself"), "{problem}");
    }
}

/// Found by a reviewer: after too many placeables, fluent-bundle 0.16 reports the place, and panics if the place is a
/// placeable in a placeable or a selector that is a literal.
#[test]
fn too_many_placeables_in_odd_places_are_refused() {
    let many = format!("-a = {}\n-b = {{ -a }}{{ -a }}{{ -a }}\n", "{\"\"}".repeat(45));
    for (last, why) in [
        ("{ { -b } }", "-b refers to something itself"),
        ("{ 1 ->\n   *[a] { -b }\n}", "there are no variants to choose from"),
        ("{ \"x\" ->\n   *[a] { -b }\n}", "there are no variants to choose from"),
    ] {
        let catalog = overlaid(&format!("{many}SEC_E_LOGON_DENIED = {last}\n"));
        let problem = catalog.problems()[0].to_string();
        assert!(problem.contains(why), "{problem}");
    }
}

/// Found by a reviewer: fluent-bundle formats the arguments of a call whole, which can be gigabytes, and the parser
/// compares every named argument with every other one.
#[test]
fn calls_take_neither_memory_nor_time() {
    let text = format!("-t = {}\nSEC_E_LOGON_DENIED = {{ F({}) }}\n", "x".repeat(60_000), "-t,".repeat(2000));
    let problem = overlaid(&text).problems()[0].to_string();
    assert!(problem.contains("there are no functions to call"), "{problem}");
    let names: String = (0..110_000).rev().map(|i| format!("a{i:05x}:1,")).collect();
    let problem = only_problem(&overlaid(&format!("SEC_E_LOGON_DENIED = {{ F({names}) }}\n")));
    assert!(problem.contains("one message has more than 65536 bytes"), "{problem}");
}

#[test]
fn many_references_to_one_text_are_followed() {
    let mut text = String::from("-a = ha\n");
    for symbol in Symbol::all().iter().filter(|symbol| symbol.message() == Some(**symbol)) {
        writeln!(text, "{symbol} = {}", "{ -a }".repeat(50)).unwrap();
    }
    let catalog = Catalog::builder().overlay("fr", "references.ftl", text).build();
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    assert_eq!(catalog.describe(DENIED, "fr").text(), "ha".repeat(50));
}

#[test]
fn many_messages_with_a_few_braces_each_are_not_too_many() {
    let mut text = String::new();
    for symbol in Symbol::all().iter().filter(|symbol| symbol.message() == Some(**symbol)) {
        writeln!(text, "{symbol} = {{ \"(\" }}({{ \"{{\" }}").unwrap();
    }
    let catalog = Catalog::builder().overlay("fr", "braces.ftl", text).build();
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    assert_eq!(catalog.describe(DENIED, "fr").text(), "(({");
}

#[test]
fn a_huge_text_is_refused() {
    let comment = format!("# {}\n", "x".repeat(1 << 20));
    assert!(only_problem(&overlaid(&comment)).contains("1048579 bytes are more than the 1048576 that are read"));
    // The largest text that is allowed is read.
    let text = format!("# {}\nSEC_E_OK = X\n", "x".repeat((1 << 20) - 16));
    assert_eq!(text.len(), 1 << 20);
    let catalog = overlaid(&text);
    assert_eq!(catalog.describe(Symbol::SEC_E_OK, "fr").text(), "X");
}

#[test]
fn hundreds_of_thousands_of_messages_and_mistakes_take_no_time() {
    let mebibyte = |line: &str| line.repeat((1 << 20) / line.len());
    let unknown: String = (0..80_000).map(|i| format!("a{i} = b\n")).collect();
    for text in
        [mebibyte("a=b\n"), unknown, mebibyte("=\n"), mebibyte("SEC_E_OK = {\n"), mebibyte("a\n"), mebibyte("-t={t}\n")]
    {
        let catalog = overlaid(&text);
        let problems = catalog.problems();
        assert!(!problems.is_empty(), "{:?}", &text[..20]);
        // 100 problems are kept, and one more says how many are not listed.
        if problems.len() > 100 {
            assert_eq!(problems.len(), 101);
            assert!(problems[100].what.ends_with("more problems are not listed"), "{}", problems[100]);
        }
    }
}

#[test]
fn references_in_a_circle_or_into_the_void_are_errors() {
    for text in [
        "SEC_E_LOGON_DENIED = { SEC_E_LOGON_DENIED }",
        "SEC_E_LOGON_DENIED = { SEC_E_OK }\nSEC_E_OK = { SEC_E_LOGON_DENIED }",
        "SEC_E_LOGON_DENIED = { -a }\n-a = { -b }\n-b = { -a }",
        "SEC_E_LOGON_DENIED = { SEC_E_LOGON_DENIED.hint }\n    .hint = { SEC_E_LOGON_DENIED }",
        "SEC_E_LOGON_DENIED = { NOWHERE }",
        "SEC_E_LOGON_DENIED = { -nowhere }",
        "SEC_E_LOGON_DENIED = { NOWHERE() }",
        "SEC_E_LOGON_DENIED = { $nothing }",
        "SEC_E_LOGON_DENIED = { $nothing ->\n   *[a] X\n}",
        "SEC_E_LOGON_DENIED = { SEC_E_OK.hint }\nSEC_E_OK = X",
    ] {
        let catalog = overlaid(text);
        let problem = catalog.problems()[0].to_string();
        assert!(problem.contains("cannot be formatted"), "{text}: {problem}");
    }
}

/// Found by fuzzing: fluent-syntax 0.12 cuts the character behind the digits in two, and panics.
#[test]
fn an_escape_of_too_few_digits_before_a_long_character_is_refused() {
    for text in ["SEC_E_OK = { \"\\u131\u{FEFF}\" }", "SEC_E_OK = { \"\\uп\" }", "SEC_E_OK = { \"\\U01F60é\" }"] {
        assert!(only_problem(&overlaid(text)).contains("\\u needs four hexadecimal digits"), "{text}");
    }
    // Without a long character behind the escape, the parser reports the error. Behind a whole escape, a long character
    // is allowed.
    assert!(overlaid("SEC_E_OK = { \"\\u13 \" }").problems()[0].what.contains("Invalid unicode escape"));
    let catalog = overlaid("SEC_E_OK = { \"\\u0041é\" }");
    assert_eq!(catalog.describe(Symbol::SEC_E_OK, "fr").text(), "Aé");
}

/// Found by reading: without optimization, fluent-bundle 0.16 panics on the plural form of a number with more than 19
/// decimals (an overflow).
#[test]
fn numbers_of_very_many_digits_are_refused() {
    for number in [format!("1.{}", "0".repeat(40)), format!("0.{}", "1".repeat(25)), "9".repeat(400)] {
        for (text, why) in [
            (format!("SEC_E_LOGON_DENIED = {{ {number} }}"), "a number has more than 15 digits"),
            (format!("SEC_E_LOGON_DENIED = {{ {{ {number} }} }}"), "a number has more than 15 digits"),
            (
                format!("SEC_E_LOGON_DENIED = {{ {number} ->\n    [one] A\n   *[other] B\n}}"),
                "there are no variants to choose from",
            ),
            (
                format!("-t = {{ $n ->\n    [one] A\n   *[other] B\n}}\nSEC_E_LOGON_DENIED = {{ -t(n: {number}) }}"),
                "write { -t } and nothing more",
            ),
            (
                format!("-t = {{ {number} ->\n    [one] A\n   *[other] B\n}}\nSEC_E_LOGON_DENIED = {{ -t }}"),
                "-t refers to something itself",
            ),
        ] {
            assert!(overlaid(&text).problems()[0].what.contains(why), "{text}");
        }
    }
}

/// “A billion laughs”: a few references that would make a text of gigabytes.
#[test]
fn a_text_that_multiplies_itself_is_stopped() {
    let mut text = String::from("-a0 = ha\n");
    for i in 1..30 {
        writeln!(text, "-a{i} = {{ -a{0} }}{{ -a{0} }}{{ -a{0} }}", i - 1).unwrap();
    }
    let laughs = format!("{text}SEC_E_LOGON_DENIED = {{ -a29 }}\n");
    assert!(overlaid(&laughs).problems()[0].what.contains("cannot be formatted (-a29 refers to something itself)"));

    let long = format!("-a = {}\nSEC_E_LOGON_DENIED = {}\n", "x".repeat(60_000), "{ -a }".repeat(40));
    assert!(overlaid(&long).problems()[0].what.contains("is longer than 8192 bytes"));
    let long = format!("SEC_E_LOGON_DENIED = {}\n", "x".repeat(8193));
    assert!(overlaid(&long).problems()[0].what.contains("is longer than 8192 bytes"));
}

#[test]
fn byte_order_marks_and_windows_line_ends_are_understood() {
    for text in [
        "\u{FEFF}SEC_E_OK = Voilà.\n    .hint = Bien.\nSEC_E_TIME_SKEW = Oh.\n".to_owned(),
        "SEC_E_OK = Voilà.\r\n    .hint = Bien.\r\nSEC_E_TIME_SKEW = Oh.\r\n".to_owned(),
        "\u{FEFF}SEC_E_OK = Voilà.\r\n    .hint = Bien.\r\nSEC_E_TIME_SKEW = Oh.".to_owned(),
    ] {
        let catalog = overlaid(&text);
        assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
        let d = catalog.describe(Symbol::SEC_E_OK, "fr");
        assert_eq!((d.text(), d.hint()), ("Voilà.", Some("Bien.")));
        assert_eq!(catalog.describe(Symbol::SEC_E_TIME_SKEW, "fr").text(), "Oh.");
    }
}

// Folders.

/// Makes a new folder for a test, with an empty folder `fr` in it.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile").join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(path.join("fr")).unwrap();
    path
}

fn of_folder(path: &Path) -> (Catalog, Vec<String>) {
    let catalog = Catalog::builder().overlay_folder(path).build();
    assert_eq!(catalog.describe(DENIED, "fr"), embedded());
    let prefix = format!("{}/", path.display());
    let problems = catalog
        .problems()
        .iter()
        .map(|p| p.to_string().replace('\\', "/").replace(&prefix.replace('\\', "/"), ""))
        .collect();
    (catalog, problems)
}

const GOOD: &str = "SEC_E_OK = Voilà.\n";

#[test]
fn files_that_are_no_text_are_refused() {
    let path = folder("no-text");
    fs::write(path.join("fr/sspi.ftl"), b"SEC_E_OK = Voil\xE0.\n").unwrap();
    fs::write(path.join("fr/ui.ftl"), b"\xFF\xFES\0E\0C\0").unwrap();
    let (_, problems) = of_folder(&path);
    assert_eq!(
        problems,
        [
            "fr/sspi.ftl:1:16: not UTF-8 from here on; the file is left out",
            "fr/ui.ftl:1:1: not UTF-8 from here on; the file is left out",
        ]
    );
}

#[test]
fn a_huge_file_is_not_read_to_its_end() {
    let path = folder("huge");
    // A sparse file of 16 GiB, which would fill the memory if it were read.
    let file = fs::File::create(path.join("fr/sspi.ftl")).unwrap();
    if file.set_len(16 << 30).is_err() {
        println!("skipped: this file system has no sparse files");
        return;
    }
    let (_, problems) = of_folder(&path);
    assert_eq!(problems, ["fr/sspi.ftl: more than the 1048576 bytes that are read; the file is left out"]);
    fs::remove_file(path.join("fr/sspi.ftl")).unwrap();
}

#[test]
fn names_that_are_no_language_are_reported_and_others_passed_over() {
    let path = folder("names");
    // On Windows no name can end in a dot.
    let dots: &[&str] = if cfg!(unix) { &["fr.."] } else { &[] };
    for name in ["fr", "..fr", "no tag", "und", ".git", "C"].iter().chain(dots) {
        fs::create_dir_all(path.join(name)).unwrap();
        fs::write(path.join(name).join("sspi.ftl"), GOOD).unwrap();
    }
    fs::write(path.join("fr/.hidden.ftl"), GOOD).unwrap();
    fs::write(path.join("fr/more.ftl.orig"), GOOD).unwrap();
    fs::write(path.join("fr/README.md"), GOOD).unwrap();
    fs::write(path.join("README.md"), GOOD).unwrap();
    fs::create_dir_all(path.join("it/sspi.ftl")).unwrap();
    let (catalog, mut problems) = of_folder(&path);
    if cfg!(unix) {
        let dots = problems.iter().position(|problem| problem.starts_with("fr../sspi.ftl: \"fr..\" is no")).unwrap();
        problems.remove(dots);
    }
    assert_eq!(
        problems,
        [
            "it/sspi.ftl: not a regular file; the file is left out",
            "C/sspi.ftl: \"C\" is no language tag; the text is left out",
            "no tag/sspi.ftl: \"no tag\" is no language tag; the text is left out",
            "und/sspi.ftl: \"und\" is no language tag; the text is left out",
        ]
    );
    assert_eq!(catalog.describe(Symbol::SEC_E_OK, "fr").text(), "Voilà.");
}

/// The files are read in the order of their names, so the last one wins.
#[test]
fn every_fluent_file_of_a_language_is_read() {
    let path = folder("files");
    fs::write(path.join("fr/aa.ftl"), "SEC_E_OK = Un.\nSEC_E_TIME_SKEW = Un.\n").unwrap();
    fs::write(path.join("fr/mine.ftl"), "SEC_E_OK = Deux.\nSEC_E_NOPE = X\nSEC_E_TIME_SKEW = { NOPE }\n").unwrap();
    fs::write(path.join("fr/ui.ftl"), "severity-error = Raté\n").unwrap();
    let (catalog, problems) = of_folder(&path);
    assert_eq!(
        problems,
        [
            "fr/mine.ftl:2:1: SEC_E_NOPE is no message of this catalogue; it is left out",
            "fr/mine.ftl:3:1: SEC_E_TIME_SKEW cannot be formatted (NOPE is not in this file); the text below it answers",
        ]
    );
    assert_eq!(catalog.describe(Symbol::SEC_E_OK, "fr").text(), "Deux.");
    assert_eq!(catalog.describe(Symbol::SEC_E_TIME_SKEW, "fr").text(), "Un.");
    assert_eq!(catalog.label(sspi_status::Label::Error, "fr").unwrap().text, "Raté");
}

#[test]
fn a_folder_that_is_not_there_or_no_folder_is_a_problem_and_nothing_more() {
    let path = folder("absent");
    let (_, problems) = of_folder(&path.join("nowhere"));
    assert!(problems[0].ends_with("; the folder is left out"), "{problems:?}");
    fs::write(path.join("file"), GOOD).unwrap();
    let (_, problems) = of_folder(&path.join("file"));
    assert!(problems[0].ends_with("; the folder is left out"), "{problems:?}");
    // The caller may pass a path with `..` in it.
    fs::write(path.join("fr/sspi.ftl"), GOOD).unwrap();
    let (catalog, problems) = of_folder(&path.join("fr").join(".."));
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(catalog.describe(Symbol::SEC_E_OK, "fr").text(), "Voilà.");
}

#[test]
fn of_thousands_of_folders_the_first_thousand_count() {
    let path = folder("thousands");
    for i in 0..1001_u32 {
        let name = format!("q{}{}{}", letter(i), letter(i / 26), letter(i / 676)).replace("qaaa", "qaab");
        fs::create_dir_all(path.join(&name)).unwrap();
        fs::create_dir_all(path.join(format!("{name}-X{}", letter(i)).to_uppercase())).unwrap();
    }
    let (_, problems) = of_folder(&path);
    assert!(problems.last().unwrap().contains("more than 1000 folders"), "{problems:?}");
}

/// Hard links make a folder of gigabytes out of one file.
#[test]
fn of_a_folder_of_gigabytes_the_first_megabytes_are_read() {
    let path = folder("hard-links");
    let (first, length) = (path.join("file"), 1 << 20);
    let mut text = String::from("SEC_E_OK = Voilà.\n");
    while text.len() + 100 < length {
        text.push_str("# Un commentaire, aussi long que la plupart des textes que des gens ajoutent.\n");
    }
    fs::write(&first, &text).unwrap();
    for language in ["de", "fr", "nl"] {
        fs::create_dir_all(path.join(language)).unwrap();
        for i in 0..20 {
            fs::hard_link(&first, path.join(language).join(format!("{i:02}.ftl"))).unwrap();
        }
    }
    let begin = std::time::Instant::now();
    let (catalog, problems) = of_folder(&path);
    // Less than a second where it is optimized; a busy machine gets time.
    assert!(begin.elapsed() < std::time::Duration::from_secs(20), "{:?}", begin.elapsed());
    let told: Vec<_> = problems.iter().filter(|problem| problem.contains("more than 16777216 bytes")).collect();
    assert!(matches!(&told[..], [one] if one.contains("de/16.ftl") && one.ends_with("are left out")), "{told:?}");
    assert_eq!(catalog.describe(Symbol::SEC_E_OK, "de").text(), "Voilà.");
    assert_ne!(catalog.describe(Symbol::SEC_E_OK, "fr").text(), "Voilà.");
}

/// Reading what is refused then takes time, too.
#[test]
fn files_that_are_refused_count_as_well() {
    for (name, length) in [("not-utf-8", 1 << 20), ("too-long", (1 << 20) + 1)] {
        let path = folder(name);
        fs::write(path.join("file"), vec![0xFF; length]).unwrap();
        for i in 0..17 {
            fs::hard_link(path.join("file"), path.join("fr").join(format!("{i:02}.ftl"))).unwrap();
        }
        let (_, problems) = of_folder(&path);
        assert_eq!(problems.len(), 17, "{problems:?}");
        assert!(
            problems[15].starts_with("fr/15.ftl:") && problems[15].ends_with("the file is left out"),
            "{problems:?}"
        );
        assert!(problems[16].starts_with("fr/16.ftl:") && problems[16].ends_with("are left out"), "{problems:?}");
    }
}

#[test]
fn a_folder_of_another_shape_is_told() {
    let path = folder("shape");
    let (_, problems) = of_folder(&path);
    assert_eq!(problems.len(), 1);
    assert!(problems[0].ends_with("there is no {locale}/*.ftl in it"), "{problems:?}");
    fs::write(path.join("sspi.ftl"), GOOD).unwrap();
    let (_, problems) = of_folder(&path);
    assert_eq!(problems, ["sspi.ftl: it belongs into a folder that is named by its language"]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    use super::*;

    #[test]
    fn links_do_not_lead_out_of_the_folder() {
        let outside = folder("links-outside");
        fs::write(outside.join("fr/sspi.ftl"), "SEC_E_OK = secret\n").unwrap();
        let path = folder("links");
        symlink(outside.join("fr/sspi.ftl"), path.join("fr/sspi.ftl")).unwrap();
        symlink(outside.join("fr"), path.join("it")).unwrap();
        symlink("../links-outside/fr", path.join("ru")).unwrap();
        symlink("nowhere", path.join("fr/ui.ftl")).unwrap();
        symlink("ui.ftl", path.join("sspi.ftl")).unwrap();
        fs::create_dir_all(path.join("es")).unwrap();
        symlink("sspi.ftl", path.join("es/sspi.ftl")).unwrap(); // to itself
        let (catalog, problems) = of_folder(&path);
        for locale in ["fr", "it", "ru"] {
            assert!(!catalog.describe(Symbol::SEC_E_OK, locale).text().contains("secret"), "{locale}");
        }
        assert_eq!(problems.len(), 6, "{problems:?}");
        assert_eq!(
            problems.iter().filter(|p| p.contains("a link that leads out of the folder")).count(),
            3,
            "{problems:?}"
        );

        // Links that stay inside the folder are followed, and so is a link to the folder itself.
        let path = folder("links-inside");
        fs::create_dir_all(path.join("data")).unwrap();
        fs::write(path.join("data/french.ftl"), GOOD).unwrap();
        symlink("../data/french.ftl", path.join("fr/sspi.ftl")).unwrap();
        let entrance = path.with_file_name("links-entrance");
        let _ = fs::remove_file(&entrance);
        symlink(&path, &entrance).unwrap();
        let (catalog, problems) = of_folder(&entrance);
        assert_eq!(problems, ["data/french.ftl: \"data\" is no language tag; the text is left out"]);
        assert_eq!(catalog.describe(Symbol::SEC_E_OK, "fr").text(), "Voilà.");
    }

    #[test]
    fn a_pipe_is_not_waited_for() {
        let path = folder("pipe");
        let made = Command::new("mkfifo").arg(path.join("fr/sspi.ftl")).status();
        if !made.is_ok_and(|status| status.success()) {
            println!("skipped: no mkfifo");
            return;
        }
        let (_, problems) = of_folder(&path);
        assert_eq!(problems, ["fr/sspi.ftl: not a regular file; the file is left out"]);
    }

    /// Somebody swaps a file for a link that leads out and for a pipe, and the folder for a link, while it is read.
    #[test]
    fn what_is_swapped_while_it_is_read_does_not_lead_out_either() {
        use std::sync::atomic::{AtomicBool, Ordering};
        use std::time::{Duration, Instant};

        let outside = folder("swapped-outside");
        fs::write(outside.join("fr/sspi.ftl"), "SEC_E_OK = secret\n").unwrap();
        fs::write(outside.join("fr/name-outside.ftl"), "").unwrap();
        let path = folder("swapped");
        fs::write(path.join("fr/sspi.ftl"), GOOD).unwrap();
        symlink(outside.join("fr/sspi.ftl"), path.join("link")).unwrap();
        symlink(outside.join("fr"), path.join("folder-link")).unwrap();
        if !Command::new("mkfifo").arg(path.join("pipe")).status().is_ok_and(|status| status.success()) {
            println!("skipped: no mkfifo");
            return;
        }
        // Each is put in the place of the good one for a moment.
        let swap = |bad: &str, place: &str| {
            let [bad, place, aside] = [bad, place, "aside"].map(|name| path.join(name));
            fs::rename(&place, &aside).unwrap();
            fs::rename(&bad, &place).unwrap();
            fs::rename(&place, &bad).unwrap();
            fs::rename(&aside, &place).unwrap();
        };
        let done = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    for (bad, place) in [("link", "fr/sspi.ftl"), ("pipe", "fr/sspi.ftl"), ("folder-link", "fr")] {
                        swap(bad, place);
                    }
                }
            });
            let (begin, mut good) = (Instant::now(), 0);
            while begin.elapsed() < Duration::from_secs(2) {
                let catalog = Catalog::builder().overlay_folder(&path).build();
                let text = catalog.describe(Symbol::SEC_E_OK, "fr").text().to_owned();
                let names = catalog.problems().iter().any(|problem| problem.to_string().contains("name-outside"));
                if text.contains("secret") || names {
                    done.store(true, Ordering::Relaxed);
                    panic!("a text or a name from outside is told");
                }
                good += usize::from(text == "Voilà.");
            }
            done.store(true, Ordering::Relaxed);
            assert!(good > 0, "the file was never read");
        });
    }

    #[test]
    fn what_may_not_be_read_is_reported() {
        use std::os::unix::fs::PermissionsExt;
        let path = folder("unreadable");
        let file = path.join("fr/sspi.ftl");
        fs::write(&file, GOOD).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o0)).unwrap();
        if fs::read(&file).is_ok() {
            println!("skipped: this user may read everything (root)");
            return;
        }
        let (_, problems) = of_folder(&path);
        assert!(
            problems[0].starts_with("fr/sspi.ftl: ") && problems[0].ends_with("; the file is left out"),
            "{problems:?}"
        );
    }
}
