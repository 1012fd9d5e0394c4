//! Instructions, counted by valgrind, which no other load of the machine disturbs.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use sspi_status_peers::CONTENDERS;

use crate::children;

/// The command's arguments that are looked at.
pub(crate) const COMMANDS: [&[&str]; 2] = [&["0x8009030C", "--locale", "fr"], &["0x8009030C"]];

/// Counted instructions.
pub(crate) struct Instructions {
    /// Of the first message, by language and contender, without what a child needs that does nothing.
    pub(crate) first: Vec<Vec<f64>>,
    /// Of a program that prints one line.
    pub(crate) empty: f64,
    /// Of the command, with each of the arguments.
    pub(crate) commands: Vec<f64>,
}

/// Nothing where there is no valgrind.
pub(crate) fn count() -> Result<Option<Instructions>, String> {
    let valgrind = Command::new("valgrind").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if !valgrind.is_ok_and(|status| status.success()) {
        return Ok(None);
    }
    let nothing = of(&children::nothing()?)?;
    let mut first = Vec::new();
    for tag in children::LANGUAGES {
        let count = |name| Ok(of(&children::first(name, tag)?)? - nothing);
        first.push(CONTENDERS.iter().map(|c| count(c.name())).collect::<Result<_, String>>()?);
    }
    let empty = of(&[env!("CARGO_BIN_EXE_empty").to_owned()])?;
    let program = build_command()?.display().to_string();
    let command_line = |arguments: &[&str]| -> Vec<String> {
        std::iter::once(program.as_str()).chain(arguments.iter().copied()).map(str::to_owned).collect()
    };
    let commands = COMMANDS.iter().map(|arguments| of(&command_line(arguments))).collect::<Result<_, _>>()?;
    Ok(Some(Instructions { first, empty, commands }))
}

/// All instructions of a process.
fn of(command_line: &[String]) -> Result<f64, String> {
    let failed = |why: &str| format!("valgrind {}: {why}", command_line.join(" "));
    let output = Command::new("valgrind")
        .args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
        .args(command_line)
        // What the command finds out about its user shall be the same everywhere.
        .env("LANG", "fr_FR.UTF-8")
        .env_remove("LANGUAGE")
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .output()
        .map_err(|error| failed(&error.to_string()))?;
    let log = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(failed(log.trim()));
    }
    // ==123== I refs:        1,234,567
    let line = log.lines().find_map(|line| line.split_once("refs:"));
    let digits: String = line.map_or("", |(_, count)| count).chars().filter(char::is_ascii_digit).collect();
    digits.parse().map_err(|_| failed("counted nothing"))
}

/// Builds the command `sspi-status` and tells where it is.
fn build_command() -> Result<PathBuf, String> {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("command");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--quiet", "--release", "--package", "sspi-status-cli", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .stdout(Stdio::null())
        .status();
    match status {
        Ok(status) if status.success() => Ok(target.join("release").join("sspi-status")),
        Ok(status) => Err(format!("the command sspi-status cannot be built: cargo, {status}")),
        Err(error) => Err(format!("the command sspi-status cannot be built: {error}")),
    }
}
