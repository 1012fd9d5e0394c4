//! What only a fresh process shows: a program that runs itself again, many times, and collects the numbers that its
//! children print.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// In front of a child's arguments.
const CHILD: &str = "--child";

/// The arguments after `--child`, where this process is a child.
pub(crate) fn child_arguments() -> Option<Vec<String>> {
    let mut arguments = std::env::args().skip(1);
    arguments.next().filter(|first| first == CHILD)?;
    Some(arguments.collect())
}

/// Nanoseconds of the work, and what came of it. For a child: nothing of the work may have been touched before.
pub(crate) fn time<T>(work: impl FnOnce() -> T) -> (u64, T) {
    // The clock has a first call, too.
    let _ = Instant::now().elapsed();
    let start = Instant::now();
    let result = work();
    let elapsed = start.elapsed();
    (elapsed.as_nanos() as u64, result)
}

/// The command lines that run this program as each of the children.
pub(crate) fn command_lines(children: &[&[&str]]) -> Result<Vec<Vec<String>>, String> {
    let program = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
    let program = installed(&program)?;
    let of = |child: &&[&str]| [&program, CHILD].into_iter().chain(child.iter().copied()).map(str::to_owned).collect();
    Ok(children.iter().map(of).collect())
}

/// A copy of a program, in a file beside it that the next run overwrites. Installed programs are copies, too. What the
/// linker writes is cached by Linux in single pages, and a program takes up to twice as many page faults to start.
pub(crate) fn installed(program: &Path) -> Result<String, String> {
    let mut copy = program.to_owned();
    copy.as_mut_os_string().push(".copy");
    let failed = |error| format!("cannot copy {} to {}: {error}", program.display(), copy.display());
    std::fs::copy(program, &copy).map_err(failed)?;
    copy.into_os_string().into_string().map_err(|path| format!("{}: no UTF-8", path.display()))
}

/// What a program prints, if it succeeds.
pub(crate) fn output(command_line: &[String]) -> Result<String, String> {
    let (program, arguments) = command_line.split_first().ok_or("no program to run")?;
    let failed = |why: &dyn std::fmt::Display| format!("{}: {why}", command_line.join(" "));
    let child = Command::new(program).args(arguments).stderr(Stdio::inherit()).output();
    let output = child.map_err(|error| failed(&error))?;
    if !output.status.success() {
        return Err(failed(&output.status));
    }
    String::from_utf8(output.stdout).map_err(|_| failed(&"prints no UTF-8"))
}

/// The one number that a program prints.
pub(crate) fn number(command_line: &[String]) -> Result<f64, String> {
    let output = output(command_line)?;
    output.trim().parse().map_err(|_| format!("{}: {output:?} is no number", command_line.join(" ")))
}

/// For each command line the median of the numbers that it prints in so many runs. They take turns, each round beginning
/// with another one, so that what disturbs the machine disturbs all of them.
pub(crate) fn medians(command_lines: &[Vec<String>], runs: usize) -> Result<Vec<f64>, String> {
    let mut numbers = vec![Vec::with_capacity(runs); command_lines.len()];
    for run in 0..runs {
        for turn in 0..command_lines.len() {
            let at = (run + turn) % command_lines.len();
            numbers[at].push(number(&command_lines[at])?);
        }
    }
    Ok(numbers.into_iter().map(median).collect())
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    match numbers.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => numbers[n / 2],
        n => f64::midpoint(numbers[n / 2 - 1], numbers[n / 2]),
    }
}
