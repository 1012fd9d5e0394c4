//! A word that the glossary of the language forbids for a term of the English text.

use std::collections::HashSet;
use std::ops::Range;

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};
use crate::glossary::Occurrence;

pub(super) const RULE: Rule = Rule {
    name: "glossary-forbidden",
    severity: Severity::Error,
    what: "a word that the glossary of the language forbids for a term of the English text",
    why: "one term for one thing; the forbidden words say something else, or nothing in the language",
    bad: include_bytes!("../../../tests/rules/glossary-forbidden/bad.ftl"),
    good: include_bytes!("../../../tests/rules/glossary-forbidden/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let Some(english) = model.english_text(at) else { return };
    // Copied English is reported as such.
    if english.flat == at.text.flat {
        return;
    }
    // A term may occur in English more than once, and the same words may be forbidden for two terms.
    let (mut terms, mut starts) = (HashSet::new(), HashSet::new());
    for Occurrence { term, .. } in model.glossary.terms_in(&english.flat) {
        let agreed = term.agreed.get(at.file.locale).filter(|_| terms.insert(&term.id));
        let Some(agreed) = agreed else { continue };
        for &piece in &at.text.pieces {
            for (range, _) in agreed.forbidden(piece) {
                let is_english_name = in_parentheses(piece, &range).is_some_and(|name| english.flat.contains(name));
                let slice = &piece[range];
                if is_english_name || !starts.insert(at.file.source.range_of(slice).start) {
                    continue;
                }
                let message = format!("“{slice}” is not how “{}” is said in {}", term.en[0], at.file.locale);
                found.slice(at, slice, message).help(format!("write “{}”", agreed.preferred));
            }
        }
    }
}

/// What stands in the parentheses around a range: behind the name of a setting, its English name.
fn in_parentheses<'t>(text: &'t str, range: &Range<usize>) -> Option<&'t str> {
    let open = text[..range.start].rfind('(')?;
    let close = range.end + text[range.end..].find(')')?;
    let inside = &text[open + 1..close];
    (!inside.contains(')')).then_some(inside)
}
