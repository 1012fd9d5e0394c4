//! What the program `allocations` counts.

use sspi_status_peers::CONTENDERS;

use crate::fresh;

fn command_line(what: &str, name: &str) -> Vec<String> {
    [env!("CARGO_BIN_EXE_allocations"), what, name].map(str::to_owned).to_vec()
}

/// Allocations per call, by row and contender.
pub(crate) fn calls() -> Result<Vec<Vec<Option<f64>>>, String> {
    let columns = CONTENDERS.iter().map(|contender| calls_of(contender.name())).collect::<Result<Vec<_>, _>>()?;
    let rows = columns.iter().map(Vec::len).min().unwrap_or(0);
    Ok((0..rows).map(|row| columns.iter().map(|column| column[row]).collect()).collect())
}

fn calls_of(name: &str) -> Result<Vec<Option<f64>>, String> {
    let output = fresh::output(&command_line("calls", name))?;
    let number = |line: &str| -> Option<f64> {
        let (allocations, calls) = line.split_once(' ')?;
        Some(allocations.parse::<f64>().ok()? / calls.parse::<f64>().ok()?)
    };
    Ok(output.lines().map(number).collect())
}

/// Bytes that stay allocated after a text in every language, by contender.
pub(crate) fn heap() -> Result<Vec<f64>, String> {
    CONTENDERS.iter().map(|contender| fresh::number(&command_line("heap", contender.name()))).collect()
}
