//! From contents to HTML: the templates, and the functions that they call.

use std::path::Path;
use std::sync::Arc;

use fluent_bundle::FluentValue;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Kwargs, Serde};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, State, UndefinedBehavior, Value, context, escape_formatter,
};
use serde::Serialize;
use sspi_status::{Catalog, Label, Symbol};

use crate::Failure;
use crate::links::{Base, link, to_root};
use crate::words::Language;

/// What holds for all pages.
pub(crate) struct Settings {
    pub(crate) base: Option<Base>,
    pub(crate) local: bool,
    /// Whether the box is there.
    pub(crate) box_: bool,
    /// The languages, as templates see them.
    pub(crate) languages: Vec<LanguageLink>,
}

/// A language as the menus show it.
#[derive(Clone, Serialize)]
pub(crate) struct LanguageLink {
    pub(crate) tag: String,
    pub(crate) name: String,
    pub(crate) dir: &'static str,
}

/// What every page has.
pub(crate) struct Page<'p> {
    /// Where the page is: `fr/SEC_E_OK/`.
    pub(crate) path: &'p str,
    pub(crate) title: String,
    pub(crate) description: String,
    /// The path of the same page below the folder of a language, if each language has it: `SEC_E_OK/`.
    pub(crate) in_languages: Option<&'p str>,
    /// The path of the page for those whose language is none of them.
    pub(crate) default: Option<String>,
    /// The page that search engines are to show instead of this one.
    pub(crate) canonical: Option<String>,
    /// Whether search engines may list the page.
    pub(crate) is_listed: bool,
}

/// Makes the pages of one language.
pub(crate) struct Renderer {
    environment: Environment<'static>,
    settings: Arc<Settings>,
    tag: String,
}

const TEMPLATES: [&str; 8] = [
    "base.html",
    "macros.html",
    "start.html",
    "code.html",
    "family.html",
    "numbers.html",
    "choose.html",
    "missing.html",
];

impl Renderer {
    pub(crate) fn new(
        templates: &Path,
        settings: &Arc<Settings>,
        language: &Arc<Language>,
        catalog: &'static Catalog,
    ) -> Result<Self, Failure> {
        let failed = |error: Error| Failure(format!("the templates: {error:#}"));
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().map_err(failed)?);
        for name in TEMPLATES {
            let path = templates.join(name);
            let text = std::fs::read_to_string(&path);
            let text = text.map_err(|error| Failure(format!("{}: {error}", path.display())))?;
            environment.add_template_owned(name, text).map_err(failed)?;
        }
        let words = Arc::clone(language);
        environment.add_function("t", move |id: &str, values: Kwargs| -> Result<String, Error> {
            let mut args = Vec::new();
            for name in values.args() {
                args.push((name, fluent(&values.get::<Value>(name)?)));
            }
            words.with(id, args).map_err(|failure| Error::new(ErrorKind::InvalidOperation, failure.to_string()))
        });
        let tag = language.tag.clone();
        environment.add_function("label", move |id: &str, value: Option<Value>| -> Result<String, Error> {
            label(catalog, &tag, id, value)
        });
        let local = settings.local;
        environment.set_formatter(|out, state, value| match value.as_str() {
            // As minijinja does it, but without a slash and an apostrophe, which harm nowhere: attributes have double quotes.
            Some(text) if !value.is_safe() && matches!(state.auto_escape(), AutoEscape::Html) => {
                out.write_str(&escape(text)).map_err(Error::from)
            }
            _ => escape_formatter(out, state, value),
        });
        environment.add_function("to", move |state: &State<'_, '_>, path: &str| link(&root(state), path, local));
        let base = settings.base.clone();
        environment.add_function("absolute", move |state: &State<'_, '_>, path: &str| match &base {
            Some(base) => base.absolute(path),
            None => link(&root(state), path, local),
        });
        let tag = language.tag.clone();
        environment.add_filter("rich", move |state: &State<'_, '_>, text: &str| rich(&root(state), &tag, text, local));
        environment.add_filter("symbol", |name: &str| Value::from_safe_string(breakable(name)));
        environment.add_global("lang", language.tag.clone());
        environment.add_global("dir", language.direction.as_str());
        environment.add_global("languages", Value::from(Serde(&settings.languages)));
        environment.add_global("has_box", settings.box_);
        environment.add_global("has_base", settings.base.is_some());
        Ok(Self { environment, settings: Arc::clone(settings), tag: language.tag.clone() })
    }

    /// A page whose links go up to the root.
    pub(crate) fn page(&self, template: &str, page: &Page<'_>, content: impl Serialize) -> Result<String, Failure> {
        self.page_with_root(template, page, &to_root(page.path), content)
    }

    /// A page that a server may show at any address, so that its links begin at the folder of the site.
    pub(crate) fn page_of_any_address(
        &self,
        template: &str,
        page: &Page<'_>,
        content: impl Serialize,
    ) -> Result<String, Failure> {
        let root = self.settings.base.as_ref().map_or("/", Base::folder).to_owned();
        self.page_with_root(template, page, &root, content)
    }

    fn page_with_root(
        &self,
        template: &str,
        page: &Page<'_>,
        root: &str,
        content: impl Serialize,
    ) -> Result<String, Failure> {
        let failed = |error: Error| Failure(format!("{template} for {} ({}): {error:#}", page.path, self.tag));
        let template = self.environment.get_template(template).map_err(failed)?;
        template
            .render(context! {
                root,
                path => page.path,
                title => page.title.as_str(),
                description => page.description.as_str(),
                in_languages => page.in_languages,
                default => page.default.as_deref(),
                canonical => page.canonical.as_deref().unwrap_or(page.path),
                is_listed => page.is_listed,
                page => Value::from(Serde(content)),
            })
            .map_err(failed)
    }
}

fn fluent(value: &Value) -> FluentValue<'static> {
    match i64::try_from(value.clone()) {
        Ok(number) => number.into(),
        Err(_) => value.to_string().into(),
    }
}

/// A word of the library, by the ID of its message.
fn label(catalog: &'static Catalog, tag: &str, id: &str, value: Option<Value>) -> Result<String, Error> {
    let failed = || Error::new(ErrorKind::InvalidOperation, format!("no label {id}"));
    let label = Label::all().iter().find(|label| label.id() == id).ok_or_else(failed)?;
    let word = catalog.label(*label, tag).ok_or_else(failed)?;
    Ok(word.with(value.unwrap_or_default()))
}

fn root(state: &State<'_, '_>) -> String {
    state.lookup("root").map(|root| root.to_string()).unwrap_or_default()
}

/// A name that may be broken behind its underscores, as HTML. A prefix such as `SEC_E_` stays whole.
fn breakable(name: &str) -> String {
    if name.len() <= 12 { escape(name) } else { escape(name).replace('_', "_<wbr>") }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A text of the site as HTML: what stands between two backticks is code, and the name of a code is a link to its page.
fn rich(root: &str, tag: &str, text: &str, local: bool) -> Value {
    let pieces = text.split('`').enumerate().map(|(index, piece)| {
        let html = breakable(piece);
        match piece.parse::<Symbol>() {
            _ if index % 2 == 0 => escape(piece),
            Ok(symbol) if symbol.name() == piece => {
                let link = escape(&link(root, &format!("{tag}/{piece}/"), local));
                format!("<a href=\"{link}\"><code>{html}</code></a>")
            }
            _ => format!("<code>{html}</code>"),
        }
    });
    Value::from_safe_string(pieces.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_in_texts_is_marked_and_names_are_links() {
        let html = rich("../../", "fr", "a < `0x8007` et `SEC_E_OK`.", false).to_string();
        assert_eq!(html, "a &lt; <code>0x8007</code> et <a href=\"../../fr/SEC_E_OK/\"><code>SEC_E_OK</code></a>.");
    }
}
