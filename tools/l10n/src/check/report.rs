//! How findings are shown.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;
use sspi_status::printable::{self, is_unprintable, one_line, printable};

use super::finding::{Finding, Severity};
use super::limit::{Counts, MORE};
use super::source::Source;
use crate::output;

/// For people: as rustc does it. Colour is always there; the stream takes it away where it does not belong.
pub(super) fn text(findings: &[Finding<'_>], mended: &[String], counts: &Counts) -> String {
    let renderer = Renderer::styled().decor_style(DecorStyle::Ascii).term_width(160);
    let mut out = String::new();
    for line in mended {
        let _ = writeln!(out, "{}", one_line(line));
    }
    for finding in findings {
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let mut group = Group::with_title(level.primary_title(printable(&finding.message)).id(finding.rule.name));
        group = if finding.rule.name == MORE.name {
            group.element(Origin::path(output::path(&finding.source.path)))
        } else {
            shown(group, finding.source, &finding.range, AnnotationKind::Primary, &finding.label)
        };
        if let Some((source, range, label)) = &finding.related {
            group = shown(group, source, range, AnnotationKind::Context, label);
        }
        if !finding.rule.why.is_empty() {
            group = group.element(Level::NOTE.message(finding.rule.why));
        }
        if !finding.help.is_empty() {
            group = group.element(Level::HELP.message(printable(&finding.help)));
        }
        let _ = writeln!(out, "{}\n", renderer.render(&[group]));
    }
    let _ = writeln!(out, "{counts}");
    out
}

/// Adds the lines around a range, with the range underlined. Only these lines are handed over: the renderer would go
/// through the whole file for each finding.
fn shown<'a>(
    group: Group<'a>,
    source: &'a Source,
    range: &Range<usize>,
    kind: AnnotationKind,
    label: &'a str,
) -> Group<'a> {
    let path = output::path(&source.path);
    if source.text.is_empty() {
        return group.element(Origin::path(path));
    }
    let range = range.start.min(source.text.len())..range.end.min(source.text.len());
    let lines = source.line_around(range.start).start..source.line_around(range.end).end;
    let (first, _) = source.line_and_column(lines.start);
    let text = source.text.get(lines.clone()).unwrap_or_default();
    let shown_from = |offset: usize| -> usize {
        let before = text.char_indices().take_while(|(at, _)| *at < offset - lines.start);
        before.map(|(_, c)| shown_as(c).len_utf8()).sum()
    };
    let annotation: Annotation<'_> = kind.span(shown_from(range.start)..shown_from(range.end));
    let annotation = if label.is_empty() { annotation } else { annotation.label(printable(label)) };
    let text: String = text.chars().map(shown_as).collect();
    group.element(Snippet::source(text).line_start(first).path(path).annotation(annotation))
}

/// One character for another, so that columns stay as they are. For those of ASCII the renderer has signs of its own.
fn shown_as(c: char) -> char {
    if is_unprintable(c) && !c.is_ascii() { char::REPLACEMENT_CHARACTER } else { c }
}

/// One finding as programs get it. Lines and columns count from 1, columns in characters; the end is the first place
/// behind.
#[derive(Serialize)]
struct Row<'f> {
    rule: &'f str,
    severity: Severity,
    path: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    locale: Option<&'f str>,
    id: Option<&'f str>,
    attribute: Option<&'f str>,
    message: &'f str,
    why: &'f str,
    help: &'f str,
}

impl<'f> Row<'f> {
    fn new(finding: &'f Finding<'_>) -> Self {
        let (line, column) = finding.source.line_and_column(finding.range.start);
        let (end_line, end_column) = finding.source.line_and_column(finding.range.end);
        Self {
            rule: finding.rule.name,
            severity: finding.severity,
            path: finding.source.path.display().to_string(),
            line,
            column,
            end_line,
            end_column,
            locale: finding.source.locale.as_deref(),
            id: finding.id.as_deref(),
            attribute: finding.attribute.as_deref(),
            message: &finding.message,
            why: finding.rule.why,
            help: &finding.help,
        }
    }
}

/// An array of objects.
pub(super) fn json(findings: &[Finding<'_>]) -> String {
    let rows: Vec<Row<'_>> = findings.iter().map(Row::new).collect();
    let json = serde_json::to_string_pretty(&rows).unwrap_or_else(|error| format!("{{\"error\":\"{error}\"}}"));
    format!("{}\n", printable::json(&json))
}

/// Workflow commands, which GitHub shows beside the lines of a pull request.
pub(super) fn github(findings: &[Finding<'_>]) -> String {
    let escape = |text: &str| escape(&printable(text));
    let property = |text: &str| escape(text).replace(':', "%3A").replace(',', "%2C");
    let mut out = String::new();
    for row in findings.iter().map(Row::new) {
        let command = match row.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let path = row.path.replace('\\', "/");
        let _ = write!(out, "::{command} file={},line={},col={}", property(&path), row.line, row.column);
        // An end in another line would be refused together with the columns.
        if row.end_line == row.line {
            let _ = write!(out, ",endColumn={}", row.end_column);
        } else {
            let _ = write!(out, ",endLine={}", row.end_line);
        }
        let help = if row.help.is_empty() { String::new() } else { format!("\nhelp: {}", row.help) };
        let _ = writeln!(out, ",title={}::{}", property(row.rule), escape(&format!("{}{help}", row.message)));
    }
    out
}

/// What would end the line, or be taken for an escape.
fn escape(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}
