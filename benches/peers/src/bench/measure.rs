//! Measures jobs side by side. In every round each of them runs once, in turns, so that what disturbs the machine
//! disturbs all; what counts is each round's ratio to the first job, the static table.

use std::hint::spin_loop;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use sspi_status_peers::Job;

pub(crate) const ROUNDS: usize = 300;
pub(crate) const BATCH: Duration = Duration::from_micros(200);

/// On two threads batches are longer, so that beginning together does not count.
const LONG_BATCH: Duration = Duration::from_millis(1);
const LONG_ROUNDS: usize = 150;

/// The middle half of many numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quartiles {
    pub(crate) low: f64,
    pub(crate) median: f64,
    pub(crate) high: f64,
}

/// How long a call takes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timing {
    /// Median of the nanoseconds.
    pub(crate) ns: f64,
    /// Against the static table in the same round.
    pub(crate) ratio: Quartiles,
}

impl Quartiles {
    /// Of at least one number.
    fn of(mut numbers: Vec<f64>) -> Self {
        numbers.sort_by(f64::total_cmp);
        let last = numbers.len() - 1;
        let at = |quarters: usize| numbers[(last * quarters + 2) / 4];
        Self { low: at(1), median: at(2), high: at(3) }
    }
}

/// Times the jobs; the first has to be there.
pub(crate) fn row(jobs: &[Option<Job>]) -> Vec<Option<Timing>> {
    let passes: Vec<u32> = jobs.iter().map(|job| job.as_ref().map_or(0, |job| passes(job, BATCH))).collect();
    let mut ns = vec![Vec::with_capacity(ROUNDS); jobs.len()];
    for round in 0..ROUNDS {
        for turn in 0..jobs.len() {
            let i = (round + turn) % jobs.len();
            if let Some(job) = &jobs[i] {
                ns[i].push(ns_per_call(job, passes[i]));
            }
        }
    }
    let table = ns[0].clone();
    let timing = |ns: Vec<f64>| {
        let ratios = ns.iter().zip(&table).map(|(ns, table)| ns / table).collect();
        Timing { ns: Quartiles::of(ns).median, ratio: Quartiles::of(ratios) }
    };
    ns.into_iter().map(|ns| (!ns.is_empty()).then(|| timing(ns))).collect()
}

/// The throughput on two threads against one; nothing on a machine with one processor.
pub(crate) fn two_threads(jobs: &[Option<Job>]) -> Vec<Option<Quartiles>> {
    if std::thread::available_parallelism().is_ok_and(|processors| processors.get() < 2) {
        return jobs.iter().map(|_| None).collect();
    }
    let passes: Vec<u32> = jobs.iter().map(|job| job.as_ref().map_or(0, |job| passes(job, LONG_BATCH))).collect();
    let mut ratios = vec![Vec::with_capacity(LONG_ROUNDS); jobs.len()];
    for round in 0..LONG_ROUNDS {
        for turn in 0..jobs.len() {
            let i = (round + turn) % jobs.len();
            if let Some(job) = &jobs[i] {
                let one = ns_per_call(job, passes[i]);
                ratios[i].push(together(job, passes[i]).iter().map(|ns| one / ns).sum());
            }
        }
    }
    ratios.into_iter().map(|ratios| (!ratios.is_empty()).then(|| Quartiles::of(ratios))).collect()
}

/// Nanoseconds per call of either thread, while the other one does the same.
fn together(job: &Job, passes: u32) -> [f64; 2] {
    let ready = AtomicUsize::new(0);
    let timed = || {
        // Spinning, since waking a thread would take a good part of a batch.
        ready.fetch_add(1, Ordering::AcqRel);
        while ready.load(Ordering::Acquire) < 2 {
            spin_loop();
        }
        ns_per_call(job, passes)
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(timed);
        let this = timed();
        [this, other.join().unwrap_or(f64::NAN)]
    })
}

fn ns_per_call(job: &Job, passes: u32) -> f64 {
    let calls = f64::from(passes) * job.calls() as f64;
    time(job, passes).as_nanos() as f64 / calls
}

fn time(job: &Job, passes: u32) -> Duration {
    let start = Instant::now();
    job.run(passes);
    start.elapsed()
}

/// How many passes take about so long.
fn passes(job: &Job, batch: Duration) -> u32 {
    time(job, 1); // warm
    let mut passes = 1;
    loop {
        // The quickest of some, since a disturbed one would make every batch too short.
        let quickest = (0..5).map(|_| time(job, passes)).min().unwrap_or_default();
        if quickest * 4 >= batch {
            let factor = batch.as_nanos() as f64 / quickest.as_nanos() as f64;
            return ((f64::from(passes) * factor).round() as u32).max(1);
        }
        passes *= 2;
    }
}
