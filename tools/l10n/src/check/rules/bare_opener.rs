//! An English sentence of a hint that begins with a case that the reader may not recognize: “With TLS, …”.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "bare-opener",
    severity: Severity::Error,
    what: "a sentence of an English hint that begins with “With X,”, “Across X,” or “Behind X,”",
    why: "the sentence has to say in the reader’s terms when it helps: “If you are connecting with Remote Desktop, …”, \
          “For an LDAP connection, …”",
    bad: include_bytes!("../../../tests/rules/bare-opener/bad.ftl"),
    good: include_bytes!("../../../tests/rules/bare-opener/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if !at.is_hint() || !at.is_english_of_code() {
        return;
    }
    for &piece in &at.text.pieces {
        for opener in sentences(piece).filter_map(opener) {
            found
                .slice(at, opener, format!("“{opener}” does not say when this helps"))
                .help("begin with “If …” or “For a …”");
        }
    }
}

/// The text from each beginning of a sentence to its end.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = text.match_indices(['.', '?', '!']).map(|(at, _)| at + 1);
    std::iter::once(0).chain(ends).map(|start| text[start..].trim_start()).filter(|rest| !rest.is_empty())
}

/// The words up to the first comma, if they are one of the openers and so few that no verb has room among them.
fn opener(text: &str) -> Option<&str> {
    let (opener, _) = text.split_once(',')?;
    let mut words = opener.split(' ');
    let begins = words.next().is_some_and(|word| OPENERS.contains(&word));
    (begins && words.count() <= MOST_WORDS && !opener.contains(['.', '?', '!'])).then(|| &text[..=opener.len()])
}

const OPENERS: [&str; 3] = ["With", "Across", "Behind"];

/// Behind the opener: “With Remote Desktop on Windows,” is as bare as “With TLS,”.
const MOST_WORDS: usize = 5;
