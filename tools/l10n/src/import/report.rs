//! The report beside a draft: what was recovered, how that is proved, and everything that was found wrong.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::align::Evidence;
use super::clean::{Artifact, Kind};
use super::distance::{self, Distance};
use super::faults::Fault;

/// A page as it was understood.
pub(super) struct Import<'i> {
    pub(super) locale: &'i str,
    /// The page's file name.
    pub(super) page: String,
    pub(super) rows: Vec<ImportedRow<'i>>,
    /// Why there are no shipped texts to compare with.
    pub(super) not_compared: Option<String>,
    /// What the page says against being one of this language.
    pub(super) doubt: Option<String>,
}

pub(super) struct ImportedRow<'i> {
    pub(super) symbol: &'static str,
    pub(super) line: usize,
    pub(super) evidence: Vec<&'i Evidence>,
    /// Whether what survived can stand in this row alone.
    pub(super) certain: bool,
    pub(super) artifacts: Vec<&'i Artifact>,
    pub(super) faults: Vec<Fault>,
    pub(super) sentence: &'i str,
    pub(super) shipped: Option<&'i str>,
}

impl ImportedRow<'_> {
    fn distance(&self) -> Option<Distance> {
        Some(Distance::between(self.sentence, self.shipped?))
    }

    /// Whether something survived in it that tells it from most others.
    fn is_proved(&self) -> bool {
        self.evidence.iter().any(|evidence| evidence.distinguishes())
    }
}

impl Import<'_> {
    /// The short form, for the terminal and the head of the report.
    pub(super) fn summary(&self) -> Vec<String> {
        let all = self.rows.len();
        let count = |holds: &dyn Fn(&ImportedRow<'_>) -> bool| self.rows.iter().filter(|row| holds(row)).count();
        let proved = count(&|row| row.is_proved());
        let certain = count(&|row| row.certain);
        let counted = count(&|row| row.evidence.iter().any(|evidence| matches!(evidence, Evidence::Underscores(_))));
        let like = count(&|row| row.evidence.contains(&&Evidence::LikeShipped));
        let mut lines = vec![
            format!("{}: {all} of {all} symbols recovered", self.page),
            format!(
                "proved: {proved} rows by what survived in them ({certain} can be no other row), {} by their place between \
                 those; {counted} have as many underscores as their symbol",
                all - proved
            ),
        ];
        if self.not_compared.is_none() {
            lines.push(format!("{like} sentences resemble the shipped text of their symbol more than any other text"));
        }
        lines.push(format!("artifacts: {}", listed(&self.artifact_kinds())));
        lines.push(format!("known faults: {}", listed(&self.fault_kinds())));
        match &self.not_compared {
            Some(why) => lines.push(format!("distance ({}): none, {why}", distance::NAME)),
            None => {
                let distances: Vec<Distance> = self.rows.iter().filter_map(ImportedRow::distance).collect();
                let unchanged = distances.iter().filter(|distance| distance.edits == 0).count();
                let sum: Distance = distances.iter().copied().sum();
                lines.push(format!(
                    "distance ({}): {:.2} = {} edits in {} words; {unchanged} of {} sentences unchanged",
                    distance::NAME,
                    sum.rate(),
                    sum.edits,
                    sum.words,
                    distances.len()
                ));
            }
        }
        lines.extend(self.doubt.clone());
        lines
    }

    fn artifact_kinds(&self) -> Vec<(String, usize)> {
        let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
        for artifact in self.rows.iter().flat_map(|row| &row.artifacts) {
            *kinds.entry(artifact.kind).or_default() += 1;
        }
        kinds.into_iter().map(|(kind, count)| (kind.to_string(), count)).collect()
    }

    fn fault_kinds(&self) -> Vec<(String, usize)> {
        let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
        for fault in self.rows.iter().flat_map(|row| &row.faults) {
            *kinds.entry(&fault.kind).or_default() += 1;
        }
        kinds.into_iter().map(|(kind, count)| (kind.to_owned(), count)).collect()
    }

    /// The whole, as Markdown. Every text of the page stands in code marks, so that none of it becomes markup again.
    pub(super) fn markdown(&self) -> String {
        let mut out = format!("# {} imported as {}\n\n", code(&self.page), code(self.locale));
        out.push_str(
            "The sentences in the draft are machine translations with their markup taken away, and nothing more: read \
             each one against the note in `en/sspi.ftl` before it is used. The faults below are those that a list of \
             symptoms knows; a sentence without one may still be wrong.\n\n",
        );
        for line in self.summary() {
            let _ = writeln!(out, "- {line}");
        }
        if self.not_compared.is_none() {
            let _ = write!(out, "\n{}\n", distance::MEANING);
        }
        out.push_str("\n## Known faults\n\n");
        let mut none = true;
        for row in &self.rows {
            for fault in &row.faults {
                none = false;
                let _ = writeln!(out, "- {} (line {}): {}", row.symbol, row.line, described(fault));
            }
        }
        if none {
            out.push_str("None that the list knows.\n");
        }
        let looks: Vec<String> = self.rows.iter().filter_map(ImportedRow::look).collect();
        if !looks.is_empty() {
            let _ = write!(out, "\n## Mended or left in the sentences\n\n{}\n", looks.join("\n"));
        }
        out.push_str("\n## Rows\n");
        for (number, row) in self.rows.iter().enumerate() {
            row.write(&mut out, number + 1);
        }
        out
    }
}

impl ImportedRow<'_> {
    /// What a reader should look at apart from the faults.
    fn look(&self) -> Option<String> {
        let looks: Vec<&Artifact> =
            self.artifacts.iter().copied().filter(|artifact| artifact.kind.deserves_a_look()).collect();
        (!looks.is_empty()).then(|| format!("- {} (line {}): {}", self.symbol, self.line, artifacts(&looks)))
    }

    fn write(&self, out: &mut String, number: usize) {
        let _ = write!(out, "\n### {number}. {} (line {})\n\n", self.symbol, self.line);
        let evidence: Vec<String> = self.evidence.iter().map(|evidence| text(&evidence.to_string())).collect();
        let evidence = match (evidence.is_empty(), self.is_proved()) {
            (true, _) => "its place between its neighbours alone".to_owned(),
            (false, true) => evidence.join("; "),
            (false, false) => format!("its place between its neighbours; {}", evidence.join("; ")),
        };
        let _ = writeln!(out, "- Proof: {evidence}");
        let _ = writeln!(out, "- Artifacts: {}", artifacts(&self.artifacts));
        for fault in &self.faults {
            let _ = writeln!(out, "- Fault: {}", described(fault));
        }
        let _ = writeln!(out, "- Imported: {}", code(self.sentence));
        if let (Some(shipped), Some(distance)) = (self.shipped, self.distance()) {
            let _ = writeln!(out, "- Shipped: {}", code(shipped));
            let _ = writeln!(
                out,
                "- Distance ({}): {:.2} = {} edits in {} words",
                distance::NAME,
                distance.rate(),
                distance.edits,
                distance.words
            );
        }
    }
}

fn described(fault: &Fault) -> String {
    format!("**{}**, {}: {}", fault.kind, code(&fault.symptom), fault.why)
}

/// Each kind once, with what it was and how often.
fn artifacts(artifacts: &[&Artifact]) -> String {
    let mut kinds: BTreeMap<Kind, Vec<(&str, usize)>> = BTreeMap::new();
    for artifact in artifacts {
        let details = kinds.entry(artifact.kind).or_default();
        match details.iter_mut().find(|(detail, _)| *detail == artifact.detail) {
            Some((_, count)) => *count += 1,
            None => details.push((&artifact.detail, 1)),
        }
    }
    let written = kinds.iter().map(|(kind, details)| {
        let details = details.iter().map(|(detail, count)| match count {
            1 => code(detail),
            _ => format!("{} ×{count}", code(detail)),
        });
        let name = if *kind == Kind::LineBreak { code(&kind.to_string()) } else { kind.to_string() };
        format!("{name}: {}", details.collect::<Vec<_>>().join(", "))
    });
    let written: Vec<String> = written.collect();
    if written.is_empty() { "none".to_owned() } else { written.join("; ") }
}

fn listed(kinds: &[(String, usize)]) -> String {
    if kinds.is_empty() {
        return "none".to_owned();
    }
    kinds.iter().map(|(kind, count)| format!("{kind} {count}")).collect::<Vec<_>>().join(", ")
}

/// A text between code marks: one more than it has in a row itself.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let marks = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{marks}{pad}{text}{pad}{marks}")
}

/// Words of the page among our own: without signs that Markdown would take for its own.
fn text(text: &str) -> String {
    text.chars().flat_map(|c| [Some('\\').filter(|_| "\\`*_[]<>&".contains(c)), Some(c)]).flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_leave_its_code_marks() {
        for (inner, written) in [("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("", "``"), ("``x", "``` ``x ```")]
        {
            assert_eq!(code(inner), written);
        }
        assert_eq!(text("a_b <c>"), "a\\_b \\<c\\>");
    }
}
