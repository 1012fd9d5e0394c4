//! Control, bidi, zero-width and private characters, and spaces that are neither ordinary nor no-break.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
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
    let other = Language::of(file.locale) == Language::Other;
    for (at, c) in file.source.text.char_indices() {
        // The mark at the beginning has a rule of its own.
        if is_invisible(c) && !(other && is_orthography(c)) && (at > 0 || c != '\u{feff}') {
            found
                .report(file.source, at..at + c.len_utf8(), format!("U+{:04X} is not visible here", u32::from(c)))
                .help("remove it, or write an ordinary space");
        }
    }
}

fn is_invisible(c: char) -> bool {
    let plain = matches!(c, '\n' | '\r' | '\t');
    (c.is_control() && !plain)
        || matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{1680}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{2000}'..='\u{200F}' | '\u{2028}'..='\u{202F}' | '\u{205F}'..='\u{206F}'
            | '\u{2800}' | '\u{3000}' | '\u{3164}' | '\u{E000}'..='\u{F8FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFD}' | '\u{E0000}'..='\u{10FFFF}')
}

/// What Persian, Hindi, Arabic, Hebrew, Mongolian, Japanese and others write with.
fn is_orthography(c: char) -> bool {
    matches!(c, '\u{200C}'..='\u{200F}' | '\u{202F}' | '\u{3000}' | '\u{180B}'..='\u{180F}' | '\u{FE00}'..='\u{FE0F}')
}
