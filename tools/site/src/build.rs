//! Puts the site together.

use std::path::Path;
use std::sync::Arc;

use sspi_status::{Catalog, Family, Symbol};

use crate::model::Model;
use crate::output::Output;
use crate::pages::{choose, code, family, numbers, start};
use crate::render::{LanguageLink, Renderer, Settings};
use crate::words::Language;
use crate::{Failure, Options};

pub(crate) struct Built {
    pub(crate) pages: usize,
    pub(crate) languages: usize,
    pub(crate) bytes: u64,
    /// What the site lacks, and why.
    pub(crate) notes: Vec<String>,
}

/// Files that are copied as they are.
const ASSETS: [&str; 5] = ["unscripted.css", "page.js", "choose.js", "icon.svg", "picture.png"];

/// The scripts of the box.
const BOX: [&str; 2] = ["box.js", "missing.js"];

pub(crate) fn build(catalog: &'static Catalog, options: &Options) -> Result<Built, Failure> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let model = Model::new(catalog, &own.join("../../locales/en"))?;
    let mut languages = Vec::new();
    for tag in catalog.locales() {
        languages.push(Arc::new(Language::read(&own.join("locales"), tag)?));
    }
    let link = |language: &Arc<Language>| LanguageLink {
        tag: language.tag.clone(),
        name: language.name(),
        dir: language.direction.as_str(),
    };
    let settings = Arc::new(Settings {
        base: options.base.clone(),
        local: options.local,
        box_: options.wasm.is_some(),
        languages: languages.iter().map(link).collect(),
    });
    let output = Output::prepare(&options.output)?;
    let templates = own.join("templates");
    let renderer = |language| Renderer::new(&templates, &settings, language, catalog);
    let site = Site { model: &model, settings: &settings, output: &output };
    let made = std::thread::scope(|scope| {
        let threads: Vec<_> =
            languages.iter().map(|language| scope.spawn(|| site.language(language, &renderer(language)?))).collect();
        let english = languages.iter().find(|language| language.tag == "en");
        let english = english.ok_or_else(|| Failure("the catalogue has no English".to_owned()))?;
        site.without_language(&languages, english, &renderer(english)?)?;
        threads.into_iter().try_for_each(|thread| {
            thread.join().unwrap_or_else(|_| Err(Failure("a thread that makes pages has panicked".to_owned())))
        })
    });
    made?;
    let asset = |name: &str| {
        let path = own.join("assets").join(name);
        std::fs::read(&path).map_err(|error| Failure(format!("{}: {error}", path.display())))
    };
    for name in ASSETS {
        output.file(&format!("assets/{name}"), &asset(name)?)?;
    }
    // The preview of the translators' tool has the first of them, too.
    output.file("assets/site.css", &[asset("look.css")?, asset("site.css")?].concat())?;
    if let Some(package) = &options.wasm {
        copy_package(package, &own.join("assets"), &output)?;
    }
    let mut notes = Vec::new();
    match &options.base {
        Some(_) => site.for_search_engines()?,
        None => notes.push("no sitemap and no picture for links: they need --base URL".to_owned()),
    }
    if options.wasm.is_none() {
        notes.push("the box that explains a pasted text is missing: it needs --wasm DIR".to_owned());
    }
    output.remove_others()?;
    Ok(Built { pages: output.pages(), languages: languages.len(), bytes: output.bytes(), notes })
}

/// The files of the box: its scripts, and the JavaScript package without what only Node.js and editors need.
fn copy_package(package: &Path, assets: &Path, output: &Output) -> Result<(), Failure> {
    let failed = |path: &Path, error: &dyn std::fmt::Display| Failure(format!("{}: {error}", path.display()));
    for needed in ["browser.js", "core_bg.wasm"] {
        if !package.join(needed).is_file() {
            let why = format!("{needed} is missing; --wasm needs the folder of the built JavaScript package");
            return Err(failed(package, &why));
        }
    }
    for name in BOX {
        let path = assets.join(name);
        output.file(&format!("assets/{name}"), &std::fs::read(&path).map_err(|error| failed(&path, &error))?)?;
    }
    let mut folders = vec![package.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).map_err(|error| failed(&folder, &error))? {
            let path = entry.map_err(|error| failed(&folder, &error))?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if (name.ends_with(".js") || name.ends_with(".wasm")) && name != "node.js" {
                let below: Vec<_> =
                    path.strip_prefix(package).unwrap_or(&path).iter().map(|part| part.to_string_lossy()).collect();
                let content = std::fs::read(&path).map_err(|error| failed(&path, &error))?;
                output.file(&format!("assets/sspi-status/{}", below.join("/")), &content)?;
            }
        }
    }
    Ok(())
}

struct Site<'s> {
    model: &'s Model<'s>,
    settings: &'s Settings,
    output: &'s Output,
}

impl Site<'_> {
    /// All pages of a language.
    fn language(&self, language: &Language, renderer: &Renderer) -> Result<(), Failure> {
        let write = |(path, html): (String, String)| self.output.page(&path, &html);
        write(start::page(self.model, language, self.settings.local, renderer)?)?;
        write(numbers::page(self.model, language, renderer)?)?;
        for family in Family::ALL {
            write(family::page(self.model, *family, language, renderer)?)?;
        }
        for symbol in Symbol::all() {
            write(code::page(self.model, *symbol, language, &self.settings.languages, renderer)?)?;
        }
        Ok(())
    }

    /// The pages that have all languages.
    fn without_language(
        &self,
        languages: &[Arc<Language>],
        english: &Language,
        renderer: &Renderer,
    ) -> Result<(), Failure> {
        let description = english.with("site-description", [("count", self.model.explained().into())])?;
        let mut about = Vec::new();
        for (language, link) in languages.iter().zip(&self.settings.languages) {
            about.push((link.clone(), language.word("start-heading")?));
        }
        let title = format!("sspi-status: {}", english.word("site-title")?);
        let root = choose::root(title, description, about, renderer)?;
        self.output.page("", &root)?;
        for (address, symbols) in self.model.addresses() {
            let (path, html) = choose::code(self.model, &address, &symbols, &self.settings.languages, renderer)?;
            self.output.page(&path, &html)?;
        }
        let mut missing = Vec::new();
        for (language, link) in languages.iter().zip(&self.settings.languages) {
            missing.push(choose::MissingIn {
                language: link.clone(),
                title: language.word("missing-title")?,
                text: language.word("missing-text")?,
                link: language.word("missing-link")?,
            });
        }
        self.output.file("404.html", choose::missing(missing, renderer)?.as_bytes())
    }

    /// The sitemap and what points to it.
    fn for_search_engines(&self) -> Result<(), Failure> {
        let Some(base) = &self.settings.base else { return Ok(()) };
        let known = Symbol::all().iter().filter(|symbol| symbol.message().is_some()).map(|symbol| format!("{symbol}/"));
        let families = Family::ALL.iter().map(|family| format!("{family}/"));
        let below: Vec<String> = ["", "numbers/"].map(str::to_owned).into_iter().chain(families).chain(known).collect();
        let mut map = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
        );
        for language in &self.settings.languages {
            for below in &below {
                let path = format!("{}/{below}", language.tag);
                map.push_str(&format!("<url><loc>{}</loc></url>\n", base.absolute(&path)));
            }
        }
        map.push_str("</urlset>\n");
        self.output.file("sitemap.xml", map.as_bytes())?;
        let robots = format!("User-agent: *\nAllow: /\nSitemap: {}\n", base.absolute("sitemap.xml"));
        self.output.file("robots.txt", robots.as_bytes())
    }
}
