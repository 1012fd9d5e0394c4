//! A Russian ё.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "letter-yo",
    severity: Severity::Warning,
    what: "a Russian ё",
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
        for (start, yo) in piece.match_indices(['ё', 'Ё']) {
            let slice = &piece[start..start + yo.len()];
            found
                .slice(at, slice, "ё where the catalogue writes е")
                .help("write е, or put an exception into check.toml");
        }
    }
}
