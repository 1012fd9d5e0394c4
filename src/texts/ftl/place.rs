//! Lines and columns of texts, as reports name them: of Fluent files, and of files of cases.

use fluent_syntax::parser::ParserError;

/// The character that Windows' editors put in front of a text.
pub const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The line and the column of a text's first character.
const FIRST: (usize, usize) = (1, 1);

/// The line and the column at a byte offset, both counted from 1; the column in characters, without a byte order mark.
/// It counts from the beginning of the text; [`Places`] is for those who ask often.
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    behind(FIRST, before.strip_prefix(BYTE_ORDER_MARK).unwrap_or(before))
}

/// The line and the column behind a part of a text, from those of its first character.
fn behind((line, column): (usize, usize), part: &str) -> (usize, usize) {
    match part.rsplit_once('\n') {
        Some((before, last)) => (line + 1 + before.matches('\n').count(), 1 + last.chars().count()),
        None => (line, column + part.chars().count()),
    }
}

/// Bytes from one mark of [`Places`] to the next.
const STEP: usize = 1024;

/// A text of which many places are asked for. Each costs the same, however long the text and its lines are.
pub struct Places {
    text: String,
    /// Byte offsets in rising order, each with its line and column.
    marks: Vec<(usize, (usize, usize))>,
}

impl Places {
    /// Reads the text once.
    pub fn of(text: String) -> Self {
        let mut rest = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&text);
        let mut mark = (text.len() - rest.len(), FIRST);
        let mut marks = vec![mark];
        while let Some((part, others)) = (STEP..rest.len()).find_map(|len| rest.split_at_checked(len)) {
            mark = (mark.0 + part.len(), behind(mark.1, part));
            marks.push(mark);
            rest = others;
        }
        Self { text, marks }
    }

    /// The text as it was given.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The same as the function of this name says.
    pub fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let offset = if self.text.is_char_boundary(offset) { offset } else { self.text.len() };
        let before = self.marks.partition_point(|(at, _)| *at <= offset);
        // Only the byte order mark stands in front of the first mark.
        let (at, place) = before.checked_sub(1).map_or((offset, FIRST), |last| self.marks[last]);
        behind(place, self.text.get(at..offset).unwrap_or_default())
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_the_same_for_those_who_ask_often() {
        let long = "aé😀".repeat(STEP);
        let lines = "é\r\n\nb\n".repeat(STEP);
        let exact = format!("{}\n{}\nc", "x".repeat(STEP - 1), "y".repeat(STEP));
        for text in ["", "\n", "é\nb", &long, &lines, &format!("{long}\n{lines}{long}"), &exact] {
            for text in [text.to_owned(), format!("{BYTE_ORDER_MARK}{text}")] {
                let places = Places::of(text);
                let text = places.text();
                // Every offset around the marks, and some between them.
                for offset in (0..text.len() + 2).filter(|offset| offset % STEP < 8 || offset % 97 == 0) {
                    assert_eq!(places.line_and_column(offset), line_and_column(text, offset), "{offset}");
                }
                assert_eq!(places.line_and_column(text.len()), line_and_column(text, text.len()));
            }
        }
        assert_eq!(line_and_column("\u{FEFF}é\n😀b", "\u{FEFF}é\n😀".len()), (2, 2));
    }
}
