//! `rules`: what is looked for, and why.

use std::fmt::Write as _;

use super::finding::Rule;
use super::rules::ALL;
use crate::Outcome;

/// All rules as the table of the guide, or one of them with its example.
pub(crate) fn explain(rule: Option<&str>) -> Outcome {
    let Some(name) = rule else { return Ok(table()) };
    match ALL.iter().find(|rule| rule.name == name) {
        Some(rule) => Ok(one(rule)),
        None => {
            let near = ALL.iter().map(|rule| (strsim::damerau_levenshtein(rule.name, name), rule.name)).min();
            let near = near.filter(|(distance, _)| *distance <= 4);
            let near =
                near.map_or("`cargo l10n rules` lists them".to_owned(), |(_, near)| format!("did you mean {near}?"));
            Err(vec![format!("there is no rule {name:?}; {near}")])
        }
    }
}

fn table() -> String {
    let mut table = String::from("| rule | weight | reports |\n|---|---|---|\n");
    for rule in ALL {
        let fix = if rule.fix.is_some() { ", mended by `--fix`" } else { "" };
        let _ = writeln!(table, "| `{}` | {}{fix} | {} |", rule.name, rule.severity, rule.what);
    }
    table
}

fn one(rule: &Rule) -> String {
    let mut text = format!("{} ({}): {}\n\nWhy: {}.\n", rule.name, rule.severity, rule.what, rule.why);
    for (title, example) in [("Wrong", rule.bad), ("Right", rule.good)] {
        if !example.is_empty() {
            let _ = writeln!(text, "\n{title}:\n");
            for line in String::from_utf8_lossy(example).split_inclusive('\n') {
                let _ = writeln!(text, "    {}", visible(line.trim_end_matches('\n')));
            }
        }
    }
    if rule.fix.is_some() {
        text.push_str("\n`cargo l10n check --fix` mends it.\n");
    }
    text
}

/// With the characters that nobody sees by their numbers.
fn visible(line: &str) -> String {
    let plain =
        |c: char| c == ' ' || (c.is_ascii() && !c.is_control()) || c.is_alphanumeric() || "’“”«»„—…¿¡".contains(c);
    let shown = |c: char| if plain(c) { c.to_string() } else { format!("<U+{:04X}>", u32::from(c)) };
    line.chars().map(shown).collect()
}
