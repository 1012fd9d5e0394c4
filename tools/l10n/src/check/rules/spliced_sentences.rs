//! Two English sentences that a semicolon or a colon holds together.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "spliced-sentences",
    severity: Severity::Error,
    what: "a semicolon in an English hint or part for developers, or a colon in a hint, outside quotation marks and \
           parentheses",
    why: "a sentence that says one thing can be read in a dialog and translated into every language",
    bad: include_bytes!("../../../tests/rules/spliced-sentences/bad.ftl"),
    good: include_bytes!("../../../tests/rules/spliced-sentences/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if at.text.attribute.is_none() || !at.is_english_of_code() {
        return;
    }
    for &piece in &at.text.pieces {
        let mut quoted = 0_u32;
        for (start, c) in piece.char_indices() {
            let slice = &piece[start..start + c.len_utf8()];
            // A colon with no space behind it belongs to an address, a time or a command.
            let splices = || piece[start + 1..].starts_with([' ', '\n']) && at.is_hint();
            match c {
                '“' | '(' => quoted += 1,
                '”' | ')' => quoted = quoted.saturating_sub(1),
                ';' if quoted == 0 => {
                    found.slice(at, slice, "a semicolon between two sentences").help("write two sentences");
                }
                ':' if quoted == 0 && splices() => {
                    found.slice(at, slice, "a colon between two sentences").help("write two sentences");
                }
                _ => {}
            }
        }
    }
}
