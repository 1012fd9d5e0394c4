//! The one reader of Fluent files, and of the keywords beside them. `build.rs` includes this folder to read the shipped files, the library reads
//! overlays with it at run time, and `cargo l10n` uses it. The reader needs the macro of `codes.rs` and nothing else of
//! the library.

pub mod before_formatting;
pub mod before_parsing;
pub mod id;
pub mod keywords;
pub mod label;
pub mod message;
pub mod parse;
pub mod place;
pub mod read;
