//! The contenders, each used as its own documentation recommends, and as quickly as that allows.

use std::borrow::Cow;

use crate::{Job, Row, TAGS};

mod bundle;
mod i18n_embed;
mod ours;
mod rust_i18n;
mod templates;

/// One way to get the text of a code.
pub trait Contender: Sync {
    /// The name of the crate.
    fn name(&self) -> &'static str;

    /// Its work for a row; peers have those of [`Row::OF_ALL`].
    fn job(&self, row: Row) -> Option<Job>;

    /// The text of [`FIRST`](crate::FIRST), where nothing is prepared. What this needs stays loaded.
    fn first(&self, tag: &str) -> Cow<'static, str>;

    /// Lets every language give a text; tells how long the texts are.
    fn each_language(&self) -> usize {
        TAGS.iter().map(|tag| self.first(tag).len()).sum()
    }
}

/// All of them, sspi-status first.
pub static CONTENDERS: [&dyn Contender; 5] = [
    &ours::SspiStatus,
    &bundle::FluentBundle,
    &i18n_embed::I18nEmbed,
    &templates::FluentTemplates,
    &rust_i18n::RustI18n,
];

/// The place of sspi-status among them.
pub const OURS: usize = 0;

/// The language of the prepared rows.
const PREPARED: &str = "fr";
