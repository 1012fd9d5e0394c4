//! Whole programs: the instructions of the command, which no other load of the machine disturbs, and the size of what
//! the library adds.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::report::{NONE, Report, Table, bytes, grouped, times};

/// The command's arguments that are looked at.
const COMMANDS: [&[&str]; 2] = [&["0x8009030C", "--locale", "fr"], &["0x8009030C"]];

const LIMIT: f64 = 3.0;

/// Programs as users build them, and stripped.
pub(crate) struct Built {
    pub(crate) command: PathBuf,
    pub(crate) first: PathBuf,
    empty: PathBuf,
    one: PathBuf,
}

impl Built {
    pub(crate) fn build() -> Result<Self, String> {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let command = build(&package.join("../../Cargo.toml"), "sspi-status-cli")?;
        let programs = build(&package.join("Cargo.toml"), "sspi-status-programs")?;
        let [first, empty, one] = ["first", "empty", "one"].map(|program| programs.join(program));
        Ok(Self { command: command.join("sspi-status"), first, empty, one })
    }
}

/// Builds the programs of a package and tells in which folder they are.
fn build(manifest: &Path, package: &str) -> Result<PathBuf, String> {
    eprintln!("building: {package}");
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(package);
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--quiet", "--release", "--config", "profile.release.strip=true", "--package", package])
        .arg("--manifest-path")
        .arg(manifest)
        .arg("--target-dir")
        .arg(&target)
        .stdout(Stdio::null())
        .status();
    match status {
        Ok(status) if status.success() => Ok(target.join("release")),
        Ok(status) => Err(format!("{package} cannot be built: cargo, {status}")),
        Err(error) => Err(format!("{package} cannot be built: {error}")),
    }
}

pub(crate) fn measure(report: &mut Report, built: &Built) -> Result<(), String> {
    eprintln!("counting: instructions");
    let note = "Instructions as valgrind counts them; bytes of the file, stripped, release profile.".to_owned();
    let mut table = Table::new("Whole programs", note, ["instructions", "× the empty program", "bytes"]);
    let empty_size = size(&built.empty)?;
    let empty = instructions(&built.empty, &[])?;
    let count = |count: Option<f64>| count.map_or(NONE.to_owned(), grouped);
    let factor = |count: Option<f64>| count.zip(empty).map(|(count, empty)| count / empty);
    let mut add = |title: &str, count_of: Option<f64>, size: f64| {
        let factor = factor(count_of).map_or(NONE.to_owned(), times);
        table.add(title, [count(count_of), factor, grouped(size)]);
    };
    add("prints one line", empty, empty_size);
    let one_size = size(&built.one)?;
    add("prints describe(code, tag).text()", instructions(&built.one, &["2148074252", "fr"])?, one_size);
    let command_size = size(&built.command)?;
    for arguments in COMMANDS {
        let title = format!("sspi-status {}", arguments.join(" "));
        let counted = instructions(&built.command, arguments)?;
        add(&title, counted, command_size);
        let what = format!("{title}, instructions against an empty program");
        match factor(counted) {
            Some(factor) => report.at_most(what, LIMIT, factor, times),
            None => report.not_measured(what, format!("≤ {}", times(LIMIT)), "valgrind"),
        }
    }
    report.tables.push(table);
    report.told("bytes that the library adds to a program", bytes(one_size - empty_size));
    Ok(())
}

fn size(program: &Path) -> Result<f64, String> {
    let size = program.metadata().map_err(|error| format!("{}: {error}", program.display()))?.len();
    Ok(size as f64)
}

/// All instructions of a process; nothing where there is no valgrind.
fn instructions(program: &Path, arguments: &[&str]) -> Result<Option<f64>, String> {
    let failed = |why: &str| format!("valgrind {} {}: {why}", program.display(), arguments.join(" "));
    let output = Command::new("valgrind")
        .args(["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"])
        .arg(program)
        .args(arguments)
        // What the command finds out about its user shall be the same everywhere.
        .env("LANG", "fr_FR.UTF-8")
        .env_remove("LANGUAGE")
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .output();
    let output = match output {
        Ok(output) => output,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(&error.to_string())),
    };
    let log = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(failed(log.trim()));
    }
    // ==123== I refs:        1,234,567
    let line = log.lines().find_map(|line| line.split_once("refs:"));
    let digits: String = line.map_or("", |(_, count)| count).chars().filter(char::is_ascii_digit).collect();
    digits.parse().map(Some).map_err(|_| failed("counted nothing"))
}
