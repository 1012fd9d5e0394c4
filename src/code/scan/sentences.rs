//! Known sentences around a short number, which say whose number it is.

use std::ops::Range;

use super::words::boundary;
use super::written::{is_behind_escape, last};
use crate::code::space::Space;
use crate::code::status::StatusCode;

/// How far in front of a number a word counts, in bytes: the head of an event lies that far from its codes.
const FRONT: usize = 1500;

/// How far behind a number a word counts, in bytes.
const BEHIND: usize = 500;

/// A known sentence around a number.
#[derive(Clone, Copy)]
struct Sentence {
    /// Directly in front of the number: ASCII letters small, others as they are written. A space stands for any blanks.
    before: &'static str,
    /// Whether letters may stand in front of the first word.
    glued: bool,
    /// Directly behind the number, in small letters.
    behind: &'static str,
    /// One of these words stands near, too, in small letters; empty: nothing more is asked for.
    near: &'static [&'static str],
    /// Whether the word may stand in another line.
    around: bool,
    /// Whether the number has to be hexadecimal, as in events of Windows.
    hexadecimal: bool,
    /// Whether it has to be decimal.
    decimal: bool,
    /// The least number that counts: smaller ones mean errors of Linux and of everybody.
    least: u16,
    space: Space,
}

const fn row(before: &'static str, space: Space) -> Sentence {
    Sentence {
        before,
        glued: false,
        behind: "",
        near: &[],
        around: false,
        hexadecimal: false,
        decimal: false,
        least: 0,
        space,
    }
}

const fn ldap(before: &'static str) -> Sentence {
    row(before, Space::Ldap)
}

const fn tls(before: &'static str) -> Sentence {
    row(before, Space::TlsAlert)
}

const fn kerberos(before: &'static str) -> Sentence {
    row(before, Space::Kerberos)
}

const fn windows(before: &'static str) -> Sentence {
    row(before, Space::Windows)
}

impl Sentence {
    const fn then(self, behind: &'static str) -> Self {
        Self { behind, ..self }
    }

    const fn glued(self) -> Self {
        Self { glued: true, ..self }
    }

    const fn near(self, near: &'static [&'static str]) -> Self {
        Self { near, ..self }
    }

    const fn from(self, least: u16) -> Self {
        Self { least, ..self }
    }

    const fn anywhere(self, near: &'static [&'static str]) -> Self {
        Self { near, around: true, ..self }
    }

    const fn hexadecimal(self) -> Self {
        Self { hexadecimal: true, ..self }
    }

    const fn decimal(self) -> Self {
        Self { decimal: true, ..self }
    }

    const fn around(self, near: &'static [&'static str]) -> Self {
        Self { near, around: true, hexadecimal: true, ..self }
    }
}

const CALLS_OF_LDAP: &[&str] = &["ldap_", "ldapexception", "ldaperror", "ldap bind", "ldap server", "ldap search"];
const WORDS_OF_TLS: &[&str] = &["tls", "dtls", "ssl", "openssl", "gnutls", "schannel", "handshake"];
/// What Windows' events about Kerberos tickets have in their heads, in every language, and in their XML and JSON.
const TICKET: &[&str] = &[
    "kerberos",
    "krbtgt",
    "service ticket",
    "ticket options",
    "ticketoptions",
    "eventcode=476",
    "eventcode=477",
    "event 4768",
    "event 4769",
    "event 4771",
];
/// What can only fail with a Win32 error.
const CALLS_OF_WINDOWS: &[&str] = &[
    "createprocess",
    "httpsendrequest",
    "internetconnect",
    "wininet",
    "credssp",
    "dcdiag",
    "dsbind",
    "dsgetdcname",
    "dsreplica",
    "logonuser",
    "lookupaccount",
    "lsacall",
    "lsalogon",
    "lsaopen",
    "joindomain",
    "netjoindomain",
    "netsetup",
    "netlogon",
    "netuse",
    "netuser",
    "openscmanager",
    "openservice",
    "rasdial",
    "repadmin",
    "rpc server",
    "service control manager",
    "sspi",
    "startservice",
    "win32",
    "winhttp",
    "wnetaddconnection",
];
/// Linux has errors up to 133.
const WINDOWS_ALONE: u16 = 134;

/// Each sentence was met in public reports or stands in a program's source; what programs write differently gets a row of
/// its own. A row has four bytes in front of its number, or a bracket alone.
const SENTENCES: &[Sentence] = &[
    // Java, Go, Python, OpenLDAP, Windows' ldp, UnboundID, .NET
    ldap("ldap: error code "),
    ldap("ldap result code "),
    ldap("ldap error code "),
    ldap("ldap error "),
    ldap("ldap error: "),
    ldap("ldap err "),
    ldap("ldap rc="),
    ldap("ldap code "),
    ldap("ldap return code "),
    ldap("ldap status "),
    ldap("resultcode=").near(&["ldap"]),
    ldap("resultcode: ").near(&["ldap"]),
    ldap("result code: ").near(&["ldap"]),
    ldap("result: ").near(&["'desc'", "\"desc\"", "ldap"]),
    ldap("'result': ").near(&["'desc'", "ldap"]),
    ldap("result - ").glued().near(&["ldap"]),
    ldap(" err=").near(&["result tag=", "result err="]),
    ldap("error <").then(">:").near(&["ldap", "fail to connect", "server error"]),
    ldap("result <").then(">:").near(&["ldap"]),
    ldap("code: ").near(&["ldapjs", "lde_message", "invalidcredentialserror"]),
    ldap("errorcode: ").near(CALLS_OF_LDAP),
    ldap("error code ").near(CALLS_OF_LDAP),
    ldap("error ").near(&["ldap_bind", "ldap_sasl", "ldap_simple", "ldap_search", "ldap_connect"]),
    ldap("failed with ").near(&["ldap_"]),
    ldap("\"code\":").near(&["invalidcredentialserror", "ldap"]),
    ldap("resultcode=>").near(&["ldap"]),
    ldap("invalid credentials (").then(")"),
    ldap("invalid credentials(").then(")"),
    ldap("result: ").anywhere(&["# search result"]),
    ldap("code=").near(&["extended_response="]),
    // Wireshark
    ldap("resultcode: busy (").then(")"),
    ldap("resultcode: constraintviolation (").then(")"),
    ldap("resultcode: entryalreadyexists (").then(")"),
    ldap("resultcode: insufficientaccessrights (").then(")"),
    ldap("resultcode: invalidcredentials (").then(")"),
    ldap("resultcode: invaliddnsyntax (").then(")"),
    ldap("resultcode: nosuchobject (").then(")"),
    ldap("resultcode: operationserror (").then(")"),
    ldap("resultcode: protocolerror (").then(")"),
    ldap("resultcode: referral (").then(")"),
    ldap("resultcode: saslbindinprogress (").then(")"),
    ldap("resultcode: sizelimitexceeded (").then(")"),
    ldap("resultcode: strongerauthrequired (").then(")"),
    ldap("resultcode: strongauthrequired (").then(")"),
    ldap("resultcode: unavailable (").then(")"),
    ldap("resultcode: unwillingtoperform (").then(")"),
    // OpenLDAP, PHP
    ldap("name=\"errorcode\">").near(&["errordescription\">invalid credentials"]),
    ldap("name='errorcode'>").near(&["errordescription'>invalid credentials"]),
    ldap("bind error ").near(&["ldap"]),
    ldap("search error ").near(&["ldap"]),
    ldap("(errcode:").near(&["ldap", "ldapserver", "ldaperror"]),
    ldap("returned ").near(&["ldap_"]),
    // SSSD has levels in front of a message: `(0x0020): ldap_bind failed`.
    ldap("(").then(")").decimal().near(&[
        "ldap_bind",
        "ldap_sasl",
        "ldap_simple",
        "ldap_search",
        "ldap_start_tls",
        "ldap_modify",
        "ldap_add",
        "ldap_result",
        "ldap_compare",
        "ldap_delete",
    ]),
    // Schannel's events, OpenSSL, GnuTLS, Java
    tls("fatal alert was received: "),
    tls("fatal alert was generated: "),
    tls("tls protocol defined fatal error code is "),
    tls("tls protocol defined fatal alert code is "),
    tls("protocolo tls es "),
    tls("protocole tls est "),
    tls("protocollo tls è "),
    tls("protocolo tls é "),
    tls("definierten code: ").near(&["tls"]),
    tls("код оповещения: ").near(&["tls"]),
    tls("Код оповещения: ").near(&["tls"]),
    tls("alert number ").near(WORDS_OF_TLS),
    tls("alert code is ").near(WORDS_OF_TLS),
    tls("alert code: ").near(WORDS_OF_TLS),
    tls("alert code ").near(WORDS_OF_TLS),
    tls("alert description: ").near(WORDS_OF_TLS),
    tls("tls alert "),
    tls("tls alert: "),
    tls("ssl alert "),
    tls("ssl alert: "),
    tls("fatal alert ").near(WORDS_OF_TLS),
    tls("fatal alert: ").near(WORDS_OF_TLS),
    tls("received fatal alert: "),
    tls("alert ").near(WORDS_OF_TLS),
    tls("received alert [").then("]"),
    tls("alert has been received [").then("]"),
    // Windows' events, Java, MIT, Wireshark
    kerberos("failure code: ").around(TICKET),
    kerberos("result code: ").around(TICKET),
    kerberos("failure code=").around(TICKET),
    kerberos("result code=").around(TICKET),
    kerberos("error code is ").anywhere(&["krberror", "krb5"]),
    kerberos("krb-error (").then(")"),
    kerberos("krb error (").then(")"),
    kerberos("error code: ").around(&["kerberos"]),
    kerberos("código de error: ").around(&["kerberos"]),
    kerberos("código de resultado: ").around(&["kerberos"]),
    kerberos("código de falha: ").around(&["kerberos"]),
    kerberos("código de erro: ").around(&["kerberos"]),
    kerberos("code d’échec : ").around(&["kerberos"]),
    kerberos("code d'échec : ").around(&["kerberos"]),
    kerberos("code d’erreur : ").around(&["kerberos"]),
    kerberos("code d'erreur : ").around(&["kerberos"]),
    kerberos("code de résultat : ").around(&["kerberos"]),
    kerberos("codice errore: ").around(&["kerberos"]),
    kerberos("codice di errore: ").around(&["kerberos"]),
    kerberos("codice risultato: ").around(&["kerberos"]),
    kerberos("код ошибки: ").around(&["kerberos"]),
    kerberos("код результата: ").around(&["kerberos"]),
    kerberos("Код ошибки: ").around(&["kerberos"]),
    kerberos("Код результата: ").around(&["kerberos"]),
    kerberos("fehlercode: ").around(&["kerberos"]),
    kerberos("ergebniscode: ").around(&["kerberos"]),
    kerberos("name=\"status\">").around(&["ticketoptions"]),
    kerberos("name='status'>").around(&["ticketoptions"]),
    kerberos("status\": \"").around(&["ticketoptions"]),
    kerberos("status\":\"").around(&["ticketoptions"]),
    kerberos("status': '").around(&["ticketoptions"]),
    kerberos("failurecode\": \"").around(TICKET),
    kerberos("failurecode\":\"").around(TICKET),
    kerberos("(").then(")").near(&[
        "mechanism level:",
        "krbexception",
        "krberrexception",
        "security.auth.login.loginexception:",
        "krb error",
        "error-code: err-",
        "kerberos error",
        "krb5kdc_err",
    ]),
    kerberos("kerberos error "),
    kerberos("kerberos error: "),
    kerberos("kerberos error code "),
    kerberos("kerberos error code: "),
    kerberos("krb error "),
    kerberos("krb_error "),
    kerberos("krb_error: "),
    kerberos("krb-error "),
    kerberos("krb5 error "),
    kerberos("krb5 error code "),
    kerberos("kdc error "),
    kerberos("error-code: ").near(&["krb", "kerberos"]),
    kerberos("error_code=").near(&["krb", "kerberos"]),
    kerberos("error_code: ").near(&["krb", "kerberos"]),
    // Windows' commands, Rust, Python, .NET, Go, services
    windows("system error ").then(" has"),
    windows(". (os error ").then(")"),
    windows("access is denied (os error ").then(")"),
    windows("(os error ").then(")").from(WINDOWS_ALONE),
    windows("systemfehler ").then(" aufgetreten"),
    windows("erreur système "),
    windows("error de sistema "),
    windows("errore di sistema "),
    windows("erro de sistema "),
    windows("Системная ошибка "),
    windows("системная ошибка "),
    windows("发生系统错误 "),
    windows("システム エラー "),
    windows("os { code: ").from(WINDOWS_ALONE),
    windows("[winerror ").then("]"),
    windows("pywintypes.error: (").then(","),
    windows("windowserror: [error ").then("]"),
    windows("win32exception ("),
    windows("win32exception: "),
    windows("nativeerrorcode: "),
    windows("nativeerrorcode : "),
    windows("nativeerrorcode="),
    windows("nativeerrorcode\":"),
    windows("nativeerrorcode\": "),
    windows("nativeerrorcode\">"),
    windows("win32 error "),
    windows("win32 error: "),
    windows("win32 error code "),
    windows("win32 error code: "),
    windows("win32 err "),
    windows("(win32: "),
    windows("(win32) ").hexadecimal(),
    windows("win32: "),
    windows("net helpmsg "),
    windows("getlasterror "),
    windows("getlasterror: "),
    windows("getlasterror="),
    windows("getlasterror = "),
    windows("getlasterror() "),
    windows("getlasterror(): "),
    windows("getlasterror()="),
    windows("getlasterror() = "),
    windows("getlasterror() returned "),
    windows("getlasterror returned "),
    windows("getlasterror() is "),
    windows("lasterror ").from(WINDOWS_ALONE),
    windows("lasterror: ").from(WINDOWS_ALONE),
    windows("lasterror=").from(WINDOWS_ALONE),
    windows("lasterror = ").from(WINDOWS_ALONE),
    // repadmin, dcdiag
    windows("failed, result ").then(" (0x"),
    windows("last error: ").then(" (0x"),
    windows("failed with status ").then(" (0x"),
    windows("generated an error (").then(")"),
    windows("remote access error "),
    windows("returned on failure is "),
    windows("syscall.errno(").from(WINDOWS_ALONE),
    windows("failed ").then(":").near(&["[sc]"]),
    windows("(microsoft sql server, error: ").near(&["provider:"]),
    windows("error ").then(": ").near(&["windows could not start", "logon failure", "remote connection was"]),
    windows("error ").near(&["ldap bind", "remote access", "vpn connection"]).from(WINDOWS_ALONE),
    windows("error ").near(CALLS_OF_WINDOWS),
    windows("error: ").near(CALLS_OF_WINDOWS),
    windows("error=").near(CALLS_OF_WINDOWS),
    windows("error = ").near(CALLS_OF_WINDOWS),
    windows("error code ").near(CALLS_OF_WINDOWS),
    windows("error code: ").near(CALLS_OF_WINDOWS),
    windows("error code is ").near(CALLS_OF_WINDOWS),
    windows("error code : ").near(CALLS_OF_WINDOWS),
    windows("errorcode ").near(CALLS_OF_WINDOWS),
    windows("errorcode: ").near(CALLS_OF_WINDOWS),
    windows("code=").near(CALLS_OF_WINDOWS).from(WINDOWS_ALONE),
    windows("code: ").near(CALLS_OF_WINDOWS).from(WINDOWS_ALONE),
    windows("code: ").near(&["dcerpc"]),
    windows("code=\"").near(&["wsmanfault"]),
    windows("error code=").near(CALLS_OF_WINDOWS),
    windows("errcode='").near(CALLS_OF_WINDOWS),
    windows("errcode=").near(CALLS_OF_WINDOWS),
    windows("failed: ").near(CALLS_OF_WINDOWS).from(WINDOWS_ALONE),
    windows("failed with ").near(CALLS_OF_WINDOWS).from(WINDOWS_ALONE),
    windows("failed (").then(")").near(CALLS_OF_WINDOWS).from(WINDOWS_ALONE),
    windows("returned ").near(&["joindomain", "netjoindomain"]).from(WINDOWS_ALONE),
    windows("substatus): ").near(&["lsacallauthenticationpackage"]),
    windows("error: ").near(&["windows authentication failed"]),
    windows("error ").near(&["windows authentication failed", "ike"]).from(WINDOWS_ALONE),
    windows("error - ").near(&["ike"]).from(WINDOWS_ALONE),
    windows("status = ").near(&["i_netlogoncontrol", "dsgetdcname", "nltest"]),
    windows("returned ").near(&["logonuser", "winhttp", "dsbind", "dsgetdcname", "wnetaddconnection", "lookupaccount"]),
    windows("failed with ").near(&[
        "logonuser",
        "winhttp",
        "dsbind",
        "dsgetdcname",
        "wnetaddconnection",
        "lookupaccount",
    ]),
    windows("(")
        .then(")")
        .near(&["lookupaccount", "dsgetdcname", "createprocessasuser", "createprocesswithlogon"])
        .from(WINDOWS_ALONE),
];

/// The rows by the ends of their words, so that few rows are looked at; rows of one end keep their order.
static BY_END: [(u32, u8); SENTENCES.len()] = {
    let mut sorted = [(0, 0); SENTENCES.len()];
    let mut row = 0;
    while row < SENTENCES.len() {
        let words = SENTENCES[row].before.as_bytes();
        let length = if words[words.len() - 1] == b' ' { words.len() - 1 } else { words.len() };
        assert!(length >= 4 || words.len() == 1 && words[0] == b'(');
        assert!(row <= u8::MAX as usize);
        let end = end(words, length);
        let mut place = row;
        while place > 0 && sorted[place - 1].0 > end {
            sorted[place] = sorted[place - 1];
            place -= 1;
        }
        sorted[place] = (end, row as u8);
        row += 1;
    }
    sorted
};

/// The end of a row that has nothing but a bracket.
const BRACKET: u32 = end(b"(", 1);

/// The bytes that the ends of rows have, letters in lower case: a bit for the last byte, one for the byte in front of it, and
/// so on. Most numbers stand behind none of these.
static ENDS: [u8; 256] = {
    let mut ends = [0; 256];
    let mut row = 0;
    while row < BY_END.len() {
        let mut back = 0;
        while back < 4 {
            ends[(BY_END[row].0 >> (8 * back)) as usize & 0xFF] |= 1 << back;
            back += 1;
        }
        row += 1;
    }
    ends
};

/// The bits of the ends of all rows, hashed.
static FILTER: [u64; 128] = {
    let mut filter = [0; 128];
    let mut row = 0;
    while row < BY_END.len() {
        let bit = bit(BY_END[row].0);
        filter[bit / 64] |= 1 << (bit % 64);
        row += 1;
    }
    filter
};

const fn bit(end: u32) -> usize {
    (end.wrapping_mul(0x9E37_79B1) >> 19) as usize
}

/// The last four bytes before an offset, letters in lower case; what is no letter changes alike wherever it stands.
const fn end(bytes: &[u8], offset: usize) -> u32 {
    let (mut end, mut back) = (0, 1);
    while back <= 4 && back <= offset {
        end |= ((bytes[offset - back] | 0x20) as u32) << (8 * (back - 1));
        back += 1;
    }
    end
}

/// The end of the words in front of a number, if it may be that of a known sentence.
#[inline]
fn end_before(text: &str, start: usize) -> Option<u32> {
    let mut rest = without_blanks(&text.as_bytes()[..start]);
    let (mut end, mut is_bracket) = (0, false);
    for back in 0..4 {
        let Some((byte, length)) = last(rest) else { break };
        let byte = if is_blank(byte) { b' ' } else { byte | 0x20 };
        is_bracket |= back == 0 && byte == b'(';
        if !is_bracket && ENDS[usize::from(byte)] >> back & 1 == 0 {
            return None;
        }
        rest = if byte == b' ' { without_blanks(rest) } else { &rest[..rest.len() - length] };
        end |= u32::from(byte) << (8 * back);
    }
    let bit = bit(end);
    (is_bracket || FILTER[bit / 64] >> (bit % 64) & 1 == 1).then_some(end)
}

/// Whether the words in front of a number may end a known sentence.
#[inline]
pub(super) fn may_end(text: &str, start: usize) -> bool {
    end_before(text, start).is_some()
}

/// The space of a short number, if a known sentence stands around it.
pub(super) fn space(text: &str, place: Range<usize>, number: u16, is_hexadecimal: bool) -> Option<Space> {
    let end = end_before(text, place.start)?;
    let (before, behind) = (&text.as_bytes()[..place.start], &text[place.end..]);
    let behind = behind.trim_start_matches(['*', '`']).as_bytes();
    let fits = |sentence: &&Sentence| {
        number >= sentence.least
            && if is_hexadecimal { !sentence.decimal } else { !sentence.hexadecimal }
            && starts_with(behind, sentence.behind)
            && ends_with(
                before,
                sentence.before,
                sentence.glued || sentence.before == "(" && number > 9 && is_behind_prose(before),
            )
            && StatusCode::new(sentence.space, number.into()).symbol().is_some()
            && sentence.is_near(text, &place)
    };
    rows(end).chain(rows(BRACKET)).find(fits).map(|sentence| sentence.space)
}

/// The rows whose words have this end.
fn rows(end: u32) -> impl Iterator<Item = &'static Sentence> {
    let first = BY_END.partition_point(|(of_row, _)| *of_row < end);
    BY_END[first..].iter().take_while(move |(of_row, _)| *of_row == end).map(|(_, row)| &SENTENCES[usize::from(*row)])
}

impl Sentence {
    fn is_near(&self, text: &str, number: &Range<usize>) -> bool {
        if self.near.is_empty() {
            return true;
        }
        let front = &text[boundary(text, number.start.saturating_sub(FRONT))..number.start];
        let behind = &text[number.end..boundary(text, number.end + BEHIND)];
        let (front, behind) = if self.around {
            (front, behind)
        } else {
            let line = |text: &'_ str| text.split('\n').next().unwrap_or_default().len();
            (front.rsplit('\n').next().unwrap_or_default(), &behind[..line(behind)])
        };
        self.near.iter().any(|word| contains(front.as_bytes(), word) || contains(behind.as_bytes(), word))
    }
}

/// Spaces, and the marks with which Markdown makes a number bold or code.
#[inline]
pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'*' | b'`')
}

/// How many bytes of blanks may stand together in a sentence. Each of a million can be written with a number: `&#32;`.
const BLANKS: usize = 160;

/// A text without the blanks at its end.
#[inline]
pub(super) fn without_blanks(text: &[u8]) -> &[u8] {
    let least = text.len().saturating_sub(BLANKS);
    let mut text = text;
    while text.len() > least
        && let Some((byte, length)) = last(text)
        && is_blank(byte)
    {
        text = &text[..text.len() - length];
    }
    text
}

/// Whether a text ends with these words, without regard to case, and unless `glued` not in the middle of a word.
fn ends_with(text: &[u8], words: &str, glued: bool) -> bool {
    let mut end = text.len();
    for byte in words.bytes().rev() {
        let Some((found, length)) = last(&text[..end]) else { return false };
        if byte == b' ' {
            if !is_blank(found) {
                return false;
            }
            end = without_blanks(&text[..end]).len();
        } else if found.to_ascii_lowercase() == byte {
            end -= length;
        } else {
            return false;
        }
    }
    // A number in brackets directly behind a name is the line of a file or the section of a manual: `login.php(53)`.
    let is_word = !glued && (words == "(" || words.starts_with(|c: char| c.is_ascii_alphanumeric()));
    !(is_word && text[..end].last().is_some_and(u8::is_ascii_alphanumeric)) || is_behind_escape(text, end)
}

/// Whether a bracket stands directly behind the words of a message: `Invalid credentials(49)`.
fn is_behind_prose(text: &[u8]) -> bool {
    let Some(text) = text.strip_suffix(b"(") else { return false };
    let word = text.iter().rev().take_while(|byte| byte.is_ascii_lowercase()).count();
    let front = &text[..text.len() - word];
    word > 2 && matches!(front, [.., last, b' '] if last.is_ascii_alphabetic() || *last == b')')
}

fn starts_with(text: &[u8], words: &str) -> bool {
    text.get(..words.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(words.as_bytes()))
}

/// Whether a text has a word, which may go on, but has no letters in front.
fn contains(text: &[u8], word: &str) -> bool {
    let word = word.as_bytes();
    let Some(last) = text.len().checked_sub(word.len()) else { return false };
    // Most places have another first letter.
    let may_begin = |at: &usize| (text[*at] | 0x20) == (word[0] | 0x20);
    let is_word = |at: usize| text[at..at + word.len()].eq_ignore_ascii_case(word);
    (0..=last)
        .filter(may_begin)
        .any(|at| is_word(at) && (at == 0 || !text[at - 1].is_ascii_alphabetic() || is_behind_escape(text, at)))
}
