//! The shipped texts without the feature `embedded`: none.

use std::borrow::Cow;

use crate::texts::ftl::keywords::Keywords;
use crate::texts::ftl::message::{Message, Miss};

/// The texts of one shipped language. No value exists, because no language is shipped.
#[derive(Debug)]
pub(crate) enum Shipped {}

impl Shipped {
    pub(crate) fn message(&'static self, _place: usize) -> Result<&'static Message<Cow<'static, str>>, Miss> {
        match *self {}
    }

    pub(crate) fn keywords(&'static self) -> Keywords {
        match *self {}
    }
}

/// Every shipped language and its texts.
pub(crate) fn languages() -> impl Iterator<Item = (&'static str, &'static Shipped)> {
    std::iter::empty()
}
