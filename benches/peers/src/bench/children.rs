//! What this program does as its own child, and what it learns from such children.

use std::path::Path;

use sspi_status_peers::CONTENDERS;

use crate::fresh;

/// The languages whose first text is looked at: one in Latin letters, one in others.
pub(crate) const LANGUAGES: [&str; 2] = ["fr", "ru"];

/// How often a number of processes is started, and how many each time.
pub(crate) const ROUNDS: usize = 5;
pub(crate) const RUNS: usize = 21;

/// As the child: prints the nanoseconds until a contender has its first text.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let [name, tag] = arguments else {
        return Err(format!("{}: no such child", arguments.join(" ")));
    };
    let contender = CONTENDERS.iter().find(|contender| contender.name() == name);
    let contender = contender.ok_or_else(|| format!("{name}: no such contender"))?;
    let (ns, text) = fresh::time(|| contender.first(tag));
    if text.is_empty() {
        return Err(format!("{name} has no text in {tag}"));
    }
    println!("{ns}");
    Ok(())
}

/// Nanoseconds to the first text of a process, by language and contender.
pub(crate) fn first_texts() -> Result<Vec<Vec<f64>>, String> {
    let children: Vec<[&str; 2]> = LANGUAGES.iter().flat_map(|tag| CONTENDERS.map(|c| [c.name(), tag])).collect();
    let children: Vec<&[&str]> = children.iter().map(<[&str; 2]>::as_slice).collect();
    let least = least_medians(&fresh::command_lines(&children)?)?;
    Ok(least.chunks(CONTENDERS.len()).map(<[f64]>::to_vec).collect())
}

/// The same by language, of a program that has nothing but sspi-status.
pub(crate) fn first_texts_alone(program: &Path) -> Result<Vec<f64>, String> {
    let program = fresh::installed(program)?;
    least_medians(&LANGUAGES.map(|tag| vec![program.clone(), tag.to_owned()]))
}

/// The least of some medians, since what disturbs the machine may last longer than a round.
fn least_medians(command_lines: &[Vec<String>]) -> Result<Vec<f64>, String> {
    let mut least = vec![f64::INFINITY; command_lines.len()];
    for _ in 0..ROUNDS {
        for (least, median) in least.iter_mut().zip(fresh::medians(command_lines, RUNS)?) {
            *least = median.min(*least);
        }
    }
    Ok(least)
}
