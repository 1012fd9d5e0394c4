//! Reading a Fluent text that somebody hands in at run time. It can do no harm: what is wrong is written down with its
//! place, and the next text answers.

use std::collections::HashSet;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast::{Entry, Pattern};

use crate::guard;
use crate::overlay::{Overlay, OwnedMessage, OwnedTemplate};
use crate::place;
use crate::problem::Problem;
use crate::safety::{Danger, Safety};
use crate::texts::{Locale, Miss};
use crate::{Label, Symbol};

/// Longest text that is taken, in bytes; the catalogue's own have up to 700. Without it a few references could make a
/// text of many megabytes.
pub(crate) const MAX_TEXT_LEN: usize = 8 * 1024;

/// Most problems that are kept of one file.
pub(crate) const MAX_PROBLEMS: usize = 100;

const UNKNOWN_CODE: &str = "sspi-unknown-code";

/// Stands for the code while the unknown-code sentence is cut in two: a private-use character that no text has.
const CODE_STANDS_HERE: char = '\u{F0000}';

/// A Fluent text, and how to read it.
pub(crate) struct Source<'a> {
    /// The locale without its overlays.
    pub(crate) below: &'a Locale,
    /// What problems are reported under.
    pub(crate) path: &'a str,
    pub(crate) text: &'a str,
    pub(crate) isolating: bool,
}

impl Source<'_> {
    /// Lays the messages over those that are there.
    pub(crate) fn load(&self, overlay: &mut Overlay) -> Vec<Problem> {
        // Windows' editors put a byte order mark there; the parser would take it for the beginning of the first ID.
        let text = self.text.strip_prefix('\u{FEFF}').unwrap_or(self.text);
        let mut problems = Problems { path: self.path, text, kept: Vec::new(), left_out: 0 };
        if let Err(refused) = guard::check(text) {
            let what = format!("{refused}; the file is left out");
            return vec![match refused.offset() {
                Some(offset) => Problem::at(self.path, text, offset, what),
                None => Problem::of(self.path, what),
            }];
        }
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let offset = place::of_error(text, &error);
                problems.add(offset, || format!("{}; what is not understood is left out", error.kind));
            }
            resource
        });
        let mut bundle = FluentBundle::new_concurrent(vec![self.below.id.clone()]);
        bundle.set_use_isolating(self.isolating);
        // Its only complaint is an ID given twice, which is reported below, with its place.
        let _ = bundle.add_resource(&resource);

        let safety = Safety::of(&resource);
        let offset = |part: &str| part.as_ptr().addr() - resource.source().as_ptr().addr();
        let mut seen = HashSet::new();
        let mut entries = resource.entries().peekable();
        while let Some(entry) = entries.next() {
            let (id, message) = match entry {
                Entry::Message(message) => (message.id.name, Some(message)),
                Entry::Term(term) => (term.id.name, None),
                Entry::Junk { content } => {
                    // Reported above. A message that the parser gave up is there, but with an error.
                    let id = content.split([' ', '=', '\n']).next().unwrap_or_default();
                    if let Some(target) = Target::of(id)
                        && !seen.contains(id)
                    {
                        target.store(overlay, Err(Refusal::Cut));
                    }
                    continue;
                }
                _ => continue,
            };
            let at = offset(id);
            if !seen.insert(id) {
                problems.add(at, || format!("{id} is here a second time; the first counts"));
                continue;
            }
            let Some(message) = message else { continue };
            let Some(target) = Target::of(id) else {
                problems.add(at, || format!("{id} is no message of this catalogue; it is left out"));
                continue;
            };
            // An indented line that is not understood belongs to the message before it: that text is cut.
            let cut = matches!(entries.peek(), Some(Entry::Junk { content }) if content.starts_with([' ', '\t']));
            let hint = message.attributes.iter().find(|attribute| attribute.id.name == "hint");
            let read = match (&message.value, safety.danger(id)) {
                _ if cut => Err(Refusal::Cut),
                (None, _) => Err(Refusal::NoValue),
                (Some(_), Some(danger)) => Err(Refusal::Dangerous(danger)),
                // The stand-in for the code would be taken for the code.
                (Some(_), None) if matches!(target, Target::UnknownCode) && text.contains(CODE_STANDS_HERE) => {
                    Err(Refusal::NotOneCode)
                }
                (Some(value), None) => target.read(&bundle, value, hint.map(|hint| &hint.value)),
            };
            for attribute in message.attributes.iter().filter(|attribute| attribute.id.name != "hint") {
                let name = attribute.id.name;
                problems.add(offset(name), || format!("{id}.{name} is left out: the only attribute is .hint"));
            }
            if let Err(refusal) = &read {
                let instead = target.instead(overlay, self.below);
                problems.add(at, || format!("{id} {refusal}; {instead} answers"));
            }
            target.store(overlay, read);
        }
        problems.finish()
    }
}

/// A message that the catalogue knows.
enum Target {
    Symbol(Symbol),
    Label(Label),
    UnknownCode,
}

/// What is stored for it.
enum Text {
    Message(OwnedMessage),
    Template(OwnedTemplate),
}

impl Target {
    /// IDs are case-sensitive in Fluent.
    fn of(id: &str) -> Option<Self> {
        if id == UNKNOWN_CODE {
            return Some(Target::UnknownCode);
        }
        let symbol = id.parse::<Symbol>().ok().filter(|symbol| symbol.name() == id).map(Target::Symbol);
        symbol.or_else(|| Label::all().iter().find(|label| label.id() == id).map(|label| Target::Label(*label)))
    }

    /// Text and hint are one unit: with an error in either, neither counts.
    fn read(&self, bundle: &Bundle<'_>, value: &Pattern<&str>, hint: Option<&Pattern<&str>>) -> Result<Text, Refusal> {
        if let Target::UnknownCode = self {
            let text = format(bundle, value, Some(CODE_STANDS_HERE))?;
            let (before, after) = text.split_once(CODE_STANDS_HERE).ok_or(Refusal::NotOneCode)?;
            if after.contains(CODE_STANDS_HERE) {
                return Err(Refusal::NotOneCode);
            }
            return Ok(Text::Template(OwnedTemplate { before: before.to_owned(), after: after.to_owned() }));
        }
        let text = format(bundle, value, None)?;
        let hint = hint.map(|hint| format(bundle, hint, None)).transpose()?;
        Ok(Text::Message(OwnedMessage { text, hint }))
    }

    /// Which text answers in its place.
    fn instead(&self, overlay: &Overlay, below: &Locale) -> &'static str {
        let (earlier, embedded) = match self {
            Target::Symbol(symbol) => (overlay.message(*symbol).is_ok(), below.message(*symbol).is_ok()),
            Target::Label(label) => (overlay.label(*label).is_some(), below.label(*label).is_some()),
            Target::UnknownCode => (overlay.unknown().is_ok(), below.unknown().is_ok()),
        };
        match (earlier, embedded) {
            (true, _) => "the earlier overlay",
            (false, true) => "the embedded text",
            (false, false) => "the next language",
        }
    }

    fn store(&self, overlay: &mut Overlay, read: Result<Text, Refusal>) {
        let read = read.map_err(|refusal| match refusal {
            Refusal::NoValue => Miss::NoValue,
            _ => Miss::Errors,
        });
        match (self, read) {
            (Target::Symbol(symbol), Ok(Text::Message(message))) => overlay.set_message(*symbol, Ok(message)),
            (Target::Symbol(symbol), Err(miss)) => overlay.set_message(*symbol, Err(miss)),
            (Target::Label(label), Ok(Text::Message(message))) => overlay.set_label(*label, message.text),
            (Target::UnknownCode, Ok(Text::Template(template))) => overlay.set_unknown(Ok(template)),
            (Target::UnknownCode, Err(miss)) => overlay.set_unknown(Err(miss)),
            _ => {}
        }
    }
}

/// Why a message is not taken.
enum Refusal {
    Cut,
    NoValue,
    Empty,
    TooLong,
    Dangerous(Danger),
    NotOneCode,
    Format(FluentError),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Cut => f.write_str("is followed by an indented line that is not understood, so its text is cut"),
            Refusal::NoValue => f.write_str("has no text of its own"),
            Refusal::Empty => f.write_str("is empty"),
            Refusal::TooLong => write!(f, "is longer than {MAX_TEXT_LEN} bytes"),
            Refusal::Dangerous(danger) => write!(f, "cannot be formatted ({danger})"),
            Refusal::NotOneCode => f.write_str("does not say { $code } exactly once"),
            Refusal::Format(FluentError::ResolverError(error)) => write!(f, "cannot be formatted ({error})"),
            Refusal::Format(error) => write!(f, "cannot be formatted ({error})"),
        }
    }
}

type Bundle<'r> = FluentBundle<&'r FluentResource>;

/// A message that formats with an error counts as absent, and so does an empty one.
fn format(bundle: &Bundle<'_>, pattern: &Pattern<&str>, code: Option<char>) -> Result<String, Refusal> {
    let mut args = FluentArgs::new();
    if let Some(code) = code {
        args.set("code", code.to_string());
    }
    let mut errors = Vec::new();
    let mut text = Limited(String::new());
    let written = bundle.write_pattern(&mut text, pattern, Some(&args), &mut errors);
    match (errors.pop(), written) {
        (Some(error), _) => Err(Refusal::Format(error)),
        (None, Err(fmt::Error)) => Err(Refusal::TooLong),
        (None, Ok(())) if text.0.trim().is_empty() => Err(Refusal::Empty),
        (None, Ok(())) => Ok(text.0),
    }
}

/// Stops the formatter at [`MAX_TEXT_LEN`].
struct Limited(String);

impl fmt::Write for Limited {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        if self.0.len() + part.len() > MAX_TEXT_LEN {
            return Err(fmt::Error);
        }
        self.0.push_str(part);
        Ok(())
    }
}

/// The problems of one text, so many of them.
struct Problems<'a> {
    path: &'a str,
    text: &'a str,
    kept: Vec<Problem>,
    left_out: usize,
}

impl Problems<'_> {
    fn add(&mut self, offset: usize, what: impl FnOnce() -> String) {
        if self.kept.len() < MAX_PROBLEMS {
            self.kept.push(Problem::at(self.path, self.text, offset, what()));
        } else {
            self.left_out += 1;
        }
    }

    fn finish(mut self) -> Vec<Problem> {
        self.kept.sort_by_key(|problem| (problem.line, problem.column));
        if self.left_out > 0 {
            let what = format!("{} more problems are not listed", self.left_out);
            self.kept.push(Problem::of(self.path, what));
        }
        self.kept
    }
}
