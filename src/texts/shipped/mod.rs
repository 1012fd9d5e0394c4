//! The shipped texts. The feature `embedded` chooses between all shipped languages and none.

#[cfg(not(feature = "embedded"))]
mod disabled;
#[cfg(feature = "embedded")]
mod enabled;

#[cfg(not(feature = "embedded"))]
pub(crate) use disabled::{Shipped, languages};
#[cfg(feature = "embedded")]
pub(crate) use enabled::{Shipped, languages};

/// English: the language in which texts are written first, and the default base language.
pub(crate) static BASE: &str = "en";
