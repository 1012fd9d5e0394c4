//! Which languages requests lead to: the tables `data/locales.toml` and `data/negotiation.json`, and every type that a
//! request can have.

mod support;

use std::borrow::Cow;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::rc::Rc;
use std::sync::Arc;

use serde::Deserialize;
use sspi_status::{Catalog, FallbackChain, LanguageIdentifier, OsLocales, Source, StatusCode, Symbol, Wish, describe};
use support::{shipped_catalog, shipped_locales};

#[derive(Deserialize)]
struct Table {
    request: Vec<Request>,
    chain: Vec<Chain>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    wish: Option<String>,
    wishes: Option<Vec<String>>,
    locale: String,
    #[serde(default = "requested")]
    source: String,
}

fn requested() -> String {
    Source::Requested.as_str().to_owned()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Chain {
    wishes: Vec<String>,
    steps: Vec<String>,
}

fn table() -> Table {
    toml::from_str(include_str!("data/locales.toml")).unwrap()
}

const CODE: StatusCode = StatusCode::SEC_E_LOGON_DENIED;

#[test]
fn every_request_in_the_table_leads_where_it_says() {
    let catalog = shipped_catalog();
    for Request { wish, wishes, locale, source } in table().request {
        // The answers to a tag, to the same tag in a list, through a chain, and for an unknown code have to agree.
        let list: Vec<String> = wishes.clone().unwrap_or_else(|| wish.clone().into_iter().collect());
        let mut answers = vec![
            catalog.describe(CODE, &list),
            catalog.describe(CODE, catalog.chain(&list)),
            catalog.describe(0xDEAD_BEEF_u32, &list),
            catalog.describe(0xDEAD_BEEF_u32, catalog.chain(&list)),
        ];
        if let Some(wish) = &wish {
            answers.push(catalog.describe(CODE, wish));
        }
        for d in answers {
            assert_eq!((d.lang(), d.source().as_str()), (locale.as_str(), source.as_str()), "{list:?}");
        }
    }
}

#[test]
fn every_chain_in_the_table_has_its_steps() {
    let catalog = shipped_catalog();
    for Chain { wishes, steps } in table().chain {
        let chain = catalog.chain(&wishes);
        let found: Vec<String> = chain.steps().map(|step| format!("{} {}", step.locale, step.reason)).collect();
        assert_eq!(found, steps, "{wishes:?}");
    }
}

#[test]
fn a_step_names_the_wish_that_led_to_it() {
    let catalog = shipped_catalog();
    let chain = catalog.chain(["de", "pt_PT.UTF-8", "C"]);
    let requested: Vec<String> = chain.requested().iter().map(ToString::to_string).collect();
    assert_eq!(requested, ["de", "pt-PT"]);
    assert!(chain.wishes_for_base());
    let wishes: Vec<_> = chain.steps().map(|step| (step.locale, step.wish.map(ToString::to_string))).collect();
    assert_eq!(wishes, [("pt-BR", Some("pt-PT".to_owned())), ("en", None)]);
}

#[test]
fn everything_that_a_caller_may_have_is_a_request() {
    let string = "fr-CA".to_owned();
    let language: LanguageIdentifier = string.parse().unwrap();
    let wish: Wish = string.parse().unwrap();
    let chain = Catalog::embedded().chain("fr-CA");
    let expected = describe(CODE, "fr-CA");
    assert_eq!(expected.lang(), "fr");
    for d in [
        describe(CODE, string.as_str()),
        describe(CODE, &string),
        describe(CODE, string.clone()),
        describe(CODE, &language),
        describe(CODE, language.clone()),
        describe(CODE, &wish),
        describe(CODE, wish.clone()),
        describe(CODE, ["fr-CA", "es"]),
        describe(CODE, &["fr-CA", "es"][..]),
        describe(CODE, vec!["fr-CA".to_owned()]),
        describe(CODE, std::slice::from_ref(&string)),
        describe(CODE, [&language]),
        describe(CODE, std::slice::from_ref(&wish)),
        describe(CODE, &chain),
        describe(CODE, chain.clone()),
        // Types that contain a request, and types that may contain one
        describe(CODE, Some("fr-CA")),
        describe(CODE, Some(&string)),
        describe(CODE, string.clone().into_boxed_str()),
        describe(CODE, Arc::<str>::from("fr-CA")),
        describe(CODE, Rc::<str>::from("fr-CA")),
        describe(CODE, Cow::Borrowed("fr-CA")),
        describe(CODE, Cow::<str>::Owned(string.clone())),
        describe(CODE, Some(Cow::Borrowed("fr-CA"))),
        describe(CODE, Some(language.clone())),
        describe(CODE, Some(&wish)),
        describe(CODE, Some(Arc::<str>::from("fr-CA"))),
        describe(CODE, Box::new([Some("fr-CA"), None])),
        describe(CODE, [None, Some("fr-CA"), Some("es")]),
        describe(CODE, Arc::new(language.clone())),
        describe(CODE, Cow::Borrowed(&[string.clone()][..])),
        describe(CODE, Some(&chain)),
        describe(CODE, Some(chain.clone())),
        describe(CODE, Arc::new(chain.clone())),
    ] {
        assert_eq!(d, expected);
    }
    let os = OsLocales::detect();
    assert_eq!(describe(CODE, &os), describe(CODE, os.wishes()));
    assert_eq!(sspi_status::describe_os(CODE), describe(CODE, &os));
    assert_eq!(sspi_status::describe_os(Symbol::SEC_E_LOGON_DENIED), describe(CODE, Some(&os)));
    assert_eq!(describe(CODE, OsLocales::default()).source(), Source::Requested);
}

/// Without a wish, the base language counts as requested rather than as a fallback.
#[test]
fn none_is_no_wish() {
    let empty: [&str; 0] = [];
    for d in [
        describe(CODE, None::<&str>),
        describe(CODE, None::<FallbackChain>),
        describe(CODE, None::<Cow<'_, str>>),
        describe(CODE, [None::<LanguageIdentifier>, None]),
        describe(CODE, empty),
        describe(CODE, [""; 3]),
        describe(CODE, Some("")),
        describe(CODE, ""),
        describe(CODE, " "),
        describe(CODE, " ; , "),
    ] {
        assert_eq!((d.lang(), d.source()), ("en", Source::Requested));
    }
    assert_eq!(Catalog::embedded().chain(None::<&str>).requested(), [] as [LanguageIdentifier; 0]);
    // An empty entry of a list is ignored. A wish that matches no locale still counts as a wish.
    let d = describe(CODE, [None, Some("tlh")]);
    assert_eq!((d.lang(), d.source()), ("en", Source::Fallback));
}

/// A string is a list of tags, wherever a request contains it. A space beside a comma or a semicolon is ignored; a tag
/// with another space in it is ill-formed.
#[test]
fn a_string_is_a_list() {
    let catalog = Catalog::embedded();
    let expected = catalog.chain(["it-CH", "fr"]);
    let arc: Arc<str> = "it-CH;fr".into();
    for chain in [
        catalog.chain("it-CH,fr"),
        catalog.chain("it-CH; fr"),
        catalog.chain("  it-CH ,  fr  "),
        catalog.chain(",it-CH,,fr;"),
        catalog.chain(String::from("it_CH.UTF-8,fr@euro")),
        catalog.chain(["it-CH,fr"]),
        catalog.chain(vec![" it-CH", "", "fr "]),
        catalog.chain(Some("it-CH,fr")),
        catalog.chain([Some("it-CH;fr"), None]),
        catalog.chain(arc),
    ] {
        assert_eq!(chain, expected);
        let steps: Vec<&str> = chain.steps().map(|step| step.locale).collect();
        assert_eq!(steps, ["it", "fr", "en"]);
    }
    assert_eq!(describe(CODE, "it-CH,fr").lang(), "it");
    assert_eq!(describe(CODE, "tlh; vo ;fr-CA").lang(), "fr");
    assert_eq!(describe(CODE, "it-CH,fr"), describe(CODE, expected));
    // `C` ends the list within a string, too.
    assert_eq!(catalog.chain("fr,C,es"), catalog.chain(["fr", "C", "es"]));
    assert!(catalog.chain("fr,C,es").wishes_for_base());
    assert_eq!(describe(CODE, "POSIX,fr").lang(), "en");
    for (no_list, source) in [("fr es", Source::Fallback), ("fr\tes", Source::Fallback), ("fr:es", Source::Fallback)] {
        assert_eq!((describe(CODE, no_list).lang(), describe(CODE, no_list).source()), ("en", source), "{no_list:?}");
    }
}

#[test]
fn a_chain_given_to_another_catalogue_yields_that_ones_texts() {
    let other = Catalog::builder().overlay("fr-CA", "x", "SEC_E_OK = D’accord.\n").build(); // beside fr
    let chain = Catalog::embedded().chain(["fr-CA", "C"]);
    assert_eq!(Catalog::embedded().describe(0_u32, &chain).lang(), "fr");
    let d = other.describe(0_u32, &chain);
    assert_eq!((d.text(), d.lang()), ("D’accord.", "fr-CA"));
    let theirs = other.chain(&chain);
    assert!(theirs.wishes_for_base());
    let steps: Vec<&str> = theirs.steps().map(|step| step.locale).collect();
    assert_eq!(steps, ["fr-CA", "fr", "en"]);
    // The first catalogue accepts the chain of the other one, even when that catalogue is gone.
    drop(other);
    assert_eq!(describe(0_u32, &theirs).lang(), "fr");
}

/// A foreign chain keeps the difference between a wish that matched nothing and no wish at all.
#[test]
fn a_chain_given_to_another_catalogue_says_why_as_its_wishes_would() {
    let other = Catalog::builder().build();
    for wishes in [&[][..], &["???"], &["C"], &["tlh"], &["???", "C"], &["", "fr"], &["tlh", "???"]] {
        let foreign = Catalog::embedded().chain(wishes);
        for code in [CODE, StatusCode::from_u32(0xDEAD_BEEF)] {
            assert_eq!(other.describe(code, &foreign), other.describe(code, wishes), "{wishes:?}");
            assert_eq!(other.describe(code, other.chain(&foreign)), other.describe(code, wishes), "{wishes:?}");
        }
    }
}

#[test]
fn answers_can_outlive_requests_and_cross_threads() {
    fn shareable<T: Send + Sync + UnwindSafe + RefUnwindSafe + 'static>(value: T) -> T {
        value
    }
    let d = shareable({
        let request = String::from("it-CH");
        describe(CODE, &request)
    });
    shareable(Catalog::embedded().chain("it"));
    shareable(OsLocales::default());
    let text = std::thread::spawn(move || d.text().to_owned()).join().unwrap();
    assert_eq!(text, describe(CODE, "it").text());
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Negotiations {
    available: Vec<String>,
    requests: Vec<Negotiation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Negotiation {
    requested: Vec<String>,
    chain: Vec<String>,
    /// The different answer of @fluent/langneg for JavaScript, which `tools/mozilla/check` runs over the same file.
    langneg: Option<Vec<String>>,
    /// Why the difference is intended.
    why: Option<String>,
}

#[test]
fn chains_are_those_of_the_file_that_the_javascript_implementation_is_compared_with() {
    let catalogues: Vec<Negotiations> = serde_json::from_str(include_str!("data/negotiation.json")).unwrap();
    assert_eq!(catalogues[0].available, shipped_locales());
    let mut requests = 0;
    for Negotiations { available, requests: negotiations } in &catalogues {
        // One message for each locale.
        let start = Catalog::builder().embedded(false);
        let catalog = available.iter().fold(start, |builder, tag| builder.overlay(tag, tag, "SEC_E_OK = X\n")).build();
        for Negotiation { requested, chain, langneg, why } in negotiations {
            let found = catalog.chain(requested);
            let found: Vec<&str> = found.steps().map(|step| step.locale).collect();
            assert_eq!(found, *chain, "{requested:?}");
            // Calls without a chain have to give the same answer: with a list, and with one tag as text and parsed.
            let mut answers = vec![catalog.describe(0_u32, requested)];
            if let [tag] = requested.as_slice() {
                answers.push(catalog.describe(0_u32, tag));
                answers.extend(tag.parse::<LanguageIdentifier>().map(|language| catalog.describe(0_u32, language)));
            }
            for d in answers {
                assert_eq!(d.lang(), chain[0], "{requested:?}");
            }
            assert_eq!(langneg.is_some(), why.is_some(), "{requested:?}: a difference needs its reason");
            assert_ne!(langneg.as_ref(), Some(chain), "{requested:?}: no difference, so take it out");
            requests += 1;
        }
    }
    assert!(requests >= 200);
}

#[test]
fn where_a_language_has_several_locales_they_are_negotiated() {
    let overlay = |tag: &str| format!("SEC_E_OK = {tag}.\n");
    let tags = ["en", "es", "es-419", "pt-BR", "pt-PT", "zh-Hant"];
    let builder = Catalog::builder().embedded(false);
    let builder = tags.iter().fold(builder, |builder, tag| builder.overlay(*tag, *tag, overlay(tag)));
    let catalog = builder.overlay("pt-BR", "more", "SEC_E_LOGON_DENIED = X\n").build();
    assert!(catalog.problems().is_empty(), "{:?}", catalog.problems());
    for (tag, locale) in [
        ("pt-PT", "pt-PT"),
        ("pt", "pt-BR"),
        ("pt-BR", "pt-BR"),
        ("es-419", "es-419"),
        ("es", "es"),
        ("zh-Hant-TW", "zh-Hant"),
        ("zh-TW", "zh-Hant"),
        ("zh", "en"), // zh is usually zh-Hans
        ("zh-Hans", "en"),
    ] {
        assert_eq!(catalog.describe(0_u32, tag).lang(), locale, "{tag}");
        assert_eq!(catalog.describe(0_u32, catalog.chain(tag)).lang(), locale, "{tag}, by a chain");
    }
    // The message that pt-PT lacks comes from pt-BR.
    let d = catalog.describe(Symbol::SEC_E_LOGON_DENIED, "pt-PT");
    assert_eq!((d.lang(), d.source()), ("pt-BR", Source::Requested));
}
