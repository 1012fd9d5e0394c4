//! `chain`: what was asked for, what is tried, and why.

use std::io::{self, Write};

use serde::Serialize;
use sspi_status::{FallbackChain, Reason};

use crate::Run;
use crate::args::Format;

#[derive(Serialize)]
struct Json<'a> {
    requested: Vec<String>,
    steps: Vec<JsonStep<'a>>,
}

#[derive(Serialize)]
struct JsonStep<'a> {
    locale: &'a str,
    wish: Option<String>,
    reason: &'static str,
}

impl Run {
    pub(crate) fn chain(&mut self, tags: &[String]) -> io::Result<()> {
        if self.refuse_tables("chain") {
            return Ok(());
        }
        let chain = if tags.is_empty() {
            self.requested_chain()
        } else {
            let tags: Vec<String> = tags.iter().flat_map(|tag| tag.split(',')).map(str::to_owned).collect();
            let wishes = self.wishes("", &tags);
            self.catalog.chain(wishes)
        };
        let mut out = self.stdout();
        match self.options.format {
            Format::Json => {
                serde_json::to_writer(&mut out, &json(&chain))?;
                writeln!(out)
            }
            _ => write!(out, "{}", text(&chain)),
        }
    }
}

fn json(chain: &FallbackChain) -> Json<'_> {
    Json {
        requested: chain.requested().iter().map(ToString::to_string).collect(),
        steps: chain
            .steps()
            .map(|step| JsonStep {
                locale: step.locale,
                wish: step.wish.map(ToString::to_string),
                reason: step.reason.as_str(),
            })
            .collect(),
    }
}

fn text(chain: &FallbackChain) -> String {
    let mut requested: Vec<String> = chain.requested().iter().map(ToString::to_string).collect();
    if chain.wishes_for_base() {
        requested.push("C".to_owned());
    }
    let requested = if requested.is_empty() { "nothing".to_owned() } else { requested.join(", ") };
    let mut text = format!("requested: {requested}\n");
    let width = chain.steps().map(|step| step.locale.len()).max().unwrap_or_default();
    for (i, step) in chain.steps().enumerate() {
        let wish = step.wish.map(ToString::to_string).unwrap_or_default();
        let why = match step.reason {
            Reason::Exact => "as requested".to_owned(),
            Reason::Parent => format!("more general than {wish}"),
            Reason::Likely => format!("the usual form of {wish}"),
            Reason::OtherRegion => format!("the language of {wish}, of another region"),
            Reason::Base => "the base language".to_owned(),
            other => other.to_string(),
        };
        text.push_str(&format!("{}. {:width$}  {why}\n", i + 1, step.locale));
    }
    text
}
