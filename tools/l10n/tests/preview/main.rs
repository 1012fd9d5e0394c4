//! `cargo l10n preview` as a real child process, on copies of the tests’ catalogue; its pages with a real HTML parser.

#[path = "../support/mod.rs"]
mod catalogue;
mod support;
mod watch;

use std::fs;

use catalogue::LANGUAGES;
use scraper::{ElementRef, Selector};
use sspi_status::{Family, Symbol};
use support::{Copy, Page, run};

fn page(copy: &Copy) -> Page {
    let ran = run(copy, &[]);
    assert!(ran.succeeded, "{}", ran.stderr);
    assert!(ran.stdout.starts_with(&format!("{}: ", copy.page().display())), "{}", ran.stdout);
    Page::read(copy)
}

/// The text of a cell and the attributes of the element that holds it.
fn text<'p>(page: &'p Page, row: &str, lang: &str) -> (String, &'p str, &'p str) {
    text_in(page, page.cell(row, lang))
}

fn text_in<'p>(page: &Page, cell: ElementRef<'p>) -> (String, &'p str, &'p str) {
    let text = page.first(cell, ".text");
    (text.text().collect(), text.attr("lang").unwrap(), text.attr("dir").unwrap())
}

fn has(cell: ElementRef<'_>, class: &str) -> bool {
    cell.value().classes().any(|of| of == class)
}

#[test]
fn every_symbol_is_there_in_every_language() {
    let copy = Copy::new();
    let page = page(&copy);
    let library = copy.library();
    assert_eq!(page.all(".message").len(), copy.messages("en"));
    let rows = page.rows();
    let developer_text = Selector::parse(".developer .text").unwrap();
    for symbol in Symbol::all().iter().filter(|symbol| symbol.message() == Some(**symbol)) {
        let row = rows[format!("{}-{symbol}", symbol.family()).as_str()];
        let head: String = page.first(row, "th").text().collect();
        let severity = symbol.code().severity().as_str();
        assert!(head.contains(symbol.name()) && head.contains(&symbol.code().spelling().to_string()), "{head}");
        assert!(head.contains(severity), "{head}");
        assert_eq!(row.attr("data-severity"), Some(severity));
        for lang in LANGUAGES {
            let told = library.describe(*symbol, lang);
            let cell = page.cell_in(row, lang);
            assert_eq!(text_in(&page, cell), (told.text().to_owned(), told.lang(), "ltr"), "{symbol} {lang}");
            assert!(has(cell, "missing") == (told.lang() != lang) && !has(cell, "stale"), "{symbol} {lang}");
            let developer = cell.select(&developer_text).next();
            let developer = developer.map(|developer| developer.text().collect::<String>());
            assert_eq!(developer.as_deref(), told.developer_hint(), "{symbol} {lang}");
        }
    }
    assert!(text(&page, "ui-sspi-unknown-code", "ru").0.contains("{ $code }"));
    let note: String = page.first(page.cell("ui-sspi-unknown-code", "en"), ".note").text().collect();
    assert!(note.contains("$code (String)"), "{note}");
}

#[test]
fn groups_are_those_of_the_files_and_the_table_is_one_to_a_screen_reader() {
    let copy = Copy::new();
    let page = page(&copy);
    let groups: Vec<String> = page.all(".group").iter().map(|group| group.text().collect()).collect();
    let (first, last) = (
        ["sspi.ftl Success", "sspi.ftl Informational", "sspi.ftl Error"],
        ["ui.ftl Why", "ui.ftl What", "ui.ftl Keys"],
    );
    for (group, begin) in groups[..3].iter().zip(first).chain(groups[groups.len() - 3..].iter().zip(last)) {
        assert!(group.trim().starts_with(begin), "{group}");
    }
    for head in page.all("#table th") {
        let scope = head.attr("scope").unwrap();
        assert!(["col", "row", "rowgroup"].contains(&scope));
    }
    assert_eq!(page.all("#table thead th[scope=col]").len(), 7);
    assert_eq!(page.all("#table tbody th[scope=row]").len(), copy.messages("en"));
    let mut ids: Vec<&str> = page.all("[id]").iter().map(|element| element.attr("id").unwrap()).collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all, "an ID is there twice");
}

#[test]
fn missing_texts_show_what_people_see_instead() {
    let copy = Copy::new();
    copy.replace("fr/sspi.ftl", "SEC_E_OK = L’opération a réussi.\n", "");
    copy.replace("fr/ui.ftl", "label-code = Code\n", "");
    let page = page(&copy);
    for (row, told) in [("sspi-SEC_E_OK", "The operation completed successfully."), ("ui-label-code", "Code")] {
        let cell = page.cell(row, "fr");
        assert!(has(cell, "missing"), "{row}");
        assert_eq!(page.first(cell, ".badge").text().collect::<String>(), "missing");
        assert_eq!(text(&page, row, "fr"), (told.to_owned(), "en", "ltr"));
        assert_eq!(page.first(cell, ".fallback code").text().collect::<String>(), "en");
    }
    // As it was before the cuts.
    let whole = Copy::new();
    let all = whole.messages("en");
    for (lang, less) in [("fr", 2), ("es", 0)] {
        let (translated, missing) = (whole.messages(lang) - less, all - whole.messages(lang) + less);
        let counts = [
            format!("{translated} of {all}"),
            whole.parts(lang, "hint"),
            whole.parts(lang, "developer"),
            missing.to_string(),
            "0".to_owned(),
        ];
        assert_eq!(page.counts(lang)[1..], counts, "{lang}");
    }
}

#[test]
fn stale_texts_are_marked_in_the_languages_that_are_behind() {
    let copy = Copy::new();
    copy.replace("en/sspi.ftl", "SEC_E_NO_KERB_KEY = ", "SEC_E_NO_KERB_KEY = Alas. ");
    assert!(copy.tool(&["accept", "it", "SEC_E_NO_KERB_KEY"]).succeeded);
    let page = page(&copy);
    for lang in ["es", "fr", "pt-BR", "ru"] {
        let cell = page.cell("sspi-SEC_E_NO_KERB_KEY", lang);
        assert!(has(cell, "stale") && cell.text().collect::<String>().contains("has changed since"), "{lang}");
        assert_eq!(page.counts(lang)[5], "1");
    }
    for lang in ["en", "it"] {
        assert!(!has(page.cell("sspi-SEC_E_NO_KERB_KEY", lang), "stale"), "{lang}");
        assert_eq!(page.counts(lang)[5], "0");
    }
    assert_eq!(page.all("td.stale").len(), 4);
}

#[test]
fn one_problem_is_counted_as_one() {
    let copy = Copy::new();
    copy.replace("fr/sspi.ftl", "SEC_E_OK = L’opération a", "SEC_E_OK = L’opération  a");
    let ran = run(&copy, &[]);
    assert!(ran.stdout.ends_with(", 1 problem\n"), "{}", ran.stdout);
}

#[test]
fn a_problem_is_told_in_its_cell_with_its_place() {
    let copy = Copy::new();
    copy.replace("fr/sspi.ftl", "SEC_E_OK = L’opération a", "SEC_E_OK = L’opération  a");
    let page = page(&copy);
    let cell = page.cell("sspi-SEC_E_OK", "fr");
    assert!(has(cell, "problem"));
    let problem = page.first(cell, ".problems .error");
    let told: String = problem.text().collect();
    for part in ["error", "2 spaces in a row", "leave one", "fr/sspi.ftl:3:23", "double-space"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert_eq!(page.first(cell, ".text .bad").text().collect::<String>(), "  ");
    assert!(!has(page.cell("sspi-SEC_E_OK", "es"), "problem"));
}

#[test]
fn hints_are_shown_and_the_lack_of_one_is_told() {
    let copy = Copy::new();
    for lang in LANGUAGES {
        copy.each_message(lang, |id, text| {
            let hint = format!("\n    .hint = {lang} hint of {id}.");
            format!("{text}{}", if (lang, id) == ("ru", "SEC_E_OK") { "" } else { &hint })
        });
    }
    let page = page(&copy);
    let rows = page.rows();
    for symbol in Symbol::all().iter().filter(|symbol| symbol.family() == Family::Sspi) {
        for lang in LANGUAGES {
            let cell = page.cell_in(rows[format!("sspi-{symbol}").as_str()], lang);
            if (lang, symbol.name()) == ("ru", "SEC_E_OK") {
                assert!(has(cell, "lacks-part") && !has(cell, "hint"));
                assert!(cell.text().collect::<String>().contains("no hint"));
                continue;
            }
            assert!(has(cell, "hint") && !has(cell, "lacks-part"), "{symbol} {lang}");
            let hint = page.first(cell, ".labelled .text");
            assert_eq!(hint.text().collect::<String>(), format!("{lang} hint of {symbol}."));
            assert_eq!(hint.attr("lang"), Some(lang));
        }
    }
    assert!(fs::metadata(copy.page()).unwrap().len() < 4 << 20);
}

#[test]
fn drafts_have_a_column_a_direction_and_the_fallback_of_the_library() {
    let copy = Copy::new();
    assert!(copy.tool(&["new", "de"]).succeeded);
    copy.write("ar/sspi.ftl", "SEC_E_OK = تم.\n");
    copy.write("pt-PT/sspi.ftl", "SEC_E_LOGON_DENIED = Recusado.\n");
    copy.write("pt-PT/ui.ftl", "label-code = Código\n");
    // No languages.
    copy.write("README.d/sspi.ftl", "SEC_E_OK = x\n");
    let page = page(&copy);
    let heads: Vec<&str> =
        page.all("#table thead th[data-lang]").iter().map(|h| h.attr("data-lang").unwrap()).collect();
    assert_eq!(heads, ["en", "ar", "de", "es", "fr", "it", "pt-BR", "pt-PT", "ru"]);
    let library = copy.library();
    let (ok, denied) = ("sspi-SEC_E_OK", "sspi-SEC_E_LOGON_DENIED");
    let told = |symbol: Symbol, lang| library.describe(symbol, lang).text().to_owned();
    assert_eq!(text(&page, ok, "ar"), ("تم.".to_owned(), "ar", "rtl"));
    assert_eq!(text(&page, denied, "ar"), (told(Symbol::SEC_E_LOGON_DENIED, "en"), "en", "ltr"));
    assert_eq!(text(&page, denied, "pt-PT"), ("Recusado.".to_owned(), "pt-PT", "ltr"));
    assert_eq!(text(&page, ok, "pt-PT"), (told(Symbol::SEC_E_OK, "pt-BR"), "pt-BR", "ltr"));
    assert_eq!(text(&page, "ui-label-symbol", "pt-PT"), ("Símbolo".to_owned(), "pt-BR", "ltr"));
    assert_eq!(text(&page, ok, "de"), (told(Symbol::SEC_E_OK, "en"), "en", "ltr"));
    let all = copy.messages("en");
    let counts = |lang| page.counts(lang).join(", ");
    assert!(counts("de").starts_with(&format!("draft, 0 of {all}, 0 of ")), "{}", counts("de"));
    assert!(counts("de").ends_with(&format!(", {all}, 0")), "{}", counts("de"));
    assert!(counts("ar").starts_with(&format!("draft, 1 of {all}, 0 of ")), "{}", counts("ar"));
    assert!(counts("ar").ends_with(&format!(", {}, 1", all - 1)), "{}", counts("ar"));
    assert!(page.cell(ok, "ar").text().collect::<String>().contains("not recorded"));
}

#[test]
fn texts_are_shown_as_they_are_and_never_obeyed() {
    let hostile = "</p></td><script>alert(1)</script><img src=x onerror=alert(2)>\" onfocus='alert(3)' &lt; {{ 7*7 }}";
    let copy = Copy::new();
    let in_fluent = hostile.replace("{{", "{\"{{\"}").replace("}}", "{\"}}\"}");
    copy.replace("es/sspi.ftl", "SEC_E_OK = ", &format!("SEC_E_OK = {in_fluent} "));
    copy.replace("en/sspi.ftl", "# 0x00000000.", "# </style></script><script>alert(4)</script>");
    copy.replace("en/sspi.ftl", "## Success", "## <script>alert(5)</script>");
    copy.replace("fr/sspi.ftl", "SEC_E_OK = ", "<script>alert(6)</script>\nSEC_E_OK = ");
    copy.replace("it/sspi.ftl", "SEC_E_OK = ", "SEC_E_OK = \u{1b}[31m\u{0}");
    let clean = page(&Copy::new());
    let page = page(&copy);
    let source: String = text(&page, "sspi-SEC_E_OK", "es").0;
    assert!(source.starts_with(&in_fluent), "{source}");
    assert!(text(&page, "sspi-SEC_E_OK", "it").0.starts_with("␛[31m␀"));
    let all: String = page.root().text().collect();
    for n in [1, 4, 5, 6] {
        assert!(all.contains(&format!("<script>alert({n})</script>")), "{n}");
    }
    // Our own and no other.
    for selector in ["script", "style", "img", "iframe", "object", "link", "[onerror]", "[onfocus]", "[style]"] {
        assert_eq!(page.all(selector).len(), clean.all(selector).len(), "{selector}");
    }
    assert_eq!((page.all("script").len(), page.all("style").len(), page.all("img").len()), (1, 1, 0));
    let policy = page.all("meta[http-equiv]")[0].attr("content").unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-") && !policy.contains("unsafe"), "{policy}");
}

#[test]
fn the_page_needs_nothing_else() {
    let page = page(&Copy::new());
    for element in page.all("[src], [href], [action], [data]") {
        let address = element.attr("href").unwrap_or_else(|| panic!("{}", element.html()));
        // A link to the web site is followed by people alone; nothing is loaded from there.
        assert!(address.starts_with('#') || element.attr("class") == Some("site"), "{address}");
    }
    assert_eq!(page.all("a.site").len(), 1);
    let source = page.source();
    assert_eq!(source.matches("https://").count(), 1);
    assert!(!source.contains("http://") && !source.contains("@import"));
    assert!(!source.contains(env!("CARGO_MANIFEST_DIR")));
}

#[test]
fn a_file_that_is_not_understood_is_shown_as_far_as_it_is() {
    let copy = Copy::new();
    copy.replace("ru/sspi.ftl", "SEC_E_OK = ", "SEC_E_OK = { ");
    copy.replace("it/sspi.ftl", "## Success", "lost words\n\n## Success");
    copy.replace("es/sspi.ftl", "SEC_E_OK = ", "SEC_E_OK_ = ");
    copy.replace("en/sspi.ftl", "SEC_E_LOGON_DENIED = ", "SEC_E_LOGON_DENIED = {");
    fs::write(copy.path("fr/ui.ftl"), b"label-code = \xff\n").unwrap();
    copy.write("de/sspi.ftl", &("SEC_E_OK = ".to_owned() + &"{".repeat(50_000)));
    let page = page(&copy);

    let cell = page.cell("sspi-SEC_E_OK", "ru");
    let told: String = cell.text().collect();
    assert!(has(cell, "missing") && has(cell, "problem"), "{told}");
    assert!(told.contains("SEC_E_OK = { Операция") && told.contains("ru/sspi.ftl:3:"), "{told}");
    assert_eq!(text(&page, "sspi-SEC_E_OK", "ru").1, "en");
    assert_eq!(text(&page, "sspi-SEC_E_NO_CREDENTIALS", "ru").1, "ru");

    let general: Vec<String> = page.all("#general li").iter().map(|problem| problem.text().collect()).collect();
    for parts in
        [["it/sspi.ftl:1:", "lost words"], ["fr/ui.ftl:1:", "UTF-8"], ["de/sspi.ftl:1:", "nested deeper than 32"]]
    {
        assert!(general.iter().any(|problem| parts.iter().all(|part| problem.contains(part))), "{parts:?} {general:?}");
    }
    // What English does not have has a row all the same; a broken English one keeps the row and its translations.
    assert_eq!(text(&page, "sspi-SEC_E_OK_", "es").1, "es");
    assert_eq!(text(&page, "sspi-SEC_E_LOGON_DENIED", "fr").0, "La tentative d’ouverture de session a échoué.");
    let english: String = page.cell("sspi-SEC_E_LOGON_DENIED", "en").text().collect();
    assert!(english.contains("SEC_E_LOGON_DENIED = {The logon") && english.contains("en/sspi.ftl:"), "{english}");
}

#[test]
fn without_english_the_translations_are_shown() {
    let copy = Copy::new();
    fs::remove_dir_all(copy.path("en")).unwrap();
    let page = page(&copy);
    assert_eq!(page.all(".message").len(), copy.messages("fr"));
    assert_eq!(text(&page, "sspi-SEC_E_OK", "fr").0, "L’opération a réussi.");
}

#[test]
fn a_second_message_of_one_name_and_other_attributes_are_not_lost() {
    let copy = Copy::new();
    copy.replace(
        "fr/sspi.ftl",
        "SEC_E_OK = L’opération a réussi.\n",
        "SEC_E_OK = Un.\n    .other = Autre.\nSEC_E_OK = Deux.\n",
    );
    let told: String = page(&copy).cell("sspi-SEC_E_OK", "fr").text().collect();
    for part in ["Un.", ".other", "Autre.", "a second SEC_E_OK", "Deux."] {
        assert!(told.contains(part), "{part}: {told}");
    }
}

/// A second reading could find another text, or fail without a word. strace tells what is opened.
#[cfg(target_os = "linux")]
#[test]
fn each_text_is_read_once() {
    let copy = Copy::new();
    let calls = copy.page().with_file_name("calls");
    let options = ["--trace=openat", "-o", calls.to_str().unwrap()];
    if !copy.traced(&options, &["status"]).output().is_ok_and(|output| output.status.success()) {
        println!("skipped: strace, which tells what is opened, is not there or may not trace");
        return;
    }
    let output = copy.traced(&options, &["preview", "-o", copy.page().to_str().unwrap()]).output().unwrap();
    assert!(output.status.success() && copy.page().exists());
    let calls = fs::read_to_string(calls).unwrap();
    let languages = fs::read_dir(copy.path("")).unwrap().filter(|entry| entry.as_ref().unwrap().path().is_dir());
    let languages = languages.count();
    for file in ["sspi.ftl", "ui.ftl"] {
        assert_eq!(calls.lines().filter(|call| call.contains(file)).count(), languages, "{file}");
    }
    assert!(languages > 5);
}

#[test]
fn what_cannot_be_written_is_told() {
    let copy = Copy::new();
    fs::write(copy.path("file"), "").unwrap();
    for output in [copy.path("file/page.html"), copy.path("fr")] {
        let ran = copy.tool(&["preview", "-o", output.to_str().unwrap()]);
        assert!(!ran.succeeded && ran.stderr.contains("cannot be written"), "{}{}", ran.stdout, ran.stderr);
        assert!(ran.stderr.starts_with("error: "), "{}", ran.stderr);
    }
    let left = fs::read_dir(copy.path(".")).unwrap().flatten().map(|entry| entry.file_name());
    assert!(!left.into_iter().any(|name| name.to_string_lossy().contains("l10n-preview")));
    // Folders are made.
    let deep = copy.page().with_file_name("a").join("b/page.html");
    assert!(copy.tool(&["preview", "-o", deep.to_str().unwrap()]).succeeded);
    assert!(deep.is_file() && fs::read_dir(deep.parent().unwrap()).unwrap().count() == 1);
}
