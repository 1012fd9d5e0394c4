//! The languages. `build.rs` includes this file, too.

/// The locales that are compared; the first is the one that answers where nothing else does.
pub const TAGS: [&str; 6] = ["en", "es", "fr", "it", "pt-BR", "ru"];
