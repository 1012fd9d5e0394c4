//! The rules, one file each.

use std::fmt::Write as _;

use super::finding::{Check, Rule, Severity};
use crate::Outcome;

mod double_space;

/// All of them, in the order in which the guide lists them and `--fix` mends.
pub(crate) const ALL: &[&Rule] = &[&double_space::RULE, &EXCEPTION];

/// What `check.toml` itself is checked for; `exceptions` does the work.
pub(super) const EXCEPTION: Rule = Rule {
    name: "exception",
    severity: Severity::Error,
    what: "an exception in check.toml that is not understood, has no reason, or no longer applies",
    why: "",
    check: Check::Catalogue(|_, _| {}),
    fix: None,
};

pub(crate) fn explain(_rule: Option<&str>) -> Outcome {
    let mut table = String::new();
    for rule in ALL {
        let _ = writeln!(table, "| `{}` | {} | {} |", rule.name, rule.severity, rule.what);
    }
    Ok(table)
}
