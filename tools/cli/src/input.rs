//! Text on standard input: a log, an error dialog, a mail.

use std::borrow::Cow;
use std::io::{self, Read};

use anstream::adapter::strip_str;

/// Largest number of bytes that are read at a time.
const PIECE: usize = 64 * 1024;

/// Longest word that is kept together, in bytes. Longer words are no codes.
const LONGEST_WORD: usize = 256;

/// How much of the text before a piece is shown with it, in bytes, because words that far away say what a number is.
const CONTEXT: usize = 2048;

/// A piece of a text.
pub(crate) struct Piece<'t> {
    /// The piece, behind the end of what came before it.
    pub(crate) text: &'t str,
    /// The offset of the piece itself: what ends before it has been shown already.
    pub(crate) new: usize,
}

/// Calls `look_at` with a text piece by piece, and never cuts a code in two, however long the lines are. The text is
/// UTF-8 or, with a byte order mark, UTF-16, which many Windows tools write; color sequences are removed. The inner
/// error is a failure to read the text, the outer one comes from `look_at`.
pub(crate) fn pieces(
    mut input: impl Read,
    mut look_at: impl FnMut(&Piece<'_>) -> io::Result<()>,
) -> io::Result<Result<(), io::Error>> {
    let mut decode: fn(&[u8]) -> Cow<'_, str> = |bytes| {
        // The lossy way looks at every byte, also where the text is UTF-8.
        std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
    };
    let mut bytes = Vec::new();
    let mut piece = vec![0; PIECE];
    let mut begun = false;
    let mut shown = String::new();
    loop {
        // Read the bytes that have arrived, without waiting for more.
        let (read, failed) = match input.read(&mut piece) {
            Ok(read) => (read, None),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            // Bytes that arrived before the error are still looked at.
            Err(error) => (0, Some(error)),
        };
        bytes.extend_from_slice(&piece[..read]);
        if !begun && (bytes.len() >= 2 || read == 0) {
            begun = true;
            match bytes.as_slice() {
                [0xFF, 0xFE, ..] => decode = |bytes| utf_16(bytes, u16::from_le_bytes).into(),
                [0xFE, 0xFF, ..] => decode = |bytes| utf_16(bytes, u16::from_be_bytes).into(),
                _ => {}
            }
        }
        // Cut at the end of a line, so that a number keeps the words around it; cut a line that is too long elsewhere.
        let line_end = bytes.iter().rposition(|byte| *byte == b'\n').filter(|at| *at > 0);
        let word_end = || bytes.iter().rposition(|byte| SEPARATORS.contains(byte)).filter(|_| bytes.len() > PIECE);
        let end = match line_end.or_else(word_end) {
            _ if read == 0 => bytes.len(),
            // Cut at an even offset, so that the two bytes of a UTF-16 unit stay together.
            Some(at) if at > 0 => (at + 1) & !1,
            _ if bytes.len() > PIECE + LONGEST_WORD => (bytes.len() - LONGEST_WORD) & !1,
            _ => continue,
        };
        let text = decode(&bytes[..end]);
        let new = shown.len();
        if text.contains('\u{1b}') {
            shown.push_str(&strip_str(&text).to_string());
        } else {
            shown.push_str(&text);
        }
        look_at(&Piece { text: &shown, new })?;
        let before = shown.len().saturating_sub(CONTEXT);
        shown.drain(..(before..).find(|at| shown.is_char_boundary(*at)).unwrap_or_default());
        if read == 0 {
            return Ok(failed.map_or(Ok(()), Err));
        }
        bytes.drain(..end);
    }
}

/// The bytes behind which a line can be cut, because they end a code in logs, dialogs and JSON. Not among them are `[`
/// and `;`, which occur in color sequences, `-`, which may be a sign, and `\`, which begins the `\n` of JSON.
const SEPARATORS: &[u8] = b" \t\r\n\"'`,()<>=:|/].{}!?*+#%@";

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sspi_status::scan;

    /// Whether a code behind `before` bytes of filling is found when the text is read in pieces.
    fn is_found(before: usize, filling: &str, encode: fn(&str) -> Vec<u8>) -> bool {
        let text = filling.repeat(before / filling.len()) + if filling == "\\n" { "" } else { "=" } + "0x80090322";
        let mut found = 0;
        pieces(encode(&text).as_slice(), |piece| {
            found += scan(piece.text).filter(|found| found.offset + found.text.len() > piece.new).count();
            Ok(())
        })
        .unwrap()
        .unwrap();
        found == 1
    }

    #[test]
    fn no_code_is_lost_between_two_pieces() {
        for filling in ["x ", "x", "\u{2020}", "{\"a\":1},", "\u{1b}[31m", "\\n"] {
            for before in [0, PIECE - 12, PIECE - 4, PIECE, PIECE + 1] {
                assert!(is_found(before, filling, |text| text.as_bytes().to_vec()), "{filling} {before}");
                assert!(
                    is_found(before / 2, filling, |text| {
                        std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
                    }),
                    "{filling} {before} UTF-16LE"
                );
                assert!(
                    is_found(before / 2, filling, |text| {
                        std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect()
                    }),
                    "{filling} {before} UTF-16BE"
                );
            }
        }
    }

    #[test]
    fn what_came_before_an_error_is_looked_at() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("gone"))
            }
        }
        let mut found = 0;
        let end = pieces("failed with 0x80090322".as_bytes().chain(Broken), |piece| {
            found += scan(piece.text).count();
            Ok(())
        });
        assert_eq!((found, end.unwrap().unwrap_err().to_string()), (1, "gone".to_owned()));
    }
}
