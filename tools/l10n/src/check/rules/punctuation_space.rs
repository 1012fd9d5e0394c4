//! A space before a comma or inside parentheses, or none behind a comma.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "punctuation-space",
    severity: Severity::Error,
    what: "a space before a comma or inside parentheses, or none behind a comma",
    why: "it looks like a slip, and it is one",
    bad: include_bytes!("../../../tests/rules/punctuation-space/bad.ftl"),
    good: include_bytes!("../../../tests/rules/punctuation-space/good.ftl"),
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
            let closes = match c {
                ',' | '.' | '…' | ')' | ']' => true,
                ';' | ':' | '!' | '?' => language != Language::French,
                _ => false,
            };
            // ".NET" is a name; a point that is followed by a letter ends nothing.
            let name = c == '.' && a.is_some_and(char::is_alphanumeric);
            let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
            let mut help = "compare with the sentences around";
            let message = if closes && !name && b.is_some_and(char::is_whitespace) {
                help = "remove the space";
                format!("a space before {c}")
            } else if matches!(c, '(' | '[' | '¿' | '¡') && a.is_some_and(char::is_whitespace) {
                help = "remove the space";
                format!("a space behind {c}")
            } else if language == Language::Other {
                continue; // Not all languages have spaces there.
            } else if ends_a_part(c, b, a) && !is_technical(start) {
                format!("no space behind {c}")
            } else if (c == ')' && is_letter(a) || c == '(' && is_letter(b)) && !is_technical(start) {
                format!("no space at {c}")
            } else {
                continue;
            };
            found.slice(at, slice, message).help(help);
        }
    }
}

/// A mark with a letter right behind it that begins the next part of the sentence, or the next sentence.
fn ends_a_part(mark: char, before: Option<char>, after: Option<char>) -> bool {
    let is = |c: Option<char>, what: fn(char) -> bool| c.is_some_and(what);
    match mark {
        ',' | ';' | ':' => is(after, char::is_alphabetic),
        '.' => is(before, char::is_lowercase) && is(after, char::is_uppercase),
        _ => false,
    }
}
