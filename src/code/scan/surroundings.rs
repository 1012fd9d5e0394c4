//! Words around a number that say whether it is a code at all.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::words::boundary;
use super::written::{escape, is_behind_escape, without_written};

/// How surely the word in front of a number says that it is a code of Windows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Announced {
    /// Some word for an error, as any system has it: `error`, `code`, `status`.
    Weakly,
    /// A word for numbers of this form: `hresult`, `exception`.
    Strongly,
}

/// The ends of words that announce a code when they stand directly in front of it.
const ANNOUNCING: [(&str, Announced); 22] = [
    ("hresult", Announced::Strongly),
    ("ntstatus", Announced::Strongly),
    ("winerror", Announced::Strongly),
    ("exception", Announced::Strongly),
    ("hr", Announced::Strongly),
    ("error", Announced::Weakly),
    ("code", Announced::Weakly),
    ("status", Announced::Weakly),
    ("result", Announced::Weakly),
    ("returned", Announced::Weakly),
    ("returns", Announced::Weakly),
    ("failed", Announced::Weakly),
    ("failure", Announced::Weakly),
    ("rc", Announced::Weakly),
    ("ret", Announced::Weakly),
    ("err", Announced::Weakly),
    ("erreur", Announced::Weakly),
    ("errore", Announced::Weakly),
    ("erro", Announced::Weakly),
    ("ошибка", Announced::Weakly),
    ("ошибки", Announced::Weakly),
    ("fehler", Announced::Weakly),
];

/// Words between the announcing word and its number: `failed with 0x…`, `error code is 0x…`, `status of 0x…`.
const FILLERS: [&str; 8] = ["with", "is", "was", "of", "value", "the", "hex", "due"];

/// How far in front of a number such a word may begin, in bytes.
const REACH: usize = 48;

/// Whether a word for an error stands directly in front of a number: `error 800B010A`, `(hresult: 0x…`, `failed with 0x…`.
pub(super) fn announced(text: &str, start: usize) -> Option<Announced> {
    let front = &text[boundary(text, start.saturating_sub(REACH))..start];
    let mut front = front;
    for _ in 0..3 {
        loop {
            let shorter = without_written(front).trim_end_matches(|c: char| {
                !c.is_alphanumeric() && !matches!(c, '\n' | ')' | ']' | '.' | ';' | ',' | '/' | '<')
            });
            if shorter.len() == front.len() {
                break;
            }
            front = shorter;
        }
        let word = last_word(front);
        let before = &front[..front.len() - word.len()];
        if word.is_empty() {
            return None;
        }
        if let Some((known, how)) = ANNOUNCING.iter().find(|(known, _)| is_end(word, known)) {
            let is_one = *known != "code" || word.len() > 4 || is_code_of_errors(before);
            return is_one.then_some(*how);
        }
        if !FILLERS.iter().any(|filler| filler.eq_ignore_ascii_case(word)) {
            return None;
        }
        front = before;
    }
    None
}

/// The letters and digits at the end of a text.
fn last_word(text: &str) -> &str {
    let start = text.rfind(|c: char| !c.is_alphanumeric());
    let word = start.map_or(text, |at| text[at..].trim_start_matches(|c: char| !c.is_alphanumeric()));
    let (before, word) = text.split_at(text.len() - word.len());
    word.get(escape(before.as_bytes(), word.as_bytes())..).unwrap_or(word)
}

/// Whether the word in front of “code” makes it one of an error, as no “color code” and “zip code” is.
fn is_code_of_errors(before: &str) -> bool {
    let Some(before) = before.strip_suffix([' ', '-', '_']) else { return true };
    let word = last_word(before);
    let known = ["exit", "return", "reason", "hex", "windows", "sspi", "tls", "os", "numeric", "sub", "the", "with"];
    word.is_empty()
        || known.iter().any(|known| known.eq_ignore_ascii_case(word))
        || ANNOUNCING.iter().any(|(announcing, _)| is_end(word, announcing))
}

/// Whether a word is the announcing one, or ends with it as `ErrorCode` and `NTSTATUS` do. Short ones stand alone.
fn is_end(word: &str, known: &str) -> bool {
    let start = word.len().checked_sub(known.len());
    let end = start.and_then(|start| word.get(start..)).filter(|_| known.len() > 3 || word.len() == known.len());
    // Only ASCII letters have another case here: «Ошибка» begins a sentence.
    end.is_some_and(|end| end.eq_ignore_ascii_case(known) || !end.is_ascii() && end.to_lowercase() == known)
}

/// Whether `: ` and a word of four letters stand behind a number, and no dump of memory.
pub(super) fn is_explained(text: &str, end: usize) -> bool {
    let Some(rest) = text[end..].strip_prefix(": ") else { return false };
    let rest = rest.trim_start_matches([' ', '\t']).trim_start_matches("\\t");
    let word: Vec<char> = rest.chars().take_while(|c| c.is_alphabetic() || *c == '_').take(20).collect();
    word.len() >= 4 && !word.iter().all(char::is_ascii_hexdigit)
}

static ABOUT_ERRORS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    any(&["error", "failed", "hresult", "exception", "erreur", "errore", "erro", "ошибка", "ошибки", "fehler"])
});

static ABOUT_SSPI: LazyLock<AhoCorasick> = LazyLock::new(|| {
    any(&[
        "securitycontext",
        "credentialshandle",
        "encryptmessage",
        "decryptmessage",
        "sspi",
        "schannel",
        "security_status",
        "hresult",
    ])
});

static ABOUT_SUCCESS: LazyLock<AhoCorasick> = LazyLock::new(|| any(&["success", "succeeded", "sec_e_ok", "s_ok"]));

pub(super) fn warm_up() {
    for words in [&ABOUT_ERRORS, &ABOUT_SSPI, &ABOUT_SUCCESS] {
        LazyLock::force(words);
    }
}

/// Finds the longest of these words: “error” begins with “erro”.
fn any(words: &[&str]) -> AhoCorasick {
    let mut builder = AhoCorasick::builder();
    builder.ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest);
    builder.build(words).expect("a few short words")
}

/// Whether a line has a word for an error, and not as a part of a longer one.
pub(super) fn is_about_errors(line: &str) -> bool {
    ABOUT_ERRORS.find_iter(line).any(|word| {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        // COMException is one, too.
        let begins = line[word.range()].starts_with(|c: char| c.is_ascii_uppercase());
        let is_inside = line[..word.start()].ends_with(is_part) && !is_behind_escape(line.as_bytes(), word.start());
        (begins || !is_inside) && !line[word.end()..].starts_with(is_part)
    })
}

/// Whether a line is about SSPI, so that a decimal number in it may be one of the codes that are no errors: 590610.
pub(super) fn is_about_sspi(line: &str) -> bool {
    ABOUT_SSPI.is_match(line)
}

/// Whether a line says that something succeeded, so that zero is a code.
pub(super) fn is_about_success(line: &str) -> bool {
    ABOUT_SUCCESS.is_match(line)
}
