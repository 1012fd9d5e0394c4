//! `chain` and `trace`: the wishes, the languages that are tried, why, and what each language has for a code.

use std::io::{self, Write};

use serde::Serialize;
use sspi_status::{FallbackChain, LanguageIdentifier, Query, Reason, StatusCode, Symbol, Trace};

use crate::args::Format;
use crate::output::to_json;
use crate::{Run, Status};

#[derive(Serialize)]
struct ChainObject<'a> {
    requested: Vec<String>,
    steps: Vec<StepObject<'a>>,
}

#[derive(Serialize)]
struct TraceObject<'a> {
    code: StatusCode,
    symbol: Option<Symbol>,
    #[serde(flatten)]
    chain: ChainObject<'a>,
}

#[derive(Serialize)]
struct StepObject<'a> {
    locale: &'a str,
    wish: Option<String>,
    reason: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<&'static str>,
}

impl Run {
    pub(crate) fn chain(&mut self, tags: &[String]) -> io::Result<()> {
        if self.refuse_tables("chain") {
            return Ok(());
        }
        let chain = self.chain_of(tags);
        let mut out = self.stdout();
        if self.options.format == Format::Json {
            return writeln!(out, "{}", to_json(&chain_object(&chain))?);
        }
        writeln!(out, "{}", requested(&chain))?;
        let width = width(&chain);
        for (i, step) in chain.steps().enumerate() {
            writeln!(out, "{}. {:width$}  {}", i + 1, step.locale, step.reason.in_words(step.wish))?;
        }
        Ok(())
    }

    pub(crate) fn trace(&mut self, spelling: &str, tags: &[String]) -> io::Result<()> {
        if self.refuse_tables("trace") {
            return Ok(());
        }
        let chain = self.chain_of(tags);
        let Some(query) = self.query(spelling) else { return Ok(()) };
        if query.symbol().is_none() {
            self.raise(Status::NotFound);
        }
        let trace = self.catalog.trace(query, &chain);
        let mut out = self.stdout();
        if self.options.format == Format::Json {
            return writeln!(out, "{}", to_json(&[trace_object(&trace)])?);
        }
        self.trace_text(&mut out, query, &trace)
    }

    fn trace_text(&self, out: &mut impl Write, query: Query, trace: &Trace) -> io::Result<()> {
        let code = trace.code().spelling();
        match trace.symbol() {
            Some(symbol) => writeln!(out, "{symbol}  {code}")?,
            None => writeln!(out, "{code}")?,
        }
        writeln!(out, "{}", requested(trace.chain()))?;
        let width = width(trace.chain());
        let widest = trace.steps().map(|(_, outcome)| outcome.in_words().len()).max().unwrap_or_default();
        for (i, (step, outcome)) in trace.steps().enumerate() {
            let why = step.reason.in_words(step.wish);
            writeln!(out, "{}. {:width$}  {:widest$}  {why}", i + 1, step.locale, outcome.in_words())?;
        }
        let answer = self.catalog.describe(query, trace.chain());
        let text = self.shown().text(answer.text(), answer.lang()).replace('\n', "\n        ");
        writeln!(out, "answer: {text} ({}, {})", answer.lang(), answer.source())
    }

    /// The chain for a subcommand's tags; without tags, the chain for `--locale` or the system's languages.
    fn chain_of(&mut self, tags: &[String]) -> FallbackChain {
        if tags.is_empty() {
            return self.requested.clone();
        }
        let tags: Vec<String> = tags.iter().flat_map(|tag| tag.split(',')).map(str::to_owned).collect();
        let wishes = self.wishes("", &tags);
        let chain = self.catalog.chain(wishes);
        self.tell_unregistered("", &chain);
        chain
    }
}

fn chain_object(chain: &FallbackChain) -> ChainObject<'_> {
    let steps = chain.steps().map(|step| step_object(step.locale, step.wish, step.reason, None));
    ChainObject { requested: chain.requested().iter().map(ToString::to_string).collect(), steps: steps.collect() }
}

fn trace_object(trace: &Trace) -> TraceObject<'_> {
    let mut chain = chain_object(trace.chain());
    for (object, (_, outcome)) in chain.steps.iter_mut().zip(trace.steps()) {
        object.outcome = Some(outcome.as_str());
    }
    TraceObject { code: trace.code(), symbol: trace.symbol(), chain }
}

fn step_object<'a>(
    locale: &'a str,
    wish: Option<&LanguageIdentifier>,
    reason: Reason,
    outcome: Option<&'static str>,
) -> StepObject<'a> {
    StepObject { locale, wish: wish.map(ToString::to_string), reason: reason.as_str(), outcome }
}

fn requested(chain: &FallbackChain) -> String {
    let mut requested: Vec<String> = chain.requested().iter().map(ToString::to_string).collect();
    if chain.wishes_for_base() {
        requested.push("C".to_owned());
    }
    format!("requested: {}", if requested.is_empty() { "nothing".to_owned() } else { requested.join(", ") })
}

fn width(chain: &FallbackChain) -> usize {
    chain.steps().map(|step| step.locale.len()).max().unwrap_or_default()
}
