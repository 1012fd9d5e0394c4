//! The start page of a language.

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
}

pub(crate) fn page(model: &Model<'_>, language: &Language, renderer: &Renderer) -> Result<(String, String), Failure> {
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
    let content = Content {
        frequent: Item::list(model.catalog, &FREQUENT, tag),
        families: Family::ALL.iter().map(|family| (family.as_str(), of_family(*family).count())).collect(),
    };
    Ok((path.clone(), renderer.page("start.html", &page, content)?))
}
