//! A translation of an English text that has changed since.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Message, Model};
use crate::sources;

pub(super) const RULE: Rule = Rule {
    name: "stale",
    severity: Severity::Warning,
    what: "a translation of an English text that has changed since",
    why: "its meaning may have changed, too",
    bad: include_bytes!("../../../tests/rules/stale/bad.ftl"),
    good: include_bytes!("../../../tests/rules/stale/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    let Some(english) = model.english(file).filter(|_| !file.is_english()) else { return };
    let recorded = model.made_from.get(file.locale);
    let is_asked = |message: &&Message<'_>| {
        message.value.is_some()
            && !message.is_term
            && !message.is_again()
            // Its ID is mended first.
            && !file.gaps.renamed.contains_key(message.id)
    };
    for message in file.messages.iter().filter(is_asked) {
        let Some(original) = english.message(message.id) else { continue };
        let recorded = recorded.and_then(|recorded| recorded.get(message.id));
        let what = match recorded {
            Some(hash) if *hash != sources::hash(&original.translatable()) => "the English text has changed since",
            None if file.shipped => "nobody has recorded from which English this was made",
            _ => continue,
        };
        let finding = found.report(file.source, file.source.range_of(message.id), what);
        finding.id(message.id).help(format!("look at it, then: cargo l10n accept {} {}", file.locale, message.id));
        if let Some(text) = &original.value {
            finding.related(english.source, text.range.clone(), "English now");
        }
    }
}
