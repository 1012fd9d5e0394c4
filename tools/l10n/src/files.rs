//! Every file that the tool reads or writes. What is read is a regular file inside the catalogue; what is written is
//! written as a whole, and never over an edit that somebody made meanwhile.

use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use sspi_status::ftl::before_parsing::MAX_FILE_LEN;
use sspi_status::guarded;
use tempfile::{Builder, NamedTempFile};

use crate::complaint::Complaint;

mod lock;

/// What the tool makes for people may lie in the catalogue, too, but no file of the catalogue has such a name.
const MADE: [&str; 4] = ["html", "css", "csv", "txt"];

/// The bytes of a file of the catalogue; `None` if nothing is there.
pub(crate) fn bytes(root: &Path, path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::canonicalize(root).and_then(|root| guarded::read(&root, path, MAX_FILE_LEN)) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => match path.symlink_metadata() {
            Ok(_) => Err(io::Error::other("a link to nothing")),
            Err(_) => Ok(None),
        },
        Err(error) => Err(error),
    }
}

/// The text of a file of the catalogue; `None` if nothing is there.
pub(crate) fn text(root: &Path, path: &Path) -> Result<Option<String>, Complaint> {
    let bytes = bytes(root, path).map_err(|error| Complaint::of_io(path, &error))?;
    let text = bytes.map(String::from_utf8).transpose();
    text.map_err(|_| Complaint::of_file(path, "not UTF-8: save the file as UTF-8"))
}

/// The bytes of a file that lies anywhere, unless there are more than `limit`.
pub(crate) fn bytes_of_any(path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    let path = fs::canonicalize(path)?;
    let folder = path.parent().ok_or_else(|| io::Error::other("a folder"))?;
    guarded::read(folder, &path, limit)
}

/// Replaces a file of the catalogue that had the text `before` when it was read.
pub(crate) fn replace(root: &Path, path: &Path, before: &str, after: &str) -> Result<(), Complaint> {
    update(root, path, |now| match now.as_deref() == Some(before) {
        true => Ok(after.to_owned()),
        false => Err(Complaint::of_file(path, CHANGED)),
    })
}

const CHANGED: &str = "somebody changed the file meanwhile; nothing is written: look at it and run the command again";

/// Makes the new text of a file of the catalogue from its present text, which is `None` if nothing is there. Meanwhile
/// this tool changes no other file of the folder.
pub(crate) fn update(
    root: &Path,
    path: &Path,
    change: impl FnOnce(Option<String>) -> Result<String, Complaint>,
) -> Result<(), Complaint> {
    let failed = |error: io::Error| Complaint::of_file(path, format!("{error}; nothing is written"));
    let target = target_inside(root, path).map_err(failed)?;
    let _lock = lock::lock(folder_of(&target)).map_err(failed)?;
    let before = text(root, path)?;
    let after = change(before.clone())?;
    if before.as_ref() == Some(&after) {
        return Ok(());
    }
    let file = beside(&target, &after).map_err(failed)?;
    let is_swapped = match &before {
        // Fails if somebody has made the file meanwhile.
        None => match file.persist_noclobber(&target) {
            Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Ok(false),
            result => result.map(|_| true).map_err(|error| error.error),
        },
        Some(before) => swap(file, &target, before.as_bytes()),
    };
    match is_swapped {
        Ok(true) => {
            sync_folder(&target);
            Ok(())
        }
        Ok(false) => Err(Complaint::of_file(path, CHANGED)),
        Err(error) => Err(failed(error)),
    }
}

/// Puts a file in the place of another one, if that has these bytes. Editors know nothing of our lock: a second name
/// keeps what was there, so that an edit of the last moment can be put back.
fn swap(file: NamedTempFile, target: &Path, before: &[u8]) -> io::Result<bool> {
    let mut kept = file.path().as_os_str().to_owned();
    kept.push(".kept");
    let kept = PathBuf::from(kept);
    // Some file systems have no second names. There the comparison a moment ago has to do.
    let is_kept = fs::hard_link(target, &kept).is_ok();
    if fs::read(target)? != before {
        let _ = fs::remove_file(&kept);
        return Ok(false);
    }
    if let Err(error) = file.persist(target) {
        let _ = fs::remove_file(&kept);
        return Err(error.error);
    }
    if is_kept && fs::read(&kept)? != before {
        fs::rename(&kept, target)?;
        return Ok(false);
    }
    let _ = fs::remove_file(&kept);
    Ok(true)
}

/// Writes a file that the tool makes, anywhere but over a file of the catalogue.
pub(crate) fn make(root: &Path, path: &Path, text: &str) -> Result<(), Complaint> {
    let failed = |error: io::Error| Complaint::of_file(path, format!("cannot be written: {error}"));
    fs::create_dir_all(folder_of(path)).map_err(failed)?;
    let target = resolved(path).map_err(failed)?;
    let is_made = target.extension().is_some_and(|extension| MADE.iter().any(|made| extension == *made));
    if !is_made && fs::canonicalize(root).is_ok_and(|root| target.starts_with(root)) {
        let names = MADE.map(|made| format!(".{made}")).join(", ");
        let what = format!("cannot be written: it lies in the catalogue, where only {names} are made");
        return Err(Complaint::of_file(path, what));
    }
    beside(&target, text).and_then(|file| Ok(file.persist(&target)?)).map_err(failed)?;
    sync_folder(&target);
    Ok(())
}

/// Writes a file where nothing is yet.
pub(crate) fn create(path: &Path, text: &str) -> Result<(), Complaint> {
    let failed = |error: io::Error| Complaint::of_file(path, error.to_string());
    beside(path, text).and_then(|file| Ok(file.persist_noclobber(path)?)).map_err(failed)?;
    sync_folder(path);
    Ok(())
}

/// A new file beside the target, with the rights of the target, written to the disk. It goes if it is not persisted.
fn beside(target: &Path, text: &str) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".l10n-");
    // Others may read it as they may any new file; the umask takes from that.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder_of(target))?;
    if let Some(permissions) = regular(target)?.map(|metadata| metadata.permissions()) {
        if permissions.readonly() {
            return Err(ErrorKind::PermissionDenied.into());
        }
        file.as_file().set_permissions(permissions)?;
    }
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// What is there, which has to be a regular file.
fn regular(target: &Path) -> io::Result<Option<Metadata>> {
    match target.symlink_metadata() {
        Ok(metadata) if metadata.is_file() => Ok(Some(metadata)),
        Ok(_) => Err(io::Error::other("not a regular file")),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The path of a file of the catalogue with all links resolved; nothing has to be there yet.
fn target_inside(root: &Path, path: &Path) -> io::Result<PathBuf> {
    let target = resolved(path)?;
    let root = fs::canonicalize(root)?;
    guarded::inside(&root, folder_of(&target))?;
    Ok(target)
}

/// A path with all links resolved; nothing has to be there yet, but a link has to lead somewhere.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    if path.symlink_metadata().is_ok() {
        return fs::canonicalize(path);
    }
    let name = path.file_name().ok_or_else(|| io::Error::other("not the name of a file"))?;
    Ok(fs::canonicalize(folder_of(path))?.join(name))
}

/// The folder of a file. A bare name is a file of the current folder.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes a new name last. Where folders cannot be synced, the system does it in time.
fn sync_folder(target: &Path) {
    let _ = File::open(folder_of(target)).and_then(|folder| folder.sync_all());
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Somebody can make the file after it was looked for.
    #[test]
    fn a_new_file_takes_no_other_files_place() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("fr-import.md");
        create(&path, "first").unwrap();
        let complaint = create(&path, "second").unwrap_err();
        assert!(complaint.to_string().contains("fr-import.md: "), "{complaint}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "first");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
