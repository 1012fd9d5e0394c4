//! The files beside the texts: l10n.toml, glossary.toml and sources.toml. Where one is not understood, the texts are
//! checked all the same.

use super::Inputs;
use super::finding::{Finding, Found};
use super::rules;

pub(super) fn report<'s>(inputs: &'s Inputs<'_>, findings: &mut Vec<Finding<'s>>) {
    let mut found = Found { rule: &rules::SETTINGS, findings: Vec::new() };
    for (name, complaint) in &inputs.broken {
        let Some(source) = inputs.sources.iter().find(|source| source.locale.is_none() && source.name == *name) else {
            continue;
        };
        let error = toml::from_str::<toml::Table>(&source.text).err();
        let range = error.and_then(|error| error.span()).unwrap_or_default();
        // The reader of each file words its complaints for a terminal: several lines, with the path in front.
        let path = source.location.display().to_string();
        let complaint = complaint.trim_start_matches(&path).trim_start_matches([':', ' ']);
        let complaint = complaint.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
        found.report(source, range, complaint).help("until it is understood, what it says does not count");
    }
    findings.append(&mut found.findings);
}
