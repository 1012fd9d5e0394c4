//! One lock for each folder of a language, so that two runs of the tool do not change the same file at once. Nothing of a
//! lock remains when the tool ends, however it ends.

use std::fs::File;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// How long another run of the tool is waited for. It needs some milliseconds.
const PATIENCE: Duration = Duration::from_secs(20);

/// Waits until no other run of the tool has the lock of a folder; the lock is held until the file is dropped.
pub(super) fn lock(folder: &Path) -> io::Result<File> {
    let begin = Instant::now();
    loop {
        match try_lock(folder)? {
            Some(lock) => return Ok(lock),
            None if begin.elapsed() > PATIENCE => {
                return Err(io::Error::other("another run of this tool is changing the folder; try again later"));
            }
            None => std::thread::sleep(Duration::from_millis(10)),
        }
    }
}

/// The folder itself is locked.
#[cfg(unix)]
fn try_lock(folder: &Path) -> io::Result<Option<File>> {
    use rustix::fs::{FlockOperation, flock};
    use rustix::io::Errno;

    let folder = File::open(folder)?;
    match flock(&folder, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Some(folder)),
        Err(Errno::WOULDBLOCK) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// A file in the folder that nobody else can open, and that the system deletes when it is closed.
#[cfg(windows)]
fn try_lock(folder: &Path) -> io::Result<Option<File>> {
    use std::os::windows::fs::OpenOptionsExt;

    const FILE_FLAG_DELETE_ON_CLOSE: u32 = 0x0400_0000;
    const ERROR_SHARING_VIOLATION: i32 = 32;
    const ERROR_ACCESS_DENIED: i32 = 5; // while the system is deleting the file

    let mut options = File::options();
    options.write(true).create(true).share_mode(0).custom_flags(FILE_FLAG_DELETE_ON_CLOSE);
    match options.open(folder.join(".l10n-lock")) {
        Ok(lock) => Ok(Some(lock)),
        Err(error) if matches!(error.raw_os_error(), Some(ERROR_SHARING_VIOLATION | ERROR_ACCESS_DENIED)) => Ok(None),
        Err(error) => Err(error),
    }
}
