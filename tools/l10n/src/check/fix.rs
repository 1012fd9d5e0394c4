//! `--fix`: the mends that are certain, file by file.

use std::path::Path;

use super::finding::Finding;
use super::rules;
use super::source::Source;
use crate::complaint::Complaint;
use crate::{files, output};

/// Writes the files that a rule with a mend reports. Returns the files with what was mended, and why others could not be
/// written.
pub(super) fn fix(root: &Path, sources: &[Source], findings: &[Finding<'_>]) -> (Vec<String>, Vec<String>) {
    let (mut mended, mut complaints) = (Vec::new(), Vec::new());
    for source in sources.iter().filter(|source| source.unreadable.is_none()) {
        let is_own = |finding: &&Finding<'_>| std::ptr::eq(finding.source, source);
        // What the reader refuses would do harm here, too.
        if findings.iter().filter(is_own).any(|finding| finding.rule.name == rules::UNREADABLE) {
            continue;
        }
        let mut text = source.text.clone();
        let mut names = Vec::new();
        for rule in rules::ALL {
            let reported = findings.iter().filter(is_own).any(|finding| finding.rule.name == rule.name);
            if let Some(fix) = rule.fix.filter(|_| reported) {
                let before = std::mem::take(&mut text);
                text = fix(&before);
                if text != before {
                    names.push(rule.name);
                }
            }
        }
        if text != source.text {
            match files::replace(root, &source.location, &source.text, &text) {
                Ok(()) => mended.push(format!("{}: mended {}", output::path(&source.path), names.join(", "))),
                Err(complaint) => complaints.push(Complaint { path: source.path.clone(), ..complaint }.to_string()),
            }
        }
    }
    (mended, complaints)
}
