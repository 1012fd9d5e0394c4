//! From the data to the page: the template, and what it includes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, context};
use sha2::{Digest, Sha256};

use super::page::Page;

const TEMPLATE: &str = include_str!("page.html");
/// The look of the web site, and what only this page has.
const STYLE: &str = concat!(include_str!("../../../site/assets/look.css"), include_str!("page.css"));
const SCRIPT: &str = include_str!("page.js");

/// What a page is when it is looked at while the texts are worked on.
pub(super) struct Live {
    /// The name of the file beside the page that tells its version.
    pub(super) file: String,
}

pub(super) struct Rendered {
    pub(super) html: String,
    /// Another one for every other page.
    pub(super) version: String,
}

/// Everything is escaped by the engine, since the name of the template ends in `.html`; only our own style sheet and
/// script are not. Nothing but these two is allowed to run, so that a text that got through would still be inert.
pub(super) fn render(page: &Page, live: Option<&Live>) -> Result<Rendered, Vec<String>> {
    let failed = |error: minijinja::Error| vec![format!("the page cannot be made from its template: {error:#}")];
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().map_err(failed)?);
    environment.add_template("page.html", TEMPLATE).map_err(failed)?;
    let template = environment.get_template("page.html").map_err(failed)?;
    let render = |version: &str| {
        template.render(context! {
            page => Serde(page),
            version,
            live => live.map(|live| live.file.as_str()),
            style => STYLE,
            script => SCRIPT,
            style_hash => hash(STYLE),
            script_hash => hash(SCRIPT),
        })
    };
    let version = hex(&Sha256::digest(render("").map_err(failed)?));
    Ok(Rendered { html: render(&version).map_err(failed)?, version })
}

/// As a content security policy wants it.
fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

fn hex(digest: &[u8]) -> String {
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::path::Path;

    use scraper::{ElementRef, Html, Selector};

    use super::*;
    use crate::catalogue::Catalogue;
    use crate::glossary::Glossary;
    use crate::preview::collect;
    use crate::preview::marks::{Mark, Terms, Text};

    fn rendered(terms: &Terms<'_>, live: Option<&Live>) -> Rendered {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogue");
        let page = collect::collect(&Catalogue::open(&locales).unwrap(), terms).unwrap();
        render(&page, live).unwrap()
    }

    /// Each text, with its message and language.
    fn texts(html: &Html) -> Vec<(String, String)> {
        let selector = Selector::parse("td .text").unwrap();
        let lang = |text: ElementRef<'_>| text.attr("lang").unwrap_or_default().to_owned();
        html.select(&selector).map(|text| (lang(text), text.text().collect())).collect()
    }

    #[test]
    fn terms_are_links_to_what_is_said_about_them_and_change_no_text() {
        // A word of English, and in Russian the first letter of each text.
        let terms = |_: &Glossary, text: &Text<'_>| {
            assert!(text.locale != "en" || text.english == text.text);
            let says = format!("</li><script>{}</script>", text.locale);
            let word = text
                .text
                .find("certificate")
                .map(|at| at..at + 11)
                .or_else(|| (text.locale == "ru").then(|| 0..text.text.chars().next().map_or(0, char::len_utf8)));
            word.map(|range| Mark { range, term: "certificate".to_owned(), says }).into_iter().collect()
        };
        let plain = Html::parse_document(&rendered(&|_, _| Vec::new(), None).html);
        let html = Html::parse_document(&rendered(&terms, None).html);
        assert_eq!(texts(&html), texts(&plain));

        let terms = Selector::parse("a.term").unwrap();
        assert_eq!(plain.select(&terms).count(), 0);
        let with_id = Selector::parse("[id]").unwrap();
        let by_id: HashMap<&str, ElementRef<'_>> =
            html.select(&with_id).map(|element| (element.attr("id").unwrap(), element)).collect();
        let (mut english, mut russian) = (0, 0);
        for term in html.select(&terms) {
            let id = term.attr("aria-describedby").unwrap();
            assert_eq!(term.attr("href"), Some(format!("#{id}").as_str()));
            let said: String = by_id[id].text().collect();
            let text = term.parent().and_then(ElementRef::wrap).unwrap();
            let lang = text.attr("lang").unwrap();
            assert!(said.contains(&format!("</li><script>{lang}</script>")), "{said}");
            english += usize::from(lang == "en" && term.text().collect::<String>() == "certificate");
            russian += usize::from(lang == "ru");
        }
        // Each Russian text has one mark, and so has each of its parts.
        let catalogue = Catalogue::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalogue")).unwrap();
        let texts: usize = catalogue.messages("ru").unwrap().iter().map(|message| message.texts().count()).sum();
        assert!(english > 10 && russian == texts, "{english} {russian} {texts}");
        assert_eq!(html.select(&Selector::parse("script").unwrap()).count(), 1);
        assert!(html.select(&Selector::parse(".glossary li").unwrap()).count() < 10);
    }

    #[test]
    fn the_version_tells_pages_apart_and_only_a_live_page_asks_for_it() {
        let live = Live { file: "a \" & #.css".to_owned() };
        let (page, same) = (rendered(&|_, _| Vec::new(), Some(&live)), rendered(&|_, _| Vec::new(), Some(&live)));
        assert_eq!(page.version, same.version);
        let mark = |_: &Glossary, _: &Text<'_>| vec![Mark { range: 0..1, term: String::new(), says: String::new() }];
        assert_ne!(page.version, rendered(&mark, Some(&live)).version);
        let root = Html::parse_document(&page.html);
        assert_eq!(root.root_element().attr("data-live"), Some(live.file.as_str()));
        assert_eq!(root.root_element().attr("data-version"), Some(page.version.as_str()));
        assert!(page.html.contains("nonce-"));
        let alone = rendered(&|_, _| Vec::new(), None).html;
        assert!(!alone.contains("nonce-") && Html::parse_document(&alone).root_element().attr("data-live").is_none());
    }

    #[test]
    fn nothing_in_style_and_script_ends_its_element() {
        for text in [STYLE, SCRIPT] {
            assert!(!text.contains("</") && !text.contains("<!--"));
            // A parser drops carriage returns, and then the hash is another one.
            assert!(!text.contains('\r'));
        }
    }
}
