//! The words around the messages: names of severities, headings.

use crate::Severity;

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)*) => {
        /// A word or two around a message, in the languages of the catalogue (`ui.ftl`).
        ///
        /// ```
        /// use sspi_status::{Catalog, Label, Severity};
        ///
        /// let label = Label::from(Severity::Error);
        /// assert_eq!(Catalog::embedded().label(label, "fr"), Some("Erreur"));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum Label {
            $($(#[$doc])* $name,)*
        }

        const ALL: &[Label] = &[$(Label::$name,)*];
        const IDS: [&str; ALL.len()] = [$($id,)*];
    };
}

for_each_label!(labels);

/// How many labels there are.
pub(crate) const COUNT: usize = ALL.len();

impl Label {
    /// Every label, in the order of `ui.ftl`.
    #[must_use]
    pub const fn all() -> &'static [Label] {
        ALL
    }

    /// The ID of its message in `ui.ftl`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        IDS[self as usize]
    }

    pub(crate) const fn ordinal(self) -> usize {
        self as usize
    }
}

/// The word for a severity.
impl From<Severity> for Label {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Success => Label::Success,
            Severity::Informational => Label::Informational,
            Severity::Error => Label::Error,
        }
    }
}
