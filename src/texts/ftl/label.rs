//! The words around the messages: headings and the names of severities.

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident = $id:literal;)*) => {
        /// A heading or another word around a message. `Catalog::label` gives the word in a language of the catalogue.
        ///
        /// ```
        /// use sspi_status::{Catalog, Label, Severity};
        ///
        /// let error = Catalog::embedded().label(Label::from(Severity::Error), "fr-CA").unwrap();
        /// assert_eq!((error.text, error.lang), ("Erreur", "fr"));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #[allow(dead_code, reason = "build.rs uses the IDs alone")]
        pub enum Label {
            $($(#[$doc])* $name,)*
        }

        const ALL: &[Label] = &[$(Label::$name,)*];
        const IDS: [&str; ALL.len()] = [$($id,)*];
    };
}

// In the order of `ui.ftl`.
labels! {
    /// The sentence for a code without a message. The private-use character U+F0000 stands for the code.
    UnknownCode = "sspi-unknown-code";
    /// The name of the severity `success`.
    Success = "severity-success";
    /// The name of the severity `informational`.
    Informational = "severity-informational";
    /// The name of the severity `error`.
    Error = "severity-error";
    /// Heading of the number.
    Code = "label-code";
    /// Heading of the symbol.
    Symbol = "label-symbol";
    /// Heading of the severity.
    Severity = "label-severity";
    /// Heading of the language of a text.
    Language = "label-language";
    /// Heading of the message.
    Message = "label-message";
    /// Heading of the hint: what the reader can do next.
    Hint = "label-hint";
    /// Heading of the developer's hint: what the author of the program can do.
    Developer = "label-developer";
    /// Heading of the other names of a number.
    Aliases = "label-aliases";
}

/// Stands for the code in [`Label::UnknownCode`]: a private-use character, since texts have none.
pub const CODE: char = '\u{F0000}';

impl Label {
    /// Every label, in the order of `ui.ftl`.
    pub const fn all() -> &'static [Label] {
        ALL
    }

    /// The ID of the label's message in `ui.ftl`.
    pub const fn id(self) -> &'static str {
        IDS[self as usize]
    }
}
