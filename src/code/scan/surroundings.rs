//! Words around a number that say whether it is a code at all.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

/// The ends of words that announce a code when they stand directly in front of it.
const ANNOUNCING: [&str; 21] = [
    "error",
    "errorcode",
    "code",
    "hresult",
    "status",
    "substatus",
    "result",
    "returned",
    "returns",
    "failed",
    "failure",
    "exception",
    "hr",
    "rc",
    "ret",
    "err",
    "erreur",
    "errore",
    "erro",
    "ошибка",
    "fehler",
];

/// Words between the announcing word and its number: `failed with 0x…`, `error code is 0x…`, `status of 0x…`.
const FILLERS: [&str; 8] = ["with", "is", "was", "of", "value", "the", "hex", "due"];

/// How far in front of a number such a word may begin, in bytes.
const REACH: usize = 48;

/// Whether a word for an error stands directly in front of a number: `error 800B010A`, `(hresult: 0x…`, `failed with 0x…`.
pub(super) fn is_announced(text: &str, start: usize) -> bool {
    let mut front = &text[super::words::boundary(text, start.saturating_sub(REACH))..start];
    for _ in 0..3 {
        front =
            front.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '\n' | ')' | ']' | '.' | ';' | ','));
        let word = front.char_indices().rev().take_while(|(_, c)| c.is_alphanumeric()).last();
        let Some(word) = word.map(|(at, _)| &front[at..]) else { return false };
        let lower = word.to_lowercase();
        if ANNOUNCING.iter().any(|known| is_end(&lower, known)) {
            return true;
        }
        if !FILLERS.contains(&lower.as_str()) {
            return false;
        }
        front = &front[..front.len() - word.len()];
    }
    false
}

/// Whether a word is the announcing one, or ends with it as `ErrorCode` and `NTSTATUS` do. Short ones stand alone.
fn is_end(word: &str, known: &str) -> bool {
    word == known || known.len() > 3 && word.ends_with(known)
}

/// Whether `: ` and a word of four letters stand behind a number, and no dump of memory.
pub(super) fn is_explained(text: &str, end: usize) -> bool {
    let Some(rest) = text[end..].strip_prefix(": ") else { return false };
    let rest = rest.trim_start_matches([' ', '\t']).trim_start_matches("\\t");
    let word: Vec<char> = rest.chars().take_while(|c| c.is_alphabetic() || *c == '_').take(20).collect();
    word.len() >= 4 && !word.iter().all(char::is_ascii_hexdigit)
}

static ABOUT_ERRORS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    any(&["error", "fail", "hresult", "status", "exception", "erreur", "errore", "erro ", "ошибк", "fehler", "エラー"])
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

fn any(words: &[&str]) -> AhoCorasick {
    AhoCorasick::builder().ascii_case_insensitive(true).build(words).expect("a few short words")
}

/// Whether a line is about something that failed.
pub(super) fn is_about_errors(line: &str) -> bool {
    ABOUT_ERRORS.is_match(line)
}

/// Whether a line is about SSPI, so that a decimal number in it may be one of the codes that are no errors: 590610.
pub(super) fn is_about_sspi(line: &str) -> bool {
    ABOUT_SSPI.is_match(line)
}

/// Whether a line says that something succeeded, so that zero is a code.
pub(super) fn is_about_success(line: &str) -> bool {
    ABOUT_SUCCESS.is_match(line)
}
