//! What a rule says, and the rule itself.

use std::fmt;
use std::ops::Range;

use serde::Serialize;

use super::model::{File, Model, Place, full_id};
use super::source::Source;

/// How much a finding weighs. `check` fails on errors alone, unless it is told otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Severity {
    Error,
    Warning,
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        })
    }
}

/// One thing that is looked for.
pub(crate) struct Rule {
    /// As `check.toml` and the reports name it.
    pub(crate) name: &'static str,
    pub(crate) severity: Severity,
    /// What it reports, for the table of the guide.
    pub(crate) what: &'static str,
    pub(crate) why: &'static str,
    /// What is wrong, and how it is right; also the data of its test.
    pub(crate) bad: &'static [u8],
    pub(crate) good: &'static [u8],
    pub(crate) check: Check,
    /// Mends a whole file, where the mend is certain.
    pub(crate) fix: Option<fn(&str) -> String>,
}

/// What a rule looks at: everything at once, each file, or each text of each file.
pub(crate) enum Check {
    Catalogue(for<'s> fn(&Model<'s>, &mut Found<'s>)),
    File(for<'s> fn(&Model<'s>, &File<'s>, &mut Found<'s>)),
    Text(for<'s> fn(&Model<'s>, Place<'_, 's>, &mut Found<'s>)),
}

/// Something that a rule found, and where.
#[derive(Clone)]
pub(crate) struct Finding<'s> {
    pub(crate) rule: &'static Rule,
    /// That of the rule, unless it is about something that does not ship yet.
    pub(crate) severity: Severity,
    pub(crate) source: &'s Source,
    /// Bytes of the file; empty and at its beginning if the file as a whole is meant.
    pub(crate) range: Range<usize>,
    pub(crate) id: Option<String>,
    /// Of the message, where its value is not meant.
    pub(crate) attribute: Option<String>,
    /// What is wrong, in one sentence without a capital and a full stop.
    pub(crate) message: String,
    /// What stands beside the underlined part.
    pub(crate) label: String,
    /// How to mend it.
    pub(crate) help: String,
    /// Another place that explains it, such as the English text.
    pub(crate) related: Option<(&'s Source, Range<usize>, String)>,
}

/// What one rule has found so far.
pub(crate) struct Found<'s> {
    pub(crate) rule: &'static Rule,
    pub(crate) findings: Vec<Finding<'s>>,
}

impl<'s> Found<'s> {
    /// Reports something at a place of a file. What is returned takes the rest.
    pub(crate) fn report(
        &mut self,
        source: &'s Source,
        range: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Finding<'s> {
        self.findings.push(Finding::new(self.rule, source, range, message));
        self.findings.last_mut().expect("one was pushed")
    }

    /// Reports a part of a text, given as a slice of it.
    pub(crate) fn slice(&mut self, at: Place<'_, 's>, slice: &'s str, message: impl Into<String>) -> &mut Finding<'s> {
        let range = at.file.source.range_of(slice);
        self.report(at.file.source, range, message).of(at)
    }

    /// Reports a text as a whole.
    pub(crate) fn text(&mut self, at: Place<'_, 's>, message: impl Into<String>) -> &mut Finding<'s> {
        self.report(at.file.source, at.text.range.clone(), message).of(at)
    }
}

impl<'s> Finding<'s> {
    pub(super) fn new(
        rule: &'static Rule,
        source: &'s Source,
        range: Range<usize>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            rule,
            severity: rule.severity,
            source,
            range,
            id: None,
            attribute: None,
            message: message.into(),
            label: String::new(),
            help: String::new(),
            related: None,
        }
    }

    /// Says which text is meant.
    fn of(&mut self, at: Place<'_, '_>) -> &mut Self {
        self.attribute = at.text.attribute.map(str::to_owned);
        self.id(at.message.id)
    }

    /// As `check.toml` names it: `SEC_E_OK`, or `SEC_E_OK.hint`.
    pub(crate) fn full_id(&self) -> Option<String> {
        Some(full_id(self.id.as_ref()?, self.attribute.as_deref()))
    }

    pub(crate) fn id(&mut self, id: &str) -> &mut Self {
        self.id = Some(id.to_owned());
        self
    }

    pub(crate) fn label(&mut self, label: impl Into<String>) -> &mut Self {
        self.label = label.into();
        self
    }

    pub(crate) fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = help.into();
        self
    }

    pub(crate) fn related(&mut self, source: &'s Source, range: Range<usize>, label: impl Into<String>) -> &mut Self {
        self.related = Some((source, range, label.into()));
        self
    }
}
