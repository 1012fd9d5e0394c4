//! The typography of the languages that we know. Others are checked only for what is wrong in all of them.

/// By the language alone, without script and region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    English,
    Spanish,
    French,
    Italian,
    Portuguese,
    Russian,
    Other,
}

impl Language {
    pub(crate) fn of(locale: &str) -> Self {
        match locale.split('-').next().unwrap_or_default() {
            "en" => Self::English,
            "es" => Self::Spanish,
            "fr" => Self::French,
            "it" => Self::Italian,
            "pt" => Self::Portuguese,
            "ru" => Self::Russian,
            _ => Self::Other,
        }
    }

    /// The pairs of quotation marks, the usual one first; none where we do not know them.
    pub(crate) fn quotation_marks(self) -> &'static [(char, char)] {
        match self {
            Self::English | Self::Portuguese => &[('“', '”')],
            Self::Spanish | Self::Italian => &[('«', '»'), ('“', '”')],
            Self::French => &[('«', '»')],
            Self::Russian => &[('«', '»'), ('„', '“')],
            Self::Other => &[],
        }
    }

    /// Whether words have apostrophes; `None` where we do not know.
    pub(crate) fn has_apostrophes(self) -> Option<bool> {
        match self {
            Self::English | Self::French | Self::Italian => Some(true),
            Self::Spanish | Self::Portuguese | Self::Russian => Some(false),
            Self::Other => None,
        }
    }
}
