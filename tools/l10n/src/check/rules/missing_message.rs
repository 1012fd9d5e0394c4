//! A message that a language lacks.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "missing-message",
    severity: Severity::Error,
    what: "a message that a language lacks",
    why: "people see this one message in another language",
    bad: include_bytes!("../../../tests/rules/missing-message/bad.ftl"),
    good: include_bytes!("../../../tests/rules/missing-message/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    if file.draft {
        return;
    }
    let expected = file.expected();
    for id in &file.gaps.missing {
        let before = expected.iter().take_while(|other| *other != id).filter_map(|id| file.message(id)).last();
        let (range, label) = match before {
            Some(before) => (file.source.range_of(before.id), "it belongs behind this one"),
            None => (0..0, "it belongs at the beginning of its group"),
        };
        let finding = found.report(file.source, range, format!("{id} is missing"));
        let help = if file.gaps.has_strangers {
            format!("give its ID back to the unknown message that has its text; if there is none, add it: {id} = …")
        } else {
            format!("add it: {id} = …")
        };
        finding.id(id).label(label).help(help);
        if let Some((english, text)) = model.english_value(file, id) {
            finding.related(english.source, text.range.clone(), "the English text");
        }
    }
}
