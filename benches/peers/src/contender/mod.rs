//! The contenders, each used as its own documentation recommends, and as quickly as that allows.

use std::borrow::Cow;

use crate::tags::TAGS;
use crate::{Job, Row};

mod bundle;
mod i18n_embed;
mod ours;
mod rust_i18n;
pub(crate) mod table;
mod templates;

/// One way to get the text of a code.
pub trait Contender: Sync {
    /// The name of the crate.
    fn name(&self) -> &'static str;

    /// Its work for a row; none where it cannot do that.
    fn job(&self, row: Row) -> Option<Job>;

    /// The text of [`FIRST_CODE`](crate::FIRST_CODE), where nothing is prepared. What this needs stays loaded.
    fn first(&self, tag: &str) -> Cow<'static, str>;

    /// Lets every locale give a text; tells how long the texts are.
    fn each_locale(&self) -> usize {
        TAGS.iter().map(|tag| self.first(tag).len()).sum()
    }

    /// Whether it formats Fluent messages when they are asked for.
    fn is_fluent(&self) -> bool {
        false
    }
}

/// All of them: the one that the others are measured by, sspi-status, its peers.
pub static CONTENDERS: [&dyn Contender; 6] = [
    &table::Table,
    &ours::SspiStatus,
    &bundle::FluentBundle,
    &i18n_embed::I18nEmbed,
    &templates::FluentTemplates,
    &rust_i18n::RustI18n,
];

/// The language of the prepared rows.
const PREPARED: &str = "fr";

/// The ID of the sentence for an unknown code.
const UNKNOWN_CODE: &str = "sspi-unknown-code";
