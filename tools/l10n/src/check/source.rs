//! The files that are checked, as they lie on the disk.

use std::io::ErrorKind;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use sspi_status::ftl::keywords;
use sspi_status::ftl::place::Places;

use crate::catalogue::{Catalogue, REFERENCE, TextFile};
use crate::{files, glossary, sources};

/// A file, and what keeps it from being read if something does.
pub(crate) struct Source {
    /// Of a translation or of English; `None` for those beside them, such as `l10n.toml`.
    pub(crate) locale: Option<String>,
    /// The name alone: `sspi.ftl`.
    pub(crate) name: String,
    /// As it is shown: from where the tool was started, if the file lies below.
    pub(crate) path: PathBuf,
    /// Where it is read and written.
    pub(crate) location: PathBuf,
    pub(crate) text: String,
    pub(crate) unreadable: Option<Unreadable>,
    /// Made when somebody asks for the first place.
    places: OnceLock<Places>,
}

/// Why a file could not be looked into.
pub(crate) enum Unreadable {
    Absent,
    Error(String),
    /// A folder that cannot be listed.
    Folder(String),
    /// Not UTF-8, from this byte on.
    NotUtf8(usize),
    TooLong(String),
    /// A file or folder that nothing reads.
    Stray,
    /// A folder whose name is no language tag in its canonical form.
    NoTag,
}

impl Source {
    fn unread(locale: Option<&str>, location: PathBuf, why: Unreadable) -> Self {
        let (name, locale, path) = (name_of(&location), locale.map(str::to_owned), shown(&location));
        Self { locale, name, path, location, text: String::new(), unreadable: Some(why), places: OnceLock::new() }
    }

    fn read(root: &Path, locale: Option<&str>, name: &str, location: PathBuf) -> Self {
        let (text, unreadable) = match files::bytes(root, &location) {
            Ok(None) => (String::new(), Some(Unreadable::Absent)),
            Err(error) if error.kind() == ErrorKind::FileTooLarge => {
                (String::new(), Some(Unreadable::TooLong(error.to_string())))
            }
            Err(error) => (String::new(), Some(Unreadable::Error(error.to_string()))),
            Ok(Some(bytes)) => match String::from_utf8(bytes) {
                Err(error) => {
                    let valid = error.utf8_error().valid_up_to();
                    (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(Unreadable::NotUtf8(valid)))
                }
                Ok(text) => (text, None),
            },
        };
        let path = shown(&location);
        let (locale, name, places) = (locale.map(str::to_owned), name.to_owned(), OnceLock::new());
        Self { locale, name, path, location, text, unreadable, places }
    }

    pub(crate) fn is_absent(&self) -> bool {
        matches!(self.unreadable, Some(Unreadable::Absent))
    }

    /// A file beside the texts, such as `l10n.toml`.
    pub(crate) fn is_settings(&self) -> bool {
        self.name.ends_with(".toml") && !self.is_stray()
    }

    /// A file that nothing reads.
    pub(crate) fn is_stray(&self) -> bool {
        matches!(self.unreadable, Some(Unreadable::Stray | Unreadable::NoTag))
    }

    /// Where a slice of [`Source::text`] stands in it; the very beginning for any other string.
    pub(crate) fn range_of(&self, slice: &str) -> Range<usize> {
        let start = slice.as_ptr().addr().wrapping_sub(self.text.as_ptr().addr());
        match start.checked_add(slice.len()) {
            Some(end) if end <= self.text.len() => start..end,
            _ => 0..0,
        }
    }

    /// Line and column, counted from 1; the column in characters.
    pub(crate) fn line_and_column(&self, offset: usize) -> (usize, usize) {
        self.places.get_or_init(|| Places::of(self.text.clone())).line_and_column(offset)
    }

    /// The whole line around an offset, without its end.
    pub(crate) fn line_around(&self, offset: usize) -> Range<usize> {
        let start = self.text.get(..offset).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
        let end = self.text.get(offset..).and_then(|after| after.find('\n')).map_or(self.text.len(), |n| offset + n);
        start..end
    }
}

/// A path from where the tool was started, if it lies below.
pub(crate) fn shown(path: &Path) -> PathBuf {
    let below = std::env::current_dir().ok().and_then(|here| path.strip_prefix(here).ok().map(Path::to_owned));
    below.filter(|below| !below.as_os_str().is_empty()).unwrap_or_else(|| path.to_owned())
}

/// All files: those of each language, English first, then those beside them.
pub(crate) fn read(catalogue: &Catalogue) -> Vec<Source> {
    let mut sources = Vec::new();
    for locale in catalogue.locales() {
        for file in &catalogue.files {
            sources.push(Source::read(&catalogue.root, Some(locale), &file.to_string(), catalogue.path(locale, *file)));
        }
        let folder = catalogue.root.join(locale);
        let beside: &[&str] =
            if locale == REFERENCE { &[keywords::FILE] } else { &[glossary::FILE, keywords::FILE, sources::FILE] };
        for name in beside {
            sources.push(Source::read(&catalogue.root, Some(locale), name, folder.join(name)));
        }
        let is_known = |name: &str| beside.contains(&name) || TextFile::of_name(name).is_some();
        for entry in entries(Some(locale), &folder, &mut sources) {
            if !is_known(&name_of(&entry)) {
                sources.push(Source::unread(Some(locale), entry, Unreadable::Stray));
            }
        }
    }
    for name in ["l10n.toml", "check.toml", glossary::FILE] {
        sources.push(Source::read(&catalogue.root, None, name, catalogue.root.join(name)));
    }
    let is_language = |name: &str| name == REFERENCE || catalogue.translations.iter().any(|locale| locale == name);
    for entry in entries(None, &catalogue.root, &mut sources) {
        let name = name_of(&entry);
        if !is_language(&name) && files::is_folder(&entry).unwrap_or(true) {
            sources.push(Source::unread(None, entry, Unreadable::NoTag));
        } else if name.ends_with(".ftl") || name == sources::FILE {
            sources.push(Source::unread(None, entry, Unreadable::Stray));
        }
    }
    sources
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// What a folder holds, hidden files left out; nothing if there is no such folder. What keeps it from being listed is told
/// where a file would be.
fn entries(locale: Option<&str>, folder: &Path, sources: &mut Vec<Source>) -> Vec<PathBuf> {
    match files::entries(folder) {
        Ok(mut entries) => {
            entries.retain(|path| !name_of(path).starts_with('.'));
            entries
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            sources.push(Source::unread(locale, folder.to_owned(), Unreadable::Folder(error.to_string())));
            Vec::new()
        }
    }
}
