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
    let wrong = |c: &char| match pairs {
        [] => *c == '"',
        _ => ALL.contains(c) && !pairs.iter().any(|(open, close)| c == open || c == close),
    };
    for parts in at.text.runs() {
        let mut marks = parts.iter().flat_map(|part| part.char_indices().map(move |(start, c)| (*part, start, c)));
        let slice = |part: &'s str, start: usize, c: char| &part[start..start + c.len_utf8()];
        // Hebrew has the straight mark inside of words.
        let inside = |part: &str, start: usize| {
            part[..start].ends_with(char::is_alphabetic) && part[start + 1..].starts_with(char::is_alphabetic)
        };
        if let Some((part, start, c)) = marks.find(|(part, start, c)| wrong(c) && !(*c == '"' && inside(part, *start)))
        {
            let finding = found.slice(at, slice(part, start, c), format!("{c} is no quotation mark here"));
            finding.help(format!("write {usual}"));
        } else if let Some(mark) = unbalanced(&parts, pairs) {
            let finding = found.slice(at, mark, format!("{mark} has no counterpart"));
            finding.help(format!("write both of {usual}, or none"));
        }
    }
}

const ALL: [char; 16] = ['"', '“', '”', '„', '‟', '«', '»', '＂', '‹', '›', '″', '‶', '〝', '〞', '「', '」'];

/// The first mark that is closed without having been opened, or never closed.
fn unbalanced<'s>(parts: &[&'s str], pairs: &[(char, char)]) -> Option<&'s str> {
    let mut open: Vec<(&'s str, char)> = Vec::new();
    for part in parts {
        for (start, c) in part.char_indices() {
            let slice = &part[start..start + c.len_utf8()];
            if open.last().is_some_and(|(_, close)| *close == c) {
                open.pop();
            } else if let Some((_, close)) = pairs.iter().find(|(mark, _)| *mark == c) {
                open.push((slice, *close));
            } else if pairs.iter().any(|(_, close)| *close == c) {
                return Some(slice);
            }
        }
    }
    open.first().map(|(slice, _)| *slice)
}
