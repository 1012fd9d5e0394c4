//! The folder of the site.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use crate::Failure;

/// Tells a folder of this program from others, and GitHub Pages to serve the files as they are.
const MARK: &str = ".nojekyll";

pub(crate) struct Output {
    folder: PathBuf,
    pages: AtomicUsize,
    bytes: AtomicU64,
    written: Mutex<HashSet<PathBuf>>,
}

impl Output {
    /// Prepares a folder: one that is new or empty, or one that this program has made.
    pub(crate) fn prepare(folder: &Path) -> Result<Self, Failure> {
        let failed = |what: String| Failure(format!("{}: {what}", folder.display()));
        if folder.exists() && !folder.join(MARK).is_file() {
            let mut entries = fs::read_dir(folder).map_err(|error| failed(error.to_string()))?;
            if entries.next().is_some() {
                return Err(failed("the folder has other files; choose another one, or empty it".to_owned()));
            }
        }
        let output = Self {
            folder: folder.to_owned(),
            pages: AtomicUsize::new(0),
            bytes: AtomicU64::new(0),
            written: Mutex::default(),
        };
        output.file(MARK, b"")?;
        Ok(output)
    }

    /// Writes the page at a path such as `fr/SEC_E_OK/`.
    pub(crate) fn page(&self, path: &str, html: &str) -> Result<(), Failure> {
        self.pages.fetch_add(1, Ordering::Relaxed);
        self.file(&format!("{path}index.html"), html.as_bytes())
    }

    /// Writes a file, unless the folder has it already with this content.
    pub(crate) fn file(&self, path: &str, content: &[u8]) -> Result<(), Failure> {
        self.bytes.fetch_add(content.len() as u64, Ordering::Relaxed);
        let path = self.folder.join(path);
        let write = || {
            if fs::read(&path).is_ok_and(|old| old == content) {
                return Ok(());
            }
            fs::create_dir_all(path.parent().unwrap_or(&self.folder))?;
            fs::write(&path, content)
        };
        write().map_err(|error| Failure(format!("{}: {error}", path.display())))?;
        self.written.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).insert(path);
        Ok(())
    }

    /// Removes what an earlier run has left and this one has not written.
    pub(crate) fn remove_others(&self) -> Result<(), Failure> {
        let written = self.written.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        clean(&self.folder, &written).map_err(|error| Failure(format!("{}: {error}", self.folder.display())))?;
        Ok(())
    }

    pub(crate) fn pages(&self) -> usize {
        self.pages.load(Ordering::Relaxed)
    }

    pub(crate) fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }
}

/// Removes the files of a folder that are not to be kept, and folders that are empty then. Returns whether the folder has
/// anything left.
fn clean(folder: &Path, kept: &HashSet<PathBuf>) -> io::Result<bool> {
    let mut has_any = false;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            if clean(&path, kept)? {
                has_any = true;
            } else {
                fs::remove_dir(&path)?;
            }
        } else if kept.contains(&path) {
            has_any = true;
        } else {
            fs::remove_file(&path)?;
        }
    }
    Ok(has_any)
}
