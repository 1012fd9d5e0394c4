#![no_main]

use std::path::PathBuf;
use std::sync::LazyLock;

// One for each process, of which the fuzzer can run several.
static FOLDER: LazyLock<PathBuf> =
    LazyLock::new(|| std::env::temp_dir().join(format!("sspi-status-check-{}", std::process::id())));

// Bytes, as a file may have any; the first says which file of a catalogue has the others.
libfuzzer_sys::fuzz_target!(|input: &[u8]| sspi_status_l10n::fuzzed::check(&FOLDER, input));
