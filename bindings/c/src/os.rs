//! What `NULL` for a locale stands for.

use std::sync::OnceLock;

use sspi_status::{Catalog, FallbackChain, OsLocales, Wish};

/// The languages of the operating system's user, as they were at the first use.
pub(crate) fn chain() -> &'static FallbackChain {
    static CHAIN: OnceLock<FallbackChain> = OnceLock::new();
    CHAIN.get_or_init(|| Catalog::embedded().chain(OsLocales::detect()))
}

/// The languages of the operating system's user, as they are now: a list to be given as a locale.
pub(crate) fn list() -> String {
    OsLocales::detect().wishes().iter().map(Wish::to_string).collect::<Vec<_>>().join(",")
}
