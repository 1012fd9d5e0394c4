//! Refuses texts that would crash fluent-syntax 0.12. The parser recurses into nested placeables and calls without a
//! limit, so it can overflow the stack, which ends the process; and it panics at an escape of too few digits in front
//! of a character of several bytes.

use std::fmt;

/// Largest Fluent file that is read, in bytes. The shipped files have up to 110 kB.
pub const MAX_FILE_LEN: usize = 1024 * 1024;

/// Deepest nesting of braces that is parsed. Real messages need two or three.
pub const MAX_DEPTH: usize = 32;

/// Longest message that is parsed, in bytes.
pub const MAX_ENTRY_LEN: usize = 64 * 1024;

/// Largest number of colons behind the first parenthesis of one message. fluent-syntax compares each named argument with
/// all others, which takes half a minute for 16 MiB of arguments.
pub const MAX_ARGUMENTS: usize = 100;

/// Largest number of braces and parentheses that one message may open. A message can hide its depth from a simple count
/// (with closing braces in string literals, or closing parentheses in the text of a variant), but not this number.
pub const MAX_OPENED: usize = 50;

/// Why a text is not parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The offset of the byte that is refused; `None` if the whole text is too long.
    pub offset: Option<usize>,
    /// What is wrong.
    pub what: String,
}

impl Refused {
    /// The refusal of a text with `len` bytes.
    pub fn long(len: usize) -> Self {
        Self { offset: None, what: format!("{len} bytes are more than the {MAX_FILE_LEN} that are read") }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

/// Checks a text, line by line. It may refuse a text that the parser would survive, but never lets one pass that would
/// crash the parser.
pub fn check(text: &str) -> Result<(), Refused> {
    if text.len() > MAX_FILE_LEN {
        return Err(Refused::long(text.len()));
    }
    let refuse = |offset, what| Err(Refused { offset: Some(offset), what });
    let (mut depth, mut opened, mut len, mut start) = (0_usize, 0_usize, 0_usize, 0_usize);
    let (mut calls, mut arguments) = (false, 0_usize);
    for line in text.split_inclusive('\n') {
        // No placeable continues across such a line: inside a placeable the line is a syntax error, after which the
        // parser starts anew.
        if line.starts_with('#') || begins_entry(line) {
            (depth, opened, len) = (0, 0, 0);
            (calls, arguments) = (false, 0);
        }
        if !line.starts_with('#') {
            len += line.len();
            if len > MAX_ENTRY_LEN {
                return refuse(start, format!("one message has more than {MAX_ENTRY_LEN} bytes"));
            }
            for (at, byte) in line.bytes().enumerate() {
                match byte {
                    b'{' => (depth, opened) = (depth + 1, opened + 1),
                    b'(' => (opened, calls) = (opened + 1, true),
                    b':' if calls => arguments += 1,
                    b'}' => depth = depth.saturating_sub(1),
                    b'\\' if is_broken_escape(&line.as_bytes()[at + 1..]) => {
                        let digits =
                            "\\u needs four hexadecimal digits and \\U six, and here is another character among them";
                        return refuse(start + at, digits.to_owned());
                    }
                    _ => continue,
                }
                if depth > MAX_DEPTH {
                    return refuse(start + at, format!("braces are nested deeper than {MAX_DEPTH}"));
                }
                if arguments > MAX_ARGUMENTS {
                    return refuse(
                        start + at,
                        format!("one message has more than {MAX_ARGUMENTS} colons behind a parenthesis"),
                    );
                }
                if opened > MAX_OPENED {
                    let many = format!("one message opens more than {MAX_OPENED} braces and parentheses");
                    return refuse(start + at, many);
                }
            }
        }
        start += line.len();
    }
    Ok(())
}

/// Whether the bytes behind a backslash would make the parser cut a character in two.
fn is_broken_escape(rest: &[u8]) -> bool {
    let digits = match rest.first() {
        Some(b'u') => 4,
        Some(b'U') => 6,
        _ => return false,
    };
    let other = rest[1..].iter().take(digits).find(|byte| !byte.is_ascii_hexdigit());
    other.is_some_and(|byte| !byte.is_ascii())
}

/// Whether a line begins with `id =` or `-term =`.
fn begins_entry(line: &str) -> bool {
    let Some((id, _)) = line.split_once('=') else { return false };
    let id = id.trim_end_matches(' ');
    let id = id.strip_prefix('-').unwrap_or(id);
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}
