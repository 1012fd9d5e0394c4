//! The start page of a language.

use std::collections::BTreeMap;

use serde::Serialize;
use sspi_status::Family;

use super::Item;
use crate::Failure;
use crate::model::{FREQUENT, Model, of_family};
use crate::render::{Page, Renderer};
use crate::words::Language;

#[derive(Serialize)]
struct Content {
    frequent: Vec<Item>,
    families: Vec<(&'static str, usize)>,
    /// The words of the box, as JSON.
    words: String,
    /// The name of a page's file, if links name it.
    index: &'static str,
    /// Examples for the box: a short one, and all of it.
    examples: [(&'static str, &'static str); 4],
}

/// The words of the box, with their variables.
const WORDS: [(&str, &[&str]); 18] = [
    ("box-loading", &[]),
    ("box-failed", &[]),
    ("box-from-file", &[]),
    ("box-text", &[]),
    ("box-count", &["count"]),
    ("box-times", &["count"]),
    ("box-lines", &["lines"]),
    ("box-link", &[]),
    ("box-link-copied", &[]),
    ("box-other-language", &["language"]),
    ("box-more", &["count"]),
    ("parts-win32", &[]),
    ("parts-hresult", &["facility", "number"]),
    ("parts-hresult-win32", &["error"]),
    ("parts-ntstatus", &["facility", "number"]),
    ("parts-hresult-ntstatus", &["status"]),
    ("parts-com-err", &["number"]),
    ("parts-customer", &[]),
];

/// The same in every language: what programs write.
const EXAMPLES: [(&str, &str); 4] = [
    (
        "data 52e",
        "LDAP: error code 49 - 80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 52e, v1db1",
    ),
    ("0x80090322", "0x80090322"),
    ("-2146893044", "-2146893044"),
    ("SSL alert number 40", "error:0A000410:SSL routines::ssl/tls alert handshake failure:SSL alert number 40"),
];

pub(crate) fn page(
    model: &Model<'_>,
    language: &Language,
    local: bool,
    renderer: &Renderer,
) -> Result<(String, String), Failure> {
    let tag = language.tag.as_str();
    let path = format!("{tag}/");
    let page = Page {
        path: &path,
        title: format!("sspi-status: {}", language.word("site-title")?),
        description: language.with("site-description", [("count", model.explained().into())])?,
        in_languages: Some(""),
        default: Some(String::new()),
        canonical: None,
        is_listed: true,
    };
    let mut words = BTreeMap::new();
    for (id, variables) in WORDS {
        words.insert(id, language.template(id, variables)?);
    }
    let content = Content {
        frequent: Item::list(model.catalog, &FREQUENT, tag),
        words: serde_json::to_string(&words).map_err(|error| Failure(format!("the words of the box: {error}")))?,
        index: if local { "index.html" } else { "" },
        examples: EXAMPLES,
        families: Family::ALL.iter().map(|family| (family.as_str(), of_family(*family).count())).collect(),
    };
    Ok((path.clone(), renderer.page("start.html", &page, content)?))
}
