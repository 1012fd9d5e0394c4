//! The typography of the languages that we know. Others are checked only for what is wrong in all of them.

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
        // Other regions have other habits: fr-CA other spaces, pt-PT and en-GB other quotation marks.
        match locale {
            "en" | "en-US" => Self::English,
            "fr" | "fr-FR" | "fr-BE" => Self::French,
            "pt" | "pt-BR" => Self::Portuguese,
            _ => match locale.split('-').next().unwrap_or_default() {
                "es" => Self::Spanish,
                "it" => Self::Italian,
                "ru" => Self::Russian,
                _ => Self::Other,
            },
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
            Self::English | Self::French | Self::Italian | Self::Portuguese => Some(true),
            Self::Spanish | Self::Russian => Some(false),
            Self::Other => None,
        }
    }
}
