//! Why a chain tries a locale, and why a language answered.

use unic_langid::LanguageIdentifier;

words! {
    /// How a wish led to a locale.
    pub enum Reason {
        /// The locale that the wish names: fr → fr.
        Exact = "exact",
        /// A more general locale: fr-CA → fr.
        Parent = "parent",
        /// The wish lacks a region or a script that the locale has, and the usual one comes first: pt → pt-BR.
        Likely = "likely",
        /// The same language in another region: pt-PT → pt-BR.
        OtherRegion = "other-region",
        /// The base language, which ends every chain.
        Base = "base",
    }
}

impl Reason {
    /// The reason in English words, such as `more general than fr-CA`. `wish` is the wish of the same [`Step`].
    ///
    /// [`Step`]: crate::Step
    pub fn in_words(self, wish: Option<&LanguageIdentifier>) -> String {
        let wish = wish.map(ToString::to_string).unwrap_or_default();
        match self {
            Reason::Exact => "as requested".to_owned(),
            Reason::Parent => format!("more general than {wish}"),
            Reason::Likely => format!("the usual form of {wish}"),
            Reason::OtherRegion => format!("the language of {wish}, of another region"),
            Reason::Base => "the base language".to_owned(),
        }
    }

    /// Classifies a wish and a locale that negotiation has matched.
    pub(crate) fn of(wish: &LanguageIdentifier, locale: &LanguageIdentifier) -> Self {
        if wish == locale {
            Reason::Exact
        } else if locale.matches(wish, true, false) {
            Reason::Parent
        } else if wish.region.is_some() && locale.region.is_some() && wish.region != locale.region {
            Reason::OtherRegion
        } else {
            Reason::Likely
        }
    }
}

words! {
    /// Why a language answered.
    pub enum Source {
        /// A wish led to the language. This also holds for the base language, if the request had no wish or ended with
        /// `C` or `POSIX`.
        Requested = "requested",
        /// No wish led to a text; the base language answered.
        Fallback = "fallback",
        /// No language answered: the text is symbol and number. The embedded catalogue always has an answer, since its
        /// English has no gaps; a catalogue without English, or with a base language that has gaps, may have none.
        BuiltIn = "builtin",
    }
}
