//! From what is typed or pasted to a list of codes.

use std::collections::HashSet;

use sspi_status::{Catalog, Description, FallbackChain, Query, Symbol};

use crate::codes;
use crate::fold::fold;

/// Longer pastes are not kept in the field, only the codes in them.
const LONGEST: usize = 400;

/// Longer input is no misspelt name.
const LONGEST_NAME: usize = 64;

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
    let words: Vec<String> = input.split_whitespace().map(fold).collect();
    if words.is_empty() {
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
    // A name fits words of messages, too: “ok”. It comes first.
    let mut entries: Vec<Entry> = known.map(|query| Entry { query, other_language: None }).into_iter().collect();
    let others = Symbol::all().iter().filter(|&&symbol| known.is_none_or(|query| query.symbol() != Some(symbol)));
    let mut hits: Vec<(Rank, Entry)> = others
        .filter_map(|&symbol| {
            let (rank, other_language) = match_of(catalog, chain, symbol, &words)?;
            Some((rank, Entry { query: symbol.into(), other_language }))
        })
        .collect();
    hits.sort_by_key(|(rank, _)| *rank);
    entries.extend(hits.into_iter().map(|(_, entry)| entry));
    if !entries.is_empty() {
        return Found { entries, how: How::Match };
    }
    match exact {
        Some(unknown) => Found::new(How::Unknown, [unknown]),
        None => near(input),
    }
}

/// How well words fit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// The name, the numbers or the message.
    Message,
    /// The hint alone, or with the message: it is about something else that helps.
    Hint,
    /// A text of another language.
    OtherLanguage,
}

/// Whether and how well all words fit a code, and the language of the texts, if it is another one than is shown.
fn match_of(
    catalog: &'static Catalog,
    chain: &FallbackChain,
    symbol: Symbol,
    words: &[String],
) -> Option<(Rank, Option<&'static str>)> {
    let has_all = |text: &str| words.iter().all(|word| text.contains(word.as_str()));
    let matches = |description: &Description<'_>| {
        let code = description.code();
        let (signed, unsigned) = (code.as_i32(), code.as_u32());
        let mut text = fold(&format!("{symbol} {code:#X} {signed} {unsigned} {} ", description.text()));
        if has_all(&text) {
            return Some(Rank::Message);
        }
        text.push_str(&fold(description.hint()?));
        has_all(&text).then_some(Rank::Hint)
    };
    if let Some(rank) = matches(&catalog.describe_symbol(symbol, chain)) {
        return Some((rank, None));
    }
    // Somebody else's message, in the language of their system.
    let other = catalog.locales().find(|locale| matches(&catalog.describe_symbol(symbol, *locale)).is_some())?;
    Some((Rank::OtherLanguage, Some(other)))
}

/// Each code once, in the order of the text.
fn in_text(text: &str) -> Vec<Query> {
    let mut seen = HashSet::new();
    codes::queries(text).into_iter().filter(|query| seen.insert(query.symbol())).collect()
}

fn near(input: &str) -> Found {
    if input.len() > LONGEST_NAME {
        return Found::new(How::Nothing, []);
    }
    let upper = input.trim().to_uppercase();
    let distance = |symbol: Symbol| {
        let name = symbol.name();
        let without_prefix = &name["SEC_E_".len()..];
        strsim::osa_distance(&upper, name).min(strsim::osa_distance(&upper, without_prefix))
    };
    let mut names: Vec<(usize, Symbol)> = Symbol::all().iter().map(|&symbol| (distance(symbol), symbol)).collect();
    names.retain(|(distance, _)| *distance <= 1 + upper.len() / 6);
    names.sort_by_key(|(distance, _)| *distance);
    let how = if names.is_empty() { How::Nothing } else { How::Near };
    Found::new(how, names.into_iter().map(|(_, symbol)| symbol.into()))
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
            let name = query.symbol().map_or_else(|| format!("{:#X}", query.code()), |symbol| symbol.to_string());
            entry.other_language.map_or(name.clone(), |language| format!("{name} {language}"))
        });
        (found.how, names.collect())
    }

    #[test]
    fn every_spelling_of_a_code_is_found_and_so_is_its_other_name() {
        for input in ["0x8009030C", "8009030c", "-2146893044", "2148074252", "SEC_E_LOGON_DENIED", " logon_denied "] {
            assert_eq!(found(input, "en"), (How::Match, vec!["SEC_E_LOGON_DENIED".to_owned()]), "{input}");
        }
        let both = ["SEC_E_UNSUPPORTED_FUNCTION", "SEC_E_NOT_SUPPORTED"].map(str::to_owned).to_vec();
        for input in ["0x80090302", "-2146893054", "2148074242"] {
            assert_eq!(found(input, "ru"), (How::Match, both.clone()), "{input}");
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
        assert!(counts.is_sorted_by(|a, b| a >= b) && counts[3] == 1, "{counts:?}");
    }

    #[test]
    fn words_are_found_in_any_language_without_case_and_accents() {
        assert_eq!(found("HORLOGES serveur", "fr"), (How::Match, vec!["SEC_E_TIME_SKEW".to_owned()]));
        assert_eq!(found("horloges serveur", "en"), (How::Match, vec!["SEC_E_TIME_SKEW fr".to_owned()]));
        assert!(found("ЦЕПОЧКА СЕРТИФИКАТОВ", "it").1.contains(&"SEC_E_UNTRUSTED_ROOT ru".to_owned()));
    }

    #[test]
    fn messages_come_before_hints_and_those_before_other_languages() {
        let texts = "SEC_E_OK = Bien.\n    .hint = Un xyzzy.\nSEC_E_TIME_SKEW = Le xyzzy.\n";
        let catalog = Catalog::builder().overlay("fr", "fr", texts).overlay("it", "it", "SEC_I_LOCAL_LOGON = Xyzzy.\n");
        let catalog: &'static Catalog = Box::leak(Box::new(catalog.build()));
        let found = find(catalog, &catalog.chain("fr"), "XYZZY");
        let names: Vec<_> = found.entries.iter().filter_map(|entry| entry.query.symbol()).collect();
        assert_eq!(names, [Symbol::SEC_E_TIME_SKEW, Symbol::SEC_E_OK, Symbol::SEC_I_LOCAL_LOGON]);
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
        assert_eq!(found("0x57", "en"), (How::Unknown, vec!["0x00000057".to_owned()]));
        assert_eq!(found("xyzzy plugh", "en"), (How::Nothing, vec![]));
        assert_eq!(found("0x123456789", "en").0, How::Nothing);
    }

    #[test]
    fn a_misspelt_name_finds_its_neighbours() {
        assert_eq!(found("SEC_E_LOGIN_DENIED", "en"), (How::Near, vec!["SEC_E_LOGON_DENIED".to_owned()]));
    }
}
