//! The template of a file: each English message as a comment, below its note, until somebody writes the translation.

use fluent_syntax::ast::{Comment, Entry, Message, Resource};
use fluent_syntax::serializer;

use crate::catalogue::{PARTS, TextFile};

/// The template of a file, and how many messages it has.
pub(super) fn of(file: TextFile, english: &Resource<&str>) -> (String, usize) {
    let head = format!(
        "{file}: a template. Each comment holds a note in English, and below it the message. Write the message in your \
         language below the comment, or take away “# ” before its lines and write over them. The ID, .hint and \
         .developer stay as they are. Only what is no comment counts. Remove the comments when the file is complete."
    );
    let mut body = vec![Entry::Comment(Comment { content: vec![head] })];
    let mut messages = 0;
    for entry in &english.body {
        match entry {
            Entry::GroupComment(group) => {
                let content = group.content.iter().map(|line| (*line).to_owned()).collect();
                body.push(Entry::GroupComment(Comment { content }));
            }
            Entry::Message(message) => {
                messages += 1;
                body.push(Entry::Comment(Comment { content: lines(message) }));
            }
            _ => {}
        }
    }
    (serializer::serialize(&Resource { body }), messages)
}

/// The note, which begins with the ID, and the message as it is in English.
fn lines(message: &Message<&str>) -> Vec<String> {
    let note = message.comment.iter().map(|note| format!("{}: {}\n", message.id.name, note.content.join("\n")));
    let text = Entry::Message(Message { comment: None, ..message.clone() });
    let text = serializer::serialize(&Resource { body: vec![text] });
    note.chain([text]).flat_map(|part| part.lines().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Whether a comment is one of a template, or what is left of one. The English may have changed since it was written.
pub(crate) fn is_template(file: TextFile, comment: &[&str]) -> bool {
    let Some(first) = comment.first().map(|line| line.trim_start()) else { return false };
    let is_head = |name: &str| first.strip_prefix(name).is_some_and(|rest| rest.starts_with(": "));
    let is_text = |name: &str| first.strip_prefix(name).is_some_and(|rest| rest.starts_with(" = "));
    let is_part = |part| {
        first.strip_prefix('.').and_then(|rest| rest.strip_prefix(part)).is_some_and(|rest| rest.starts_with(" = "))
    };
    is_head(&file.to_string())
        || file.expected().into_iter().any(|id| is_head(id) || is_text(id))
        || PARTS.into_iter().any(is_part)
}
