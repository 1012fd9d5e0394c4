//! Quotation marks of another language, straight ones, and ones that are not closed.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "quotation-marks",
    severity: Severity::Error,
    what: "quotation marks of another language, straight ones, and ones that are not closed",
    why: "each language has its own: “ ” in English and Portuguese, « » in French, Spanish and Italian, «ёлочки» in Russian",
    bad: include_bytes!("../../../tests/rules/quotation-marks/bad.ftl"),
    good: include_bytes!("../../../tests/rules/quotation-marks/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let pairs = Language::of(at.file.locale).quotation_marks();
    let usual = pairs.first().map_or("those of your language".to_owned(), |(open, close)| format!("{open} {close}"));
    for &piece in &at.text.pieces {
        let wrong = |c: &char| match pairs {
            [] => *c == '"',
            _ => ALL.contains(c) && !pairs.iter().any(|(open, close)| c == open || c == close),
        };
        if let Some((start, mark)) = piece.char_indices().find(|(_, c)| wrong(c)) {
            let slice = &piece[start..start + mark.len_utf8()];
            found.slice(at, slice, format!("{mark} is no quotation mark here")).help(format!("write {usual}"));
        } else if let Some((start, mark)) = unbalanced(piece, pairs) {
            let slice = &piece[start..start + mark.len_utf8()];
            found
                .slice(at, slice, format!("{mark} has no counterpart"))
                .help(format!("write both of {usual}, or none"));
        }
    }
}

const ALL: [char; 8] = ['"', '“', '”', '„', '‟', '«', '»', '＂'];

/// The first mark that is closed without having been opened, or never closed.
fn unbalanced(piece: &str, pairs: &[(char, char)]) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char, char)> = Vec::new();
    for (at, c) in piece.char_indices() {
        if open.last().is_some_and(|(_, _, close)| *close == c) {
            open.pop();
        } else if let Some((_, close)) = pairs.iter().find(|(mark, _)| *mark == c) {
            open.push((at, c, *close));
        } else if pairs.iter().any(|(_, close)| *close == c) {
            return Some((at, c));
        }
    }
    open.first().map(|(at, mark, _)| (*at, *mark))
}
