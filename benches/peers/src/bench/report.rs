//! Tables, as text or in Markdown, and limits.

use std::fmt::Write as _;

/// For what a contender does not do.
pub(crate) const NONE: &str = "–";

/// A table whose first column stands on the left, and the others on the right.
pub(crate) struct Table {
    title: String,
    note: String,
    /// The first row has the names of the columns.
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new<'a>(title: &str, note: String, columns: impl IntoIterator<Item = &'a str>) -> Self {
        let names = std::iter::once("").chain(columns).map(str::to_owned).collect();
        Self { title: title.to_owned(), note, rows: vec![names] }
    }

    pub(crate) fn add(&mut self, title: impl Into<String>, cells: impl IntoIterator<Item = String>) {
        self.rows.push(std::iter::once(title.into()).chain(cells).collect());
    }

    fn text(&self) -> String {
        let mut out = format!("{}\n{}\n", self.title, self.note);
        let width = |column: usize| self.rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..self.rows[0].len()).map(width).collect();
        for row in &self.rows {
            let mut line = String::new();
            for (i, (cell, &width)) in row.iter().zip(&widths).enumerate() {
                let _ = if i == 0 { write!(line, "{cell:<width$}  ") } else { write!(line, "{cell:>width$}  ") };
            }
            let _ = writeln!(out, "  {}", line.trim_end());
        }
        out
    }

    fn markdown(&self) -> String {
        let mut out = format!("### {}\n\n{}\n\n", self.title, self.note);
        for (i, row) in self.rows.iter().enumerate() {
            let _ = writeln!(out, "| {} |", row.join(" | "));
            if i == 0 {
                let _ = writeln!(out, "|---|{}", "---:|".repeat(row.len() - 1));
            }
        }
        out
    }
}

/// What was measured, and the limits of it.
#[derive(Default)]
pub(crate) struct Report {
    pub(crate) tables: Vec<Table>,
    limits: Vec<Limit>,
}

struct Limit {
    what: String,
    limit: String,
    measured: String,
    met: Met,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Met {
    Yes,
    No,
    /// The machine lacks something for it.
    NotMeasured,
    Told,
}

impl Report {
    /// Not met by what is no number.
    pub(crate) fn at_most(&mut self, what: impl Into<String>, limit: f64, measured: f64, show: fn(f64) -> String) {
        self.limit(what, format!("≤ {}", show(limit)), Some((measured <= limit, show(measured))));
    }

    /// Not met by what is no number.
    pub(crate) fn at_least(&mut self, what: impl Into<String>, limit: f64, measured: f64, show: fn(f64) -> String) {
        self.limit(what, format!("≥ {}", show(limit)), Some((measured >= limit, show(measured))));
    }

    pub(crate) fn more_than(&mut self, what: impl Into<String>, limit: f64, measured: f64, show: fn(f64) -> String) {
        self.limit(what, format!("> {}", show(limit)), Some((measured > limit, show(measured))));
    }

    /// A limit for which the machine lacks something.
    pub(crate) fn not_measured(&mut self, what: impl Into<String>, limit: String, lacks: &str) {
        self.limit(what, format!("{limit} ({lacks} is missing)"), None);
    }

    /// What has no limit here, but is to be known.
    pub(crate) fn told(&mut self, what: impl Into<String>, measured: String) {
        self.limits.push(Limit { what: what.into(), limit: "told".to_owned(), measured, met: Met::Told });
    }

    fn limit(&mut self, what: impl Into<String>, limit: String, measured: Option<(bool, String)>) {
        let (met, measured) = match measured {
            Some((true, measured)) => (Met::Yes, measured),
            Some((false, measured)) => (Met::No, measured),
            None => (Met::NotMeasured, NONE.to_owned()),
        };
        self.limits.push(Limit { what: what.into(), limit, measured, met });
    }

    pub(crate) fn no_limit_is_missed(&self) -> bool {
        self.limits.iter().all(|limit| limit.met != Met::No)
    }

    pub(crate) fn render(&self, markdown: bool) -> String {
        let mut limits = Table::new("Limits", "What sspi-status has to reach.".to_owned(), ["limit", "measured", ""]);
        for Limit { what, limit, measured, met } in &self.limits {
            let met = match met {
                Met::Yes => "met",
                Met::No => "not met",
                Met::NotMeasured => "not measured",
                Met::Told => "",
            };
            limits.add(what, [limit.clone(), measured.clone(), met.to_owned()]);
        }
        let show = |table: &Table| if markdown { table.markdown() } else { table.text() };
        self.tables.iter().chain([&limits]).map(show).collect::<Vec<_>>().join("\n")
    }
}

/// Three digits that matter, where there are so many.
pub(crate) fn significant(number: f64) -> String {
    match number.abs() {
        n if n == n.trunc() && n < 1000.0 => format!("{number}"),
        n if n < 9.995 => format!("{number:.2}"),
        n if n < 99.95 => format!("{number:.1}"),
        _ => grouped(number),
    }
}

pub(crate) fn times(number: f64) -> String {
    format!("{} ×", significant(number))
}

pub(crate) fn nanoseconds(ns: f64) -> String {
    format!("{} ns", significant(ns))
}

pub(crate) fn microseconds(ns: f64) -> String {
    format!("{} µs", significant(ns / 1e3))
}

pub(crate) fn milliseconds(ns: f64) -> String {
    format!("{} ms", significant(ns / 1e6))
}

pub(crate) fn bytes(number: f64) -> String {
    format!("{} B", grouped(number))
}

/// A whole number, its thousands apart.
pub(crate) fn grouped(number: f64) -> String {
    let digits = format!("{:.0}", number.abs());
    let mut out = String::from(if number < 0.0 { "-" } else { "" });
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
