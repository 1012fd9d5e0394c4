//! A message that stands elsewhere than in English.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::ids;
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "order",
    severity: Severity::Warning,
    what: "a message that stands elsewhere than in English",
    why: "Pontoon writes the messages in the order of English",
    bad: include_bytes!("../../../tests/rules/order/bad.ftl"),
    good: include_bytes!("../../../tests/rules/order/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    let expected = file.expected();
    let mut placed: Vec<(usize, &str)> = Vec::new();
    for message in file.messages.iter().filter(|message| !message.is_term) {
        if let Some((_, at)) = ids::home(message.id).filter(|_| file.expects(message))
            && placed.iter().all(|(other, _)| *other != at)
        {
            placed.push((at, message.id));
        }
    }
    let kept = longest_rising(&placed.iter().map(|(at, _)| *at).collect::<Vec<_>>());
    for (at, id) in placed.iter().filter(|(at, _)| !kept.contains(at)) {
        let after = kept.iter().rev().find(|other| *other < at);
        let place = after.map_or_else(|| "first".to_owned(), |after| format!("behind {}", expected[*after]));
        found
            .report(file.source, file.source.range_of(id), format!("{id} belongs {place}"))
            .id(id)
            .help("move its line");
    }
}

/// The most numbers that can stay where they are: the longest rising series.
fn longest_rising(numbers: &[usize]) -> Vec<usize> {
    let mut best: Vec<Vec<usize>> = Vec::new();
    for (i, number) in numbers.iter().enumerate() {
        let before = (0..i).filter(|j| numbers[*j] < *number).max_by_key(|j| best[*j].len());
        let mut series = before.map(|j| best[j].clone()).unwrap_or_default();
        series.push(*number);
        best.push(series);
    }
    best.into_iter().max_by_key(Vec::len).unwrap_or_default()
}
