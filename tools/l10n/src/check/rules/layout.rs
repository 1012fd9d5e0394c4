//! A layout other than the one that Fluent’s serializers write.

use fluent_syntax::ast::{Entry, Message, PatternElement};
use sspi_status::ftl::parse::parse;
use unicode_normalization::UnicodeNormalization;

use super::carriage_return;
use crate::catalogue::{laid_out, symbol};
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "layout",
    severity: Severity::Error,
    what: "a layout other than the one that Fluent’s serializers write",
    why: "Pontoon writes that layout, and every line that differs would count as changed",
    bad: include_bytes!("../../../tests/rules/layout/bad.ftl"),
    good: include_bytes!("../../../tests/rules/layout/good.ftl"),
    check: Check::File(check),
    fix: Some(fix),
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    let (canonical, text) = match (canonical(&file.source.text), plain(&file.source.text)) {
        (Some(canonical), text) if canonical != text => (canonical, text),
        _ => return,
    };
    // In a template, each message that is filled in would put the blank lines around it wrong.
    let is_written = |line: &&str| !line.is_empty();
    if !file.shipped && canonical.lines().filter(is_written).eq(text.lines().filter(is_written)) {
        return;
    }
    let same = canonical.lines().zip(text.lines()).take_while(|(a, b)| a == b).count();
    // Mends of other rules keep the lines, so the place is the same in the file.
    let start: usize = file.source.text.split_inclusive('\n').take(same).map(str::len).sum();
    let range = file.source.line_around(start);
    let (line, expected) = (text.lines().nth(same), canonical.lines().nth(same));
    let (message, help) = match (line, expected) {
        (Some(""), _) => ("a blank line that does not belong here", "remove it".to_owned()),
        (_, Some("")) => ("a blank line belongs before this one", "insert it".to_owned()),
        (_, Some(expected)) => ("the layout is not the canonical one", format!("write it so: {expected}")),
        (_, None) => ("the layout is not the canonical one", "nothing belongs here".to_owned()),
    };
    let help = format!("{help}; or run `cargo l10n check --fix`");
    found.report(file.source, range, message).help(help);
}

fn fix(text: &str) -> String {
    canonical(text).unwrap_or_else(|| text.to_owned())
}

/// What a serializer would write, if all is understood and says the same then.
fn canonical(text: &str) -> Option<String> {
    let plain = plain(text);
    let resource = parse(&plain).ok().filter(|parsed| parsed.errors.is_empty())?.resource;
    // A text of several lines, or one that begins with a second =, is a mistake that the layout would only hide.
    let is_plain = |message: &Message<&str>| {
        let pieces = message.value.iter().flat_map(|value| &value.elements);
        let is_code = symbol(message.id.name).is_some();
        pieces.filter(|_| is_code).all(|piece| match piece {
            PatternElement::TextElement { value } => !value.contains('\n') && !value.starts_with('='),
            PatternElement::Placeable { .. } => true,
        })
    };
    if !resource.body.iter().all(|entry| !matches!(entry, Entry::Message(message) if !is_plain(message))) {
        return None;
    }
    laid_out(&resource).ok()
}

/// Without what other rules report, so that it is not reported twice.
fn plain(text: &str) -> String {
    let text = carriage_return::fix(text.trim_start_matches('\u{feff}')).nfc().collect::<String>();
    let mut plain = String::with_capacity(text.len() + 1);
    for line in text.split_inclusive('\n') {
        let content = line.trim_end_matches('\n');
        plain.push_str(content.trim_end_matches([' ', '\u{a0}']));
        plain.push_str(&line[content.len()..]);
    }
    // The last line may have had nothing but blanks.
    if !plain.is_empty() && !plain.ends_with('\n') {
        plain.push('\n');
    }
    plain
}
