//! What the parser does not understand, in words of translators, and where they have to look.

use std::ops::Range;

use fluent_syntax::parser::{self, ErrorKind, ParserError};
use sspi_status::ftl::parse::Parsed;

use crate::catalogue::{PARTS, symbol};

/// One thing that the parser does not understand.
pub(crate) struct Mistake {
    pub(crate) kind: Kind,
    pub(crate) range: Range<usize>,
    pub(crate) message: String,
    pub(crate) help: String,
}

/// Which rule reports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Syntax,
    /// A continued line that ends the text before it.
    CutText,
    /// `ID =` and nothing behind.
    NoValue,
    /// A line that begins with a tab.
    Tab,
}

/// Everything that the parser did not understand in a text, in its order.
pub(crate) fn mistakes_of<'p>(text: &'p str, parsed: &'p Parsed<'_>) -> impl Iterator<Item = Mistake> + use<'p> {
    let before = parsed.before;
    let mistakes = parsed.errors.iter().flat_map(move |error| mistakes(&text[before..], error));
    mistakes.map(move |mistake| Mistake { range: mistake.range.start + before..mistake.range.end + before, ..mistake })
}

/// Words an error of the parser anew. What it gave up, the junk, tells more than the place where it noticed; and where
/// it gave up several lines, several may be wrong.
fn mistakes(text: &str, error: &ParserError) -> Vec<Mistake> {
    let junk = error.slice.clone().unwrap_or(error.pos.start..text.len());
    let given_up = text.get(junk.clone()).unwrap_or_default();
    if let Some((value, offset)) = attribute(given_up) {
        // What is wrong with an attribute is told only as “no attribute”; as a message it is told better.
        let message = format!("x = {value}");
        let errors = parser::parse(message.as_str()).err().map(|(_, errors)| errors).unwrap_or_default();
        let inner: Vec<Mistake> = errors.iter().flat_map(|error| mistakes(&message, error)).collect();
        let moved = |at: usize| (junk.start + offset + at).saturating_sub("x = ".len()).min(text.len());
        if !inner.is_empty() && inner.iter().all(|mistake| mistake.kind == Kind::Syntax) {
            let shift = |m: Mistake| Mistake { range: moved(m.range.start)..moved(m.range.end), ..m };
            return inner.into_iter().map(shift).collect();
        }
    }
    if is_about_a_brace(&error.kind) {
        let braces = unclosed_in_lines(given_up);
        if !braces.is_empty() {
            return braces.into_iter().map(|at| unclosed(junk.start + at)).collect();
        }
        if let Some(at) = unclosed_brace(given_up) {
            return vec![unclosed(junk.start + at)];
        }
    }
    vec![mistake(text, error)]
}

fn unclosed(at: usize) -> Mistake {
    Mistake {
        kind: Kind::Syntax,
        range: at..at + 1,
        message: "this { is never closed".to_owned(),
        help: "close it with } in the same line; if no placeable is meant, write the sentence without braces"
            .to_owned(),
    }
}

/// The text of an attribute that was given up, and where it begins.
fn attribute(given_up: &str) -> Option<(&str, usize)> {
    let line = given_up.trim_start_matches(' ');
    let rest = line.strip_prefix('.')?.trim_start_matches(is_name).trim_start_matches(' ').strip_prefix('=')?;
    let value = rest.trim_start_matches(' ');
    (!value.trim().is_empty()).then(|| (value, given_up.len() - value.len()))
}

/// The part of a message that a line begins.
fn part_of(line: &str) -> Option<&'static str> {
    let name = line.trim().strip_prefix('.')?;
    PARTS.into_iter().find(|part| name.strip_prefix(*part).is_some_and(|rest| !rest.starts_with(is_name)))
}

/// A character of an ID.
fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

fn mistake(text: &str, error: &ParserError) -> Mistake {
    let junk = error.slice.clone().unwrap_or(error.pos.start..text.len());
    let given_up = text.get(junk.clone()).unwrap_or_default();
    let first = given_up.lines().next().unwrap_or_default();
    let line = junk.start..junk.start + first.trim_end().len();
    let from = |kind, range: Range<usize>, message: &str, help: &str| Mistake {
        kind,
        range,
        message: message.to_owned(),
        help: help.to_owned(),
    };

    if let ErrorKind::ExpectedMessageField { entry_id } = &error.kind {
        let help = "write the text behind the =, in the same line, or remove the message";
        return from(Kind::NoValue, line, &format!("{entry_id} has no text"), help);
    }
    if matches!(error.kind, ErrorKind::ExpectedCharRange { .. }) && error.pos.start == junk.start {
        if let Some(begin) = indented(first) {
            let at = junk.start + first.len() - first.trim_start().len();
            let at = at..line.end.max(at);
            return match begin {
                '\t' => from(
                    Kind::Tab,
                    junk.start..junk.start + 1,
                    "a tab at the beginning of a line: this line is lost",
                    "begin it with four spaces",
                ),
                '.' if first.trim_start()[1..].trim_start_matches(is_name).trim() == "=" => {
                    from(Kind::Syntax, at, "this attribute has no text", "write its text behind the =, or remove it")
                }
                '.' if part_of(first).is_some() => {
                    let part = part_of(first).unwrap_or_default();
                    let message = format!("there is no = behind .{part}");
                    from(Kind::Syntax, at, &message, &format!("write .{part} = and then the text"))
                }
                '[' | '*' | '}' | '.' => from(
                    Kind::CutText,
                    at,
                    &format!("a continued line that begins with {begin} ends the text here; the rest is lost"),
                    "write the whole text in one line, behind the =",
                ),
                c if c != ' ' && c.is_whitespace() => from(
                    Kind::Syntax,
                    line,
                    "this line begins with a space that is no ordinary one, and is lost",
                    "begin it with four ordinary spaces",
                ),
                _ => from(
                    Kind::Syntax,
                    line,
                    "an indented line that belongs to no message",
                    "a message begins at the very beginning of a line",
                ),
            };
        }
        return match first.chars().next() {
            Some('/') => from(Kind::Syntax, line, "a note begins with # and a space", "write # instead of //"),
            Some(c) if c.is_alphanumeric() => from(
                Kind::Syntax,
                line,
                "this line does not begin with the ID of a message",
                "the ID is the symbol in Latin letters, such as SEC_E_OK, and is never translated; \
                 a text stands in one line",
            ),
            _ => from(
                Kind::Syntax,
                line,
                "this line is neither a message nor a note",
                "a message begins with its ID, a note with # and a space",
            ),
        };
    }
    let at = error.pos.start.min(text.len());
    let end = text.get(at..).and_then(|rest| rest.chars().next()).map_or(at, |c| at + c.len_utf8());
    let id = first.split(|c| !is_name(c)).next().unwrap_or_default();
    let (message, help) = match &error.kind {
        ErrorKind::ExpectedToken('=') if symbol(id).is_some() || first.split(' ').count() == 1 => {
            (format!("there is no = behind {id}"), "write the ID, then = and then the text")
        }
        ErrorKind::ExpectedToken('=') => {
            let help = "a text stands in one line, behind the = of its message; a note begins with # and a space";
            return from(Kind::Syntax, line, "this line belongs to no message", help);
        }
        ErrorKind::ExpectedToken(' ') => ("there is no space behind #".to_owned(), "write # and a space"),
        ErrorKind::UnbalancedClosingBrace => {
            ("this } closes nothing".to_owned(), "remove it; no placeable is open here")
        }
        ErrorKind::ExpectedInlineExpression => (
            "the braces hold nothing that can be put here".to_owned(),
            "write the name of a variable, such as { $code }, or remove the braces",
        ),
        ErrorKind::UnterminatedStringLiteral => {
            let opens = text.get(..at).and_then(|before| before.rfind('"')).unwrap_or(at);
            let message = "the quotation mark that opens here is not closed in this line";
            return from(Kind::Syntax, opens..opens + 1, message, "close it with \"");
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "an escape that Fluent does not know".to_owned(),
            "there are \\\\, \\\", \\u with four and \\U with six hexadecimal digits",
        ),
        ErrorKind::MissingDefaultVariant => {
            ("no variant is the default".to_owned(), "put * before the last one: *[other]")
        }
        ErrorKind::MultipleDefaultVariants => {
            ("a second variant is the default".to_owned(), "put * before one variant only")
        }
        ErrorKind::ForbiddenCallee => {
            ("a function is named in capitals".to_owned(), "write it so, or remove the parentheses")
        }
        ErrorKind::ExpectedToken('}') => (
            "a } is expected here".to_owned(),
            "between braces stands one name, such as { $code }; close them behind it, or remove them",
        ),
        ErrorKind::ExpectedCharRange { .. } => (
            "a name is expected here".to_owned(),
            "a name has Latin letters, digits, - and _, and no space before it: { $code }",
        ),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("only a variable can choose between variants".to_owned(), "write its name before ->: { $n ->")
        }
        other => (
            format!("Fluent does not understand this: {}", other.to_string().to_lowercase()),
            "compare with the English message",
        ),
    };
    from(Kind::Syntax, at..end, &message, help)
}

/// The first character of an indented line: what it begins with behind ordinary spaces.
fn indented(line: &str) -> Option<char> {
    let first = line.chars().next().filter(|c| c.is_whitespace())?;
    if first == ' ' { line.trim_start_matches(' ').chars().next() } else { Some(first) }
}

fn is_about_a_brace(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedCharRange { .. } | ErrorKind::ExpectedInlineExpression
    )
}

/// The innermost brace of each line that the line does not close, but for those that open a choice.
fn unclosed_in_lines(text: &str) -> Vec<usize> {
    let mut start = 0;
    let mut found = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some(at) = unclosed_brace(line).filter(|at| !line[*at..].contains("->")) {
            found.push(start + at);
        }
        start += line.len();
    }
    found
}

/// The innermost brace that nothing closes, outside of strings.
fn unclosed_brace(text: &str) -> Option<usize> {
    let mut open = Vec::new();
    let mut string = false;
    for (at, c) in text.char_indices() {
        match c {
            '\n' => string = false,
            '"' if !open.is_empty() => string = !string,
            '{' if !string => open.push(at),
            '}' if !string => {
                open.pop();
            }
            _ => {}
        }
    }
    open.pop()
}
