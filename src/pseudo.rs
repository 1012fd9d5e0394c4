//! Pseudo-locales, made from English, to test layouts with: `en-XA` is accented, longer and in brackets, `ar-XB` is
//! mirrored and written from right to left.

use std::sync::{Arc, OnceLock};

use fluent_pseudo::transform;

use crate::overlay::{Overlay, OwnedMessage, OwnedTemplate};
use crate::texts::{Locale, UnknownTemplate};
use crate::{Label, Symbol};

/// The texts of a pseudo-locale. Making them takes about a millisecond, so they are made when they are asked for.
pub(crate) struct Pseudo {
    kind: Kind,
    english: Locale,
    texts: OnceLock<Overlay>,
}

#[derive(Clone, Copy)]
enum Kind {
    Accented,
    Mirrored,
}

/// Both of them, from the texts of `english`.
pub(crate) fn locales(english: &Locale) -> Vec<Locale> {
    [("en-XA", Kind::Accented), ("ar-XB", Kind::Mirrored)]
        .into_iter()
        .filter_map(|(tag, kind)| {
            let pseudo = Pseudo { kind, english: english.clone(), texts: OnceLock::new() };
            Some(Locale { pseudo: Some(Arc::new(pseudo)), ..Locale::new(tag.parse().ok()?) })
        })
        .collect()
}

impl Pseudo {
    pub(crate) fn texts(&self) -> &Overlay {
        self.texts.get_or_init(|| self.kind.texts(&self.english))
    }
}

impl Kind {
    fn texts(self, english: &Locale) -> Overlay {
        let mut overlay = Overlay::new();
        for &symbol in Symbol::all() {
            let message = english.message(symbol).map(|message| OwnedMessage {
                text: self.whole(message.text),
                hint: message.hint.map(|hint| self.whole(hint)),
            });
            overlay.set_message(symbol, message);
        }
        for &label in Label::all() {
            if let Some(text) = english.label(label) {
                overlay.set_label(label, self.whole(text));
            }
        }
        overlay.set_unknown(english.unknown().map(|template| self.around_code(template)));
        overlay
    }

    fn whole(self, text: &str) -> String {
        match self {
            Kind::Accented => format!("[{}]", transform(text, false, true)),
            Kind::Mirrored => mirrored(text),
        }
    }

    /// The code itself stays as it is, and outside of the override.
    fn around_code(self, UnknownTemplate { before, after }: UnknownTemplate<'_>) -> OwnedTemplate {
        match self {
            Kind::Accented => OwnedTemplate {
                before: format!("[{}", transform(before, false, true)),
                after: format!("{}]", transform(after, false, true)),
            },
            Kind::Mirrored => OwnedTemplate { before: mirrored(before), after: mirrored(after) },
        }
    }
}

/// The letters are upside down; the right-to-left override turns their order round, too.
fn mirrored(text: &str) -> String {
    format!("\u{202E}{}\u{202C}", transform(text, true, false))
}
