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

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let language = Language::of(at.file.locale);
    for &piece in &at.text.pieces {
        let mut is_technical = model.technical(at, piece);
        for (start, c) in piece.char_indices() {
            let slice = &piece[start..start + c.len_utf8()];
            let (before, after) = (&piece[..start], &piece[start + c.len_utf8()..]);
            let (b, a) = (before.chars().next_back(), after.chars().next());
            let needs_before = match language {
                Language::French => matches!(c, ':' | ';' | '!' | '?' | '»') && b.is_some(),
                Language::Russian => c == '—' && b.is_some(),
                _ => false,
            };
            // A command, an address, a time or a name such as \\?PnP?\Notification has no spaces at all.
            if needs_before && b != Some(NO_BREAK) && !(matches!(c, ':' | '?') && is_technical(start)) {
                let help = format!("write U+00A0 before {c}");
                found.slice(at, slice, format!("there is no no-break space before {c}")).help(help);
            }
            if language == Language::French && c == '«' && a != Some(NO_BREAK) {
                found.slice(at, slice, "there is no no-break space behind «").help("write U+00A0 behind it");
            }
            if c == NO_BREAK && (a == Some(' ') || b == Some(' ')) {
                found.slice(at, slice, "an ordinary space beside a no-break space").help("leave the no-break space");
            } else if c == NO_BREAK && !may_stay(language, b, a) {
                found.slice(at, slice, "a no-break space where none belongs").help("write an ordinary space");
            }
        }
    }
}

/// Whether a no-break space stands where a mark wants it, beside a number, or in an abbreviation.
fn may_stay(language: Language, before: Option<char>, after: Option<char>) -> bool {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let wanted = match language {
        Language::French => before == Some('«') || after.is_some_and(|c| matches!(c, ':' | ';' | '!' | '?' | '»')),
        Language::Russian => after == Some('—'),
        Language::Other => true,
        _ => false,
    };
    wanted || is_digit(before) || is_digit(after) || before.is_some_and(|c| matches!(c, '.' | '°' | '№'))
}

const NO_BREAK: char = '\u{a0}';
