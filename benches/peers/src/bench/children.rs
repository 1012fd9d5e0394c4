//! What this program does as its own child, and what it learns from such children.

use sspi_status_peers::CONTENDERS;

use crate::fresh;

/// The languages whose first message is looked at: one in Latin letters, one in others.
pub(crate) const LANGUAGES: [&str; 2] = ["fr", "ru"];

const RUNS: usize = 40;

const NOTHING: &str = "nothing";
const FIRST: &str = "first";

/// As the child.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [NOTHING] => println!("0"),
        [FIRST, name, tag] => {
            let contender = CONTENDERS.iter().find(|contender| contender.name() == *name);
            let contender = contender.ok_or_else(|| format!("{name}: no such contender"))?;
            let (ns, text) = fresh::time(|| contender.first(tag));
            if text.is_empty() {
                return Err(format!("{name} has no text in {tag}"));
            }
            println!("{ns}");
        }
        _ => return Err(format!("{}: no such child", arguments.join(" "))),
    }
    Ok(())
}

/// Nanoseconds to the first message of a process, by language and contender.
pub(crate) fn first_messages() -> Result<Vec<Vec<f64>>, String> {
    let children: Vec<[&str; 3]> =
        LANGUAGES.iter().flat_map(|tag| CONTENDERS.map(|c| [FIRST, c.name(), tag])).collect();
    let children: Vec<&[&str]> = children.iter().map(<[&str; 3]>::as_slice).collect();
    let medians = fresh::medians(&children, RUNS)?;
    Ok(medians.chunks(CONTENDERS.len()).map(<[f64]>::to_vec).collect())
}

/// The command line of a child that does nothing.
pub(crate) fn nothing() -> Result<Vec<String>, String> {
    fresh::command_line(&[NOTHING])
}

/// The command line of a child that gets one message.
pub(crate) fn first(name: &str, tag: &str) -> Result<Vec<String>, String> {
    fresh::command_line(&[FIRST, name, tag])
}
