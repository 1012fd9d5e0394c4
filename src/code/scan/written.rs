//! Characters that are written as escapes, as logs, JSON, addresses and mail have them.

/// How many bytes at the beginning of a word are the end of a character that is written as an escape, so that they are no
/// part of the word: `\n`, `\u0027` and `\x1b` of JSON and of programs, `%20` of addresses, `#011` of syslog, `=3D` of mail,
/// and the end of a color or of a move of the cursor whose escape character is lost: `[31m`, `[2;1H`.
pub(super) fn escape(before: &[u8], bytes: &[u8]) -> usize {
    let word = &bytes[..bytes.iter().take_while(|byte| is_of_word(byte)).count()];
    let digits = |from: usize, count: usize| {
        word.get(from..from + count).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    // Otherwise these could be the beginning of a number.
    let goes_on = |from: usize| matches!(word.get(from..), Some([b'0', b'x' | b'X', ..] | [b'A'..=b'Z', ..]));
    let is_decimal = |from: usize| word.len() == from + 10 && word[from..].iter().all(u8::is_ascii_digit);
    let is_bare = || word.len() == 8 && digits(0, 8);
    match (before, word) {
        ([.., b'\\'], [b'n' | b'r' | b't', ..]) => 1,
        ([.., b'\\'], [b'u', ..]) if digits(1, 4) => 5,
        ([.., b'\\'], [b'U', ..]) if digits(1, 8) => 9,
        ([.., b'\\'], [b'x', ..]) if digits(1, 2) => 3,
        // Among them the border of a word in a pattern.
        ([.., b'\\'], [b'a' | b'b' | b'f' | b'v', ..]) if goes_on(1) || is_decimal(1) => 1,
        ([.., b'`'], [b'n' | b'r' | b't', ..]) if goes_on(1) || is_decimal(1) => 1,
        ([.., b'^'], [b'I' | b'M', ..]) if goes_on(1) || is_decimal(1) => 1,
        ([.., b'%'], [b'u', ..]) if digits(1, 4) && (goes_on(5) || is_decimal(5)) => 5,
        ([.., b'\\'], [b'0', b'4', b'0' | b'2' | b'7', ..]) if goes_on(3) || is_decimal(3) => 3,
        // Only controls are written so.
        ([.., b'\\' | b'#'], [b'0', b'0'..=b'3', b'0'..=b'7', ..]) if !is_bare() => 3,
        // Windows' events have numbers behind two: %%2148074254.
        ([.., b'%', b'%'], _) => 0,
        ([.., b'%'], [b'2', b'1', ..] | [b'3', b'2', ..]) if !goes_on(2) => 0,
        // A percent sign that was written so itself.
        ([.., b'%'], [b'2', b'5', ..]) if digits(2, 2) => 4,
        ([.., b'%'], [b'0' | b'2'..=b'7', ..]) if digits(0, 2) => 2,
        ([.., b'='], [b'0'..=b'9', ..] | [_, _, b'0', b'x', ..]) if digits(0, 2) && goes_on(2) => 2,
        ([.., b'='], [b'3', b'D', number @ ..])
            if matches!(number.len(), 1..=5 | 10) && number.iter().all(u8::is_ascii_digit)
                || digits(2, 8) && number.len() == 8 =>
        {
            2
        }
        ([.., b'[' | b';' | b'?' | b':' | b'!'], _) => {
            let digits = word.iter().take(5).take_while(|byte| byte.is_ascii_digit()).count();
            let is_color = matches!(digits, 1..=3) && word.get(digits) == Some(&b'm') && goes_on(digits + 1);
            let is_rest = digits > 0
                && word.get(digits).is_some_and(|byte| b"ABCDGHJKdfhl".contains(byte))
                && goes_on(digits + 1)
                && behind_parameters(before).ends_with(b"[");
            if is_color || is_rest { digits + 1 } else { 0 }
        }
        _ => 0,
    }
}

/// Whether a word begins at an offset although letters or digits stand in front, because they are the end of a character
/// that is written as an escape.
pub(super) fn is_behind_escape(text: &[u8], at: usize) -> bool {
    let first = text[..at].iter().rev().take_while(|byte| is_of_word(byte)).take(10).count();
    first > 0 && escape(&text[..at - first], &text[at - first..]) == first
}

pub(super) fn is_of_word(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || *byte == b'_'
}

/// What stands in front of the parameters of a control sequence.
fn behind_parameters(before: &[u8]) -> &[u8] {
    let parameters = before.iter().rev().take(16).take_while(|byte| b"0123456789;:?!".contains(byte)).count();
    &before[..before.len() - parameters]
}

/// The last character of a text, if it is of ASCII, and its length in bytes, however it is written: `""` of CSV, `%22` and `\x22` are quotation marks, `\t` and `#011` are spaces. Of another character, its last byte. Letters and digits are never written so.
#[inline(always)]
pub(super) fn last(text: &[u8]) -> Option<(u8, usize)> {
    let (byte, front) = text.split_last()?;
    // Nearly all bytes are themselves.
    let may_be_written = match byte {
        b'"' => front.ends_with(b"\""),
        b't' => front.ends_with(b"\\"),
        b'0'..=b'9' | b'A'..=b'F' | b'a'..=b'f' => matches!(front, [.., b'%' | b'=' | b'0' | b'5' | b'x', _]),
        _ => false,
    };
    Some(if may_be_written { written(*byte, front).unwrap_or((*byte, 1)) } else { (*byte, 1) })
}

/// The sign or the blank of which these are the last byte and what is in front of it, and its length in bytes.
#[cold]
fn written(byte: u8, front: &[u8]) -> Option<(u8, usize)> {
    match (byte, front) {
        // In CSV.
        (b'"', [.., b'"']) => Some((b'"', 2)),
        (b't', _) => Some((b'\t', 1 + backslashes(front))),
        (b'1', [.., b'#', b'0', b'1']) => Some((b'\t', 4)),
        // Others are written so only at the end of a line: rc=22 is a number.
        (b'D', [.., b'=', b'3']) => Some((b'=', 3)),
        (_, [.., b'%', digit]) => sign(&[*digit, byte]).map(|sign| (sign, 3)),
        (_, [front @ .., b'\\', b'x', digit]) => sign(&[*digit, byte]).map(|sign| (sign, 4 + backslashes(front))),
        (_, [.., b'%', b'2', b'5', digit]) => sign(&[*digit, byte]).map(|sign| (sign, 5)),
        _ => None,
    }
}

/// How many backslashes end a text: what was written twice has more of them.
pub(super) fn backslashes(text: &[u8]) -> usize {
    text.iter().rev().take(16).take_while(|byte| **byte == b'\\').count()
}

/// The sign or the blank with a hexadecimal number.
fn sign(digits: &[u8]) -> Option<u8> {
    let number = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    match number {
        0xA0 => Some(b' '),
        b'\t' | b' ' => Some(number),
        _ => number.is_ascii_punctuation().then_some(number),
    }
}

/// A text without what is written as an escape at its end, but for what ends a phrase.
pub(super) fn without_written(text: &str) -> &str {
    match last(text.as_bytes()) {
        // Of another character only a part would go.
        Some((byte, length)) if length > 1 && byte.is_ascii() && !b")].;,/<".contains(&byte) => {
            &text[..text.len() - length]
        }
        _ => text,
    }
}

/// The length of a character as PowerShell writes it in XML: `_x000D_`.
pub(super) const POWER_SHELLS: usize = 7;

/// Whether the bytes begin with such a character.
#[inline]
pub(super) fn is_power_shells(bytes: &[u8]) -> bool {
    match bytes {
        [b'_', b'x', digits @ ..] if digits.len() > 4 => {
            digits[4] == b'_' && digits[..4].iter().all(u8::is_ascii_hexdigit)
        }
        _ => false,
    }
}
