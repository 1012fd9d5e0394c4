//! What sspi-status wants to reach, and whether it does.

use sspi_status_peers::{CONTENDERS, Row};

use crate::children::LANGUAGES;
use crate::instructions::COMMANDS;
use crate::report::{bytes, microseconds, significant, times};
use crate::results::{BUNDLE, OURS, Results};

/// One limit.
pub(crate) struct Limit {
    pub(crate) what: String,
    pub(crate) limit: String,
    pub(crate) measured: String,
    /// Nothing where it could not be measured.
    pub(crate) met: Option<bool>,
}

/// Not met by what is no number.
fn at_most(what: String, limit: f64, measured: f64, show: impl Fn(f64) -> String) -> Limit {
    Limit { what, limit: format!("≤ {}", show(limit)), measured: show(measured), met: Some(measured <= limit) }
}

fn at_least(what: String, limit: f64, measured: f64, show: impl Fn(f64) -> String) -> Limit {
    Limit { what, limit: format!("≥ {}", show(limit)), measured: show(measured), met: Some(measured >= limit) }
}

fn unmeasured(what: String, limit: String) -> Limit {
    Limit { what, limit, measured: "–".to_owned(), met: None }
}

/// All limits.
pub(crate) fn limits(results: &Results) -> Vec<Limit> {
    let mut limits = Vec::new();
    for (row, timings) in &results.warm {
        let limit = match row {
            Row::Text => 1.5,
            Row::Everything => 2.5,
            Row::Tag(_) | Row::LanguageIdentifier => 1.6,
            Row::Unknown => 2.0,
        };
        let ratio = timings[OURS].map_or(f64::NAN, |timing| timing.ratio.median);
        limits.push(at_most(format!("{}, against the table", row.title()), limit, ratio, times));
    }
    for (row, counts) in Row::ALL.iter().zip(&results.allocations) {
        let limit = if *row == Row::Unknown { 1.0 } else { 0.0 };
        let count = counts[OURS].unwrap_or(f64::NAN);
        limits.push(at_most(format!("{}, allocations", row.title()), limit, count, significant));
    }

    let what = format!("{}, throughput on 2 threads", Row::Text.title());
    limits.push(match results.two_threads[OURS] {
        Some(ratio) => at_least(what, 1.9, ratio.median, times),
        None => unmeasured(what, format!("≥ {}", times(1.9))),
    });

    for (tag, first) in LANGUAGES.iter().zip(&results.first) {
        limits.push(at_most(format!("first message, {tag}"), 3_000.0, first[OURS], microseconds));
        let part = first[BUNDLE] / first[OURS];
        let what = format!("first message, {tag}: fluent-bundle takes");
        limits.push(at_least(what, 30.0, part, times));
    }
    limits.push(at_most("heap".to_owned(), 4_000.0, results.heap[OURS], bytes));
    limits
        .extend((0..CONTENDERS.len()).filter(|&peer| CONTENDERS[peer].is_fluent()).map(|peer| against(results, peer)));

    for (i, arguments) in COMMANDS.iter().enumerate() {
        let what = format!("sspi-status {}, instructions against an empty program", arguments.join(" "));
        limits.push(match &results.instructions {
            Some(counted) => at_most(what, 3.0, counted.commands[i] / counted.empty, times),
            None => unmeasured(what, format!("≤ {}", times(3.0))),
        });
    }
    limits
}

/// How much longer a peer takes, in the warm row in which that is least.
fn against(results: &Results, peer: usize) -> Limit {
    let factors = results
        .warm
        .iter()
        .filter_map(|(row, timings)| Some((row, timings[peer]?.ratio.median / timings[OURS]?.ratio.median)));
    let least = factors.min_by(|(_, a), (_, b)| a.total_cmp(b));
    let name = CONTENDERS[peer].name();
    match least {
        Some((row, factor)) => {
            at_least(format!("every warm row: {name} takes (least: {})", row.title()), 10.0, factor, times)
        }
        None => unmeasured(format!("every warm row: {name} takes"), format!("≥ {}", times(10.0))),
    }
}
