//! Copies of the catalogue, and pages as a browser would parse them.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use scraper::{ElementRef, Html, Selector};
use sspi_status::Catalog;
use tempfile::TempDir;

use crate::catalogue;

/// A copy of the tests’ catalogue, and a place for the page.
pub(crate) struct Copy {
    folder: TempDir,
}

impl Copy {
    pub(crate) fn new() -> Self {
        let copy = Self { folder: TempDir::new().unwrap() };
        fs::create_dir(copy.path("")).unwrap();
        catalogue::fill(&copy.path(""));
        copy
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join("locales").join(path)
    }

    pub(crate) fn page(&self) -> PathBuf {
        self.folder.path().join("page.html")
    }

    /// Without the families that the tests' catalogue has in English alone: all of these are missing elsewhere.
    pub(crate) fn keep_alone(&self, files: &[&str]) {
        for entry in fs::read_dir(self.path("en")).unwrap().map(Result::unwrap) {
            let name = entry.file_name();
            if name.to_str().is_some_and(|name| name.ends_with(".ftl") && !files.contains(&name)) {
                fs::remove_file(entry.path()).unwrap();
            }
        }
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

    /// How many lines of a language's texts begin so.
    fn lines(&self, locale: &str, begins: impl Fn(&str) -> bool) -> usize {
        let files = fs::read_dir(self.path(locale)).unwrap().map(|file| file.unwrap().path());
        let texts = files.filter(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        texts.map(|path| fs::read_to_string(path).unwrap().lines().filter(|line| begins(line)).count()).sum()
    }

    /// How many hints, or parts for developers, a language has, as a count of all that English has.
    pub(crate) fn parts(&self, locale: &str, part: &str) -> String {
        let count = |locale| self.lines(locale, |line| line.starts_with(&format!("    .{part} = ")));
        format!("{} of {}", count(locale), count("en"))
    }

    /// How many messages a language has.
    pub(crate) fn messages(&self, locale: &str) -> usize {
        self.lines(locale, |line| line.starts_with(|c: char| c.is_ascii_alphabetic()) && line.contains(" = "))
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_l10n"));
        command.arg("--locales").arg(self.path(""));
        command
    }

    /// The tool on the copy under strace, with these options of strace.
    #[cfg(target_os = "linux")]
    pub(crate) fn traced(&self, options: &[&str], arguments: &[&str]) -> Command {
        let mut traced = Command::new("strace");
        traced.args(["-f", "-qq"]).args(options).arg(env!("CARGO_BIN_EXE_l10n")).args(arguments);
        traced.arg("--locales").arg(self.path(""));
        traced
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

    /// By their IDs: to look for each row by itself would read the page a thousand times.
    pub(crate) fn rows(&self) -> HashMap<&str, ElementRef<'_>> {
        let rows = self.all("tr[id]").into_iter();
        rows.map(|row| (row.attr("id").unwrap(), row)).collect()
    }

    pub(crate) fn cell(&self, row: &str, lang: &str) -> ElementRef<'_> {
        self.cell_in(self.row(row), lang)
    }

    pub(crate) fn cell_in<'p>(&self, row: ElementRef<'p>, lang: &str) -> ElementRef<'p> {
        self.first(row, &format!("td[data-lang='{lang}']"))
    }

    /// State, translated, hints, parts for developers, missing and stale of a language.
    pub(crate) fn counts(&self, lang: &str) -> Vec<String> {
        let is_it = |row: &ElementRef<'_>| self.first(*row, "th code").text().collect::<String>() == lang;
        let row = self.all("#counts tbody tr").into_iter().find(is_it).unwrap();
        row.select(&Selector::parse("td").unwrap()).take(6).map(|cell| cell.text().collect()).collect()
    }
}
