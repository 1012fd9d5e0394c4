//! What the rules look at: files, messages and texts, every piece of them a slice of its file.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, Pattern, PatternElement};
use sspi_status::ftl::before_parsing::Refused;
use sspi_status::ftl::label::Label;
use sspi_status::ftl::message::{DEVELOPER, HINT};
use sspi_status::ftl::parse::{Parsed, Standing, parse};

use super::ids::{self, Gaps};
use super::language::Language;
use super::source::Source;
use super::syntax::{self, Mistake};
use crate::catalogue::{Catalogue, PARTS, REFERENCE, TextFile, Translatable, symbol, written};
use crate::glossary::Glossary;
use crate::sources::Sources;

pub(crate) struct Model<'s> {
    pub(crate) catalogue: &'s Catalogue,
    pub(crate) glossary: &'s Glossary,
    /// From which English each translation was made.
    pub(crate) made_from: &'s Sources,
    pub(crate) sources: &'s [Source],
    /// Those of the languages that exist, English first.
    pub(crate) files: Vec<File<'s>>,
}

pub(crate) struct File<'s> {
    pub(crate) source: &'s Source,
    pub(crate) locale: &'s str,
    pub(crate) name: TextFile,
    /// Whether l10n.toml lists it; English ships, too.
    pub(crate) shipped: bool,
    /// Whether l10n.toml lists nothing for the language.
    pub(crate) draft: bool,
    /// Why it is not parsed, if that could do harm.
    pub(crate) refused: Option<Refused>,
    /// Everything in it, in its order.
    pub(crate) entries: Vec<Entry<&'s str>>,
    /// What the parser does not understand.
    pub(crate) mistakes: Vec<Mistake>,
    pub(crate) messages: Vec<Message<'s>>,
    /// By name, and by whether it is a term: the first of `messages`.
    firsts: HashMap<(&'s str, bool), usize>,
    pub(crate) gaps: Gaps<'s>,
}

pub(crate) struct Message<'s> {
    pub(crate) id: &'s str,
    /// Whether the library knows a code of this name.
    pub(crate) is_code: bool,
    /// Whether it counts, as the library reads the file.
    pub(crate) standing: Standing,
    /// A term, whose `id` stands without its hyphen.
    pub(crate) is_term: bool,
    /// The lines of its note.
    pub(crate) note: Vec<&'s str>,
    pub(crate) value: Option<Text<'s>>,
    pub(crate) attributes: Vec<Text<'s>>,
}

/// A value or an attribute.
pub(crate) struct Text<'s> {
    /// The name of the attribute; `None` for the value of the message.
    pub(crate) attribute: Option<&'s str>,
    pub(crate) pattern: Pattern<&'s str>,
    /// From its first character to its last.
    pub(crate) range: Range<usize>,
    /// The words alone, in the order of the file, those of all variants included.
    pub(crate) pieces: Vec<&'s str>,
    /// The whole as somebody reads it, with [`PLACEABLE`] for each placeable.
    pub(crate) flat: String,
}

/// Stands for a placeable in [`Text::flat`].
pub(crate) const PLACEABLE: &str = "0xDEADBEEF";

/// A text and where it belongs.
#[derive(Clone, Copy)]
pub(crate) struct Place<'m, 's> {
    pub(crate) file: &'m File<'s>,
    pub(crate) message: &'m Message<'s>,
    pub(crate) text: &'m Text<'s>,
}

impl<'s> Model<'s> {
    pub(crate) fn new(
        catalogue: &'s Catalogue,
        glossary: &'s Glossary,
        made_from: &'s Sources,
        sources: &'s [Source],
    ) -> Self {
        let files = sources.iter().filter_map(|source| File::new(catalogue, source)).collect();
        Self { catalogue, glossary, made_from, sources, files }
    }

    /// Whether gaps in a file weigh as their rules say: it is English, or l10n.toml lists it, or it is no file of a language.
    pub(crate) fn has_to_be_complete(&self, source: &Source) -> bool {
        match (source.locale.as_deref(), TextFile::of_name(&source.name)) {
            (Some(locale), Some(file)) => locale == REFERENCE || self.catalogue.is_shipped(locale, file),
            _ => true,
        }
    }

    /// The same file in English.
    pub(crate) fn english(&self, file: &File<'_>) -> Option<&File<'s>> {
        self.files.iter().find(|other| other.locale == REFERENCE && other.name == file.name)
    }

    /// Whether a text has to be one or more whole sentences.
    pub(crate) fn is_sentence(&self, at: Place<'_, '_>) -> bool {
        let is_shown = at.text.attribute.is_none() || !self.is_unknown_attribute(at);
        is_shown && (at.message.is_code || at.message.id == Label::UnknownCode.id())
    }

    /// Tells whether what stands around an offset of a piece is no word but a command, an address, a path or a number: in
    /// a translation what English has, too, and in English what has signs that words do not have. Ask for the offsets in
    /// their order: a token without spaces may be as long as the text, and is looked at once.
    pub(crate) fn technical<'m>(
        &'m self,
        at: Place<'m, 's>,
        piece: &'m str,
    ) -> impl FnMut(usize) -> bool + use<'m, 's> {
        let is_space = |c: char| c == ' ' || c == '\n';
        let mut last = (0..0, false);
        move |offset| {
            if !last.0.contains(&offset) {
                let start = piece.get(..offset).and_then(|before| before.rfind(is_space)).map_or(0, |space| space + 1);
                let end =
                    piece.get(offset..).and_then(|after| after.find(is_space)).map_or(piece.len(), |n| offset + n);
                last = (start..end, self.is_technical(at, piece.get(start..end).unwrap_or_default()));
            }
            last.1
        }
    }

    fn is_technical(&self, at: Place<'_, '_>, token: &str) -> bool {
        let bare = |token: &'_ str| -> String {
            let marks = |c: char| matches!(c, '.' | ',' | ';' | '(' | ')' | '“' | '”' | '«' | '»' | '\u{a0}' | '„');
            token.trim_matches(marks).to_owned()
        };
        let token = bare(token);
        let has_signs = token.contains(['/', '\\', '@', '_', '=']) || token.starts_with('-');
        let is_time = token.split(':').count() > 1 && token.chars().all(|c| c.is_ascii_digit() || c == ':');
        let is_in_english = || {
            let english = self.english_text(at);
            english.is_some_and(|english| english.flat.split([' ', '\n']).any(|word| bare(word) == token))
        };
        token.chars().any(char::is_alphanumeric) && (has_signs || is_time || is_in_english())
    }

    /// Whether an attribute is one that nothing shows.
    pub(crate) fn is_unknown_attribute(&self, at: Place<'_, '_>) -> bool {
        match self.english_message(at.file, at.message.id) {
            Some(english) => english.text(at.text.attribute).is_none(),
            None => !(at.message.is_code && at.text.attribute.is_some_and(|name| PARTS.contains(&name))),
        }
    }

    /// The English message of the same ID, unless this is English; where an ID was changed, of the one that it was.
    pub(crate) fn english_message(&self, file: &File<'_>, id: &str) -> Option<&Message<'s>> {
        let english = self.english(file).filter(|_| !file.is_english())?;
        // Somebody may have changed it in both.
        english.message(file.original_id(id)).or_else(|| english.message(id))
    }

    /// The English text of an ID, and the file in which it stands, unless this is English.
    pub(crate) fn english_value(&self, file: &File<'_>, id: &str) -> Option<(&File<'s>, &Text<'s>)> {
        let english = self.english(file).filter(|_| !file.is_english())?;
        Some((english, english.message(id)?.value.as_ref()?))
    }

    /// The English text of the same message and attribute, unless this is English.
    pub(crate) fn english_text(&self, place: Place<'_, '_>) -> Option<&Text<'s>> {
        self.english_message(place.file, place.message.id)?.text(place.text.attribute)
    }
}

impl Place<'_, '_> {
    pub(crate) fn full_id(self) -> String {
        full_id(self.message.id, self.text.attribute)
    }

    /// Whether the text is the hint of a code.
    pub(crate) fn is_hint(self) -> bool {
        self.message.is_code && self.text.attribute == Some(HINT)
    }

    /// Whether the text belongs to a code and is English.
    pub(crate) fn is_english_of_code(self) -> bool {
        self.message.is_code && Language::of(self.file.locale) == Language::English
    }

    /// Whether what stands before an attribute is no whole sentence.
    pub(crate) fn is_cut_before(self) -> bool {
        let own = self.message.attributes.iter().position(|other| std::ptr::eq(other, self.text)).unwrap_or_default();
        let before = self.message.attributes[..own].last().or(self.message.value.as_ref());
        before.is_some_and(|before| !before.flat.ends_with(['.', '?', '!', ':']))
    }
}

/// As `check.toml` names a text: `SEC_E_OK`, or `SEC_E_OK.hint`.
pub(crate) fn full_id(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

impl<'s> File<'s> {
    fn new(catalogue: &Catalogue, source: &'s Source) -> Option<Self> {
        let locale = source.locale.as_deref()?;
        let name = TextFile::of_name(&source.name)?;
        let text = if source.unreadable.is_none() { source.text.as_str() } else { "" };
        let (mut entries, mut mistakes, mut messages) = (Vec::new(), Vec::new(), Vec::new());
        let refused = match parse(text) {
            Ok(parsed) => {
                mistakes.extend(syntax::mistakes_of(text, &parsed));
                let Parsed { resource, standings, .. } = parsed;
                let all = resource.body.iter().zip(standings);
                messages.extend(all.filter_map(|(entry, standing)| Message::new(source, entry, standing)));
                entries = resource.body;
                None
            }
            Err(refused) => Some(refused),
        };
        let shipped = locale == REFERENCE || catalogue.is_shipped(locale, name);
        let draft = catalogue.is_draft(locale);
        let mut firsts = HashMap::new();
        for (at, message) in messages.iter().enumerate() {
            firsts.entry((message.id, message.is_term)).or_insert(at);
        }
        let gaps = Gaps::default();
        let mut file =
            Self { source, locale, name, shipped, draft, refused, entries, mistakes, messages, firsts, gaps };
        file.gaps = ids::gaps(&file);
        Some(file)
    }

    /// Whether it could be looked into.
    pub(crate) fn is_read(&self) -> bool {
        self.source.unreadable.is_none() && self.refused.is_none()
    }

    /// The IDs that the library asks for in such a file, in order.
    pub(crate) fn expected(&self) -> Vec<&'static str> {
        self.name.expected()
    }

    /// The comments that belong to no message, with the number of their signs.
    pub(crate) fn comments(&self) -> impl Iterator<Item = (usize, &[&'s str])> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Comment(comment) => Some((1, comment.content.as_slice())),
            Entry::GroupComment(comment) => Some((2, comment.content.as_slice())),
            Entry::ResourceComment(comment) => Some((3, comment.content.as_slice())),
            _ => None,
        })
    }

    pub(crate) fn is_english(&self) -> bool {
        self.locale == REFERENCE
    }

    /// The one of this ID that counts, be its text cut or not.
    pub(crate) fn message(&self, id: &str) -> Option<&Message<'s>> {
        self.first(id).filter(|message| !message.is_term)
    }

    /// The message or term of this name that counts.
    pub(crate) fn first(&self, id: &str) -> Option<&Message<'s>> {
        let mut firsts = [false, true].into_iter().filter_map(|is_term| self.first_of(id, is_term));
        firsts.find(|message| !message.is_again())
    }

    /// The first message, or the first term, of this name, whether it counts or not.
    pub(crate) fn first_of(&self, id: &str, is_term: bool) -> Option<&Message<'s>> {
        self.firsts.get(&(id, is_term)).map(|at| &self.messages[*at])
    }

    /// What the parser gave up.
    pub(crate) fn junk(&self) -> impl Iterator<Item = &'s str> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Junk { content } => Some(*content),
            _ => None,
        })
    }

    /// What may be an ID at the beginning of a line that the parser gave up.
    pub(crate) fn ids_in_junk(&self) -> HashSet<&'s str> {
        let id = |line: &'s str| {
            let line = line.trim_start();
            &line[..line.find(|c| !is_id(c)).unwrap_or(line.len())]
        };
        self.junk().flat_map(str::lines).map(id).collect()
    }

    /// The ID that a message seems to have had before somebody changed it.
    pub(crate) fn original_id<'m>(&self, id: &'m str) -> &'m str {
        self.gaps.renamed.get(id).copied().unwrap_or(id)
    }

    /// Whether the library asks for a message.
    pub(crate) fn expects(&self, message: &Message<'_>) -> bool {
        !message.is_term && ids::home(message.id).is_some_and(|(home, _)| home == self.name)
    }

    pub(crate) fn places(&self) -> impl Iterator<Item = Place<'_, 's>> {
        let places = move |message| Message::texts(message).map(move |text| Place { file: self, message, text });
        self.messages.iter().flat_map(places)
    }
}

impl<'s> Message<'s> {
    fn new(source: &'s Source, entry: &Entry<&'s str>, standing: Standing) -> Option<Self> {
        let (id, is_term, value, attributes, comment) = match entry {
            Entry::Message(message) => {
                (message.id.name, false, message.value.as_ref(), &message.attributes, &message.comment)
            }
            Entry::Term(term) => (term.id.name, true, Some(&term.value), &term.attributes, &term.comment),
            _ => return None,
        };
        let attribute = |a: &ast::Attribute<&'s str>| Text::new(source, a.id.name, Some(a.id.name), &a.value);
        Some(Self {
            id,
            is_code: !is_term && symbol(id).is_some(),
            standing,
            is_term,
            note: comment.iter().flat_map(|comment| comment.content.iter().copied()).collect(),
            value: value.map(|value| Text::new(source, id, None, value)),
            attributes: attributes.iter().map(attribute).collect(),
        })
    }

    /// Whether another one of the same name stands before it and counts.
    pub(crate) fn is_again(&self) -> bool {
        self.standing == Standing::Again
    }

    /// Whether the library takes it.
    pub(crate) fn counts(&self) -> bool {
        self.standing == Standing::Counts
    }

    pub(crate) fn texts(&self) -> impl Iterator<Item = &Text<'s>> {
        self.value.iter().chain(&self.attributes)
    }

    pub(crate) fn text(&self, attribute: Option<&str>) -> Option<&Text<'s>> {
        self.texts().find(|text| text.attribute == attribute)
    }

    /// As it counts for `sources.toml`.
    pub(crate) fn translatable(&self) -> Translatable {
        let text = |attribute| self.text(attribute).map(|text| written(&text.pattern));
        Translatable {
            id: self.id.to_owned(),
            value: text(None),
            hint: text(Some(HINT)),
            developer: text(Some(DEVELOPER)),
        }
    }
}

impl<'s> Text<'s> {
    fn new(source: &'s Source, name: &str, attribute: Option<&'s str>, pattern: &Pattern<&'s str>) -> Self {
        let mut pieces = Vec::new();
        words(pattern, &mut pieces);
        let flat = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => value,
            PatternElement::Placeable { .. } => PLACEABLE,
        });
        Self {
            attribute,
            range: range(source, name, &pieces),
            flat: flat.collect::<String>().trim_end().to_owned(),
            pieces,
            pattern: pattern.clone(),
        }
    }

    /// The pieces that belong together: all of them, but each alone where they are variants of a choice.
    pub(crate) fn runs(&self) -> Vec<Vec<&'s str>> {
        if self.selections().is_empty() {
            vec![self.pieces.clone()]
        } else {
            self.pieces.iter().map(|piece| vec![*piece]).collect()
        }
    }

    /// What stands in the braces, those inside of others included.
    pub(crate) fn expressions(&self) -> Vec<&InlineExpression<&'s str>> {
        let mut found = Vec::new();
        walk(&self.pattern, &mut |expression| found.push(expression));
        found
    }

    /// The selections by variants, those inside of others included.
    pub(crate) fn selections(&self) -> Vec<(&InlineExpression<&'s str>, &[ast::Variant<&'s str>])> {
        let mut found = Vec::new();
        selections(&self.pattern, &mut found);
        found
    }
}

/// From behind the `=` to the end of the last line.
fn range(source: &Source, name: &str, pieces: &[&str]) -> Range<usize> {
    let name = source.range_of(name);
    let after = source.text.get(name.end..).unwrap_or_default();
    let equals = name.end + after.find('=').map_or(0, |at| at + 1);
    let last = pieces.iter().map(|piece| source.range_of(piece.trim_end()).end).max().unwrap_or(equals).max(equals);
    let blank = |c: char| c == ' ' || c == '\n';
    let text = source.text.get(equals..source.line_around(last).end).unwrap_or_default();
    let start = equals + text.len() - text.trim_start_matches(blank).len();
    start..(equals + text.trim_end().len()).max(start)
}

/// A character of an ID.
fn is_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

fn words<'s>(pattern: &Pattern<&'s str>, pieces: &mut Vec<&'s str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => pieces.push(value),
            PatternElement::Placeable { expression } => {
                if let Expression::Select { variants, .. } = expression {
                    variants.iter().for_each(|variant| words(&variant.value, pieces));
                }
            }
        }
    }
}

fn walk<'p, 's>(pattern: &'p Pattern<&'s str>, see: &mut impl FnMut(&'p InlineExpression<&'s str>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, see);
        }
    }
}

fn walk_expression<'p, 's>(expression: &'p Expression<&'s str>, see: &mut impl FnMut(&'p InlineExpression<&'s str>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, see),
        Expression::Select { selector, variants } => {
            walk_inline(selector, see);
            variants.iter().for_each(|variant| walk(&variant.value, see));
        }
    }
}

fn walk_inline<'p, 's>(inline: &'p InlineExpression<&'s str>, see: &mut impl FnMut(&'p InlineExpression<&'s str>)) {
    see(inline);
    let arguments = match inline {
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
        InlineExpression::Placeable { expression } => return walk_expression(expression, see),
        _ => None,
    };
    if let Some(arguments) = arguments {
        arguments.positional.iter().for_each(|argument| walk_inline(argument, see));
        arguments.named.iter().for_each(|argument| walk_inline(&argument.value, see));
    }
}

fn selections<'p, 's>(
    pattern: &'p Pattern<&'s str>,
    found: &mut Vec<(&'p InlineExpression<&'s str>, &'p [ast::Variant<&'s str>])>,
) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element {
            found.push((selector, variants));
            variants.iter().for_each(|variant| selections(&variant.value, found));
        }
    }
}
