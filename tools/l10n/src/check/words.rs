//! Words in a text.

/// The words of a text: runs of letters, with what joins two of them (an apostrophe, a hyphen) left out.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
}

/// Where a slice of a text begins in it.
pub(crate) fn offset(text: &str, slice: &str) -> usize {
    slice.as_ptr().addr().wrapping_sub(text.as_ptr().addr()).min(text.len())
}
