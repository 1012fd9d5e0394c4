//! A file that a shipped language lacks.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::Model;

pub(super) const RULE: Rule = Rule {
    name: "missing-file",
    severity: Severity::Error,
    what: "a file that a shipped language lacks, or no glossary.toml",
    why: "all of its messages would be shown in another language",
    bad: b"",
    good: include_bytes!("../../../tests/rules/missing-file/good.ftl"),
    check: Check::Catalogue(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, found: &mut Found<'s>) {
    for file in model.files.iter().filter(|file| file.shipped && file.source.is_absent()) {
        let name = &file.source.name;
        let help = if file.is_english() {
            "English is the reference, and nothing goes without it".to_owned()
        } else {
            format!("write it with the messages of en/{name}, without their notes; `cargo l10n new` makes such files")
        };
        found.report(file.source, 0..0, format!("{} has no {name}", file.locale)).help(help);
    }
    let glossary = model.sources.iter().find(|source| source.locale.is_none() && source.name == "glossary.toml");
    if let Some(source) = glossary.filter(|source| source.is_absent()) {
        let help = "without it no term can be checked; an empty file says that nothing is agreed";
        found.report(source, 0..0, "there is no glossary.toml").help(help);
    }
}
