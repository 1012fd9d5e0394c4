//! What people see where a translation has no text. The library itself is asked, with its own negotiation.

use sspi_status::{Catalog, Direction, Label, LanguageIdentifier, Symbol};

use super::marks::visible;
use super::page::Fallback;
use crate::catalogue::symbol;
use crate::check::model::Model;

pub(super) struct Library(Catalog);

/// What a message is to the library.
pub(super) enum Role {
    Code(Symbol),
    Label(Label),
    None,
}

impl Role {
    pub(super) fn of(id: &str) -> Self {
        let label = || Label::all().iter().find(|label| label.id() == id);
        match symbol(id) {
            Some(symbol) => Role::Code(symbol),
            None => label().map_or(Role::None, |label| Role::Label(*label)),
        }
    }
}

impl Library {
    /// The texts that the page shows, which are read once: a second reading may find other ones. Those of the project
    /// itself would hide what a copy lacks, so they are left out.
    pub(super) fn new(model: &Model<'_>) -> Self {
        let texts = model.files.iter().filter(|file| file.is_read()).map(|file| (file.locale, file.source));
        let without = Catalog::builder().embedded(false);
        Self(texts.fold(without, |all, (locale, file)| all.overlay(locale, &file.name, &file.text)).build())
    }

    /// What somebody who asks for a language gets if that comes from another one.
    pub(super) fn fallback(&self, role: &Role, locale: &str) -> Option<Fallback> {
        let (text, hint, developer, lang, direction) = match role {
            Role::Code(symbol) => {
                let found = self.0.describe(*symbol, locale);
                let text = found.text().to_owned();
                (text, found.hint(), found.developer_hint(), found.lang(), found.direction())
            }
            Role::Label(label) => {
                let found = self.0.label(*label, locale)?;
                let text =
                    label.variable().map_or_else(|| found.text.to_owned(), |v| found.with(format!("{{ ${v} }}")));
                (text, None, None, found.lang, found.direction)
            }
            Role::None => return None,
        };
        (lang != locale).then(|| Fallback {
            text: visible(&text),
            hint: hint.map(visible),
            developer: developer.map(visible),
            lang: lang.to_owned(),
            dir: direction.as_str(),
        })
    }
}

/// In which direction a language is written, also one without a message yet.
pub(super) fn direction(locale: &str) -> &'static str {
    locale.parse().map_or(Direction::LeftToRight, |language: LanguageIdentifier| Direction::from(&language)).as_str()
}
