//! Reads a folder of overlays: the `.ftl` files in `DIR/{locale}/`, laid out as `locales/` is.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::ftl::before_parsing::MAX_FILE_LEN;
use super::guarded;
use super::problem::Problem;

/// Largest number of locale folders that are read.
pub(crate) const MAX_LOCALES: usize = 1000;

/// How many bytes of texts are read in a whole folder: six times what the catalogue ships, and less than a second's work.
/// A thousand links to one file are a thousand files.
pub(crate) const MAX_FOLDER_LEN: usize = 16 * 1024 * 1024;

/// An overlay text of a locale.
#[derive(Clone, Debug)]
pub(crate) struct FoundText {
    /// The tag of the locale as given (a folder's name), not parsed yet.
    pub(crate) locale: String,
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Calls `found` with each text below a folder, in the order of the names, and returns the problems.
pub(crate) fn read(root: &Path, mut found: impl FnMut(&FoundText)) -> Vec<Problem> {
    let (found_in_root, canonical) = match fs::canonicalize(root).and_then(|canonical| Ok((entries(root)?, canonical)))
    {
        Ok(found) => found,
        Err(error) => return vec![problem(root, format!("{error}; the folder is left out"))],
    };
    let (mut problems, mut any) = (Vec::new(), false);
    let mut folders = Vec::new();
    for path in found_in_root {
        match fs::metadata(&path) {
            Ok(metadata) if metadata.is_dir() => folders.push(path),
            Ok(_) if path.extension().is_some_and(|extension| extension == "ftl") => {
                problems.push(problem(&path, "it belongs into a folder that is named by its language".to_owned()));
            }
            // Other files beside the folders (l10n.toml, README.md) are no overlays and are ignored.
            Ok(_) => {}
            Err(error) => problems.push(problem(&path, error.to_string())),
        }
    }
    let are_too_many = folders.len() > MAX_LOCALES;
    let mut left = MAX_FOLDER_LEN;
    'all: for folder in folders.into_iter().take(MAX_LOCALES) {
        let Some(locale) = folder.file_name().and_then(OsStr::to_str) else {
            problems.push(problem(&folder, "the name is not UTF-8; the folder is left out".to_owned()));
            continue;
        };
        let files = match guarded::names(&canonical, &folder) {
            Ok(files) => files,
            Err(error) => {
                problems.push(problem(&folder, format!("{error}; the folder is left out")));
                continue;
            }
        };
        for path in visible(files.into_iter().map(|name| folder.join(name)).collect()) {
            if path.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            let bytes = guarded::read(&canonical, &path, MAX_FILE_LEN);
            // A file that is refused costs time, too.
            let len = match &bytes {
                Ok(bytes) => bytes.len(),
                Err(error) if error.kind() == ErrorKind::FileTooLarge => MAX_FILE_LEN,
                Err(_) => 0,
            };
            let Some(rest) = left.checked_sub(len) else {
                let what = format!(
                    "the texts before it and it have more than {MAX_FOLDER_LEN} bytes; it and the others are left out"
                );
                problems.push(problem(&path, what));
                any = true;
                break 'all;
            };
            left = rest;
            match bytes.map(text) {
                Ok(Ok(text)) => {
                    let path = path.display().to_string();
                    any = true;
                    found(&FoundText { locale: locale.to_owned(), path, text });
                }
                Ok(Err((offset, before))) => {
                    let what = "not UTF-8 from here on; the file is left out".to_owned();
                    problems.push(Problem::at(&path.display().to_string(), &before, offset, what));
                }
                Err(error) => problems.push(problem(&path, format!("{error}; the file is left out"))),
            }
        }
    }
    if are_too_many {
        problems.push(problem(root, format!("there are more than {MAX_LOCALES} folders; the others are left out")));
    }
    if !any && problems.is_empty() {
        problems.push(problem(root, "there is no {locale}/*.ftl in it".to_owned()));
    }
    problems
}

fn problem(path: &Path, what: String) -> Problem {
    Problem::of(&path.display().to_string(), what)
}

/// What is in a folder that the caller names.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    Ok(visible(fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?))
}

/// The entries of a folder by name, without hidden ones (.git).
fn visible(mut paths: Vec<PathBuf>) -> Vec<PathBuf> {
    paths.retain(|path| path.file_name().is_some_and(|name| !name.as_encoded_bytes().starts_with(b".")));
    paths.sort();
    paths
}

/// The text of a file, or the offset of the first byte that is not UTF-8 and the text in front of it.
fn text(bytes: Vec<u8>) -> Result<String, (usize, String)> {
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        (valid, String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned())
    })
}
