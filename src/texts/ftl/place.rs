//! Lines and columns of Fluent files, as reports name them.

use fluent_syntax::parser::ParserError;

/// The character that Windows' editors put in front of a text.
pub const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The line and the column at a byte offset, both counted from 1; the column in characters, without a byte order mark.
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let before = before.strip_prefix(BYTE_ORDER_MARK).unwrap_or(before);
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    (line, column)
}

/// The byte offset of a syntax error. The parser notices a brace that is never closed only where the next message
/// begins; the beginning of the lines that it gave up is then nearer to the mistake.
pub fn of_error(text: &str, error: &ParserError) -> usize {
    match &error.slice {
        Some(given_up) if text.get(given_up.start..error.pos.start).is_some_and(|before| before.ends_with('\n')) => {
            given_up.start
        }
        _ => error.pos.start,
    }
}
