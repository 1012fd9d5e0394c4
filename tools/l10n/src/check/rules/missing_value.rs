//! A message without a text.

use fluent_syntax::ast::InlineExpression;

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};
use crate::check::syntax::Kind;

pub(super) const RULE: Rule = Rule {
    name: "missing-value",
    severity: Severity::Error,
    what: "a message without a text, or without a word in it",
    why: "a hint alone explains nothing; another language answers",
    bad: include_bytes!("../../../tests/rules/missing-value/bad.ftl"),
    good: include_bytes!("../../../tests/rules/missing-value/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    for message in &file.messages {
        let Some(value) = &message.value else {
            found
                .report(file.source, file.source.range_of(message.id), format!("{} has no text", message.id))
                .id(message.id)
                .help("write the text behind the =");
            continue;
        };
        for text in std::iter::once(value).chain(&message.attributes) {
            // A variable or a reference may bring the words.
            let is_said = text.pieces.iter().any(|piece| piece.contains(char::is_alphanumeric))
                || text.expressions().iter().any(|e| !matches!(e, InlineExpression::StringLiteral { .. }));
            if !is_said {
                let finding = found.report(file.source, text.range.clone(), "there are no words in this text");
                finding.id(message.id).help("write the text, or remove the line");
            }
        }
    }
    for mistake in file.mistakes.iter().filter(|mistake| mistake.kind == Kind::NoValue) {
        found.report(file.source, mistake.range.clone(), &mistake.message).help(&mistake.help);
    }
}
