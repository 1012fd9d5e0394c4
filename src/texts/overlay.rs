//! Overlays: texts that the application gives at run time.

use std::borrow::Cow;

#[cfg(feature = "scan")]
use super::ftl::keywords;
use super::ftl::read::{Fault, read};
use super::problem::Problem;
#[cfg(feature = "scan")]
use super::table::OwnKeywords;
use super::table::Table;

/// Largest number of problems that are kept for one text.
pub(crate) const MAX_PROBLEMS: usize = 100;

/// Lays the messages of a text over a table and returns the problems. A message with a mistake leaves the message below
/// it in place.
pub(crate) fn lay(table: &mut Table, path: &str, text: &str, isolating: bool) -> Vec<Problem> {
    let reading = read(text, isolating);
    let mut faults = reading.faults;
    for said in reading.messages {
        let slot = &mut table[said.place];
        match said.message {
            Ok(message) => *slot = Ok(message.map(|text| Cow::Owned(text.into_owned()))),
            Err(refusal) => {
                let instead = if slot.is_ok() { "the text below it" } else { "the next language" };
                let fault = |Fault { offset, what }| Fault { offset, what: format!("{what}; {instead} answers") };
                faults.extend(refusal.fault.map(fault));
                if slot.is_err() {
                    *slot = Err(refusal.miss);
                }
            }
        }
    }
    faults.sort_by_key(|fault| fault.offset);
    problems(path, text, faults)
}

/// Lays the lines of a `keywords.toml` over the keywords of a language and returns the problems.
#[cfg(feature = "scan")]
pub(crate) fn lay_keywords(keywords: &mut OwnKeywords, path: &str, text: &str) -> Vec<Problem> {
    let reading = keywords::read(text);
    let lines = reading.lines.iter();
    // Every place of a symbol is the number of its row.
    keywords.extend(lines.map(|(place, words)| (*place as u16, Cow::Owned((*words).to_owned()))));
    problems(path, text, reading.faults)
}

/// The problems of a text, as far as they are listed.
fn problems(path: &str, text: &str, mut faults: Vec<Fault>) -> Vec<Problem> {
    let left_out = faults.len().saturating_sub(MAX_PROBLEMS);
    faults.truncate(MAX_PROBLEMS);
    let problem = |Fault { offset, what }| match offset {
        Some(offset) => Problem::at(path, text, offset, what),
        None => Problem::of(path, what),
    };
    let mut problems: Vec<Problem> = faults.into_iter().map(problem).collect();
    if left_out > 0 {
        problems.push(Problem::of(path, format!("{left_out} more problems are not listed")));
    }
    problems
}
