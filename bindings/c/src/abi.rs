// The constants of the ABI: build.rs includes this file, and the Makefile reads the version in the header.

/// Version of the binary interface that this header describes; the number in `libsspi_status.so.0`.
/// Functions and enum values may be added under the same number. It changes when something that exists does.
pub const SSPI_STATUS_ABI_VERSION: u32 = 0;

/// A buffer of so many units holds every text, hint and developer part that ships with this version, in every language,
/// with the NUL. Texts laid over them and those of later versions may be longer: compare what a function returns.
pub const SSPI_STATUS_TEXT_SIZE: usize = 1024;
