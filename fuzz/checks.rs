// What has to hold for any input. The fuzz targets and `tests/corpus.rs` include this file.

use sspi_status::{Catalog, LanguageIdentifier, Query, Source, StatusCode, Symbol, Wish, scan};

const DENIED: StatusCode = StatusCode::SEC_E_LOGON_DENIED;

/// Any string as a request, which is a list; and line by line as a list of requests.
pub(crate) fn locale(input: &str) {
    let catalog = Catalog::embedded();
    let chain = catalog.chain(input);
    let d = catalog.describe(DENIED, input);
    assert_eq!(d, catalog.describe(DENIED, &chain));
    assert_eq!(d, catalog.describe(DENIED, Some(input)));
    assert!(!d.text().is_empty());
    let tags: Vec<&str> = input.split([',', ';']).collect();
    assert_eq!(catalog.chain(&tags), chain);
    if let [tag] = tags.as_slice() {
        let tag = tag.trim_matches(' ');
        match tag.parse::<Wish>() {
            Ok(Wish::Base) => assert_eq!((d.lang(), d.source()), ("en", Source::Requested)),
            Err(_) => assert_eq!((d.lang(), d.source() == Source::Requested), ("en", wishes_for_nothing(tag))),
            Ok(Wish::Language(language)) => {
                assert_eq!(d, catalog.describe(DENIED, &language));
                assert_eq!(chain.requested(), std::slice::from_ref(&language));
                let again: LanguageIdentifier = language.to_string().parse().expect("a tag is a tag");
                assert_eq!(catalog.describe(DENIED, &again), d);
            }
        }
    }
    let lines: Vec<&str> = input.lines().collect();
    assert_eq!(catalog.describe(DENIED, &lines), catalog.describe(DENIED, catalog.chain(&lines)));
}

/// An empty string, or one that is empty without its encoding and modifier.
fn wishes_for_nothing(tag: &str) -> bool {
    tag.is_empty() || tag.starts_with(['.', '@', '\0'])
}

/// Any string as a code.
pub(crate) fn code(input: &str) {
    match input.parse::<Query>() {
        Ok(query) => {
            assert_eq!(query.code().to_string().parse(), Ok(query.code()));
            let d = Catalog::embedded().describe(query, "fr");
            assert_eq!((d.code(), d.symbol()), (query.code(), query.symbol()));
            assert!(!d.text().is_empty());
            assert_eq!(d.code().canonical().canonical(), d.code().canonical());
        }
        Err(error) => {
            let message = error.to_string();
            assert!(!message.is_empty() && message.len() < 1000 && !message.contains(|c: char| c.is_control()));
        }
    }
}

/// Any text as an overlay: every code still has a text, and without a problem every one is either overlaid or embedded.
pub(crate) fn overlay(input: &str) {
    let catalog = Catalog::builder().overlay("fr", "f", input).build();
    for problem in catalog.problems() {
        assert!(problem.line <= 1 + input.matches('\n').count() && !problem.what.is_empty(), "{problem}");
    }
    for &symbol in Symbol::all() {
        let (d, shipped) = (catalog.describe(symbol, "fr"), Catalog::embedded().describe(symbol, "fr"));
        // A family can be shipped in fewer languages.
        assert!(d.lang() == "fr" || shipped.lang() != "fr", "{symbol}");
        assert_eq!(d.lang() == "fr", d.source() == Source::Requested, "{symbol}");
        assert!(!d.text().trim().is_empty() && d.text().len() <= 8192, "{symbol}");
    }
    assert!(catalog.describe(0xDEAD_BEEF_u32, "fr").text().contains("0xDEADBEEF"));
    // As the text of a language that nothing else stands behind.
    let alone = Catalog::builder().embedded(false).isolating(true).overlay("qaa", "f", input).build();
    assert!(!alone.describe(DENIED, "qaa").text().is_empty());
}

/// Any text as a log: what is found stands where it is said to stand, and is a code.
pub(crate) fn log(input: &str) {
    let mut found = 0;
    for finding in scan(input) {
        found += 1;
        let before = &input[..finding.offset];
        assert_eq!(&input[finding.offset..][..finding.text.len()], finding.text);
        assert_eq!(finding.line, 1 + before.matches('\n').count());
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        assert_eq!(finding.column, 1 + before[start..].chars().count());
        let code = finding.query.code();
        assert!(finding.is_known() || code.parts().is_some_and(|parts| !parts.to_string().is_empty()), "{code}");
    }
    assert!(found <= input.len());
    // A text that ends with a line end has the same codes as with what follows it.
    let more = format!("{input}\n\nSEC_E_OK\n");
    assert!(scan(&more).count() > scan(input).filter(|finding| finding.is_known()).count());
}
