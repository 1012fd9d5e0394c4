//! How much of what is found is shown. One mistake can make thousands of findings, which nobody reads.

use std::fmt;
use std::ptr;

use super::finding::{Check, Finding, Rule, Severity};

/// Most findings that are shown of one file.
const MOST: usize = 100;

/// Most characters of an ID, a message or a help that are shown. They may quote the file, where a word has any length.
const LONGEST: usize = 1000;

/// What stands behind the findings of a file for those that are not shown. No exception accepts it.
pub(super) const MORE: Rule = Rule {
    name: "more-findings",
    severity: Severity::Note,
    what: "",
    why: "one mistake often makes many findings",
    bad: b"",
    good: b"",
    check: Check::Catalogue(|_, _| {}),
    fix: None,
};

/// How many findings there are of each severity, in the order of the severities.
#[derive(Default)]
pub(super) struct Counts([usize; 3]);

impl Counts {
    pub(super) fn of<'f, 's: 'f>(findings: impl IntoIterator<Item = &'f Finding<'s>>) -> Self {
        let mut counts = Self::default();
        findings.into_iter().for_each(|finding| counts.0[finding.severity as usize] += 1);
        counts
    }
}

/// “2 errors, 0 warnings”, and the notes if there are any.
impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (severity, count) in [Severity::Error, Severity::Warning, Severity::Note].into_iter().zip(self.0) {
            let between = match severity {
                Severity::Error => "",
                Severity::Note if count == 0 => break,
                _ => ", ",
            };
            let plural = if count == 1 { "" } else { "s" };
            write!(f, "{between}{} {severity}{plural}", grouped(count))?;
        }
        Ok(())
    }
}

/// Of each file what weighs most, in the order in which it stands, and behind it one entry for the rest.
pub(super) fn limit<'s>(findings: &[Finding<'s>]) -> Vec<Finding<'s>> {
    let mut shown = Vec::new();
    for own in findings.chunk_by(|one, next| ptr::eq(one.source, next.source)) {
        let mut free = MOST;
        let mut room = Counts::of(own).0.map(|count| {
            let count = count.min(free);
            free -= count;
            count
        });
        let mut is_shown = |finding: &&Finding<'_>| {
            let room = &mut room[finding.severity as usize];
            let is_shown = *room > 0;
            *room = room.saturating_sub(1);
            is_shown
        };
        let (kept, hidden): (Vec<_>, Vec<_>) = own.iter().partition(&mut is_shown);
        shown.extend(kept.into_iter().cloned().map(shortened));
        if let Some(Finding { source, .. }) = hidden.first() {
            let (more, verb) = match hidden.len() {
                1 => ("1 more finding".to_owned(), "is"),
                n => (format!("{} more findings", grouped(n)), "are"),
            };
            let message = format!("{more} in this file {verb} not shown: {}", Counts::of(hidden.iter().copied()));
            let mut closing = Finding::new(&MORE, source, 0..0, message);
            closing.help("mend those above, and check again");
            shown.push(closing);
        }
    }
    shown
}

fn shortened(mut finding: Finding<'_>) -> Finding<'_> {
    let Finding { message, label, help, id, attribute, related, .. } = &mut finding;
    let of_related = related.as_mut().map(|(_, _, label)| label);
    for text in [message, label, help].into_iter().chain(id).chain(attribute).chain(of_related) {
        if let Some((end, _)) = text.char_indices().nth(LONGEST) {
            text.truncate(end);
            text.push('…');
        }
    }
    finding
}

/// With a comma between the thousands.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().filter_map(|group| str::from_utf8(group).ok()).collect();
    groups.join(",")
}
