//! `--fix`: the mends that are certain, file by file.

use std::fs;

use super::finding::Finding;
use super::rules;
use super::source::Source;

/// Writes the files that a rule with a mend reports, and names them with what was mended.
pub(super) fn fix(sources: &[Source], findings: &[Finding<'_>]) -> Result<Vec<String>, Vec<String>> {
    let mut mended = Vec::new();
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
            let path = source.path.display();
            fs::write(&source.location, text).map_err(|error| vec![format!("{path}: {error}")])?;
            mended.push(format!("{path}: mended {}", names.join(", ")));
        }
    }
    Ok(mended)
}
