//! What of a log and of the catalogue is shown as it is, and what of it is escaped.

use std::borrow::Cow;

use sspi_status::printable::{escaped, is_bidi, is_invisible, speaks};

/// A line of a log: tabs, the line's end and marks of direction stay, other controls are escaped.
pub(crate) fn echo(line: &str) -> Cow<'_, str> {
    let text = line.strip_suffix('\n').map_or(line, |text| text.strip_suffix('\r').unwrap_or(text));
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
        self.without_controls(text, lang, '\n')
    }

    /// A word that stands in a line with others: a second line could pass for another answer.
    pub(crate) fn word<'t>(self, text: &'t str, lang: &str) -> Cow<'t, str> {
        self.without_controls(text, lang, ' ')
    }

    fn without_controls<'t>(self, text: &'t str, lang: &str, kept: char) -> Cow<'t, str> {
        let mark = |c| matches!(c, '\u{200E}' | '\u{200F}') && !self.overlaid;
        // A pseudo-locale turns its texts around on purpose.
        let turn = |c| matches!(c, '\u{202C}' | '\u{202E}') && lang == "ar-XB";
        escaped(text, |c| (c.is_control() && c != kept) || is_invisible(c) || (is_bidi(c) && !mark(c) && !turn(c)))
    }
}

#[cfg(test)]
mod tests {
    use sspi_status::printable::printable;

    use super::*;

    const BIDI: &str =
        "\u{61c}\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}";

    #[test]
    fn lines_of_a_log_keep_tabs_and_marks() {
        let unseen = "\u{200b}\u{2028}\u{2029}\u{2060}\u{feff}\u{e0041}";
        assert_eq!(echo(unseen), printable(unseen));
        assert_eq!(Shown { overlaid: false }.text(unseen, "fa"), printable(unseen));
        assert_eq!(echo("a\tb\u{1b}[2J\u{202e}\r\n"), "a\tb\\u{1b}[2J\\u{202e}\r\n");
        assert_eq!((echo("a\u{200e}\n"), echo("a\rb\n")), ("a\u{200e}\n".into(), "a\\rb\n".into()));
        assert_eq!((echo("a\r"), echo("a\r\r\n"), echo("\n")), ("a\\r".into(), "a\\r\r\n".into(), "\n".into()));
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
