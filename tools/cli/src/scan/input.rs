//! Text from outside, whatever its encoding: a log, an error dialog, a mail.

use std::borrow::Cow;
use std::io::{self, Read};
use std::time::Duration;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, Decoder, EUC_KR, Encoding, GBK, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE};

use super::escapes::Escapes;

/// How many bytes are read at a time.
const PIECE: usize = 256 * 1024;

/// Longest word that is kept together, in bytes. Longer words are no codes.
const LONGEST_WORD: usize = 256;

/// How much of the text before a piece is shown with it, in bytes, because words that far away say what a number is. Letters
/// that are written as escapes (`\u043e`) take three times their bytes.
const CONTEXT: usize = 3 * 1536 + BEHIND;

/// How far behind a number words say what it is, in bytes.
pub(super) const BEHIND: usize = 3 * 512;

/// How many bytes say how a text is encoded, or those of its first line.
const HEAD: usize = 512;

/// How many do if they are not UTF-8 and hold no end of a line: Chinese is written without spaces.
const LONGEST_HEAD: usize = 16 * 1024;

/// How long to wait before an input that would block is asked again.
const NEXT_LOOK: Duration = Duration::from_millis(10);

/// A piece of a text.
pub(crate) struct Piece<'t> {
    /// The piece, behind the end of what came before it.
    pub(crate) text: &'t str,
    /// The offset of the piece itself: what ends before it has been shown already.
    pub(crate) new: usize,
    /// Whether nothing follows.
    pub(crate) is_last: bool,
    /// How many bytes of the input have been read so far.
    pub(crate) read: u64,
}

/// Calls `look_at` with a text piece by piece, and never cuts a code in two, however long the lines are. Escape
/// sequences are taken out. The inner error is a failure to read the text, the outer one comes from `look_at`.
pub(crate) fn pieces(
    mut input: impl Read,
    mut look_at: impl FnMut(&Piece<'_>) -> io::Result<()>,
) -> io::Result<Result<(), io::Error>> {
    let mut decoding = Decoding::Unknown;
    let mut escapes = Escapes::default();
    // The end of the text that has been shown, then bytes that have not.
    let mut buffer: Vec<u8> = Vec::new();
    let mut new = 0;
    let mut bytes_read = 0;
    loop {
        // Read the bytes that have arrived, without waiting for more.
        let filled = buffer.len();
        buffer.resize(filled + PIECE, 0);
        let (read, failed) = match input.read(&mut buffer[filled..]) {
            Ok(read) => (read, None),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                buffer.truncate(filled);
                continue;
            }
            // Whoever shares a pipe can make it non-blocking; the text still comes.
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                buffer.truncate(filled);
                std::thread::sleep(NEXT_LOOK);
                continue;
            }
            // Bytes that arrived before the error are still looked at.
            Err(error) => (0, Some(error)),
        };
        buffer.truncate(filled + read);
        bytes_read += read as u64;
        let is_last = read == 0;
        if let Decoding::Unknown = decoding {
            if !is_last && needs_more(&buffer) {
                continue;
            }
            decoding = Decoding::of(&buffer);
        }
        let Some(length) = cut(&buffer[new..], is_last, decoding.unit()) else { continue };
        let bytes = &buffer[new..new + length];
        let text = decoding.decode(bytes, is_last);
        let plain = match text {
            Cow::Borrowed(text) => match escapes.without(text, is_last) {
                Cow::Borrowed(_) => None,
                Cow::Owned(plain) => Some(plain),
            },
            Cow::Owned(text) => Some(escapes.without(&text, is_last).into_owned()),
        };
        let shown = match &plain {
            None => std::str::from_utf8(&buffer[..new + length]).map(Cow::Borrowed).ok(),
            Some(plain) => std::str::from_utf8(&buffer[..new]).map(|before| Cow::Owned(before.to_owned() + plain)).ok(),
        };
        let shown = shown.expect("what has been shown is UTF-8, and so is what follows");
        look_at(&Piece { text: &shown, new, is_last, read: bytes_read })?;
        if is_last {
            return Ok(failed.map_or(Ok(()), Err));
        }
        let before = shown.len().saturating_sub(CONTEXT);
        let before = (before..=shown.len()).find(|at| shown.is_char_boundary(*at)).unwrap_or(shown.len());
        let kept = shown.len() - before;
        match shown {
            Cow::Borrowed(_) => {
                buffer.drain(..before);
            }
            Cow::Owned(shown) => {
                buffer.splice(..new + length, shown.into_bytes().drain(before..));
            }
        }
        new = kept;
    }
}

/// Whether the first bytes of a text, whose encoding is not known yet, hold the end of a line. In what is not UTF-8 the
/// byte can also be a half of 上 in UTF-16.
fn ends_a_line(bytes: &[u8]) -> bool {
    let is_end = |at: usize| {
        let unit = at & !1;
        matches!(bytes.get(unit..unit + 2), Some(b"\n\0" | b"\0\n")) || bytes[..at].ends_with(b"\r")
    };
    memchr::memchr_iter(b'\n', bytes).any(|at| may_be_utf_8(bytes) || is_end(at))
}

/// Whether what comes next may say how a text is encoded.
fn needs_more(bytes: &[u8]) -> bool {
    let head = head(bytes);
    head.len() == bytes.len()
        && head.len() < LONGEST_HEAD
        && (!ends_a_line(head) || is_in_unit(head) || begins_in_unit(head) || head.len() < HEAD && is_open(head))
}

/// Whether there are NULs that do not say how a text is encoded: programs write some between strings, and Docker in front
/// of each line. A mark says it, and so do letters of ASCII alone.
fn is_open(head: &[u8]) -> bool {
    let half = |first: usize| head.iter().skip(first).step_by(2);
    let is_ascii = |zeros: usize| half(zeros).all(|byte| *byte == 0) && half(1 - zeros).all(|byte| *byte != 0);
    head.contains(&0) && Encoding::for_bom(head).is_none() && (head.len() % 2 == 1 || !(is_ascii(0) || is_ascii(1)))
}

/// Whether the first byte may be half of 上, and little follows.
fn begins_in_unit(head: &[u8]) -> bool {
    head.len() < 16 && head.starts_with(b"\n")
}

/// Whether the line end at the end seems to be the first half of a unit of UTF-16. In front of it stands another alphabet.
fn is_in_unit(head: &[u8]) -> bool {
    head.len() % 2 == 1
        && head.ends_with(b"\n")
        && head.chunks_exact(2).all(|unit| matches!(unit[1], 0..=8 | 0x0E..=0x1A))
}

/// The bytes that say how a text is encoded.
fn head(bytes: &[u8]) -> &[u8] {
    let head = &bytes[..bytes.len().min(HEAD)];
    if may_be_utf_8(head) || ends_a_line(head) { head } else { &bytes[..bytes.len().min(LONGEST_HEAD)] }
}

/// Whether the bytes are UTF-8, of which the last character may be cut.
fn may_be_utf_8(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).map_or_else(|error| error.error_len().is_none(), |_| true)
}

/// How many of the bytes are shown together: to the end of the last line, so that a number keeps the words around it. A
/// line that is too long is cut elsewhere. A unit of the encoding, of one or two bytes, stays whole, and so does a
/// character of UTF-8. `None`: more bytes are needed.
fn cut(bytes: &[u8], is_last: bool, unit: usize) -> Option<usize> {
    if is_last {
        return Some(bytes.len());
    }
    // The end of the unit, if it is there. 上 has a byte like that of a line end.
    let behind = |at: usize| (at / unit + 1) * unit;
    let is_end = |at: &usize| unit == 1 || matches!(bytes.get(at / unit * unit..behind(*at)), Some(b"\n\0" | b"\0\n"));
    let line_end = memchr::memrchr_iter(b'\n', bytes).find(is_end);
    // A line feed can follow a carriage return.
    let is_torn = |at: usize| bytes[at] == b'\r' && behind(at) == bytes.len();
    let is_separator =
        |at: &usize| behind(*at) <= bytes.len() && IS_SEPARATOR[usize::from(bytes[*at])] && !is_torn(*at);
    let word_end = || if bytes.len() > PIECE { (1..bytes.len()).rev().find(is_separator) } else { None };
    match line_end.or_else(word_end) {
        Some(at) => Some(behind(at)),
        _ if bytes.len() > PIECE + LONGEST_WORD => {
            let end = (bytes.len() - LONGEST_WORD) / unit * unit;
            let is_whole = |end: &usize| unit > 1 || !matches!(bytes[*end], 0x80..0xC0);
            (end - 3..=end).rev().find(is_whole).or(Some(end))
        }
        _ => None,
    }
}

/// The bytes behind which a line can be cut, because they end a code in logs, dialogs and JSON. Not among them are `[`
/// and `;`, which occur in color sequences, `-`, which may be a sign, `+`, behind which an offset stands, and `\`, which
/// begins the `\n` of JSON.
const SEPARATORS: &[u8] = b" \t\r\n\"'`,()<>=:|/].{}!?*#%@";

static IS_SEPARATOR: [bool; 256] = {
    let (mut is, mut i) = ([false; 256], 0);
    while i < SEPARATORS.len() {
        is[SEPARATORS[i] as usize] = true;
        i += 1;
    }
    is
};

/// How the bytes of a text are read.
enum Decoding {
    /// Nothing has been read yet.
    Unknown,
    /// UTF-8, and lines that are none in an 8-bit encoding, which is guessed at the first one.
    Bytes { guess: Option<&'static Encoding>, has_mark: bool },
    /// UTF-16, which many Windows tools write.
    Units(Box<Decoder>),
}

impl Decoding {
    /// Decides by the first bytes of a text.
    fn of(bytes: &[u8]) -> Self {
        match Encoding::for_bom(bytes) {
            Some((encoding, _)) if encoding == UTF_8 => Decoding::Bytes { guess: None, has_mark: true },
            Some((encoding, _)) => Decoding::Units(Box::new(encoding.new_decoder_with_bom_removal())),
            None => {
                let head = head(bytes);
                match [is_utf_16(head, UTF_16LE), is_utf_16(head, UTF_16BE)] {
                    [true, false] => Decoding::Units(Box::new(UTF_16LE.new_decoder_without_bom_handling())),
                    [false, true] => Decoding::Units(Box::new(UTF_16BE.new_decoder_without_bom_handling())),
                    _ => Decoding::Bytes { guess: None, has_mark: false },
                }
            }
        }
    }

    /// The length of a unit in bytes.
    fn unit(&self) -> usize {
        if matches!(self, Decoding::Units(_)) { 2 } else { 1 }
    }

    fn decode<'b>(&mut self, bytes: &'b [u8], is_last: bool) -> Cow<'b, str> {
        match self {
            Decoding::Unknown => Cow::Borrowed(""),
            Decoding::Bytes { guess, has_mark } => {
                if std::mem::take(has_mark) {
                    return Cow::Owned(lines(&bytes[3..], guess).into_owned());
                }
                lines(bytes, guess)
            }
            Decoding::Units(decoder) => {
                let mut text = String::new();
                text.reserve(decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(3 * bytes.len() + 3));
                let _ = decoder.decode_to_string(bytes, &mut text, is_last);
                Cow::Owned(text)
            }
        }
    }
}

/// Whether a text begins as one in UTF-16 without a mark.
fn is_utf_16(head: &[u8], encoding: &'static Encoding) -> bool {
    are_upper_halves(head, usize::from(encoding == UTF_16LE))
        || ideographs(head, encoding).is_some_and(|text| has_words(&text) || !is_8_bit(head))
}

/// Whether there is a word or a number in ASCII. A single letter can be the end of one in 8 bits before a NUL.
fn has_words(text: &str) -> bool {
    text.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_graphic))
}

/// Whether the bytes are Chinese, Japanese or Korean in 8 bits, which have no control characters as their halves.
fn is_8_bit(head: &[u8]) -> bool {
    let is_control = |byte: &u8| matches!(byte, 1..=8 | 0x0B | 0x0C | 0x0E..=0x1A | 0x1C..=0x1F | 0x7F);
    !head.iter().any(is_control)
        && [BIG5, EUC_KR, GBK, SHIFT_JIS].iter().any(|encoding| {
            let mut text = String::with_capacity(3 * head.len() + 3);
            !encoding.new_decoder_without_bom_handling().decode_to_string(head, &mut text, false).2
        })
}

/// Whether every second byte seems to be the upper half of a unit of UTF-16. It is zero in ASCII and below 0x20 in the
/// other alphabets, whose spaces and digits are zero there, too; text in bytes has hardly any such byte but line ends.
fn are_upper_halves(head: &[u8], first: usize) -> bool {
    let half = || head.iter().skip(first).step_by(2);
    let (all, zeros) = (half().count(), half().filter(|byte| **byte == 0).count());
    let small = half().filter(|byte| **byte < 0x20).count();
    // Letters of Gurmukhi and Gujarati have the byte of a line end. Text in bytes has zeros in the other half, too.
    let other = || head.iter().skip(1 - first).step_by(2);
    let ends = || half().zip(other()).filter(|(byte, _)| **byte == b'\n');
    let may_be_letters = ends().all(|(_, other)| !other.is_ascii()) || zeros > 4 * ends().count();
    let is_torn = ends().next().is_some() && (!may_be_letters || other().any(|byte| *byte == 0));
    !is_torn && (zeros * 5 > all * 2 || zeros > 0 && small * 10 > all * 9)
}

/// The text if it seems to be Chinese, Japanese or Korean in UTF-16, which has few zeros: not UTF-8, and hardly anything but
/// what these languages and ASCII are written with. There is some ASCII, half of which is zeros, unlike 8-bit text.
fn ideographs(head: &[u8], encoding: &'static Encoding) -> Option<String> {
    let mut text = String::with_capacity(3 * head.len() + 3);
    let (_, _, has_errors) =
        encoding.new_decoder_without_bom_handling().decode_to_string(&head[..head.len() & !1], &mut text, false);
    let is_east_asian = |c: char| {
        matches!(c, '\u{3000}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{FF00}'..='\u{FFEF}')
            || "‘’“”…—".contains(c)
    };
    let is_ascii = |c: char| matches!(c, '\t' | '\n' | '\r' | '\u{1B}' | ' '..='~');
    let usual = text.chars().filter(|c| is_east_asian(*c) || is_ascii(*c)).count();
    let is_likely = !has_errors
        && !may_be_utf_8(head)
        && text.contains(is_ascii)
        && text.contains(is_east_asian)
        && usual * 10 > text.chars().count() * 9;
    is_likely.then_some(text)
}

/// Reads each line as UTF-8 or, if it is none, in the encoding that the first such line suggests.
fn lines<'b>(bytes: &'b [u8], guess: &mut Option<&'static Encoding>) -> Cow<'b, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut text = String::new();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        match std::str::from_utf8(line) {
            Ok(line) => text.push_str(line),
            Err(_) => {
                let encoding = *guess.get_or_insert_with(|| {
                    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
                    detector.feed(bytes, true);
                    detector.guess(None, Utf8Detection::Deny)
                });
                text.push_str(&encoding.decode_without_bom_handling(line).0);
            }
        }
    }
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use std::slice::Chunks;

    use encoding_rs::WINDOWS_1252;
    use proptest::prelude::*;

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
        for filling in ["x ", "x", "\u{2020}", "{\"a\":1},", "\u{1b}[31m", "\u{1b}]8;;a\u{7}", "\u{1b}(B", "\\n"] {
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

    /// A long line is cut behind a bracket or a colon, within a sequence.
    #[test]
    fn a_sequence_goes_on_in_the_next_piece() {
        for sequence in ["\u{1b}(B", "\u{1b}]8;;http://a.example/0x8009030C\u{7}"] {
            for before in 2 * PIECE - 40..2 * PIECE {
                let text = " ".repeat(before) + "0x8009" + sequence + "0322 " + &" ".repeat(PIECE);
                let (mut found, mut cuts) = (Vec::new(), Vec::new());
                pieces(text.as_bytes(), |piece| {
                    cuts.push(piece.text.len());
                    let new = scan(piece.text).filter(|found| found.offset + found.text.len() > piece.new);
                    found.extend(new.map(|found| found.text.to_owned()));
                    Ok(())
                })
                .unwrap()
                .unwrap();
                assert_eq!(found, ["0x80090322"], "{sequence:?} behind {before} spaces, pieces of {cuts:?}");
            }
        }
    }

    /// A long line is cut where a code ends, and not within what scan reads as a whole.
    #[test]
    fn a_long_line_is_cut_behind_what_ends_a_code() {
        let cuts: String = (0..128_u8)
            .filter(|byte| {
                let mut bytes = vec![b'x'; PIECE];
                bytes.push(b'y');
                bytes[PIECE - 2] = *byte;
                let [end, even] = [1, 2].map(|unit| cut(&bytes, false, unit));
                assert_eq!(end.map(|end| end + 1), even, "{byte}");
                assert!(even.is_none_or(|even| even == PIECE), "{byte}: {even:?}");
                end.is_some()
            })
            .map(char::from)
            .collect();
        assert_eq!(cuts, "\t\n\r !\"#%'()*,./:<=>?@]`{|}");
        // A line feed can follow.
        assert_eq!(cut(&[&[b'x'; PIECE][..], b"\r"].concat(), false, 1), None);
        for cut in cuts.chars() {
            let text = format!("error 0x80090322{cut}0x8009030C");
            assert_eq!(scan(&text).count(), 2, "{text:?}");
        }
    }

    /// An input that gives nothing twice before each piece: once because a signal came, once because it does not block.
    struct Slow<'t>(Chunks<'t, u8>, u8);

    impl Read for Slow<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.1 = (self.1 + 1) % 3;
            match self.1 {
                1 => Err(io::ErrorKind::Interrupted.into()),
                2 => Err(io::ErrorKind::WouldBlock.into()),
                _ => {
                    let piece = self.0.next().unwrap_or_default();
                    into[..piece.len()].copy_from_slice(piece);
                    Ok(piece.len())
                }
            }
        }
    }

    #[test]
    fn a_slow_input_loses_nothing() {
        let text = "\u{1b}]0;title\u{7}failed: \u{1b}(B\u{1b}[m0x8009\u{1b}[1m0322 \u{1b}]8;;http://a\u{1b}\\-2146893044\u{1b}]8;;\u{1b}\\\n";
        for size in [1, 2, 3, 5, 7, 11, 13, 17, 19, 23] {
            let mut found = Vec::new();
            let read = pieces(Slow(text.as_bytes().chunks(size), 0), |piece| {
                let new = scan(piece.text).filter(|found| found.offset + found.text.len() > piece.new);
                found.extend(new.map(|found| found.query.code().number()));
                Ok(())
            });
            read.unwrap().unwrap();
            assert_eq!(found, [0x8009_0322, 0x8009_030C], "{size} bytes at a time");
        }
    }

    #[test]
    fn text_of_16_bits_is_known_by_itself_in_alphabets() {
        // Few of the letters of the first two have a zero.
        let lines = [
            "Компьютеру не удалось войти в домен, неправильное имя пользователя: 0x80090322\r\n",
            "Η σύνδεση με τον διακομιστή απέτυχε, λανθασμένο όνομα χρήστη: 0x80090322\n",
            "error 0x80090322\n",
            "Ошибкавходавсистему\n0x80090322\n",
            "2026-12-01 Application started\r\nError ગ 0x80090322\r\n",
            "લૉગિન નિષ્ફળ થયું: 0x80090322\r\n",
        ];
        for line in lines.iter().flat_map(|line| [1, 2, 12].map(|times| line.repeat(times))) {
            for encode in [u16::to_le_bytes, u16::to_be_bytes] {
                let bytes: Vec<u8> = line.encode_utf16().flat_map(encode).collect();
                for size in [bytes.len(), 7] {
                    assert_eq!(read(bytes.chunks(size)), line, "{size} bytes at a time");
                }
                // As a program writes that writes each line at once, whose end is a byte for it.
                let (first, second) = bytes.split_at(bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1);
                let mut seen = String::new();
                let end = pieces(first.chain(second), |piece| {
                    seen.push_str(&piece.text[piece.new..]);
                    Ok(())
                });
                end.unwrap().unwrap();
                assert_eq!(seen, line);
            }
        }
        // Hardly any unit of these has a zero, and 上 and 。 are line ends and NULs to those who read bytes.
        let lines = [
            "ログオンに失敗しました。サーバーへの接続が切断されました\r\n",
            "登录失败：上次的“用户名”或密码不正确，请联系您的系统管理员。\r\n",
            "로그온하지 못했습니다\n사용자이름또는암호가올바르지않습니다\n",
        ];
        let repeated = lines.iter().flat_map(|line| [1, 2, 40].map(|times| line.repeat(times)));
        let long = |line: &str| {
            [line.trim_end().replace(['\r', '\n'], "").repeat(40), format!("[1] {}", line.trim_end().repeat(40))]
        };
        let all = repeated.chain(lines.iter().flat_map(|line| long(line)));
        for text in all.flat_map(|line| [line.clone() + "error 0x80090322\r\n", line + "error 0x80090322"]) {
            for encode in [u16::to_le_bytes, u16::to_be_bytes] {
                let bytes: Vec<u8> = text.encode_utf16().flat_map(encode).collect();
                for size in [bytes.len(), 61] {
                    assert_eq!(read(bytes.chunks(size)), text, "{size} bytes at a time");
                }
            }
        }
        for (encoding, line) in
            [(SHIFT_JIS, lines[0]), (GBK, lines[1]), (EUC_KR, lines[2]), (WINDOWS_1252, "für\n\0x\n")]
        {
            let text = line.repeat(20) + "error 0x80090322\r\n";
            let (bytes, _, has_errors) = encoding.encode(&text);
            assert!(!has_errors && read(bytes.chunks(7)).ends_with("error 0x80090322\r\n"), "{}", encoding.name());
        }
        // As a program writes that writes the end of each string, too.
        for (encoding, line, code) in [(GBK, "系统启动", "错误: 0x80090322"), (EUC_KR, "연결실패", "연결: 0x80090322")]
        {
            for end in ["\0\n", "\0 ", "\0\r\0\n"] {
                let text = [&line.repeat(2), line, line, line, code].map(|line| line.to_owned() + end).concat();
                let (bytes, _, has_errors) = encoding.encode(&text);
                assert!(!has_errors && read(bytes.chunks(64)) == text, "{} {end:?}", encoding.name());
            }
        }
        // Where the first line says it, nothing waits for more.
        for (text, is_clear) in [("\u{feff}Вход 1\n", true), ("error 1\r\n", true), ("Вход…\n", false)] {
            for encode in [u16::to_le_bytes, u16::to_be_bytes] {
                let bytes: Vec<u8> = text.encode_utf16().flat_map(encode).collect();
                assert_eq!(needs_more(&bytes), !is_clear, "{text:?}");
            }
        }
        assert!(needs_more(b"\x01\0\0\0\0\0\0\x06start\n") && !needs_more(b"start\n"));
        // Between NULs, in bytes, nothing changes.
        let one = "A\0 0x8009030C  0x80090302 \n";
        let few = format!("a \0 b\n{}", "0x80090302\r\n".repeat(60));
        let digits = format!("{}\0 \n", "0x80090302 ".repeat(60));
        let texts = [
            "key\0value\0",
            "a.txt\0b.txt\0code 0x80090322\0",
            "Ошибка\0 0x80090322",
            one,
            &few,
            &digits,
            "A\0 \n",
            "\r\n0x80090322\n",
            "\t\n0x80090322\n",
        ];
        for text in texts {
            assert_eq!(read(text.as_bytes().chunks(2)), text);
        }
    }

    #[test]
    fn no_character_is_cut_in_two() {
        for text in ["startx\nКод ошибки −2146893044\n", "start\nКод ошибки −2146893044", "\n\n−2146893044\n−1"]
        {
            for at in 1..text.len() {
                let mut input = text.as_bytes()[..at].chain(&text.as_bytes()[at..]);
                let mut seen = String::new();
                pieces(&mut input, |piece| {
                    seen.push_str(&piece.text[piece.new..]);
                    Ok(())
                })
                .unwrap()
                .unwrap();
                assert_eq!(seen, text, "{at}");
            }
        }
        // Where a line is cut that has no end: behind what ends a word, and elsewhere.
        for filling in ["ж", "жж ", "x…", "😀", "😀 a"] {
            for shift in 0..4 {
                let text = "x".repeat(shift) + &filling.repeat(2 * PIECE / filling.len());
                assert!(read(text.as_bytes().chunks(PIECE)) == text, "{filling} {shift}");
            }
        }
    }

    /// Text with what a border between two pieces could break.
    fn texts() -> impl Strategy<Value = String> {
        const PARTS: &[&str] = &[
            "error ",
            "Ошибка: ",
            "错误",
            "😀",
            "x",
            " ",
            "\t",
            "\n",
            "\r\n",
            "0x80090322",
            "−2146893044",
            "-2146893044",
            "SEC_E_LOGON_DENIED",
            "AcceptSecurityContext error, data 52e",
            "0x8009\u{1b}[1m030C",
            "\u{1b}[31m",
            "\u{1b}(B",
            "\u{1b}[K",
            "\u{1b}[2;1H",
            "\u{1b}]0;t\u{7}",
            "\u{1b}]8;;a\u{1b}\\",
            "\u{1b}]0;0x80090322",
            "\u{9b}0m",
            "\u{1b}",
        ];
        proptest::collection::vec(proptest::sample::select(PARTS), 1..40).prop_map(|parts| parts.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn it_does_not_matter_how_a_text_comes(text in texts(), size in 1..90_usize) {
            let units = |mark: bool, encode: fn(u16) -> [u8; 2]| -> Vec<u8> {
                mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16()).flat_map(encode).collect()
            };
            let plain = Escapes::default().without(&text, true).into_owned();
            let codes = |text: &str| scan(text).map(|found| found.query.code()).collect::<Vec<_>>();
            let mark = "\u{feff}".to_owned() + &text;
            for bytes in [text.clone().into(), mark.into(), units(true, u16::to_le_bytes), units(true, u16::to_be_bytes)] {
                prop_assert_eq!(&read(bytes.chunks(size)), &plain);
                let mut found = Vec::new();
                pieces(Prompt(bytes.chunks(size)), |piece| {
                    let new = scan(piece.text).filter(|found| found.offset + found.text.len() > piece.new);
                    found.extend(new.map(|found| found.query.code()));
                    Ok(())
                }).unwrap().unwrap();
                prop_assert_eq!(&found, &codes(&plain));
            }
            // Without a mark, where the text has what tells that it is one of 16 bits.
            let ascii = "failed ".repeat(80) + &text;
            let bytes: Vec<u8> = ascii.encode_utf16().flat_map(u16::to_le_bytes).collect();
            prop_assert_eq!(read(bytes.chunks(size)), Escapes::default().without(&ascii, true).into_owned());
        }
    }

    /// What is read of a text that comes so.
    fn read(chunks: Chunks<'_, u8>) -> String {
        let mut text = String::new();
        let end = pieces(Prompt(chunks), |piece| {
            text.push_str(&piece.text[piece.new..]);
            Ok(())
        });
        end.unwrap().unwrap();
        text
    }

    /// An input in pieces that never lets anybody wait.
    struct Prompt<'t>(Chunks<'t, u8>);

    impl Read for Prompt<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let piece = self.0.next().unwrap_or_default();
            into[..piece.len()].copy_from_slice(piece);
            Ok(piece.len())
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
