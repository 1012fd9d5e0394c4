//! A language that l10n.toml lists and that has no folder.

use crate::catalogue::{REFERENCE, canonical_tag};
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::Model;

pub(super) const RULE: Rule = Rule {
    name: "missing-locale",
    severity: Severity::Error,
    what: "a language that l10n.toml lists and that has no folder",
    why: "people who ask for it get another language",
    bad: include_bytes!("../../../tests/rules/missing-locale/bad.toml"),
    good: include_bytes!("../../../tests/rules/missing-locale/good.toml"),
    check: Check::Catalogue(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, found: &mut Found<'s>) {
    let Some(l10n) = model.sources.iter().find(|source| source.locale.is_none() && source.name == "l10n.toml") else {
        return;
    };
    for locale in model.catalogue.listed() {
        let exists = locale == REFERENCE || model.catalogue.translations.iter().any(|other| other == locale);
        if !exists {
            let name = format!("\"{locale}\"");
            let start = l10n.text.find(&name).unwrap_or_default();
            let help = match canonical_tag(locale) {
                Some(tag) if tag == locale => {
                    format!("begin it with `cargo l10n new {tag}`, or take it off the list until it is ready")
                }
                Some(tag) => format!("write {tag:?}"),
                None => "write a language tag such as \"de\"".to_owned(),
            };
            found.report(l10n, start..start + name.len(), format!("there is no folder {locale:?}")).help(help);
        }
    }
}
