//! Finds where each plain text lies in its `.ftl` file, so that at run time a text is a slice of the embedded file.
//!
//! A bad text never fails the build: it leaves a hole, the fallback chain goes on, and a cargo warning names the
//! place. `cargo l10n check` and `cargo test --workspace` fail on it.

#[cfg(not(feature = "embedded"))]
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
}

#[cfg(feature = "embedded")]
fn main() {
    for input in ["build.rs", "src/symbols.rs", "src/labels.rs", "src/guard.rs", "src/place.rs", "locales"] {
        println!("cargo::rerun-if-changed={input}");
    }
    let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let locales = embed::locales(std::path::Path::new("locales"));
    embed::write_docs(&out.join("doc"), &locales);
    embed::write_table(&out.join("embedded.rs"), &locales);
}

#[cfg(feature = "embedded")]
#[path = "src/guard.rs"]
mod guard;
#[cfg(feature = "embedded")]
#[path = "src/place.rs"]
mod place;

#[cfg(feature = "embedded")]
mod embed {
    use std::fmt::Write as _;
    use std::ops::Range;
    use std::path::Path;

    use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
    use fluent_syntax::parser;
    use unic_langid::{CharacterDirection, LanguageIdentifier};

    use crate::{guard, place};

    include!("src/symbols.rs");
    include!("src/labels.rs");

    macro_rules! symbol_names {
        ($($name:ident = $value:literal;)*) => { &[$(stringify!($name),)*] };
    }
    macro_rules! label_ids {
        ($($(#[$doc:meta])* $name:ident = $id:literal;)*) => { &[$($id,)*] };
    }

    const SYMBOLS: &[&str] = for_each_symbol!(symbol_names);
    const LABELS: &[&str] = for_each_label!(label_ids);
    const UNKNOWN_CODE: &str = "sspi-unknown-code";

    type Span = Range<usize>;

    /// What one locale has, by position in the tables.
    pub(crate) struct Locale {
        tag: String,
        /// A `Direction`, as Rust; as `Locale::new` has it.
        direction: &'static str,
        /// What `Languages::add` has to know, as `Available::languages` has it.
        language: (String, bool),
        messages: Vec<Result<(Span, Option<Span>), Hole>>,
        labels: Vec<Option<Span>>,
        unknown: Option<(Span, Span)>,
        /// The text of `sspi.ftl`, for the documentation.
        sspi: String,
    }

    /// Why there is no text; the numbers are those of `Span::miss` in `src/embedded.rs`.
    #[derive(Clone, Copy)]
    enum Hole {
        NoMessage = 0,
        NoValue = 1,
        Errors = 2,
    }

    /// Every folder below `locales/` that is named like a language, in the order of their names.
    pub(crate) fn locales(root: &Path) -> Vec<Locale> {
        let mut tags: Vec<String> = std::fs::read_dir(root)
            .expect("the package has a folder locales/")
            .flatten()
            .filter(|entry| entry.path().is_dir())
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect();
        tags.sort();
        let well_formed = |tag: String| match tag.parse::<LanguageIdentifier>() {
            Ok(id) if !id.language.is_empty() && id.to_string() == tag => Some(locale(root, tag, &id)),
            _ => {
                warn(&format!("locales/{tag}: no language tag in its canonical form; the folder is left out"));
                None
            }
        };
        tags.into_iter().filter_map(well_formed).collect()
    }

    fn locale(root: &Path, tag: String, id: &LanguageIdentifier) -> Locale {
        let sspi = File::read(&root.join(&tag).join("sspi.ftl"));
        let messages = sspi.messages();
        let ui = File::read(&root.join(&tag).join("ui.ftl"));
        let others = ui.messages();
        let find = |id: &str| others.iter().find(|message| message.id.name == id);
        Locale {
            direction: match id.character_direction() {
                CharacterDirection::RTL => "Direction::RightToLeft",
                CharacterDirection::LTR | CharacterDirection::TTB => "Direction::LeftToRight",
            },
            language: (id.language.to_string(), id.script.is_none() && id.variants().len() == 0),
            messages: SYMBOLS.iter().map(|id| sspi.message(id, &messages)).collect(),
            labels: LABELS.iter().map(|id| ui.plain(id, find(id)?.value.as_ref()?)).collect(),
            unknown: find(UNKNOWN_CODE).and_then(|message| ui.around_code(message.value.as_ref()?)),
            sspi: sspi.text.clone(),
            tag,
        }
    }

    /// A file and what its parser made of it. A file that cannot be read is an empty one.
    struct File {
        path: String,
        /// Without a byte order mark, which the parser would take for the beginning of the first ID.
        text: String,
        /// Bytes in the file before the text.
        before: usize,
    }

    impl File {
        fn read(path: &Path) -> Self {
            let name = path.display().to_string();
            let text = match std::fs::read(path).map(String::from_utf8) {
                Ok(Ok(text)) => match guard::check(&text) {
                    Ok(()) => text,
                    Err(refused) => {
                        let at = refused.offset().map(|offset| place::line_and_column(&text, offset));
                        let place = at.map_or_else(String::new, |(line, column)| format!(":{line}:{column}"));
                        warn(&format!("{name}{place}: {refused}; the file is left out"));
                        String::new()
                    }
                },
                Ok(Err(_)) => {
                    warn(&format!("{name}: not UTF-8; the file is left out"));
                    String::new()
                }
                // A draft may have only one of the two files.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
                Err(error) => {
                    warn(&format!("{name}: {error}; the file is left out"));
                    String::new()
                }
            };
            match text.strip_prefix('\u{FEFF}') {
                Some(rest) => Self { path: name, text: rest.to_owned(), before: '\u{FEFF}'.len_utf8() },
                None => Self { path: name, text, before: 0 },
            }
        }

        /// The messages, the first of each ID, without those that the parser may have cut.
        fn messages(&self) -> Vec<Message<&str>> {
            let resource = match parser::parse(self.text.as_str()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    for error in errors {
                        let what = format!("{}; what is not understood is left out", error.kind);
                        self.warn_at(place::of_error(&self.text, &error), &what);
                    }
                    resource
                }
            };
            let mut messages: Vec<Message<&str>> = Vec::new();
            let mut last_is_kept = false;
            for entry in resource.body {
                match entry {
                    Entry::Message(message) => {
                        if messages.iter().any(|known| known.id.name == message.id.name) {
                            let at = self.offset(message.id.name);
                            self.warn_at(at, &format!("{} is here a second time; the first counts", message.id.name));
                            last_is_kept = false;
                        } else {
                            last_is_kept = true;
                            messages.push(message);
                        }
                    }
                    // An indented line that is not understood belongs to the message before it: that text is cut.
                    Entry::Junk { content } if content.starts_with([' ', '\t']) => {
                        if last_is_kept && let Some(message) = messages.pop() {
                            let at = self.offset(content);
                            self.warn_at(at, &format!("the text of {} is cut here; it is left out", message.id.name));
                        }
                    }
                    _ => {}
                }
            }
            messages
        }

        /// Where the text and the hint of a message lie. A message is one unit: where the hint cannot be cut out,
        /// neither counts.
        fn message(&self, id: &str, messages: &[Message<&str>]) -> Result<(Span, Option<Span>), Hole> {
            let message = messages.iter().find(|message| message.id.name == id).ok_or(Hole::NoMessage)?;
            let Some(value) = &message.value else {
                self.warn_at(self.offset(message.id.name), &format!("{id} has no text; it is left out"));
                return Err(Hole::NoValue);
            };
            let text = self.plain(id, value).ok_or(Hole::Errors)?;
            let hint = match message.attributes.iter().find(|attribute| attribute.id.name == "hint") {
                Some(Attribute { value, .. }) => Some(self.plain(id, value).ok_or(Hole::Errors)?),
                None => None,
            };
            Ok((text, hint))
        }

        /// Where a text without placeables lies.
        fn plain(&self, id: &str, pattern: &Pattern<&str>) -> Option<Span> {
            match pattern.elements.as_slice() {
                [PatternElement::TextElement { value }] => Some(self.span(value)),
                elements => {
                    if let Some(PatternElement::TextElement { value }) = elements.first() {
                        let reason = format!("{id} is not plain text on one line; it is left out");
                        self.warn_at(self.offset(value), &reason);
                    } else {
                        warn(&format!("{}: {id} begins with a placeable; it is left out", self.path));
                    }
                    None
                }
            }
        }

        /// Where the text before and after `{ $code }` lies.
        fn around_code(&self, pattern: &Pattern<&str>) -> Option<(Span, Span)> {
            let is_code = |element: &PatternElement<&str>| {
                matches!(element, PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::VariableReference { id }),
                } if id.name == "code")
            };
            match pattern.elements.as_slice() {
                [PatternElement::TextElement { value: before }, code, PatternElement::TextElement { value: after }]
                    if is_code(code) =>
                {
                    Some((self.span(before), self.span(after)))
                }
                [PatternElement::TextElement { value: before }, code] if is_code(code) => {
                    let before = self.span(before);
                    Some((before.clone(), before.end..before.end))
                }
                [code, PatternElement::TextElement { value: after }] if is_code(code) => {
                    let after = self.span(after);
                    Some((after.start..after.start, after))
                }
                _ => {
                    warn(&format!("{}: {UNKNOWN_CODE} needs one {{ $code }} on one line; it is left out", self.path));
                    None
                }
            }
        }

        /// The parser borrows from the text, so a slice tells where it lies.
        fn offset(&self, part: &str) -> usize {
            part.as_ptr().addr() - self.text.as_ptr().addr()
        }

        fn span(&self, part: &str) -> Span {
            let start = self.before + self.offset(part);
            start..start + part.len()
        }

        fn warn_at(&self, offset: usize, what: &str) {
            let (line, column) = place::line_and_column(&self.text, offset);
            warn(&format!("{}:{line}:{column}: {what}", self.path));
        }
    }

    fn warn(what: &str) {
        // A line break would end the warning.
        println!("cargo::warning={}", what.replace(['\n', '\r'], " "));
    }

    /// One file per symbol with its English text, so that the documentation of a constant says what it means.
    pub(crate) fn write_docs(folder: &Path, locales: &[Locale]) {
        std::fs::create_dir_all(folder).expect("OUT_DIR is writable");
        let english = locales.iter().find(|locale| locale.tag == "en");
        for (i, symbol) in SYMBOLS.iter().enumerate() {
            let text = english.and_then(|english| english.sspi.get(english.messages[i].as_ref().ok()?.0.clone()));
            std::fs::write(folder.join(symbol).with_extension("md"), text.unwrap_or_default())
                .expect("OUT_DIR is writable");
        }
    }

    /// The table that `src/embedded.rs` includes.
    pub(crate) fn write_table(path: &Path, locales: &[Locale]) {
        let mut out = format!("pub(crate) static LOCALES: [EmbeddedLocale; {}] = [\n", locales.len());
        for locale in locales {
            let Locale { tag, direction, messages, labels, unknown, .. } = locale;
            let hole = || 0..0;
            let _ = writeln!(out, "    EmbeddedLocale::new(\n        {tag:?},\n        {direction},");
            let _ = writeln!(out, "        \"{tag}/sspi.ftl\",\n        [");
            for message in messages {
                let (text, hint) = message.clone().unwrap_or_else(|why| (why as usize..why as usize, None));
                let hint = hint.unwrap_or_else(hole);
                let _ = writeln!(out, "            EmbeddedMessage::new({}, {}),", span(&text), span(&hint));
            }
            let _ = writeln!(out, "        ],\n        \"{tag}/ui.ftl\",\n        [");
            for label in labels {
                let _ = writeln!(out, "            {},", span(&label.clone().unwrap_or_else(hole)));
            }
            let unknown = match unknown {
                Some((before, after)) => format!("Some(({}, {}))", span(before), span(after)),
                None => "None".to_owned(),
            };
            let _ = writeln!(out, "        ],\n        {unknown},\n    ),");
        }
        let _ = writeln!(out, "];\nconst LANGUAGES: [(&[u8], bool); {}] = [", locales.len());
        for Locale { language: (language, is_found_by_language), .. } in locales {
            let _ = writeln!(out, "    (b{language:?}, {is_found_by_language}),");
        }
        let base = locales.iter().position(|locale| locale.tag == "en");
        let _ = writeln!(out, "];\nconst BASE: Option<usize> = {base:?};");
        std::fs::write(path, out).expect("OUT_DIR is writable");
    }

    fn span(Range { start, end }: &Span) -> String {
        format!("Span({start}, {end})")
    }
}
