//! Commands that do not run, or do not show what is meant, as they stand in a hint.

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::model::{Model, Place};

pub(super) const RULE: Rule = Rule {
    name: "incomplete-command",
    severity: Severity::Error,
    what: "a command in a hint that does not run as it stands (gpresult /h without a file, certutil -verify without a \
           certificate), and Get-TlsCipherSuite for TLS versions",
    why: "people type what they read",
    bad: include_bytes!("../../../tests/rules/incomplete-command/bad.ftl"),
    good: include_bytes!("../../../tests/rules/incomplete-command/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(_: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    if !at.is_hint() {
        return;
    }
    for &piece in &at.text.pieces {
        for Command { begins, ends, lacks } in COMMANDS {
            for (start, slice) in piece.match_indices(begins) {
                let behind = &piece[start + begins.len()..];
                // Another option, such as certutil -verifystore.
                if behind.starts_with(char::is_alphanumeric) {
                    continue;
                }
                let words = behind.split([' ', '\n', '\u{a0}']);
                let mut arguments = words.skip(1).skip_while(|word| word.starts_with(['-', '/']));
                let file = arguments.next().unwrap_or_default().trim_end_matches(['.', ',', ')', '”', '»']);
                if !ends.iter().any(|end| file.len() > end.len() && file.to_ascii_lowercase().ends_with(end)) {
                    found
                        .slice(at, slice, format!("{begins} does not run without {lacks}"))
                        .help("write the command whole");
                }
            }
        }
        for sentence in piece.split_inclusive(['.', '?', '!']) {
            let names = sentence.contains(CIPHER_SUITES) && VERSIONS.iter().any(|version| sentence.contains(version));
            if let Some(start) = sentence.find(CIPHER_SUITES).filter(|_| names) {
                let slice = &sentence[start..start + CIPHER_SUITES.len()];
                found
                    .slice(at, slice, format!("{CIPHER_SUITES} does not show the TLS versions that are on"))
                    .help("name the versions in a sentence without the command");
            }
        }
    }
}

/// A command that needs the name of a file behind its options.
struct Command {
    begins: &'static str,
    /// How the name of such a file ends.
    ends: &'static [&'static str],
    lacks: &'static str,
}

const COMMANDS: [Command; 3] = [
    Command { begins: "gpresult /h", ends: &[".html", ".htm"], lacks: "the name of a file, such as report.html" },
    Command { begins: "gpresult /x", ends: &[".xml"], lacks: "the name of a file, such as report.xml" },
    Command { begins: "certutil -verify", ends: &[".cer", ".crt", ".der", ".pem"], lacks: "the file of a certificate" },
];

const CIPHER_SUITES: &str = "Get-TlsCipherSuite";

/// As the versions are named in all languages, and in English all of them.
const VERSIONS: [&str; 4] = ["TLS 1.", "SSL 3", "SSL 2", "TLS version"];
