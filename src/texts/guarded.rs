//! Reads the files of a folder. No link leads out of the folder, and no pipe or device makes the program wait.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

/// The path, from where the program runs, as a path below the root, with all links resolved. The root is canonical.
pub fn inside(root: &Path, path: &Path) -> io::Result<PathBuf> {
    let leads_out = |_| io::Error::other("a link that leads out of the folder");
    fs::canonicalize(path)?.strip_prefix(root).map(Path::to_owned).map_err(leads_out)
}

/// The bytes of a regular file below a canonical root, unless there are more than `limit`. Links are followed as long as
/// they stay inside the root.
pub fn read(root: &Path, path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    bytes(open(root, &inside(root, path)?)?, limit)
}

/// The names in a folder below a canonical root.
pub fn names(root: &Path, path: &Path) -> io::Result<Vec<OsString>> {
    names_below(root, &inside(root, path)?)
}

/// The bytes of an open file, if it is a regular one, unless there are more than `limit`.
pub fn bytes(file: File, limit: usize) -> io::Result<Vec<u8>> {
    if !file.metadata()?.is_file() {
        return Err(io::Error::other("not a regular file"));
    }
    let mut bytes = Vec::new();
    // Reading one byte beyond the limit shows that a file is too long; the size that the system reports can be wrong.
    file.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    match bytes.len() > limit {
        true => Err(io::Error::new(ErrorKind::FileTooLarge, format!("more than the {limit} bytes that are read"))),
        false => Ok(bytes),
    }
}

#[cfg(unix)]
fn open(root: &Path, below: &Path) -> io::Result<File> {
    open_below(File::open(root)?, below)
}

/// Goes down from an open folder, name by name, and follows no link: what was looked at may be another file by now.
#[cfg(unix)]
pub fn open_below(folder: File, below: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags, openat};

    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
    let down = |folder, name| Ok(openat(folder, name, flags, Mode::empty())?.into());
    below.iter().try_fold(folder, down)
}

#[cfg(unix)]
fn names_below(root: &Path, below: &Path) -> io::Result<Vec<OsString>> {
    use std::os::unix::ffi::OsStringExt as _;

    let name = |entry: rustix::io::Result<rustix::fs::DirEntry>| {
        Ok(OsString::from_vec(entry?.file_name().to_bytes().to_owned()))
    };
    rustix::fs::Dir::new(open(root, below)?)?.map(name).collect()
}

#[cfg(not(unix))]
fn names_below(root: &Path, below: &Path) -> io::Result<Vec<OsString>> {
    fs::read_dir(root.join(below))?.map(|entry| Ok(entry?.file_name())).collect()
}

#[cfg(not(unix))]
fn open(root: &Path, below: &Path) -> io::Result<File> {
    File::open(root.join(below))
}
