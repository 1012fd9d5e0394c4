//! The C bindings of sspi-status. The interface is `include/sspi_status.h`, which cbindgen makes from these sources;
//! README.md shows how to use it.
//!
//! This is the one place of the project with `unsafe`. What a caller has to guarantee stands in the header:
//! a string is NULL or ends with a NUL, a buffer is NULL or has room for as many units as are said.
#![allow(clippy::missing_safety_doc, reason = "the header says it once, for all functions")]

mod abi;
mod asked;
mod catch;
mod strings;
mod types;
mod unit;

// In the order of the header.
pub mod numbers;
pub mod utf8;

pub mod utf16;

pub use abi::{SSPI_STATUS_ABI_VERSION, SSPI_STATUS_TEXT_SIZE};
pub use types::{Direction, Family, ParseResult, Part, Severity, Source, Space};
