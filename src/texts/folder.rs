//! Reads a folder of overlays: the `.ftl` files in `DIR/{locale}/`, laid out as `locales/` is.
//!
//! Links cannot lead the reader out of the folder. Only regular files are opened, so that no pipe can make the program
//! wait, and no file is read beyond the limit.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::ftl::before_parsing::{MAX_FILE_LEN, Refused};
use super::problem::Problem;

/// Largest number of locale folders that are read.
pub(crate) const MAX_LOCALES: usize = 1000;

/// An overlay text of a locale.
#[derive(Debug)]
pub(crate) struct FoundText {
    /// The tag of the locale as given (a folder's name), not parsed yet.
    pub(crate) locale: String,
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Calls `found` with each text below a folder, in the order of the names, and returns the problems.
pub(crate) fn read(root: &Path, mut found: impl FnMut(&FoundText)) -> Vec<Problem> {
    let mut problems = Vec::new();
    let folders = fs::canonicalize(root).and_then(|canonical| Ok((entries(root)?, canonical)));
    let (folders, canonical) = match folders {
        Ok(found) => found,
        Err(error) => {
            problems.push(problem(root, format!("{error}; the folder is left out")));
            return problems;
        }
    };
    // Hidden entries (.git) and other files beside the folders (l10n.toml, README.md) are no overlays and are ignored.
    let mut any = false;
    let (folders, others): (Vec<_>, Vec<_>) =
        folders.into_iter().filter(|path| !is_hidden(path)).partition(|p| p.is_dir());
    for path in others {
        if path.extension().is_some_and(|extension| extension == "ftl") {
            problems.push(problem(&path, "it belongs into a folder that is named by its language".to_owned()));
        } else if let Err(error) = fs::metadata(&path) {
            problems.push(problem(&path, error.to_string()));
        }
    }
    let mut folders = folders.into_iter();
    for folder in folders.by_ref().take(MAX_LOCALES) {
        let Some(locale) = folder.file_name().and_then(OsStr::to_str) else {
            problems.push(problem(&folder, "the name is not UTF-8; the folder is left out".to_owned()));
            continue;
        };
        let files = match inside(&canonical, &folder).and_then(|_| entries(&folder)) {
            Ok(files) => files,
            Err(error) => {
                problems.push(problem(&folder, format!("{error}; the folder is left out")));
                continue;
            }
        };
        for path in files {
            if is_hidden(&path) || path.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            match inside(&canonical, &path).and_then(|path| read_file(&path)) {
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
    if folders.next().is_some() {
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

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// The path with all links resolved, which must lie below the root.
fn inside(root: &Path, path: &Path) -> io::Result<PathBuf> {
    let canonical = fs::canonicalize(path)?;
    if canonical.starts_with(root) {
        Ok(canonical)
    } else {
        Err(io::Error::other("a link that leads out of the folder"))
    }
}

/// The text of a file, or the offset of the first byte that is not UTF-8 and the text in front of it.
fn read_file(path: &Path) -> io::Result<Result<String, (usize, String)>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("not a regular file"));
    }
    let mut bytes = Vec::new();
    // Reading one byte beyond the limit shows that a file is too long; the size that the system reports can be wrong.
    File::open(path)?.take(MAX_FILE_LEN as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MAX_FILE_LEN {
        return Err(io::Error::other(Refused::long(bytes.len()).what));
    }
    Ok(String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        (valid, String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned())
    }))
}
