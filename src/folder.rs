//! Reading a folder of overlays: `DIR/{locale}/sspi.ftl` and `ui.ftl`, laid out as `locales/` is.
//!
//! Nothing outside the folder is read, whatever links say; nothing that is no regular file is opened, so that no pipe
//! can make the program wait; and no file is read beyond the limit.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::guard::{MAX_FILE_LEN, Refused};
use crate::problem::Problem;

/// Most folders of locales that are looked at.
pub(crate) const MAX_LOCALES: usize = 1000;

const FILES: [&str; 2] = ["sspi.ftl", "ui.ftl"];

/// A text of a locale.
#[derive(Debug)]
pub(crate) struct FoundText {
    /// The name of the folder; not looked at yet.
    pub(crate) locale: String,
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Hands over the texts below a folder one by one, in the order of their names, and returns what is wrong.
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
    // Other files beside the folders, and what is hidden, are none of ours: l10n.toml, README.md, .git.
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
            let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
            if FILES.contains(&name) {
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
            } else if path.extension().is_some_and(|extension| extension == "ftl") {
                problems.push(problem(&path, "only sspi.ftl and ui.ftl are read".to_owned()));
            }
        }
    }
    if folders.next().is_some() {
        problems.push(problem(root, format!("there are more than {MAX_LOCALES} folders; the others are left out")));
    }
    if !any && problems.is_empty() {
        problems.push(problem(root, "there is no {locale}/sspi.ftl or {locale}/ui.ftl in it".to_owned()));
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

/// Where a path leads in the end, which must be below the root.
fn inside(root: &Path, path: &Path) -> io::Result<PathBuf> {
    let canonical = fs::canonicalize(path)?;
    if canonical.starts_with(root) {
        Ok(canonical)
    } else {
        Err(io::Error::other("a link that leads out of the folder"))
    }
}

/// The text, or the place of the first byte that is not UTF-8 and the text before it.
fn read_file(path: &Path) -> io::Result<Result<String, (usize, String)>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("not a regular file"));
    }
    let mut bytes = Vec::new();
    // One byte more than is allowed, so that too much is seen to be too much; the size alone can be wrong.
    File::open(path)?.take(MAX_FILE_LEN as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MAX_FILE_LEN {
        return Err(io::Error::other(Refused::Long { len: bytes.len() }.to_string()));
    }
    Ok(String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        (valid, String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned())
    }))
}
