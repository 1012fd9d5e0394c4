//! A choice by number that lacks a plural form of the language.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "plural-forms",
    severity: Severity::Error,
    what: "a choice by number that lacks a plural form of the language",
    why: "for some numbers the sentence would be wrong",
    bad: include_bytes!("../../../tests/rules/plural-forms/bad.ftl"),
    good: include_bytes!("../../../tests/rules/plural-forms/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    for (selector, variants) in at.text.selections() {
        let names: Vec<&str> = variants
            .iter()
            .map(|variant| match variant.key {
                VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
            })
            .collect();
        // Any name of a category but “other”, or a number, tells that numbers are meant.
        let is_number = |name: &str| CATEGORIES[..5].contains(&name) || name.parse::<f64>().is_ok();
        if !names.iter().any(|name| is_number(name)) {
            continue;
        }
        for (_, name) in names.iter().enumerate().filter(|(i, name)| names[..*i].contains(name)) {
            found.slice(at, name, format!("a second variant for {name}")).help("keep the better of the two");
        }
        let Some(needed) = needed(at.file.locale) else { continue };
        let missing: Vec<&str> = needed.into_iter().filter(|category| !names.contains(category)).collect();
        if !missing.is_empty() {
            let place = match selector {
                InlineExpression::VariableReference { id } | InlineExpression::FunctionReference { id, .. } => id.name,
                _ => names[0],
            };
            let missing = missing.join(", ");
            found
                .slice(at, place, format!("{} has plural forms that are not here: {missing}", at.file.locale))
                .help("add a variant for each");
        }
    }
}

/// Those of Unicode’s plural rules.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories that whole numbers of everyday size have in a language.
fn needed(locale: &str) -> Option<BTreeSet<&'static str>> {
    let rules = PluralRules::create(locale.parse::<LanguageIdentifier>().ok()?, PluralRuleType::CARDINAL).ok()?;
    let category = |n: u32| {
        Some(match rules.select(n).ok()? {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        })
    };
    Some((0..=200).filter_map(category).collect())
}
