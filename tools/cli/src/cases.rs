//! `test`: files of fallback cases, run against the catalogue that the options ask for.

use std::io::{self, Write};
use std::path::PathBuf;

use serde::Serialize;
use sspi_status::printable::printable;
use sspi_status::testing::{Failure, Report, Runner};

use crate::args::Format;
use crate::output::to_json;
use crate::{Run, Status};

/// A case, or the problems that the overlays of a file have as a whole.
#[derive(Serialize)]
struct Object<'a> {
    path: &'a str,
    line: usize,
    /// Absent for the problems of the overlays.
    name: Option<&'a str>,
    passed: bool,
    failures: &'a [Failure],
}

impl Run {
    pub(crate) fn test(&mut self, files: &[PathBuf]) -> io::Result<()> {
        if self.refuse_tables("test") {
            return Ok(());
        }
        let mut runner = Runner::new().embedded(!self.options.no_embedded);
        if let Some(folder) = &self.options.locales {
            runner = runner.overlay_folder(folder);
        }
        let mut reports = Vec::new();
        for file in files {
            match runner.run(file) {
                Ok(report) => reports.push(report),
                Err(problem) => self.complain(&problem),
            }
        }
        if !reports.iter().all(Report::passed) {
            self.raise(Status::NotFound);
        }
        match self.options.format {
            Format::Json => self.test_json(&reports),
            _ => self.test_text(&reports, files.len() - reports.len()),
        }
    }

    fn test_text(&self, reports: &[Report], left_out: usize) -> io::Result<()> {
        let mut out = self.stdout();
        for report in reports.iter().filter(|report| !report.passed()) {
            writeln!(out, "{}", printable(&report.to_string()))?;
        }
        let cases = || reports.iter().flat_map(|report| &report.cases);
        let failed = cases().filter(|case| !case.failures.is_empty()).count();
        let problems = reports.iter().filter(|report| report.problems.is_some()).count();
        write!(out, "{}, {failed} failed", counted(cases().count(), "case"))?;
        if problems > 0 {
            write!(out, "; overlays of {} with other problems than expected", counted(problems, "file"))?;
        }
        if left_out > 0 {
            write!(out, "; {} not run", counted(left_out, "file"))?;
        }
        writeln!(out)
    }

    fn test_json(&self, reports: &[Report]) -> io::Result<()> {
        let objects: Vec<Object<'_>> = reports.iter().flat_map(objects).collect();
        let mut out = self.stdout();
        let lines: Vec<String> = objects.iter().map(to_json).collect::<io::Result<_>>()?;
        match lines.as_slice() {
            [] => writeln!(out, "[]"),
            lines => writeln!(out, "[\n{}\n]", lines.join(",\n")),
        }
    }
}

fn objects(report: &Report) -> impl Iterator<Item = Object<'_>> {
    let path = report.path.as_str();
    let of_file = report.problems.iter().map(move |failure| Object {
        path,
        line: failure.line,
        name: None,
        passed: false,
        failures: std::slice::from_ref(failure),
    });
    of_file.chain(report.cases.iter().map(move |case| Object {
        path,
        line: case.line,
        name: Some(&case.name),
        passed: case.failures.is_empty(),
        failures: &case.failures,
    }))
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
