//! Which text: the messages of a language, shipped or given as overlays. This wing knows nothing of requests.

pub(crate) mod folder;
pub mod ftl;
pub mod guarded;
#[cfg(feature = "scan")]
pub(crate) mod needle;
pub(crate) mod overlay;
pub(crate) mod problem;
#[cfg(feature = "pseudo")]
pub(crate) mod pseudo;
pub(crate) mod shipped;
pub(crate) mod table;
