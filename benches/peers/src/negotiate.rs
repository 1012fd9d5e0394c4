//! From a tag to a locale, for the contenders that leave this to fluent-langneg.

use fluent_langneg::NegotiationStrategy;
use fluent_langneg::negotiate::filter_matches;
use unic_langid::LanguageIdentifier;

/// The best of what is available, whose first is the fallback. The strategy is the quickest: it stops at a match.
pub(crate) fn best<'a, T: AsRef<LanguageIdentifier>>(requested: &LanguageIdentifier, available: &'a [T]) -> &'a T {
    filter_matches(std::slice::from_ref(requested), available, NegotiationStrategy::Lookup)
        .first()
        .copied()
        .unwrap_or(&available[0])
}

/// The same for a tag; one that is none leads to the fallback.
pub(crate) fn best_for_tag<'a, T: AsRef<LanguageIdentifier>>(tag: &str, available: &'a [T]) -> &'a T {
    match tag.parse() {
        Ok(requested) => best(&requested, available),
        Err(_) => &available[0],
    }
}
