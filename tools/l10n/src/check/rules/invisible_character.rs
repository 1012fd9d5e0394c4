//! Control, bidi, zero-width and private characters, and spaces that are neither ordinary nor no-break.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "invisible-character",
    severity: Severity::Error,
    what: "control, bidi, zero-width and private characters, and spaces that are neither ordinary nor no-break",
    why: "nobody sees them in an editor, and they are shown as boxes or turn words around",
    bad: include_bytes!("../../../tests/rules/invisible-character/bad.ftl"),
    good: include_bytes!("../../../tests/rules/invisible-character/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    for (at, c) in file.source.text.char_indices().filter(|(at, c)| is_invisible(*c) && (*at > 0 || *c != '\u{feff}')) {
        found
            .report(file.source, at..at + c.len_utf8(), format!("U+{:04X} is not visible here", u32::from(c)))
            .help("remove it, or write an ordinary space");
    }
}

fn is_invisible(c: char) -> bool {
    let plain = matches!(c, '\n' | '\r' | '\t');
    (c.is_control() && !plain)
        || matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{2000}'..='\u{200F}' | '\u{2028}'..='\u{202F}'
            | '\u{205F}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFD}' | '\u{E000}'..='\u{F8FF}')
}
