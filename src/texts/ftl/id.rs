//! The IDs of the messages, and the place of each message in the table of a language.

use super::label::Label;

macro_rules! owner {
    () => { None };
    (text_of $owner:ident $($rest:tt)*) => { Some(stringify!($owner)) };
    ($option:ident $what:tt $($rest:tt)*) => { owner!($($rest)*) };
}

macro_rules! ids {
    ($($family:ident { $($name:ident = $number:literal $(, $option:ident: $what:tt)*;)* })*) => {
        /// Every symbol, in the order of the table in `codes.rs`, and the symbol whose text it shares (`none`: no
        /// text).
        const SYMBOLS: &[(&str, Option<&str>)] = &[$($((stringify!($name), owner!($($option $what)*)),)*)*];
    };
}

for_each_code!(ids);

/// The number of messages that a language can have.
pub const COUNT: usize = SYMBOLS.len() + Label::all().len();

/// What an ID stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Id {
    /// The message at a place in the table. The messages of codes come first, then the labels.
    Message(usize),
    /// A code without a message of its own: the symbol whose text it shares, or `none`.
    WithoutText(&'static str),
}

/// The place of a label's message.
pub const fn place_of_label(label: Label) -> usize {
    SYMBOLS.len() + label as usize
}

/// The label at a place, unless a code's message stands there.
pub fn label(place: usize) -> Option<Label> {
    Label::all().get(place.checked_sub(SYMBOLS.len())?).copied()
}

/// The ID of the message at a place.
pub fn at(place: usize) -> &'static str {
    match SYMBOLS.get(place) {
        Some((name, _)) => name,
        None => Label::all()[place - SYMBOLS.len()].id(),
    }
}

/// The place of the message that explains the code at `place`: another place for a code that shares a text, else
/// `place`.
pub fn owner(place: usize) -> usize {
    let owner = SYMBOLS.get(place).and_then(|(_, owner)| *owner);
    owner.and_then(|owner| SYMBOLS.iter().position(|(name, _)| *name == owner)).unwrap_or(place)
}

/// The place of a symbol in the table, whether or not it has a message of its own. Names are case-sensitive.
pub fn place_of_symbol(name: &str) -> Option<usize> {
    SYMBOLS.iter().position(|(known, _)| *known == name)
}

/// What an ID stands for; `None` if no code and no label has the ID. IDs are case-sensitive.
pub fn of(id: &str) -> Option<Id> {
    if let Some(label) = Label::all().iter().find(|label| label.id() == id) {
        return Some(Id::Message(place_of_label(*label)));
    }
    let place = place_of_symbol(id)?;
    Some(match SYMBOLS[place].1 {
        None => Id::Message(place),
        Some(owner) => Id::WithoutText(owner),
    })
}

#[cfg(test)]
mod tests {
    use super::{COUNT, Id, at, of, owner, place_of_label};
    use crate::Label;

    #[test]
    fn every_place_has_an_id_that_leads_back_to_it() {
        for place in 0..COUNT {
            let id = at(place);
            assert!(matches!(of(id), Some(Id::Message(found)) if found == place) || is_without_text(id), "{id}");
        }
        for label in Label::all() {
            assert_eq!(at(place_of_label(*label)), label.id());
        }
    }

    #[test]
    fn a_shared_text_has_one_owner() {
        let place = |id| (0..COUNT).find(|place| at(*place) == id).unwrap();
        assert_eq!(owner(place("STATUS_LOGON_FAILURE")), place("ERROR_LOGON_FAILURE"));
        assert_eq!(owner(place("ERROR_LOGON_FAILURE")), place("ERROR_LOGON_FAILURE"));
        assert_eq!(owner(place("label-code")), place("label-code"));
    }

    fn is_without_text(id: &str) -> bool {
        matches!(of(id), Some(Id::WithoutText(_)))
    }
}
