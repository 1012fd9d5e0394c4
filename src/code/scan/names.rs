//! Names of codes as programs write them without an underscore: `sslv3 alert handshake failure`, `HandshakeFailure`,
//! `NoCredentials`. They are ordinary words, so each counts only behind the words of a known sentence.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::words::{Found, Reading, boundary};
use super::written::is_behind_escape;
use crate::code::space::{Family, Space};
use crate::code::symbol::Symbol;

/// What stands behind the words of a known sentence.
#[derive(Clone, Copy)]
enum Cue {
    /// The name of an alert, perhaps behind words such as “fatal” and “description”.
    Alert,
    /// The name of an alert in brackets, as Java has it.
    AlertInBrackets,
    /// The name of one of SSPI's codes in the spelling of .NET and Exchange.
    Sspi,
    /// Names of .NET for what is wrong with a certificate, separated by commas.
    Chain,
}

const CUES: [(&str, Cue); 10] = [
    ("alert", Cue::Alert),
    ("Alert", Cue::Alert),
    ("ALERT", Cue::Alert),
    ("remote error: tls: ", Cue::Alert),
    ("HandshakeException: (", Cue::AlertInBrackets),
    ("with error ", Cue::Sspi),
    ("with status ", Cue::Sspi),
    ("certificate chain: ", Cue::Chain),
    ("validation procedure: ", Cue::Chain),
    ("validation failure, Reason:", Cue::Chain),
];

static FINDER: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let words = CUES.map(|(words, _)| words);
    AhoCorasick::builder().match_kind(MatchKind::LeftmostFirst).build(words).expect("a few short words")
});

pub(super) fn warm_up() {
    LazyLock::force(&FINDER);
}

/// What Go calls an alert where it does not use the RFC's words.
const ALERTS_OF_GO: [(&str, Symbol); 9] = [
    ("REVOKED_CERTIFICATE", Symbol::TLS_ALERT_CERTIFICATE_REVOKED),
    ("EXPIRED_CERTIFICATE", Symbol::TLS_ALERT_CERTIFICATE_EXPIRED),
    ("UNKNOWN_CERTIFICATE_AUTHORITY", Symbol::TLS_ALERT_UNKNOWN_CA),
    ("UNKNOWN_CERTIFICATE", Symbol::TLS_ALERT_CERTIFICATE_UNKNOWN),
    ("ERROR_DECODING_MESSAGE", Symbol::TLS_ALERT_DECODE_ERROR),
    ("ERROR_DECRYPTING_MESSAGE", Symbol::TLS_ALERT_DECRYPT_ERROR),
    ("PROTOCOL_VERSION_NOT_SUPPORTED", Symbol::TLS_ALERT_PROTOCOL_VERSION),
    ("INSUFFICIENT_SECURITY_LEVEL", Symbol::TLS_ALERT_INSUFFICIENT_SECURITY),
    ("USER_CANCELLED", Symbol::TLS_ALERT_USER_CANCELED),
];

/// What .NET calls a fault of a certificate (`X509ChainStatusFlags`, `SslPolicyErrors`), and the code behind it.
const FAULTS_OF_CHAINS: [(&str, Symbol); 10] = [
    ("NotTimeValid", Symbol::CERT_E_EXPIRED),
    ("Revoked", Symbol::CRYPT_E_REVOKED),
    ("NotSignatureValid", Symbol::TRUST_E_CERT_SIGNATURE),
    ("NotValidForUsage", Symbol::CERT_E_WRONG_USAGE),
    ("UntrustedRoot", Symbol::CERT_E_UNTRUSTEDROOT),
    ("RevocationStatusUnknown", Symbol::CRYPT_E_NO_REVOCATION_CHECK),
    ("OfflineRevocation", Symbol::CRYPT_E_REVOCATION_OFFLINE),
    ("PartialChain", Symbol::CERT_E_CHAINING),
    ("ExplicitDistrust", Symbol::TRUST_E_EXPLICIT_DISTRUST),
    ("RemoteCertificateNameMismatch", Symbol::CERT_E_CN_NO_MATCH),
];

/// Words between “alert” and its name.
const FILLERS: [&str; 13] = [
    "messagepayload", // of rustls
    "received",
    "read",
    "write",
    "fatal",
    "warning",
    "level",
    "description",
    "desc",
    "message",
    "sent",
    "is",
    "error",
];

/// What may stand between these words.
const BETWEEN: [char; 12] = [' ', '\t', ':', ',', '(', '"', '\'', '=', '.', '{', '-', '*'];

/// How far behind the cue a name may begin or end, in bytes.
const REACH: usize = 100;

/// Every name behind a known sentence, in the order of the text.
pub(super) fn behind_cues(text: &str) -> impl Iterator<Item = Found> {
    FINDER.find_iter(text).flat_map(|cue| {
        let rest = &text[cue.end()..boundary(text, cue.end() + REACH)];
        let rest = rest.split('\n').next().unwrap_or_default();
        let found = |name: Option<(usize, usize, Symbol)>| {
            let at = |offset: usize| cue.end() + offset;
            let found = name.map(|(start, length, symbol)| Found {
                query: symbol.into(),
                start: at(start),
                end: at(start + length),
                reading: Reading::Name,
            });
            Vec::from_iter(found)
        };
        match CUES[cue.pattern().as_usize()].1 {
            Cue::Alert => found(alert(text, cue.start(), rest)),
            Cue::AlertInBrackets => found(in_brackets(rest)),
            Cue::Sspi => found(sspi(text, cue.start(), rest)),
            Cue::Chain => chain(rest).map(Some).flat_map(found).collect(),
        }
    })
}

/// The name of an alert, with the words in front of it.
fn alert(text: &str, cue: usize, rest: &str) -> Option<(usize, usize, Symbol)> {
    // OpenSSL tells its length first: `<<< TLS 1.3, Alert [length 0002], fatal handshake_failure`.
    const LENGTH: &str = " [length 0002],";
    let (mut start, mut is_told) = (if rest.starts_with(LENGTH) { LENGTH.len() } else { 0 }, false);
    // And wpa_supplicant whose it is: `SSL3 alert: read (remote end reported an error):fatal:unknown CA`.
    const SIDES: [&str; 2] = ["remote end reported an error)", "local SSL3 detected an error)"];
    let name = loop {
        start += rest[start..].len() - rest[start..].trim_start_matches(BETWEEN).len();
        if let Some(side) = SIDES.iter().find(|side| rest[start..].starts_with(**side)) {
            start += side.len();
            continue;
        }
        let candidate = &rest[start..];
        if let Some(name) = alert_name(candidate) {
            break name;
        }
        let word = candidate.bytes().take_while(u8::is_ascii_alphabetic).count();
        if !FILLERS.iter().any(|filler| filler.eq_ignore_ascii_case(&candidate[..word])) {
            return None;
        }
        is_told |= ["received", "description"].iter().any(|told| candidate[..word].eq_ignore_ascii_case(told));
        start += word;
    };
    let (length, symbol) = name;
    // Doors and web pages have alerts, too: “alert: access denied”.
    let (front, _) = line(text, cue);
    let front = front.to_ascii_lowercase();
    is_told |= front.ends_with("received fatal ") || is_about_tls(text, cue);
    is_told |= front.ends_with("fatal ") && rest[start..start + length].contains('_');
    is_told.then_some((start, length, symbol))
}

/// The name of an alert at the beginning of a text: the longest one that fits, and its length in the text.
fn alert_name(text: &str) -> Option<(usize, Symbol)> {
    let own = Symbol::all().iter().filter(|symbol| symbol.family().space() == Space::TlsAlert);
    let own = own.filter_map(|symbol| Some((symbol.name().strip_prefix("TLS_ALERT_")?, *symbol)));
    let names = own.chain(ALERTS_OF_GO);
    names.filter_map(|(name, symbol)| Some((spelled(text, name)?, symbol))).max_by_key(|(length, _)| *length)
}

fn in_brackets(rest: &str) -> Option<(usize, usize, Symbol)> {
    let (length, symbol) = alert_name(rest)?;
    (rest[length..].starts_with(')') && rest[..length].contains('_')).then_some((0, length, symbol))
}

fn sspi(text: &str, cue: usize, rest: &str) -> Option<(usize, usize, Symbol)> {
    if !rest.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let own = Symbol::all().iter().filter(|symbol| symbol.family() == Family::Sspi);
    let fits = |symbol: &&Symbol| symbol.name().strip_prefix("SEC_E_").and_then(|name| spelled(rest, name));
    let (length, symbol) =
        own.filter_map(|symbol| Some((fits(&symbol)?, *symbol))).max_by_key(|(length, _)| *length)?;
    let name = &rest[..length];
    let is_camel =
        name.bytes().all(|byte| byte.is_ascii_alphanumeric()) && name[1..].contains(|c: char| c.is_lowercase());
    let (line, _) = line(text, cue);
    let is_about =
        is_about_tls(text, cue) || ["SSPI", "Sspi", "Kerberos", "NTLM"].iter().any(|word| line.contains(word));
    (is_camel && is_about).then_some((0, length, symbol))
}

/// The faults of a certificate at the beginning of a text.
fn chain(rest: &str) -> impl Iterator<Item = (usize, usize, Symbol)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let name = rest[at..].bytes().take_while(u8::is_ascii_alphabetic).count();
            if name == 0 {
                return None;
            }
            let start = at;
            at += name;
            at += rest[at..].len() - rest[at..].trim_start_matches([',', ' ']).len();
            let known = FAULTS_OF_CHAINS.iter().find(|(known, _)| *known == &rest[start..start + name]);
            if let Some((_, symbol)) = known {
                return Some((start, name, *symbol));
            }
        }
    })
}

fn is_about_tls(text: &str, at: usize) -> bool {
    let (front, behind) = line(text, at);
    // Not in “Russland” and “channel”.
    let has = |text: &str, word: &str| {
        text.match_indices(word).any(|(at, _)| {
            !text[..at].ends_with(|c: char| c.is_ascii_lowercase()) || is_behind_escape(text.as_bytes(), at)
        })
    };
    ["tls", "TLS", "ssl", "SSL", "Schannel", "SChannel", "schannel", "handshake"]
        .iter()
        .any(|word| has(front, word) || has(behind, word))
}

/// The line around an offset, up to `REACH` on both sides.
fn line(text: &str, at: usize) -> (&str, &str) {
    let front = &text[boundary(text, at.saturating_sub(REACH))..at];
    let behind = &text[at..boundary(text, at + REACH)];
    (front.rsplit('\n').next().unwrap_or_default(), behind.split('\n').next().unwrap_or_default())
}

/// The length of a name at the beginning of a text, if the text has it in any case, and between its words an underscore,
/// a space, a hyphen or nothing: `handshake_failure`, `handshake failure`, `HandshakeFailure`.
fn spelled(text: &str, name: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    for byte in name.bytes() {
        if byte == b'_' {
            at += usize::from(matches!(bytes.get(at), Some(b'_' | b' ' | b'-')));
        } else if bytes.get(at)?.to_ascii_uppercase() == byte {
            at += 1;
        } else {
            return None;
        }
    }
    let is_whole = !bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    is_whole.then_some(at)
}
