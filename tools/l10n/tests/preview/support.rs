//! Copies of the catalogue, and pages as a browser would parse them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use scraper::{ElementRef, Html, Selector};
use sspi_status::Catalog;
use tempfile::TempDir;

const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales");

pub(crate) const LANGUAGES: [&str; 6] = ["en", "es", "fr", "it", "pt-BR", "ru"];

/// A copy of the catalogue, without drafts, and a place for the page.
pub(crate) struct Copy {
    folder: TempDir,
}

/// Whether a file is English, or l10n.toml lists it for the translations.
fn is_listed(path: &str) -> bool {
    let (locale, name) = path.split_once('/').unwrap();
    let listed = fs::read_to_string(Path::new(LOCALES).join("l10n.toml")).unwrap();
    locale == "en" || !name.ends_with(".ftl") || listed.contains(&format!("\"en/{name}\""))
}

impl Copy {
    pub(crate) fn new() -> Self {
        let copy = Self { folder: TempDir::new().unwrap() };
        for file in ["l10n.toml", "check.toml"] {
            copy.write(file, &fs::read_to_string(Path::new(LOCALES).join(file)).unwrap());
        }
        for locale in LANGUAGES {
            for file in fs::read_dir(Path::new(LOCALES).join(locale)).unwrap() {
                let file = file.unwrap();
                let path = format!("{locale}/{}", file.file_name().to_string_lossy());
                if !path.ends_with("glossary.toml") && is_listed(&path) {
                    copy.write(&path, &fs::read_to_string(file.path()).unwrap());
                }
            }
        }
        copy
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join("locales").join(path)
    }

    pub(crate) fn page(&self) -> PathBuf {
        self.folder.path().join("page.html")
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    pub(crate) fn replace(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).unwrap();
        assert!(text.contains(from), "{from}");
        self.write(path, &text.replacen(from, to, 1));
    }

    /// Changes every message of a code; a message there is one line.
    pub(crate) fn each_message(&self, locale: &str, change: impl Fn(&str, &str) -> String) {
        let path = format!("{locale}/sspi.ftl");
        let text = fs::read_to_string(self.path(&path)).unwrap();
        let line = |line: &str| match line.split_once(" = ") {
            Some((id, _)) if id.starts_with("SEC_") => change(id, line) + "\n",
            // The parts that it had.
            _ if line.starts_with(' ') => String::new(),
            _ => format!("{line}\n"),
        };
        self.write(&path, &text.lines().map(line).collect::<String>());
    }

    /// What the library makes of it.
    pub(crate) fn library(&self) -> Catalog {
        Catalog::builder().embedded(false).overlay_folder(self.path("")).build()
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_l10n"));
        command.arg("--locales").arg(self.path(""));
        command
    }

    pub(crate) fn tool(&self, arguments: &[&str]) -> Ran {
        let output = self.command().args(arguments).output().unwrap();
        Ran {
            succeeded: output.status.success(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

pub(crate) struct Ran {
    pub succeeded: bool,
    pub stdout: String,
    pub stderr: String,
}

/// The subcommand, with its page in the copy.
pub(crate) fn run(copy: &Copy, arguments: &[&str]) -> Ran {
    copy.tool(&[&["preview", "-o", copy.page().to_str().unwrap()], arguments].concat())
}

pub(crate) struct Page {
    source: String,
    html: Html,
}

impl Page {
    pub(crate) fn read(copy: &Copy) -> Self {
        let source = fs::read_to_string(copy.page()).unwrap();
        Self { html: Html::parse_document(&source), source }
    }

    pub(crate) fn source(&self) -> &str {
        &self.source
    }

    pub(crate) fn root(&self) -> ElementRef<'_> {
        self.html.root_element()
    }

    pub(crate) fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&Selector::parse(selector).unwrap()).collect()
    }

    pub(crate) fn first<'p>(&self, inside: ElementRef<'p>, selector: &str) -> ElementRef<'p> {
        let found = inside.select(&Selector::parse(selector).unwrap()).next();
        found.unwrap_or_else(|| panic!("no {selector} in {}", inside.html()))
    }

    pub(crate) fn row(&self, id: &str) -> ElementRef<'_> {
        self.first(self.root(), &format!("tr[id='{id}']"))
    }

    pub(crate) fn cell(&self, row: &str, lang: &str) -> ElementRef<'_> {
        self.first(self.row(row), &format!("td[data-lang='{lang}']"))
    }

    /// State, translated, hints, parts for developers, missing and stale of a language.
    pub(crate) fn counts(&self, lang: &str) -> Vec<String> {
        let is_it = |row: &ElementRef<'_>| self.first(*row, "th code").text().collect::<String>() == lang;
        let row = self.all("#counts tbody tr").into_iter().find(is_it).unwrap();
        row.select(&Selector::parse("td").unwrap()).take(6).map(|cell| cell.text().collect()).collect()
    }
}

/// How many lines of a language's texts begin so.
fn lines(locale: &str, begins: impl Fn(&str) -> bool) -> usize {
    let files = fs::read_dir(Path::new(LOCALES).join(locale)).unwrap().map(|file| file.unwrap().path());
    let is_copied = |path: &PathBuf| is_listed(&format!("{locale}/{}", path.file_name().unwrap().to_string_lossy()));
    let texts = files.filter(|path| path.extension().is_some_and(|extension| extension == "ftl")).filter(is_copied);
    texts.map(|path| fs::read_to_string(path).unwrap().lines().filter(|line| begins(line)).count()).sum()
}

/// How many hints a language has, as a count of all that English has.
pub(crate) fn hints(locale: &str) -> String {
    let count = |locale| lines(locale, |line| line.starts_with("    .hint = "));
    format!("{} of {}", count(locale), count("en"))
}

/// The same for the parts for developers.
pub(crate) fn developer(locale: &str) -> String {
    let count = |locale| lines(locale, |line| line.starts_with("    .developer = "));
    format!("{} of {}", count(locale), count("en"))
}

/// How many messages a language has.
pub(crate) fn messages(locale: &str) -> usize {
    lines(locale, |line| line.starts_with(|c: char| c.is_ascii_alphabetic()) && line.contains(" = "))
}
