//! From what is typed or pasted to a list of codes.

use std::collections::HashSet;

use sspi_status::{Catalog, FallbackChain, Hit, Query, Rank, Space, Symbol, scan, similar};

/// Longer pastes are not kept in the field, only the codes in them.
const LONGEST: usize = 400;

#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) entries: Vec<Entry>,
    pub(crate) how: How,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) query: Query,
    /// The language in which the words were found, where that is not the one that is shown.
    pub(crate) other_language: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// Nothing was asked for.
    All,
    /// A code, or words of names and messages.
    Match,
    /// Codes in the middle of a text.
    InText,
    /// A number that is not in the catalogue.
    Unknown,
    /// Nothing but names that look similar.
    Near,
    Nothing,
}

impl Found {
    fn new(how: How, queries: impl IntoIterator<Item = Query>) -> Self {
        let entries = queries.into_iter().map(|query| Entry { query, other_language: None }).collect();
        Self { entries, how }
    }
}

pub(crate) fn find(catalog: &'static Catalog, chain: &FallbackChain, input: &str) -> Found {
    if input.trim().is_empty() {
        return Found::new(How::All, Symbol::all().iter().copied().map(Query::from));
    }
    let exact = input.parse::<Query>().ok();
    let known = exact.filter(|query| query.symbol().is_some());
    if known.is_none() {
        let in_text = in_text(input);
        if !in_text.is_empty() {
            return Found::new(How::InText, in_text);
        }
    }
    // What was asked for comes first. A name fits words of messages, too: “ok”.
    let mut found = Found::new(How::Match, known.into_iter().chain(exact.into_iter().flat_map(same_number)));
    found.entries.extend(catalog.search(input, chain, true).into_iter().map(Entry::from));
    let mut seen = HashSet::new();
    found.entries.retain(|entry| seen.insert(entry.query.symbol()));
    if !found.entries.is_empty() {
        return found;
    }
    match exact {
        Some(unknown) => Found::new(How::Unknown, [unknown]),
        None => {
            let similar = similar(input);
            let how = if similar.is_empty() { How::Nothing } else { How::Near };
            Found::new(how, similar.into_iter().map(|(_, symbol)| symbol.into()))
        }
    }
}

/// A number alone is read as one of Windows, but 49 may be meant to be that of LDAP.
fn same_number(query: Query) -> impl Iterator<Item = Query> {
    let is_meant = move |symbol: &Symbol| match query {
        Query::Code(code) => code.space() == Space::Windows && code.number() == symbol.code().number(),
        Query::Symbol(_) => false,
    };
    Symbol::all().iter().copied().filter(is_meant).map(Query::from)
}

impl From<Hit<'static>> for Entry {
    fn from(hit: Hit<'static>) -> Self {
        let other_language = (hit.rank == Rank::OtherLanguage).then_some(hit.lang);
        Self { query: hit.symbol.into(), other_language }
    }
}

/// Each code once, in the order of the text.
fn in_text(text: &str) -> Vec<Query> {
    let mut seen = HashSet::new();
    scan(text).map(|finding| finding.query).filter(|query| seen.insert(query.symbol())).collect()
}

/// What a paste leaves in the field: of a long text, the codes in it.
pub(crate) fn condense(pasted: &str) -> String {
    let text = pasted.trim();
    if text.chars().count() <= LONGEST {
        return text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let codes = in_text(text);
    if codes.is_empty() {
        return text.chars().take(LONGEST).collect();
    }
    let names: Vec<String> = codes.iter().filter_map(|query| query.symbol()).map(|symbol| symbol.to_string()).collect();
    names.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(input: &str, locale: &str) -> (How, Vec<String>) {
        let catalog = Catalog::embedded();
        let found = find(catalog, &catalog.chain(locale), input);
        let names = found.entries.iter().map(|entry| {
            let query = entry.query;
            let name = query.symbol().map_or_else(|| query.code().to_string(), |symbol| symbol.to_string());
            entry.other_language.map_or(name.clone(), |language| format!("{name} {language}"))
        });
        (found.how, names.collect())
    }

    #[test]
    fn every_spelling_of_a_code_is_found_and_so_is_its_other_name() {
        for input in ["0x8009030C", "8009030c", "-2146893044", "2148074252", "SEC_E_LOGON_DENIED", " logon_denied "] {
            let (how, names) = found(input, "en");
            assert_eq!((how, names[0].as_str()), (How::Match, "SEC_E_LOGON_DENIED"), "{input}");
        }
        for input in ["0x80090302", "-2146893054", "2148074242"] {
            let (how, names) = found(input, "ru");
            let both = ["SEC_E_UNSUPPORTED_FUNCTION", "SEC_E_NOT_SUPPORTED"];
            assert_eq!((how, &names[..2]), (How::Match, both.map(str::to_owned).as_slice()), "{input}");
        }
    }

    #[test]
    fn a_number_is_found_in_whatever_it_is_wrapped_and_whosever_it_is() {
        for (input, name) in [
            ("1326", "ERROR_LOGON_FAILURE"),
            ("0x8007052E", "ERROR_LOGON_FAILURE"),
            ("52e", "ERROR_LOGON_FAILURE"),
            ("ldap 49", "LDAP_INVALID_CREDENTIALS"),
            ("49", "LDAP_INVALID_CREDENTIALS"),
            ("0x31", "LDAP_INVALID_CREDENTIALS"),
            ("0", "SEC_E_OK"),
        ] {
            let (how, names) = found(input, "en");
            // A number alone may stand for codes of several spaces.
            assert!(how == How::Match && names.iter().any(|found| found == name), "{input}: {how:?} {names:?}");
        }
    }

    #[test]
    fn an_exact_name_comes_before_what_has_it_in_its_text() {
        assert_eq!(found("ok", "en").1[0], "SEC_E_OK");
        assert!(found("ok", "en").1.len() > 1);
    }

    #[test]
    fn the_list_grows_shorter_with_every_digit() {
        let counts = ["0x8009", "0x800903", "0x8009030", "0x8009030C"].map(|input| found(input, "en").1.len());
        assert!(counts.is_sorted_by(|a, b| a >= b) && counts[3] < counts[0], "{counts:?}");
    }

    #[test]
    fn words_are_found_in_any_language_without_case_and_accents() {
        assert!(found("HORLOGES serveur", "fr").1.contains(&"SEC_E_TIME_SKEW".to_owned()));
        assert!(found("horloges serveur", "en").1.contains(&"SEC_E_TIME_SKEW fr".to_owned()));
        assert!(found("ЦЕПОЧКА СЕРТИФИКАТОВ", "it").1.contains(&"SEC_E_UNTRUSTED_ROOT ru".to_owned()));
    }

    #[test]
    fn messages_come_before_those_of_other_languages_and_those_before_hints() {
        let texts = "SEC_E_OK = Bien.\n    .hint = Un xyzzy.\nSEC_E_TIME_SKEW = Le xyzzy.\n";
        let catalog = Catalog::builder().overlay("fr", "fr", texts).overlay("it", "it", "SEC_I_LOCAL_LOGON = Xyzzy.\n");
        let catalog: &'static Catalog = Box::leak(Box::new(catalog.build()));
        let found = find(catalog, &catalog.chain("fr"), "XYZZY");
        let names: Vec<_> = found.entries.iter().filter_map(|entry| entry.query.symbol()).collect();
        assert_eq!(names, [Symbol::SEC_E_TIME_SKEW, Symbol::SEC_I_LOCAL_LOGON, Symbol::SEC_E_OK]);
    }

    #[test]
    fn a_log_gives_its_codes_once_each_and_in_order() {
        let log = "error 80090308: LdapErr: DSID-0C090449, then SEC_E_TIME_SKEW (-2146893020), 0x80090308 again";
        let expected = ["SEC_E_INVALID_TOKEN", "SEC_E_TIME_SKEW"].map(str::to_owned).to_vec();
        assert_eq!(found(log, "en"), (How::InText, expected.clone()));
        let long = format!("{}{log}\n", "nothing to see here 12345\n".repeat(100));
        assert_eq!(condense(&long), "SEC_E_INVALID_TOKEN SEC_E_TIME_SKEW");
        assert_eq!(found(&condense(&long), "en"), (How::InText, expected));
        assert_eq!(condense(" a\r\nb\t"), "a b");
        assert_eq!(condense(&"я ".repeat(300)).chars().count(), LONGEST);
    }

    #[test]
    fn a_well_formed_number_is_unknown_and_anything_else_is_nothing() {
        assert_eq!(found("0xDEADBEEF", "en"), (How::Unknown, vec!["0xDEADBEEF".to_owned()]));
        assert_eq!(found("0x1F4", "en"), (How::Unknown, vec!["500, 0x1F4".to_owned()]));
        assert_eq!(found("krb 999", "en"), (How::Unknown, vec!["krb 999".to_owned()]));
        assert_eq!(found("xyzzy plugh", "en"), (How::Nothing, vec![]));
        assert_eq!(found("0x123456789", "en").0, How::Nothing);
    }

    #[test]
    fn a_misspelt_name_finds_its_neighbours() {
        let (how, names) = found("SEC_E_LOGIN_DENIED", "en");
        assert_eq!((how, names[0].as_str()), (How::Match, "SEC_E_LOGON_DENIED"));
        // A name without an underscore is a word like others, until no text has the word.
        let (how, names) = found("SECELOGONDENIED", "en");
        assert_eq!((how, names[0].as_str()), (How::Near, "SEC_E_LOGON_DENIED"));
    }
}
