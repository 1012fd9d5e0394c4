//! A language that l10n.toml does not list: a draft.

use crate::catalogue::REFERENCE;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

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
    for locale in model.catalogue.translations.iter().filter(|locale| model.catalogue.is_draft(locale)) {
        let texts = |locale: &str| {
            let files = model.files.iter().filter(|file| file.locale == locale);
            let messages = files.flat_map(|file| &file.messages);
            messages.filter(|message| message.value.is_some() && message.counts()).count()
        };
        let (translated, english) = (texts(locale), texts(REFERENCE));
        let files = || model.files.iter().filter(|file| file.locale == *locale);
        let is_there = |file: &&File<'_>| !file.source.is_absent();
        let Some(file) = files().find(is_there).or_else(|| files().next()) else { continue };
        found
            .report(file.source, 0..0, format!("{locale} is a draft with {translated} of {english} texts"))
            .help("when the file of a family is complete, list the language for it in l10n.toml");
    }
}
