//! A language that l10n.toml does not list: a draft.

use crate::catalogue::FILES;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::Model;

pub(super) const RULE: Rule = Rule {
    name: "draft",
    severity: Severity::Note,
    what: "a language that l10n.toml does not list: a draft",
    why: "a draft may have gaps; listing it there ships it",
    bad: include_bytes!("../../../tests/rules/draft/bad.ftl"),
    good: include_bytes!("../../../tests/rules/draft/good.ftl"),
    check: Check::Catalogue(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, found: &mut Found<'s>) {
    for file in model.files.iter().filter(|file| !file.shipped && file.source.name == FILES[0]) {
        let english = model.english(file).map_or(0, |english| english.messages.len());
        let translated = file.messages.iter().filter(|message| message.value.is_some()).count();
        found
            .report(file.source, 0..0, format!("{} is a draft with {translated} of {english} codes", file.locale))
            .help("when it is complete, list it in l10n.toml");
    }
}
