//! The page that explains how to read such numbers.

use serde::Serialize;
use sspi_status::Symbol;

use super::Item;
use crate::Failure;
use crate::model::{BEHIND_DATA, IN_KERBEROS_EVENTS, IN_LOGON_EVENTS, Model};
use crate::render::{Page, Renderer};
use crate::spellings;
use crate::words::Language;

#[derive(Serialize)]
struct Content {
    example: Item,
    spellings: Vec<(&'static str, Vec<String>)>,
    /// A severity bit and a facility, as hexadecimal digits, and the rest.
    parts: (String, String, String, u16),
    status: Vec<Row>,
    data: Vec<Row>,
    kerberos: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    value: String,
    item: Item,
}

/// The code that the page takes apart.
const EXAMPLE: Symbol = Symbol::SEC_E_LOGON_DENIED;

pub(crate) fn page(model: &Model<'_>, language: &Language, renderer: &Renderer) -> Result<(String, String), Failure> {
    let (catalog, tag) = (model.catalog, language.tag.as_str());
    let path = format!("{tag}/numbers/");
    let rows = |symbols: &[Symbol], value: fn(u32) -> String| {
        symbols
            .iter()
            .map(|symbol| Row { value: value(symbol.code().number()), item: Item::new(catalog, *symbol, tag) })
            .collect()
    };
    let digits = format!("{:08X}", EXAMPLE.code().number());
    let facility = EXAMPLE.code().parts().map(|parts| parts.facility).unwrap_or_default();
    let content = Content {
        example: Item::new(catalog, EXAMPLE, tag),
        spellings: spellings::of(EXAMPLE.code()).into_iter().map(|s| (s.kind, s.values)).collect(),
        parts: (digits[..1].to_owned(), digits[1..4].to_owned(), digits[4..].to_owned(), facility),
        status: rows(&IN_LOGON_EVENTS, |number| format!("0x{number:08X}")),
        data: rows(&BEHIND_DATA, |number| format!("{number:x}")),
        kerberos: rows(&IN_KERBEROS_EVENTS, |number| format!("0x{number:X}")),
    };
    let page = Page {
        path: &path,
        title: language.word("numbers-title")?,
        description: language.word("numbers-description")?,
        in_languages: Some("numbers/"),
        default: Some("en/numbers/".to_owned()),
        canonical: None,
        is_listed: true,
    };
    Ok((path.clone(), renderer.page("numbers.html", &page, content)?))
}
