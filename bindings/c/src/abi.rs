// The version of the ABI alone: build.rs includes this file, and the Makefile reads it in the header.

/// Version of the binary interface that this header describes; the number in `libsspi_status.so.0`.
/// Functions and enum values may be added under the same number. It changes when something that exists does.
pub const SSPI_STATUS_ABI_VERSION: u32 = 0;
