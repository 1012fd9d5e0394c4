//! Names and numbers against Microsoft's own metadata: the `windows-sys` crate.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sspi_status::Symbol;

include!("../src/symbols.rs");

macro_rules! microsofts_values {
    ($($name:ident = $value:literal;)*) => {
        &[$((stringify!($name), windows_sys::Win32::Foundation::$name),)*]
    };
}

/// Does not compile when Microsoft has no such name.
const MICROSOFTS: &[(&str, i32)] = for_each_symbol!(microsofts_values);

/// OLE DB errors of `Win32::System::Search` that begin with the same letters and are no SSPI codes.
const NOT_OURS: [&str; 13] = [
    "SEC_E_ACCESSDENIED",
    "SEC_E_BADTRUSTEEID",
    "SEC_E_INITFAILED",
    "SEC_E_INVALIDACCESSENTRY",
    "SEC_E_INVALIDACCESSENTRYLIST",
    "SEC_E_INVALIDCONTEXT",
    "SEC_E_INVALIDOBJECT",
    "SEC_E_INVALIDOWNER",
    "SEC_E_NOMEMBERSHIPSUPPORT",
    "SEC_E_NOOWNER",
    "SEC_E_NOTINITIALIZED",
    "SEC_E_NOTRUSTEEID",
    "SEC_E_PERMISSIONDENIED",
];

#[test]
fn names_and_numbers_are_microsofts() {
    let ours: Vec<_> = Symbol::all().iter().map(|symbol| (symbol.name(), symbol.code().as_i32())).collect();
    assert_eq!(ours, MICROSOFTS);
}

#[test]
fn no_name_of_microsofts_is_missing() {
    let mut theirs = BTreeSet::new();
    collect(&windows_sys_source(), &mut theirs);
    assert_eq!(theirs.len(), 108, "other names than those that were looked at: {theirs:?}");
    let ours = Symbol::all().iter().map(|symbol| symbol.name()).chain(NOT_OURS).map(str::to_owned);
    assert_eq!(theirs, ours.collect());
}

/// Where cargo keeps the source of the crate.
fn windows_sys_source() -> PathBuf {
    let metadata = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--manifest-path",
            concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"),
        ])
        .output()
        .expect("cargo runs");
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let manifest = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|package| package["name"] == "windows-sys")
        .find(|package| package["version"].as_str().unwrap().starts_with("0.61."))
        .and_then(|package| package["manifest_path"].as_str())
        .expect("windows-sys 0.61 is a dev-dependency");
    Path::new(manifest).with_file_name("src")
}

fn collect(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, names);
        } else {
            let source = fs::read_to_string(&path).unwrap();
            let constants = source.split("pub const ").skip(1).filter_map(|rest| rest.split_once(':'));
            let names_here = constants.map(|(name, _)| name.trim());
            names.extend(
                names_here.filter(|name| name.starts_with("SEC_E_") || name.starts_with("SEC_I_")).map(str::to_owned),
            );
        }
    }
}
