//! Spaces at the end of a line.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "trailing-space",
    severity: Severity::Error,
    what: "spaces at the end of a line",
    why: "Fluent drops them, editors remove them, and the line counts as changed",
    bad: include_bytes!("../../../tests/rules/trailing-space/bad.ftl"),
    good: include_bytes!("../../../tests/rules/trailing-space/good.ftl"),
    check: Check::File(check),
    fix: Some(fix),
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    let mut start = 0;
    for line in file.source.text.split_inclusive('\n') {
        let content = line.trim_end_matches(['\n', '\r']);
        let kept = content.trim_end_matches(is_space).len();
        if kept < content.len() {
            found
                .report(file.source, start + kept..start + content.len(), "spaces at the end of the line")
                .help("remove them, or run `cargo l10n check --fix`");
        }
        start += line.len();
    }
}

fn fix(text: &str) -> String {
    let line = |line: &str| {
        let content = line.trim_end_matches('\n');
        let (content, end) = match content.strip_suffix('\r') {
            Some(content) => (content, "\r"),
            None => (content, ""),
        };
        format!("{}{end}{}", content.trim_end_matches(is_space), if line.ends_with('\n') { "\n" } else { "" })
    };
    text.split_inclusive('\n').map(line).collect()
}

fn is_space(c: char) -> bool {
    c == ' ' || c == '\u{a0}'
}
