//! Which number: codes, their names, and how people spell them. This wing knows nothing of languages and texts.

pub(crate) mod parse;
pub(crate) mod query;
#[cfg(feature = "scan")]
pub(crate) mod scan;
#[cfg(feature = "scan")]
pub(crate) mod search;
pub(crate) mod space;
pub(crate) mod status;
#[cfg(feature = "scan")]
pub(crate) mod suggest;
pub(crate) mod symbol;
pub(crate) mod table;
