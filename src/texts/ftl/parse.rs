//! Parses a text into entries, and decides which entries count.

use std::collections::HashSet;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::{self, ParserError};

use super::before_parsing::{Refused, check};
use super::place::BYTE_ORDER_MARK;

/// A parsed text.
pub struct Parsed<'t> {
    /// Length of the byte order mark that was cut off, in bytes; the parser would take it for a part of the first
    /// entry.
    pub before: usize,
    /// The entries.
    pub resource: Resource<&'t str>,
    /// The syntax errors.
    pub errors: Vec<ParserError>,
    /// The standing of each entry of the resource.
    pub standings: Vec<Standing>,
}

/// Whether an entry counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The first entry with its ID, and a whole one.
    Counts,
    /// An entry whose ID an earlier entry has.
    Again,
    /// An entry whose text is cut: the parser did not understand the indented line behind it, which belongs to it.
    Cut,
    /// Neither a message nor a term: a comment, or lines that the parser gave up.
    Other,
}

/// Parses a text, unless the text could crash the parser.
pub fn parse(text: &str) -> Result<Parsed<'_>, Refused> {
    let parsed = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let before = text.len() - parsed.len();
    check(parsed).map_err(|refused| Refused { offset: refused.offset.map(|offset| before + offset), ..refused })?;
    let (resource, errors) = match parser::parse(parsed) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    // A message and a term cannot have the same name, as in fluent-bundle.
    let mut seen = HashSet::new();
    let standing = |(i, entry): (usize, &Entry<&'_ str>)| {
        let (Entry::Message(fluent_syntax::ast::Message { id, .. }) | Entry::Term(fluent_syntax::ast::Term { id, .. })) =
            entry
        else {
            return Standing::Other;
        };
        if !seen.insert(id.name.to_owned()) {
            return Standing::Again;
        }
        match resource.body.get(i + 1) {
            Some(Entry::Junk { content }) if content.starts_with([' ', '\t']) => Standing::Cut,
            _ => Standing::Counts,
        }
    };
    let standings = resource.body.iter().enumerate().map(standing).collect();
    Ok(Parsed { before, resource, errors, standings })
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn the_place_of_a_refusal_counts_the_byte_order_mark() {
        let deep = format!("a = {}", "{".repeat(60));
        let offset = |text: &str| parse(text).err().unwrap().offset.unwrap();
        assert_eq!(offset(&format!("\u{feff}{deep}")), offset(&deep) + '\u{feff}'.len_utf8());
    }
}
