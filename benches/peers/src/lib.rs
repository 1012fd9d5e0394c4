//! The contenders: sspi-status, and other ways to get the text of a status code from the same `.ftl` files.
//!
//! `cargo bench` compares them and checks the limits of sspi-status; `cargo bench -- --markdown` prints the tables in
//! Markdown.

mod contender;
mod item;
mod job;
mod negotiate;
mod row;
mod tags;

pub use contender::{CONTENDERS, Contender, OURS};
pub use item::{FIRST, Item, Random};
pub use job::Job;
pub use row::Row;
pub use tags::TAGS;

// rust-i18n's macros look for their backend here, at the root of the crate.
include!(concat!(env!("OUT_DIR"), "/rust_i18n.rs"));
