//! Lists of English nouns without their articles.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "missing-article",
    severity: Severity::Error,
    what: "“user name, domain”, “date, time” or “date and time” without an article in English",
    why: "shortened English becomes shortened translations",
    bad: include_bytes!("../../../tests/rules/missing-article/bad.ftl"),
    good: include_bytes!("../../../tests/rules/missing-article/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if !at.is_english_of_code() {
        return;
    }
    for &piece in &at.text.pieces {
        for Phrase { words, help, is_right } in PHRASES {
            let is_wrong = |start: usize| begins_word(&piece[..start]) && !is_right(&piece[..start]);
            for (_, slice) in piece.match_indices(words).filter(|(start, _)| is_wrong(*start)) {
                found.slice(at, slice, format!("“{words}” without an article")).help(help);
            }
        }
    }
}

/// A list as readers of the first hints found it.
struct Phrase {
    words: &'static str,
    help: &'static str,
    /// Tells by the text before it that the phrase has its article after all.
    is_right: fn(&str) -> bool,
}

const PHRASES: [Phrase; 3] = [
    Phrase {
        words: "user name, domain",
        help: "write “the user name, the domain and the password”",
        is_right: |_| false,
    },
    Phrase { words: "date, time", help: "write “the date, the time and the time zone”", is_right: |_| false },
    Phrase { words: "date and time", help: "write “the date and time”", is_right: ends_determined },
];

fn begins_word(before: &str) -> bool {
    !before.ends_with(char::is_alphanumeric)
}

/// Whether one of the two words before is an article or stands for one, as in “the correct date and time”.
fn ends_determined(before: &str) -> bool {
    let sentence = before.rsplit(['.', '?', '!']).next().unwrap_or_default();
    let determines = |word: &str| {
        let word = word.trim_start_matches(['“', '(']).to_lowercase();
        DETERMINERS.contains(&word.as_str()) || word.ends_with("’s")
    };
    sentence.split_whitespace().rev().take(2).any(determines)
}

const DETERMINERS: [&str; 11] = ["the", "a", "your", "its", "their", "this", "that", "each", "every", "any", "no"];
