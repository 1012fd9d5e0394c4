//! One lock for each folder of a language, so that two runs of the tool do not change the same file at once. Nothing of a
//! lock remains when the tool ends, however it ends.

use std::fs::File;
use std::io;
use std::time::{Duration, Instant};

use super::folder::Folder;

/// How long another run of the tool is waited for. It needs some milliseconds.
const PATIENCE: Duration = Duration::from_secs(20);

/// Waits until no other run of the tool has the lock of a folder; the lock is held until the file is dropped.
pub(super) fn lock(folder: &Folder) -> io::Result<File> {
    let begin = Instant::now();
    loop {
        match folder.try_lock()? {
            Some(lock) => return Ok(lock),
            None if begin.elapsed() > PATIENCE => {
                return Err(io::Error::other("another run of this tool is changing the folder; try again later"));
            }
            None => std::thread::sleep(Duration::from_millis(10)),
        }
    }
}
