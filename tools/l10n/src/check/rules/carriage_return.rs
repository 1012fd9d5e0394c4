//! Lines that end in CR LF.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "carriage-return",
    severity: Severity::Error,
    what: "lines that end in CR LF",
    why: "all tools would write the file anew, and every line would count as changed",
    bad: include_bytes!("../../../tests/rules/carriage-return/bad.ftl"),
    good: include_bytes!("../../../tests/rules/carriage-return/good.ftl"),
    check: Check::File(check),
    fix: Some(fix),
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    if let Some(at) = file.source.text.find('\r') {
        let lines = file.source.text.matches('\r').count();
        found
            .report(file.source, at..at + 1, format!("a carriage return; {lines} in the whole file"))
            .help("let lines end in LF alone, or run `cargo l10n check --fix`");
    }
}

/// Several may stand at the end of a line, with blanks between and behind them, and the last line may have no other end.
pub(super) fn fix(text: &str) -> String {
    let ends = text.split_inclusive('\n').map(|line| {
        let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        let content = line.trim_end_matches([' ', '\u{a0}', '\r']).len();
        let kept = line[content..].find('\r').map_or(line.len(), |at| content + at);
        [&line[..kept], end]
    });
    ends.flatten().collect()
}
