//! The folder of the site.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use crate::Failure;

/// Tells a folder of this program from others, and GitHub Pages to serve the files as they are.
const MARK: &str = ".nojekyll";

pub(crate) struct Output {
    folder: PathBuf,
    pages: AtomicUsize,
    bytes: AtomicU64,
}

impl Output {
    /// Prepares a folder: one that is new or empty, or one that this program has made, whose files are removed.
    pub(crate) fn prepare(folder: &Path) -> Result<Self, Failure> {
        let failed = |what: String| Failure(format!("{}: {what}", folder.display()));
        if folder.exists() {
            let is_empty = fs::read_dir(folder).map_err(|error| failed(error.to_string()))?.next().is_none();
            if !is_empty && !folder.join(MARK).is_file() {
                return Err(failed("the folder has other files; choose another one, or empty it".to_owned()));
            }
            if !is_empty {
                fs::remove_dir_all(folder).map_err(|error| failed(error.to_string()))?;
            }
        }
        let output = Self { folder: folder.to_owned(), pages: AtomicUsize::new(0), bytes: AtomicU64::new(0) };
        output.file(MARK, b"")?;
        Ok(output)
    }

    /// Writes the page at a path such as `fr/SEC_E_OK/`.
    pub(crate) fn page(&self, path: &str, html: &str) -> Result<(), Failure> {
        self.pages.fetch_add(1, Ordering::Relaxed);
        self.file(&format!("{path}index.html"), html.as_bytes())
    }

    pub(crate) fn file(&self, path: &str, content: &[u8]) -> Result<(), Failure> {
        self.bytes.fetch_add(content.len() as u64, Ordering::Relaxed);
        let path = self.folder.join(path);
        let write = || {
            fs::create_dir_all(path.parent().unwrap_or(&self.folder))?;
            fs::write(&path, content)
        };
        write().map_err(|error| Failure(format!("{}: {error}", path.display())))
    }

    pub(crate) fn pages(&self) -> usize {
        self.pages.load(Ordering::Relaxed)
    }

    pub(crate) fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }
}
