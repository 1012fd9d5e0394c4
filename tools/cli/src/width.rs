//! How wide the terminal is, and paragraphs that fit into it.

use std::io::{self, Write};

use terminal_size::terminal_size_of;
use textwrap::{Options, WordSeparator, WordSplitter};

/// Below this width wrapped text is harder to read than text that the terminal breaks itself.
const NARROWEST: usize = 30;

/// The width of a terminal in columns; `None`: the output is a file or a pipe, which gets whole lines.
#[derive(Clone, Copy)]
pub(crate) struct Width(Option<usize>);

impl Width {
    /// That of standard output: the variable COLUMNS, as the user may set it, or what the terminal says.
    pub(crate) fn of_stdout() -> Self {
        let set = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        let terminal = || terminal_size_of(io::stdout()).map(|(columns, _)| usize::from(columns.0));
        Self(set.or_else(terminal).filter(|columns| *columns >= NARROWEST))
    }

    /// Writes a paragraph behind what stands beside its first line; its other lines are indented by so many columns.
    pub(crate) fn paragraph(self, out: &mut impl Write, beside: &str, text: &str, indent: usize) -> io::Result<()> {
        let indent = " ".repeat(indent);
        let Some(width) = self.0 else {
            // A second line of a text must not pass for another entry.
            return writeln!(out, "{beside}{}", text.replace('\n', &format!("\n{indent}")));
        };
        // Only at spaces: a name or a path stays whole, and a no-break space does not break.
        let options = Options::new(width)
            .initial_indent(beside)
            .subsequent_indent(&indent)
            .word_separator(WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation)
            .break_words(false);
        writeln!(out, "{}", textwrap::fill(text, options))
    }
}
