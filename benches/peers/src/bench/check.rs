//! Contenders are compared only when they say the same.

use sspi_status_peers::{CONTENDERS, Job, Row, TAGS};

/// Asks all contenders for every code of a row.
pub(crate) fn agree(row: Row, jobs: &[Option<Job>]) -> Result<(), String> {
    let contenders = || CONTENDERS.iter().zip(jobs).filter_map(|(contender, job)| Some((contender, job.as_ref()?)));
    for &code in row.codes() {
        let mut answers = contenders().map(|(contender, job)| (contender.name(), job.record(code)));
        let Some((first, expected)) = answers.next() else { continue };
        if let Some((other, answer)) = answers.find(|(_, answer)| *answer != expected) {
            let row = row.title();
            return Err(format!("{row}, {code:#010X}: {first} says {expected:?}, but {other} {answer:?}"));
        }
    }
    Ok(())
}

/// Asks all contenders for the first text of every language.
pub(crate) fn agree_at_first() -> Result<(), String> {
    for tag in TAGS {
        let expected = CONTENDERS[0].first(tag);
        for contender in CONTENDERS {
            let (name, text) = (contender.name(), contender.first(tag));
            if text != expected {
                return Err(format!("first message, {tag}: {name} says {text:?} instead of {expected:?}"));
            }
        }
    }
    Ok(())
}
