//! Characters that are written as escapes, as logs, JSON, addresses and mail have them.

/// How many bytes at the beginning of a word are the end of a character that is written as an escape, so that they are no
/// part of the word: `\n`, `\u0027` and `\x1b` of JSON and of programs, `%20` of addresses, `#011` of syslog, `=3D` of mail,
/// and the end of a color whose escape character is written so, too: `[31m`.
pub(super) fn escape(before: &[u8], bytes: &[u8]) -> usize {
    let word = &bytes[..bytes.iter().take_while(|byte| is_of_word(byte)).count()];
    let digits = |from: usize, count: usize| {
        word.get(from..from + count).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    // Otherwise these could be the beginning of a number.
    let goes_on = |from: usize| matches!(word.get(from..), Some([b'0', b'x' | b'X', ..] | [b'A'..=b'Z', ..]));
    let is_bare = || word.len() == 8 && digits(0, 8);
    match (before, word) {
        ([.., b'\\'], [b'n' | b'r' | b't', ..]) => 1,
        ([.., b'\\'], [b'u', ..]) if digits(1, 4) => 5,
        ([.., b'\\'], [b'U', ..]) if digits(1, 8) => 9,
        ([.., b'\\'], [b'x', ..]) if digits(1, 2) => 3,
        // Only controls are written so.
        ([.., b'\\' | b'#'], [b'0', b'0'..=b'3', b'0'..=b'7', ..]) if !is_bare() => 3,
        // Windows' events have numbers behind two: %%2148074254.
        ([.., b'%', b'%'], _) => 0,
        ([.., b'%'], [b'2', b'1', ..] | [b'3', b'2', ..]) if !goes_on(2) => 0,
        // A percent sign that was written so itself.
        ([.., b'%'], [b'2', b'5', ..]) if digits(2, 2) => 4,
        ([.., b'%'], [b'0' | b'2'..=b'7', ..]) if digits(0, 2) => 2,
        // A further byte of a character.
        ([.., b'%', a, b, b'%'], [b'8' | b'9' | b'A' | b'B' | b'a' | b'b', ..])
            if a.is_ascii_hexdigit() && b.is_ascii_hexdigit() && digits(0, 2) =>
        {
            2
        }
        ([.., b'='], [b'0'..=b'9', ..] | [_, _, b'0', b'x', ..]) if digits(0, 2) && goes_on(2) => 2,
        ([.., b'='], [b'3', b'D', number @ ..])
            if matches!(number.len(), 1..=5 | 10) && number.iter().all(u8::is_ascii_digit)
                || digits(2, 8) && number.len() == 8 =>
        {
            2
        }
        ([.., b'=', a, b, b'='], _) if a.is_ascii_hexdigit() && b.is_ascii_hexdigit() && digits(0, 2) => 2,
        ([.., b'('], [b'0' | b'B', ..]) if ends_with_escape(&before[..before.len() - 1]) => 1,
        ([.., b'[' | b';' | b'?' | b':' | b'!'], _) => {
            let digits = word.iter().take(5).take_while(|byte| byte.is_ascii_digit()).count();
            let is_color = matches!(digits, 1..=3) && word.get(digits) == Some(&b'm') && goes_on(digits + 1);
            let is_sequence = word.get(digits).is_some_and(u8::is_ascii_alphabetic) && begins_sequence(before);
            if is_color || is_sequence { digits + 1 } else { 0 }
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

fn is_of_word(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || *byte == b'_'
}

/// Whether a written escape character, a bracket and parameters of a control sequence stand at the end.
fn begins_sequence(before: &[u8]) -> bool {
    let parameters = before.iter().rev().take(16).take_while(|byte| b"0123456789;:?!".contains(byte)).count();
    before[..before.len() - parameters].strip_suffix(b"[").is_some_and(ends_with_escape)
}

/// Whether the escape character stands at the end as programs write it.
fn ends_with_escape(before: &[u8]) -> bool {
    const WRITTEN: [&str; 13] =
        ["\\u001b", "\\x1b", "\\033", "\\e", "^[", "#033", "_x001b_", "␛", "%1b", "=1b", "&#27;", "&#x1b;", "<esc>"];
    WRITTEN.iter().any(|written| {
        let at = before.len().checked_sub(written.len());
        at.is_some_and(|at| before[at..].eq_ignore_ascii_case(written.as_bytes()))
    })
}

/// A text without the blank or the equals sign at its end that is written as an escape.
pub(super) fn without_blank(text: &str) -> &str {
    ["=3D", "%3D", "%20", "\\t", "#011"].iter().find_map(|written| text.strip_suffix(written)).unwrap_or(text)
}

/// The length of a character as PowerShell writes it in XML: `_x000D_`.
pub(super) const POWER_SHELLS: usize = 7;

/// Whether the bytes begin with such a character.
pub(super) fn is_power_shells(bytes: &[u8]) -> bool {
    match bytes {
        [b'_', b'x', digits @ ..] if digits.len() > 4 => {
            digits[4] == b'_' && digits[..4].iter().all(u8::is_ascii_hexdigit)
        }
        _ => false,
    }
}
