//! The shipped texts: slices of the `.ftl` files that rust-embed holds, at places that `build.rs` found.

use std::borrow::Cow;
use std::sync::OnceLock;

use rust_embed::RustEmbed;

use crate::texts::{Message, Miss, UnknownTemplate};
use crate::{label, symbol};

#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*.ftl"]
struct Files;

// `LOCALES`: every embedded locale, by name.
include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// A place in a file, in bytes: start and end. An empty one means that there is no text; its start says why: 0, there
/// is no message; 1, it has no value; 2, it cannot be cut out, because of an error.
#[derive(Clone, Copy)]
struct Span(u32, u32);

/// The text and the hint of a message.
#[derive(Clone, Copy)]
struct MessageSpan(Span, Span);

/// One locale as `build.rs` describes it.
pub(crate) struct EmbeddedLocale {
    pub(crate) tag: &'static str,
    sspi: File,
    messages: [MessageSpan; symbol::COUNT],
    ui: File,
    labels: [Span; label::COUNT],
    unknown: Option<(Span, Span)>,
}

/// The messages of one locale, ready to be read.
#[derive(Clone, Copy)]
pub(crate) struct Slices {
    file: &'static str,
    messages: &'static [MessageSpan; symbol::COUNT],
}

impl Slices {
    #[inline]
    pub(crate) fn message(self, ordinal: usize) -> Result<Message<'static>, Miss> {
        let MessageSpan(text, hint) = self.messages[ordinal];
        match text.of(self.file) {
            Some(found) => Ok(Message { text: found, hint: hint.of(self.file) }),
            None => Err(text.miss()),
        }
    }
}

impl EmbeddedLocale {
    const fn new(
        tag: &'static str,
        sspi: &'static str,
        messages: [MessageSpan; symbol::COUNT],
        ui: &'static str,
        labels: [Span; label::COUNT],
        unknown: Option<(Span, Span)>,
    ) -> Self {
        Self { tag, sspi: File::new(sspi), messages, ui: File::new(ui), labels, unknown }
    }

    #[inline]
    pub(crate) fn slices(&'static self) -> Slices {
        Slices { file: self.sspi.text(), messages: &self.messages }
    }

    pub(crate) fn label(&'static self, ordinal: usize) -> Option<&'static str> {
        self.labels[ordinal].of(self.ui.text())
    }

    pub(crate) fn unknown(&'static self) -> Result<UnknownTemplate<'static>, Miss> {
        let (before, after) = self.unknown.ok_or(Miss::NoMessage)?;
        let file = self.ui.text();
        Ok(UnknownTemplate { before: before.of(file).unwrap_or(""), after: after.of(file).unwrap_or("") })
    }
}

impl Span {
    /// `get` and no index: a file that is not the one which `build.rs` saw leaves holes, and the chain goes on.
    #[inline]
    fn of(self, file: &str) -> Option<&str> {
        let Span(start, end) = self;
        file.get(start as usize..end as usize).filter(|text| !text.is_empty())
    }

    #[cold]
    fn miss(self) -> Miss {
        match self {
            Span(0, 0) => Miss::NoMessage,
            Span(1, 1) => Miss::NoValue,
            _ => Miss::Errors,
        }
    }
}

/// An embedded file: fetched and checked as UTF-8 once. rust-embed hands out owned bytes when some other crate turns
/// its feature `compression` on, so they are kept.
struct File {
    path: &'static str,
    text: OnceLock<Cow<'static, str>>,
}

impl File {
    const fn new(path: &'static str) -> Self {
        Self { path, text: OnceLock::new() }
    }

    #[inline]
    fn text(&'static self) -> &'static str {
        self.text.get_or_init(|| fetch(self.path))
    }
}

/// An empty text, which leaves holes, where `build.rs` found nothing either.
fn fetch(path: &str) -> Cow<'static, str> {
    match Files::get(path).map(|file| file.data) {
        Some(Cow::Borrowed(bytes)) => std::str::from_utf8(bytes).map(Cow::Borrowed).unwrap_or_default(),
        Some(Cow::Owned(bytes)) => String::from_utf8(bytes).map(Cow::Owned).unwrap_or_default(),
        None => Cow::Borrowed(""),
    }
}
