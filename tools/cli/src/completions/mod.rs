//! Completion: a script registers the command with a shell, and at each press of the key the shell asks the command, so
//! that the script stays short and the answers are those of the installed version, overlays included.

mod values;

use std::ffi::OsStr;
use std::io::{self, Write};
use std::process::ExitCode;

use clap_complete::Shell;
use clap_complete::env::Shells;

/// The variable by which a script asks. Its value is the shell whose form the answer has; the words up to the cursor
/// follow `--`.
pub(crate) const VARIABLE: &str = "SSPI_STATUS_COMPLETE";

/// These scripts are our own. In clap_complete's, Bash breaks at `--locale=` and at spaces in names of files, and zsh
/// offers nothing where small letters are typed and at the first press of the key.
const BASH: &str = include_str!("sspi-status.bash");
const ZSH: &str = include_str!("_sspi-status");

/// Writes the script for a shell.
pub(crate) fn write(shell: Shell, out: &mut dyn Write) -> io::Result<()> {
    match shell {
        Shell::Bash => out.write_all(BASH.as_bytes()),
        Shell::Zsh => out.write_all(ZSH.as_bytes()),
        _ => match Shells::builtins().completer(&shell.to_string()) {
            // By name, so that the script outlives an update.
            Some(other) => other.write_registration(VARIABLE, "sspi-status", "sspi-status", "sspi-status", out),
            None => Err(io::Error::new(io::ErrorKind::Unsupported, format!("no completions for {shell}"))),
        },
    }
}

/// Answers a script. What goes wrong is not told, because it would be written over the line that is being typed.
pub(crate) fn answer(shell: &OsStr) -> ExitCode {
    let words: Vec<_> = std::env::args_os().skip_while(|word| word != "--").skip(1).collect();
    let shells = Shells::builtins();
    let Some(shell) = shells.completer(&shell.to_string_lossy()).filter(|_| !words.is_empty()) else {
        return ExitCode::FAILURE;
    };
    let mut answer = Vec::new();
    let folder = std::env::current_dir().ok();
    let mut command = values::command(&words);
    let done = shell.write_complete(&mut command, words, folder.as_deref(), &mut answer);
    match done.and_then(|()| io::stdout().write_all(&answer)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
