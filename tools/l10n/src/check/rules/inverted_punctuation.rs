//! A Spanish question or exclamation without ¿ or ¡.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "inverted-punctuation",
    severity: Severity::Error,
    what: "a Spanish question or exclamation without ¿ or ¡",
    why: "Spanish opens them, too",
    bad: include_bytes!("../../../tests/rules/inverted-punctuation/bad.ftl"),
    good: include_bytes!("../../../tests/rules/inverted-punctuation/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if Language::of(at.file.locale) != Language::Spanish {
        return;
    }
    for &piece in &at.text.pieces {
        for (open, close) in [('¿', '?'), ('¡', '!')] {
            let mut opened = false;
            for (start, c) in piece.char_indices() {
                if c == open {
                    opened = true;
                } else if c == close && !std::mem::take(&mut opened) {
                    let slice = &piece[start..start + 1];
                    found.slice(at, slice, format!("{close} without {open}")).help(format!("begin with {open}"));
                }
            }
        }
    }
}
