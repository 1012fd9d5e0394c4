//! Ctrl-C while a text is searched: what was found so far is printed.

use std::process;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use super::Job;

/// The job that an interrupt ends. The handler of a signal can be reached in no other way.
static JOB: Mutex<Option<Job>> = Mutex::new(None);

/// The exit status of a program that Ctrl-C ended: 128 and the number of SIGINT.
const INTERRUPTED: i32 = 130;

/// Makes a job the one that an interrupt ends.
pub(crate) fn begin(job: Job) {
    static HANDLER: Once = Once::new();
    *lock() = Some(job);
    HANDLER.call_once(|| {
        // Without a handler Ctrl-C ends the process at once, as it does elsewhere.
        let _ = ctrlc::set_handler(|| {
            if let Some(mut job) = lock().take() {
                let _ = job.finish().and_then(|()| job.output.finish());
            }
            process::exit(INTERRUPTED);
        });
    });
}

/// The job. An interrupt waits while somebody has it.
pub(crate) fn lock() -> MutexGuard<'static, Option<Job>> {
    JOB.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes the job away from interrupts.
pub(crate) fn end() -> Option<Job> {
    lock().take()
}
