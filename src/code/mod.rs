//! Which number: codes, their names, and how people spell them. This wing knows nothing of languages and texts.

pub(crate) mod parse;
pub(crate) mod parts;
pub(crate) mod query;
#[cfg(feature = "scan")]
pub(crate) mod scan;
pub(crate) mod space;
pub(crate) mod status;
#[cfg(feature = "scan")]
pub(crate) mod suggest;
pub(crate) mod symbol;
pub(crate) mod table;
