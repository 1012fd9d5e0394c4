//! Codes in the middle of a text. The example explorer uses this file, too, so it needs the library only.

use sspi_status::{Query, StatusCode, Symbol};

/// The known codes in a text, in order: numbers of every usual form, and whole names.
///
/// A text is full of numbers, so only those that are in the catalogue count, and success only where it is written
/// with all its digits or by name.
pub(crate) fn queries(text: &str) -> Vec<Query> {
    // Line ends and tabs as JSON writes them would stick to what follows.
    let text = text.replace("\\r", " ").replace("\\n", " ").replace("\\t", " ");
    words(&text).filter_map(|(signed, word)| query(signed, word)).collect()
}

/// Runs of ASCII letters, digits and underscores (other scripts need no space around a code); and each with the minus
/// sign before it, if there is one.
fn words(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let is_separator = |c: char| !(c.is_ascii_alphanumeric() || c == '_');
    text.split(is_separator).filter(|word| !word.is_empty()).map(move |word| {
        let start = word.as_ptr().addr() - text.as_ptr().addr();
        let signed = if text[..start].ends_with('-') { &text[start - 1..start + word.len()] } else { word };
        (signed, word)
    })
}

fn query(signed: &str, word: &str) -> Option<Query> {
    if let Ok(symbol) = word.parse::<Symbol>() {
        return Some(Query::Symbol(symbol));
    }
    let word = word.strip_prefix(['H', 'h']).unwrap_or(word); // of Visual Basic's &H
    if !word.starts_with(|c: char| c.is_ascii_hexdigit()) {
        return None;
    }
    // A hyphen can also be one, as in DSID-80090308: then the number without a sign is meant.
    [signed, word].into_iter().find_map(|spelling| {
        let Ok(Query::Code(code)) = spelling.parse::<Query>() else { return None };
        let known = code.symbol().is_some();
        let success_in_full = || word.trim_start_matches("0x").trim_end_matches(['h', 'L']).len() == 8;
        (known && (code != StatusCode::SEC_E_OK || success_in_full())).then_some(Query::Code(code))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        queries(text)
            .into_iter()
            .map(|query| match query {
                Query::Code(code) => format!("{code:#X}"),
                Query::Symbol(symbol) => symbol.to_string(),
            })
            .collect()
    }

    #[test]
    fn codes_are_found_in_what_people_paste() {
        for (text, expected) in [
            (
                "error 80090308: LdapErr: DSID-0C090449, then SEC_E_WRONG_PRINCIPAL (-2146893022)",
                &["0x80090308", "SEC_E_WRONG_PRINCIPAL", "0x80090322"] as &[_],
            ),
            (
                "schannel: next InitializeSecurityContext failed: SEC_E_UNTRUSTED_ROOT (0x80090325)",
                &["SEC_E_UNTRUSTED_ROOT", "0x80090325"],
            ),
            ("HRESULT=0xffffffff8009030c;", &["0x8009030C"]),
            ("(8009030Ch)", &["0x8009030C"]),
            ("rc=-2146893044,rc=2148074252", &["0x8009030C", "0x8009030C"]),
            ("returned 590610", &["0x00090312"]),
            ("DSID-80090308", &["0x80090308"]),
            ("sec_e_ok then 0x00000000 then 0 or 0x0", &["SEC_E_OK", "0x00000000"]),
            ("«SEC_I_RENEGOTIATE»", &["SEC_I_RENEGOTIATE"]),
            ("MY_SEC_E_OK SEC_E_OKAY x80090308y 0x800903081 LOGON_DENIED ok 1.80090308x", &[]),
            ("deadbeef 0xDEADBEEF 12345678", &[]),
            ("", &[]),
            ("ошибка 0x80090322.", &["0x80090322"]),
            ("SEC_E_OK ((HRESULT)0x00000000L), 0x8009030CL", &["SEC_E_OK", "0x00000000", "0x8009030C"]),
            ("&H80090322", &["0x80090322"]),
            (
                r#"{"m":"failed\n0x80090322\r\n80090308: \tSEC_E_TIME_SKEW"}"#,
                &["0x80090322", "0x80090308", "SEC_E_TIME_SKEW"],
            ),
            ("错误代码0x80090322 Код0x80090308", &["0x80090322", "0x80090308"]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }
}
