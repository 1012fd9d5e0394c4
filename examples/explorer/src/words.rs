//! The program's words, as the catalogue has them in its languages.

use sspi_status::{Catalog, FallbackChain, Label, Outcome, Reason, Step};

/// Looks the words up along the chain that is asked for.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    pub(crate) catalog: &'static Catalog,
    pub(crate) chain: &'a FallbackChain,
}

impl Words<'_> {
    /// The word for a label; its ID where no language has the word.
    pub(crate) fn word(self, label: Label) -> &'static str {
        self.catalog.label(label, self.chain).map_or(label.id(), |word| word.text)
    }

    /// The word for a label with a value in the place of its variable.
    pub(crate) fn with(self, label: Label, value: &str) -> String {
        self.catalog.label(label, self.chain).map_or_else(|| format!("{} {value}", label.id()), |word| word.with(value))
    }

    /// Why a language was tried.
    pub(crate) fn reason(self, step: &Step<'_>) -> String {
        let wish = step.wish.map(ToString::to_string).unwrap_or_default();
        match step.reason {
            Reason::Exact => self.word(Label::ReasonExact).to_owned(),
            Reason::Parent => self.with(Label::ReasonParent, &wish),
            Reason::Likely => self.with(Label::ReasonLikely, &wish),
            Reason::OtherRegion => self.with(Label::ReasonOtherRegion, &wish),
            Reason::Base => self.word(Label::ReasonBase).to_owned(),
            // What may come.
            other => other.in_words(step.wish),
        }
    }

    /// What a language had for a code.
    pub(crate) fn outcome(self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Found => self.word(Label::OutcomeFound),
            Outcome::NoMessage => self.word(Label::OutcomeNoMessage),
            Outcome::NoValue => self.word(Label::OutcomeNoValue),
            Outcome::Errors => self.word(Label::OutcomeErrors),
            Outcome::NotTried => self.word(Label::OutcomeNotTried),
            // What may come.
            other => other.in_words(),
        }
    }
}

/// The table of keys: which keys, and what they do.
pub(crate) const KEY_TABLE: [(Label, Label); 9] = [
    (Label::KeysSearch, Label::ActionSearch),
    (Label::KeysSelect, Label::ActionSelect),
    (Label::KeysList, Label::ActionList),
    (Label::KeysType, Label::ActionType),
    (Label::KeysCopy, Label::ActionCopy),
    (Label::KeysClear, Label::ActionClear),
    (Label::KeysNext, Label::ActionNext),
    (Label::KeysZoom, Label::ActionZoom),
    (Label::KeysTable, Label::ActionTable),
];
