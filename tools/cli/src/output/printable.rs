//! Keeps what comes from outside from controlling the terminal.

use std::borrow::Cow;

/// Escapes control characters, with which an argument, a name or a text could control the terminal, bidi controls, with
/// which it could turn around what stands beside it, and what nobody sees. Line breaks stay.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    escaped(text, |c| speaks(c) || is_bidi(c) || is_invisible(c))
}

/// A line of a log: tabs, the line's end and marks of direction stay, other controls are escaped.
pub(crate) fn echo(line: &str) -> Cow<'_, str> {
    let text = line.trim_end_matches(['\r', '\n']);
    let mark = |c| matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}');
    match escaped(text, |c| c != '\t' && (speaks(c) || is_invisible(c) || (is_bidi(c) && !mark(c)))) {
        Cow::Borrowed(_) => Cow::Borrowed(line),
        Cow::Owned(escaped) => Cow::Owned(escaped + &line[text.len()..]),
    }
}

/// How texts of the catalogue are shown.
#[derive(Clone, Copy)]
pub(crate) struct Shown {
    /// Whether there are overlays, which anybody can have written.
    pub(crate) overlaid: bool,
}

impl Shown {
    /// A text of the catalogue. Shipped texts keep marks, with which Arabic and Hebrew are written; `cargo l10n check`
    /// allows them there, and no other bidi control.
    pub(crate) fn text<'t>(self, text: &'t str, lang: &str) -> Cow<'t, str> {
        let mark = |c| matches!(c, '\u{200E}' | '\u{200F}') && !self.overlaid;
        // A pseudo-locale turns its texts around on purpose.
        let turn = |c| matches!(c, '\u{202C}' | '\u{202E}') && lang == "ar-XB";
        escaped(text, |c| speaks(c) || is_invisible(c) || (is_bidi(c) && !mark(c) && !turn(c)))
    }
}

/// Whether a terminal does something instead of showing the character.
pub(super) fn speaks(c: char) -> bool {
    c.is_control() && c != '\n'
}

/// Whether the character changes the direction of the characters around it.
pub(super) fn is_bidi(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether the character is not seen, or ends a line only for some programs. Joiners are letters of Persian and of Indic
/// languages.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{180E}' | '\u{200B}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}'
            | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}'
    )
}

fn escaped(text: &str, is_escaped: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&is_escaped) {
        return Cow::Borrowed(text);
    }
    let escape = |c: char| if is_escaped(c) { c.escape_default().to_string() } else { c.to_string() };
    Cow::Owned(text.chars().map(escape).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BIDI: &str =
        "\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}";

    #[test]
    fn what_comes_from_outside_is_escaped() {
        assert_eq!(printable("a\nb é שלום"), "a\nb é שלום");
        assert_eq!(printable("\u{1b}[31m\t\r\u{9b}"), r"\u{1b}[31m\t\r\u{9b}");
        assert_eq!(printable(BIDI), BIDI.escape_unicode().to_string());
        let unseen = "\u{200b}\u{2028}\u{2029}\u{2060}\u{feff}\u{e0041}";
        assert_eq!(printable(unseen), unseen.escape_unicode().to_string());
        assert_eq!((echo(unseen), printable("می\u{200c}شود")), (printable(unseen), "می\u{200c}شود".into()));
        assert_eq!(Shown { overlaid: false }.text(unseen, "fa"), printable(unseen));
        assert_eq!(echo("a\tb\u{1b}[2J\u{202e}\r\n"), "a\tb\\u{1b}[2J\\u{202e}\r\n");
        assert_eq!((echo("a\u{200e}\n"), echo("a\rb\n")), ("a\u{200e}\n".into(), "a\\rb\n".into()));
    }

    #[test]
    fn shipped_texts_keep_the_marks_of_their_language_and_no_others() {
        let (shipped, overlaid) = (Shown { overlaid: false }, Shown { overlaid: true });
        assert_eq!(
            shipped.text("\u{200e}\u{200f}\u{202e}\u{2067}\u{1b}", "ar"),
            "\u{200e}\u{200f}\\u{202e}\\u{2067}\\u{1b}"
        );
        assert_eq!(overlaid.text(BIDI, "ar"), BIDI.escape_unicode().to_string());
        assert_eq!(overlaid.text("\u{202e}x\u{202c}\u{202a}", "ar-XB"), "\u{202e}x\u{202c}\\u{202a}");
    }
}
