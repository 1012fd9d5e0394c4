//! The words of a text that can be codes, and what stands around them.

use super::written::{POWER_SHELLS, escape, is_power_shells};
use crate::code::query::Query;
use crate::code::status::StatusCode;
use crate::code::symbol::Symbol;

words! {
    /// How a code in a text was read.
    pub enum Reading {
        /// By one of its names.
        Name = "name",
        /// By its number.
        Number = "number",
        /// By a number that means a code only in the sentence around it.
        Sentence = "sentence",
        /// By the sub-code of an error text of Active Directory, which says more than the code in front.
        SubCode = "sub-code",
        /// By a number or a name that a line end cuts in two.
        CutInTwo = "cut-in-two",
        /// By a number that has one zero too many, such as 0x800004005.
        ExtraZero = "extra-zero",
    }
}

/// A code in a text.
#[derive(Clone, Copy)]
pub(super) struct Found {
    pub(super) query: Query,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) reading: Reading,
}

/// A run of ASCII letters, digits and underscores, but not of letters alone. Letters of other scripts end a word, so they
/// may touch a code.
#[derive(Clone, Copy)]
pub(super) struct Word<'t> {
    pub(super) whole: &'t str,
    pub(super) start: usize,
    pub(super) end: usize,
    /// The kinds of its characters, in a whole register: a single byte that is copied with the rest stalls the processor.
    pub(super) kinds: usize,
}

/// The words of a text from an offset on.
pub(super) struct Words<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
}

const DIGIT: usize = 1;
/// A letter that is a hexadecimal digit.
const HEX: usize = 2;
const LETTER: usize = 4;
const UNDERSCORE: usize = 8;

/// The kind of each byte; 0 for a byte between words.
static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        kinds[byte] = match byte as u8 {
            b'0'..=b'9' => DIGIT as u8,
            b'a'..=b'f' | b'A'..=b'F' => HEX as u8,
            b'a'..=b'z' | b'A'..=b'Z' => LETTER as u8,
            b'_' => UNDERSCORE as u8,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

impl<'t> Iterator for Words<'t> {
    type Item = Word<'t>;

    #[inline]
    fn next(&mut self) -> Option<Word<'t>> {
        let bytes = self.text.as_bytes();
        let kind_of = |byte: &u8| usize::from(KINDS[usize::from(*byte)]);
        let kind = |at: usize| bytes.get(at).map_or(0, kind_of);
        loop {
            // Few words have a digit or an underscore, and no other word can be a code.
            let digit = bytes[self.at..].iter().position(|byte| kind_of(byte) & (DIGIT | UNDERSCORE) != 0)?;
            let mut start = self.at + digit;
            while start > self.at && kind(start - 1) != 0 {
                start -= 1;
            }
            if start > 0 && b"\\%#=[;?:!(`^".contains(&bytes[start - 1]) {
                start += escape(&bytes[..start], &bytes[start..]);
            }
            while is_power_shells(&bytes[start..]) {
                start += POWER_SHELLS;
            }
            // Markdown makes a word italic or bold with one or two, and as many behind it.
            let marks = bytes[start..].iter().take_while(|byte| **byte == b'_').count();
            start += marks;
            let (mut end, mut kinds) = (start, 0);
            while kind(end) != 0 && !is_power_shells(&bytes[end..]) {
                kinds |= kind(end);
                end += 1;
            }
            self.at = end;
            if marks > 0 && bytes[start..end].ends_with(&b"__"[..marks.min(2)]) {
                end -= marks.min(2);
                kinds = bytes[start..end].iter().fold(0, |kinds, byte| kinds | kind_of(byte));
            }
            if end > start {
                return Some(Word { whole: self.text, start, end, kinds });
            }
        }
    }
}

/// Longer words are no codes, in bytes; the longest name has 48.
pub(super) const LONGEST: usize = 64;

/// How far apart the words of one error text may lie, in bytes.
pub(super) const REACH: usize = 500;

impl<'t> Word<'t> {
    #[inline]
    pub(super) fn text(&self) -> &'t str {
        &self.whole[self.start..self.end]
    }

    #[inline]
    pub(super) fn length(&self) -> usize {
        self.end - self.start
    }

    #[inline]
    pub(super) fn has_underscore(&self) -> bool {
        self.kinds & UNDERSCORE != 0
    }

    /// Whether the word has decimal digits alone.
    #[inline]
    pub(super) fn is_decimal(&self) -> bool {
        self.kinds == DIGIT
    }

    /// Whether the word has hexadecimal digits alone.
    #[inline]
    pub(super) fn is_hexadecimal(&self) -> bool {
        self.kinds & !(DIGIT | HEX) == 0
    }

    /// Whether the word begins with `0x`.
    #[inline]
    pub(super) fn has_prefix(&self) -> bool {
        matches!(&self.whole.as_bytes()[self.start..], [b'0', b'x' | b'X', ..])
    }

    /// The digits behind `0x`, if the word begins so.
    #[inline]
    pub(super) fn behind_prefix(&self) -> Option<&'t str> {
        self.has_prefix().then(|| &self.whole[self.start + 2..self.end])
    }

    /// The byte in front of the word.
    #[inline]
    pub(super) fn byte_before(&self) -> Option<u8> {
        self.whole.as_bytes()[..self.start].last().copied()
    }

    /// The byte behind the word.
    #[inline]
    pub(super) fn byte_behind(&self) -> Option<u8> {
        self.whole.as_bytes().get(self.end).copied()
    }

    pub(super) fn found(&self, query: impl Into<Query>, start: usize, reading: Reading) -> Found {
        Found { query: query.into(), start, end: self.end, reading }
    }

    /// The rest of the line behind the word, up to `REACH`.
    pub(super) fn behind(&self) -> &'t str {
        let rest = &self.whole[self.end..];
        let rest = &rest[..boundary(rest, REACH)];
        rest.split('\n').next().unwrap_or_default()
    }

    /// The line in front of the word, up to `REACH`.
    pub(super) fn before(&self) -> &'t str {
        let start = boundary(self.whole, self.start.saturating_sub(REACH));
        self.whole[start..self.start].rsplit('\n').next().unwrap_or_default()
    }

    /// The word with the first word of the next line, if a line end cuts the two apart, as consoles and mails do.
    /// Returns the joined word and its end.
    pub(super) fn joined(&self) -> Option<(String, usize)> {
        let rest = &self.whole[self.end..];
        // Terminals that are recorded write two carriage returns.
        let ends = ["\r\r\n", "\r\n", "\n"];
        let rest = ends.iter().find_map(|end| rest.strip_prefix(*end))?;
        let rest = rest.trim_start_matches([' ', '\t']);
        let more = rest.bytes().take(LONGEST).take_while(|byte| KINDS[usize::from(*byte)] != 0).count();
        if more == 0 || self.end - self.start + more > LONGEST {
            return None;
        }
        Some((format!("{}{}", self.text(), &rest[..more]), self.whole.len() - rest.len() + more))
    }

    /// The word as the name of a code, which may go on in the next line.
    pub(super) fn name(&self) -> Option<Found> {
        if self.end - self.start > LONGEST {
            return None;
        }
        if let Ok(symbol) = self.text().parse::<Symbol>() {
            return self.is_name().then(|| self.found(symbol, self.start, Reading::Name));
        }
        if let Some(number) = self.grouped_number() {
            return Some(self.found(number, self.start, Reading::Number));
        }
        let (joined, end) = self.joined()?;
        let symbol = joined.parse::<Symbol>().ok()?;
        Some(Self { end, ..*self }.found(symbol, self.start, Reading::CutInTwo))
    }

    /// Whether the name of a code means the code: in small letters, `error_access_denied` and `status_not_found` are keys
    /// of any program.
    fn is_name(&self) -> bool {
        const OF_ANYBODY: [&str; 6] = ["error_", "status_", "ldap_", "e_", "rpc_", "ssl_"];
        let text = self.text();
        text.bytes().any(|byte| byte.is_ascii_uppercase()) || !OF_ANYBODY.iter().any(|prefix| text.starts_with(prefix))
    }

    /// The number that ends the word, whatever sticks to its front: `code0x80070005`, `Error_0x80070005`.
    pub(super) fn glued_number(&self) -> Option<Found> {
        let start = self.end.checked_sub("0x80070005".len()).filter(|start| *start > self.start)?;
        let word = Self { start, kinds: DIGIT | HEX | LETTER, ..*self };
        word.has_prefix().then(|| word.number())?
    }

    /// A number as programs in Rust and C++ group its digits: `0x8009_030C`.
    fn grouped_number(&self) -> Option<StatusCode> {
        let digits = self.text().strip_prefix("0x")?.replace('_', "");
        let code = StatusCode::from_u32(u32::from_str_radix(&digits, 16).ok().filter(|_| digits.len() == 8)?);
        (code.number() >= 0x1_0000 && code.symbol().is_some()).then_some(code)
    }
}

/// The last character boundary at or before an offset.
pub(super) fn boundary(text: &str, place: usize) -> usize {
    (0..=place.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}
