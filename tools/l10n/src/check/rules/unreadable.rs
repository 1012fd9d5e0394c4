//! A file that is not UTF-8, too large, or nested too deeply to be read.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::Model;
use crate::check::source::Unreadable;

pub(super) const RULE: Rule = Rule {
    name: "unreadable",
    severity: Severity::Error,
    what: "a file that is not UTF-8, too large, or nested too deeply to be read",
    why: "nothing in such a file can be used",
    bad: include_bytes!("../../../tests/rules/unreadable/bad.ftl"),
    good: include_bytes!("../../../tests/rules/unreadable/good.ftl"),
    check: Check::Catalogue(check),
    fix: None,
};

const SHORT: &str = "real messages need a few hundred bytes and two or three braces";

fn check<'s>(model: &Model<'s>, found: &mut Found<'s>) {
    for file in &model.files {
        let source = file.source;
        let (range, message, help) = match &source.unreadable {
            Some(Unreadable::NotUtf8(valid)) => {
                let is_utf16 = source.text.matches('\0').count() > 1;
                let message = if is_utf16 { "not UTF-8; it looks like UTF-16" } else { "not UTF-8 from here on" };
                (*valid..*valid, message.to_owned(), "save the file as UTF-8")
            }
            Some(Unreadable::TooLong(refused)) => (0..0, refused.clone(), SHORT),
            Some(Unreadable::Error(error)) => (0..0, error.clone(), "see whether it is a file and may be read"),
            Some(Unreadable::Absent | Unreadable::Folder(_) | Unreadable::Stray | Unreadable::NoTag) => continue,
            None => {
                let Some(refused) = &file.refused else { continue };
                let at = refused.offset.unwrap_or_default();
                (at..at, refused.to_string(), SHORT)
            }
        };
        found.report(source, range, message).help(help);
    }
    for source in model.sources {
        if let Some(Unreadable::Folder(error)) = &source.unreadable {
            found.report(source, 0..0, error.clone()).help("see whether it may be read");
        }
    }
}
