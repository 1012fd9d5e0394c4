//! What only a fresh process shows: a program that runs itself again, many times, and collects the numbers that its
//! children print.

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

/// This program's own command line as a child.
pub(crate) fn command_line(arguments: &[&str]) -> Result<Vec<String>, String> {
    let program = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
    let program = program.into_os_string().into_string().map_err(|path| format!("{}: no UTF-8", path.display()))?;
    Ok([&program, CHILD].into_iter().chain(arguments.iter().copied()).map(str::to_owned).collect())
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

/// For each of the children the median of what it prints in so many runs. They take turns, each round beginning with
/// another one, so that what disturbs the machine disturbs all of them.
pub(crate) fn medians(children: &[&[&str]], runs: usize) -> Result<Vec<f64>, String> {
    let command_lines = children.iter().map(|child| command_line(child)).collect::<Result<Vec<_>, _>>()?;
    let mut numbers = vec![Vec::with_capacity(runs); children.len()];
    for run in 0..runs {
        for turn in 0..children.len() {
            let child = (run + turn) % children.len();
            numbers[child].push(number(&command_lines[child])?);
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
