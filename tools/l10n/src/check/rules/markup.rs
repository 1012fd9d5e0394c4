//! Leftovers of markup and of machine translation: `\_`, `<br/>`, `](`, `**`, `span`, links.

use super::symbol_in_text::symbol;
use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};
use crate::check::words::{offset, words};

pub(super) const RULE: Rule = Rule {
    name: "markup",
    severity: Severity::Error,
    what: "leftovers of markup and of machine translation: `\\_`, `<br/>`, `](`, `**`, `span`, links",
    why: "a text is shown as it is",
    bad: include_bytes!("../../../tests/rules/markup/bad.ftl"),
    good: include_bytes!("../../../tests/rules/markup/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    for &piece in &at.text.pieces {
        let first = LEFTOVERS.iter().filter_map(|left| Some((piece.find(left)?, left.len()))).min();
        let word = words(piece).find(|word| *word == "span").map(|word| (offset(piece, word), word.len()));
        let underscore = piece.find('_').filter(|_| symbol(piece, |_| false).is_none()).map(|start| (start, 1));
        if let Some((start, len)) = first.into_iter().chain(word).chain(underscore).min() {
            found.slice(at, &piece[start..start + len], "a leftover of markup").help("remove it");
        }
    }
}

const LEFTOVERS: [&str; 17] =
    ["\\", "*", "`", "<", ">", "](", "[", "]", "&", "#", "http:", "https:", "www.", ".md", "(General", "(Genera", "~~"];
