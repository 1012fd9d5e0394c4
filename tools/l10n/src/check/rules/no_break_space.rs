//! A no-break space that is missing (French : ; ! ? » «, Russian —), or where none belongs.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "no-break-space",
    severity: Severity::Error,
    what: "a no-break space that is missing (French : ; ! ? » «, Russian —), or where none belongs",
    why: "without it a mark can begin a line; where none belongs, words do not break",
    bad: include_bytes!("../../../tests/rules/no-break-space/bad.ftl"),
    good: include_bytes!("../../../tests/rules/no-break-space/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let language = Language::of(at.file.locale);
    for &piece in &at.text.pieces {
        for (start, c) in piece.char_indices() {
            let slice = &piece[start..start + c.len_utf8()];
            let (before, after) = (&piece[..start], &piece[start + c.len_utf8()..]);
            let (b, a) = (before.chars().next_back(), after.chars().next());
            let needs_before = match language {
                Language::French => matches!(c, ':' | ';' | '!' | '?' | '»') && !after.starts_with("//"),
                Language::Russian => c == '—' && b.is_some(),
                _ => false,
            };
            if needs_before && b != Some(NO_BREAK) {
                let help = format!("write U+00A0 before {c}");
                found.slice(at, slice, format!("there is no no-break space before {c}")).help(help);
            }
            if language == Language::French && c == '«' && a != Some(NO_BREAK) {
                found.slice(at, slice, "there is no no-break space behind «").help("write U+00A0 behind it");
            }
            // Between a number and its unit, and where a mark wants it.
            let wanted = match language {
                Language::French => b == Some('«') || a.is_some_and(|a| matches!(a, ':' | ';' | '!' | '?' | '»')),
                Language::Russian => a == Some('—'),
                Language::Other => true,
                _ => false,
            };
            if c == NO_BREAK && !wanted && !b.is_some_and(|b| b.is_ascii_digit()) {
                let help = "write an ordinary space";
                found.slice(at, slice, "a no-break space where none belongs").help(help);
            }
        }
    }
}

const NO_BREAK: char = '\u{a0}';
