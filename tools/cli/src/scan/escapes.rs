//! Escape sequences for terminals (ECMA-48) in a text: colors, titles, links. They are taken out, since they stand in the
//! middle of codes, but what stands around them stays, whatever is wrong with them. The controls of eight bits (C1) begin
//! no sequence here: text that was decoded wrongly is full of them, and few terminals obey them in UTF-8.

use std::borrow::Cow;

/// Takes escape sequences out of a text that comes in pieces.
#[derive(Default)]
pub(super) struct Escapes {
    state: State,
}

/// What the next character belongs to.
#[derive(Clone, Copy, Default)]
enum State {
    #[default]
    Text,
    /// Behind ESC.
    Escape,
    /// In a control sequence (CSI), up to its last byte.
    Sequence,
    /// Behind ESC and a byte that asks for one more, such as the set of characters in `ESC ( B`.
    Intermediate,
    /// In a command string (OSC, DCS, SOS, PM, APC), up to its terminator.
    String,
    /// Behind ESC in a command string.
    StringEscape,
}

impl Escapes {
    /// The text without sequences. One that is not ended goes on in the next piece, but never into the next line: the
    /// codes there must not be lost.
    pub(super) fn without<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        if matches!(self.state, State::Text) && !text.contains('\u{1b}') {
            return Cow::Borrowed(text);
        }
        Cow::Owned(text.chars().filter(|c| self.is_text(*c)).collect())
    }

    fn is_text(&mut self, c: char) -> bool {
        use State::{Escape, Intermediate, Sequence, String, StringEscape, Text};
        let (state, is_text) = match (self.state, c) {
            (_, '\n' | '\r') => (Text, true),
            (String, '\u{7}' | '\u{9c}') | (StringEscape, '\\') => (Text, false),
            (String, '\u{1b}') => (StringEscape, false),
            (String, _) => (String, false),
            // CAN and SUB end every sequence, and another sequence may begin in the middle of one.
            (_, '\u{18}' | '\u{1a}') => (Text, true),
            (_, '\u{1b}') => (Escape, false),
            (Text, _) => (Text, true),
            (Escape | StringEscape, '[') => (Sequence, false),
            (Escape | StringEscape, 'P' | 'X' | ']' | '^' | '_') => (String, false),
            (Escape | StringEscape | Intermediate, ' '..='/') => (Intermediate, false),
            (Escape | StringEscape | Intermediate, '0'..='~') => (Text, false),
            (Sequence, ' '..='?') => (Sequence, false),
            (Sequence, '@'..='~') => (Text, false),
            // No sequence has this character: it was none.
            (Escape | StringEscape | Intermediate | Sequence, _) => (Text, true),
        };
        self.state = state;
        is_text
    }
}

#[cfg(test)]
mod tests {
    use super::Escapes;

    #[test]
    fn sequences_go_and_all_text_stays() {
        for (text, expected) in [
            ("\u{1b}[01;31m\u{1b}[K80090308\u{1b}[m\u{1b}[K", "80090308"),
            ("0x8009\u{1b}[1m0322\u{1b}[0;4m", "0x80090322"),
            ("Ð\u{9d}Ð\u{9b} 0x80090322", "Ð\u{9d}Ð\u{9b} 0x80090322"),
            // sgr0 of tput, which chooses a set of characters.
            ("\u{1b}[1mfailed: \u{1b}(B\u{1b}[m0x80090322", "failed: 0x80090322"),
            ("\u{1b}]0;title\u{7}0x80090322", "0x80090322"),
            ("\u{1b}]8;;http://a.example/\u{1b}\\0x80090322\u{1b}]8;;\u{1b}\\ x", "0x80090322 x"),
            ("\u{1b}]8;;http://a.example/\u{9c}0x80090322", "0x80090322"),
            ("\u{1b}Pq#0\u{1b}\\a\u{1b}Xb\u{1b}\\c\u{1b}^d\u{1b}\\e\u{1b}_f\u{1b}\\g", "aceg"),
            // Without an end: they end with the line.
            ("\u{1b}]0;title\n0x80090322", "\n0x80090322"),
            ("\u{1b}P\r\n1\u{1b}X\r2\u{1b}^\n3\u{1b}_\n4", "\r\n1\r2\n3\n4"),
            ("\u{1b}[31\n0x80090322\u{1b}", "\n0x80090322"),
            ("\u{1b}7\u{1b}c\u{1b} F\u{1b}#8ok", "ok"),
            ("\u{1b}[12ошибка \u{1b}й", "ошибка й"),
            ("a\u{1b}[1\u{18}b\u{1b}]x\u{1b}[31mc", "a\u{18}bc"),
            ("NUL\0BEL\u{7}RS\u{1e}", "NUL\0BEL\u{7}RS\u{1e}"),
        ] {
            assert_eq!(Escapes::default().without(text), expected, "{text:?}");
            let mut escapes = Escapes::default();
            let by_character: String =
                text.chars().map(|c| escapes.without(c.encode_utf8(&mut [0; 4])).into_owned()).collect();
            assert_eq!(by_character, expected, "in pieces of one character: {text:?}");
        }
    }
}
