//! A name that only programmers know in a hint: it belongs into the part for developers.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "programmer-in-hint",
    severity: Severity::Error,
    what: "a function, structure, flag or other name of an API in a hint, or “In code, …”",
    why: "the hint is for the person at the screen and the administrator; what only the program’s author can do stands in \
          .developer",
    bad: include_bytes!("../../../tests/rules/programmer-in-hint/bad.ftl"),
    good: include_bytes!("../../../tests/rules/programmer-in-hint/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if !at.is_hint() {
        return;
    }
    for &piece in &at.text.pieces {
        let names = piece.split(|c: char| !is_part(c)).filter(|word| is_name(word));
        let names = names.map(|name| (name, format!("{name} means something to programmers only")));
        let phrase = in_code(piece).map(|phrase| (phrase, "the author of the program is spoken to".to_owned()));
        for (slice, message) in names.chain(phrase) {
            found.slice(at, slice, message).help("move it to .developer");
        }
    }
}

/// The names of `programmer_in_hint.txt`, one in a line: whole words, capitals and all; `*` stands for any end of the word.
static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let (begins, whole): (Vec<&str>, Vec<&str>) =
        include_str!("programmer_in_hint.txt").lines().partition(|name| name.ends_with('*'));
    let mut names = Names { whole: whole.into_iter().collect(), begins: HashMap::new() };
    for begin in begins.into_iter().map(|name| name.trim_end_matches('*')) {
        names.begins.entry(begin.chars().next()).or_default().push(begin);
    }
    names
});

struct Names {
    whole: HashSet<&'static str>,
    /// By their first letter.
    begins: HashMap<Option<char>, Vec<&'static str>>,
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn is_name(word: &str) -> bool {
    let begins = || NAMES.begins.get(&word.chars().next()).into_iter().flatten();
    NAMES.whole.contains(word) || begins().any(|begin| word.starts_with(begin))
}

/// “In code” at the beginning of a sentence or of a part of one, and, where the language sets it, the comma behind: “in
/// the code of the error” is something else.
fn in_code(piece: &str) -> Option<&str> {
    let phrases = PHRASES.iter().flat_map(|phrase| {
        let small = phrase.chars().next().into_iter().flat_map(char::to_lowercase).chain(phrase.chars().skip(1));
        [(*phrase).to_owned(), small.collect()]
    });
    let found = phrases.flat_map(|phrase| {
        let places = piece.match_indices(&phrase).map(|(at, _)| at).collect::<Vec<_>>();
        places.into_iter().map(move |at| (at, phrase.len()))
    });
    let begins = |before: &str| {
        let end = before.trim_end_matches([' ', '\u{a0}']);
        end.is_empty() || end.len() < before.len() && end.ends_with(['.', '?', '!', ';', ':', ',', '—'])
    };
    let mut found = found.filter(|(at, len)| begins(&piece[..*at]) && !piece[at + len..].starts_with(is_part));
    found.find_map(|(at, len)| piece.get(at..at + len))
}

const PHRASES: [&str; 6] = ["In code,", "En el código,", "Dans le code,", "Nel codice,", "No código,", "В коде"];
