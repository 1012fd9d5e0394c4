//! Escape sequences for terminals (ECMA-48) in a text: colors, titles, links. They are taken out, since they stand in the
//! middle of codes, but what stands around them stays, whatever is wrong with them.

use std::borrow::Cow;

use sspi_status::scan;

/// How much of a sequence is held back until it ends, in bytes. What is longer is text: links are shorter.
const LONGEST: usize = 4096;

/// The control that chooses the other set of characters, which has lines and corners.
const SHIFT_OUT: char = '\u{e}';

/// The control that chooses the usual set. For some terminals the end of all colors ends with it: `ESC [ m SI`.
const SHIFT_IN: char = '\u{f}';

/// Takes escape sequences out of a text that comes in pieces.
#[derive(Default)]
pub(super) struct Escapes {
    state: State,
    /// The sequence so far, which is text if it has no end.
    held: String,
    /// Letters stand for lines and corners.
    is_drawing: bool,
    /// A sequence has just ended.
    is_behind: bool,
}

/// What the next character belongs to.
#[derive(Clone, Copy, Default)]
enum State {
    #[default]
    Text,
    /// Behind ESC.
    Escape,
    /// In a control sequence (CSI), in its parameters.
    Sequence,
    /// Behind its parameters, up to its last byte.
    SequenceEnd,
    /// The same behind the control of eight bits (C1), of which text that was decoded wrongly is full, and which few
    /// terminals obey in UTF-8. So only colors and private modes are believed.
    Colors,
    /// Behind ESC and a byte that asks for one more, such as the set of characters in `ESC ( B`.
    Intermediate,
    /// In a command string (OSC, DCS, SOS, PM, APC, or the title that screen reads), up to its terminator.
    String,
    /// Behind ESC in a command string.
    StringEscape,
}

impl Escapes {
    /// The text without sequences. One that is not ended goes on in the next piece, but never into the next line, and
    /// what a command string without an end holds is text: the codes in it must not be lost. A move of the cursor, with
    /// which some programs write a space, is a space.
    pub(super) fn without<'t>(&mut self, text: &'t str, is_last: bool) -> Cow<'t, str> {
        let bytes = text.as_bytes();
        let has_controls = memchr::memchr3(0x1B, SHIFT_OUT as u8, SHIFT_IN as u8, bytes).is_some()
            || memchr::memmem::find(bytes, "\u{9b}".as_bytes()).is_some();
        if self.held.is_empty() && !has_controls {
            self.is_behind &= text.is_empty();
            return Cow::Borrowed(text);
        }
        let mut out = String::with_capacity(text.len());
        text.chars().for_each(|c| self.read(c, &mut out));
        if is_last {
            self.give_back(&mut out);
        }
        Cow::Owned(out)
    }

    fn read(&mut self, c: char, out: &mut String) {
        use State::{Colors, Escape, Intermediate, Sequence, SequenceEnd, String, StringEscape, Text};
        let state = match (self.state, c) {
            (Text, '\u{1b}') => Some(Escape),
            (Text, '\u{9b}') => Some(Colors),
            (Text, SHIFT_IN) if self.is_behind && !self.is_drawing => return,
            (Text, _) => {
                self.is_drawing = c == SHIFT_OUT || self.is_drawing && c != SHIFT_IN;
                self.is_behind = false;
                return out.push(c);
            }
            _ if self.held.len() > LONGEST => None,
            // The controls CAN and SUB break a sequence off, and so does a new one.
            (_, '\u{18}' | '\u{1a}') => return self.break_off(out),
            (Escape | Intermediate | Sequence | SequenceEnd | Colors, '\u{1b}') => {
                self.break_off(out);
                return self.read(c, out);
            }
            (Escape, '[') => Some(Sequence),
            (Escape, 'P' | 'X' | ']' | '^' | '_' | 'k') => Some(String),
            (Escape | Intermediate, ' '..='/') => Some(Intermediate),
            // These move the cursor: what is in front of them and what is behind do not stand together.
            (Escape, '6' | '8' | '9' | 'D' | 'E' | 'M' | 'c') => return self.part(out),
            (Intermediate, '8') if self.held.ends_with('#') => return self.part(out),
            // The other digits and colons mean nothing, and behind a space hardly a letter does: they may be a code's.
            (Escape, '7' | '<'..='~') => return self.drop(),
            (Intermediate, 'F' | 'G') => return self.drop(),
            // Terminals show a line where the text has a letter: `ESC ( 0 x ESC ( B`.
            (Intermediate, '0') if self.held.ends_with('(') => {
                self.is_drawing = true;
                return self.part(out);
            }
            (Intermediate, '0'..='~') if self.is_drawing && self.held.ends_with('(') => {
                self.is_drawing = false;
                return self.part(out);
            }
            (Intermediate, '0'..='~') if !self.held.ends_with(' ') => return self.drop(),
            (Sequence, '0'..='?') => Some(Sequence),
            (Sequence | SequenceEnd, ' '..='/') => Some(SequenceEnd),
            (Sequence | SequenceEnd, '@'..='~') if self.moves_the_cursor(c) => return self.part(out),
            (Sequence | SequenceEnd, '@'..='~') => return self.drop(),
            (Colors, '0'..=';') => Some(Colors),
            (Colors, '?') if self.held.ends_with('\u{9b}') => Some(Colors),
            (Colors, 'K' | 'm') => return self.drop(),
            (Colors, 'h' | 'l') if self.held.contains('?') => return self.drop(),
            (String, '\u{7}' | '\u{9c}') | (StringEscape, '\\') => return self.drop(),
            (String, '\u{1b}') => Some(StringEscape),
            (String, '\n' | '\r') => None,
            (String, _) => Some(String),
            (StringEscape, _) => {
                self.held.pop();
                self.break_off(out);
                self.read('\u{1b}', out);
                return self.read(c, out);
            }
            // Terminals obey other controls at once and go on with the sequence.
            (state, '\0'..='\u{7}' | '\u{e}'..='\u{17}' | '\u{19}' | '\u{1c}'..='\u{1f}') => Some(state),
            // No sequence has this character.
            (Escape | Intermediate | Sequence | SequenceEnd | Colors, _) => None,
        };
        match state {
            Some(state) => {
                self.state = state;
                self.held.push(c);
            }
            None => {
                self.give_back(out);
                self.read(c, out);
            }
        }
    }

    /// Whether a control sequence that ends so moves the cursor or shows another screen. Others erase or shift only what is
    /// behind the cursor, ask a question, or have no public meaning; what is in front of them and what is behind stand
    /// together.
    fn moves_the_cursor(&self, last: char) -> bool {
        let parameters = self.held.split_once('[').map_or("", |(_, parameters)| parameters);
        if let Some(modes) = parameters.strip_prefix(['<', '=', '>', '?']) {
            // The width of the screen, the origin of places, and the screen of editors and pagers.
            let moves = |mode| matches!(mode, "3" | "6" | "47" | "1047" | "1048" | "1049");
            return matches!(last, 'h' | 'l') && modes.split(';').any(moves);
        }
        match last {
            '@' | 'P' | 'X' | 'c' => false,
            'J' | 'K' => !matches!(parameters, "" | "0"),
            'j' | 'k' | 'r' | 'u' => !parameters.ends_with(|c| matches!(c, ' '..='/')),
            _ => last <= 'f',
        }
    }

    /// A sequence has ended, and what is in front of it and what is behind do not stand together.
    fn part(&mut self, out: &mut String) {
        out.push(' ');
        self.drop();
    }

    /// A sequence has ended.
    fn drop(&mut self) {
        self.state = State::Text;
        self.held.clear();
        self.is_behind = true;
    }

    /// A terminal shows nothing of what it holds, which stands in the middle of a word. A code in it must not be lost.
    fn break_off(&mut self, out: &mut String) {
        if scan(self.parted().1).next().is_none() {
            return self.drop();
        }
        self.give_back(out);
        out.push(' ');
    }

    /// It was no sequence.
    fn give_back(&mut self, out: &mut String) {
        let (introducer, rest) = self.parted();
        out.push_str(introducer);
        // Otherwise it would be the first letter of a word.
        if introducer.ends_with(['P', 'X', '_', 'k']) {
            out.push(' ');
        }
        out.push_str(rest);
        self.drop();
        self.is_behind = false;
    }

    /// The introducer of a command string, and what it holds.
    fn parted(&self) -> (&str, &str) {
        match self.state {
            State::String | State::StringEscape => self.held.split_at(2),
            _ => ("", &self.held),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Escapes, LONGEST};

    #[test]
    fn sequences_go_and_all_text_stays() {
        for (text, expected) in [
            ("\u{1b}[01;31m\u{1b}[K80090308\u{1b}[m\u{1b}[K", "80090308"),
            ("0x8009\u{1b}[1m0322\u{1b}[0;4m", "0x80090322"),
            ("Ð\u{9d}Ð\u{9b} 0x80090322", "Ð\u{9d}Ð\u{9b} 0x80090322"),
            // sgr0 of tput, which chooses a set of characters.
            ("\u{1b}[1mfailed: \u{1b}(B\u{1b}[m0x80090322", "failed: 0x80090322"),
            ("0x8009\u{1b}[m\u{f}0322\u{1b}[m\u{f}\u{f} \u{f}", "0x80090322 \u{f}"),
            ("\u{e}qx\u{1b}[m\u{f}SEC_E_OK\u{1b}[m\u{f} \u{1b}[\n\u{f}", "\u{e}qx\u{f}SEC_E_OK \u{1b}[\n\u{f}"),
            ("\u{1b}]0;title\u{7}0x80090322", "0x80090322"),
            ("\u{1b}]8;;http://a.example/\u{1b}\\0x80090322\u{1b}]8;;\u{1b}\\ x", "0x80090322 x"),
            ("\u{1b}]8;;http://a.example/\u{9c}0x80090322", "0x80090322"),
            ("\u{1b}kssh\u{1b}\\0x80090322 \u{1b}k0x8009030C\n", "0x80090322 \u{1b}k 0x8009030C\n"),
            ("\u{1b}Pq#0\u{1b}\\a\u{1b}Xb\u{1b}\\c\u{1b}^d\u{1b}\\e\u{1b}_f\u{1b}\\g", "aceg"),
            // Without an end: they end with the line.
            ("\u{1b}]0;0x80090322\n5\u{7}6", "\u{1b}]0;0x80090322\n5\u{7}6"),
            ("\u{1b}]0;0x80090322\n5", "\u{1b}]0;0x80090322\n5"),
            ("\u{1b}P\r\n1\u{1b}X\r2\u{1b}^\n3\u{1b}_\n4", "\u{1b}P \r\n1\u{1b}X \r2\u{1b}^\n3\u{1b}_ \n4"),
            ("\u{1b}_SEC_E_OK\n\u{1b}k0x80090322\u{1b}[m x", "\u{1b}_ SEC_E_OK\n\u{1b}k 0x80090322  x"),
            ("\u{1b}[31\n0x80090322\u{1b}", "\u{1b}[31\n0x80090322\u{1b}"),
            ("\u{1b}7\u{1b}=\u{1b} F\u{1b}#3\u{1b}(8ok", "ok"),
            ("\u{1b}[12ошибка \u{1b}й", "\u{1b}[12ошибка \u{1b}й"),
            // Broken off, so that a terminal shows nothing of them, but what follows.
            ("a\u{1b}[1\u{18}b\u{1b}]x\u{1b}[31mc", "abc"),
            ("\u{1b}]x\u{1b}]y\u{7}z\u{1b}", "z\u{1b}"),
            ("\u{1b}]0;a\u{18} 0x80090322 \u{7} x", " 0x80090322 \u{7} x"),
            ("\u{1b}P1\u{1a}0x80090322 \u{1b}\\", "0x80090322 "),
            ("\u{1b}_a\u{1b}\u{18}0x80090322 \u{7}", "0x80090322 \u{7}"),
            ("\u{1b}]0;a\u{1b}c0x80090322 \u{7}", " 0x80090322 \u{7}"),
            ("0x8009\u{1b}[\u{1b}[m03\u{1b}[1;\u{18}22", "0x80090322"),
            ("0x8009\u{1b}(\u{1b}[m03\u{1b}\u{1b}722", "0x80090322"),
            ("0x8009\u{1b}]0;t\u{1b}[m03\u{1b}[\u{1b}]0;t\u{7}22", "0x80090322"),
            ("0x8009\u{1b}[\u{7}m0322\u{1b}]0;\u{1}a\u{7}", "0x80090322"),
            ("\u{1b}]0;0x80090322\u{1b}[m0x8009030C", "\u{1b}]0;0x80090322 0x8009030C"),
            ("a\u{1b}80x80090322\u{1b}E5\u{1b}D6\u{1b}M7\u{1b}#88\u{1b}69\u{1b}90", "a 0x80090322 5 6 7 8 9 0"),
            // Moves of the cursor stand where others have spaces.
            ("failed:\u{1b}[1C0x80090322\u{1b}[2;1H5", "failed: 0x80090322 5"),
            ("a\u{1b}[2Jb\u{1b}[Sc\u{1b}[3d", "a b c "),
            ("a\u{1b}[ub\u{1b}[2;9rc\u{1b}[jd\u{1b}[4ke\u{1b}[ Af\u{1b}[`g", "a b c d e f g"),
            ("a\u{1b}[?1049hb\u{1b}[?25;6lc\u{1b}[?3hd\u{1b}[?47le\u{1b}[?1047;1048hf", "a b c d e f"),
            ("a\u{1b}[?25hb\u{1b}[?2004lc\u{1b}[<ud\u{1b}[>1ue\u{1b}[?6rf\u{1b}[?6cg\u{1b}[2$rh\u{1b}[6h", "abcdefgh"),
            // What is in front of the cursor is erased.
            ("a\u{1b}[2K0x80090322\u{1b}[1Kb\u{1b}[0Kc\u{1b}[?2Kd", "a 0x80090322 bcd"),
            // Lines of boxes.
            ("a\u{1b}(0x\u{1b}(B0x8009\u{1b}(B0322\u{1b}(0x\u{1b}[m\u{1b})0\u{1b}(Ab\u{1b}(Ac", "a x 0x80090322 x bc"),
            // These move nothing.
            ("0x\u{1b}[J80\u{1b}[0J09\u{1b}[4X03\u{1b}[2P0\u{1b}[@C\u{1b}[>c \u{1b}[?A5\u{1b}[c33", "0x8009030C 533"),
            // What means nothing is not taken for a sequence.
            ("\u{1b} 0x80090322 \u{1b}0x80090322 \u{1b} SEC", "\u{1b} 0x80090322 \u{1b}0x80090322 \u{1b} SEC"),
            ("\u{1b}[1; 80090322h \u{1b}[!p\u{1b}[2 q", "\u{1b}[1; 80090322h "),
            // Colors and modes of eight bits.
            ("\u{9b}31m0x80090322\u{9b}0;4m\u{9b}K \u{9b}5n\u{9b}", "0x80090322 \u{9b}5n\u{9b}"),
            ("\u{9b}?25h0x80090322\u{9b}?2004l \u{9b}5h\u{9b}5?h", "0x80090322 \u{9b}5h\u{9b}5?h"),
            ("NUL\0BEL\u{7}RS\u{1e}", "NUL\0BEL\u{7}RS\u{1e}"),
        ] {
            assert_eq!(Escapes::default().without(text, true), expected, "{text:?}");
            let mut escapes = Escapes::default();
            let mut by_character: String =
                text.chars().map(|c| escapes.without(c.encode_utf8(&mut [0; 4]), false).into_owned()).collect();
            by_character += &escapes.without("", true);
            assert_eq!(by_character, expected, "in pieces of one character: {text:?}");
        }
    }

    #[test]
    fn a_string_that_does_not_end_is_text() {
        let long = format!("\u{1b}]0;{} 0x80090322 {}", "a ".repeat(LONGEST), "b ".repeat(LONGEST));
        let mut escapes = Escapes::default();
        let mut shown = escapes.without(&long, false).into_owned();
        assert!(shown.contains(" 0x80090322 ") && escapes.held.is_empty());
        shown += &escapes.without("\u{7}", true);
        assert_eq!(shown, long + "\u{7}");
    }
}
