//! A symbol in the text, translated or not, or the number.

use sspi_status::Symbol;
use sspi_status::ftl::message::DEVELOPER;

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};
use crate::check::words::offset;

pub(super) const RULE: Rule = Rule {
    name: "symbol-in-text",
    severity: Severity::Error,
    what: "a symbol in the text, translated or not, or the number",
    why: "both are shown beside the text, the same in every language",
    bad: include_bytes!("../../../tests/rules/symbol-in-text/bad.ftl"),
    good: include_bytes!("../../../tests/rules/symbol-in-text/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if !at.message.is_code {
        return;
    }
    let english = model.english_text(at);
    // Programmers compare with other codes by their names and numbers.
    let for_developers = at.text.attribute == Some(DEVELOPER);
    for &piece in &at.text.pieces {
        // Names of other constants, such as SECBUFFER_EXTRA in a hint, are the same in every language.
        let is_name = |name: &str| match english {
            Some(english) => name.contains(['_', '\\']) && english.flat.contains(name),
            None if for_developers => at.file.is_english() && name != at.message.id,
            None => at.file.is_english() && name.contains(['_', '\\']) && !is_symbol(name),
        };
        let is_meant =
            |run: &&str| english.is_some_and(|english| english.flat.contains(*run) && !run.split(' ').any(is_symbol));
        if let Some(symbol) = symbol(piece, is_name).filter(|run| !is_meant(run)) {
            found.slice(at, symbol, "a symbol, or what machine translation left of one").help("say it in words");
        } else if let Some(number) = number(piece).filter(|number| !for_developers && !is_meant(number)) {
            found.slice(at, number, "the number of a code").help("say it in words");
        }
    }
}

/// Whether the library knows a code by this name.
fn is_symbol(name: &str) -> bool {
    name.parse::<Symbol>().is_ok()
}

/// `0x8009030C`, `8009030C`, `8009030Ch`: what stands for one of our codes. In quotation marks it is what a log shows.
fn number(piece: &str) -> Option<&str> {
    let mut tokens = piece.split(|c: char| !c.is_alphanumeric());
    tokens.find(|token| {
        let is_quoted = piece[..offset(piece, token)].ends_with('“');
        let digits = token.strip_prefix("0x").or_else(|| token.strip_prefix("0X")).unwrap_or(token);
        let digits = digits.strip_suffix(['h', 'H']).unwrap_or(digits);
        let code = u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() == 8);
        !is_quoted && code.is_some_and(|code| sspi_status::StatusCode::from_u32(code).symbol().is_some())
    })
}

/// The first of `SEC_E_OK`, `SEC E OK`, `SEG \_ E NO ES \_ VÁLIDO`: capitals joined by underscores that are no name of
/// something else, what is left of the prefix, or three words in capitals in a row.
pub(super) fn symbol(piece: &str, is_name: impl Fn(&str) -> bool) -> Option<&str> {
    let is_part = |c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '_' | '\\');
    let is_capitals = |token: &&str| token.chars().all(is_part) && token.contains(|c: char| c != '\\');
    let tokens: Vec<&str> =
        piece.split(' ').map(|token| token.trim_matches(|c: char| !c.is_alphanumeric() && !is_part(c))).collect();
    for run in tokens.chunk_by(|a, b| is_capitals(a) && is_capitals(b)).filter(|run| is_capitals(&run[0])) {
        let run: Vec<&str> = run.iter().copied().filter(|token| !is_name(token)).collect();
        let words = || run.iter().flat_map(|token| token.split(['_', '\\'])).filter(|word| !word.is_empty());
        // What machine translation makes of the prefix.
        let prefix = words().any(|word| matches!(word, "SEC" | "SEG"));
        // “s E ne peut pas”: the letter of the prefix, in the middle of a sentence.
        let letter = run.iter().any(|token| *token == "E" && stands_inside(piece, token));
        let joined = run.iter().any(|token| token.trim_matches(['_', '\\']).contains('_'));
        if prefix || letter || joined || words().filter(|word| word.contains(char::is_alphabetic)).count() >= 3 {
            let (first, last) = (run.first()?, run.last()?);
            return piece.get(offset(piece, first)..offset(piece, last) + last.len());
        }
    }
    None
}

/// Whether words go before it in the same sentence.
fn stands_inside(piece: &str, token: &str) -> bool {
    let before = piece[..offset(piece, token)].trim_end();
    !before.is_empty() && !before.ends_with(['.', ':', '?', '!', '“', '«', '(', '…'])
}
