//! What is looked at before fluent-syntax 0.12 may parse a text: it recurses into nested placeables and calls without a
//! limit and would overflow the stack, which ends the process; and it panics at an escape of too few digits that is
//! followed by a character of several bytes. `build.rs` uses this file too.

use std::fmt;

/// Largest Fluent file that is read, in bytes. The catalogue's own files have about 20 kB.
pub(crate) const MAX_FILE_LEN: usize = 1024 * 1024;

/// Deepest nesting of braces that is parsed. Real messages need two or three.
pub(crate) const MAX_DEPTH: usize = 32;

/// Longest message that is parsed, in bytes. fluent-syntax compares each named argument with all others, which takes
/// half a minute for a megabyte of them.
pub(crate) const MAX_ENTRY_LEN: usize = 64 * 1024;

/// Most braces and parentheses that may open within one message. Depth alone could be hidden from a simple count
/// (closing braces in string literals, closing parentheses in the text of a variant); this number cannot.
pub(crate) const MAX_OPENED: usize = 50;

/// A text that is not parsed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Larger than [`MAX_FILE_LEN`].
    Long {
        /// Its size in bytes.
        len: usize,
    },
    /// A message longer than [`MAX_ENTRY_LEN`].
    LongEntry {
        /// Byte offset of the line that is too much.
        offset: usize,
    },
    /// Braces nested deeper than [`MAX_DEPTH`].
    Deep {
        /// Byte offset of the brace that is one too many.
        offset: usize,
    },
    /// `\u` or `\U` without its four or six hexadecimal digits, and then a character outside of ASCII.
    Escape {
        /// Byte offset of the backslash.
        offset: usize,
    },
    /// More braces and parentheses in one message than [`MAX_OPENED`].
    Many {
        /// Byte offset of the one that is too many.
        offset: usize,
    },
}

impl Refused {
    /// The byte that is too much, if it is not the whole text.
    pub(crate) fn offset(self) -> Option<usize> {
        match self {
            Refused::Long { .. } => None,
            Refused::LongEntry { offset }
            | Refused::Deep { offset }
            | Refused::Escape { offset }
            | Refused::Many { offset } => Some(offset),
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::Long { len } => write!(f, "{len} bytes are more than the {MAX_FILE_LEN} that are read"),
            Refused::LongEntry { .. } => write!(f, "one message has more than {MAX_ENTRY_LEN} bytes"),
            Refused::Deep { .. } => write!(f, "braces are nested deeper than {MAX_DEPTH}"),
            Refused::Escape { .. } => {
                f.write_str("\\u needs four hexadecimal digits and \\U six, and here is another character among them")
            }
            Refused::Many { .. } => write!(f, "one message opens more than {MAX_OPENED} braces and parentheses"),
        }
    }
}

/// Looks at every line once. It may refuse what the parser would survive, never the reverse.
pub(crate) fn check(text: &str) -> Result<(), Refused> {
    if text.len() > MAX_FILE_LEN {
        return Err(Refused::Long { len: text.len() });
    }
    let (mut depth, mut opened, mut len, mut start) = (0_usize, 0_usize, 0_usize, 0_usize);
    for line in text.split_inclusive('\n') {
        // No placeable goes on across such a line: inside of one it is a syntax error, and the parser starts anew.
        if line.starts_with('#') || begins_entry(line) {
            (depth, opened, len) = (0, 0, 0);
        }
        if !line.starts_with('#') {
            len += line.len();
            if len > MAX_ENTRY_LEN {
                return Err(Refused::LongEntry { offset: start });
            }
            for (at, byte) in line.bytes().enumerate() {
                match byte {
                    b'{' => (depth, opened) = (depth + 1, opened + 1),
                    b'(' => opened += 1,
                    b'}' => depth = depth.saturating_sub(1),
                    b'\\' if is_broken_escape(&line.as_bytes()[at + 1..]) => {
                        return Err(Refused::Escape { offset: start + at });
                    }
                    _ => continue,
                }
                if depth > MAX_DEPTH {
                    return Err(Refused::Deep { offset: start + at });
                }
                if opened > MAX_OPENED {
                    return Err(Refused::Many { offset: start + at });
                }
            }
        }
        start += line.len();
    }
    Ok(())
}

/// Whether what follows a backslash would make the parser cut a character in two.
fn is_broken_escape(rest: &[u8]) -> bool {
    let digits = match rest.first() {
        Some(b'u') => 4,
        Some(b'U') => 6,
        _ => return false,
    };
    let other = rest[1..].iter().take(digits).find(|byte| !byte.is_ascii_hexdigit());
    other.is_some_and(|byte| !byte.is_ascii())
}

/// `id =` or `-term =` at the very beginning of a line.
fn begins_entry(line: &str) -> bool {
    let Some((id, _)) = line.split_once('=') else { return false };
    let id = id.trim_end_matches(' ');
    let id = id.strip_prefix('-').unwrap_or(id);
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}
