//! Words around a number in a log or a dialog that say whose number it is.

use super::space::Space;

/// How far in front of a number a word counts, in bytes: the head of an event lies that far from its codes.
const REACH: usize = 1500;

/// A known sentence around a number.
struct Sentence {
    /// Directly in front of the number, in small letters. A space stands for any spaces and tabs.
    before: &'static str,
    /// Directly behind the number, in small letters.
    behind: &'static str,
    /// One of these words stands in front, too, in small letters; empty: nothing more is asked for.
    near: &'static [&'static str],
    /// Whether the word has to stand in the same line.
    in_line: bool,
    space: Space,
}

const fn sentence(before: &'static str, behind: &'static str, space: Space) -> Sentence {
    Sentence { before, behind, near: &[], in_line: true, space }
}

/// The words of Windows' events about Kerberos tickets.
const TICKET: &[&str] = &["kerberos", "pre-authentication", "ticket"];

/// Each sentence was met in public reports; what programs write differently gets a row of its own.
const SENTENCES: &[Sentence] = &[
    sentence("ldap: error code ", "", Space::Ldap),
    sentence("ldap result code ", "", Space::Ldap),
    sentence("ldap error code ", "", Space::Ldap),
    Sentence {
        near: &["ldap_bind", "ldap_sasl", "ldap_search", "ldap_start_tls", "ldap_modify"],
        ..sentence("(", ")", Space::Ldap)
    },
    sentence("fatal alert was received: ", "", Space::TlsAlert),
    sentence("fatal alert was generated: ", "", Space::TlsAlert),
    sentence("tls protocol defined fatal error code is ", "", Space::TlsAlert),
    sentence("tls protocol defined fatal alert code is ", "", Space::TlsAlert),
    sentence("alert number ", "", Space::TlsAlert),
    sentence("tls alert ", "", Space::TlsAlert),
    sentence("ssl alert ", "", Space::TlsAlert),
    Sentence { near: TICKET, in_line: false, ..sentence("failure code: ", "", Space::Kerberos) },
    Sentence { near: TICKET, in_line: false, ..sentence("result code: ", "", Space::Kerberos) },
    Sentence { near: &["mechanism level:", "krbexception", "error-code: err-"], ..sentence("(", ")", Space::Kerberos) },
    sentence("kerberos error ", "", Space::Kerberos),
    sentence("krb5 error code ", "", Space::Kerberos),
    sentence("system error ", " has occurred", Space::Windows),
    sentence("(os error ", ")", Space::Windows),
    sentence("[winerror ", "]", Space::Windows),
    sentence("win32exception (", ")", Space::Windows),
    sentence("win32 error ", "", Space::Windows),
    sentence("win32 error code ", "", Space::Windows),
    sentence("(win32: ", " ", Space::Windows),
    sentence("net helpmsg ", "", Space::Windows),
];

/// The words in front of a bare number of eight hexadecimal digits that make it a code.
const ERROR_WORDS: [&str; 16] = [
    "error ",
    "error: ",
    "error=",
    "code ",
    "code: ",
    "code=",
    "hresult ",
    "hresult: ",
    "hresult=",
    "status ",
    "status: ",
    "status=",
    "returned ",
    "failed: ",
    "hr=",
    "rc=",
];

/// The words of a line that make a decimal number one of the codes that are no errors, such as 590610.
const SSPI_WORDS: [&str; 8] = [
    "securitycontext",
    "credentialshandle",
    "encryptmessage",
    "decryptmessage",
    "sspi",
    "schannel",
    "security_status",
    "hresult",
];

/// The words of a line that make zero a code: success.
const SUCCESS_WORDS: [&str; 4] = ["success", "succeeded", "sec_e_ok", "s_ok"];

/// Whether a name of the RFC's stands behind words about an alert of TLS, so that `handshake_failure` is one.
pub(super) fn is_alert(text: &str, start: usize) -> bool {
    let before = &text.as_bytes()[..start];
    ["alert: ", "alert ", "alert(", "alert:"].iter().any(|words| ends_with(before, words))
}

/// The last four bytes of each sentence, and which of their bits count: most numbers stand behind none of these.
static ENDS: [(u32, u32); SENTENCES.len()] = {
    let mut ends = [(0, 0); SENTENCES.len()];
    let mut row = 0;
    while row < ends.len() {
        let words = SENTENCES[row].before.as_bytes();
        let length = if words[words.len() - 1] == b' ' { words.len() - 1 } else { words.len() };
        let mask = if length < 4 { (1 << (8 * length)) - 1 } else { u32::MAX };
        ends[row] = (end(words, length) & mask, mask);
        row += 1;
    }
    ends
};

/// The last four bytes before an offset, letters in lower case; what is no letter changes alike wherever it stands.
const fn end(bytes: &[u8], offset: usize) -> u32 {
    let (mut end, mut back) = (0, 1);
    while back <= 4 && back <= offset {
        end |= ((bytes[offset - back] | 0x20) as u32) << (8 * (back - 1));
        back += 1;
    }
    end
}

/// The space of the short number at `start..stop`, if a known sentence stands around it.
pub(super) fn space(text: &str, start: usize, stop: usize) -> Option<Space> {
    let (before, behind) = (&text.as_bytes()[..start], &text.as_bytes()[stop..]);
    let blanks = before.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let found = end(before, before.len() - blanks);
    let fits = |sentence: &Sentence| {
        ends_with(before, sentence.before) && starts_with(behind, sentence.behind) && sentence.is_near(before)
    };
    let may_fit = SENTENCES.iter().zip(&ENDS).filter(|(_, (end, mask))| found & mask == *end);
    may_fit.map(|(sentence, _)| sentence).find(|sentence| fits(sentence)).map(|sentence| sentence.space)
}

impl Sentence {
    fn is_near(&self, before: &[u8]) -> bool {
        let reach = &before[before.len().saturating_sub(REACH)..];
        let reach = if self.in_line { line_end(reach) } else { reach };
        self.near.is_empty() || self.near.iter().any(|word| contains(reach, word))
    }
}

/// Whether a word for an error stands directly in front of a number, or a colon directly behind it.
pub(super) fn is_error(text: &str, start: usize, end: usize) -> bool {
    let before = &text.as_bytes()[..start];
    text.as_bytes().get(end) == Some(&b':') || ERROR_WORDS.iter().any(|word| ends_with(before, word))
}

/// Whether the line in front of a number is about SSPI.
pub(super) fn is_sspi(line: &str) -> bool {
    SSPI_WORDS.iter().any(|word| contains(line.as_bytes(), word))
}

/// Whether a line says that something succeeded.
pub(super) fn is_success(line: &str) -> bool {
    SUCCESS_WORDS.iter().any(|word| contains(line.as_bytes(), word))
}

/// Whether a text ends with these words, without regard to case, and not in the middle of a word.
fn ends_with(text: &[u8], words: &str) -> bool {
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    let mut end = text.len();
    for byte in words.bytes().rev() {
        let found = text[..end].last();
        if byte == b' ' {
            if !found.is_some_and(is_blank) {
                return false;
            }
            end -= text[..end].iter().rev().take_while(|byte| is_blank(byte)).count();
        } else if found.is_some_and(|found| found.to_ascii_lowercase() == byte) {
            end -= 1;
        } else {
            return false;
        }
    }
    let is_word = words.starts_with(|c: char| c.is_ascii_alphanumeric());
    !(is_word && text[..end].last().is_some_and(u8::is_ascii_alphanumeric))
}

fn starts_with(text: &[u8], words: &str) -> bool {
    text.get(..words.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(words.as_bytes()))
}

fn contains(text: &[u8], word: &str) -> bool {
    text.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word.as_bytes()))
}

/// What stands behind the last line end.
fn line_end(text: &[u8]) -> &[u8] {
    text.rsplit(|byte| *byte == b'\n').next().unwrap_or_default()
}
