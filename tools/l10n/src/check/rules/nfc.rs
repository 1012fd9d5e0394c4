//! Characters that are composed of several although one would do (not NFC).

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "nfc",
    severity: Severity::Error,
    what: "characters that are composed of several although one would do (not NFC)",
    why: "such a text looks the same, but is not found by a search",
    bad: include_bytes!("../../../tests/rules/nfc/bad.ftl"),
    good: include_bytes!("../../../tests/rules/nfc/good.ftl"),
    check: Check::File(check),
    fix: Some(fix),
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    let text = &file.source.text;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if !is_nfc(line) {
            let composed: String = line.nfc().collect();
            let at = line.char_indices().zip(composed.chars()).find(|((_, a), b)| a != b).map_or(0, |((at, _), _)| at);
            let end = line[at..].char_indices().skip(1).find(|(_, c)| !is_combining_mark(*c));
            let end = at + end.map_or(line.len() - at, |(end, _)| end);
            found
                .report(file.source, start + at..start + end, "characters that are not composed (NFC)")
                .help("`cargo l10n check --fix` composes them");
        }
        start += line.len();
    }
}

fn fix(text: &str) -> String {
    text.nfc().collect()
}
