//! The files beside the texts: l10n.toml, check.toml, and each glossary.toml, keywords.toml and sources.toml. Where one cannot be read or is
//! not understood, the texts are checked all the same.

use sspi_status::ftl::keywords;

use super::Inputs;
use super::finding::{Finding, Found};
use super::rules;
use super::source::Unreadable;

const HELP: &str = "until it is understood, what it says does not count";
const HELP_FOR_KEYWORDS: &str = "one line for each code, as locales/README.md has it under “Keywords”";

pub(super) fn report<'s>(inputs: &'s Inputs<'_>, findings: &mut Vec<Finding<'s>>) {
    let mut found = Found { rule: &rules::SETTINGS, findings: Vec::new() };
    for source in inputs.sources.iter().filter(|source| source.is_settings()) {
        let why = match &source.unreadable {
            Some(Unreadable::NotUtf8(valid)) => Some((*valid, "not UTF-8 from here on".to_owned())),
            Some(Unreadable::TooLong(error) | Unreadable::Error(error)) => Some((0, error.clone())),
            _ => None,
        };
        if let Some((at, what)) = why {
            found.report(source, at..at, what).help(HELP);
            continue;
        }
        if source.name == keywords::FILE {
            for fault in keywords::read(&source.text).faults {
                let line = fault.offset.map_or(0..0, |offset| source.line_around(offset));
                found.report(source, line, fault.what).help(HELP_FOR_KEYWORDS);
            }
            continue;
        }
        for complaint in inputs.broken.iter().filter(|complaint| complaint.path == source.location) {
            let start = complaint.place.map_or(0, |place| place.offset);
            // From where it begins to go wrong to the end of its line.
            let end = complaint.place.map_or(0, |_| source.line_around(start).end);
            found.report(source, start..end, complaint.what.as_str()).help(HELP);
        }
    }
    findings.append(&mut found.findings);
}
