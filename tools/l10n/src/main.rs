//! `cargo l10n`; the library beside it has everything, so that it can be fuzzed.

fn main() -> std::process::ExitCode {
    sspi_status_l10n::main()
}
