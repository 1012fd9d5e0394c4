//! Everything that is measured.

use sspi_status_peers::{CONTENDERS, Row};

use crate::instructions::Instructions;
use crate::measure::{Quartiles, Timing};
use crate::{check, children, counts, instructions, measure};

/// The places of two contenders.
pub(crate) const OURS: usize = 1;
pub(crate) const BUNDLE: usize = 2;

/// By row, where there are rows, and by contender.
pub(crate) struct Results {
    pub(crate) warm: Vec<(Row, Vec<Option<Timing>>)>,
    pub(crate) two_threads: Vec<Option<Quartiles>>,
    pub(crate) allocations: Vec<Vec<Option<f64>>>,
    /// Nanoseconds.
    pub(crate) first: Vec<Vec<f64>>,
    /// Bytes.
    pub(crate) heap: Vec<f64>,
    pub(crate) instructions: Option<Instructions>,
}

impl Results {
    pub(crate) fn measure() -> Result<Self, String> {
        check::agree_at_first()?;
        let mut warm = Vec::new();
        let mut two_threads = Vec::new();
        for row in Row::ALL {
            eprintln!("measuring: {}", row.title());
            let jobs: Vec<_> = CONTENDERS.iter().map(|contender| contender.job(row)).collect();
            check::agree(row, &jobs)?;
            warm.push((row, measure::row(&jobs)));
            if row == Row::Text {
                two_threads = measure::two_threads(&jobs);
            }
        }
        eprintln!("counting allocations");
        let (allocations, heap) = (counts::calls()?, counts::heap()?);
        eprintln!("measuring: first message of a process");
        let first = children::first_messages()?;
        eprintln!("counting instructions");
        let instructions = instructions::count()?;
        Ok(Self { warm, two_threads, allocations, first, heap, instructions })
    }
}
