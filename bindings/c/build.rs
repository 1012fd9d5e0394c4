//! Gives the shared library the name under which programs look for it, which holds the version of the ABI, and keeps it
//! loaded after dlclose(), because what it computes once is never freed. On Linux the Makefile says both to the linker.

include!("src/abi.rs");

fn main() {
    println!("cargo::rerun-if-changed=src/abi.rs");
    let system = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if matches!(system.as_str(), "linux" | "freebsd" | "netbsd" | "openbsd" | "dragonfly") {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libsspi_status.so.{SSPI_STATUS_ABI_VERSION}");
        println!("cargo::rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
