//! Writing a file so that nobody ever reads half of it.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use tempfile::Builder;

pub(super) fn write(path: &Path, text: &str) -> Result<(), Vec<String>> {
    let failed = |error: std::io::Error| vec![format!("{} cannot be written: {error}", path.display())];
    // A bare name is a file of the current folder.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    let mut builder = Builder::new();
    builder.prefix(".l10n-preview-");
    // Others may read it as they may any new file; the umask takes from that.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}
