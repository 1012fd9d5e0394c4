//! Every file that the tool reads or writes. What is read is a regular file inside the catalogue; what is written is
//! written as a whole, and never over an edit that somebody made meanwhile.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use sspi_status::ftl::before_parsing::MAX_FILE_LEN;
use sspi_status::guarded;

pub(crate) use self::companion::Companion;
use self::folder::{Folder, Temporary};
use crate::complaint::Complaint;

mod companion;
mod folder;
mod lock;

/// What the tool makes for people may lie in the catalogue, too, but no file of the catalogue has such a name.
const MADE: [&str; 4] = ["html", "css", "csv", "txt"];

/// What a folder holds, by name. A part of it would pass for the whole, so that any error counts.
pub(crate) fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// Whether a path leads to a folder; a link to nothing does not.
pub(crate) fn is_folder(path: &Path) -> io::Result<bool> {
    match fs::metadata(path) {
        Ok(metadata) => Ok(metadata.is_dir()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// The bytes of a file of the catalogue; `None` if nothing is there.
pub(crate) fn bytes(root: &Path, path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::canonicalize(root).and_then(|root| guarded::read(&root, path, MAX_FILE_LEN)) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => match path.symlink_metadata() {
            Ok(_) => Err(io::Error::other("a link to nothing")),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        },
        Err(error) => Err(error),
    }
}

/// The text of a file of the catalogue; `None` if nothing is there.
pub(crate) fn text(root: &Path, path: &Path) -> Result<Option<String>, Complaint> {
    utf8(path, bytes(root, path))
}

fn utf8(path: &Path, bytes: io::Result<Option<Vec<u8>>>) -> Result<Option<String>, Complaint> {
    let bytes = bytes.map_err(|error| Complaint::of_io(path, &error))?;
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

const CHANGED: &str = "somebody changed the file meanwhile, and it stays so: look at it and run the command again";

/// Makes the new text of a file of the catalogue from its present text, which is `None` if nothing is there. Meanwhile
/// this tool changes no other file of the folder.
pub(crate) fn update(
    root: &Path,
    path: &Path,
    change: impl FnOnce(Option<String>) -> Result<String, Complaint>,
) -> Result<(), Complaint> {
    let failed = |error: io::Error| Complaint::of_file(path, format!("{error}; this file stays as it was"));
    let (folder, name) = place_inside(root, path).map_err(failed)?;
    let _lock = lock::lock(&folder).map_err(failed)?;
    let before = match folder.bytes(&name) {
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        bytes => utf8(path, bytes.map(Some))?,
    };
    let after = change(before.clone())?;
    if before.as_ref() == Some(&after) {
        return Ok(());
    }
    let file = beside(&folder, &name, &after).map_err(failed)?;
    let is_swapped = match &before {
        // Fails if somebody has made the file meanwhile.
        None => match folder.rename_to_new(&file.name, &name) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
            result => result.map(|()| true),
        },
        Some(before) => swap(&folder, file, &name, [before, &after].map(|text| text.as_bytes())),
    };
    match is_swapped {
        Ok(true) => {
            folder.sync();
            Ok(())
        }
        Ok(false) => Err(Complaint::of_file(path, CHANGED)),
        Err(error) => Err(failed(error)),
    }
}

/// Puts a file in the place of another one, if that has these bytes. Editors know nothing of our lock, and save in the
/// last moment, too: into the file, or another file under its name. So what was there is looked at once more when it has
/// lost the name, and gets it back if it is an edit.
fn swap(folder: &Folder, file: Temporary<'_>, target: &OsStr, [before, after]: [&[u8]; 2]) -> io::Result<bool> {
    if folder.bytes(target)? != before {
        return Ok(false);
    }
    let old = match folder.exchange(&file.name, target) {
        Ok(()) => Some(file),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) if error.kind() == ErrorKind::Unsupported => {
            // Some file systems have no second names either. There the comparison a moment ago has to do.
            let kept = file.second_name_of(target).ok();
            folder.rename(&file.name, target)?;
            kept
        }
        Err(error) => return Err(error),
    };
    let has = |name: &OsStr, text: &[u8]| folder.bytes(name).is_ok_and(|bytes| bytes == text);
    let put_back = |old: &OsStr| match folder.exchange(old, target) {
        Ok(()) if has(old, after) => Ok(()),
        // Somebody has saved once more.
        Ok(()) => folder.exchange(old, target),
        Err(_) => folder.rename(old, target),
    };
    match old {
        Some(old) if !has(&old.name, before) => old.give_back(put_back).map(|()| false),
        _ => Ok(true),
    }
}

/// Whether a path is written as that of a folder, which need not be there: `a/`, `a/.`.
pub(crate) fn names_a_folder(path: &Path) -> bool {
    let path = path.to_string_lossy();
    matches!(path.rsplit(std::path::is_separator).next(), Some("" | "." | ".."))
}

/// Writes a file that the tool makes, anywhere but over a file of the catalogue.
pub(crate) fn make(root: &Path, path: &Path, text: &str) -> Result<(), Complaint> {
    let failed = |error: io::Error| Complaint::of_file(path, format!("cannot be written: {error}"));
    if names_a_folder(path) {
        return Err(failed(io::Error::other("this is the name of a folder: name a file")));
    }
    fs::create_dir_all(folder_of(path)).map_err(failed)?;
    let target = resolved(path).map_err(failed)?;
    make_at(root, path, &target, text, || Folder::open(folder_of(&target)))
}

/// The same for a file below a folder that somebody named, where the names from there on are ours: a link that waits
/// there is refused, wherever it leads.
pub(crate) fn make_in(root: &Path, folder: &Path, below: &Path, text: &str) -> Result<(), Complaint> {
    // No system makes a folder under a name that ends in `/.`.
    let folder = &folder.components().collect::<PathBuf>();
    let canonical = fs::create_dir_all(folder).and_then(|()| fs::canonicalize(folder));
    let canonical = canonical.map_err(|error| Complaint::of_file(folder, error.to_string()))?;
    make_at(root, &folder.join(below), &canonical.join(below), text, || folder_in(folder, below))
}

/// Writes the target, which is called `path`, in its folder.
fn make_at(
    root: &Path,
    path: &Path,
    target: &Path,
    text: &str,
    folder: impl FnOnce() -> io::Result<Folder>,
) -> Result<(), Complaint> {
    let failed = |error: io::Error| Complaint::of_file(path, format!("cannot be written: {error}"));
    let is_made = target.extension().is_some_and(|extension| MADE.iter().any(|made| extension == *made));
    if !is_made && fs::canonicalize(root).is_ok_and(|root| target.starts_with(root)) {
        let names = MADE.map(|made| format!(".{made}")).join(", ");
        let what = format!("cannot be written: it lies in the catalogue, where only {names} are made");
        return Err(Complaint::of_file(path, what));
    }
    let put = |folder: Folder, name: &OsStr| {
        folder.rename(&beside(&folder, name, text)?.name, name)?;
        folder.sync();
        Ok(())
    };
    folder().and_then(|folder| put(folder, name_of(target)?)).map_err(failed)
}

/// The folder of a file below a folder that somebody named, to which no link leads from there. What is not there is made.
fn folder_in(named: &Path, below: &Path) -> io::Result<Folder> {
    fs::create_dir_all(named)?;
    let (mut folder, mut path) = (Folder::open(named)?, named.to_owned());
    for name in below.parent().into_iter().flatten() {
        path.push(name);
        match folder.create_folder(name) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        if !path.symlink_metadata()?.is_dir() {
            return Err(io::Error::other(format!("{} is a link or no folder: remove it", path.display())));
        }
        folder = folder.below(name.as_ref())?;
    }
    Ok(folder)
}

/// Writes a file where nothing is yet, below a folder that somebody named; no link leads there from it.
pub(crate) fn create(root: &Path, path: &Path, text: &str) -> Result<(), Complaint> {
    let put = |folder: Folder, name: &OsStr| {
        folder.rename_to_new(&beside(&folder, name, text)?.name, name)?;
        folder.sync();
        Ok(())
    };
    let below = folder_of(path).strip_prefix(root).map_err(io::Error::other);
    let folder = below.and_then(|below| Folder::open(root)?.below(below));
    let put = folder.and_then(|folder| put(folder, name_of(path)?));
    put.map_err(|error| Complaint::of_file(path, error.to_string()))
}

/// Makes a folder of the catalogue where nothing is yet, with its files, by name. It is written under another name first,
/// so that under its own it is complete or absent.
pub(crate) fn create_folder(root: &Path, name: &str, files: &[(String, String)]) -> io::Result<()> {
    let root = Folder::open(root)?;
    let temporary = folder::temporary_name();
    root.create_folder(&temporary)?;
    let made = root.below(temporary.as_ref()).and_then(|folder| {
        let mut write = files.iter().map(|(file, text)| folder.create_file(file.as_ref())?.write_all(text.as_bytes()));
        let made = write.try_for_each(|written| written).and_then(|()| root.rename(&temporary, name.as_ref()));
        if made.is_err() {
            for (file, _) in files {
                let _ = folder.remove_file(file.as_ref());
            }
        }
        made
    });
    if made.is_err() {
        folder::told(&temporary, root.remove_folder(&temporary));
    }
    made
}

/// A new file beside the target, with the rights of the target, written to the disk. It goes if it gets no other name.
fn beside<'a>(folder: &'a Folder, target: &OsStr, text: &str) -> io::Result<Temporary<'a>> {
    let permissions = folder.permissions(target)?;
    if permissions.as_ref().is_some_and(|permissions| permissions.readonly()) {
        return Err(ErrorKind::PermissionDenied.into());
    }
    let (temporary, mut file) = folder.temporary()?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    Ok(temporary)
}

/// The folder and the name of a file of the catalogue with all links resolved; nothing has to be there yet.
fn place_inside(root: &Path, path: &Path) -> io::Result<(Folder, OsString)> {
    let target = resolved(path)?;
    let root = fs::canonicalize(root)?;
    let below = guarded::inside(&root, folder_of(&target))?;
    Ok((Folder::open(&root)?.below(&below)?, name_of(&target)?.to_owned()))
}

/// A path with all links resolved; nothing has to be there yet, but a link has to lead somewhere.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    if path.symlink_metadata().is_ok() {
        return fs::canonicalize(path);
    }
    let name = name_of(path)?;
    Ok(fs::canonicalize(folder_of(path))?.join(name))
}

/// The folder of a file. A bare name is a file of the current folder.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn name_of(path: &Path) -> io::Result<&OsStr> {
    path.file_name().ok_or_else(|| io::Error::other("not the name of a file"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Somebody can make the file after it was looked for.
    #[test]
    fn a_new_file_takes_no_other_files_place() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("fr-import.md");
        create(folder.path(), &path, "first").unwrap();
        let complaint = create(folder.path(), &path, "second").unwrap_err();
        assert!(complaint.to_string().contains("fr-import.md: "), "{complaint}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "first");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
