//! A note in a translation.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "note-in-translation",
    severity: Severity::Warning,
    what: "a note in a translation",
    why: "Pontoon writes each translation anew from English, and drops it",
    bad: include_bytes!("../../../tests/rules/note-in-translation/bad.ftl"),
    good: include_bytes!("../../../tests/rules/note-in-translation/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    if file.is_english() {
        return;
    }
    for message in file.messages.iter().filter(|message| !message.note.is_empty()) {
        found
            .report(file.source, file.source.range_of(message.note[0]), "a note in a translation")
            .id(message.id)
            .help("say it in the English file, or in the commit");
    }
}
