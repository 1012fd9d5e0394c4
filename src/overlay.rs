//! Texts that are given at run time. They win over the embedded ones message by message, and can do no harm: what is
//! wrong with them is written down with its place, and the next text answers.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast::{Entry, Message as AstMessage, Pattern};
use unic_langid::LanguageIdentifier;

use crate::guard::{self, TooMuch};
use crate::place;
use crate::problem::Problem;
use crate::texts::{Message, UnknownTemplate};
use crate::{Label, Symbol, label, symbol};

const UNKNOWN_CODE: &str = "sspi-unknown-code";

/// Stands for the code while the unknown-code sentence is cut in two: a private-use character that no text has.
const CODE_STANDS_HERE: char = '\u{F0000}';

/// The overlaid texts of one locale, formatted once.
pub(crate) struct Overlay {
    messages: Vec<Option<OwnedMessage>>,
    labels: Vec<Option<String>>,
    unknown: Option<(String, String)>,
}

struct OwnedMessage {
    text: String,
    hint: Option<String>,
}

impl Overlay {
    pub(crate) fn new() -> Self {
        Self {
            messages: std::iter::repeat_with(|| None).take(symbol::COUNT).collect(),
            labels: vec![None; label::COUNT],
            unknown: None,
        }
    }

    pub(crate) fn message(&self, symbol: Symbol) -> Option<Message<'_>> {
        let OwnedMessage { text, hint } = self.messages[symbol.ordinal()].as_ref()?;
        Some(Message { text, hint: hint.as_deref() })
    }

    pub(crate) fn label(&self, label: Label) -> Option<&str> {
        self.labels[label.ordinal()].as_deref()
    }

    pub(crate) fn unknown(&self) -> Option<UnknownTemplate<'_>> {
        let (before, after) = self.unknown.as_ref()?;
        Some(UnknownTemplate { before, after })
    }

    /// Takes the messages of one file over those that are there.
    pub(crate) fn load(&mut self, locale: &LanguageIdentifier, file: &File<'_>) -> Vec<Problem> {
        let mut problems = Vec::new();
        if let Err(too_much) = guard::check(file.text) {
            let offset = match too_much {
                TooMuch::Long { .. } => 0,
                TooMuch::Deep { offset } | TooMuch::Many { offset } => offset,
            };
            problems.push(file.problem(offset, format!("{too_much}; the file is left out")));
            return problems;
        }
        let resource = FluentResource::try_new(file.text.to_owned()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                problems.push(file.problem(
                    place::of_error(file.text, &error),
                    format!("{}; what is not understood is left out", error.kind),
                ));
            }
            resource
        });
        let source = resource.source();
        let offset = |part: &str| part.as_ptr().addr() - source.as_ptr().addr();

        let mut bundle = FluentBundle::new_concurrent(vec![locale.clone()]);
        bundle.set_use_isolating(file.isolating);
        if let Err(errors) = bundle.add_resource(&resource) {
            for error in errors {
                let FluentError::Overriding { id, .. } = &error else { continue };
                let again = resource.entries().filter_map(message).filter(|message| message.id.name == id).nth(1);
                let at = again.map_or(0, |message| offset(message.id.name));
                problems.push(file.problem(at, format!("{id} is here a second time; the first counts")));
            }
        }
        // An indented line that is not understood belongs to the message before it: that text is cut.
        let entries: Vec<_> = resource.entries().collect();
        let cut =
            |i: usize| matches!(entries.get(i + 1), Some(Entry::Junk { content }) if content.starts_with([' ', '\t']));

        let mut seen: Vec<&str> = Vec::new();
        for (i, entry) in entries.iter().enumerate() {
            let Some(message) = message(entry) else { continue };
            let id = message.id.name;
            if seen.contains(&id) {
                continue;
            }
            seen.push(id);
            let at = offset(id);
            let mut refuse = |why: &str| problems.push(file.problem(at, format!("{id} {why}; the next text answers")));
            if cut(i) {
                refuse("is followed by a line that is not understood, so its text is cut");
                continue;
            }
            let Some(value) = &message.value else {
                refuse("has no text of its own");
                continue;
            };
            let hint = message.attributes.iter().find(|attribute| attribute.id.name == "hint");
            let formatted = format(&bundle, value, None)
                .and_then(|text| Ok((text, hint.map(|hint| format(&bundle, &hint.value, None)).transpose()?)));
            if let Some(symbol) = Symbol::all().iter().find(|symbol| symbol.name() == id) {
                match formatted {
                    Ok((text, hint)) => self.messages[symbol.ordinal()] = Some(OwnedMessage { text, hint }),
                    Err(why) => refuse(&why),
                }
            } else if let Some(label) = Label::all().iter().find(|label| label.id() == id) {
                match formatted {
                    Ok((text, _)) => self.labels[label.ordinal()] = Some(text),
                    Err(why) => refuse(&why),
                }
            } else if id == UNKNOWN_CODE {
                match format(&bundle, value, Some(CODE_STANDS_HERE)) {
                    Ok(text) => match text.split(CODE_STANDS_HERE).collect::<Vec<_>>().as_slice() {
                        [before, after] => self.unknown = Some(((*before).to_owned(), (*after).to_owned())),
                        _ => refuse("does not say { $code } exactly once"),
                    },
                    Err(why) => refuse(&why),
                }
            } else {
                problems.push(file.problem(at, format!("{id} is no message of this catalogue; it is left out")));
            }
        }
        problems.sort_by_key(|problem| (problem.line, problem.column));
        problems
    }
}

/// A Fluent file in memory, and how to read it.
pub(crate) struct File<'a> {
    pub(crate) path: &'a str,
    pub(crate) text: &'a str,
    pub(crate) isolating: bool,
}

impl File<'_> {
    fn problem(&self, offset: usize, what: String) -> Problem {
        Problem::at(self.path, self.text, offset, what)
    }
}

fn message<'r>(entry: &'r Entry<&'r str>) -> Option<&'r AstMessage<&'r str>> {
    match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    }
}

/// A message that formats with an error counts as absent, and so does an empty one.
fn format(
    bundle: &FluentBundle<&FluentResource>,
    pattern: &Pattern<&str>,
    code: Option<char>,
) -> Result<String, String> {
    let mut args = FluentArgs::new();
    if let Some(code) = code {
        args.set("code", code.to_string());
    }
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
    match errors.first() {
        Some(FluentError::ResolverError(error)) => Err(format!("cannot be formatted ({error})")),
        Some(error) => Err(format!("cannot be formatted ({error})")),
        None if text.trim().is_empty() => Err("is empty".to_owned()),
        None => Ok(text.into_owned()),
    }
}
