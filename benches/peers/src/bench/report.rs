//! Tables, as text or in Markdown.

use std::fmt::Write as _;

use sspi_status_peers::{CONTENDERS, Row};

use crate::children::LANGUAGES;
use crate::instructions::{COMMANDS, Instructions};
use crate::measure::{BATCH, Quartiles, ROUNDS, Timing};
use crate::reach;
use crate::results::Results;

/// For what a contender cannot do.
const NONE: &str = "–";

struct Table {
    title: &'static str,
    note: String,
    /// The first row has the names of the columns.
    rows: Vec<Vec<String>>,
    /// Columns whose contents stand on the left; the others stand on the right.
    left: usize,
}

/// Everything.
pub(crate) fn render(results: &Results, markdown: bool) -> String {
    let mut parts = vec![warm(results), allocations(results), first(results), heap(results)];
    let mut skipped = "";
    match &results.instructions {
        Some(counted) => parts.extend([first_instructions(counted), command_instructions(counted)]),
        None => skipped = "\nInstructions: skipped: valgrind is not installed\n",
    }
    let show = |table: &Table| if markdown { table.markdown() } else { table.text() };
    let parts: Vec<String> = parts.iter().map(show).collect();
    format!("{}{skipped}\n{}", parts.join("\n"), show(&reach(results)))
}

impl Table {
    /// A table with one column for each contender.
    fn of_contenders(title: &'static str, note: String) -> Self {
        let names = CONTENDERS.iter().map(|contender| contender.name().to_owned());
        Self { title, note, rows: vec![std::iter::once(String::new()).chain(names).collect()], left: 1 }
    }

    fn add(&mut self, title: String, cells: impl IntoIterator<Item = String>) {
        self.rows.push(std::iter::once(title).chain(cells).collect());
    }

    fn text(&self) -> String {
        let mut out = format!("{}\n{}\n", self.title, self.note);
        let width = |column: usize| self.rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..self.rows[0].len()).map(width).collect();
        for row in &self.rows {
            let mut line = String::new();
            for (i, (cell, &width)) in row.iter().zip(&widths).enumerate() {
                let _ = if i < self.left { write!(line, "{cell:<width$}  ") } else { write!(line, "{cell:>width$}  ") };
            }
            let _ = writeln!(out, "  {}", line.trim_end());
        }
        out
    }

    fn markdown(&self) -> String {
        let mut out = format!("## {}\n\n{}\n\n", self.title, self.note);
        for (i, row) in self.rows.iter().enumerate() {
            let _ = writeln!(out, "| {} |", row.join(" | "));
            if i == 0 {
                let rule = |column| if column < self.left { "---|" } else { "---:|" };
                let _ = writeln!(out, "|{}", (0..row.len()).map(rule).collect::<String>());
            }
        }
        out
    }
}

fn warm(results: &Results) -> Table {
    let note = format!(
        "Time of one call; × the static table, and the quartiles of that, from {ROUNDS} rounds of {} µs each.",
        BATCH.as_micros()
    );
    let mut table = Table::of_contenders("Warm", note);
    for (row, timings) in &results.warm {
        table.add(row.title(), timings.iter().map(|timing| timing.map_or(NONE.to_owned(), timed)));
    }
    let title = format!("{}, throughput on 2 threads", Row::Text.title());
    let cell = |ratio: Option<Quartiles>| ratio.map_or(NONE.to_owned(), spread);
    table.add(title, results.two_threads.iter().map(|&ratio| cell(ratio)));
    table
}

fn timed(timing: Timing) -> String {
    format!("{} ns, {}", significant(timing.ns), spread(timing.ratio))
}

fn spread(Quartiles { low, median, high }: Quartiles) -> String {
    if low == high {
        return times(median);
    }
    format!("{} ({}–{})", times(median), significant(low), significant(high))
}

fn allocations(results: &Results) -> Table {
    let mut table = Table::of_contenders("Allocations", "Per call, on average.".to_owned());
    for (row, counts) in Row::ALL.iter().zip(&results.allocations) {
        table.add(row.title(), counts.iter().map(|count| count.map_or(NONE.to_owned(), significant)));
    }
    table
}

fn first(results: &Results) -> Table {
    let note = "Time to the text of 0x8009030C in a fresh process, nothing prepared.".to_owned();
    let mut table = Table::of_contenders("First message", note);
    for (tag, times) in LANGUAGES.iter().zip(&results.first) {
        table.add((*tag).to_owned(), times.iter().copied().map(microseconds));
    }
    table
}

fn heap(results: &Results) -> Table {
    let note = "What stays allocated after all six languages have given a text.".to_owned();
    let mut table = Table::of_contenders("Heap", note);
    table.add("bytes".to_owned(), results.heap.iter().copied().map(bytes));
    table
}

fn first_instructions(counted: &Instructions) -> Table {
    let note = "Of the first message, without those of a process that does nothing else.".to_owned();
    let mut table = Table::of_contenders("Instructions", note);
    for (tag, counts) in LANGUAGES.iter().zip(&counted.first) {
        table.add((*tag).to_owned(), counts.iter().copied().map(grouped));
    }
    table
}

fn command_instructions(counted: &Instructions) -> Table {
    let names = ["", "instructions", "× the empty program"].map(str::to_owned);
    let mut table = Table {
        title: "The command",
        note: "Against a program that prints one line and does nothing else.".to_owned(),
        rows: vec![names.to_vec()],
        left: 1,
    };
    let mut add = |title: String, count| table.add(title, [grouped(count), times(count / counted.empty)]);
    add("empty program".to_owned(), counted.empty);
    for (arguments, &count) in COMMANDS.iter().zip(&counted.commands) {
        add(format!("sspi-status {}", arguments.join(" ")), count);
    }
    table
}

fn reach(results: &Results) -> Table {
    let names = ["", "limit", "measured", ""].map(str::to_owned);
    let note = "What sspi-status is to reach.".to_owned();
    let mut table = Table { title: "Reach", note, rows: vec![names.to_vec()], left: 1 };
    for limit in reach::limits(results) {
        let met = match limit.met {
            Some(true) => "met",
            Some(false) => "not met",
            None => "not measured",
        };
        table.add(limit.what, [limit.limit, limit.measured, met.to_owned()]);
    }
    table
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

pub(crate) fn microseconds(ns: f64) -> String {
    format!("{} µs", significant(ns / 1000.0))
}

pub(crate) fn bytes(number: f64) -> String {
    format!("{} B", grouped(number))
}

/// A whole number, its thousands apart.
fn grouped(number: f64) -> String {
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
