//! A word that is there twice in a row.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "repeated-word",
    severity: Severity::Warning,
    what: "a word that is there twice in a row",
    why: "it is a slip, mostly",
    bad: include_bytes!("../../../tests/rules/repeated-word/bad.ftl"),
    good: include_bytes!("../../../tests/rules/repeated-word/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    // Reduplication is grammar in Indonesian and others; French says “vous vous” and “nous nous”.
    if Language::of(at.file.locale) == Language::Other {
        return;
    }
    for &piece in &at.text.pieces {
        let words: Vec<&str> = piece.split([' ', '\u{a0}']).collect();
        for (i, pair) in words.windows(2).enumerate() {
            let is_word = pair[0].chars().all(char::is_alphabetic) && !pair[0].is_empty();
            let second = pair[1].trim_end_matches(|c: char| !c.is_alphabetic());
            let allowed = matches!(second, "vous" | "nous" | "that" | "had");
            // “A client Client Authentication” is right; only a sentence makes its first word a capital.
            let same = pair[0] == second || (i == 0 && pair[0].to_lowercase() == second);
            if is_word && !allowed && same {
                found.slice(at, second, format!("“{second}” is there twice")).help("remove one of the two");
            }
        }
    }
}
