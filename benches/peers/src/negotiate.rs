//! From a tag to a locale, for the contenders that leave this to fluent-langneg.

use fluent_langneg::NegotiationStrategy;
use fluent_langneg::negotiate::filter_matches;
use unic_langid::LanguageIdentifier;

/// The best of what is available, whose first is the fallback, also for what is no tag. The strategy is the quickest: it
/// stops at a match.
pub(crate) fn best_for_tag<'a, T: AsRef<LanguageIdentifier>>(tag: &str, available: &'a [T]) -> &'a T {
    let requested: Option<LanguageIdentifier> = tag.parse().ok();
    let found = requested
        .and_then(|requested| filter_matches(&[requested], available, NegotiationStrategy::Lookup).first().copied());
    found.unwrap_or(&available[0])
}
