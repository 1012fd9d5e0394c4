//! What a call costs, side by side and alone; what it allocates; the first text of a process; the heap that stays.

use std::path::Path;
use std::time::{Duration, Instant};

use sspi_status_peers::{CONTENDERS, Job, OURS, Row, TAGS};

use crate::report::{NONE, Report, Table, bytes, microseconds, nanoseconds, significant, times};
use crate::{children, counts};

const ROUNDS: usize = 300;
const BATCH: Duration = Duration::from_micros(200);

/// `first` is the program that has nothing but sspi-status and a first text.
pub(crate) fn measure(report: &mut Report, first: &Path) -> Result<(), String> {
    agree_at_first()?;
    let names = CONTENDERS.iter().map(|contender| contender.name());
    let note = format!(
        "{} codes. Time of a call: the least of {ROUNDS} batches of {} µs, in turns. First text: 0x8009030C in a fresh \
         process, nothing prepared; the least of {} medians of {} processes each. Heap: what stays \
         after a text in each of {} languages.",
        Row::Text.items().len(),
        BATCH.as_micros(),
        children::ROUNDS,
        children::RUNS,
        TAGS.len()
    );
    let mut table = Table::new("Side by side", note, names);
    let allocations = counts::calls()?;
    let ours = |row: Row| allocations[OURS].iter().find(|(of, _)| *of == row).and_then(|(_, count)| *count);

    for row in Row::OF_ALL {
        eprintln!("measuring: {}", row.title());
        let jobs: Vec<Job> = CONTENDERS.iter().filter_map(|contender| contender.job(row)).collect();
        agree(row, &jobs)?;
        let ns = times_of(&jobs);
        table.add(row.title(), ns.iter().copied().map(nanoseconds));
        let peer = |name| CONTENDERS.iter().position(|peer| peer.name() == name).map_or(f64::NAN, |i| ns[i] / ns[OURS]);
        match row {
            Row::Text => {
                report.at_most(row.title(), 15.0, ns[OURS], nanoseconds);
                report.more_than(format!("{}: fluent-bundle takes", row.title()), 1.0, peer("fluent-bundle"), times);
            }
            Row::Tag("es-MX") => {
                report.at_most(row.title(), 60.0, ns[OURS], nanoseconds);
                report.at_least(format!("{}: i18n-embed takes", row.title()), 2.0, peer("i18n-embed"), times);
            }
            _ => {}
        }
    }
    let count = |count: Option<f64>| count.map_or(NONE.to_owned(), significant);
    for (i, row) in Row::OF_ALL.iter().enumerate() {
        table.add(format!("{}, allocations", row.title()), allocations.iter().map(|of| count(of[i].1)));
    }
    eprintln!("measuring: first text of a process");
    for (tag, ns) in children::LANGUAGES.iter().zip(children::first_texts()?) {
        table.add(format!("first text, {tag}"), ns.into_iter().map(microseconds));
    }
    let heap = counts::heap()?;
    table.add("heap", heap.iter().copied().map(bytes));
    report.tables.push(table);

    let mut table = Table::new("Alone", "As above.".to_owned(), ["time", "allocations"]);
    for row in Row::OWN.into_iter().filter(|row| !row.items().is_empty()) {
        eprintln!("measuring: {}", row.title());
        let jobs: Vec<Job> = CONTENDERS[OURS].job(row).into_iter().collect();
        let ns = times_of(&jobs);
        table.add(row.title(), [ns.first().map_or(NONE.to_owned(), |ns| nanoseconds(*ns)), count(ours(row))]);
    }
    let alone = children::first_texts_alone(first)?;
    for (tag, ns) in children::LANGUAGES.iter().zip(&alone) {
        table.add(format!("first text, {tag}, in a program of its own"), [microseconds(*ns), NONE.to_owned()]);
    }
    report.tables.push(table);

    let most = Row::all().filter(|row| row.is_known()).filter_map(ours).fold(0.0, f64::max);
    report.at_most("allocations for known codes, most of any row", 0.0, most, significant);
    for (tag, ns) in children::LANGUAGES.iter().zip(alone) {
        report.at_most(format!("first text, {tag}, in a program of its own"), 25_000.0, ns, microseconds);
    }
    report.at_most("heap that stays", 4_000.0, heap[OURS], bytes);
    Ok(())
}

/// Contenders are compared only when they say the same.
fn agree(row: Row, jobs: &[Job]) -> Result<(), String> {
    for item in row.items() {
        let mut answers = CONTENDERS.iter().zip(jobs).map(|(contender, job)| (contender.name(), job.record(item)));
        let Some((first, expected)) = answers.next() else { continue };
        if let Some((other, answer)) = answers.find(|(_, answer)| *answer != expected) {
            let row = row.title();
            return Err(format!("{row}, {}: {first} says {expected:?}, but {other} {answer:?}", item.code));
        }
    }
    Ok(())
}

fn agree_at_first() -> Result<(), String> {
    for tag in TAGS {
        let expected = CONTENDERS[OURS].first(tag);
        for contender in CONTENDERS {
            let (name, text) = (contender.name(), contender.first(tag));
            if text != expected {
                return Err(format!("first text, {tag}: {name} says {text:?} instead of {expected:?}"));
            }
        }
    }
    Ok(())
}

/// Nanoseconds of a call. In every round each job runs once, in turns, so that what disturbs the machine disturbs all;
/// the least counts, which is what it takes undisturbed.
fn times_of(jobs: &[Job]) -> Vec<f64> {
    let passes: Vec<u32> = jobs.iter().map(passes).collect();
    let mut least = vec![f64::INFINITY; jobs.len()];
    for round in 0..ROUNDS {
        for turn in 0..jobs.len() {
            let i = (round + turn) % jobs.len();
            let calls = f64::from(passes[i]) * jobs[i].calls() as f64;
            least[i] = least[i].min(time(&jobs[i], passes[i]).as_nanos() as f64 / calls);
        }
    }
    least
}

fn time(job: &Job, passes: u32) -> Duration {
    let start = Instant::now();
    job.run(passes);
    start.elapsed()
}

/// How many passes take about as long as a batch.
fn passes(job: &Job) -> u32 {
    time(job, 1); // warm
    let mut passes = 1;
    loop {
        // The quickest of some, since a disturbed one would make every batch too short.
        let quickest = (0..5).map(|_| time(job, passes)).min().unwrap_or_default();
        if quickest * 4 >= BATCH {
            let factor = BATCH.as_nanos() as f64 / quickest.as_nanos() as f64;
            return ((f64::from(passes) * factor).round() as u32).max(1);
        }
        passes *= 2;
    }
}
