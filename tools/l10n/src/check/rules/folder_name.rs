//! A folder whose name is no language tag in its canonical form, such as pt_BR.

use crate::catalogue::canonical_tag;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::Model;
use crate::check::source::Unreadable;

pub(super) const RULE: Rule = Rule {
    name: "folder-name",
    severity: Severity::Error,
    what: "a folder whose name is no language tag in its canonical form, such as pt_BR",
    why: "nothing in it is found",
    bad: include_bytes!("../../../tests/rules/folder-name/bad.ftl"),
    good: include_bytes!("../../../tests/rules/folder-name/good.ftl"),
    check: Check::Catalogue(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, found: &mut Found<'s>) {
    for source in model.sources.iter().filter(|source| matches!(source.unreadable, Some(Unreadable::NoTag))) {
        let help = match canonical_tag(&source.name) {
            Some(tag) => format!("rename it to {tag}"),
            None => "name it by its BCP 47 tag, such as de or zh-Hant, or move it out of here".to_owned(),
        };
        found.report(source, 0..0, format!("{} is no language tag in its canonical form", source.name)).help(help);
    }
}
