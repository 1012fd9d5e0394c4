//! Reads the messages of a text and formats them. A bad text does no harm: the reader reports each mistake with its
//! place, and another text answers.

use std::borrow::Cow;
use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{self, Entry, Pattern, PatternElement};

use super::before_formatting::Targets;
use super::id::{self, Id};
use super::label::{Label, VALUE};
use super::message::{DEVELOPER, HINT, Message, Miss};
use super::parse::{Parsed, Standing, parse};
use super::place;

/// Longest part of a message that is accepted, in bytes when formatted. The shipped parts have up to about 700 bytes.
pub const MAX_TEXT_LEN: usize = 8 * 1024;

/// The messages and mistakes of a file.
#[derive(Default)]
pub struct Reading<'t> {
    /// The messages in the order of the file. A place can occur twice.
    pub messages: Vec<Said<'t>>,
    /// All mistakes but those of refused messages.
    pub faults: Vec<Fault>,
}

/// One message of the catalogue as a file has it.
pub struct Said<'t> {
    /// The place of the message in the table of a language.
    pub place: usize,
    /// The message; each part is borrowed if it is a slice of the file, and owned if it had to be formatted.
    pub message: Result<Message<Cow<'t, str>>, Refusal>,
}

/// Why a message is refused.
pub struct Refusal {
    /// The reason that a trace shows.
    pub miss: Miss,
    /// The mistake to report; `None` if `Reading::faults` has it already.
    pub fault: Option<Fault>,
}

/// A mistake in a file.
pub struct Fault {
    /// The offset of the mistake, in bytes; `None` if it concerns the whole file.
    pub offset: Option<usize>,
    /// What is wrong, and what happens instead.
    pub what: String,
}

/// Reads a file. `isolating`: Fluent wraps placeables in U+2068 and U+2069.
pub fn read(text: &str, isolating: bool) -> Reading<'_> {
    let parsed = match parse(text) {
        Ok(parsed) => parsed,
        Err(refused) => {
            let fault = Fault { offset: refused.offset, what: format!("{refused}; the file is left out") };
            return Reading { messages: Vec::new(), faults: vec![fault] };
        }
    };
    let offset = |part: &str| Some(part.as_ptr().addr() - text.as_ptr().addr());
    let source = &text[parsed.before..];
    let mut reading = Reading::default();
    for error in &parsed.errors {
        let offset = Some(parsed.before + place::of_error(source, error));
        reading.faults.push(Fault { offset, what: format!("{}; what is not understood is left out", error.kind) });
    }
    let formatter = Formatter::new(source, &parsed, isolating);
    for (entry, standing) in parsed.resource.body.iter().zip(&parsed.standings) {
        match (entry, standing) {
            (Entry::Junk { content }, _) => {
                // The syntax error is reported above. A message that the parser gave up counts as one with an error.
                let id = content.split([' ', '=', '\n']).next().unwrap_or_default();
                if let Some(Id::Message(place)) = id::of(id) {
                    let message = Err(Refusal { miss: Miss::Errors, fault: None });
                    reading.messages.push(Said { place, message });
                }
            }
            (Entry::Message(ast::Message { id, .. }) | Entry::Term(ast::Term { id, .. }), Standing::Again) => {
                let name = if matches!(entry, Entry::Term(_)) { format!("-{}", id.name) } else { id.name.to_owned() };
                let offset = offset(id.name).map(|offset| offset + id.name.len() - name.len());
                reading.faults.push(Fault { offset, what: format!("{name} is here a second time; the first counts") });
            }
            (Entry::Message(message), _) => {
                let name = message.id.name;
                let place = match id::of(name) {
                    Some(Id::Message(place)) => place,
                    other => {
                        let why = match other {
                            Some(Id::WithoutText("none")) => "has no text in this catalogue".to_owned(),
                            Some(Id::WithoutText(owner)) => format!("shares the text of {owner}"),
                            _ => "is no message of this catalogue".to_owned(),
                        };
                        let what = format!("{name} {why}; it is left out");
                        reading.faults.push(Fault { offset: offset(name), what });
                        continue;
                    }
                };
                for attribute in &message.attributes {
                    let attribute = attribute.id.name;
                    if ![HINT, DEVELOPER].contains(&attribute) {
                        let what = format!("{name}.{attribute} is left out: there are .{HINT} and .{DEVELOPER}");
                        reading.faults.push(Fault { offset: offset(attribute), what });
                    }
                }
                let refuse = |(miss, why): (Miss, String)| Refusal {
                    miss,
                    fault: Some(Fault { offset: offset(name), what: format!("{name} {why}") }),
                };
                let found = match standing {
                    Standing::Cut => {
                        Err(errors("is followed by an indented line that is not understood, so its text is cut"))
                    }
                    _ => formatter.message(message, place),
                };
                reading.messages.push(Said { place, message: found.map_err(refuse) });
            }
            _ => {}
        }
    }
    reading
}

/// Why a message is refused: the reason for a trace, and the end of a sentence that begins with the message's ID.
type Why = (Miss, String);

fn errors(why: impl Into<String>) -> Why {
    (Miss::Errors, why.into())
}

/// Formats patterns into texts.
struct Formatter<'t, 'r> {
    source: &'t str,
    targets: Targets<'r>,
    isolating: bool,
    /// Made when the first text needs formatting; most texts are one slice of the file.
    bundle: OnceCell<FluentBundle<FluentResource>>,
}

impl<'t, 'r> Formatter<'t, 'r> {
    fn new(source: &'t str, parsed: &'r Parsed<'r>, isolating: bool) -> Self {
        Self { source, targets: Targets::of(&parsed.resource, &parsed.standings), isolating, bundle: OnceCell::new() }
    }

    /// Formats a message. Its parts are one unit: an error in one part refuses the message.
    fn message(&self, message: &ast::Message<&'t str>, place: usize) -> Result<Message<Cow<'t, str>>, Why> {
        let no_value = || (Miss::NoValue, "has no text of its own".to_owned());
        let value = message.value.as_ref().ok_or_else(no_value)?;
        let variable = id::label(place).and_then(Label::variable);
        let attribute = |name: &'static str| {
            let found = message.attributes.iter().find(|attribute| attribute.id.name == name);
            found.map(|found| (Some(name), &found.value))
        };
        let parts = Message { text: (None, value), hint: attribute(HINT), developer: attribute(DEVELOPER) };
        let parts = parts.try_map(|(attribute, pattern)| self.text(message.id.name, attribute, pattern, variable))?;
        // If the file contains the character itself, it would be taken for the value.
        if let Some(variable) = variable
            && (self.source.contains(VALUE) || parts.text.matches(VALUE).count() != 1)
        {
            return Err(errors(format!("does not say {{ ${variable} }} exactly once")));
        }
        Ok(parts)
    }

    /// Formats one part. A part that formats with an error, is empty or is too long refuses the message.
    fn text(
        &self,
        id: &str,
        attribute: Option<&str>,
        pattern: &Pattern<&'t str>,
        variable: Option<&str>,
    ) -> Result<Cow<'t, str>, Why> {
        let text = match pattern.elements.as_slice() {
            [PatternElement::TextElement { value }] => Cow::Borrowed(*value),
            _ => {
                if let Some(why) = self.targets.refuse(pattern, variable) {
                    return Err(errors(format!("cannot be formatted ({why})")));
                }
                Cow::Owned(self.format(id, attribute, variable)?)
            }
        };
        match text.len() {
            0..=MAX_TEXT_LEN if text.trim().is_empty() => Err(errors("is empty")),
            0..=MAX_TEXT_LEN => Ok(text),
            _ => Err(errors(format!("is longer than {MAX_TEXT_LEN} bytes"))),
        }
    }

    fn format(&self, id: &str, attribute: Option<&str>, variable: Option<&str>) -> Result<String, Why> {
        let bundle = self.bundle.get_or_init(|| {
            let mut bundle = FluentBundle::new(Vec::new());
            bundle.set_use_isolating(self.isolating);
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(self.source.to_owned());
            // The only error of add_resource is a duplicate ID, which is reported with its place already.
            let _ = bundle.add_resource(resource);
            bundle
        });
        let message = bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        });
        let pattern = pattern.ok_or_else(|| errors("is not what fluent-bundle takes"))?;
        let mut args = FluentArgs::new();
        if let Some(variable) = variable {
            args.set(variable, VALUE.to_string());
        }
        let mut mistakes = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut mistakes);
        match mistakes.pop() {
            Some(mistake) => Err(errors(format!("cannot be formatted ({mistake})"))),
            None => Ok(text.into_owned()),
        }
    }
}
