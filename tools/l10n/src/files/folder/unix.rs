use std::ffi::OsStr;
use std::fs::{File, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use rustix::fs::{
    AtFlags, FileType, FlockOperation, Mode, OFlags, flock, linkat, mkdirat, openat, renameat, statat, unlinkat,
};
use rustix::io::Errno;
use sspi_status::guarded;

pub(in super::super) struct Folder(File);

impl Folder {
    /// The folder to which a path leads now.
    pub(in super::super) fn open(path: &Path) -> io::Result<Self> {
        let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::DIRECTORY;
        Ok(Self(rustix::fs::open(path, flags, Mode::empty())?.into()))
    }

    /// A folder below this one, to which no link leads.
    pub(in super::super) fn below(&self, path: &Path) -> io::Result<Self> {
        guarded::open_below(self.0.try_clone()?, path).map(Self)
    }

    pub(in super::super) fn open_file(&self, name: &OsStr) -> io::Result<File> {
        guarded::open_below(self.0.try_clone()?, name.as_ref())
    }

    /// Others may read the new file as they may any; the umask takes from that.
    pub(in super::super) fn create_file(&self, name: &OsStr) -> io::Result<File> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC | OFlags::NOFOLLOW;
        Ok(openat(&self.0, name, flags, Mode::from_raw_mode(0o666))?.into())
    }

    pub(in super::super) fn create_folder(&self, name: &OsStr) -> io::Result<()> {
        Ok(mkdirat(&self.0, name, Mode::from_raw_mode(0o777))?)
    }

    /// The rights of what is there, which has to be a regular file.
    pub(in super::super) fn permissions(&self, name: &OsStr) -> io::Result<Option<Permissions>> {
        match statat(&self.0, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) if FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile =>
            {
                #[allow(clippy::useless_conversion, reason = "modes have fewer bits on macOS")]
                Ok(Some(Permissions::from_mode(stat.st_mode.into())))
            }
            Ok(_) => Err(io::Error::other("not a regular file")),
            Err(Errno::NOENT) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    pub(in super::super) fn link(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        Ok(linkat(&self.0, from, &self.0, to, AtFlags::empty())?)
    }

    /// What has the new name loses it.
    pub(in super::super) fn rename(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        Ok(renameat(&self.0, from, &self.0, to)?)
    }

    /// Gives each of two files the name of the other one; `Unsupported` where that cannot be done at once.
    pub(in super::super) fn exchange(&self, one: &OsStr, other: &OsStr) -> io::Result<()> {
        #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
        match rustix::fs::renameat_with(&self.0, one, &self.0, other, rustix::fs::RenameFlags::EXCHANGE) {
            // Not every file system can.
            Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => {}
            result => return Ok(result?),
        }
        let _ = (one, other);
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Fails if something has the new name.
    pub(in super::super) fn rename_to_new(&self, from: &OsStr, to: &OsStr) -> io::Result<()> {
        #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
        match rustix::fs::renameat_with(&self.0, from, &self.0, to, rustix::fs::RenameFlags::NOREPLACE) {
            // Not every file system can.
            Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => {}
            result => return Ok(result?),
        }
        self.link(from, to)?;
        self.remove_file(from)
    }

    pub(in super::super) fn remove_file(&self, name: &OsStr) -> io::Result<()> {
        Ok(unlinkat(&self.0, name, AtFlags::empty())?)
    }

    pub(in super::super) fn remove_folder(&self, name: &OsStr) -> io::Result<()> {
        Ok(unlinkat(&self.0, name, AtFlags::REMOVEDIR)?)
    }

    /// Makes new names last. Where folders cannot be synced, the system does it in time.
    pub(in super::super) fn sync(&self) {
        let _ = self.0.sync_all();
    }

    /// Locks the folder itself, until the value is dropped; `None` if it is locked.
    pub(in super::super) fn try_lock(&self) -> io::Result<Option<File>> {
        // A lock belongs to one opening of a folder.
        let again = guarded::open_below(self.0.try_clone()?, Path::new("."))?;
        match flock(&again, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Some(again)),
            Err(Errno::WOULDBLOCK) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}
