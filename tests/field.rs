//! `scan` on texts of the shapes that people paste.

use serde::Deserialize;
use sspi_status::{Symbol, scan};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    why: String,
    text: String,
    expect: Vec<String>,
}

#[test]
fn what_people_paste_is_explained_and_nothing_else() {
    let File { case } = basic_toml::from_str(include_str!("data/field.toml")).unwrap();
    assert!(case.len() > 20, "only {} cases", case.len());
    for Case { why, text, expect } in case {
        let found: Vec<Symbol> =
            scan(&text).map(|found| found.query.symbol().expect("only known codes are found")).collect();
        // Two names of one condition, or of one number, are one answer.
        let is = |found: &Symbol, name: &String| {
            let named: Symbol = name.parse().unwrap_or_else(|error| panic!("{why}: {error}"));
            *found == named
                || found.code().canonical() == named.code().canonical()
                || found.message().is_some() && found.message() == named.message()
        };
        for wanted in &expect {
            assert!(found.iter().any(|found| is(found, wanted)), "{why}: {wanted} is not in {found:?}");
        }
        for symbol in &found {
            assert!(expect.iter().any(|name| is(symbol, name)), "{why}: {symbol} is too much");
        }
    }
}
