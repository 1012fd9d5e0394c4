//! The contenders: sspi-status, and other ways to get the text of a status code from the same `.ftl` files.
//!
//! `cargo bench` compares them; `cargo bench -- --markdown` prints the tables in Markdown.

mod codes;
mod contender;
mod job;
mod negotiate;
mod row;
mod tags;

pub use contender::{CONTENDERS, Contender};
pub use job::{Job, Recorded};
pub use row::Row;
pub use tags::TAGS;

/// The code whose text is a process's first one.
pub const FIRST_CODE: u32 = 0x8009_030C;

// rust-i18n's macros look for their backend here, at the root of the crate.
include!(concat!(env!("OUT_DIR"), "/rust_i18n.rs"));
