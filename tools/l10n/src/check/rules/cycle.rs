//! Messages that refer to each other in a circle.

use std::collections::HashMap;
use std::ptr;

use fluent_syntax::ast::InlineExpression;
use petgraph::algo::kosaraju_scc;
use petgraph::graphmap::DiGraphMap;

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{File, Model, Place, Text};

pub(super) const RULE: Rule = Rule {
    name: "cycle",
    severity: Severity::Error,
    what: "messages that refer to each other in a circle",
    why: "none of them can be shown",
    bad: include_bytes!("../../../tests/rules/cycle/bad.ftl"),
    good: include_bytes!("../../../tests/rules/cycle/good.ftl"),
    check: Check::File(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, file: &File<'s>, found: &mut Found<'s>) {
    // The library reads each file for itself, and of several messages of one name it takes the first.
    let is_first = |at: &Place<'_, 's>| {
        file.first_of(at.message.id, at.message.is_term).is_some_and(|first| ptr::eq(first, at.message))
    };
    let places: Vec<_> = file.places().filter(is_first).collect();
    let mut graph: DiGraphMap<_, ()> = DiGraphMap::new();
    for at in &places {
        for reference in references(at.text) {
            graph.add_edge((at.message.id, at.message.is_term), reference, ());
        }
    }
    // What leads to each other in both directions.
    let circles = kosaraju_scc(&graph);
    let circle_of: HashMap<_, _> =
        circles.iter().enumerate().flat_map(|(i, circle)| circle.iter().map(move |node| (*node, i))).collect();
    for at in places {
        let own = circle_of.get(&(at.message.id, at.message.is_term));
        for reference in references(at.text) {
            if own == circle_of.get(&reference) {
                let help = "write the words themselves into one of them";
                found.slice(at, reference.0, format!("{} leads back to itself", at.message.id)).help(help);
            }
        }
    }
}

/// The names that a text refers to, and whether they are terms.
fn references<'s>(text: &Text<'s>) -> Vec<(&'s str, bool)> {
    let reference = |expression: &InlineExpression<&'s str>| match expression {
        InlineExpression::MessageReference { id, .. } => Some((id.name, false)),
        InlineExpression::TermReference { id, .. } => Some((id.name, true)),
        _ => None,
    };
    text.expressions().into_iter().filter_map(reference).collect()
}
