//! Finds codes in running text: a log, a dialog, a mail.

use super::context;
use super::parse::number;
use super::query::Query;
use super::space::Space;
use super::status::StatusCode;
use super::symbol::Symbol;

/// A code that [`scan`] found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding<'t> {
    /// The code: by number or by name, as the text has it.
    pub query: Query,
    /// The spelling of the code in the text.
    pub text: &'t str,
    /// The offset of the spelling in the text, in bytes.
    pub offset: usize,
}

/// Finds the known codes in a text: numbers in every usual form, whole names, and numbers in known sentences.
///
/// Text is full of numbers, so only numbers of the catalogue count, and of these:
///
/// - a number below 65536 only in a known sentence, which names its space: `SSL alert number 40`, `(os error 1326)`;
/// - eight bare hexadecimal digits only behind a word for an error, or in front of a colon: `error 800B010A`;
/// - a decimal number of a code that is no error only in a line about SSPI: `AcceptSecurityContext returned 590610`;
/// - success only by name, or with all its eight digits in a line that says so.
///
/// A number that a line end cuts in two is put together, and a dash in front of a number is a minus sign. The codes come in
/// the order of the text, with one exception: in an error text of Active Directory the sub-code behind “data” comes before
/// the code in front, which says nothing by itself.
///
/// ```
/// use sspi_status::{StatusCode, scan};
///
/// let text = "[LDAP: error code 49 - 80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 52e, v1db1]";
/// let codes: Vec<_> = scan(text).map(|found| found.query.code()).collect();
/// assert_eq!(codes, [StatusCode::ldap(49), StatusCode::from_u32(1326), StatusCode::SEC_E_INVALID_TOKEN]);
/// ```
pub fn scan(text: &str) -> impl Iterator<Item = Finding<'_>> {
    let mut words = Words { text, at: 0 };
    let mut next = None; // the code in front of a sub-code, which comes after it
    let mut told = None; // the offset of the last sub-code that was returned before its turn
    std::iter::from_fn(move || {
        next.take().or_else(|| {
            words.find_map(|word| {
                if word.is_directory_prefix() {
                    let sub_code = word.sub_code_behind();
                    told = sub_code.map(|found| found.offset);
                    next = word.directory_prefix().filter(|_| sub_code.is_some());
                    sub_code.or_else(|| word.directory_prefix())
                } else {
                    word.known().filter(|_| told != Some(word.start))
                }
            })
        })
    })
}

/// A run of ASCII letters, digits and underscores, but not of letters alone. Letters of other scripts end a word, so they
/// may touch a code.
#[derive(Clone, Copy)]
struct Word<'t> {
    whole: &'t str,
    start: usize,
    end: usize,
    has_underscore: bool,
}

struct Words<'t> {
    text: &'t str,
    at: usize,
}

const DIGIT: u8 = 1;
const LETTER: u8 = 2;
const UNDERSCORE: u8 = 4;

/// The kind of each byte; 0 for a byte between words.
static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        kinds[byte] = match byte as u8 {
            b'0'..=b'9' => DIGIT,
            b'a'..=b'z' | b'A'..=b'Z' => LETTER,
            b'_' => UNDERSCORE,
            _ => 0,
        };
        byte += 1;
    }
    kinds
};

impl<'t> Iterator for Words<'t> {
    type Item = Word<'t>;

    #[inline]
    fn next(&mut self) -> Option<Word<'t>> {
        let bytes = self.text.as_bytes();
        let kind = |at: usize| bytes.get(at).map_or(0, |byte| KINDS[usize::from(*byte)]);
        // Few words have a digit or an underscore, and no other word can be a code.
        let mut start = self.at + bytes[self.at..].iter().position(|byte| KINDS[usize::from(*byte)] & !LETTER != 0)?;
        while start > self.at && kind(start - 1) != 0 {
            start -= 1;
        }
        // The letter of \n, \r and \t, as JSON writes line ends and tabs, is no part of the word behind it.
        if matches!(bytes[start], b'n' | b'r' | b't') && start > 0 && bytes[start - 1] == b'\\' {
            start += 1;
        }
        let (mut end, mut kinds) = (start, 0);
        while kind(end) != 0 {
            kinds |= kind(end);
            end += 1;
        }
        self.at = end;
        Some(Word { whole: self.text, start, end, has_underscore: kinds & UNDERSCORE != 0 })
    }
}

/// Active Directory's names for the part of the server that refused a request.
const DIRECTORY_ERRORS: [&str; 6] = ["LdapErr", "NameErr", "AtrErr", "SvcErr", "SecErr", "RefErr"];

/// MIT Kerberos adds the RFC's error codes to this number, -1765328384 (`ERROR_TABLE_BASE_krb5` of its krb5_err.et); from
/// the end on it has errors of its own.
const MIT: u32 = 0x96C7_3A00;
const MIT_END: u32 = MIT + 128;

/// How far apart the words of one error text may lie, in bytes.
const REACH: usize = 500;

impl<'t> Word<'t> {
    fn text(&self) -> &'t str {
        &self.whole[self.start..self.end]
    }

    fn finding(&self, query: impl Into<Query>, start: usize) -> Finding<'t> {
        Finding { query: query.into(), text: &self.whole[start..self.end], offset: start }
    }

    /// The rest of the line behind the word, up to `REACH`.
    fn behind(&self) -> &'t str {
        let rest = &self.whole[self.end..];
        let rest = &rest[..boundary(rest, REACH)];
        rest.split('\n').next().unwrap_or_default()
    }

    /// The line in front of the word, up to `REACH`.
    fn before(&self) -> &'t str {
        let start = boundary(self.whole, self.start.saturating_sub(REACH));
        self.whole[start..self.start].rsplit('\n').next().unwrap_or_default()
    }

    /// Whether the word is a code in front of `: LdapErr` or a similar name, known or not.
    fn is_directory_prefix(&self) -> bool {
        let names_error = |rest: &str| DIRECTORY_ERRORS.iter().any(|error| rest.starts_with(error));
        let is_long_enough = self.end - self.start >= 8; // rejects most words
        is_long_enough
            && self.whole[self.end..].strip_prefix(": ").is_some_and(names_error)
            && self.directory_code().is_some()
    }

    /// The code in the last eight characters of the word; other characters may stick to its front.
    fn directory_code(&self) -> Option<StatusCode> {
        let digits = self.text().len().checked_sub(8).map(|start| &self.text()[start..])?;
        u32::from_str_radix(digits, 16).ok().map(StatusCode::from_u32)
    }

    fn directory_prefix(&self) -> Option<Finding<'t>> {
        let code = self.directory_code().filter(|code| code.number() != 0 && code.symbol().is_some())?;
        Some(self.finding(code, self.end - 8))
    }

    /// The sub-code in the rest of the line, in front of the next directory prefix.
    fn sub_code_behind(&self) -> Option<Finding<'t>> {
        let end = self.end + self.behind().len();
        let words = Words { text: self.whole, at: self.end }.take_while(|word| word.end <= end);
        words.take_while(|word| !word.is_directory_prefix()).find_map(|word| word.sub_code())
    }

    /// The word as a hexadecimal sub-code behind `data`.
    fn sub_code(&self) -> Option<Finding<'t>> {
        let before = self.whole.as_bytes()[..self.start].strip_suffix(b" ")?;
        let is_data = before.len() >= 4 && before[before.len() - 4..].eq_ignore_ascii_case(b"data");
        let number = is_data.then(|| u32::from_str_radix(self.text(), 16).ok())?.filter(|number| *number != 0)?;
        let code = StatusCode::from_u32(number);
        code.symbol().map(|_| self.finding(code, self.start))
    }

    /// The word as a sub-code that words of the line confirm: `AcceptSecurityContext error, data 52e, v1db1`.
    fn told_sub_code(&self) -> Option<Finding<'t>> {
        let found = self.sub_code()?;
        let before = self.before();
        let is_told = |word: &&str| before.contains(*word);
        DIRECTORY_ERRORS.iter().chain(&["AcceptSecurityContext"]).any(is_told).then_some(found)
    }

    /// The word as the RFC's name of an alert, behind words about one: `Received fatal alert: handshake_failure`.
    fn alert(&self) -> Option<Symbol> {
        let name = self.text();
        let is_it = |symbol: &&Symbol| {
            symbol.family().space() == Space::TlsAlert && symbol.names().any(|known| known.eq_ignore_ascii_case(name))
        };
        context::is_alert(self.whole, self.start).then(|| Symbol::all().iter().find(is_it)).flatten().copied()
    }

    /// The word as a short number in a known sentence.
    fn in_sentence(&self) -> Option<Finding<'t>> {
        let text = self.text();
        let number = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
            Some(digits) => u16::from_str_radix(digits, 16).ok()?,
            None => text.parse().ok()?,
        };
        let code = StatusCode::new(context::space(self.whole, self.start, self.end)?, number.into());
        code.symbol().filter(|_| number != 0 || code.space() != Space::Windows).map(|_| self.finding(code, self.start))
    }

    /// The word as a known code.
    fn known(&self) -> Option<Finding<'t>> {
        if self.has_underscore {
            let symbol = self.text().parse::<Symbol>().ok().or_else(|| self.alert());
            return symbol.map(|symbol| self.finding(symbol, self.start));
        }
        self.told_sub_code().or_else(|| self.in_sentence()).or_else(|| self.number()).or_else(|| self.cut_number())
    }

    /// Whether the word has eight digits between the prefix `0x` and the suffixes of numbers.
    fn has_eight_digits(&self) -> bool {
        let digits = self.text().trim_start_matches("0x").trim_start_matches("0X");
        digits.trim_end_matches(['h', 'H', 'L', 'l', 'U', 'u']).len() == 8
    }

    /// Reads a number of Windows that needs no sentence around it.
    fn number(&self) -> Option<Finding<'t>> {
        let before = &self.whole[..self.start];
        // Visual Basic writes &H90321.
        let is_basic = before.ends_with('&') && self.text().starts_with(['H', 'h']);
        // 65536 has five digits, and 90312h six.
        if self.text().len() < 5 || !(is_basic || self.text().starts_with(|c: char| c.is_ascii_hexdigit())) {
            return None;
        }
        let is_decimal = self.text().bytes().all(|byte| byte.is_ascii_digit());
        // The fraction of a second is no code.
        if is_decimal && before.strip_suffix('.').is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit())) {
            return None;
        }
        let start = self.start - usize::from(is_basic);
        // Word processors turn a minus sign into a dash.
        let sign = before.chars().next_back().filter(|c| matches!(c, '-' | '−' | '–' | '—')).map_or(0, char::len_utf8);
        // A hyphen can also join words, as in DSID-80090308: then the number without a sign is meant.
        let is_joined = before[..self.start - sign].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '-');
        let spellings = [(sign > 0).then(|| start - sign), (sign == 0 || is_joined).then_some(start)];
        spellings.into_iter().flatten().find_map(|start| {
            let number = number(&self.whole[start..self.end])?.ok()?;
            let code = match number {
                MIT..MIT_END => StatusCode::new(Space::Kerberos, number - MIT),
                _ => StatusCode::from_u32(number),
            };
            (code.symbol().is_some() && self.speaks(number, start, is_decimal)).then(|| self.finding(code, start))
        })
    }

    /// Whether a known number means its code there: text is full of numbers.
    fn speaks(&self, number: u32, start: usize, is_decimal: bool) -> bool {
        let is_bare = start == self.start && self.text().len() == 8 && !self.text().starts_with("0x");
        let is_bare = is_bare && self.text().bytes().all(|byte| byte.is_ascii_hexdigit());
        match number {
            0 => self.has_eight_digits() && (context::is_success(self.before()) || context::is_success(self.behind())),
            1..0x1_0000 => false,
            _ if is_bare => context::is_error(self.whole, start, self.end),
            // Signed and unsigned numbers of errors have ten digits, of which few are anything else.
            0x1_0000..0x4000_0000 if is_decimal => context::is_sspi(self.before()) || context::is_sspi(self.behind()),
            _ => true,
        }
    }

    /// Reads a hexadecimal number of eight digits that a line end cuts in two, as consoles and mails do.
    fn cut_number(&self) -> Option<Finding<'t>> {
        let digits = self.text().strip_prefix("0x").or_else(|| self.text().strip_prefix("0X"))?;
        let rest = &self.whole[self.end..];
        let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n'))?;
        let more = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        if !(1..8).contains(&digits.len()) || digits.len() + more != 8 {
            return None;
        }
        let number = u32::from_str_radix(&format!("{digits}{}", &rest[..more]), 16).ok()?;
        let code = StatusCode::from_u32(number);
        let end = self.whole.len() - rest.len() + more;
        (number >= 0x1_0000 && code.symbol().is_some()).then(|| Self { end, ..*self }.finding(code, self.start))
    }
}

/// The last character boundary at or before an offset.
fn boundary(text: &str, place: usize) -> usize {
    (0..=place.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::scan;

    fn found(text: &str) -> Vec<String> {
        scan(text)
            .map(|finding| {
                assert_eq!(&text[finding.offset..][..finding.text.len()], finding.text);
                match finding.query {
                    super::Query::Code(code) => code.spelling().to_string(),
                    super::Query::Symbol(symbol) => symbol.to_string(),
                }
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
            ("AcceptSecurityContext returned 590610", &["0x00090312"]),
            ("return 590610 items; 590625 rows; port 80090308", &[]),
            ("DSID-80090308, commit 8009030c", &[]),
            ("WinVerifyTrust returned error 800B010A", &["0x800B010A"]),
            ("sec_e_ok then 0x00000000 then 0, 00000, 0x0 or 0x00000", &["SEC_E_OK", "0x00000000"]),
            ("«SEC_I_RENEGOTIATE»", &["SEC_I_RENEGOTIATE"]),
            ("12:34:56.590610 -590610 h90321 &H590625", &[]),
            ("MY_SEC_E_OK SEC_E_OKAY x80090308y 0x800903081 LOGON_DENIED ok 1.80090308x", &[]),
            ("deadbeef 0xDEADBEEF 12345678", &[]),
            ("", &[]),
            ("ошибка 0x80090322.", &["0x80090322"]),
            ("SEC_E_OK ((HRESULT)0x00000000L), 0x8009030CL", &["SEC_E_OK", "0x00000000", "0x8009030C"]),
            ("&H80090322 &H90321", &["0x80090322", "0x00090321"]),
            ("success: 0X00000000 00000000h 0x00000000UL", &["0x00000000", "0x00000000", "0x00000000"]),
            ("state 0x00000000, {00000000-0000-0000-0000-000000000000}\n00000000  7f 45\nsuccess", &[]),
            ("errorcode 0x80090\n30e occurred, 0x8009\r\n030c", &["0x8009030E", "0x8009030C"]),
            ("0x80090\n30eg, 0x8009\n\n030c, 0x80090 30e", &[]),
            ("−2146893044 –2146893044 —2146893044", &["0x8009030C", "0x8009030C", "0x8009030C"]),
            (
                r#"{"m":"failed\n0x80090322\r\n80090308: \tSEC_E_TIME_SKEW"}"#,
                &["0x80090322", "0x80090308", "SEC_E_TIME_SKEW"],
            ),
            ("trust_e_nosignature, nte_bad_uid", &["TRUST_E_NOSIGNATURE", "NTE_BAD_UID"]),
            ("错误代码0x80090322 Код0x80090308", &["0x80090322", "0x80090308"]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn a_known_sentence_tells_whose_a_short_number_is() {
        for (text, expected) in [
            ("The following fatal alert was received: 48.", &["tls 48"] as &[_]),
            ("error:0A000410:SSL routines::alert handshake failure:SSL alert number 40", &["tls 40"]),
            ("The TLS protocol defined fatal error code is 40. The state is 1205.", &["tls 40"]),
            ("Kerberos pre-authentication failed.\n\nFailure Code:\t\t0x18", &["krb 24"]),
            ("A Kerberos service ticket was requested.\nResult Code: \t0x25", &["krb 37"]),
            ("Failure Code: 0x18", &[]),
            ("GSSException: x (Mechanism level: Clock skew too great (37))", &["krb 37"]),
            ("Mechanism level: Clock skew too great\n(37)", &[]),
            ("ldap_bind: Invalid credentials (49)", &["ldap 49"]),
            ("System error 1219 has occurred. System error 1219 is gone.", &["1219, 0x4C3"]),
            ("(os error 1789), [WinError 1326], (cos error 5) (os error 0)", &["1789, 0x6FD", "1326, 0x52E"]),
            (
                "Received fatal alert: handshake_failure; TLS alert: unknown_ca",
                &["TLS_ALERT_HANDSHAKE_FAILURE", "TLS_ALERT_UNKNOWN_CA"],
            ),
            (r#"{"error":"access_denied"} alert access_denied_x"#, &[]),
            ("kinit: -1765328378, -1765328228, -1765328385", &["krb 6"]),
            (
                "Win32Exception (1326): x; CertUtil: 0x80070005 (WIN32: 5 ERROR_ACCESS_DENIED)",
                &["1326, 0x52E", "0x80070005", "5, 0x5", "ERROR_ACCESS_DENIED"],
            ),
            ("received data 530 bytes, SSL alert number 4000, SSL alert number ", &[]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn the_words_of_a_directory_tell_what_a_short_number_is() {
        let long = "-".repeat(600);
        let far = format!("AcceptSecurityContext {long} data 52e");
        let far_behind = format!("80090308: LdapErr: {long} data 52e");
        for (text, expected) in [
            (
                "49Invalid credentials80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839",
                &["1326, 0x52E", "0x80090308"] as &[_],
            ),
            ("80090308: LdapErr: DSID-0C090447, data 0, v3839", &["0x80090308"]),
            ("80090308: LdapErr: DSID-0C090447\nAcceptSecurityContext error\ndata 52e", &["0x80090308"]),
            ("00002028: LdapErr: DSID-0C090202, comment: The server requires binds, data 0", &["8232, 0x2028"]),
            ("00000000: LdapErr: DSID-0C090202", &[]),
            ("00002028 LdapErr, 00002028: Error", &[]),
            ("AcceptSecurityContext error, DATA 775", &["1909, 0x775"]),
            ("AcceptSecurityContext error, data 0", &[]),
            ("AcceptSecurityContext error, data 999", &[]),
            ("AcceptSecurityContext error, beta 775", &[]),
            ("data 52e", &[]),
            ("52e", &[]),
            (
                "80090308: LdapErr: x, data 533, 80090308: LdapErr: y, data 775",
                &["1331, 0x533", "0x80090308", "1909, 0x775", "0x80090308"],
            ),
            ("80090308: LdapErr: x, 80090308: LdapErr: y, data 775", &["0x80090308", "1909, 0x775", "0x80090308"]),
            (&far, &[]),
            (&far_behind, &["0x80090308"]),
            ("LDAP: error code 49 - x", &["ldap 49"]),
            ("LDAP Result Code 49, LDAP ERROR CODE 8", &["ldap 49", "ldap 8"]),
            ("error code 49, LDAP: error code 4444, LDAP: error kode 49, code 49", &[]),
            ("SSPI 1.590610 v.590610 -590610- error a-80090322", &["0x00090312"]),
            ("90312 90312h g0090322 &G0090322 &80090322 x&h90312", &["0x00090312", "0x00090312"]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
        let text = scan("credentials80090308: LdapErr: x").next().map(|found| found.text);
        assert_eq!(text, Some("80090308"), "what sticks to its front is not part of the code");
    }
}
