//! A text as it was before mails cut its lines and programs wrote its letters as escapes.

use super::words::{Found, LONGEST, REACH, Reading};
use super::written::{POWER_SHELLS, backslashes, is_of_word, is_power_shells};
use crate::code::parse::number;
use crate::code::symbol::Symbol;

/// A text whose lines are whole again, `LDAP err=⏎or 49` of mail that is quoted-printable, and whose characters are
/// themselves: `C\u00f3digo`, `\u0027` of JSON, `Error &lt;49&gt;`, `C&#243;digo` of web pages, `C=C3=B3digo`, `C%C3%B3digo`,
/// `C\xc3\xb3digo`, `\"` and `SEC\_E\_OK` of JSON and Markdown. Every blank is a space. What can mean itself stays: `=20`,
/// `%20`, `\n`.
struct Restored {
    text: String,
    /// Where a part begins, in this text and in the one that it was made of.
    parts: Vec<(usize, usize)>,
    /// Where lines of the original begin whose first word goes on with the last one of the line in front.
    joints: Vec<usize>,
}

/// The first two bytes of all that is restored: a first one, and those that can follow it.
const BEGINNINGS: [(u8, &[u8]); 11] = [
    (b'=', b"\n\r013CDEF"),
    (b'\\', b"0eux\"'/[]_()*=|<>"),
    (b'&', b"#aeglnoqr"),
    (b'%', b"1CDEFcdef"),
    (b'_', b"x"),
    (b'^', b"["),
    (b'#', b"0"),
    (b'<', b"eE"),
    // Blanks, and the sign for the escape character.
    (0xC2, &[0xA0]),
    (0xE2, &[0x80, 0x90]),
    (0xE3, &[0x80]),
];

/// For each byte, a bit for each beginning that it is the first byte of, and those that it can follow in. Text is searched
/// so much faster than for so many short words.
static BITS: ([u16; 256], [u16; 256]) = {
    let (mut first, mut second) = ([0; 256], [0; 256]);
    let mut row = 0;
    while row < BEGINNINGS.len() {
        let (byte, following) = BEGINNINGS[row];
        first[byte as usize] = 1 << row;
        let mut place = 0;
        while place < following.len() {
            second[following[place] as usize] |= 1 << row;
            place += 1;
        }
        row += 1;
    }
    (first, second)
};

/// The next place from an offset on where something may have to be restored.
fn next(bytes: &[u8], from: usize) -> Option<usize> {
    let (first, second) = &BITS;
    let mut previous = 0;
    let follows = |byte: &u8| {
        let follows = previous & second[usize::from(*byte)] != 0;
        previous = first[usize::from(*byte)];
        follows
    };
    bytes[from..].iter().position(follows).map(|place| from + place - 1)
}

/// How programs write the escape character, in small letters.
const ESCAPES: [&str; 13] =
    ["\\u001b", "\\x1b", "\\033", "\\e", "^[", "#033", "_x001b_", "␛", "%1b", "=1b", "&#27;", "&#x1b;", "<esc>"];

/// Blanks that word processors, web pages and French sentences have.
const BLANKS: [char; 5] = ['\u{A0}', '\u{2007}', '\u{2009}', '\u{202F}', '\u{3000}'];

/// What JSON, programs, Markdown and CEF write with a backslash in front, and paths do not.
const SIGNS: &str = "\"'/[]_()*=|<>";

/// Characters with a name in HTML that stand in or around known sentences.
const ENTITIES: [(&str, char); 11] = [
    ("&quot;", '"'),
    ("&apos;", '\''),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&nbsp;", '\u{A0}'),
    ("&rsquo;", '’'),
    ("&atilde;", 'ã'),
    ("&eacute;", 'é'),
    ("&egrave;", 'è'),
    ("&oacute;", 'ó'),
    ("&amp;", '&'),
];

/// The codes that `search` finds in a text where it is restored. `None` if nothing has to be.
pub(super) fn find(text: &str, search: impl Fn(&str) -> Vec<Found>) -> Option<Vec<Found>> {
    let restored = Restored::of(text, true)?;
    let found = restored.find(text, &search);
    if restored.joints.is_empty() {
        return Some(found);
    }
    // A line that ends with an equals sign can also be base64 or the input of a command, and the next line a sentence.
    let apart = Restored::of(text, false).map_or_else(|| search(text), |apart| apart.find(text, &search));
    let mut places: Vec<_> = found.iter().map(|found| (found.start, found.end)).collect();
    places.sort_unstable();
    let is_new = |code: &Found| {
        let next = places.partition_point(|(start, _)| *start < code.end);
        restored.is_behind_joint(text, code) && next.checked_sub(1).is_none_or(|last| places[last].1 <= code.start)
    };
    let mut more = apart.into_iter().filter(is_new).peekable();
    let mut all = Vec::new();
    for code in found {
        all.extend(std::iter::from_fn(|| more.next_if(|more| more.start < code.start)));
        all.push(code);
    }
    all.extend(more);
    Some(all)
}

impl Restored {
    /// `None` if nothing has to be restored. `joins_words`: whether mail may cut a word in two.
    fn of(text: &str, joins_words: bool) -> Option<Self> {
        let mut restored = Self { text: String::new(), parts: vec![(0, 0)], joints: Vec::new() };
        let (mut at, mut from) = (0, 0);
        while let Some(place) = next(text.as_bytes(), from) {
            let (front, rest) = text.split_at(place);
            let is_joint = |length: &usize| {
                let is_word = |byte: Option<&u8>| byte.is_some_and(is_of_word);
                is_word(front.as_bytes().last()) && is_word(rest.as_bytes().get(*length))
            };
            let is_end = |length: &usize| is_cut(front, &rest[*length..]) && (joins_words || !is_joint(length));
            if let Some(length) = line_end(rest).filter(is_end) {
                if is_joint(&length) {
                    restored.joints.push(place + length);
                }
                // A blank at the end of a line is written so.
                let signs = signs_before(&front[at..]);
                restored.text.push_str(&front[at..place - signs]);
                restored.read_signs(text, place - signs);
                restored.go_on_at(place + length);
                at = restored.read_signs(text, place + length);
            } else if let Some((character, length)) = sequence(rest).or_else(|| character(front, rest)) {
                // JSON in JSON has more of them.
                let start = place - if rest.starts_with('\\') { backslashes(&front.as_bytes()[at..]) } else { 0 };
                restored.text.push_str(&front[at..start]);
                at = place + length;
                let is_between_words = || {
                    [restored.text.as_bytes().last(), text.as_bytes().get(at)]
                        .iter()
                        .all(|byte| byte.is_some_and(is_of_word))
                };
                if character == COLOR && !is_between_words() {
                    restored.go_on_at(at);
                } else {
                    restored.read(if character == COLOR { ' ' } else { character }, start, at);
                }
            }
            from = at.max(place + 1);
        }
        restored.text.push_str(&text[at..]);
        (at > 0).then_some(restored)
    }

    /// What follows stands at an offset of the original.
    fn go_on_at(&mut self, original: usize) {
        self.parts.push((self.text.len(), original));
    }

    /// Reads a character that is written between two offsets of the original.
    fn read(&mut self, character: char, start: usize, end: usize) {
        self.go_on_at(start);
        self.text.push(if BLANKS.contains(&character) { ' ' } else { character });
        self.go_on_at(end);
    }

    /// Reads the signs at an offset of the original and returns the end.
    fn read_signs(&mut self, original: &str, mut at: usize) -> usize {
        while let Some(sign) = sign(&original[at..]) {
            self.read(sign, at, at + SIGN);
            at += SIGN;
        }
        at
    }

    /// A code that was found in this text as a code of the original.
    fn in_original(&self, original: &str, found: Found) -> Found {
        // The last character of a code is a letter or a digit, which is never restored.
        let (start, end) = (self.offset(found.start), self.offset(found.end - 1) + 1);
        let is_cut = original[start..end].contains('\n') && found.reading != Reading::SubCode;
        Found { start, end, reading: if is_cut { Reading::CutInTwo } else { found.reading }, ..found }
    }

    fn offset(&self, offset: usize) -> usize {
        let (here, original) = self.parts[self.parts.partition_point(|(here, _)| *here <= offset) - 1];
        original + (offset - here)
    }

    /// The codes that `search` finds, as codes of the original.
    fn find(&self, original: &str, search: impl Fn(&str) -> Vec<Found>) -> Vec<Found> {
        search(&self.text).into_iter().map(|found| self.in_original(original, found)).collect()
    }

    /// Whether words and a code behind them stand in a line whose first word goes on with another one.
    fn is_behind_joint(&self, original: &str, found: &Found) -> bool {
        let next = self.joints.partition_point(|joint| *joint < found.start);
        let line = next.checked_sub(1).map(|last| &original[self.joints[last]..found.start]);
        line.is_some_and(|line| line.len() < REACH && !line.contains('\n'))
            && line_end(&original[found.end..]).is_none()
    }
}

/// The length of the line end of quoted-printable at the beginning of a text.
fn line_end(text: &str) -> Option<usize> {
    ["=\n", "=\r\n"].iter().find(|end| text.starts_with(**end)).map(|end| end.len())
}

/// How many bytes a line of quoted-printable has at most; RFC 2045 allows 76, and more stands in front in a quotation.
const LONGEST_LINE: usize = 100;

/// Whether mail cuts a line between these two, which have the line end of quoted-printable between them.
fn is_cut(before: &str, behind: &str) -> bool {
    let length = before.bytes().rev().take(LONGEST).take_while(is_of_word).count();
    let (front, last) = before.split_at(before.len() - length);
    let first = &behind[..behind.bytes().take(LONGEST).take_while(is_of_word).count()];
    let is_code = |word: &str| {
        number(word).is_some_and(|number| number.is_ok_and(|number| number >= 0x1_0000))
            || word.parse::<Symbol>().is_ok()
    };
    if is_code(&format!("{last}{first}")) {
        return true;
    }
    // A rule, or the end of what is encoded in base64.
    let is_long = before.len() > LONGEST_LINE && !before.as_bytes()[before.len() - LONGEST_LINE..].contains(&b'\n');
    let is_encoded = before.ends_with('=') || is_long;
    // `KEY=`, without a value.
    let is_key = !last.bytes().all(|byte| byte.is_ascii_hexdigit())
        && !last.starts_with("0x")
        && matches!(front.trim_end_matches([' ', '\t']).bytes().last(), None | Some(b'\n'));
    let is_value = !last.is_empty() && is_code(first);
    !(is_encoded || is_key || is_value)
}

/// The length of a sign or blank as quoted-printable writes it, in bytes: `=20`.
const SIGN: usize = 3;

/// The sign or blank that is written so at the beginning of a text.
fn sign(text: &str) -> Option<char> {
    let digits =
        text.strip_prefix('=')?.get(..SIGN - 1).filter(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let character = char::from(u8::from_str_radix(digits, 16).ok()?);
    (character == '\t' || character == ' ' || character.is_ascii_punctuation()).then_some(character)
}

/// The length of the signs and blanks that are written so at the end of a text.
fn signs_before(text: &str) -> usize {
    let mut at = text.len();
    while let Some(start) = at.checked_sub(SIGN)
        && text.get(start..at).and_then(sign).is_some()
    {
        at = start;
    }
    text.len() - at
}

/// Stands for a sequence that moves nothing.
const COLOR: char = '\u{1b}';

/// What stands for the control sequence whose escape character is written so at the beginning of a text, and its length: a
/// move of the cursor is a space.
fn sequence(text: &str) -> Option<(char, usize)> {
    let is_first = |escape: &&&str| text.get(..escape.len()).is_some_and(|first| first.eq_ignore_ascii_case(escape));
    let escape = ESCAPES.iter().find(is_first)?;
    let parameters = text[escape.len()..].strip_prefix(['[', '('])?;
    let last = parameters.bytes().take(16).position(|byte| !b"0123456789;:?!".contains(&byte))?;
    let length = escape.len() + "[".len();
    match text.as_bytes()[length - 1] {
        // Which characters are used.
        b'(' => parameters.starts_with(['0', 'B']).then_some((COLOR, length + 1)),
        _ if parameters[last..].starts_with(['K', 'm']) => Some((COLOR, length + last + 1)),
        _ => parameters[last..].starts_with(|c: char| c.is_ascii_alphabetic()).then_some((' ', length + last + 1)),
    }
}

/// The character that is written as an escape at the beginning of a text, and the length of the escape.
fn character(front: &str, text: &str) -> Option<(char, usize)> {
    let number = |digits: &str, radix| char::from_u32(u32::from_str_radix(digits, radix).ok()?);
    let (character, length) = match text.as_bytes() {
        [b'\\', b'u', ..] => (number(text.get(2..6)?, 16)?, 6),
        // PowerShell in XML.
        [b'_', ..] => (number(text.get(2..6).filter(|_| is_power_shells(text.as_bytes()))?, 16)?, POWER_SHELLS),
        [b'\\', sign, ..] if SIGNS.as_bytes().contains(sign) => (char::from(*sign), 2),
        [b'&', ..] => entity(text)?,
        // Otherwise these can be numbers.
        [b'=', b'3', b'D', ..] => is_in_word(&text[1..]).then_some(('=', SIGN))?,
        [b'=', b'0', b'9', rest @ ..] => {
            let is_blank = front.ends_with(':') || front.ends_with("=09") || rest.starts_with(b"=09");
            is_blank.then_some(('\t', SIGN))?
        }
        [b'=', b'0', b'D', b'=', b'0', b'A', ..] => ('\n', "=0D=0A".len()),
        [b'\\', b'x', ..] => bytes_of_character(text, "\\x").or_else(|| byte_of_letter(front, text, "\\x"))?,
        [byte, ..] if !byte.is_ascii() => {
            let blank = text.chars().next().filter(|blank| BLANKS.contains(blank))?;
            (blank, blank.len_utf8())
        }
        [b'=' | b'%', ..] => {
            bytes_of_character(text, &text[..1]).or_else(|| byte_of_letter(front, text, &text[..1]))?
        }
        _ => return None,
    };
    // Nobody writes letters and digits so, and other controls mean nothing here.
    let is_usual =
        if character.is_control() { "\t\n\r".contains(character) } else { !character.is_ascii_alphanumeric() };
    is_usual.then_some((character, length))
}

/// The character that HTML writes with a name or a number at the beginning of a text, and its length. HTML in HTML writes
/// `&amp;` in place of `&`.
fn entity(text: &str) -> Option<(char, usize)> {
    let rest = text[1..].trim_start_matches("amp;");
    let length = |end: usize| text.len() - rest.len() + end;
    if let Some((name, character)) = ENTITIES.iter().find(|(name, _)| rest.starts_with(&name[1..])) {
        return Some((*character, length(name.len() - 1)));
    }
    let Some(number) = rest.strip_prefix('#') else {
        return (length(0) > "&".len()).then_some(('&', length(0)));
    };
    let number = &number[..number.bytes().take(9).position(|byte| byte == b';')?];
    let hexadecimal = number.strip_prefix(['x', 'X']).map(|digits| u32::from_str_radix(digits, 16));
    let character = char::from_u32(hexadecimal.unwrap_or_else(|| number.parse()).ok()?)?;
    Some((character, length(number.len() + "#;".len())))
}

/// The character beyond ASCII whose bytes of UTF-8 are written with a sign in front of each: `%C3%B3`, `=C3=B3`.
fn bytes_of_character(text: &str, sign: &str) -> Option<(char, usize)> {
    let mut bytes = Vec::with_capacity(4);
    let mut rest = text;
    loop {
        // Mail may cut a line here, too.
        let whole = &rest[if bytes.is_empty() { 0 } else { line_end(rest).unwrap_or(0) }..];
        let digits = whole.strip_prefix(sign)?;
        let byte = u8::from_str_radix(digits.get(..2)?, 16).ok()?;
        bytes.push(byte);
        rest = &digits[2..];
        match std::str::from_utf8(&bytes) {
            Ok(character) => {
                let character = character.chars().next().filter(|character| !character.is_ascii())?;
                return Some((character, text.len() - rest.len()));
            }
            Err(error) if error.error_len().is_some() => return None,
            Err(_) => {}
        }
    }
}

/// The letter of Latin-1 in the middle of a word whose byte is written with a sign in front: `syst=E8me`.
fn byte_of_letter(front: &str, text: &str, sign: &str) -> Option<(char, usize)> {
    let word = &text[sign.len()..];
    let letter = char::from(u8::from_str_radix(word.get(..2)?, 16).ok()?);
    let is_letter = letter.is_alphabetic() && !letter.is_ascii();
    let is_inside = front.ends_with(|c: char| c.is_ascii_alphabetic()) && is_in_word(word);
    (is_letter && is_inside).then_some((letter, sign.len() + 2))
}

/// Whether two digits of a character begin a word that is no number.
fn is_in_word(text: &str) -> bool {
    !text.bytes().take(LONGEST).take_while(is_of_word).all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::Restored;

    #[test]
    fn lines_are_whole_and_characters_are_themselves() {
        let (long, whole) = (format!("\n> {}=\nx", "a b ".repeat(19)), format!("\n> {}x", "a b ".repeat(19)));
        let (long, whole) = (long.as_str(), whole.as_str());
        for (text, expected) in [
            ("LDAP err=\nor 49, LDAP error=\r\n 49", "LDAP error 49, LDAP error 49"),
            ("error=20=\n49, rc=3D=\r\n=20=2049", "error 49, rc=  49"),
            ("SEC_E_LOGON_=\nDENIED, 0x8=\n0090322", "SEC_E_LOGON_DENIED, 0x80090322"),
            (long, whole),
            (&format!("{}=\nx", "a b ".repeat(25)), &format!("{}x", "a b ".repeat(25))),
            ("a =\n\n=\nb\n=\nc", "a \nb\nc"),
            (r"C\u00f3digo C\\u00F3digo \u0022\u041a\u002B\u000a", "Código Código \"К+\n"),
            ("C=C3=B3digo, C%C3%B3digo, %d0%ba%D0%BA, \\xc3\\xb3, =E2=80=\n=99", "Código, Código, кк, ó, ’"),
            ("&lt;49&gt; &amp;lt; &amp;amp; &AMP; &quot;&apos;&nbsp;|", "<49> < & &AMP; \"' |"),
            ("C&#243;digo &amp;#xF3; &#x9;&#10;&oacute;", "Código ó \t\nó"),
            (r#"\"a\" \\\"b\' \/c SEC\_E\_OK \[WinError 5\] a\=b"#, r#""a" "b' /c SEC_E_OK [WinError 5] a=b"#),
            (r"\u001b[1;31m5\u001B[0m] \\x1b[K5 \033[2;1H5 \e[?25h5 ^[(B5", "5] 5  5  5 5"),
            (r"error\u001b[0m\u001b[31m49\u001b[mé\u001b[m\u001b[2;1H\u001b[m5", "error 49é 5"),
            ("␛[m5 %1B[G5 =1b[!p5 &#x1B;[m5 <ESC>[m5 #033[m5 _x001B_[m5 \\\\u001b[m5", "5  5  5 5 5 5 5 5"),
            ("Failure Code:=09=090x18=0D=0A=09=09x", "Failure Code:\t\t0x18\n\t\tx"),
            ("syst=E8me d=E9faut, c\\xf3digo c%F3digo", "système défaut, código código"),
            ("certificate_unknown_x000D__x000A__x005F_", "certificate_unknown\r\n_"),
            ("level=3Dfatal, description=3Dhandshake", "level=fatal, description=handshake"),
            ("a\u{a0}b\u{202f}c\u{3000}d", "a b c d"),
        ] {
            assert_eq!(Restored::of(text, true).map(|restored| restored.text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_can_mean_itself_stays() {
        let long = &format!("GET /\n\nAuthorization: Negotiate {}1=\nLDAP error 49", "YII+".repeat(30));
        let longer = &format!("{}1=\nx", "a b ".repeat(25));
        for text in [
            "",
            "KEY=\nLDAP error 49",
            "a\n  KEY=\r\nSEC_E_OK",
            "set hr=\n0x80090322, hr=\n2148074254, hr=\nSEC_E_OK",
            "=====\n=",
            "QQ==\nx",
            "dXNlcjpwYXNz1=\nLDAP error 49, Basic dXNlcjpwYXNz1=\nSEC_E_LOGON_DENIED, YII1=\r\n80090308: LdapErr: x",
            long,
            longer,
            "rc=20 a%20b C:\\new\\u12 \\u00g0 \\ud83d\\ude00 \\u001b \\u0041 &#65; &#x1b; &#27",
            "=C3 =C3=28 %E2%82 %C3 \\xe9 \\xc3\\x28 =\rx &am; &#; &#x; &#99999999; &#xD800; &#1234567890;",
            "\\e[é\\e[1234567890123456m ^[[;é ^[(x \\e( %1B[",
            "a<edit> a\\edit \\0ab a#033b a^[ &quo &nope; “a” …",
            "rc=E8 rc=E8AB rc=C0000022, x =E8me, a=09 a=09b",
            "_x86_ _x00g0_ _x000D",
            "rc=3D, rc=3D1326, rc=3DAB, C:\\new \\\\server\\d$",
            "=C3é %Eé \\x \\xcé \\ué \\u00eé &#é;",
        ] {
            let restored = Restored::of(text, true).map(|restored| restored.text);
            assert_eq!(restored, None, "{text}");
        }
    }
}
