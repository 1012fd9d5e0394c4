//! The draft: the sentences as a Fluent file, in the layout that every tool leaves alone.

use fluent_syntax::ast::{Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::serializer;
use sspi_status::Symbol;
use sspi_status::ftl::parse::parse;

/// Writes messages in the order of the English file, under its groups. `Symbol::all()` is that order.
pub(super) fn draft(english: &Resource<&str>, messages: &[(Symbol, &str)]) -> Result<String, String> {
    let mut body = Vec::new();
    for entry in &english.body {
        match entry {
            Entry::GroupComment(_) => body.push(entry.clone()),
            Entry::Message(Message { id, .. }) => {
                if let Some((_, text)) = messages.iter().find(|(symbol, _)| symbol.name() == id.name) {
                    body.push(message(id.name, text));
                }
            }
            _ => {}
        }
    }
    let draft = serializer::serialize(&Resource { body });
    let read = parse(&draft).map_err(|refused| format!("the draft would not be read again: {refused}"))?;
    if !read.errors.is_empty() {
        return Err("the draft would not be understood again".to_owned());
    }
    for (symbol, text) in messages {
        let written = read.resource.body.iter().find_map(|entry| match entry {
            Entry::Message(Message { id, value: Some(value), .. }) if id.name == symbol.name() => Some(plain(value)),
            _ => None,
        });
        if written.as_deref() != Some(text) {
            return Err(format!("{} would be read again as {written:?} and not as {text:?}", symbol.name()));
        }
    }
    Ok(draft)
}

fn message<'t>(id: &'t str, text: &'t str) -> Entry<&'t str> {
    let value = Some(Pattern { elements: elements(text) });
    Entry::Message(Message { id: Identifier { name: id }, value, attributes: Vec::new(), comment: None })
}

/// A text as Fluent has to write it: braces as string literals, everything else as it is. What would begin something
/// else at the start of a continued line is a literal, too, in case another tool breaks the line there.
fn elements(text: &str) -> Vec<PatternElement<&str>> {
    let mut elements = Vec::new();
    let mut rest = text;
    if rest.starts_with(['[', '*', '.']) {
        let (first, others) = rest.split_at(1);
        elements.push(literal(first));
        rest = others;
    }
    while let Some(at) = rest.find(['{', '}']) {
        if at > 0 {
            elements.push(PatternElement::TextElement { value: &rest[..at] });
        }
        elements.push(literal(&rest[at..=at]));
        rest = &rest[at + 1..];
    }
    if !rest.is_empty() {
        elements.push(PatternElement::TextElement { value: rest });
    }
    elements
}

fn literal(value: &str) -> PatternElement<&str> {
    PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) }
}

/// The text of a pattern that has string literals only.
fn plain(pattern: &Pattern<&str>) -> String {
    let texts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            value
        }
        PatternElement::Placeable { .. } => "",
    });
    texts.collect()
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser;

    use super::*;

    const ENGLISH: &str =
        "### File\n\n## One\n\n# Note.\nSEC_E_OK = Fine.\n\n## Two\n\nSEC_E_NO_SPM = No.\nSEC_E_BAD_PKGID = Bad.\n";

    #[test]
    fn messages_stand_in_the_order_and_the_groups_of_english() {
        let english = parser::parse(ENGLISH).unwrap();
        let draft = draft(&english, &[(Symbol::SEC_E_BAD_PKGID, "Schlecht."), (Symbol::SEC_E_OK, "Gut.")]).unwrap();
        assert_eq!(draft, "## One\n\nSEC_E_OK = Gut.\n\n## Two\n\nSEC_E_BAD_PKGID = Schlecht.\n");
    }

    #[test]
    fn nothing_of_a_text_becomes_syntax() {
        let english = parser::parse("SEC_E_OK = Fine.\n").unwrap();
        for text in
            ["{ $x }", "}{", "[a] b", ".hint = c", "* d", "a {", "-x = y", "# no", "\"q\" \\u0041 {\"}", "a\u{A0}b"]
        {
            let draft = draft(&english, &[(Symbol::SEC_E_OK, text)]).unwrap();
            assert_eq!(draft.lines().count(), 1, "{draft}");
        }
        // What cannot be kept is refused.
        for text in ["a\nb", " a", ""] {
            assert!(draft(&english, &[(Symbol::SEC_E_OK, text)]).is_err(), "{text:?}");
        }
        assert!(draft(&english, &[(Symbol::SEC_E_OK, &"(".repeat(51))]).is_err());
    }
}
