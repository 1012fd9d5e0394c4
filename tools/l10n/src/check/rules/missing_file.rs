//! A file that a language lacks.

use crate::catalogue::TextFile;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};
use crate::check::source::Source;
use crate::glossary;

pub(super) const RULE: Rule = Rule {
    name: "missing-file",
    severity: Severity::Error,
    what: "a file that a language lacks, or no glossary.toml",
    why: "all of its messages would be shown in another language",
    bad: b"",
    good: include_bytes!("../../../tests/rules/missing-file/good.ftl"),
    check: Check::Catalogue(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, found: &mut Found<'s>) {
    // A draft may lack anything, and a file may be absent as long as nothing is expected in it.
    let is_missing = |file: &&File<'_>| !file.draft && file.source.is_absent() && !file.expected().is_empty();
    for file in model.files.iter().filter(is_missing) {
        let name = file.name;
        let help = if file.is_english() {
            "English is the reference, and nothing goes without it".to_owned()
        } else {
            format!("write it with the messages of en/{name}, without their notes")
        };
        found.report(file.source, 0..0, format!("{} has no {name}", file.locale)).help(help);
    }
    let glossaries = || model.sources.iter().filter(|source| source.name == glossary::FILE && source.is_absent());
    let help = "without it no term can be checked; an empty file says that nothing is agreed";
    if let Some(source) = glossaries().find(|source| source.locale.is_none()) {
        found.report(source, 0..0, "there is no glossary.toml").help(help);
        return;
    }
    let ships = |source: &&Source| {
        let locale = source.locale.as_deref();
        locale.is_some_and(|locale| TextFile::all().any(|file| model.catalogue.is_shipped(locale, file)))
    };
    for source in glossaries().filter(ships) {
        let locale = source.locale.as_deref().unwrap_or_default();
        found.report(source, 0..0, format!("{locale} has no glossary.toml")).help(help);
    }
}
