//! A file that belongs to no family, such as spi.ftl.

use crate::catalogue::TextFile;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::Model;
use crate::check::source::Unreadable;

pub(super) const RULE: Rule = Rule {
    name: "unknown-file",
    severity: Severity::Warning,
    what: "a file that belongs to no family, such as spi.ftl",
    why: "nothing here looks at its messages, though the library shows them",
    bad: include_bytes!("../../../tests/rules/unknown-file/bad.ftl"),
    good: include_bytes!("../../../tests/rules/unknown-file/good.ftl"),
    check: Check::Catalogue(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, found: &mut Found<'s>) {
    for source in model.sources.iter().filter(|source| matches!(source.unreadable, Some(Unreadable::Stray))) {
        let name = source.name.to_lowercase();
        let distance = |file: &TextFile| strsim::damerau_levenshtein(&file.to_string(), &name);
        let near = model.catalogue.files.iter().filter(|file| distance(file) <= 2).min_by_key(|file| distance(file));
        let is_free =
            |file: &TextFile| source.location.parent().is_some_and(|folder| !folder.join(file.to_string()).exists());
        let help = match (near, &source.locale) {
            (_, None) => "it belongs into the folder of a language".to_owned(),
            (Some(file), _) if is_free(file) => format!("rename it to {file}"),
            _ => {
                let files: Vec<String> = model.catalogue.files.iter().map(ToString::to_string).collect();
                format!("a language has the files {}; move this one away", files.join(", "))
            }
        };
        found.report(source, 0..0, format!("nothing reads {}", source.name)).help(help);
    }
}
