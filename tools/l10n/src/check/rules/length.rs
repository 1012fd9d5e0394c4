//! A text that is longer than MAX_LENGTH in its English note, and a hint or a part for developers that is too long.

use crate::catalogue::PARTS;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "length",
    severity: Severity::Error,
    what: "a text that is longer than MAX_LENGTH in its English note; a hint or a part for developers of more than \
           330 characters in English, or of 462 in a translation",
    why: "there is no room for it where it is shown",
    bad: include_bytes!("../../../tests/rules/length/bad.ftl"),
    good: include_bytes!("../../../tests/rules/length/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let length = at.text.flat.chars().count();
    let is_part = at.text.attribute.is_some_and(|name| PARTS.contains(&name)) && at.message.is_code;
    let most = if at.file.is_english() { MAX_ENGLISH_PART } else { MAX_PART };
    if is_part && length > most {
        let message = format!("{length} characters where {most} have room");
        found.text(at, message).help("leave out what helps least");
    }
    if at.text.attribute.is_some() {
        return;
    }
    let english = model.english(at.file).and_then(|english| english.message(at.message.id));
    let Some(limit) = english.and_then(|english| english.note.iter().find_map(|line| limit(line))) else { return };
    if length > limit {
        let message = format!("{length} characters where {limit} have room");
        found.text(at, message).help("find a shorter word");
    }
}

/// Most characters of a hint or a part for developers: more is not read in a dialog.
const MAX_ENGLISH_PART: usize = 330;

/// The same for a translation: 1.4 times the English, since most languages need more room.
const MAX_PART: usize = 462;

/// `MAX_LENGTH: 24`, as Pontoon's projects write it.
fn limit(line: &str) -> Option<usize> {
    let (_, rest) = line.split_once("MAX_LENGTH")?;
    let rest = rest.trim_start_matches([' ', ':', '=']);
    rest[..rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len())].parse().ok()
}
