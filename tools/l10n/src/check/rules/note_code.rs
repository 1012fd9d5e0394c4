//! An English note that does not begin with the number of its symbol.

use sspi_status::{Space, StatusCode};

use crate::catalogue::symbol;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "note-code",
    severity: Severity::Error,
    what: "an English note that does not begin with the number of its symbol, as in `# 0x8009030C.` or `# ldap 49.`",
    why: "translators look the number up, and Microsoft’s pages name some wrongly",
    bad: include_bytes!("../../../tests/rules/note-code/bad.ftl"),
    good: include_bytes!("../../../tests/rules/note-code/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    if !file.is_english() {
        return;
    }
    for message in file.messages.iter().filter(|message| !message.is_term) {
        let Some(symbol) = symbol(message.id) else { continue };
        let expected = format!("{}.", number(symbol.code()));
        let first = message.note.first().copied().unwrap_or_default();
        if !first.starts_with(&expected) {
            let slice = if first.is_empty() { message.id } else { first.split(' ').next().unwrap_or(first) };
            found
                .report(
                    file.source,
                    file.source.range_of(slice),
                    format!("the note of {symbol} does not begin with its number"),
                )
                .id(message.id)
                .help(format!("let the note begin with {expected}"));
        }
    }
}

/// As the notes write it: of Windows with all eight digits, so that it is found as the headers have it, and an error of
/// Win32 also in decimal.
pub(in crate::check) fn number(code: StatusCode) -> String {
    match (code.space(), code.number()) {
        (Space::Windows, number @ 1..0x1_0000) => format!("{number}, 0x{number:08X}"),
        _ => code.spelling().to_string(),
    }
}
