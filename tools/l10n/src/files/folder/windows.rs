use std::ffi::OsStr;
use std::fs::{self, File, Permissions};
use std::io::{self, ErrorKind};
use std::os::windows::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

pub(in super::super) struct Folder(PathBuf);

impl Folder {
    pub(in super::super) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self(path.to_owned()))
    }

    pub(in super::super) fn below(&self, path: &Path) -> io::Result<Self> {
        Ok(Self(self.0.join(path)))
    }

    pub(in super::super) fn open_file(&self, name: &OsStr) -> io::Result<File> {
        File::open(self.0.join(name))
    }

    pub(in super::super) fn create_file(&self, name: &OsStr) -> io::Result<File> {
        File::create_new(self.0.join(name))
    }

    pub(in super::super) fn create_folder(&self, name: &OsStr) -> io::Result<()> {
        fs::create_dir(self.0.join(name))
    }

    /// The rights of what is there, which has to be a regular file.
    pub(in super::super) fn permissions(&self, name: &OsStr) -> io::Result<Option<Permissions>> {
        match self.0.join(name).symlink_metadata() {
            Ok(metadata) if metadata.is_file() => Ok(Some(metadata.permissions())),
            Ok(_) => Err(io::Error::other("not a regular file")),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(in super::super) fn link(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        fs::hard_link(self.0.join(from), self.0.join(to))
    }

    /// What has the new name loses it.
    pub(in super::super) fn rename(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        fs::rename(self.0.join(from), self.0.join(to))
    }

    /// Windows cannot.
    pub(in super::super) fn exchange(&self, _: &OsStr, _: &OsStr) -> io::Result<()> {
        Err(ErrorKind::Unsupported.into())
    }

    /// Fails if something has the new name.
    pub(in super::super) fn rename_to_new(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        Ok(TempPath::try_from_path(self.0.join(from))?.persist_noclobber(self.0.join(to))?)
    }

    pub(in super::super) fn remove_file(&self, name: &OsStr) -> io::Result<()> {
        fs::remove_file(self.0.join(name))
    }

    pub(in super::super) fn remove_folder(&self, name: &OsStr) -> io::Result<()> {
        fs::remove_dir(self.0.join(name))
    }

    /// Windows makes new names last in time.
    pub(in super::super) fn sync(&self) {}

    /// Makes a file in the folder that nobody else can open, and that the system deletes when it is closed; `None` if
    /// somebody has it open.
    pub(in super::super) fn try_lock(&self) -> io::Result<Option<File>> {
        const FILE_FLAG_DELETE_ON_CLOSE: u32 = 0x0400_0000;
        const ERROR_SHARING_VIOLATION: i32 = 32;
        const ERROR_ACCESS_DENIED: i32 = 5; // while the system is deleting the file

        let mut options = File::options();
        options.write(true).create(true).share_mode(0).custom_flags(FILE_FLAG_DELETE_ON_CLOSE);
        match options.open(self.0.join(".l10n-lock")) {
            Ok(lock) => Ok(Some(lock)),
            Err(error) if matches!(error.raw_os_error(), Some(ERROR_SHARING_VIOLATION | ERROR_ACCESS_DENIED)) => {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}
