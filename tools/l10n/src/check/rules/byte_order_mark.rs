//! A byte order mark at the beginning of the file.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "byte-order-mark",
    severity: Severity::Error,
    what: "a byte order mark at the beginning of the file",
    why: "Fluent takes it for a part of the first line and loses that",
    bad: include_bytes!("../../../tests/rules/byte-order-mark/bad.ftl"),
    good: include_bytes!("../../../tests/rules/byte-order-mark/good.ftl"),
    check: Check::File(check),
    fix: Some(fix),
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    if file.source.text.starts_with(MARK) {
        found
            .report(file.source, 0..MARK.len_utf8(), "a byte order mark")
            .help("save the file as UTF-8 without one, or run `cargo l10n check --fix`");
    }
}

fn fix(text: &str) -> String {
    text.trim_start_matches(MARK).to_owned()
}

const MARK: char = '\u{feff}';
