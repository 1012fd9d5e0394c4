//! `check.toml`: what is accepted although a rule reports it, each with its reason.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use serde::Deserialize;
use toml::Spanned;

use super::finding::{Finding, Found};
use super::model::Model;
use super::rules;
use super::source::Source;
use crate::catalogue::TextFile;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    exception: Vec<Spanned<Exception>>,
}

/// `id` is that of the message for its text, and `ID.hint` or `ID.developer` for a part.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    rule: String,
    locale: String,
    id: String,
    reason: String,
}

impl Exception {
    fn key(&self) -> [&str; 3] {
        [&self.rule, &self.locale, &self.id]
    }
}

/// Takes away what is accepted, and adds what is wrong with the exceptions themselves.
pub(super) fn apply<'s>(model: &Model<'s>, findings: &mut Vec<Finding<'s>>) {
    let is_it = |source: &&Source| source.locale.is_none() && source.name == "check.toml";
    let Some(source) = model.sources.iter().find(is_it).filter(|source| source.unreadable.is_none()) else { return };
    let mut found = Found { rule: &rules::EXCEPTION, findings: Vec::new() };
    let file: File = match toml::from_str(&source.text) {
        Ok(file) => file,
        Err(error) => {
            found
                .report(source, error.span().unwrap_or_default(), format!("not understood: {}", error.message()))
                .help("an exception is [[exception]] and below it rule, locale, id and reason, each in quotes");
            findings.append(&mut found.findings);
            return;
        }
    };
    // With whether something was there to accept.
    let accepted: HashMap<[&str; 3], Cell<bool>> =
        file.exception.iter().map(|entry| (entry.get_ref().key(), Cell::new(false))).collect();
    findings.retain(|finding| {
        let (Some(locale), Some(id)) = (&finding.source.locale, finding.full_id()) else { return true };
        accepted.get(&[finding.rule.name, locale, &id]).map(|needed| needed.set(true)).is_none()
    });
    let mut seen = HashSet::new();
    for entry in &file.exception {
        let exception = entry.get_ref();
        let Exception { rule, locale, id, reason } = exception;
        let again = !seen.insert(exception.key());
        let (message, help) = if rules::ALL.iter().all(|known| known.name != rule) {
            (format!("there is no rule {rule:?}"), "`cargo l10n rules` lists them".to_owned())
        } else if reason.trim().is_empty() {
            ("an exception without a reason".to_owned(), "say why the text is right as it is".to_owned())
        } else if again {
            (format!("{locale} {id} is accepted a second time"), "remove it".to_owned())
        } else if !accepted[&exception.key()].get() && is_read(model, locale, id) {
            (format!("{rule} has nothing to report for {locale} {id}"), "remove it".to_owned())
        } else {
            continue;
        };
        // The header and what belongs to it, without the blank lines behind.
        let text = source.text.get(entry.span()).unwrap_or_default();
        let range = entry.span().start..entry.span().start + text.trim_end().len();
        found.report(source, range, message).help(help);
    }
    findings.append(&mut found.findings);
}

/// Whether the file of a message could be looked into; else nobody knows what there is to report.
fn is_read(model: &Model<'_>, locale: &str, id: &str) -> bool {
    let name = TextFile::of_id(id.split('.').next().unwrap_or_default());
    model.files.iter().any(|file| file.locale == locale && file.name == name && file.is_read())
}
