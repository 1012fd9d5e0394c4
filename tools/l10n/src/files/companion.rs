//! A file beside one that somebody named, under a name that nobody did. It takes the place of no other file, and goes
//! when it is not needed any more.

use std::ffi::OsStr;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::time::SystemTime;

use sspi_status::ftl::before_parsing::MAX_FILE_LEN;
use sspi_status::guarded;

use super::folder::Folder;
use super::{beside, folder_in, name_of, swap};
use crate::complaint::Complaint;

pub(crate) struct Companion {
    named: PathBuf,
    below: PathBuf,
    is_own: fn(&str) -> bool,
    /// What was written last, and when.
    written: Option<(Vec<u8>, SystemTime)>,
}

impl Companion {
    /// A file below a folder that somebody named; no link leads there from it. `is_own` tells a text that the tool wrote,
    /// such as one that it could not remove because it was killed.
    pub(crate) fn new(named: PathBuf, below: PathBuf, is_own: fn(&str) -> bool) -> Self {
        Self { named, below, is_own, written: None }
    }

    /// Fails if something is there that the tool did not make.
    pub(crate) fn look(&self) -> Result<(), Complaint> {
        let folder = folder_in(&self.named, &self.below);
        folder.and_then(|folder| self.present(&folder)).map_err(|error| self.failed(&error)).map(drop)
    }

    pub(crate) fn write(&mut self, text: &str) -> Result<(), Complaint> {
        let written = folder_in(&self.named, &self.below).and_then(|folder| self.put(&folder, text));
        self.written = Some((text.as_bytes().to_owned(), written.map_err(|error| self.failed(&error))?));
        Ok(())
    }

    /// Removes what was written last, unless it is gone, another file took its place, or somebody changed it.
    pub(crate) fn remove(self) -> Result<(), Complaint> {
        match self.try_remove() {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(Complaint::of_file(&self.named.join(&self.below), format!("cannot be removed: {error}")))
            }
            _ => Ok(()),
        }
    }

    fn try_remove(&self) -> io::Result<()> {
        let Some((text, time)) = &self.written else { return Ok(()) };
        let name = name_of(&self.below)?;
        let folder = Folder::open(&self.named)?.below(self.below.parent().unwrap_or("".as_ref()))?;
        // A link or a folder has taken its place.
        if folder.permissions(name).is_err_and(|error| error.kind() == ErrorKind::Other) {
            return Ok(());
        }
        let is_own = |name: &OsStr| {
            let file = folder.open_file(name)?;
            Ok::<_, io::Error>(file.metadata()?.modified()? == *time && guarded::bytes(file, MAX_FILE_LEN)? == *text)
        };
        if !is_own(name)? {
            return Ok(());
        }
        // Another file may take its place in this moment. So what goes is looked at when it has lost the name.
        let aside = folder.aside(name)?;
        match is_own(&aside.name) {
            Ok(true) => Ok(()),
            _ => aside.give_back(|aside| folder.rename_to_new(aside, name)),
        }
    }

    /// When the file was written.
    fn put(&self, folder: &Folder, text: &str) -> io::Result<SystemTime> {
        let name = name_of(&self.below)?;
        let before = self.present(folder)?;
        let file = beside(folder, name, text)?;
        let time = folder.open_file(&file.name)?.metadata()?.modified()?;
        match before {
            None => folder.rename_to_new(&file.name, name).map_err(|error| match error.kind() {
                ErrorKind::AlreadyExists => strange(),
                _ => error,
            })?,
            Some(before) => {
                if !swap(folder, file, name, [before.as_bytes(), text.as_bytes()])? {
                    return Err(strange());
                }
            }
        }
        folder.sync();
        Ok(time)
    }

    /// The text that the tool wrote there, if anything is there.
    fn present(&self, folder: &Folder) -> io::Result<Option<String>> {
        let name = name_of(&self.below)?;
        match folder.permissions(name) {
            Ok(None) => return Ok(None),
            Ok(Some(_)) => {}
            Err(error) if error.kind() == ErrorKind::Other => return Err(strange()),
            Err(error) => return Err(error),
        }
        let text = String::from_utf8(folder.bytes(name)?).map_err(|_| strange())?;
        if (self.is_own)(&text) { Ok(Some(text)) } else { Err(strange()) }
    }

    fn failed(&self, error: &io::Error) -> Complaint {
        Complaint::of_file(&self.named.join(&self.below), format!("cannot be written: {error}"))
    }
}

fn strange() -> io::Error {
    io::Error::other("something is there that this tool did not make: remove it, or have the page made elsewhere")
}
