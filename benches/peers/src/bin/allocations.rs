//! Counts what contenders allocate. The bench runs it; one number for each line comes out.
//!
//! `allocations calls CONTENDER`: allocations in one pass of each row, and the calls of a pass; `-` where it cannot.
//! `allocations heap CONTENDER`: bytes that stay allocated after every language has given a text.

use std::process::ExitCode;

use allocation_counter::measure;
use sspi_status_peers::{CONTENDERS, Contender, Row};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [what, name] = arguments.as_slice() else {
        eprintln!("usage: allocations calls|heap CONTENDER");
        return ExitCode::FAILURE;
    };
    let Some(contender) = CONTENDERS.iter().find(|contender| contender.name() == name) else {
        eprintln!("{name}: no such contender");
        return ExitCode::FAILURE;
    };
    match what.as_str() {
        "calls" => calls(*contender),
        "heap" => println!("{}", heap(*contender)),
        _ => {
            eprintln!("{what}: neither calls nor heap");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn calls(contender: &dyn Contender) {
    for row in Row::all() {
        match contender.job(row) {
            Some(job) => {
                job.run(1); // warm
                println!("{} {}", measure(|| job.run(1)).count_total, job.calls());
            }
            None => println!("-"),
        }
    }
}

fn heap(contender: &dyn Contender) -> i64 {
    let mut length = 0;
    let bytes = measure(|| length = contender.each_language()).bytes_current;
    assert_ne!(length, 0, "no language gave a text");
    bytes
}
