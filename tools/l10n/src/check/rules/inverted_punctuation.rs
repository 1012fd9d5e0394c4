//! A Spanish question or exclamation without ¿ or ¡.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "inverted-punctuation",
    severity: Severity::Error,
    what: "a Spanish question or exclamation without ¿ or ¡",
    why: "Spanish opens them, too",
    bad: include_bytes!("../../../tests/rules/inverted-punctuation/bad.ftl"),
    good: include_bytes!("../../../tests/rules/inverted-punctuation/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if Language::of(at.file.locale) != Language::Spanish {
        return;
    }
    for (open, close) in [('¿', '?'), ('¡', '!')] {
        for parts in at.text.runs() {
            let mut opened: Option<&'s str> = None;
            for part in parts {
                // A name such as \\?PnP?\Notification asks nothing.
                let mut is_technical = model.technical(at, part);
                for (start, c) in part.char_indices() {
                    if c != open && c != close || is_technical(start) {
                        continue;
                    }
                    let slice = &part[start..start + c.len_utf8()];
                    if c == open {
                        opened = opened.or(Some(slice));
                    } else if opened.take().is_none() {
                        found.slice(at, slice, format!("{close} without {open}")).help(format!("begin with {open}"));
                    }
                }
            }
            if let Some(slice) = opened {
                found.slice(at, slice, format!("{open} without {close}")).help(format!("end with {close}"));
            }
        }
    }
}
