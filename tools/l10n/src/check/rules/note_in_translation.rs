//! A note in a translation, or what is left of its template.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};
use crate::new::template::is_template;

pub(super) const RULE: Rule = Rule {
    name: "note-in-translation",
    severity: Severity::Warning,
    what: "a note in a translation, a comment of the template in a file that ships, or the head of a group that differs from English",
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
    // Whoever fills in a template needs its comments until the file ships.
    let mut left = Vec::new();
    for message in file.messages.iter().filter(|message| !message.note.is_empty()) {
        let range = file.source.range_of(message.note[0]);
        if is_template(file.name, &message.note) {
            left.push(range);
        } else {
            found.report(file.source, range, "a note in a translation").id(message.id).help(help);
        }
    }
    // The heads of the groups are there, as Pontoon writes them, in English.
    let english = model.english(file).filter(|english| english.comments().next().is_some());
    for (signs, lines) in file.comments() {
        let Some(range) = lines.first().map(|first| file.source.range_of(first)) else { continue };
        if signs == 1 && is_template(file.name, lines) {
            left.push(range);
        } else if let Some(english) = english
            && !(signs == 2 && english.comments().any(|(_, english)| english == lines))
        {
            found.report(file.source, range, "a note that English does not have").help(help);
        }
    }
    if let Some(first) = left.iter().min_by_key(|range| range.start).filter(|_| file.shipped) {
        let what = match left.len() {
            1 => "a comment of the template is left".to_owned(),
            comments => format!("{comments} comments of the template are left"),
        };
        let help = "remove every line that begins with a single #, then run `cargo l10n fmt`";
        found.report(file.source, first.clone(), what).help(help);
    }
}
