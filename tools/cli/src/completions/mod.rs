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
    let is_powershell = shell == "powershell";
    let Some(shell) = shells.completer(&shell.to_string_lossy()).filter(|_| !words.is_empty()) else {
        return ExitCode::FAILURE;
    };
    let mut answer = Vec::new();
    let folder = std::env::current_dir().ok();
    let mut command = values::command(&words);
    let done = shell.write_complete(&mut command, words, folder.as_deref(), &mut answer);
    if is_powershell {
        answer = quoted_for_powershell(&String::from_utf8_lossy(&answer)).into_bytes();
    }
    match done.and_then(|()| io::stdout().write_all(&answer)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Puts quotation marks around the words that PowerShell would evaluate: its script takes them as they are. They are names
/// of files, which may come from anybody. A line is a word and, behind a tab, what it means.
fn quoted_for_powershell(lines: &str) -> String {
    // PowerShell takes typographic marks for quotation marks, too.
    const SINGLE: [char; 5] = ['\'', '‘', '’', '‚', '‛'];
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ',' | ':' | '/' | '\\' | '=' | '+');
    let quoted = |line: &str| {
        let (word, meaning) = line.find('\t').map_or((line, ""), |tab| line.split_at(tab));
        match word.chars().all(is_plain) {
            true => line.to_owned(),
            false => {
                let inside = word.chars().flat_map(|c| std::iter::repeat_n(c, if SINGLE.contains(&c) { 2 } else { 1 }));
                format!("'{}'{meaning}", inside.collect::<String>())
            }
        }
    };
    lines.lines().map(|line| quoted(line) + "\n").collect()
}
