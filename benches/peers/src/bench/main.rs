//! Measures sspi-status beside its peers and against its limits: `cargo bench`, or `cargo bench -- --markdown`;
//! `--scan` measures the scan of logs alone.
//!
//! Exit status 0 when every limit is met that could be measured; 1 when one is missed; 2 when contenders disagree about
//! a text or something cannot be run.

mod children;
mod counts;
#[path = "../../../support/fresh.rs"]
mod fresh;
mod log;
mod programs;
mod report;
mod scan;
mod warm;

use std::process::ExitCode;

use report::Report;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

/// Tells whether no limit was missed.
fn run() -> Result<bool, String> {
    if let Some(arguments) = fresh::child_arguments() {
        return children::run(&arguments).map(|()| true);
    }
    let (mut markdown, mut scan_alone) = (false, false);
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            // From cargo.
            "--bench" => {}
            "--markdown" => markdown = true,
            "--scan" => scan_alone = true,
            _ => return Err(format!("{argument}: unknown; usage: cargo bench [-- --markdown --scan]")),
        }
    }
    let mut report = Report::default();
    // First of all, since it builds what would disturb the rest.
    let built = programs::Built::build()?;
    let before = load();
    if !scan_alone {
        warm::measure(&mut report, &built.first)?;
    }
    scan::measure(&mut report, &built.command)?;
    if !scan_alone {
        programs::measure(&mut report, &built)?;
    }
    print!("{}", report.render(markdown));
    println!("\nLoad of the machine, average of a minute: {before} before, {} after.", load());
    Ok(report.no_limit_is_missed())
}

fn load() -> String {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').next().filter(|load| !load.is_empty()).unwrap_or("unknown").to_owned()
}
