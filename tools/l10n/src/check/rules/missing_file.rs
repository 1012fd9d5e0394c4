//! A file that a shipped language lacks.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::Model;

pub(super) const RULE: Rule = Rule {
    name: "missing-file",
    severity: Severity::Error,
    what: "a file that a shipped language lacks",
    why: "all of its messages would be shown in another language",
    bad: b"",
    good: include_bytes!("../../../tests/rules/missing-file/good.ftl"),
    check: Check::Catalogue(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, found: &mut Found<'s>) {
    for file in model.files.iter().filter(|file| file.shipped && file.source.is_absent()) {
        found
            .report(file.source, 0..0, format!("{} has no {}", file.locale, file.source.name))
            .help(format!("copy locales/en/{} and translate it", file.source.name));
    }
}
