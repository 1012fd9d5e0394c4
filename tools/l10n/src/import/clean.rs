//! From the Markdown and HTML of a cell to plain text, and a list of everything that was taken away on the way.

use std::fmt;
use std::ops::Range;

use html5gum::{Token, Tokenizer};
use pulldown_cmark::{Event, Tag, TagEnd};

use super::page::Cell;

/// What translation or the page's machinery left in a cell, found by its form alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    TranslatedSymbol,
    SpacesInSymbol,
    EscapedUnderscore,
    OtherEscape,
    LineBreak,
    Span,
    OtherTag,
    Entity,
    Emphasis,
    Code,
    Link,
    Pointer,
    English,
    StrayQuotationMark,
    UnpairedMark,
    DoubleSpace,
    SpaceAroundMark,
    InvisibleCharacter,
    MarkupLeft,
    FluentSyntax,
}

impl Kind {
    /// Whether a reader of the sentence should look at it: more than markup went, or something is left.
    pub(super) fn deserves_a_look(self) -> bool {
        matches!(
            self,
            Self::OtherTag
                | Self::Code
                | Self::Pointer
                | Self::StrayQuotationMark
                | Self::UnpairedMark
                | Self::DoubleSpace
                | Self::SpaceAroundMark
                | Self::InvisibleCharacter
                | Self::MarkupLeft
                | Self::FluentSyntax
        )
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TranslatedSymbol => "translated symbol",
            Self::SpacesInSymbol => "spaces inside the symbol",
            Self::EscapedUnderscore => "escaped underscore",
            Self::OtherEscape => "escaped character",
            Self::LineBreak => "<br/>",
            Self::Span => "span",
            Self::OtherTag => "HTML tag",
            Self::Entity => "entity",
            Self::Emphasis => "emphasis marks",
            Self::Code => "code marks",
            Self::Link => "link",
            Self::Pointer => "pointer to the documentation removed",
            Self::English => "English beside the translation removed",
            Self::StrayQuotationMark => "stray quotation mark removed",
            Self::UnpairedMark => "unpaired mark",
            Self::DoubleSpace => "double space",
            Self::SpaceAroundMark => "stray space beside a punctuation mark removed",
            Self::InvisibleCharacter => "invisible character",
            Self::MarkupLeft => "sign of markup left in the text",
            Self::FluentSyntax => "sign of Fluent’s syntax, written as a placeable",
        })
    }
}

/// One thing that was found. What was removed stands in `detail`, so that nothing is lost.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Artifact {
    pub(super) kind: Kind,
    pub(super) detail: String,
}

/// A cell as plain text.
#[derive(Debug, Default)]
pub(super) struct Cleaned {
    pub(super) text: String,
    /// What a bilingual page has in English beside it.
    pub(super) english: String,
    /// The targets of all links, of the English half, too.
    pub(super) links: Vec<String>,
    pub(super) artifacts: Vec<Artifact>,
}

impl Cleaned {
    fn found(&mut self, kind: Kind, detail: impl Into<String>) {
        self.artifacts.push(Artifact { kind, detail: detail.into() });
    }
}

/// A cell while it is read.
struct Reader<'s> {
    source: &'s str,
    cleaned: Cleaned,
    /// The open `span`s: whether each one is the half that a bilingual page shows on demand, which is the English one.
    spans: Vec<bool>,
    /// How many of them are the English half.
    in_english: usize,
    /// The open links: target, whether in English, and where their text begins.
    links: Vec<(String, bool, usize)>,
    /// Where links to the documentation stand in the text.
    pointers: Vec<Range<usize>>,
}

/// Reads a cell.
pub(super) fn clean(source: &str, cell: &Cell<'_>) -> Cleaned {
    let mut reader = Reader {
        source,
        cleaned: Cleaned::default(),
        spans: Vec::new(),
        in_english: 0,
        links: Vec::new(),
        pointers: Vec::new(),
    };
    for (event, at) in cell {
        reader.read(event, at);
    }
    let Reader { mut cleaned, pointers, .. } = reader;
    drop_pointers(&mut cleaned, &pointers);
    cleaned.text = cleaned.text.trim().to_owned();
    cleaned.english = cleaned.english.trim().to_owned();
    if !cleaned.english.is_empty() {
        let english = cleaned.english.clone();
        cleaned.found(Kind::English, english);
    }
    cleaned
}

/// Mends the marks of a sentence, and notes what it still has that looks like markup or that Fluent cannot hold as it is.
/// A translated symbol is no sentence: its stray marks are part of the damage.
pub(super) fn finish_sentence(cleaned: &mut Cleaned) {
    mend_marks(cleaned);
    cleaned.text = cleaned.text.trim().to_owned();
    for sign in ['\\', '_', '<', '>', '[', ']', '*', '`', '&'] {
        if cleaned.text.contains(sign) {
            cleaned.found(Kind::MarkupLeft, sign);
        }
    }
    for sign in ['{', '}'] {
        if cleaned.text.contains(sign) {
            cleaned.found(Kind::FluentSyntax, sign);
        }
    }
    if let Some(sign) = cleaned.text.chars().next().filter(|first| matches!(first, '[' | '*' | '.')) {
        cleaned.found(Kind::FluentSyntax, sign);
    }
}

impl Reader<'_> {
    fn in_english(&self) -> bool {
        self.in_english > 0
    }

    /// Notes an artifact, unless it belongs to the English half, which is removed as a whole.
    fn found(&mut self, kind: Kind, detail: impl Into<String>) {
        if !self.in_english() {
            self.cleaned.found(kind, detail);
        }
    }

    fn read(&mut self, event: &Event<'_>, at: &Range<usize>) {
        match event {
            Event::Text(text) => self.text(text, at),
            Event::Code(text) => {
                self.found(Kind::Code, text.as_ref());
                self.push(text);
            }
            Event::InlineHtml(html) | Event::Html(html) => self.html(html),
            Event::SoftBreak | Event::HardBreak => self.push(" "),
            Event::Start(Tag::Emphasis) => self.found(Kind::Emphasis, "*"),
            Event::Start(Tag::Strong) => self.found(Kind::Emphasis, "**"),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                let english = self.in_english();
                let begin = if english { self.cleaned.english.len() } else { self.cleaned.text.len() };
                self.found(Kind::Link, dest_url.as_ref());
                self.cleaned.links.push(dest_url.to_string());
                self.links.push((dest_url.to_string(), english, begin));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some((target, false, begin)) = self.links.pop()
                    && is_pointer(&target)
                {
                    self.pointers.push(begin..self.cleaned.text.len());
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, at: &Range<usize>) {
        let written = self.source.get(at.clone()).unwrap_or_default();
        if written != text && written.starts_with('&') {
            self.found(Kind::Entity, written);
        }
        // An escaped character begins a text of its own, behind the backslash.
        if self.source.as_bytes().get(at.start.wrapping_sub(1)) == Some(&b'\\')
            && let Some(first) = text.chars().next().filter(char::is_ascii_punctuation)
        {
            let kind = if first == '_' { Kind::EscapedUnderscore } else { Kind::OtherEscape };
            self.found(kind, format!("\\{first}"));
        }
        if text.contains("  ") {
            self.found(Kind::DoubleSpace, text);
        }
        self.push(text);
    }

    /// Appends to the half that is being read; white space becomes single spaces, a no-break space stays.
    fn push(&mut self, text: &str) {
        let english = self.in_english();
        for c in text.chars() {
            let keeps = matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}');
            if c != ' ' && !keeps && (c.is_control() || c.is_whitespace() || is_invisible(c)) {
                self.found(Kind::InvisibleCharacter, format!("U+{:04X}", u32::from(c)));
            }
            let half = if english { &mut self.cleaned.english } else { &mut self.cleaned.text };
            if (c.is_whitespace() || c.is_control()) && !keeps {
                if !half.is_empty() && !half.ends_with(' ') {
                    half.push(' ');
                }
            } else {
                half.push(c);
            }
        }
    }

    /// HTML within Markdown: here only tags and comments, for the text between them is Markdown's.
    fn html(&mut self, html: &str) {
        for token in Tokenizer::new(html) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) if *tag.name == b"br" => {
                    self.found(Kind::LineBreak, html);
                    self.push(" ");
                }
                Token::StartTag(tag) if *tag.name == b"span" => {
                    self.found(Kind::Span, html);
                    let class = tag.attributes.get(b"class".as_slice()).map(|class| class.to_vec());
                    let lookup = class.is_some_and(|class| class.split(|b| *b == b' ').any(|one| one == b"sxs-lookup"));
                    if !tag.self_closing {
                        self.spans.push(lookup);
                        self.in_english += usize::from(lookup);
                    }
                }
                Token::EndTag(tag) if *tag.name == b"span" => {
                    self.in_english -= usize::from(self.spans.pop() == Some(true));
                }
                Token::String(text) => {
                    let text = String::from_utf8_lossy(&text).into_owned();
                    self.push(&text);
                }
                Token::StartTag(_) | Token::EndTag(_) | Token::Comment(_) | Token::Doctype(_) => {
                    self.found(Kind::OtherTag, html);
                }
                Token::Error(_) => {}
            }
        }
    }
}

/// Characters without width that a reader of the text cannot see. Joiners are part of some scripts.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether a link leads to a page that one reads, and not to the glossary or to the reference of a function.
fn is_pointer(target: &str) -> bool {
    !target.contains("secgloss/") && !target.contains("/api/")
}

/// Takes out each whole sentence that sends the reader to a page of the documentation: here there is no such page.
fn drop_pointers(cleaned: &mut Cleaned, pointers: &[Range<usize>]) {
    for pointer in pointers.iter().rev() {
        let text = &cleaned.text;
        let (Some(before), Some(linked), Some(after)) =
            (text.get(..pointer.start), text.get(pointer.clone()), text.get(pointer.end..))
        else {
            continue;
        };
        let begin = sentence_ends(before).last().copied().unwrap_or(0);
        let closed = linked.trim_end().ends_with(is_final);
        let end = if closed && after.trim().is_empty() {
            text.len()
        } else {
            sentence_ends(after).first().map_or(text.len(), |end| pointer.end + end)
        };
        let rest = format!("{} {}", text[..begin].trim(), text[end..].trim());
        if !rest.trim().is_empty() {
            let sentence = text[begin..end].trim().to_owned();
            cleaned.text = rest;
            cleaned.found(Kind::Pointer, sentence);
        }
    }
}

fn is_final(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。')
}

/// Where sentences end. Not behind an abbreviation: there goes on a small letter.
fn sentence_ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| is_final(*c)) {
        let end = at + c.len_utf8();
        let rest = &text[end..];
        let next = rest.trim_start().chars().next();
        if (c == '。' || rest.starts_with(char::is_whitespace) || rest.is_empty())
            && !next.is_some_and(char::is_lowercase)
        {
            ends.push(end);
        }
    }
    ends
}

/// Mends the stray marks that have only one possible cure, and notes the others.
fn mend_marks(cleaned: &mut Cleaned) {
    if cleaned.text.matches('"').count() == 1 {
        let around = around(&cleaned.text, '"');
        cleaned.text = cleaned.text.replace('"', "");
        cleaned.found(Kind::StrayQuotationMark, around);
    } else if cleaned.text.matches('"').count() % 2 == 1 {
        cleaned.found(Kind::UnpairedMark, "\"");
    }
    // German closes with the mark that opens in English.
    let german = cleaned.text.contains('„');
    for (open, close) in [('(', ')'), ('«', '»'), ('“', '”')] {
        if !(german && open == '“') && cleaned.text.matches(open).count() != cleaned.text.matches(close).count() {
            cleaned.found(Kind::UnpairedMark, format!("{open} {close}"));
        }
    }
    let mut mended = String::with_capacity(cleaned.text.len());
    let mut strays = Vec::new();
    let mut chars = cleaned.text.chars().peekable();
    while let Some(c) = chars.next() {
        let ends_word = chars.peek().is_none_or(|next| next.is_whitespace() || is_final(*next) || *next == ')');
        if matches!(c, ',' | '.' | ')') && mended.ends_with(' ') && ends_word {
            mended.pop();
            strays.push(format!(" {c}"));
        }
        if c == ' ' && mended.ends_with('(') {
            strays.push("( ".to_owned());
        } else {
            mended.push(c);
        }
    }
    cleaned.text = mended;
    for stray in strays {
        cleaned.found(Kind::SpaceAroundMark, stray);
    }
}

/// The words that a mark stands between.
fn around(text: &str, mark: char) -> String {
    text.split_whitespace().find(|word| word.contains(mark)).unwrap_or_default().to_owned()
}
