//! The committed header is what cbindgen makes of the sources.

use std::fs;
use std::path::{Path, PathBuf};

fn generated() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = cbindgen::Config::from_file(folder.join("cbindgen.toml")).unwrap();
    let mut header = Vec::new();
    cbindgen::generate_with_config(folder, config).unwrap().write(&mut header);
    String::from_utf8(header).unwrap()
}

fn committed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("include/sspi_status.h")
}

#[test]
fn the_header_is_up_to_date() {
    let current = fs::read_to_string(committed()).unwrap_or_default();
    assert!(
        current == generated(),
        "include/sspi_status.h is out of date; this writes it:\n\
         cargo test --package sspi-status-capi --test header -- --ignored"
    );
}

#[test]
#[ignore = "writes the header"]
fn write_the_header() {
    fs::write(committed(), generated()).unwrap();
}
