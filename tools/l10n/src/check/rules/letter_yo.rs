//! A Russian ё.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};
use crate::check::words::{offset, words};

pub(super) const RULE: Rule = Rule {
    name: "letter-yo",
    severity: Severity::Warning,
    what: "a Russian ё, but in “всё”",
    why: "the catalogue writes е, as Microsoft does, and ё only where the meaning would be in doubt (все, всё)",
    bad: include_bytes!("../../../tests/rules/letter-yo/bad.ftl"),
    good: include_bytes!("../../../tests/rules/letter-yo/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if Language::of(at.file.locale) != Language::Russian {
        return;
    }
    for &piece in &at.text.pieces {
        for word in words(piece).filter(|word| word.contains(['ё', 'Ё']) && !matches!(*word, "всё" | "Всё")) {
            let start = offset(piece, word) + word.find(['ё', 'Ё']).unwrap_or_default();
            let slice = &piece[start..start + 'ё'.len_utf8()];
            found
                .slice(at, slice, "ё where the catalogue writes е")
                .help("write е, or put an exception into check.toml");
        }
    }
}
