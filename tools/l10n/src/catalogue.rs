//! The folder `locales/`: which languages and files there are, which of them ship, and the messages.

use std::ffi::OsStr;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{self, Entry, Pattern, Resource};
use fluent_syntax::serializer;
use serde::Deserialize;
use sspi_status::ftl::message::{DEVELOPER, HINT};
use sspi_status::ftl::parse::{Parsed, Standing};
use sspi_status::ftl::place::line_and_column;
use sspi_status::{Family, Label, Symbol, ftl};
use toml::Spanned;
use unic_langid::LanguageIdentifier;

use crate::check::syntax::{self, Mistake};
use crate::complaint::{self, Complaint};
use crate::files;

/// The language that all others are translated from.
pub(crate) const REFERENCE: &str = "en";

/// The attributes that a message of a code may have: the hint, and the part for developers.
pub(crate) const PARTS: [&str; 2] = [HINT, DEVELOPER];

/// A file of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextFile {
    /// One message for each symbol of the family that has a message of its own.
    Family(Family),
    /// The words around them.
    Words,
}

impl TextFile {
    /// Every file that a language can have, in the order in which they are shown.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        Family::ALL.iter().copied().map(Self::Family).chain([Self::Words])
    }

    pub(crate) fn of_name(name: &str) -> Option<Self> {
        Self::all().find(|file| file.to_string() == name)
    }

    /// The file to which a message belongs. What is no code belongs to the words.
    pub(crate) fn of_id(id: &str) -> Self {
        symbol(id).map_or(Self::Words, |symbol| Self::Family(symbol.family()))
    }

    /// The IDs that the library asks for in this file, in their order.
    pub(crate) fn expected(self) -> Vec<&'static str> {
        match self {
            Self::Family(family) => {
                let own = Symbol::all().iter().filter(|symbol| symbol.message() == Some(**symbol));
                own.filter(|symbol| symbol.family() == family).map(|symbol| symbol.name()).collect()
            }
            Self::Words => Label::all().iter().map(|label| label.id()).collect(),
        }
    }

    /// The name without `.ftl`.
    pub(crate) fn stem(self) -> &'static str {
        match self {
            Self::Family(family) => family.as_str(),
            Self::Words => "ui",
        }
    }
}

/// The name of the file.
impl fmt::Display for TextFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.ftl", self.stem())
    }
}

/// The symbol with exactly this ID.
pub(crate) fn symbol(id: &str) -> Option<Symbol> {
    Symbol::all().iter().copied().find(|symbol| symbol.name() == id)
}

pub(crate) struct Catalogue {
    pub(crate) root: PathBuf,
    /// Every language that has a folder, without [`REFERENCE`], by tag.
    pub(crate) translations: Vec<String>,
    /// The files of which the library expects messages, and those that lie in the folder of any language.
    pub(crate) files: Vec<TextFile>,
    listed: Listed,
    /// What is wrong with `l10n.toml`. It is read once: a second reading may go another way.
    pub(crate) complaints: Vec<Complaint>,
}

/// What `l10n.toml` lists.
#[derive(Default)]
struct Listed {
    locales: Vec<String>,
    /// The files with an entry, and the languages that ship each.
    files: Vec<(TextFile, Vec<String>)>,
}

#[derive(Deserialize)]
struct L10n {
    locales: Vec<String>,
    #[serde(default)]
    paths: Vec<Spanned<Paths>>,
}

#[derive(Deserialize)]
struct Paths {
    reference: String,
    l10n: String,
    locales: Option<Vec<String>>,
}

/// A message as it counts for translation.
pub(crate) struct Translatable {
    pub(crate) id: String,
    /// The text, as Fluent writes it; a message may have attributes alone.
    pub(crate) value: Option<String>,
    pub(crate) hint: Option<String>,
    pub(crate) developer: Option<String>,
}

impl Translatable {
    fn of(message: &ast::Message<&str>) -> Self {
        let attribute = |name| message.attributes.iter().find(|attribute| attribute.id.name == name);
        let part = |name| attribute(name).map(|attribute| written(&attribute.value));
        Self {
            id: message.id.name.to_owned(),
            value: message.value.as_ref().map(written),
            hint: part(HINT),
            developer: part(DEVELOPER),
        }
    }

    /// The text and its parts, each with the name of its attribute.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (Option<&'static str>, &str)> {
        let texts = [(None, &self.value), (Some(HINT), &self.hint), (Some(DEVELOPER), &self.developer)];
        texts.into_iter().filter_map(|(attribute, text)| Some((attribute, text.as_deref()?)))
    }

    pub(crate) fn text(&self, attribute: Option<&str>) -> Option<&str> {
        self.texts().find(|(name, _)| *name == attribute).map(|(_, text)| text)
    }
}

impl Catalogue {
    pub(crate) fn open(root: &Path) -> Result<Self, Vec<String>> {
        let catalogue = Self::read_anyway(root)?;
        match catalogue.complaints.is_empty() {
            true => Ok(catalogue),
            false => Err(complaint::lines(catalogue.complaints)),
        }
    }

    /// The catalogue even if `l10n.toml` is not understood: what is not understood does not ship.
    pub(crate) fn read_anyway(root: &Path) -> Result<Self, Vec<String>> {
        let (listed, complaints) = listed(root);
        let failed = |path: &Path, error: io::Error| vec![format!("{}: {error}", path.display())];
        let mut translations = Vec::new();
        for path in files::entries(root).map_err(|error| failed(root, error))? {
            let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
            let is_tag = name != REFERENCE && canonical_tag(name).as_deref() == Some(name);
            if is_tag && files::is_folder(&path).map_err(|error| failed(&path, error))? {
                translations.push(name.to_owned());
            }
        }
        let mut catalogue = Self { root: root.to_owned(), translations, files: Vec::new(), listed, complaints };
        for file in TextFile::all() {
            let mut is_wanted = !file.expected().is_empty();
            for locale in std::iter::once(REFERENCE).chain(catalogue.translations.iter().map(String::as_str)) {
                let path = catalogue.path(locale, file);
                is_wanted = is_wanted || path.try_exists().map_err(|error| failed(&path, error))?;
            }
            if is_wanted {
                catalogue.files.push(file);
            }
        }
        Ok(catalogue)
    }

    /// Every language, English first.
    pub(crate) fn locales(&self) -> impl Iterator<Item = &str> {
        std::iter::once(REFERENCE).chain(self.translations.iter().map(String::as_str))
    }

    /// Whether `l10n.toml` lists a file for a language. What it does not list may have gaps.
    pub(crate) fn is_shipped(&self, locale: &str, file: TextFile) -> bool {
        let of_file = self.listed.files.iter().find(|(listed, _)| *listed == file);
        of_file.is_some_and(|(_, locales)| locales.iter().any(|listed| listed == locale))
    }

    /// Whether `l10n.toml` lists nothing for a language.
    pub(crate) fn is_draft(&self, locale: &str) -> bool {
        locale != REFERENCE && !TextFile::all().any(|file| self.is_shipped(locale, file))
    }

    /// Whether a language is the source, ships, or is a draft; or ships in a part of the files that there are.
    pub(crate) fn state(&self, locale: &str) -> &'static str {
        match self.files.iter().filter(|file| self.is_shipped(locale, **file)).count() {
            _ if locale == REFERENCE => "source",
            _ if self.is_draft(locale) => "draft",
            shipped if shipped == self.files.len() => "shipped",
            _ => "partly shipped",
        }
    }

    /// The languages that `l10n.toml` lists, whether or not they have a folder.
    pub(crate) fn listed(&self) -> impl Iterator<Item = &str> {
        self.listed.locales.iter().map(String::as_str)
    }

    pub(crate) fn path(&self, locale: &str, file: TextFile) -> PathBuf {
        self.root.join(locale).join(file.to_string())
    }

    /// The text of a file; a language need not have it.
    pub(crate) fn read(&self, locale: &str, file: TextFile) -> Result<Option<String>, Vec<String>> {
        files::text(&self.root, &self.path(locale, file)).map_err(|complaint| vec![complaint.to_string()])
    }

    /// The messages of a language, in the order of its files.
    pub(crate) fn messages(&self, locale: &str) -> Result<Vec<Translatable>, Vec<String>> {
        let files = self.files.iter().map(|file| self.messages_of(locale, *file));
        Ok(files.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
    }

    /// The messages of a file that count.
    pub(crate) fn messages_of(&self, locale: &str, file: TextFile) -> Result<Vec<Translatable>, Vec<String>> {
        let text = self.read(locale, file)?;
        text.map_or(Ok(Vec::new()), |text| messages(&self.path(locale, file), &text))
    }
}

/// The messages of a text that count.
pub(crate) fn messages(path: &Path, text: &str) -> Result<Vec<Translatable>, Vec<String>> {
    let parsed = parse(path, text)?;
    let entries = parsed.resource.body.iter().zip(&parsed.standings);
    let messages = entries.filter_map(|(entry, standing)| match entry {
        Entry::Message(message) if *standing == Standing::Counts => Some(Translatable::of(message)),
        _ => None,
    });
    Ok(messages.collect())
}

/// What `l10n.toml` lists, as far as it is understood.
fn listed(root: &Path) -> (Listed, Vec<Complaint>) {
    let path = &root.join("l10n.toml");
    let absent = || Complaint::of_file(path, "not there: it has to list the shipped languages");
    let text = match files::text(root, path).and_then(|text| text.ok_or_else(absent)) {
        Ok(text) => text,
        Err(complaint) => return (Listed::default(), vec![complaint]),
    };
    let L10n { locales, paths } = match toml::from_str(&text) {
        Ok(l10n) => l10n,
        Err(error) => {
            let Complaint { what, place, .. } = Complaint::of_toml(path, &text, &error);
            let what = format!("{what}: it has to list the shipped languages, as in locales = [\"fr\"]");
            return (Listed::default(), vec![Complaint { path: path.to_owned(), place, what }]);
        }
    };
    let mut files: Vec<(TextFile, Vec<String>)> = Vec::new();
    let mut complaints = Vec::new();
    for entry in paths {
        let mut complain = |what: String| complaints.push(Complaint::at(path, &text, entry.span().start, what));
        let Paths { reference, l10n, locales: own } = entry.get_ref();
        let name = reference.strip_prefix(REFERENCE).and_then(|rest| rest.strip_prefix('/')).unwrap_or_default();
        let Some(file) = TextFile::of_name(name).filter(|_| l10n.strip_prefix("{locale}/") == Some(name)) else {
            complain(format!(
                "{reference:?} and {l10n:?} are no file of a family: \
                 write reference = \"en/sspi.ftl\" and l10n = \"{{locale}}/sspi.ftl\", with one entry for each file"
            ));
            continue;
        };
        if files.iter().any(|(other, _)| *other == file) {
            complain(format!("{file} has a second entry: keep one of them"));
            continue;
        }
        let own = own.as_ref().unwrap_or(&locales);
        // compare-locales passes over such a language, too.
        if let Some(unlisted) = own.iter().find(|locale| !locales.contains(locale)) {
            complain(format!("{file} lists {unlisted:?}, which the locales at the top do not list: add it there"));
        }
        files.push((file, own.iter().filter(|locale| locales.contains(locale)).cloned().collect()));
    }
    (Listed { locales, files }, complaints)
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

/// A file, or where it is refused or not understood.
pub(crate) fn parse<'t>(path: &Path, text: &'t str) -> Result<Parsed<'t>, Vec<String>> {
    let complaint = |offset, what: &str| {
        let (line, column) = line_and_column(text, offset);
        format!("{}:{line}:{column}: {what}", path.display())
    };
    let parsed = ftl::parse::parse(text).map_err(|refused| match refused.offset {
        Some(offset) => vec![complaint(offset, &refused.what)],
        None => vec![format!("{}: {refused}", path.display())],
    })?;
    if parsed.errors.is_empty() {
        return Ok(parsed);
    }
    let mistakes = syntax::mistakes_of(text, &parsed);
    Err(mistakes
        .map(|Mistake { range, message, help, .. }| complaint(range.start, &format!("{message}; {help}")))
        .collect())
}

/// What is understood of a text, in the one layout that Fluent's serializers write; line ends are line feeds. The error names
/// the message that would be read as another one then, such as a text of several lines that begins with `[`: where the
/// serializer puts that, it begins something else.
pub(crate) fn laid_out<'t>(resource: &Resource<&'t str>) -> Result<String, Option<&'t str>> {
    let same = |resource: &Resource<&str>| {
        let text = serializer::serialize(resource);
        let is_same =
            ftl::parse::parse(&text).is_ok_and(|again| again.errors.is_empty() && again.resource == *resource);
        is_same.then_some(text)
    };
    same(resource).ok_or_else(|| {
        let differs = resource.body.iter().find(|entry| same(&Resource { body: vec![(*entry).clone()] }).is_none());
        match differs {
            Some(Entry::Message(message)) => Some(message.id.name),
            Some(Entry::Term(term)) => Some(term.id.name),
            _ => None,
        }
    })
}

/// A pattern as Fluent writes it, placeables included.
pub(crate) fn written(pattern: &Pattern<&str>) -> String {
    let id = ast::Identifier { name: "x" };
    let message = ast::Message { id, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    text.trim_start_matches("x =").trim().to_owned()
}
