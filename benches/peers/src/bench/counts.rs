//! What the program `allocations` counts.

use sspi_status_peers::{CONTENDERS, Row};

use crate::fresh;

fn command_line(what: &str, name: &str) -> Vec<String> {
    [env!("CARGO_BIN_EXE_allocations"), what, name].map(str::to_owned).to_vec()
}

/// Allocations per call, by row, where there are any calls.
type Calls = Vec<(Row, Option<f64>)>;

/// By contender.
pub(crate) fn calls() -> Result<Vec<Calls>, String> {
    CONTENDERS.iter().map(|contender| calls_of(contender.name())).collect()
}

fn calls_of(name: &str) -> Result<Calls, String> {
    let output = fresh::output(&command_line("calls", name))?;
    let number = |line: &str| -> Option<f64> {
        let (allocations, calls) = line.split_once(' ')?;
        let calls: f64 = calls.parse().ok()?;
        Some(allocations.parse::<f64>().ok()? / calls).filter(|_| calls > 0.0)
    };
    Ok(Row::all().zip(output.lines().map(number)).collect())
}

/// Bytes that stay allocated after a text in every language, by contender.
pub(crate) fn heap() -> Result<Vec<f64>, String> {
    CONTENDERS.iter().map(|contender| fresh::number(&command_line("heap", contender.name()))).collect()
}
