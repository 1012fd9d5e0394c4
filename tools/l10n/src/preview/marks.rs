//! Parts of a text that stand out: terms of the glossary, and what a problem is about.

use std::ops::Range;

use serde::Serialize;

use crate::glossary::Glossary;

/// A term in a text.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    /// Bytes of the text.
    pub(super) range: Range<usize>,
    /// What the glossary calls it.
    pub(super) term: String,
    /// The agreed words, and what else is to be known.
    pub(super) says: String,
}

/// A text that may have terms in it.
pub(super) struct Text<'t> {
    /// The language of `text`.
    pub(super) locale: &'t str,
    /// What it is a translation of; for English the text itself.
    pub(super) english: &'t str,
    pub(super) text: &'t str,
}

/// Finds the terms of a text.
pub(super) type Terms<'t> = dyn Fn(&Glossary, &Text<'_>) -> Vec<Mark> + 't;

/// What is shown when a mark has the focus or the pointer.
#[derive(Serialize, PartialEq)]
pub(super) struct Tip {
    pub(super) locale: String,
    pub(super) term: String,
    pub(super) says: String,
}

/// A text in pieces.
#[derive(Serialize, Debug, PartialEq)]
pub(super) struct Marked(Vec<Piece>);

#[derive(Serialize, Debug, PartialEq)]
struct Piece {
    /// Index of the tip, if this is a term.
    tip: Option<usize>,
    parts: Vec<Part>,
}

#[derive(Serialize, Debug, PartialEq)]
struct Part {
    text: String,
    /// A problem is about this part.
    bad: bool,
}

/// Cuts a text at its marks. A mark that does not fit, or that overlaps the one before it, is left out.
pub(super) fn mark(
    text: &Text<'_>,
    terms: impl Fn(&Text<'_>) -> Vec<Mark>,
    bad: &[Range<usize>],
    tips: &mut Vec<Tip>,
) -> Marked {
    let whole = text.text;
    let mut marks = terms(text);
    marks.sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end)));
    let mut pieces = Vec::new();
    let mut at = 0;
    let mut push = |range: Range<usize>, tip| {
        if !range.is_empty() {
            pieces.push(Piece { tip, parts: parts(whole, range, bad) });
        }
    };
    for mark in marks {
        let Range { start, end } = mark.range;
        if start < at || start >= end || whole.get(start..end).is_none() {
            continue;
        }
        let tip = Tip { locale: text.locale.to_owned(), term: mark.term, says: mark.says };
        let index = tips.iter().position(|known| *known == tip).unwrap_or_else(|| {
            tips.push(tip);
            tips.len() - 1
        });
        push(at..start, None);
        push(start..end, Some(index));
        at = end;
    }
    push(at..whole.len(), None);
    Marked(pieces)
}

fn parts(text: &str, range: Range<usize>, bad: &[Range<usize>]) -> Vec<Part> {
    let mut cuts: Vec<usize> = bad.iter().flat_map(|bad| [bad.start, bad.end]).collect();
    cuts.retain(|cut| range.contains(cut) && text.is_char_boundary(*cut));
    cuts.extend([range.start, range.end]);
    cuts.sort_unstable();
    cuts.dedup();
    let part = |ends: &[usize]| Part {
        text: visible(text.get(ends[0]..ends[1]).unwrap_or_default()),
        bad: bad.iter().any(|bad| bad.start <= ends[0] && ends[1] <= bad.end),
    };
    cuts.windows(2).map(part).collect()
}

/// Control characters as pictures, so that they are seen and a browser takes them for nothing else.
pub(super) fn visible(text: &str) -> String {
    let picture = |c: char| match c {
        '\n' => c,
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(c),
        '\x7f' => '\u{2421}',
        '\u{80}'..='\u{9f}' => char::REPLACEMENT_CHARACTER,
        _ => c,
    };
    text.chars().map(picture).collect()
}

#[cfg(test)]
#[expect(clippy::single_range_in_vec_init, reason = "one mark is a list of marks, too")]
mod tests {
    use super::*;

    fn shown(text: &str, marks: &[Range<usize>], bad: &[Range<usize>]) -> String {
        let terms = |_: &Text<'_>| {
            let mark = |range: &Range<usize>| Mark { range: range.clone(), term: "t".into(), says: String::new() };
            marks.iter().map(mark).collect()
        };
        let mut tips = Vec::new();
        let marked = mark(&Text { locale: "fr", english: "", text }, terms, bad, &mut tips);
        let part = |part: &Part| if part.bad { format!("!{}!", part.text) } else { part.text.clone() };
        let pieces = marked.0.iter().map(|piece| {
            let text: String = piece.parts.iter().map(part).collect();
            if piece.tip.is_some() { format!("[{text}]") } else { text }
        });
        pieces.collect()
    }

    #[test]
    fn marks_and_problems_may_cross() {
        assert_eq!(shown("le jeton fourni", &[], &[]), "le jeton fourni");
        assert_eq!(shown("le jeton fourni", &[3..8], &[]), "le [jeton] fourni");
        assert_eq!(shown("le jeton fourni", &[3..8], &[0..2, 5..12]), "!le! [je!ton!]! fou!rni");
        assert_eq!(shown("le jeton", &[3..8, 0..2], &[0..8]), "[!le!]! ![!jeton!]");
    }

    #[test]
    fn marks_that_do_not_fit_do_no_harm_and_no_text_is_lost() {
        // Reversed on purpose.
        #[expect(clippy::reversed_empty_ranges)]
        let reversed = 5..2;
        assert_eq!(shown("établi", &[0..1, 2..4, 3..5, reversed, 6..99], &[1..3]), "é[!t!a]bli");
        assert_eq!(shown("établi", &[], &[0..2, 4..99]), "!é!ta!bli!");
        assert_eq!(shown("", &[0..0], &[0..0]), "");
    }

    #[test]
    fn equal_tips_are_kept_once() {
        let terms = |_: &Text<'_>| {
            let mark = |range| Mark { range, term: "token".into(), says: "jeton".into() };
            vec![mark(0..1), mark(2..3)]
        };
        let mut tips = Vec::new();
        mark(&Text { locale: "fr", english: "", text: "a b" }, terms, &[], &mut tips);
        mark(&Text { locale: "it", english: "", text: "a b" }, terms, &[], &mut tips);
        assert_eq!(tips.iter().map(|tip| tip.locale.as_str()).collect::<Vec<_>>(), ["fr", "it"]);
    }

    #[test]
    fn control_characters_are_seen() {
        assert_eq!(visible("a\0b\u{1b}\u{7f}\u{9b}\nß"), "a␀b␛␡\u{fffd}\nß");
    }
}
