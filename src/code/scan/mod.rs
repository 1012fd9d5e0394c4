//! Finds codes in running text: a log, a dialog, a mail.

mod directory;
mod names;
mod numbers;
mod restored;
mod sentences;
mod surroundings;
mod words;
mod written;

pub use words::Reading;

use self::words::{Found, Words};
use super::query::Query;

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
    /// The line of the text on which the spelling begins, from 1.
    pub line: usize,
    /// The column of that line, from 1, in characters.
    pub column: usize,
    /// How the code was read.
    pub reading: Reading,
}

impl Finding<'_> {
    /// Whether the catalogue has a name for the code. An unknown code has the form of an error of Windows
    /// ([`StatusCode::parts`](crate::StatusCode::parts) takes it to pieces) or is a library error of MIT Kerberos.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.query.symbol().is_some()
    }
}

/// Finds the codes in a text: names in every usual spelling, numbers in every usual form, and short numbers in known
/// sentences.
///
/// Text is full of numbers, so of the numbers that the catalogue knows:
///
/// - a number below 65536 counts only in a known sentence, which names its space: `SSL alert number 40`,
///   `(os error 1326)`;
/// - eight bare hexadecimal digits only behind a word for an error, or in front of an explanation: `error 800B010A`;
/// - a decimal number of a code that is no error only in a line about SSPI: `AcceptSecurityContext returned 590610`;
/// - success only by name, or with all its eight digits in a line that says so.
///
/// A number that the catalogue does not know is found, too, if it has the form of an HRESULT or NTSTATUS that failed and a
/// word for an error stands in front of it (`hresult: -2146233088`), if it is the whole text, or, as in a list, the
/// whole line and begins with 0x8007, 0x8009, 0x800B or 0xC000, or if its facility is one of Microsoft's and the line is
/// about an error: [`Finding::is_known`] tells it apart. So are the library errors of MIT and Heimdal Kerberos.
///
/// A text is read as it was before mail (quoted-printable) cut its lines, and before JSON, HTML, mail or an address wrote
/// its characters as escapes: `C\u00f3digo`, `&lt;49&gt;`, `=C3=B3`. Where an escape can mean itself, such as `\n`, `%20` or
/// `#011`, it is no part of a word. Eight digits behind `0x` count at the end of any word. A number or name that a line end
/// cuts in two is put together, a dash in front of a number is a minus sign, and a zero too many is left out;
/// [`Finding::reading`] says so. The codes come in the order of the text, with one exception: in an error text of Active
/// Directory the sub-code behind “data” comes
/// before the code in front, which says nothing by itself.
///
/// ```
/// use sspi_status::{StatusCode, scan};
///
/// let text = "[LDAP: error code 49 - 80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 52e, v1db1]";
/// let codes: Vec<_> = scan(text).map(|found| found.query.code()).collect();
/// assert_eq!(codes, [StatusCode::ldap(49), StatusCode::from_u32(1326), StatusCode::SEC_E_INVALID_TOKEN]);
///
/// let found = scan("1: started\n2: SQLException (0x80131904)").next().unwrap();
/// assert_eq!((found.line, found.column, found.is_known()), (2, 18, false));
/// assert_eq!(found.query.code().parts().unwrap().to_string(), "an HRESULT of facility 19 (URT, .NET), number 6404");
/// ```
pub fn scan(text: &str) -> impl Iterator<Item = Finding<'_>> {
    let restored = restored::find(text, |text| all(text).collect());
    let as_it_is = restored.is_none().then(|| all(text));
    let found = as_it_is.into_iter().flatten().chain(restored.into_iter().flatten());
    let mut place = Place { offset: 0, line: 1, column: 1 };
    found.map(move |Found { query, start, end, reading }| {
        place.move_to(text, start);
        let Place { line, column, .. } = place;
        Finding { query, text: &text[start..end], offset: start, line, column, reading }
    })
}

/// The codes and names, in the order of the text.
fn all(text: &str) -> impl Iterator<Item = Found> {
    let mut codes = codes(text).peekable();
    let mut names = names::behind_cues(text).peekable();
    std::iter::from_fn(move || {
        let name_is_next = match (codes.peek(), names.peek()) {
            (Some(code), Some(name)) => name.start < code.start,
            (None, name) => name.is_some(),
            (Some(_), None) => false,
        };
        if name_is_next { names.next() } else { codes.next() }
    })
}

/// Makes what the first scans would make.
pub(crate) fn warm_up() {
    names::warm_up();
    surroundings::warm_up();
}

/// The codes whose spelling has a digit or an underscore.
fn codes(text: &str) -> impl Iterator<Item = Found> {
    let mut words = Words { text, at: 0 };
    let mut next = None; // the code in front of a sub-code, which comes after it
    let mut told = None; // the offset of the last sub-code that was returned before its turn
    std::iter::from_fn(move || {
        next.take().or_else(|| {
            words.find_map(|word| {
                if word.is_directory_prefix() {
                    let sub_code = word.sub_code_behind();
                    told = sub_code.map(|found| found.start);
                    next = word.directory_prefix().filter(|_| sub_code.is_some());
                    sub_code.or_else(|| word.directory_prefix())
                } else if word.has_underscore() {
                    word.name().or_else(|| word.glued_number())
                } else {
                    let found = word.told_sub_code().filter(|found| told != Some(found.start));
                    let found = found.or_else(|| word.in_sentence()).or_else(|| word.number());
                    found.or_else(|| word.cut_number()).or_else(|| word.glued_number())
                }
            })
        })
    })
}

/// A place in a text, which moves along with the findings so that each byte is counted once.
#[derive(Clone, Copy)]
struct Place {
    offset: usize,
    line: usize,
    column: usize,
}

impl Place {
    fn move_to(&mut self, text: &str, offset: usize) {
        if offset < self.offset {
            // The code in front of a sub-code.
            let between = &text[offset..self.offset];
            self.column = match between.bytes().filter(|byte| *byte == b'\n').count() {
                0 => self.column - between.chars().count(),
                // Mail has cut it from the sub-code.
                ends => {
                    self.line -= ends;
                    text[..offset].rsplit('\n').next().unwrap_or_default().chars().count() + 1
                }
            };
        } else {
            let between = &text[self.offset..offset];
            match between.rfind('\n') {
                None => self.column += between.chars().count(),
                Some(at) => {
                    self.line += between.bytes().filter(|byte| *byte == b'\n').count();
                    self.column = between[at + 1..].chars().count() + 1;
                }
            }
        }
        self.offset = offset;
    }
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

    fn assert_found(cases: &[(&str, &[&str])]) {
        for (text, expected) in cases {
            assert_eq!(found(text), *expected, "{text}");
        }
    }

    #[test]
    fn codes_are_found_in_what_people_paste() {
        assert_found(&[
            (
                "error 80090308: LdapErr: DSID-0C090449, then SEC_E_WRONG_PRINCIPAL (-2146893022)",
                &["0x80090308", "SEC_E_WRONG_PRINCIPAL", "0x80090322"],
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
        ]);
    }

    #[test]
    fn characters_that_are_written_as_escapes_are_no_part_of_a_code() {
        assert_found(&[
            (r#"{"log":"\u001b[31m0x80090322\u001b[0m failed\n"}"#, &["0x80090322"]),
            (r"\u0027SEC_E_LOGON_DENIED\u0027, \u003c0x80090322\u003e", &["SEC_E_LOGON_DENIED", "0x80090322"]),
            (r"\u00222148074274\u0022, \u0022-2146893044\u0022", &["0x80090322", "0x8009030C"]),
            (r"\u78010x80090322 \u9519\u8bef:0xC000006D", &["0x80090322", "0xC000006D"]),
            (
                r"\x1b[31m0x80090322 \033[1;31mSEC_E_TIME_SKEW \e[0m0x8009030C",
                &["0x80090322", "SEC_E_TIME_SKEW", "0x8009030C"],
            ),
            ("^[[31m0x80090322, [0;31mSEC_E_OK, [31m80090322, [1234mSEC_E_OK", &["0x80090322", "SEC_E_OK"]),
            (
                "Status:#011#0110xC000006D#012#011SEC_E_TIME_SKEW#033[31m0x80090322",
                &["0xC000006D", "SEC_E_TIME_SKEW", "0x80090322"],
            ),
            (
                "?msg=Logon%20failed%200x80090322%3DSEC_E_TIME_SKEW%280x8009030C%29",
                &["0x80090322", "SEC_E_TIME_SKEW", "0x8009030C"],
            ),
            ("failed+0x80090322+x&code=0x8009030C", &["0x80090322", "0x8009030C"]),
            (
                r"\u001b[m0x80090322\u001B[KSEC_E_OK \033[K0x8009030C ^[[mSEC_E_OK",
                &["0x80090322", "SEC_E_OK", "0x8009030C", "SEC_E_OK"],
            ),
            (
                "[KDC_ERR_PREAUTH_FAILED] [m0x80090322 [K0x8009030C [mSEC_E_OK",
                &["KDC_ERR_PREAUTH_FAILED", "0x80090322", "0x8009030C"],
            ),
            (
                "<S S=\"Error\">_x001B_[31;1mx: _x001B_[m0x80090322_x000D__x000A_SEC_E_OK_x000D_</S>_x00G1_SEC_E_OK",
                &["0x80090322", "SEC_E_OK"],
            ),
            (
                "=C2=A00x80090322 =E2=80=9CSEC_E_OK=E2=80=9D =CERT_E_EXPIRED",
                &["0x80090322", "SEC_E_OK", "CERT_E_EXPIRED"],
            ),
            ("GET /search?q=winrm+error+0x80090322 HTTP", &["0x80090322"]),
            ("?q=0x80090322+-2146893044\" \"q=winrm+error+0x80090322\"", &["0x80090322", "0x8009030C", "0x80090322"]),
            ("<gzclose+0x80070568> gzclose+0x80070568, q=x+0x80070568", &[]),
            ("hr=3D2148074254, error=3D80070005", &["0x8009030E", "0x80070005"]),
            (r"Status:\tC000006D error%2080090322 error%3D80090322", &["0xC000006D", "0x80090322", "0x80090322"]),
            (
                "0x8009=\r\n0322, rc=3D-21468930=\n22 SEC_E_LOGON_=\nDENIED 0x8009= \n0322 0x8009==\n0322",
                &["0x80090322", "0x80090322", "SEC_E_LOGON_DENIED"],
            ),
            (
                "System error 13=\n26 has, LDAP error 4=\r\n9, Kerberos error 0=\nx18, LDAP error 5=\nx",
                &["1326, 0x52E", "ldap 49", "krb 24"],
            ),
            (
                "0=\r\nx80090322 2148=\n074252 LDAP err=\nor 49, LD=\r\nAP error=\n =\n49",
                &["0x80090322", "0x8009030C", "ldap 49", "ldap 49"],
            ),
            // What only looks like a word that mail cuts takes nothing from the next line.
            (
                "unicodePwd:: IgBQAGEAcwBzAHcAbwByAGQAIgA=\nldap_modify: Server is unwilling to perform (53)\nLDAP error 49",
                &["ldap 53", "ldap 49"],
            ),
            (
                "LDAP error 49 C:\\>set X=\r\nSystem error 5 has occurred, SEC_E_OK.\nKerberos error 6",
                &["ldap 49", "5, 0x5", "SEC_E_OK", "krb 6"],
            ),
            (
                "a b=\n80090308: LdapErr: x, da=\nta 52e, v c=\n49 LDAP error 4=\n9",
                &["1326, 0x52E", "0x80090308", "ldap 49"],
            ),
            (
                "remote error: tls: unknown certificate autho=\nrity, System er=\nror 5 has",
                &["TLS_ALERT_UNKNOWN_CA", "5, 0x5"],
            ),
            (r"ldap_bind: x (\u001b[36m49\u001b[39m), LDAP error \\u001b[36m49\\u001b[39m.", &["ldap 49"; 2]),
            ("erroré=\n80090322 error я=\r\n80090322", &[]),
            ("8009=\n0322 1=\n2 -5=\n 6 =\n=\n5", &[]),
            ("LastError=3D1326, LastError=3D13260, LastError=3D3D1326, WinError=3D1326", &["1326, 0x52E"]),
            (
                "hr=3D0x80090322=20, =3DSEC_E_OK, rc=2148074252, rc=3148074252",
                &["0x80090322", "SEC_E_OK", "0x8009030C"],
            ),
            (r"\u12 \u00gSEC_E_OK %gSEC_E_OK \u0027", &[]),
            (
                r"%25200x80090322%2520SEC_E_OK \U0001F602SEC_E_OK ␛[mSEC_E_TIME_SKEW",
                &["0x80090322", "SEC_E_OK", "SEC_E_OK", "SEC_E_TIME_SKEW"],
            ),
            ("error code0x80070005, Error_0x80090322.log ^I0x8009030C", &["0x80070005", "0x80090322", "0x8009030C"]),
            ("a 64x0x80090322 x0x800903 aGk0x8009fffe y0x80090322z y0x80090322_", &["0x80090322"]),
            (
                r"\u001b[2;1HSEC_E_OK \x1b[?25hSEC_E_OK \e[4:3mSEC_E_OK #033[!pSEC_E_OK ^[(BSEC_E_OK %1B[GSEC_E_OK",
                &["SEC_E_OK"; 6],
            ),
            ("(BSEC_E_OK ?25hSEC_E_OK [KSEC_E_OK &#27;[0;mSEC_E_OK", &["SEC_E_OK"]),
            ("[2;1HSEC_E_OK [?25hSEC_E_OK [2KSEC_E_OK", &["SEC_E_OK"; 3]),
            // Words in front of a code, too.
            (
                r"{x}\nSystem error 5 has occurred.\n\nLDAP: error code 49\u000aLDAP error 49",
                &["5, 0x5", "ldap 49", "ldap 49"],
            ),
            (
                r"\u001b[31mLDAP error 49, [1;31mLDAP error 49, \u0027Kerberos error 0x18",
                &["ldap 49", "ldap 49", "krb 24"],
            ),
            ("#012LDAP error 49, %0ALDAP error 49, =0ALDAP error 49, _x000A_LDAP error 49", &["ldap 49"; 4]),
            (r"\nhr 80090322, \u000ahr=80090322, \nerror: x (0x80040154)", &["0x80090322", "0x80090322", "0x80040154"]),
            (r"\nalert handshake_failure \nssl", &["TLS_ALERT_HANDSHAKE_FAILURE"]),
            ("fooLDAP error 49, nhr 80090322", &[]),
            (
                r"\u0x80090322 \U0x80090308 \x0x8009030C \x27SEC_E_OK",
                &["0x80090322", "0x80090308", "0x8009030C", "SEC_E_OK"],
            ),
            ("AcceptSecurityContext failed: %%590610", &["0x00090312"]),
            ("%21SEC_E_OK %25SEC_E_OK %D0%BASEC_E_OK =D0=BASEC_E_OK", &["SEC_E_OK"; 4]),
            ("%0x80090322 %zz%80090322: Text, %az%80090322: Text, %za%80090322: Text", &["0x80090322"; 4]),
            ("=zz=80090322: Text, =az=80090322: Text, =za=80090322: Text", &["0x80090322"; 3]),
            // Blanks and signs between a sentence and its number.
            (
                r#"{"message":"Kerberos.\r\n\tTicket Options:\t\t0x40810010\r\n\tFailure Code:\t\t0x18\r\n"}"#,
                &["krb 24"],
            ),
            ("Kerberos#015#012#011Failure Code:#011#0110x18 Kerberos error code:&#x9;&#32;&nbsp;0x18", &["krb 24"; 2]),
            (
                r"LDAP%20error%20code%2049 LDAP\u00a0error\u002049 LDAP%2520error%252049 LDAP error=2049",
                &["ldap 49"; 3],
            ),
            ("LDAP=C2=A0error=C2=A049 LDAP%C2%A0error%C2%A049", &["ldap 49"; 2]),
            (
                r"Status:\t\tC000006D, error:#011#01180090322, error%3A%2080090322",
                &["0xC000006D", "0x80090322", "0x80090322"],
            ),
            (
                r#"{"log":"{\"Status\":\"0x18\",\"TicketOptions\":\"0x4\"}\n"} {\\\"Status\\\":\\\"0x25\\\""#,
                &["krb 24", "krb 37"],
            ),
            (r#"<Data Name=\"Status\">0x18<\/Data><Data Name=\u0022TicketOptions\u0022>"#, &["krb 24"]),
            (
                "&lt;Data Name=&quot;Status&quot;&gt;0x18&lt;/Data&gt;&lt;Data Name=&#39;TicketOptions&apos;&gt;",
                &["krb 24"],
            ),
            (
                "'nativeerrorcode&#34;:5, nativeerrorcode&#x22;&#58; 5, error=&quot;80090322&quot;",
                &["5, 0x5", "5, 0x5", "0x80090322"],
            ),
            (r"LDAP error\u001b[1;31m 49, LDAP error[m 49, LDAP error ^[[0m49", &["ldap 49"; 2]),
            (
                "System error =\r\n1326 has occurred, System error=\n 1326 has occurred, System error\n1326 has",
                &["1326, 0x52E"; 2],
            ),
            (
                r"LDAP error\n49, LDAP error\u00e949, LDAP error&amp;49, LDAP error&#300;49, LDAP error%6149, LDAP error; 49",
                &[],
            ),
            (
                r#"{""NativeErrorCode"":1326} ""Status"":""0x18"",""TicketOptions"": \x22Status\x22:\x09\x220x25\x22"#,
                &["1326, 0x52E", "krb 24", "krb 37"],
            ),
            // As patterns, `cat -A`, old servers and PowerShell have them.
            (
                r"\bSEC_E_OK\b \f2148074274 ^ISEC_E_OK ^M2148074274 %u0027SEC_E_OK%u0027 \047SEC_E_OK\047 `nSEC_E_OK",
                &["SEC_E_OK", "0x80090322", "SEC_E_OK", "0x80090322", "SEC_E_OK", "SEC_E_OK", "SEC_E_OK"],
            ),
            (r"\bad_SEC_E_OK \b80090322 ^I80090322 `n1 `nse_SEC_E_OK", &[]),
            // As Windows' events have parameters, and what else is no escape.
            ("error: %%2148074254 %%3221225581", &["0x8009030E", "0xC000006D"]),
            (r#"{"param2":"%%2148074254"} %2148074252 %3221225581"#, &["0x8009030E", "0x8009030C", "0xC000006D"]),
            ("%CERT_E_EXPIRED% error %80090322", &["CERT_E_EXPIRED", "0x80090322"]),
            ("%D0%BA0x80090322 %E2%88%922146893044, error #00090312", &["0x80090322", "0x8009030C", "0x00090312"]),
        ]);
    }

    #[test]
    fn markdown_may_make_a_code_italic_or_bold() {
        assert_found(&[
            (
                "_0x80090322_ __0x8009030C__ _SEC_E_OK_ __SEC_E_TIME_SKEW__",
                &["0x80090322", "0x8009030C", "SEC_E_OK", "SEC_E_TIME_SKEW"],
            ),
            ("*0x80090322* **SEC_E_OK**, _SEC_E_OK, ___ _ __x__ _1_", &["0x80090322", "SEC_E_OK", "SEC_E_OK"]),
            (
                r"SEC\_E\_OK, ERROR\_ACCESS\_DENIED. \_SEC_E_OK\_ SEC\_E\-OK SEC\__E_OK",
                &["SEC_E_OK", "ERROR_ACCESS_DENIED", "SEC_E_OK"],
            ),
            ("SEC_E_OK_ SEC_E_OK__ SEC_E_LOGON_\n  DENIED", &["SEC_E_LOGON_DENIED"]),
        ]);
    }

    #[test]
    fn a_known_sentence_tells_whose_a_short_number_is() {
        assert_found(&[
            ("The following fatal alert was received: 48.", &["tls 48"]),
            (
                "error:0A000410:SSL routines::alert handshake failure:SSL alert number 40",
                &["TLS_ALERT_HANDSHAKE_FAILURE", "tls 40"],
            ),
            ("The TLS protocol defined fatal error code is 40. The state is 1205.", &["tls 40"]),
            ("Kerberos pre-authentication failed.\n\nFailure Code:\t\t0x18", &["krb 24"]),
            ("A Kerberos service ticket was requested.\nResult Code: \t0x25", &["krb 37"]),
            ("Failure Code: 0x18", &[]),
            ("GSSException: x (Mechanism level: Clock skew too great (37))", &["krb 37"]),
            ("Mechanism level: Clock skew too great\n(37)", &[]),
            ("ldap_bind: Invalid credentials (49)", &["ldap 49"]),
            ("ldap_bind_s failed: the password is incorrect. (os error 1326)", &["1326, 0x52E"]),
            ("ldap_connect failed. System error 1219 has occurred.", &["1219, 0x4C3"]),
            ("LDAP error 1326 sspi", &["1326, 0x52E"]),
            ("System error 1219 has occurred. System error 1219 is gone.", &["1219, 0x4C3"]),
            ("(os error 1789), [WinError 1326], (cos error 5) (os error 0)", &["1789, 0x6FD", "1326, 0x52E"]),
            (
                "Received fatal alert: handshake_failure; TLS alert: unknown_ca",
                &["TLS_ALERT_HANDSHAKE_FAILURE", "TLS_ALERT_UNKNOWN_CA"],
            ),
            (r#"{"error":"access_denied"} alert access_denied_x"#, &[]),
            ("kinit: -1765328378, -1765328228, -1765328385", &["krb 6", "0x96C73A9C"]),
            (
                "Win32Exception (1326): x; CertUtil: 0x80070005 (WIN32: 5 ERROR_ACCESS_DENIED)",
                &["1326, 0x52E", "0x80070005", "5, 0x5", "ERROR_ACCESS_DENIED"],
            ),
            (
                "System error\u{a0}5 has occurred. Erreur système\u{202f}5. LDAP\u{a0}error code\u{a0}49, System error\u{a1}5 has",
                &["5, 0x5", "5, 0x5", "ldap 49"],
            ),
            // repadmin, dcdiag, 389 Directory Server, SSSD
            (
                "failed, result 5 (0x5): x, Last error: 5 (0x5), failed with status 1396 (0x574), generated an error (1722):",
                &["5, 0x5", "5, 0x5", "1396, 0x574", "1722, 0x6BA"],
            ),
            ("failed, result 5, Last error: 5 (5), status 5 (0x5), result 1 (0x1)", &[]),
            ("conn=11 op=0 RESULT err=49 tag=97 nentries=0\nconn=11 err=49", &["ldap 49"]),
            ("[be[x]] [sasl_bind_send] (0x0020): ldap_bind failed (-2), ldap_bind: x (0x31)", &[]),
            // Lines of files, sections of manuals, addresses, times, amounts.
            ("#0 login.php(53): ldap_bind(Resource id #5, 'x')\nldap_init(3), ldap_bind(3)", &[]),
            ("LDAP error: 10.0.0.1: refused, TLS alert: 10:20:30, TLS alert 10:20, TLS alert 0.5s", &[]),
            ("LDAP error: 49.\nLDAP error 49: x, LDAP error 49:80090308", &["ldap 49"; 3]),
            ("ldap_search returned 10 entries, ldap_bind attempt (1) of (3), SSL alert: 21 bytes", &[]),
            ("LDAP error 49 often, LDAP error 49 (of a server), LDAP error 49 of server", &["ldap 49"; 3]),
            ("LDAP error 49 of 2 servers, SSL alert number 40:10.0.0.1, rc=22 80090322", &["ldap 49", "tls 40"]),
            ("LDAP error 68 entry already exists, ldap_bind: error 49%", &["ldap 68", "ldap 49"]),
            ("ldap_search returned 1 entry, ldap_search returned 48 users in 3s, ldap_x() returned 49 items", &[]),
            (
                "Bind result: Invalid credentials(49), ldap_bind: Strong(er) authentication required(8), ldap_x: No such object(32)",
                &["ldap 49", "ldap 32"],
            ),
            ("ldap_bind: see kinit(1), login(53), x/login(53), Ab(53)", &[]),
            ("resultCode: invalidCredentials (49)\nresultCode: done (49)", &["ldap 49"]),
            (
                "#<OpenStruct extended_response=nil, code=49, error_message=\"x\">\n#<OpenStruct b=1, code=50>",
                &["ldap 49"],
            ),
            ("# search result\nsearch: 2\nresult: 32 No such object\n", &["ldap 32"]),
            (
                "login.LoginException: Clock skew too great (37)\njavax.security.auth.login.LoginException: x invalid (24)",
                &["krb 24"],
            ),
            (
                r#"<f:WSManFault xmlns:f="x" Code="5" Machine="x"> <f:WSManFault Code=\"1326\">"#,
                &["5, 0x5", "1326, 0x52E"],
            ),
            (r#"<x Code="5">"#, &[]),
            (
                "<Data Name='ErrorCode'>49</Data><Data Name='ErrorDescription'>Invalid Credentials</Data>\n<Data Name=\"ErrorCode\">49</Data>",
                &["ldap 49"],
            ),
            (
                "pywintypes.error: (1326, 'LogonUser', 'x'), WindowsError: [Error 5] x, LastErrorValue: (Win32) 0x52e (1326) - x",
                &["1326, 0x52E", "5, 0x5", "1326, 0x52E"],
            ),
            (
                r#""NativeErrorCode": 5, "NativeErrorCode":1326, <I32 N="NativeErrorCode">1326</I32>, NativeErrorCode   : 5"#,
                &["5, 0x5", "1326, 0x52E", "1326, 0x52E", "5, 0x5"],
            ),
            ("Kerberos. Код ошибки:\t\t0x12", &["krb 18"]),
            ("<<< TLS 1.3, Alert [length 0002], fatal handshake_failure", &["TLS_ALERT_HANDSHAKE_FAILURE"]),
            ("received data 530 bytes, SSL alert number 4000, SSL alert number ", &[]),
        ]);
    }

    #[test]
    fn numbers_without_a_code_count_where_the_words_around_them_say_so() {
        assert_found(&[
            ("error code of 0xC0000000, HRESULT 0x80000000", &[]),
            ("HRESULT 0x80040154-0x80040200", &[]),
            ("HRESULT 0x80040154.", &["0x80040154"]),
            ("error 0x80000123", &[]),
            ("error -2147221164", &["0x80040154"]),
            ("error 2147746132", &[]),
            ("https://a.example/error-2146893022-x, error -2146893022-x", &["0x80090322"]),
            ("0x80090322-a", &["0x80090322"]),
            ("hr=0xC0000005, hr=0xE0434352", &["0xC0000005", "0xE0434352"]),
            ("hr=0xC000B000", &[]),
            ("error 0x80004002", &["0x80004002"]),
            ("rc=C0000005", &[]),
            ("error: x (0x80040154)", &["0x80040154"]),
            ("errors: x (0x80040154), my_error: x (0x80040154)", &[]),
            ("0x80040154: Class not registered, an error", &["0x80040154"]),
            ("see 0x80040154: Class not registered, an error", &[]),
            ("0x80040154 in error", &[]),
            ("x\n\t0x80090399 \r\n0xC0000999\n0x80090399, 1\nx 0x80090399\n0x8009039", &["0x80090399", "0xC0000999"]),
            ("0xC01B2F30\n0xC000B000\n80040154\n0x80000123\n0x80130001", &[]),
            ("\n0x80040154 \n", &["0x80040154"]),
            ("1\n0x800903022\n2", &["0x80090322"]),
        ]);
    }

    #[test]
    fn a_word_announces_a_number_directly_in_front_of_it() {
        assert_found(&[
            ("the code 80090322, return-code 80090322", &["0x80090322", "0x80090322"]),
            ("color code 80090322", &[]),
            ("ErrorCode=80090322, hr 80090322", &["0x80090322", "0x80090322"]),
            ("Result of ErrorCode=80090322", &["0x80090322"]),
            ("chr 80090322, preerr 80090322, Сервер 80090322", &[]),
            ("Ошибка 80090322, ОШИБКА 80090322", &["0x80090322", "0x80090322"]),
        ]);
    }

    #[test]
    fn blanks_that_are_written_with_numbers_take_no_more_time_than_others() {
        for blank in ["&#32;", "&#160;", "^[[1;31m", "\\e[1;31m", "=20=\n"] {
            let started = std::time::Instant::now();
            assert_eq!(scan(&blank.repeat(50_000)).count(), 0);
            assert!(started.elapsed().as_secs() < 20, "{blank}");
        }
        let text = |count: usize| format!("LDAP error{}49", r"\t".repeat(count));
        assert_eq!((scan(&text(80)).count(), scan(&text(81)).count()), (1, 0));
    }

    #[test]
    fn odd_spellings_of_a_number_are_read_as_a_whole_or_not() {
        let zeros = |count| format!("0x{}8009\n0322", "0".repeat(count));
        let (longest, longer) = (zeros(54), zeros(55));
        assert_found(&[
            ("0x90312L", &["0x00090312"]),
            ("c000006dh, 0c000006dh", &["0xC000006D"]),
            ("?a=1&2147500037", &["0x80004005"]),
            (r#"{"m":"\t2148074274-x"}"#, &["0x80090322"]),
            ("-21468\n93022", &["0x80090322"]),
            ("−21468\n93022", &["0x80090322"]),
            ("-0x8009\n0322", &["0x80090322"]),
            ("0x00\n90312", &[]),
            ("rc=-0x80090322L\n", &[]),
            // A line end that cuts nothing.
            ("0x8007000\n5:erase, Erasing 0x8009000\n1 done, 0x80070\n005", &["0x80070005"]),
            ("a line that is as long as a console's: 0x8007000\r\r\n5", &["0x80070005"]),
            ("0x8007000=\n5", &["0x80070005"]),
            (
                "a line that is as long as a console's: 0x8009\n2026-12-01 0x8009\n0322-x 0x8009\n0322:10 0x8009\n0322.",
                &["0x80090322", "0x80090322"],
            ),
            (
                "a line that is as long as a console's: 0x0\n80090322 0x00000000\n80090322, 0x\n80090322",
                &["0x80090322"],
            ),
            (&longest, &["0x80090322"]),
            (&longer, &[]),
        ]);
        let whole = scan("SEC_E_LOGON_\n  DENIED x").next().map(|found| found.text);
        assert_eq!(whole, Some("SEC_E_LOGON_\n  DENIED"));
    }

    #[test]
    fn names_without_underscores_count_in_their_sentences() {
        assert_found(&[
            ("SSL alert number 0", &["tls 0"]),
            ("tls alert unknown certificate, tls alert unknown certificate_x", &["TLS_ALERT_CERTIFICATE_UNKNOWN"]),
            ("alert read (access_denied tls", &["TLS_ALERT_ACCESS_DENIED"]),
            ("HandshakeException: (handshake_failure) x", &["TLS_ALERT_HANDSHAKE_FAILURE"]),
            ("HandshakeException: (handshake_failure x, HandshakeException: (handshakefailure)", &[]),
            ("SSPI failed with error NoCredentials", &["SEC_E_NO_CREDENTIALS"]),
            ("SSPI failed with error NOCREDENTIALS", &[]),
            (
                "code: 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE, ERR_SSL_SEC_E_OK",
                &["TLS_ALERT_UNKNOWN_CA", "TLS_ALERT_HANDSHAKE_FAILURE"],
            ),
            ("SSPI failed with error No_Credentials", &[]),
            ("Certificate validation failure, Reason:UntrustedRoot", &["CERT_E_UNTRUSTEDROOT"]),
            (
                "SSL: SSL3 alert: read (remote end reported an error):fatal:unknown CA\nSSL: SSL3 alert: write (local SSL3 detected an error):fatal:handshake failure\nSSL: alert: read (x):fatal:unknown CA",
                &["TLS_ALERT_UNKNOWN_CA", "TLS_ALERT_HANDSHAKE_FAILURE"],
            ),
        ]);
    }

    #[test]
    fn the_words_of_a_directory_tell_what_a_short_number_is() {
        let long = "-".repeat(600);
        let far = format!("AcceptSecurityContext {long} data 52e");
        let far_behind = format!("80090308: LdapErr: {long} data 52e");
        assert_found(&[
            (
                "49Invalid credentials80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839",
                &["1326, 0x52E", "0x80090308"],
            ),
            ("80090308: LdapErr: DSID-0C090447, data 0, v3839", &["0x80090308"]),
            ("80090308: LdapErr: DSID-0C090447\nAcceptSecurityContext error\ndata 52e", &["0x80090308"]),
            ("00002028: LdapErr: DSID-0C090202, comment: The server requires binds, data 0", &["8232, 0x2028"]),
            ("80090308: LdapErr: error, data  52e, data\t533", &["1326, 0x52E", "0x80090308", "1331, 0x533"]),
            ("AcceptSecurityContext error, **data** `775`, data52e, data*52e, dat 52e, data* 52 e", &["1909, 0x775"]),
            ("00000000: LdapErr: DSID-0C090202", &[]),
            ("00002028 LdapErr, 00002028: Error", &[]),
            ("AcceptSecurityContext error, DATA 775", &["1909, 0x775"]),
            ("AcceptSecurityContext error, data 5=\n2e, v1db1", &["1326, 0x52E"]),
            ("AcceptSecurityContext error, data 0", &[]),
            ("AcceptSecurityContext error, data 999", &[]),
            ("AcceptSecurityContext error, beta 775", &[]),
            ("data 52e", &[]),
            ("52e", &[]),
            (
                "80090308: LdapErr: x, data 533, 80090308: LdapErr: y, data 775",
                &["1331, 0x533", "0x80090308", "1909, 0x775", "0x80090308"],
            ),
            (
                "80090308: LdapErr: DSID, comment: AcceptSecurityContext\r\n> error, data 52e, v1db1",
                &["0x80090308", "1326, 0x52E"],
            ),
            (
                "AcceptSecurityContext error,\ndata 52e, AcceptSecurityContext error, data =\n52e, x",
                &["1326, 0x52E"; 2],
            ),
            ("AcceptSecurityContext\nerror, beta 52e, AcceptSecurityContext error, data\n 52e", &[]),
            (
                r"AcceptSecurityContext error, data\t52e, AcceptSecurityContext%20error,%20data%20775",
                &["1326, 0x52E", "1909, 0x775"],
            ),
            ("80090308: LdapErr: x, 80090308: LdapErr: y, data 775", &["0x80090308", "1909, 0x775", "0x80090308"]),
            (&far, &[]),
            (&far_behind, &["0x80090308"]),
            ("LDAP: error code 49 - x", &["ldap 49"]),
            ("LDAP Result Code 49, LDAP ERROR CODE 8", &["ldap 49", "ldap 8"]),
            ("error code 49, LDAP: error code 4444, LDAP: error kode 49, code 49", &[]),
            ("SSPI 1.590610 v.590610 -590610- error a-80090322", &["0x00090312"]),
            ("90312 90312h g0090322 &G0090322 &80090322 x&h90312", &["0x00090312", "0x00090312"]),
        ]);
        let text = scan("credentials80090308: LdapErr: x").next().map(|found| found.text);
        assert_eq!(text, Some("80090308"), "what sticks to its front is not part of the code");
    }
}
