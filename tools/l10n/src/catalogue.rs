//! The folder `locales/`: which languages there are, and their messages.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Resource};
use fluent_syntax::{parser, serializer};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::check::syntax::{self, Mistake};
use crate::{guard, place};

/// The language that all others are translated from.
pub(crate) const REFERENCE: &str = "en";

/// The files of a language.
pub(crate) const FILES: [&str; 2] = ["sspi.ftl", "ui.ftl"];

pub(crate) struct Catalogue {
    pub(crate) root: PathBuf,
    /// Every language that has a folder, without [`REFERENCE`], by tag.
    pub(crate) translations: Vec<String>,
    shipped: Vec<String>,
}

#[derive(Deserialize)]
struct L10n {
    locales: Vec<String>,
}

/// A message as it counts for translation.
pub(crate) struct Translatable {
    pub(crate) id: String,
    /// The text, as Fluent writes it; a message may have a hint alone.
    pub(crate) value: Option<String>,
    pub(crate) hint: Option<String>,
}

impl Catalogue {
    pub(crate) fn open(root: &Path) -> Result<Self, Vec<String>> {
        match Self::read_anyway(root)? {
            (catalogue, None) => Ok(catalogue),
            (_, Some(complaint)) => Err(vec![complaint]),
        }
    }

    /// The catalogue even if `l10n.toml` is not understood: with every language a draft, and what is wrong with it.
    pub(crate) fn read_anyway(root: &Path) -> Result<(Self, Option<String>), Vec<String>> {
        let listed = root.join("l10n.toml");
        let l10n = fs::read_to_string(&listed)
            .map_err(|error| error.to_string())
            .and_then(|text| toml::from_str::<L10n>(&text).map_err(|error| error.to_string()));
        let (shipped, complaint) = match l10n {
            Ok(L10n { locales }) => (locales, None),
            Err(error) => {
                let what = "it has to list the shipped languages, as in locales = [\"fr\"]";
                (Vec::new(), Some(format!("{}: {error}: {what}", listed.display())))
            }
        };
        let entries = fs::read_dir(root).map_err(|error| vec![format!("{}: {error}", root.display())])?;
        let mut translations: Vec<String> = entries
            .flatten()
            .filter(|entry| entry.path().is_dir())
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| name != REFERENCE && canonical_tag(name).as_deref() == Some(name))
            .collect();
        translations.sort();
        Ok((Self { root: root.to_owned(), translations, shipped }, complaint))
    }

    /// Whether `l10n.toml` lists a language. One that it does not list is a draft.
    pub(crate) fn is_shipped(&self, locale: &str) -> bool {
        self.shipped.iter().any(|shipped| shipped == locale)
    }

    /// The languages that `l10n.toml` lists, whether or not they have a folder.
    pub(crate) fn shipped(&self) -> impl Iterator<Item = &str> {
        self.shipped.iter().map(String::as_str)
    }

    pub(crate) fn path(&self, locale: &str, file: &str) -> PathBuf {
        self.root.join(locale).join(file)
    }

    /// The text of a file; a language need not have it.
    pub(crate) fn read(&self, locale: &str, file: &str) -> Result<Option<String>, Vec<String>> {
        let path = self.path(locale, file);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(vec![format!("{}: {error}", path.display())]),
        };
        let text = String::from_utf8(bytes).map_err(|_| vec![format!("{}: not UTF-8", path.display())])?;
        guard::check(&text).map_err(|refused| vec![format!("{}: {refused}", path.display())])?;
        Ok(Some(text))
    }

    /// The messages of a language, in the order of its files.
    pub(crate) fn messages(&self, locale: &str) -> Result<Vec<Translatable>, Vec<String>> {
        let mut messages = Vec::new();
        for file in FILES {
            let Some(text) = self.read(locale, file)? else { continue };
            let resource = parse(&self.path(locale, file), &text)?;
            for entry in resource.body {
                if let Entry::Message(Message { id, value, attributes, .. }) = entry {
                    let hint = attributes.iter().find(|attribute| attribute.id.name == "hint");
                    messages.push(Translatable {
                        id: id.name.to_owned(),
                        value: value.as_ref().map(written),
                        hint: hint.map(|Attribute { value, .. }| written(value)),
                    });
                }
            }
        }
        Ok(messages)
    }
}

/// A tag in its canonical form, if it is one of a language.
pub(crate) fn canonical_tag(tag: &str) -> Option<String> {
    let language: LanguageIdentifier = tag.parse().ok()?;
    (!language.language.is_empty()).then(|| language.to_string())
}

/// Accepts a tag of a language in its canonical form only: it names a folder.
pub(crate) fn canonical(tag: &str) -> Result<(), String> {
    match canonical_tag(tag) {
        None => Err(format!("{tag:?} is no language tag: write one such as de or zh-Hant")),
        Some(canonical) if canonical != tag => {
            Err(format!("write {canonical:?}, which is the canonical form of {tag:?}"))
        }
        Some(_) => Ok(()),
    }
}

/// A file, or where it is not understood.
pub(crate) fn parse<'t>(path: &Path, text: &'t str) -> Result<Resource<&'t str>, Vec<String>> {
    parser::parse(text).map_err(|(_, errors)| {
        let complaint = |Mistake { range, message, help, .. }| {
            let (line, column) = place::line_and_column(text, range.start);
            format!("{}:{line}:{column}: {message}; {help}", path.display())
        };
        errors.iter().flat_map(|error| syntax::mistakes(text, error)).map(complaint).collect()
    })
}

/// A pattern as Fluent writes it, placeables included.
pub(crate) fn written(pattern: &Pattern<&str>) -> String {
    let id = fluent_syntax::ast::Identifier { name: "x" };
    let message = Message { id, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    text.trim_start_matches("x =").trim().to_owned()
}
