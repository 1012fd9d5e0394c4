//! The words around the messages: headings, the names of severities, and the other words of a window.

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident = $id:literal $(with $variable:literal)?;)*) => {
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
        /// Empty where there is none.
        const VARIABLES: [&str; ALL.len()] = [$(concat!("" $(, $variable)?),)*];
    };
}

// In the order of `ui.ftl`.
labels! {
    /// The sentence for a code without a message. Its variable is the code.
    UnknownCode = "sspi-unknown-code" with "code";
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
    /// Line of a text on which a code was found. Its variable is the number of the line.
    FoundOnLine = "label-found-on-line" with "line";
    /// Name of the field for what somebody searches for.
    Search = "label-search";
    /// What an empty search field shows.
    SearchPlaceholder = "label-search-placeholder";
    /// Name of a list of codes.
    Codes = "label-codes";
    /// How many codes a list has. Its variable is their number, or `3 / 95`.
    CodeCount = "label-code-count" with "count";
    /// How many codes were found in a pasted text. Its variable is their number.
    FoundInText = "label-found-in-text" with "count";
    /// Above names that are similar to one that does not exist.
    SimilarNames = "label-similar-names";
    /// Shown if nothing was found.
    NothingFound = "label-nothing-found";
    /// Shown beside a code without a message.
    NotExplained = "label-not-explained";
    /// The languages that the operating system prefers.
    SystemLanguages = "label-system-languages";
    /// The pseudo-locale.
    PseudoLocale = "label-pseudo-locale";
    /// Other languages, by their tags.
    OtherLanguages = "label-other-languages";
    /// Name of the field for language tags.
    LanguageTags = "label-language-tags";
    /// In front of what is not a language tag.
    IllFormedTags = "label-ill-formed-tags";
    /// Copies an explanation.
    Copy = "label-copy";
    /// An explanation was copied.
    Copied = "label-copied";
    /// Heading of the reasons for the language of a text.
    Why = "label-why";
    /// In front of the requested language tags.
    Requested = "label-requested";
    /// Behind [`Label::Requested`], if nothing was requested.
    NothingRequested = "label-nothing-requested";
    /// Heading of the texts of all languages.
    AllLanguages = "label-all-languages";
    /// Marks a text of a language that nobody requested, as [`Source::Fallback`](crate::Source::Fallback) does.
    Fallback = "label-fallback";
    /// Marks a text in another language than the requested one. Its variable is the requested tag.
    InsteadOf = "label-instead-of" with "tag";
    /// Marks a code for which no language has a text.
    NoText = "label-no-text";
    /// Below a text from right to left that a window cannot lay out.
    RightToLeft = "label-right-to-left";
    /// In front of the number of [`Problem`](crate::Problem)s.
    Problems = "label-problems";
    /// Name of the choice between light and dark.
    Theme = "label-theme";
    /// Light or dark as the operating system has it.
    ThemeSystem = "label-theme-system";
    /// Light colors.
    ThemeLight = "label-theme-light";
    /// Dark colors.
    ThemeDark = "label-theme-dark";
    /// Heading of the table of keys.
    Keys = "label-keys";
    /// Closes something.
    Close = "label-close";
    /// Names [`Reason::Exact`](crate::Reason::Exact).
    ReasonExact = "reason-exact";
    /// Names [`Reason::Parent`](crate::Reason::Parent). Its variable is the requested tag.
    ReasonParent = "reason-parent" with "tag";
    /// Names [`Reason::Likely`](crate::Reason::Likely). Its variable is the requested tag.
    ReasonLikely = "reason-likely" with "tag";
    /// Names [`Reason::OtherRegion`](crate::Reason::OtherRegion). Its variable is the requested tag.
    ReasonOtherRegion = "reason-other-region" with "tag";
    /// Names [`Reason::Base`](crate::Reason::Base).
    ReasonBase = "reason-base";
    /// Names [`Outcome::Found`](crate::Outcome::Found).
    OutcomeFound = "outcome-found";
    /// Names [`Outcome::NoMessage`](crate::Outcome::NoMessage).
    OutcomeNoMessage = "outcome-no-message";
    /// Names [`Outcome::NoValue`](crate::Outcome::NoValue).
    OutcomeNoValue = "outcome-no-value";
    /// Names [`Outcome::Errors`](crate::Outcome::Errors).
    OutcomeErrors = "outcome-errors";
    /// Names [`Outcome::NotTried`](crate::Outcome::NotTried).
    OutcomeNotTried = "outcome-not-tried";
    /// The keys that go to the search.
    KeysSearch = "keys-search";
    /// What [`Label::KeysSearch`] do.
    ActionSearch = "action-search";
    /// The keys that select a code.
    KeysSelect = "keys-select";
    /// What [`Label::KeysSelect`] do.
    ActionSelect = "action-select";
    /// The keys that go to the list.
    KeysList = "keys-list";
    /// What [`Label::KeysList`] do.
    ActionList = "action-list";
    /// The keys that begin a new search.
    KeysType = "keys-type";
    /// What [`Label::KeysType`] do.
    ActionType = "action-type";
    /// The keys that copy.
    KeysCopy = "keys-copy";
    /// What [`Label::KeysCopy`] do.
    ActionCopy = "action-copy";
    /// The keys that clear the search.
    KeysClear = "keys-clear";
    /// What [`Label::KeysClear`] do.
    ActionClear = "action-clear";
    /// The keys that go to another part of the window.
    KeysNext = "keys-next";
    /// What [`Label::KeysNext`] do.
    ActionNext = "action-next";
    /// The keys that change the size.
    KeysZoom = "keys-zoom";
    /// What [`Label::KeysZoom`] do.
    ActionZoom = "action-zoom";
    /// The keys that show the table of keys.
    KeysTable = "keys-table";
    /// What [`Label::KeysTable`] do.
    ActionTable = "action-table";
}

/// Stands for the value of a label's variable: a private-use character, since texts have none.
pub const VALUE: char = '\u{F0000}';

impl Label {
    /// Every label, in the order of `ui.ftl`.
    pub const fn all() -> &'static [Label] {
        ALL
    }

    /// The ID of the label's message in `ui.ftl`.
    pub const fn id(self) -> &'static str {
        IDS[self as usize]
    }

    /// The variable of the label's message, without its `$`: what a [`Word`](crate::Word) of the label needs.
    pub fn variable(self) -> Option<&'static str> {
        Some(VARIABLES[self as usize]).filter(|variable| !variable.is_empty())
    }
}
