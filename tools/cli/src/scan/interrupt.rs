//! Ctrl-C while a text is searched: what was found so far is printed.

use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use super::Job;

/// The job that an interrupt ends. The handler of a signal can be reached in no other way.
static JOB: Mutex<Option<Job>> = Mutex::new(None);

/// Whether an interrupt came when the texts had ended and what was found was being printed. A terminal interrupts every
/// program of a pipe, so the text often ends in the same moment.
static IS_LATE: AtomicBool = AtomicBool::new(false);

/// The exit status of a program that Ctrl-C ended: 128 and the number of SIGINT.
pub(crate) const INTERRUPTED: u8 = 130;

/// Makes a job the one that an interrupt ends.
pub(crate) fn begin(job: Job) {
    static HANDLER: Once = Once::new();
    *lock() = Some(job);
    HANDLER.call_once(|| {
        // Without a handler Ctrl-C ends the process at once, as it does elsewhere.
        let _ = ctrlc::set_handler(|| {
            match lock().take() {
                Some(mut job) => {
                    let _ = job.finish().and_then(|()| job.output.finish());
                }
                // It is printed as a whole, unless somebody asks again.
                None if !IS_LATE.swap(true, Ordering::Relaxed) => return,
                None => {}
            }
            process::exit(INTERRUPTED.into());
        });
    });
}

/// Whether an interrupt came that did not end the process.
pub(crate) fn is_late() -> bool {
    IS_LATE.load(Ordering::Relaxed)
}

/// The job. An interrupt waits while somebody has it.
pub(crate) fn lock() -> MutexGuard<'static, Option<Job>> {
    JOB.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes the job away from interrupts.
pub(crate) fn end() -> Option<Job> {
    lock().take()
}
