//! Gives the damaged files of `data/damaged/` to the library as overlays. `data/damaged.txt` has the expected answers.
//! `tools/cli/tests/damaged.rs` builds the crate with the same files and tests that shipped files mean the same.
//! `cargo test --test damaged -- --ignored` writes the expected answers anew; read them before you commit them.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use sspi_status::{Catalog, Description, Label, Outcome, Query, Symbol};

#[path = "support/damaged.rs"]
mod damaged;

const EXPECTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/damaged.txt");
const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/damaged");

/// For each damaged language, its problems, messages and labels.
fn outcomes(folder: &str) -> String {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    let mut out = String::new();
    for case in damaged::cases(Path::new(CORPUS)) {
        let folder = root.join(&case.tag);
        let _ = fs::remove_dir_all(&folder);
        case.write(&folder);
        let catalog = Catalog::builder().embedded(false).overlay_folder(&folder).build();
        writeln!(out, "# {}", case.name).unwrap();
        let prefix = folder.join(&case.tag).join("").display().to_string();
        for problem in catalog.problems() {
            writeln!(out, "! {}", problem.to_string().replace(&prefix, "")).unwrap();
        }
        // All codes without a message have the same sentence, so one of them is enough.
        let nameless = Symbol::all().iter().find(|symbol| symbol.message().is_none());
        let named = Symbol::all().iter().filter(|symbol| symbol.message().is_some());
        let queries = named.chain(nameless).map(|symbol| Query::Symbol(*symbol)).chain([Query::from(0xDEAD_BEEF)]);
        for query in queries {
            let d = catalog.describe(query, case.tag.as_str());
            let trace = catalog.trace(query, case.tag.as_str());
            let what = query.symbol().map_or_else(|| "0xDEADBEEF".to_owned(), |symbol| symbol.to_string());
            match trace.steps().next() {
                None | Some((_, Outcome::NoMessage)) => {}
                Some((_, Outcome::Found)) => writeln!(out, "{what} = {}", parts(&d)).unwrap(),
                Some((_, outcome)) => writeln!(out, "{what}: {outcome}").unwrap(),
            }
        }
        for label in Label::all().iter().filter(|label| **label != Label::UnknownCode) {
            if let Some(word) = catalog.label(*label, case.tag.as_str()) {
                writeln!(out, "{} = {}", label.id(), shortened(word.text)).unwrap();
            }
        }
    }
    out
}

fn parts(d: &Description<'_>) -> String {
    let mut parts = shortened(d.text());
    for (name, text) in [("hint", d.hint()), ("developer", d.developer_hint())] {
        if let Some(text) = text {
            write!(parts, ", {name}: {}", shortened(text)).unwrap();
        }
    }
    parts
}

/// A text as a literal, so that every character can be seen; the length of a long text.
fn shortened(text: &str) -> String {
    if text.len() > 500 { format!("{} bytes", text.len()) } else { format!("{text:?}") }
}

#[test]
fn damaged_files_mean_what_they_meant() {
    let expected = fs::read_to_string(EXPECTED).unwrap();
    let found = outcomes("damaged-overlays");
    let mut case = "";
    for (expected, found) in expected.lines().zip(found.lines()) {
        if expected.starts_with('#') {
            case = expected;
        }
        assert_eq!(found, expected, "{case}");
    }
    assert_eq!(found.lines().count(), expected.lines().count());
}

#[test]
#[ignore = "writes data/damaged.txt anew"]
fn write_the_outcomes_anew() {
    fs::write(EXPECTED, outcomes("damaged-overlays-anew")).unwrap();
}
