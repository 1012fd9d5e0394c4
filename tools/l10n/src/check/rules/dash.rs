//! A hyphen in the place of a dash, and a dash with the wrong spaces.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "dash",
    severity: Severity::Error,
    what: "a hyphen in the place of a dash, and a dash with the wrong spaces",
    why: "a dash is —: in Russian with a no-break space before it and a space behind it, else without spaces",
    bad: include_bytes!("../../../tests/rules/dash/bad.ftl"),
    good: include_bytes!("../../../tests/rules/dash/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let language = Language::of(at.file.locale);
    if language == Language::Other {
        return;
    }
    for &piece in &at.text.pieces {
        let mut is_technical = model.technical(at, piece);
        for (start, dash) in piece.char_indices().filter(|(_, c)| matches!(c, '-' | '–' | '—')) {
            let slice = &piece[start..start + dash.len_utf8()];
            let (b, a) = (piece[..start].chars().next_back(), piece[start + dash.len_utf8()..].chars().next());
            let is_space = |c: Option<char>| c.is_none_or(char::is_whitespace);
            let message = match dash {
                '-' if is_space(b) && is_space(a) => "a hyphen in the place of a dash",
                '-' if a == Some('-') && !is_technical(start) => "two hyphens in the place of a dash",
                '–' if !(b.is_some_and(|c| c.is_ascii_digit()) && a.is_some_and(|c| c.is_ascii_digit())) => {
                    "the short dash is for numbers: 1–2"
                }
                '—' if language == Language::Russian && a.is_some_and(|c| c != ' ') => "no space behind the dash",
                '—' if language != Language::Russian && (is_space(b) || is_space(a)) => "a space beside the dash",
                _ => continue,
            };
            found.slice(at, slice, message).help("write —, or another sentence");
        }
    }
}
