//! A last line without an end.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "final-newline",
    severity: Severity::Error,
    what: "a last line without an end",
    why: "other tools add it, and the line counts as changed",
    bad: include_bytes!("../../../tests/rules/final-newline/bad.ftl"),
    good: include_bytes!("../../../tests/rules/final-newline/good.ftl"),
    check: Check::File(check),
    fix: Some(fix),
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    let text = &file.source.text;
    if !text.is_empty() && !text.ends_with('\n') {
        found
            .report(file.source, text.len()..text.len(), "the last line has no end")
            .help("press Enter there, or run `cargo l10n check --fix`");
    }
}

/// Another mend may have taken away all of the last line.
fn fix(text: &str) -> String {
    if text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") }
}
