//! A message that stands elsewhere than in English.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model};

pub(super) const RULE: Rule = Rule {
    name: "order",
    severity: Severity::Warning,
    what: "a message that stands elsewhere than in English",
    why: "Pontoon writes the messages in the order of English",
    bad: include_bytes!("../../../tests/rules/order/bad.ftl"),
    good: include_bytes!("../../../tests/rules/order/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    let expected = model.expected(file);
    let position = |id: &str| expected.iter().position(|known| *known == id);
    let mut last: Option<(usize, &str)> = None;
    let mut seen = Vec::new();
    for message in &file.messages {
        let Some(at) = position(message.id).filter(|_| !message.is_term && !seen.contains(&message.id)) else {
            continue;
        };
        seen.push(message.id);
        match last {
            Some((before, id)) if at < before => {
                found
                    .report(
                        file.source,
                        file.source.range_of(message.id),
                        format!("{} belongs before {id}", message.id),
                    )
                    .id(message.id)
                    .help("move its line");
            }
            _ => last = Some((at, message.id)),
        }
    }
}
