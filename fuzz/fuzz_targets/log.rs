#![no_main]

#[path = "../checks.rs"]
#[allow(dead_code)]
mod checks;

// Bytes, as a file may have any.
libfuzzer_sys::fuzz_target!(|input: &[u8]| checks::log(&String::from_utf8_lossy(input)));
