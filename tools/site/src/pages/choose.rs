//! Pages without a language of their own: the root, the addresses of codes by name and by number, and the page for what
//! does not exist. They have all languages; a script goes on to the reader's.

use serde::Serialize;
use sspi_status::Symbol;

use super::{Item, beginning};
use crate::Failure;
use crate::model::Model;
use crate::render::{LanguageLink, Page, Renderer};

#[derive(Serialize)]
struct Content {
    /// What the address says.
    heading: String,
    codes: Vec<Code>,
}

/// The root: each language, and what the site is about in that language.
#[derive(Serialize)]
struct Root {
    heading: &'static str,
    codes: [(); 0],
    about: Vec<(LanguageLink, String)>,
}

#[derive(Serialize)]
struct Code {
    item: Item,
    /// The same code in each language, with the language's tag, name and direction.
    languages: Vec<(LanguageLink, Item)>,
}

/// The page of a name or number: the codes that it means in all languages. `english` renders it.
pub(crate) fn code(
    model: &Model<'_>,
    address: &str,
    symbols: &[Symbol],
    languages: &[LanguageLink],
    english: &Renderer,
) -> Result<(String, String), Failure> {
    let path = format!("{address}/");
    let code = |symbol: &Symbol| Code {
        item: Item::new(model.catalog, *symbol, "en"),
        languages: languages
            .iter()
            .map(|language| (language.clone(), Item::new(model.catalog, *symbol, &language.tag)))
            .collect(),
    };
    let heading =
        address.replace("krb-", "krb ").replace("tls-", "tls ").replace("ldap-", "ldap ").replace("data-", "data ");
    let [first, ..] = symbols else { return Err(Failure(format!("{address}: no code has this spelling"))) };
    let text = model.catalog.describe(*first, "en");
    let names: Vec<&str> = symbols.iter().map(|symbol| symbol.name()).collect();
    let title = match names[..] {
        [name] if name == address => format!("{name} ({})", first.code().spelling()),
        [name] => format!("{heading}: {name}"),
        _ => format!("{heading}: {}", names.join(", ")),
    };
    let is_own = first.name() == address;
    let below = format!("{first}/");
    let page = Page {
        path: &path,
        title: beginning(&title, 70),
        description: beginning(text.text(), 160),
        in_languages: is_own.then_some(below.as_str()),
        default: is_own.then(|| below.clone()),
        canonical: (names.len() == 1).then(|| below.clone()),
        is_listed: is_own && text.is_known(),
    };
    let content = Content { heading, codes: symbols.iter().map(code).collect() };
    Ok((path.clone(), english.page("choose.html", &page, content)?))
}

/// The root: the languages.
pub(crate) fn root(
    title: String,
    description: String,
    about: Vec<(LanguageLink, String)>,
    english: &Renderer,
) -> Result<String, Failure> {
    let default = Some(String::new());
    let page = Page { path: "", title, description, in_languages: Some(""), default, canonical: None, is_listed: true };
    english.page("choose.html", &page, Root { heading: "sspi-status", codes: [], about })
}

#[derive(Serialize)]
struct Missing {
    languages: Vec<MissingIn>,
}

#[derive(Serialize)]
pub(crate) struct MissingIn {
    pub(crate) language: LanguageLink,
    pub(crate) title: String,
    pub(crate) text: String,
    pub(crate) link: String,
}

/// The page for an address that does not exist.
pub(crate) fn missing(languages: Vec<MissingIn>, english: &Renderer) -> Result<String, Failure> {
    let title = languages.first().map(|first| first.title.clone()).unwrap_or_default();
    let description = languages.first().map(|first| first.text.clone()).unwrap_or_default();
    let page = Page {
        path: "404.html",
        title,
        description,
        in_languages: None,
        default: None,
        canonical: None,
        is_listed: false,
    };
    english.page_of_any_address("missing.html", &page, Missing { languages })
}
