//! Where something stands in a Fluent file, for people. `build.rs` uses this file too.

use fluent_syntax::parser::ParserError;

/// Line and column, counted from 1; the column in characters.
pub(crate) fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    (line, column)
}

/// Where a syntax error is. The parser notices a brace that is never closed only where the next message begins; then
/// the beginning of what it gave up is nearer to the truth.
pub(crate) fn of_error(text: &str, error: &ParserError) -> usize {
    match &error.slice {
        Some(given_up) if text.get(given_up.start..error.pos.start).is_some_and(|before| before.ends_with('\n')) => {
            given_up.start
        }
        _ => error.pos.start,
    }
}
