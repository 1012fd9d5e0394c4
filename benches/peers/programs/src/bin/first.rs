//! Prints the nanoseconds to the first text of a process, in the language of the argument.

use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let Some(tag) = std::env::args().nth(1) else {
        eprintln!("usage: first TAG");
        return ExitCode::FAILURE;
    };
    let _ = Instant::now().elapsed(); // the clock has a first call, too
    let start = Instant::now();
    let text = sspi_status::describe(0x8009_030C_u32, tag.as_str()).into_text();
    let elapsed = start.elapsed();
    if text.is_empty() {
        eprintln!("no text in {tag}");
        return ExitCode::FAILURE;
    }
    println!("{}", elapsed.as_nanos());
    ExitCode::SUCCESS
}
