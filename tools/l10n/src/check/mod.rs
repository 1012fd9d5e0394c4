//! `check`: everything that can be wrong with the texts, rule by rule.

mod exceptions;
mod explain;
mod finding;
mod fix;
mod ids;
mod language;
mod limit;
pub(crate) mod model;
mod report;
mod rules;
mod settings;
pub(crate) mod source;
pub(crate) mod syntax;
#[cfg(test)]
mod tests;
mod words;

use std::ptr;

use clap::{Args, ValueEnum};

pub(crate) use self::explain::explain;
use self::finding::{Check, Found};
pub(crate) use self::finding::{Finding, Severity};
use self::limit::Counts;
use self::model::Model;
use self::source::Source;
use crate::catalogue::Catalogue;
use crate::complaint::Complaint;
use crate::glossary::Glossary;
use crate::{output, sources};

#[derive(Args)]
pub(crate) struct Options {
    /// How to report: for people, for programs, or as annotations of GitHub's workflows
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// Fail on these, too
    #[arg(long, value_name = "WHAT")]
    pub(crate) deny: Option<Deny>,
    /// Mend what can be mended with certainty, and report the rest
    #[arg(long)]
    pub(crate) fix: bool,
}

#[derive(Clone, Copy, Default, ValueEnum)]
pub(crate) enum Format {
    #[default]
    Text,
    Json,
    Github,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Deny {
    Warnings,
}

/// The files that are looked at, and what is known beside them.
pub(crate) struct Inputs<'c> {
    catalogue: &'c Catalogue,
    glossary: Glossary,
    made_from: sources::Sources,
    sources: Vec<Source>,
    /// What is wrong with the files beside the texts.
    broken: Vec<Complaint>,
}

impl<'c> Inputs<'c> {
    pub(crate) fn read(catalogue: &'c Catalogue) -> Self {
        let (glossary, of_glossary) = Glossary::read_anyway(catalogue);
        let (made_from, of_sources) = sources::read_anyway(catalogue);
        let broken = [catalogue.complaints.clone(), of_glossary, of_sources].concat();
        Self { catalogue, glossary, made_from, sources: source::read(catalogue), broken }
    }

    /// The files as the rules look at them.
    pub(crate) fn model(&self) -> Model<'_> {
        Model::new(self.catalogue, &self.glossary, &self.made_from, &self.sources)
    }

    /// All that the rules find and `check.toml` does not accept, in the order of the files.
    pub(crate) fn findings(&self) -> Vec<Finding<'_>> {
        let model = self.model();
        let mut findings = Vec::new();
        for rule in rules::ALL {
            let mut found = Found { rule, findings: Vec::new() };
            // A file that cannot be read is reported as a whole.
            let files = || model.files.iter().filter(|file| file.is_read());
            match rule.check {
                Check::Catalogue(check) => check(&model, &mut found),
                Check::File(check) => files().for_each(|file| check(&model, file, &mut found)),
                Check::Text(check) => {
                    for file in files() {
                        file.places().for_each(|place| check(&model, place, &mut found));
                    }
                }
            }
            findings.append(&mut found.findings);
        }
        let is_unfinished = |finding: &&mut Finding<'_>| {
            rules::UNFINISHED.contains(&finding.rule.name) && !model.has_to_be_complete(finding.source)
        };
        findings.iter_mut().filter(is_unfinished).for_each(|finding| finding.severity = Severity::Note);
        settings::report(self, &mut findings);
        exceptions::apply(&model, &mut findings);
        // The files lie one behind the other, so their addresses have their order.
        findings.sort_by_key(|finding| (ptr::from_ref(finding.source), finding.range.start, finding.severity));
        findings
    }
}

/// What is written, and whether the texts may be used as they are.
pub(crate) fn check(catalogue: &Catalogue, options: &Options) -> (String, bool) {
    let mut inputs = Inputs::read(catalogue);
    let (mut mended, mut unwritten) = (Vec::new(), Vec::new());
    if options.fix {
        (mended, unwritten) = fix::fix(&catalogue.root, &inputs.sources, &inputs.findings());
        inputs = Inputs::read(catalogue);
    }
    for complaint in &unwritten {
        output::complain(complaint);
    }
    let findings = inputs.findings();
    let fails = |finding: &Finding<'_>| match finding.severity {
        Severity::Error => true,
        Severity::Warning => options.deny.is_some(),
        Severity::Note => false,
    };
    let passed = unwritten.is_empty() && !findings.iter().any(fails);
    (report(&findings, &mended, options.format), passed)
}

/// What is written about findings, and about what was mended before.
pub(crate) fn report(findings: &[Finding<'_>], mended: &[String], format: Format) -> String {
    let shown = limit::limit(findings);
    match format {
        Format::Text => report::text(&shown, mended, &Counts::of(findings)),
        Format::Json => report::json(&shown),
        Format::Github => report::github(&shown),
    }
}
