//! A symbol in the text, translated or not, or the number.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};
use crate::check::words::offset;

pub(super) const RULE: Rule = Rule {
    name: "symbol-in-text",
    severity: Severity::Error,
    what: "a symbol in the text, translated or not, or the number",
    why: "both are shown beside the text, the same in every language",
    bad: include_bytes!("../../../tests/rules/symbol-in-text/bad.ftl"),
    good: include_bytes!("../../../tests/rules/symbol-in-text/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if !at.message.is_code() {
        return;
    }
    for &piece in &at.text.pieces {
        if let Some(symbol) = symbol(piece) {
            found.slice(at, symbol, "a symbol, or what machine translation left of one").help("say it in words");
        } else if let Some(start) = piece.find("0x").or_else(|| piece.find("0X")) {
            let end = piece[start + 2..].find(|c: char| !c.is_ascii_hexdigit()).map_or(piece.len(), |n| start + 2 + n);
            found.slice(at, &piece[start..end], "a number of a code").help("say it in words");
        }
    }
}

/// `SEC_E_OK`, `SEC E OK`, `SEG \_ E NO ES \_ VÁLIDO`: capitals joined by underscores, or three words of them in a row.
pub(super) fn symbol(piece: &str) -> Option<&str> {
    let is_joint = |c: char| matches!(c, '_' | '\\' | ' ');
    let mut start = 0;
    // Runs of words in capitals and of what joins them.
    for run in piece.split_inclusive(|c: char| !(c.is_uppercase() || c.is_ascii_digit() || is_joint(c))) {
        let capitals = run.trim_end_matches(|c: char| !(c.is_uppercase() || c.is_ascii_digit() || is_joint(c)));
        // The first letter of the word that ends the run belongs to that word.
        let whole = match run.len() == capitals.len() || !run.ends_with(char::is_alphabetic) {
            true => capitals,
            false => capitals.trim_end_matches(|c| !is_joint(c)),
        };
        let found = whole.trim_matches(is_joint);
        let words = || found.split(is_joint).filter(|word| word.contains(char::is_alphabetic));
        // What machine translation makes of the prefix.
        let prefix = words().any(|word| matches!(word, "SEC" | "SEG"));
        let underscore = found.split_once('_').is_some_and(|(a, b)| !a.is_empty() && !b.is_empty());
        if prefix || words().count() >= 3 || (underscore && words().count() >= 1) {
            let at = start + offset(whole, found) + offset(run, whole);
            return piece.get(at..at + found.len());
        }
        start += run.len();
    }
    None
}
