//! The page of a code.

use serde::Serialize;
use sspi_status::{Layout, Parts, Symbol};

use super::{Item, Text, beginning, mark_of_fallback, word};
use crate::Failure;
use crate::model::Model;
use crate::render::{LanguageLink, Page, Renderer};
use crate::spellings;
use crate::words::Language;

#[derive(Serialize)]
struct Content {
    item: Item,
    /// The severity and the texts, if the catalogue has a message.
    is_known: bool,
    hint: Option<Text>,
    developer: Option<Text>,
    /// Why another language answers.
    fallback: Option<String>,
    /// What the button copies.
    copied: String,
    spellings: Vec<(&'static str, Vec<String>)>,
    parts: Option<String>,
    /// The other symbols of the number, with the paths of those that have a page.
    names: Vec<(&'static str, Option<String>)>,
    family: &'static str,
    group: Option<String>,
    twins: Vec<Item>,
    confused: Vec<Item>,
    previous: Option<Item>,
    next: Option<Item>,
    languages: Vec<InLanguage>,
}

#[derive(Serialize)]
struct InLanguage {
    tag: String,
    name: String,
    path: String,
    text: Text,
}

pub(crate) fn page(
    model: &Model<'_>,
    symbol: Symbol,
    language: &Language,
    languages: &[LanguageLink],
    renderer: &Renderer,
) -> Result<(String, String), Failure> {
    let (catalog, tag) = (model.catalog, language.tag.as_str());
    let described = catalog.describe(symbol, tag);
    let path = format!("{tag}/{symbol}/");
    let other = languages.iter().filter(|other| other.tag != tag).map(|other| {
        let described = catalog.describe(symbol, other.tag.as_str());
        InLanguage {
            tag: other.tag.clone(),
            name: other.name.clone(),
            path: format!("{}/{symbol}/", other.tag),
            text: Text::new(&described, described.text()),
        }
    });
    let hint_heading = word(catalog, sspi_status::Label::Hint, tag);
    let copied = [
        Some(symbol.code().to_string().replacen(
            &symbol.code().symbol().map(|s| s.to_string()).unwrap_or_default(),
            symbol.name(),
            1,
        )),
        Some(described.text().to_owned()),
        described.hint().map(|hint| format!("\n{hint_heading}\n{hint}")),
    ];
    let (previous, next) = model.neighbours(symbol);
    let content = Content {
        item: Item::new(catalog, symbol, tag),
        is_known: described.is_known(),
        hint: described.hint().map(|hint| Text::new(&described, hint)),
        developer: described.developer_hint().map(|hint| Text::new(&described, hint)),
        fallback: mark_of_fallback(catalog, described.source(), tag),
        copied: copied.into_iter().flatten().collect::<Vec<_>>().join("\n"),
        spellings: spellings::of(symbol.code()).into_iter().map(|s| (s.kind, s.values)).collect(),
        parts: symbol.code().parts().map(|parts| in_words(&parts, language)).transpose()?,
        names: described
            .aliases()
            .map(|name| (name, name.parse::<Symbol>().ok().filter(|s| s.name() == name).map(|s| format!("{tag}/{s}/"))))
            .collect(),
        family: symbol.family().as_str(),
        group: model.group_of(symbol).map(|group| group.heading.clone()),
        twins: Item::list(catalog, &model.twins(symbol), tag),
        confused: Item::list(catalog, model.confused_with(symbol), tag),
        previous: previous.map(|symbol| Item::new(catalog, symbol, tag)),
        next: next.map(|symbol| Item::new(catalog, symbol, tag)),
        languages: other.collect(),
    };
    let below = format!("{symbol}/");
    let page = Page {
        path: &path,
        title: title(symbol, described.text(), language)?,
        description: description(described.text(), described.hint()),
        in_languages: Some(&below),
        default: Some(below.clone()),
        canonical: None,
        is_listed: described.is_known(),
    };
    Ok((path.clone(), renderer.page("code.html", &page, content)?))
}

/// Search results show about so many characters of a title.
const TITLE: usize = 70;

/// Symbol and number, and what there is room for: the message, or that its meaning is told.
fn title(symbol: Symbol, text: &str, language: &Language) -> Result<String, Failure> {
    let short = format!("{symbol} ({})", symbol.code().spelling());
    let about = language.word("code-title")?;
    let titles = [format!("{short}: {}", text.trim_end_matches('.')), format!("{short}: {about}"), short.clone()];
    Ok(titles.into_iter().find(|title| title.chars().count() <= TITLE).unwrap_or(short))
}

fn description(text: &str, hint: Option<&str>) -> String {
    beginning(&format!("{text} {}", hint.unwrap_or_default()).trim().replace('\n', " "), 160)
}

/// What a number is made of.
fn in_words(parts: &Parts, language: &Language) -> Result<String, Failure> {
    let facility = || match parts.facility_name {
        Some(name) => format!("{} ({name})", parts.facility),
        None => parts.facility.to_string(),
    };
    let in_facility = |id| language.with(id, [("facility", facility().into()), ("number", parts.number.into())]);
    match (parts.layout, parts.wraps) {
        (Layout::Win32, _) => language.word("parts-win32"),
        (Layout::ComErr, _) => language.with("parts-com-err", [("number", parts.number.into())]),
        (Layout::NtStatus, Some(status)) => {
            language.with("parts-hresult-ntstatus", [("status", format!("0x{status:08X}").into())])
        }
        (Layout::NtStatus, None) => in_facility("parts-ntstatus"),
        (_, Some(error)) => language.with("parts-hresult-win32", [("error", error.into())]),
        _ => in_facility("parts-hresult"),
    }
}
