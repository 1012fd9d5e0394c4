//! The texts of a language as the package carries them: without the translators' notes, which are most of a file.
//! Both `build.rs` and the tool include this file.

use std::path::{Path, PathBuf};

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

/// The languages: the folders of `locales` that have Fluent files, in the order of their names.
pub(crate) fn languages(locales: &Path) -> Vec<String> {
    let folders = entries(locales).into_iter().filter(|path| path.is_dir() && !files(path).is_empty());
    folders.map(|path| name(&path)).collect()
}

/// The Fluent files of the folder of a language, in the order of their names.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let is_fluent = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "ftl");
    entries(folder).into_iter().filter(is_fluent).collect()
}

/// A Fluent file without its comments.
pub(crate) fn without_notes(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut resource =
        parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {}", path.display(), errors[0].kind));
    resource.body.retain_mut(|entry| match entry {
        Entry::Message(message) => {
            message.comment = None;
            true
        }
        Entry::Term(term) => {
            term.comment = None;
            true
        }
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => false,
    });
    serialize(&resource)
}

/// All messages of a language in one text.
pub(crate) fn messages(folder: &Path) -> String {
    files(folder).iter().map(|path| without_notes(path)).collect()
}

/// The words by which a search finds codes; none where the language has no such file.
pub(crate) fn keywords(folder: &Path) -> String {
    let text = std::fs::read_to_string(folder.join("keywords.toml")).unwrap_or_default();
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(|line| format!("{line}\n")).collect()
}

pub(crate) fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}
