//! `fmt`: the one layout, which is what Fluent's serializers write.

use std::fmt::Write as _;
use std::path::Path;

use similar::TextDiff;

use crate::Outcome;
use crate::catalogue::{Catalogue, laid_out, parse};
use crate::{files, output};

pub(crate) fn fmt(catalogue: &Catalogue, check: bool) -> Outcome {
    let mut complaints = Vec::new();
    let mut answer = String::new();
    for locale in catalogue.locales() {
        for file in catalogue.files.iter().copied() {
            let path = catalogue.path(locale, file);
            let result = catalogue.read(locale, file).and_then(|text| match text {
                Some(text) => Ok(Some((canonical(&path, &text)?, text))),
                None => Ok(None),
            });
            match result {
                // A file that is not understood is left alone: writing it anew would lose what is not understood.
                Err(errors) => complaints.extend(errors),
                Ok(None) => {}
                Ok(Some((canonical, text))) if canonical == text => {}
                Ok(Some((canonical, text))) if check => {
                    let name = output::path(&path);
                    let diff = TextDiff::from_lines(&text, &canonical).unified_diff().header(&name, &name).to_string();
                    answer.push_str(&diff);
                    complaints.push(format!(
                        "{}: the layout is not the canonical one; `cargo l10n fmt` mends it",
                        path.display()
                    ));
                }
                Ok(Some((canonical, text))) => match files::replace(&catalogue.root, &path, &text, &canonical) {
                    Ok(()) => {
                        let _ = writeln!(answer, "{}: mended", output::path(&path));
                    }
                    Err(complaint) => complaints.push(complaint.to_string()),
                },
            }
        }
    }
    if complaints.is_empty() {
        return Ok(answer);
    }
    // What was mended is mended, whatever became of the other files; so is the difference shown.
    if let Err(error) = output::answer(&answer) {
        complaints.push(error.to_string());
    }
    Err(complaints)
}

/// A text in the canonical layout, in which it says the same.
fn canonical(path: &Path, text: &str) -> Result<String, Vec<String>> {
    let end = if text.ends_with('\n') { "" } else { "\n" };
    let text = format!("{text}{end}").replace("\r\n", "\n");
    laid_out(&parse(path, &text)?.resource).map_err(|id| {
        let what = "in the canonical layout it would be read as something else, so this file stays as it is";
        let path = path.display();
        vec![match id {
            Some(id) => {
                let help = "write its text on one line, or a first [, * or . of it as { \"[\" }";
                format!("{path}: {id}: {what}: {help}")
            }
            None => format!("{path}: {what}"),
        }]
    })
}
