//! The texts of one locale that are given at run time, formatted once.

use crate::texts::{Message, Miss, UnknownTemplate};
use crate::{Label, Symbol, label, symbol};

/// They win over the embedded ones, message by message.
pub(crate) struct Overlay {
    messages: Vec<Result<OwnedMessage, Miss>>,
    labels: Vec<Option<String>>,
    unknown: Result<OwnedTemplate, Miss>,
}

/// Text and hint of a message.
pub(crate) struct OwnedMessage {
    pub(crate) text: String,
    pub(crate) hint: Option<String>,
}

/// The sentence for an unknown code, without the code.
pub(crate) struct OwnedTemplate {
    pub(crate) before: String,
    pub(crate) after: String,
}

impl Overlay {
    pub(crate) fn new() -> Self {
        Self {
            messages: std::iter::repeat_with(|| Err(Miss::NoMessage)).take(symbol::COUNT).collect(),
            labels: vec![None; label::COUNT],
            unknown: Err(Miss::NoMessage),
        }
    }

    pub(crate) fn message(&self, symbol: Symbol) -> Result<Message<'_>, Miss> {
        match &self.messages[symbol.ordinal()] {
            Ok(OwnedMessage { text, hint }) => Ok(Message { text, hint: hint.as_deref() }),
            Err(miss) => Err(*miss),
        }
    }

    pub(crate) fn label(&self, label: Label) -> Option<&str> {
        self.labels[label.ordinal()].as_deref()
    }

    pub(crate) fn unknown(&self) -> Result<UnknownTemplate<'_>, Miss> {
        match &self.unknown {
            Ok(OwnedTemplate { before, after }) => Ok(UnknownTemplate { before, after }),
            Err(miss) => Err(*miss),
        }
    }

    /// Whether it has no message of the catalogue, not even a mistaken one.
    pub(crate) fn is_empty(&self) -> bool {
        let absent = |miss: Option<&Miss>| miss == Some(&Miss::NoMessage);
        self.messages.iter().all(|message| absent(message.as_ref().err()))
            && self.labels.iter().all(Option::is_none)
            && absent(self.unknown.as_ref().err())
    }

    pub(crate) fn set_message(&mut self, symbol: Symbol, message: Result<OwnedMessage, Miss>) {
        set(&mut self.messages[symbol.ordinal()], message);
    }

    pub(crate) fn set_label(&mut self, label: Label, text: String) {
        self.labels[label.ordinal()] = Some(text);
    }

    pub(crate) fn set_unknown(&mut self, template: Result<OwnedTemplate, Miss>) {
        set(&mut self.unknown, template);
    }
}

/// A later text wins; a later mistake takes nothing away.
fn set<T>(old: &mut Result<T, Miss>, new: Result<T, Miss>) {
    if new.is_ok() || old.is_err() {
        *old = new;
    }
}
