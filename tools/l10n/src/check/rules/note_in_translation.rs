//! A note in a translation.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "note-in-translation",
    severity: Severity::Warning,
    what: "a note in a translation, or the head of a group that differs from English",
    why: "Pontoon writes each translation anew from English, and drops it",
    bad: include_bytes!("../../../tests/rules/note-in-translation/bad.ftl"),
    good: include_bytes!("../../../tests/rules/note-in-translation/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    if file.is_english() {
        return;
    }
    let help = "say it in the English file, or in the commit";
    for message in file.messages.iter().filter(|message| !message.note.is_empty()) {
        let range = file.source.range_of(message.note[0]);
        found.report(file.source, range, "a note in a translation").id(message.id).help(help);
    }
    // The heads of the groups are there, as Pontoon writes them, in English.
    let Some(english) = model.english(file).filter(|english| english.comments().next().is_some()) else { return };
    for (signs, lines) in file.comments() {
        let is_head = signs == 2 && english.comments().any(|(_, english)| english == lines);
        if let Some(first) = lines.first().filter(|_| !is_head) {
            found.report(file.source, file.source.range_of(first), "a note that English does not have").help(help);
        }
    }
}
