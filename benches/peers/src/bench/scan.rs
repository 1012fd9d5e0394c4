//! Codes in a long log: the library, the command, and what searches for the equivalent pattern, all on one core.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use regex::bytes::Regex;
use sspi_status::{Family, Space, Symbol, scan};

use crate::log;
use crate::report::{NONE, Report, Table, grouped, milliseconds, times};

const SIZE: usize = 100_000_000;
const ROUNDS: usize = 5;

/// What the library gets at a time, less what is behind the last line's end.
const PIECE: usize = 64 * 1024;

pub(crate) fn measure(report: &mut Report, command: &Path) -> Result<(), String> {
    eprintln!("measuring: scan");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let [short, long] = [("short.log", SIZE / 10), ("long.log", SIZE)].map(|(name, size)| {
        let path = folder.join(name);
        std::fs::write(&path, log::make(size)).map(|()| path)
    });
    let failed = |error: std::io::Error| format!("the log: {error}");
    let (short, long) = (short.map_err(failed)?, long.map_err(failed)?);
    let pattern = pattern();
    let regex = Regex::new(&pattern).map_err(|error| error.to_string())?;

    let known = |text: &str| scan(text).filter(|found| found.is_known()).count();
    let library = || in_pieces(&long, |piece| known(std::str::from_utf8(piece).unwrap_or_default()));
    let crate_regex = || in_pieces(&long, |piece| regex.find_iter(piece).count());
    let with_rg = || ripgrep(&pattern, &long);
    let with_command = || run(command_on(command, &long)?);

    let expected = library()?;
    agree("the crate regex", crate_regex()?, expected)?;
    let has_rg = with_rg()?.map(|found| agree("ripgrep", found, expected)).transpose()?.is_some();
    let mut spent = [0.0; 4];
    for _ in 0..ROUNDS {
        for (spent, work) in spent.iter_mut().zip([
            &|| library().map(drop) as Result<(), String>,
            &with_command,
            &|| crate_regex().map(drop),
            &|| with_rg().map(drop),
        ] as [&dyn Fn() -> Result<(), String>; 4])
        {
            let start = processor_time()?;
            work()?;
            *spent += (processor_time()? - start) / ROUNDS as f64;
        }
    }
    let [library, whole, crate_regex, rg] = spent;

    let note = format!(
        "{} MB, {} spellings of known codes; processor time, the mean of {ROUNDS} runs in turns. The pattern has all these \
         spellings.",
        SIZE / 1_000_000,
        grouped(expected as f64)
    );
    let mut table = Table::new("Scan of a log", note, ["time", "MB/s"]);
    let cells = |ns: f64| [milliseconds(ns), grouped(SIZE as f64 / ns * 1e3)];
    let none = || [NONE.to_owned(), NONE.to_owned()];
    table.add("scan, pieces of 64 KiB", cells(library));
    table.add("sspi-status scan log", cells(whole));
    table.add("crate regex, the same pieces", cells(crate_regex));
    let (peer, peer_ns) = if has_rg { ("ripgrep", rg) } else { ("the crate regex", crate_regex) };
    match has_rg {
        true => table.add(format!("{}, one thread", version()), cells(rg)),
        false => table.add("rg", none()),
    }
    match grep(&pattern, &short)? {
        Some((ns, found)) => {
            agree("grep", found, in_pieces(&short, |piece| known(std::str::from_utf8(piece).unwrap_or_default()))?)?;
            table.add("grep -o, a tenth of the log, times ten", cells(ns * 10.0));
        }
        None => table.add("grep", none()),
    }
    report.at_least(format!("scan, speed against {peer}"), 0.5, peer_ns / library, times);
    report.at_least(format!("sspi-status scan log, speed against {peer}"), 0.5, peer_ns / whole, times);

    let what = "sspi-status scan log, memory for ten times the log";
    let (little, much) = (peak(command_on(command, &short)?)?, peak(command_on(command, &long)?)?);
    report.at_most(format!("{what} ({} kB)", grouped(much)), 1.1, much / little, times);

    let usual = SIZE as f64 / whole;
    for (title, size, write) in HARD {
        let path = folder.join("hard.log");
        let file = File::create(&path).map_err(failed)?;
        write(file, *size).map_err(failed)?;
        let start = processor_time()?;
        let peak = peak(command_on(command, &path)?)?;
        let ns = processor_time()? - start;
        table.add(format!("sspi-status scan, {title}"), [milliseconds(ns), grouped(*size as f64 / ns * 1e3)]);
        report.at_least(format!("{title}, speed against the log"), 0.5, *size as f64 / ns / usual, times);
        report.at_most(format!("{title}, memory"), 32_000.0, peak, |kb| format!("{} kB", grouped(kb)));
        std::fs::remove_file(&path).map_err(failed)?;
    }
    report.tables.push(table);
    Ok(())
}

/// Writes a text of a size.
type Write = fn(File, usize) -> std::io::Result<()>;

/// Texts that are harder than a log.
const HARD: &[(&str, usize, Write)] = &[
    ("10,000 different codes", SIZE, log::write_codes),
    ("one line of 100 MB", SIZE, log::write_one_line),
    ("1 GB of digits", 10 * SIZE, log::write_digits),
];

fn agree(who: &str, found: usize, expected: usize) -> Result<(), String> {
    match found == expected {
        true => Ok(()),
        false => Err(format!("scan finds {expected} codes in the log, but {who} {found}")),
    }
}

/// Hands over a file in pieces that end with a line, and adds up what is found.
fn in_pieces(path: &Path, mut look_at: impl FnMut(&[u8]) -> usize) -> Result<usize, String> {
    let failed = |error| format!("{}: {error}", path.display());
    let mut file = File::open(path).map_err(failed)?;
    let mut piece = vec![0; PIECE];
    let (mut filled, mut found) = (0, 0);
    loop {
        let read = file.read(&mut piece[filled..]).map_err(failed)?;
        filled += read;
        let end = match piece[..filled].iter().rposition(|byte| *byte == b'\n') {
            Some(at) if read > 0 => at + 1,
            _ => filled,
        };
        found += look_at(&piece[..end]);
        if read == 0 {
            return Ok(found);
        }
        piece.copy_within(end..filled, 0);
        filled -= end;
    }
}

/// Every spelling of every known code. A sign is left out, as `\b` has no word on its other side.
fn pattern() -> String {
    let (mut names, mut hexadecimal, mut decimal) = (Vec::new(), Vec::new(), Vec::new());
    let (mut results, mut sub_codes) = (Vec::new(), Vec::new());
    for symbol in Symbol::all() {
        names.push(symbol.name());
        names.extend(symbol.other_symbols());
        let (space, number) = (symbol.code().space(), symbol.code().number());
        let numbers: &[u32] = match (space, symbol.family()) {
            (Space::Ldap, _) => {
                results.push(number.to_string());
                &[]
            }
            (Space::Windows, Family::Win32) if number < 0x1_0000 => {
                sub_codes.push(format!("{number:x}"));
                &[0x8007_0000 | number, 0xC007_0000 | number]
            }
            (Space::Windows, Family::NtStatus) => &[number, number | 0x1000_0000],
            (Space::Windows, _) => &[number],
            _ => &[],
        };
        for number in numbers {
            // Zero means success only where a word says so.
            if *number != 0 {
                hexadecimal.push(format!("{number:08x}"));
                decimal.extend([number.to_string(), number.cast_signed().unsigned_abs().to_string()]);
            }
        }
    }
    names.sort_unstable();
    names.dedup();
    let mut parts =
        vec![names.join("|"), format!("(?:0x(?:f{{8}})?|h)?(?:{})[hlu]*", hexadecimal.join("|")), decimal.join("|")];
    if !results.is_empty() {
        parts.push(format!("ldap: error code (?:{})", results.join("|")));
    }
    if !sub_codes.is_empty() {
        parts.push(format!("data (?:{})", sub_codes.join("|")));
    }
    format!(r"(?i-u)\b(?:{})\b", parts.join("|"))
}

/// Nanoseconds that this process and its former children had a processor. Other programs, which would take their turns
/// between, count little in it.
fn processor_time() -> Result<f64, String> {
    let stat = std::fs::read_to_string("/proc/self/stat").map_err(|error| format!("/proc/self/stat: {error}"))?;
    // Behind the name, which can have spaces: utime, stime, cutime and cstime, in hundredths of a second.
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    let ticks: f64 = fields.skip(11).take(4).filter_map(|field| field.parse::<f64>().ok()).sum();
    Ok(ticks * 1e7)
}

/// How many matches ripgrep prints; nothing where it is not installed.
fn ripgrep(pattern: &str, path: &Path) -> Result<Option<usize>, String> {
    let mut command = Command::new("rg");
    command.args(["--no-config", "--threads", "1", "--only-matching", "--no-filename", "--regexp", pattern]).arg(path);
    match command.stderr(Stdio::inherit()).output() {
        Ok(output) => Ok(Some(output.stdout.iter().filter(|byte| **byte == b'\n').count())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("rg: {error}")),
    }
}

/// The processor time that grep takes for the same pattern, in nanoseconds, and how many matches it prints; nothing where
/// there is none that knows the option `-o`. Its Perl patterns (`-P`) may not be as long as this one.
fn grep(pattern: &str, path: &Path) -> Result<Option<(f64, usize)>, String> {
    let pattern = pattern.replacen("(?i-u)", "", 1).replace("(?:", "(");
    let mut command = Command::new("grep");
    command.env("LC_ALL", "C").args(["-a", "-o", "-i", "-E", "-e", &pattern]).arg(path).stderr(Stdio::null());
    let start = processor_time()?;
    let output = command.output().ok().filter(|output| output.status.success());
    let ns = processor_time()? - start;
    Ok(output.map(|output| (ns, output.stdout.iter().filter(|byte| **byte == b'\n').count())))
}

/// Its name and version.
fn version() -> String {
    let output = Command::new("rg").arg("--version").output().map(|output| output.stdout).unwrap_or_default();
    let output = String::from_utf8_lossy(&output);
    let line = output.lines().next().unwrap_or("rg");
    line.split(" (").next().unwrap_or(line).to_owned()
}

fn command_on(command: &Path, path: &Path) -> Result<Command, String> {
    let mut command = Command::new(command);
    command.args(["scan", "--locale", "fr"]).arg(path).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Ok(command)
}

fn run(mut command: Command) -> Result<(), String> {
    let failed = |why: &dyn std::fmt::Display| format!("sspi-status scan log: {why}");
    let status = command.status().map_err(|error| failed(&error))?;
    // 1: a code without an explanation was among them.
    if matches!(status.code(), Some(0 | 1)) { Ok(()) } else { Err(failed(&status)) }
}

/// The most memory that a process had, in kB; looked up while it runs, since it is gone with it.
fn peak(mut command: Command) -> Result<f64, String> {
    let failed = |error| format!("sspi-status scan log: {error}");
    let mut child = command.spawn().map_err(failed)?;
    let mut peak = f64::NAN;
    while child.try_wait().map_err(failed)?.is_none() {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        peak = line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(peak);
        std::thread::sleep(Duration::from_millis(1));
    }
    Ok(peak)
}
