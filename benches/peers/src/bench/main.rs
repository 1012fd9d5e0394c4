//! Compares sspi-status with its peers: `cargo bench`, or `cargo bench -- --markdown`.
//!
//! Exit status 0 whatever the numbers are; 1 when contenders disagree about a text or something cannot be run.

mod check;
mod children;
mod counts;
#[path = "../../../support/fresh.rs"]
mod fresh;
mod instructions;
mod measure;
mod reach;
mod report;
mod results;

use std::process::ExitCode;

use results::Results;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    if let Some(arguments) = fresh::child_arguments() {
        return children::run(&arguments);
    }
    let mut markdown = false;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            // From cargo.
            "--bench" => {}
            "--markdown" => markdown = true,
            _ => return Err(format!("{argument}: unknown; usage: cargo bench [-- --markdown]")),
        }
    }
    let results = Results::measure()?;
    print!("{}", report::render(&results, markdown));
    Ok(())
}
