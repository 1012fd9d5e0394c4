//! From what is typed or pasted to a list of codes.

use std::collections::HashSet;

use sspi_status::{Catalog, FallbackChain, Hit, Query, Rank, Symbol, scan, similar};

use crate::scanned::{Mark, Scanned};

/// A longer paste is a text to read, not words to search for.
const LONGEST: usize = 400;

#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) entries: Vec<Entry>,
    pub(crate) how: How,
    /// Where the codes stand in the text.
    pub(crate) marks: Vec<Mark>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) query: Query,
    pub(crate) why: Why,
}

/// Why a code is in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// It is what was asked for, or one of all.
    Asked,
    /// It is one of those that a bare number can mean.
    Number,
    /// The words were found in another language than the one that is shown.
    OtherLanguage(&'static str),
    /// It stands in a text: first on this line, if the text has several, and so often.
    InText { line: Option<usize>, times: usize },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// Nothing was asked for.
    All,
    /// A code, or words of names and messages.
    Match,
    /// Codes in the middle of a text.
    InText {
        /// There are more unknown numbers than are listed.
        has_more: bool,
    },
    /// A number that is not in the catalogue.
    Unknown,
    /// Nothing but names that look similar.
    Near,
    Nothing,
}

impl Found {
    fn new(how: How, queries: impl IntoIterator<Item = Query>) -> Self {
        let entries = queries.into_iter().map(|query| Entry { query, why: Why::Asked }).collect();
        Self { entries, how, marks: Vec::new() }
    }

    pub(crate) fn in_text(scanned: Scanned) -> Self {
        let Scanned { entries, marks, has_more } = scanned;
        Self { entries, how: How::InText { has_more }, marks }
    }
}

pub(crate) fn find(catalog: &'static Catalog, chain: &FallbackChain, input: &str) -> Found {
    if input.trim().is_empty() {
        return Found::new(How::All, Symbol::all().iter().copied().map(Query::from));
    }
    let readings = Query::readings(input).unwrap_or_default();
    if readings.is_empty() {
        let scanned = Scanned::new(input);
        if !scanned.entries.is_empty() {
            return Found::in_text(scanned);
        }
    }
    // What was asked for comes first. A name fits words of messages, too: “ok”.
    let known = readings.iter().copied().filter(|query| query.symbol().is_some());
    let mut found = Found::new(How::Match, []);
    found.entries.extend(known.map(|query| Entry { query, why: why(query) }));
    found.entries.extend(catalog.search(input, chain, true).into_iter().map(Entry::from));
    let mut seen = HashSet::new();
    found.entries.retain(|entry| seen.insert(entry.query.symbol()));
    if !found.entries.is_empty() {
        return found;
    }
    if !readings.is_empty() {
        return Found::new(How::Unknown, readings);
    }
    let similar = similar(input);
    let how = if similar.is_empty() { How::Nothing } else { How::Near };
    Found::new(how, similar.into_iter().map(|(_, symbol)| symbol.into()))
}

/// A short number says little by itself: it may be somebody else's, or have been read as a hexadecimal one.
fn why(query: Query) -> Why {
    match query {
        Query::Code(code) if (1..0x1_0000).contains(&code.number()) => Why::Number,
        _ => Why::Asked,
    }
}

impl From<Hit<'static>> for Entry {
    fn from(hit: Hit<'static>) -> Self {
        let is_other = hit.rank == Rank::OtherLanguage;
        Self { query: hit.symbol.into(), why: if is_other { Why::OtherLanguage(hit.lang) } else { Why::Asked } }
    }
}

/// What a paste leaves in the search field. `None` for a text to read: a long one, or several lines with codes.
pub(crate) fn as_words(pasted: &str) -> Option<String> {
    let text = pasted.trim();
    if text.chars().nth(LONGEST).is_some() {
        return None;
    }
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_text = text.contains('\n') && line.parse::<Query>().is_err() && scan(text).next().is_some();
    (!is_text).then_some(line)
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
            match entry.why {
                Why::OtherLanguage(language) => format!("{name} {language}"),
                Why::Number => format!("{name} {}", query.code().spelling()),
                _ => name,
            }
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
    fn a_number_is_found_in_whatever_it_is_wrapped() {
        for (input, name) in [
            ("1326", "ERROR_LOGON_FAILURE 1326, 0x52E"),
            ("0x8007052E", "ERROR_LOGON_FAILURE"),
            ("52e", "ERROR_LOGON_FAILURE 1326, 0x52E"),
            ("ldap 49", "LDAP_INVALID_CREDENTIALS ldap 49"),
            ("0x31", "LDAP_INVALID_CREDENTIALS ldap 49"),
            ("0", "SEC_E_OK"),
        ] {
            let (how, names) = found(input, "en");
            assert!(how == How::Match && names.iter().any(|found| found == name), "{input}: {how:?} {names:?}");
        }
    }

    #[test]
    fn a_bare_number_means_what_each_space_knows() {
        for (input, expected) in [
            ("24", &["KDC_ERR_PREAUTH_FAILED krb 24"] as &[_]),
            ("5", &["ERROR_ACCESS_DENIED 5, 0x5"]),
            ("49", &["TLS_ALERT_ACCESS_DENIED tls 49", "LDAP_INVALID_CREDENTIALS ldap 49"]),
        ] {
            let (how, names) = found(input, "en");
            assert!(
                how == How::Match && expected.iter().all(|name| names.iter().any(|found| found == name)),
                "{names:?}"
            );
            let spaces = Query::readings(input).unwrap().len();
            assert!(names[..spaces].iter().all(|name| name.contains(' ')), "before all that words find: {names:?}");
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
    fn the_order_is_that_of_the_library() {
        let catalog = Catalog::embedded();
        let chain = catalog.chain("it");
        let hits = catalog.search("certificato", &chain, true);
        let found = find(catalog, &chain, "certificato");
        assert!(found.entries.into_iter().eq(hits.into_iter().map(Entry::from)));
    }

    #[test]
    fn a_sentence_gives_its_codes_once_each_and_in_order() {
        let line = "error 80090308: LdapErr: DSID-0C090449, then SEC_E_TIME_SKEW (-2146893020), 0x80090308 again";
        let expected = ["SEC_E_INVALID_TOKEN", "SEC_E_TIME_SKEW"].map(str::to_owned).to_vec();
        assert_eq!(found(line, "en"), (How::InText { has_more: false }, expected));
    }

    #[test]
    fn a_paste_is_words_or_a_text() {
        assert_eq!(as_words(" a\r\nb\t").as_deref(), Some("a b"));
        assert_eq!(as_words("SEC_E_TIME_SKEW\n(0x80090324)\n").as_deref(), Some("SEC_E_TIME_SKEW (0x80090324)"));
        assert_eq!(as_words("error 80090308: LdapErr\n").as_deref(), Some("error 80090308: LdapErr"));
        assert_eq!(as_words("started\nerror 80090308: LdapErr"), None);
        assert_eq!(as_words(&"я".repeat(LONGEST)).map(|line| line.chars().count()), Some(LONGEST));
        assert_eq!(as_words(&"я".repeat(LONGEST + 1)), None);
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
        // By its words, too, where the search forgives mistakes.
        let (how, names) = found("SEC_E_LOGIN_DENIED", "en");
        assert!(matches!(how, How::Near | How::Match) && names[0] == "SEC_E_LOGON_DENIED", "{how:?} {names:?}");
    }
}
