//! Leftovers of markup and of machine translation: `\_`, `<br/>`, `](`, `**`, `span`, links.

use super::attribute_as_text::is_other_entry;
use super::symbol_in_text::symbol;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};
use crate::check::words::{offset, words};

pub(super) const RULE: Rule = Rule {
    name: "markup",
    severity: Severity::Error,
    what: "leftovers of markup and of machine translation: `\\_`, `<br/>`, `](`, `**`, `span`, links",
    why: "a text is shown as it is",
    bad: include_bytes!("../../../tests/rules/markup/bad.ftl"),
    good: include_bytes!("../../../tests/rules/markup/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let english = model.english_text(at);
    // A hint names commands and paths. In English they are looked at by its readers; a translation has them as English.
    let is_meant = |left: &str| match english {
        Some(english) => english.flat.contains(left),
        None => {
            at.file.is_english()
                && at.text.attribute.is_some()
                && matches!(left, "\\" | "*" | "<" | ">" | "_" | "=" | "#")
        }
    };
    for &piece in &at.text.pieces {
        let first = LEFTOVERS.iter().filter_map(|left| Some((piece.find(left)?, left.len())));
        let word = words(piece).filter(|word| REMAINS.contains(word)).map(|word| (offset(piece, word), word.len()));
        let underscore = piece.find('_').filter(|_| symbol(piece, |_| false).is_none()).map(|start| (start, 1));
        let first =
            first.filter(|(start, len)| !(piece[*start..].starts_with('=') && *len == 1 && is_other_entry(piece)));
        let found_here = first.chain(word).chain(underscore).chain(mojibake(piece));
        if let Some((start, len)) = found_here.filter(|(start, len)| !is_meant(&piece[*start..start + len])).min() {
            found.slice(at, &piece[start..start + len], "a leftover of markup or of a machine").help("remove it");
        }
    }
}

const LEFTOVERS: [&str; 25] = [
    "\\",
    "*",
    "`",
    "<",
    ">",
    "](",
    "[",
    "]",
    "&",
    "#",
    "=",
    "://",
    "www.",
    "microsoft.com",
    ".md",
    "(General",
    "(Genera",
    "~~",
    "$",
    "|",
    "%1",
    "%s",
    "%d",
    "%2",
    "%C3",
];

/// Words that only a machine or somebody in haste leaves behind.
const REMAINS: [&str; 5] = ["span", "SPAN", "TODO", "FIXME", "XXX"];

/// UTF-8 that was read as Latin-1: Ã¡, Â«, â€™.
fn mojibake(piece: &str) -> Option<(usize, usize)> {
    let mut before: Option<(usize, char)> = None;
    for (at, c) in piece.char_indices() {
        if let Some((start, lead)) = before
            && (matches!(lead, 'Ã' | 'Â' | 'Ð' | 'Ñ') && ('\u{80}'..='\u{bf}').contains(&c) && c != '\u{a0}'
                || lead == 'â' && c == '€')
        {
            return Some((start, at + c.len_utf8() - start));
        }
        before = Some((at, c));
    }
    None
}
