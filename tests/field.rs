//! `scan` on texts of the shapes that people paste.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;
use sspi_status::{Query, Reading, Symbol, scan};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

/// A text, and what has to be found in it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    why: String,
    text: String,
    /// Codes that have to be explained.
    expect: Vec<String>,
    /// Codes that may be explained, too.
    #[serde(default)]
    allowed: Vec<String>,
    /// Numbers that have to be reported as unknown, in the spelling of `StatusCode`.
    #[serde(default)]
    unknown: Vec<String>,
    /// How the first code is read, where that matters.
    #[serde(default)]
    reading: Option<String>,
}

/// Whether a name means a symbol. Two names of one condition, or of one number, are one answer.
fn is(found: Symbol, name: &str) -> bool {
    let named: Symbol = name.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
    found == named
        || found.code().canonical() == named.code().canonical()
        || found.message().is_some() && found.message() == named.message()
}

fn known(text: &str) -> Vec<Symbol> {
    scan(text).filter_map(|found| found.query.symbol()).collect()
}

fn unknown(text: &str) -> BTreeSet<String> {
    let unknown = scan(text).filter(|found| !found.is_known());
    unknown.map(|found| found.query.code().spelling().to_string()).collect()
}

#[test]
fn what_people_paste_is_explained_and_nothing_else() {
    let File { case } = toml::from_str(include_str!("data/field.toml")).unwrap();
    assert!(case.len() > 80, "only {} cases", case.len());
    let mut faults = Vec::new();
    for Case { why, text, expect, allowed, unknown: reported, reading } in case {
        let found = known(&text);
        for wanted in expect.iter().filter(|wanted| !found.iter().any(|found| is(*found, wanted))) {
            faults.push(format!("{why}: {wanted} is not in {found:?}"));
        }
        for symbol in &found {
            let mut right = expect.iter().chain(&allowed);
            if !right.any(|name| is(*symbol, name)) {
                faults.push(format!("{why}: {symbol} is too much"));
            }
        }
        if unknown(&text) != reported.into_iter().collect() {
            faults.push(format!("{why}: {:?} is reported as unknown", unknown(&text)));
        }
        if reading.is_some() && reading.as_deref() != scan(&text).next().map(|found| found.reading.as_str()) {
            faults.push(format!("{why}: read in another way"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The text as programs write it that keep to ASCII: `written` writes a character, or leaves it as it is.
fn in_ascii(text: &str, written: impl Fn(char) -> Option<String>) -> String {
    text.chars().map(|c| written(c).unwrap_or_else(|| c.to_string())).collect()
}

/// A color of JSON around each word that has a digit.
fn colored(text: &str) -> String {
    let is_of_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut out = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let word = &rest[..rest.find(|c| !is_of_word(c)).unwrap_or(rest.len())];
        let length = if word.is_empty() { rest.chars().next().map_or(0, char::len_utf8) } else { word.len() };
        let is_colored = word.contains(|c: char| c.is_ascii_digit());
        out += &if is_colored { format!("\\u001b[36m{word}\\u001b[39m") } else { rest[..length].to_owned() };
        rest = &rest[length..];
    }
    out
}

/// The bytes of a character, each with a sign in front.
fn bytes(c: char, sign: &str) -> String {
    c.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("{sign}{byte:02X}")).collect()
}

/// Mail that is quoted-printable, whose lines have at most 76 bytes.
fn quoted_printable(text: &str, line_end: &str) -> String {
    let mut mail = String::new();
    for line in text.split_inclusive('\n') {
        let mut length = 0;
        for c in line.trim_end_matches(['\r', '\n']).chars() {
            let written = if c.is_ascii() && c != '=' { c.to_string() } else { bytes(c, "=") };
            if length + written.len() > 75 {
                mail += &format!("={line_end}");
                length = 0;
            }
            length += written.len();
            mail += &written;
        }
        mail += if line.ends_with('\n') { line_end } else { "" };
    }
    mail
}

#[test]
fn it_does_not_matter_how_a_text_was_written() {
    let File { case } = toml::from_str(include_str!("data/field.toml")).unwrap();
    let other = |c: char| !c.is_ascii();
    let mark = |c: char| other(c) || "\"&'+<>`".contains(c);
    let json = |c: char, slash| Some(c).filter(|c| mark(*c)).map(|c| format!("{slash}u{:04x}", u32::from(c)));
    let html = |c: char| match c {
        '<' => Some("&lt;".to_owned()),
        '>' => Some("&gt;".to_owned()),
        '&' => Some("&amp;".to_owned()),
        '"' => Some("&quot;".to_owned()),
        _ => None,
    };
    let mut faults = Vec::new();
    for Case { why, text, .. } in case {
        let in_string = |c: char| match c {
            '"' | '\\' => Some(format!("\\{c}")),
            '\t' => Some("\\t".to_owned()),
            _ => None,
        };
        let markdown = |c: char| Some(format!("\\{c}")).filter(|_| "[]_*<>|".contains(c));
        let no_break = |c: char| Some("\u{a0}".to_owned()).filter(|_| c == ' ');
        for (way, written) in [
            ("a string of JSON", in_ascii(&text, in_string)),
            ("Markdown", in_ascii(&text, markdown)),
            ("JSON", in_ascii(&text, |c| json(c, "\\"))),
            ("JSON in JSON", in_ascii(&text, |c| json(c, "\\\\"))),
            ("HTML", in_ascii(&text, html)),
            ("HTML with numbers", in_ascii(&text, |c| other(c).then(|| format!("&#{};", u32::from(c))))),
            ("an address", in_ascii(&text, |c| other(c).then(|| bytes(c, "%")))),
            ("bytes", in_ascii(&text, |c| other(c).then(|| bytes(c, "\\x")))),
            ("mail", quoted_printable(&text, "\n")),
            ("mail with CRLF", quoted_printable(&text, "\r\n")),
            ("colors in JSON", colored(&text)),
            ("no-break spaces", in_ascii(&text, no_break)),
        ] {
            let (of_text, of_written) = (known(&text), known(&written));
            if of_text != of_written || unknown(&text) != unknown(&written) {
                faults.push(format!("{why}, in {way}: {of_written:?} instead of {of_text:?} in {written}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Cases that others keep in a table of tab-separated values; `SSPI_STATUS_FIELD` names its folder.
#[test]
fn cases_of_others_are_explained() {
    let Some(folder) = std::env::var_os("SSPI_STATUS_FIELD") else {
        println!("skipped: SSPI_STATUS_FIELD does not name a folder with cases.tsv");
        return;
    };
    let table = std::fs::read_to_string(Path::new(&folder).join("cases.tsv")).unwrap();
    let mut faults = Vec::new();
    for row in table.lines().skip(1) {
        let mut cells = row.split('\t').map(str::to_owned);
        let mut next = || cells.next().unwrap_or_default();
        let (id, text, expect, allowed, _not_expected, numbers) = (next(), next(), next(), next(), next(), next());
        let text = unescaped(&text);
        let found = known(&text);
        for wanted in expect.split(' ').filter(|name| !name.is_empty()) {
            // A name that this catalogue lacks has no code.
            if wanted.parse::<Symbol>().is_err() || !found.iter().any(|found| is(*found, wanted)) {
                faults.push(format!("{id}: {wanted} is missing in {found:?}"));
            }
        }
        for symbol in &found {
            let mut right = expect.split(' ').chain(allowed.split(' ')).filter(|name| name.parse::<Symbol>().is_ok());
            if !right.any(|name| is(*symbol, name)) {
                faults.push(format!("{id}: {symbol} is too much"));
            }
        }
        let numbers: Vec<Query> = numbers.split(' ').filter_map(|number| number.parse().ok()).collect();
        for number in unknown(&text) {
            if !numbers.contains(&number.parse().unwrap()) {
                faults.push(format!("{id}: {number} is reported"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Undoes the escapes `\n`, `\t`, `\\` and `\u1234`.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match (c, if c == '\\' { rest.next() } else { None }) {
            ('\\', Some('n')) => out.push('\n'),
            ('\\', Some('t')) => out.push('\t'),
            ('\\', Some('u')) => {
                let digits: String = rest.by_ref().take(4).collect();
                out.push(
                    u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32).expect("four hexadecimal digits"),
                );
            }
            ('\\', Some(c)) => out.push(c),
            (c, _) => out.push(c),
        }
    }
    out
}

#[test]
fn each_finding_names_its_place() {
    let text = "ж 0x80090322,\r\n\n80090308: LdapErr: x, data 52e\nerror 0x8009\n030c\ncode 0x800004005";
    let places: Vec<_> = scan(text).map(|found| (found.text, found.line, found.column, found.reading)).collect();
    assert_eq!(
        places,
        [
            ("0x80090322", 1, 3, Reading::Number),
            ("52e", 3, 28, Reading::SubCode),
            ("80090308", 3, 1, Reading::Number),
            ("0x8009\n030c", 4, 7, Reading::CutInTwo),
            ("0x800004005", 6, 6, Reading::ExtraZero),
        ]
    );
    let mail = "ж =D0=B6 80090308: LdapErr: x, da=\nta =\r\n52=\ne, v, \\u0434 SEC_E_=\nOK =20=\n=20SEC_E_OK";
    let places: Vec<_> = scan(mail).map(|found| (found.text, found.line, found.column, found.reading)).collect();
    assert_eq!(
        places,
        [
            ("52=\ne", 3, 1, Reading::SubCode),
            ("80090308", 1, 10, Reading::Number),
            ("SEC_E_=\nOK", 4, 14, Reading::CutInTwo),
            ("SEC_E_OK", 6, 4, Reading::Name),
        ]
    );
    for found in scan(text) {
        assert_eq!(&text[found.offset..][..found.text.len()], found.text);
    }
}
