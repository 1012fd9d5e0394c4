//! The answers as JavaScript gets them: what the command's JSON has, under the names of the library's methods in the
//! spelling of JavaScript.

use serde::Serialize;
use sspi_status::{
    Description, Direction, FallbackChain, Family, Finding, Layout, Parts, Query, Rank, Reading, Severity, Source,
    Space, StatusCode, Symbol, Word,
};

/// A code as the whole domain lists it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Code {
    symbol: Symbol,
    code: StatusCode,
    number: u32,
    value: i64,
    aliases: Vec<&'static str>,
    space: Space,
    family: Family,
    severity: Severity,
    known: bool,
    message: Option<Symbol>,
}

impl Code {
    pub(crate) fn new(symbol: Symbol) -> Self {
        let code = symbol.code();
        Self {
            symbol,
            code,
            number: code.number(),
            value: code.value(),
            aliases: symbol.other_symbols().collect(),
            space: code.space(),
            family: symbol.family(),
            severity: code.severity(),
            known: symbol.message().is_some(),
            message: symbol.message(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Answer<'a> {
    code: StatusCode,
    number: u32,
    value: i64,
    symbol: Option<Symbol>,
    aliases: Vec<&'static str>,
    space: Space,
    family: Option<Family>,
    severity: Severity,
    known: bool,
    text: &'a str,
    hint: Option<&'a str>,
    developer_hint: Option<&'a str>,
    lang: &'a str,
    direction: Direction,
    source: Source,
    requested: Vec<String>,
    chain: Vec<&'a str>,
    parts: Option<InParts>,
}

impl<'a> Answer<'a> {
    pub(crate) fn new(description: &'a Description<'_>, chain: &'a FallbackChain) -> Self {
        let code = description.code();
        Self {
            code,
            number: code.number(),
            value: code.value(),
            symbol: description.symbol(),
            aliases: description.aliases().collect(),
            space: code.space(),
            family: description.family(),
            severity: description.severity(),
            known: description.is_known(),
            text: description.text(),
            hint: description.hint(),
            developer_hint: description.developer_hint(),
            lang: description.lang(),
            direction: description.direction(),
            source: description.source(),
            requested: chain.requested().iter().map(ToString::to_string).collect(),
            chain: chain.steps().map(|step| step.locale).collect(),
            parts: InParts::of(description.symbol(), code),
        }
    }
}

/// What the bits of an unknown number say.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct InParts {
    layout: Layout,
    severity: Severity,
    facility: u16,
    facility_name: Option<&'static str>,
    number: u16,
    wraps: Option<u32>,
    is_customer: bool,
    text: String,
}

impl InParts {
    /// Nothing for a number with a name, as in the command.
    fn of(symbol: Option<Symbol>, code: StatusCode) -> Option<Self> {
        let parts = code.parts().filter(|_| symbol.is_none())?;
        let text = parts.to_string();
        let Parts { layout, severity, facility, facility_name, number, wraps, is_customer, .. } = parts;
        Some(Self { layout, severity, facility, facility_name, number, wraps, is_customer, text })
    }
}

/// A hit of a search.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Hit<'a> {
    #[serde(flatten)]
    answer: Answer<'a>,
    rank: Rank,
    found_in: &'a str,
}

impl<'a> Hit<'a> {
    pub(crate) fn new(hit: &sspi_status::Hit<'a>, answer: Answer<'a>) -> Self {
        Self { answer, rank: hit.rank, found_in: hit.lang }
    }
}

/// A code in a text.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Found<'t> {
    query: String,
    code: StatusCode,
    number: u32,
    value: i64,
    symbol: Option<Symbol>,
    known: bool,
    text: &'t str,
    start: usize,
    end: usize,
    line: usize,
    column: usize,
    reading: Reading,
    parts: Option<InParts>,
}

/// The findings in the order of the library, with places in units of UTF-16, as JavaScript counts them.
pub(crate) fn found<'t>(text: &'t str, findings: impl Iterator<Item = Finding<'t>>) -> Vec<Found<'t>> {
    let mut units = Units { text, byte: 0, unit: 0 };
    let found = |finding: Finding<'t>| {
        let code = finding.query.code();
        let start = units.at(finding.offset);
        Found {
            query: written(finding.query),
            code,
            number: code.number(),
            value: code.value(),
            symbol: finding.query.symbol(),
            known: finding.is_known(),
            text: finding.text,
            start,
            end: start + finding.text.encode_utf16().count(),
            line: finding.line,
            column: finding.column,
            reading: finding.reading,
            parts: InParts::of(finding.query.symbol(), code),
        }
    };
    findings.map(found).collect()
}

/// A place in a text, in bytes and in units of UTF-16.
struct Units<'t> {
    text: &'t str,
    byte: usize,
    unit: usize,
}

impl Units<'_> {
    /// Goes to a byte, which may lie before the last one: a sub-code comes before the code in front of it.
    fn at(&mut self, byte: usize) -> usize {
        let between = |start: usize, end: usize| self.text[start..end].encode_utf16().count();
        self.unit = match byte < self.byte {
            true => self.unit - between(byte, self.byte),
            false => self.unit + between(self.byte, byte),
        };
        self.byte = byte;
        self.unit
    }
}

/// The spelling that the library reads as this very query: with the name, if there is one.
pub(crate) fn written(query: Query) -> String {
    match query.symbol() {
        Some(symbol) => format!("{symbol} ({})", query.code().spelling()),
        None => query.code().spelling().to_string(),
    }
}

/// A word around the messages.
#[derive(Serialize)]
pub(crate) struct Label<'a> {
    text: String,
    lang: &'a str,
    direction: Direction,
}

impl<'a> Label<'a> {
    pub(crate) fn new(word: &Word<'a>, value: &str) -> Self {
        Self { text: word.with(value), lang: word.lang, direction: word.direction }
    }
}
