//! A folder in which files are written. On Unix it is held open, so that what is done is done in that very folder, even if
//! somebody puts a link or another folder in its place meanwhile. On Windows it is a path.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::Path;

use sspi_status::ftl::before_parsing::MAX_FILE_LEN;
use sspi_status::guarded;

use crate::complaint::Complaint;
use crate::output;

#[cfg_attr(unix, path = "folder/unix.rs")]
#[cfg_attr(windows, path = "folder/windows.rs")]
mod platform;

pub(super) use platform::Folder;

impl Folder {
    /// The bytes of a file of the folder.
    pub(super) fn bytes(&self, name: &OsStr) -> io::Result<Vec<u8>> {
        guarded::bytes(self.open_file(name)?, MAX_FILE_LEN)
    }

    /// Takes a file its name away. It goes with the value, unless it is given back.
    pub(super) fn aside(&self, name: &OsStr) -> io::Result<Temporary<'_>> {
        let temporary = temporary_name();
        self.rename_to_new(name, &temporary)?;
        Ok(Temporary { folder: self, name: temporary })
    }

    /// A new file that goes if it gets no other name.
    pub(super) fn temporary(&self) -> io::Result<(Temporary<'_>, File)> {
        let name = temporary_name();
        let file = self.create_file(&name)?;
        Ok((Temporary { folder: self, name }, file))
    }
}

/// A name of a file that goes with this value, if it is still there.
pub(super) struct Temporary<'a> {
    folder: &'a Folder,
    pub(super) name: OsString,
}

impl Temporary<'_> {
    /// A second name for a file of the folder, if the file system has second names.
    pub(super) fn second_name_of(&self, target: &OsStr) -> io::Result<Self> {
        let mut name = self.name.clone();
        name.push(".kept");
        self.folder.link(target, &name)?;
        Ok(Self { folder: self.folder, name })
    }

    /// Gives the file, which turned out to be somebody's, its name back. Where that fails, it stays under this one.
    pub(super) fn give_back(self, rename: impl FnOnce(&OsStr) -> io::Result<()>) -> io::Result<()> {
        let renamed = rename(&self.name);
        if renamed.is_err() {
            std::mem::forget(self);
        }
        renamed
    }
}

impl Drop for Temporary<'_> {
    fn drop(&mut self) {
        told(&self.name, self.folder.remove_file(&self.name));
    }
}

/// Tells of a file or folder with such a name that cannot be removed, since nobody looks for one.
pub(super) fn told(temporary: &OsStr, removed: io::Result<()>) {
    if let Err(error) = removed
        && error.kind() != io::ErrorKind::NotFound
    {
        let name = Path::new(temporary);
        output::warn(&Complaint::of_file(name, format!("cannot be removed: {error}; remove it")).to_string());
    }
}

/// Nobody else has chosen this name, and nothing reads a file that has such a one.
pub(super) fn temporary_name() -> OsString {
    format!(".l10n-{:016x}", RandomState::new().hash_one(0)).into()
}
