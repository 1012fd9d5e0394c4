//! The page of a family: all its codes, in the groups of the English file.

use serde::Serialize;
use sspi_status::Family;

use super::{Item, beginning};
use crate::Failure;
use crate::model::Model;
use crate::render::{Page, Renderer};
use crate::words::Language;

#[derive(Serialize)]
struct Content {
    family: &'static str,
    count: usize,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    heading: String,
    items: Vec<Item>,
}

pub(crate) fn page(
    model: &Model<'_>,
    family: Family,
    language: &Language,
    renderer: &Renderer,
) -> Result<(String, String), Failure> {
    let tag = language.tag.as_str();
    let path = format!("{tag}/{family}/");
    let groups = model
        .groups(family)
        .iter()
        .map(|group| Group { heading: group.heading.clone(), items: Item::list(model.catalog, &group.symbols, tag) });
    let below = format!("{family}/");
    let page = Page {
        path: &path,
        title: format!("{} · sspi-status", language.word(&format!("family-{family}"))?),
        description: beginning(&language.word(&format!("family-{family}-about"))?.replace('`', ""), 160),
        in_languages: Some(&below),
        default: Some(format!("en/{below}")),
        canonical: None,
        is_listed: true,
    };
    let content = Content {
        family: family.as_str(),
        count: model.groups(family).iter().map(|group| group.symbols.len()).sum(),
        groups: groups.collect(),
    };
    Ok((path.clone(), renderer.page("family.html", &page, content)?))
}
