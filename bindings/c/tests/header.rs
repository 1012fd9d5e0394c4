//! The committed header is what cbindgen makes of the sources, and every compiler of C and C++ takes it.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{run, tool};

fn generated() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let config = cbindgen::Config::from_file(folder.join("cbindgen.toml")).unwrap();
    let mut header = Vec::new();
    cbindgen::generate_with_config(folder, config).unwrap().write(&mut header);
    // Old C has neither a comma behind the last value of an enumeration nor comments that end with the line.
    let header = String::from_utf8(header).unwrap().replace(",\n}", "\n}");
    header.replace("// __cplusplus", "/* __cplusplus */").replace("// extern \"C\"", "/* extern \"C\" */")
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

/// Uses the header as old C allows it.
const PROGRAM: &str = "
#include <sspi_status.h>
int main(void)
{
    char text[SSPI_STATUS_TEXT_SIZE];
    SspiStatusPart part = SSPI_STATUS_PART_TEXT;
    uint64_t code = SSPI_STATUS_CODE(SSPI_STATUS_SPACE_KERBEROS, 24);
    return sspi_status_get(code, \"fr\", part, text, sizeof text) == 0;
}
";

#[test]
fn the_header_is_valid_in_old_and_new_c_and_cpp() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let c = (["cc", "gcc", "clang"], "program.c", ["c89", "c99", "c11", "c17"]);
    let cpp = (["c++", "g++", "clang++"], "program.cc", ["c++98", "c++11", "c++17", "c++20"]);
    for (compilers, name, standards) in [c, cpp] {
        let Some(compiler) = tool(&compilers, &format!("the header in {name}")) else { continue };
        let source = folder.path().join(name);
        fs::write(&source, PROGRAM).unwrap();
        for standard in standards {
            let mut compile = Command::new(&compiler);
            compile.arg(format!("-std={standard}")).args(["-pedantic-errors", "-Wall", "-Wextra", "-Werror"]);
            compile.arg("-I").arg(support::here().join("include")).arg("-fsyntax-only").arg(&source);
            run(&mut compile);
        }
    }
}
