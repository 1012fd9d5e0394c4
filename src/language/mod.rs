//! Which language: tags, requests and the order in which languages are tried. This wing knows nothing of codes and
//! texts.

pub(crate) mod chain;
pub(crate) mod direction;
pub(crate) mod os;
pub(crate) mod reason;
pub(crate) mod request;
pub(crate) mod tags;
pub(crate) mod walk;
pub(crate) mod wish;
