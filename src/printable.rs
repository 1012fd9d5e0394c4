//! Keeps what comes from outside from controlling a terminal, for the command and for `cargo l10n`; the library itself
//! prints nothing.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Escapes control characters, with which an argument, a name or a text could control the terminal, bidi controls, with
/// which it could turn around what stands beside it, and what nobody sees. Line breaks stay.
pub fn printable(text: &str) -> Cow<'_, str> {
    escaped(text, is_unprintable)
}

/// The same without line breaks, for what has to stay one line: it could pass for another message.
pub fn one_line(text: &str) -> Cow<'_, str> {
    escaped(text, |c| c == '\n' || is_unprintable(c))
}

/// JSON that says the same. JSON itself requires the escape of the first 32 control characters only, and none of the
/// others can stand outside of its strings.
pub fn json(json: &str) -> Cow<'_, str> {
    escaped_as(json, is_unprintable, |c, out| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
}

/// Whether [`printable`] escapes the character.
pub fn is_unprintable(c: char) -> bool {
    speaks(c) || is_bidi(c) || is_invisible(c)
}

/// Whether a terminal does something instead of showing the character.
pub fn speaks(c: char) -> bool {
    c.is_control() && c != '\n'
}

/// Whether the character changes the direction of the characters around it.
pub fn is_bidi(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether the character is not seen, or ends a line only for some programs: Unicode's `Default_Ignorable_Code_Point`,
/// the other format characters of annotations and hieroglyphs, and two ends of lines. Joiners (U+200C, U+200D) and the
/// first variation selectors stay: words of Persian and of Indic languages, and emoji, are written with them.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}' | '\u{200B}'
            | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{13430}'..='\u{1343F}' | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Escapes those characters, as Rust writes them.
pub fn escaped(text: &str, is_escaped: impl Fn(char) -> bool) -> Cow<'_, str> {
    escaped_as(text, is_escaped, |c, out| out.extend(c.escape_default()))
}

fn escaped_as(text: &str, is_escaped: impl Fn(char) -> bool, escape: impl Fn(char, &mut String)) -> Cow<'_, str> {
    if !text.contains(&is_escaped) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_escaped(c) { escape(c, &mut out) } else { out.push(c) }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_from_outside_is_escaped() {
        assert_eq!(printable("a\nb é שלום"), "a\nb é שלום");
        assert_eq!(printable("\u{1b}[31m\t\r\u{9b}\0\u{7f}"), r"\u{1b}[31m\t\r\u{9b}\u{0}\u{7f}");
        let bidi = "\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}";
        assert_eq!(printable(bidi), bidi.escape_unicode().to_string());
        let unseen = "\u{180e}\u{200b}\u{2028}\u{2029}\u{2060}\u{206f}\u{feff}\u{fffa}\u{e0041}";
        assert_eq!(printable(unseen), unseen.escape_unicode().to_string());
        assert_eq!(printable("می\u{200c}شود"), "می\u{200c}شود");
        assert_eq!(one_line("a\nb\u{7f}"), r"a\nb\u{7f}");
    }

    #[test]
    fn every_control_character_is_escaped() {
        for c in (0..=0x9F).filter_map(char::from_u32) {
            let is_shown = c == '\n' || (' '..='~').contains(&c);
            assert_eq!(is_unprintable(c), !is_shown, "{c:?}");
        }
    }

    #[test]
    fn escaped_json_says_the_same() {
        let text = "\u{1b}\u{9b}\u{7f}\u{202e}\u{200b}\u{e0041}é\n\"\\";
        let plain = serde_json::to_string_pretty(&[text, "b"]).unwrap();
        let escaped = json(&plain);
        assert_eq!(escaped, "[\n  \"\\u001b\\u009b\\u007f\\u202e\\u200b\\udb40\\udc41é\\n\\\"\\\\\",\n  \"b\"\n]");
        assert_eq!(serde_json::from_str::<Vec<String>>(&escaped).unwrap(), [text, "b"]);
    }
}
