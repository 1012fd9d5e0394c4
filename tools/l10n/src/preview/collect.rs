//! From the files, the library and the findings to the page.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use fluent_syntax::ast::Entry;
use sspi_status::Symbol;
use sspi_status::ftl::message::{DEVELOPER, HINT};

use super::fallback::{Library, Role, direction};
use super::marks::{self, Marked, Terms, Tip, visible};
use super::page::{Cell, Code, Group, Language, Own, Page, Problem, Row};
use crate::catalogue::{self, Catalogue, PARTS, TextFile};
use crate::check::model::{File, Message, Model};
use crate::check::source::Source;
use crate::check::{Finding, Inputs, Severity};
use crate::sources::{self, Sources};

/// Everything, as far as it can be read: a file that Fluent does not understand is shown as far as it does.
pub(super) fn collect(catalogue: &Catalogue, terms: &Terms<'_>) -> Result<Page, Vec<String>> {
    let inputs = Inputs::read(catalogue);
    let model = inputs.model();
    let mut collector = Collector {
        library: Library::new(&model),
        english: english(&model),
        pending: Vec::new(),
        by_message: HashMap::new(),
        files: model.files.iter().map(Index::of).collect(),
        model: &model,
        terms,
        tips: Vec::new(),
    };
    for finding in inputs.findings() {
        collector.wait(&finding);
    }
    let mut groups = Vec::new();
    for name in &catalogue.files {
        groups.extend(collector.groups(*name));
    }
    let languages = collector.languages(catalogue, &groups);
    let messages = groups.iter().map(|group: &Group| group.rows.len()).sum();
    let general = collector.pending.into_iter().flatten().map(|pending| pending.problem).collect();
    Ok(Page { languages, general, tips: collector.tips, groups, messages })
}

/// The hash of each English message, as `sources.toml` records it. Without a readable English nothing is stale.
fn english(model: &Model<'_>) -> BTreeMap<String, String> {
    let files = model.files.iter().filter(|file| file.is_english() && !file.source.is_absent());
    let read = |file: &File<'_>| match file.is_read() {
        true => catalogue::messages(&file.source.path, &file.source.text),
        false => Err(Vec::new()),
    };
    let messages = files.map(read).collect::<Result<Vec<_>, _>>().unwrap_or_default();
    messages.iter().flatten().map(|message| (message.id.clone(), sources::hash(message))).collect()
}

/// A part of a file that Fluent does not understand.
struct Junk<'s> {
    /// The message that it seems to be.
    id: Option<&'s str>,
    range: Range<usize>,
    text: &'s str,
}

fn junk<'s>(file: &File<'s>) -> Vec<Junk<'s>> {
    // What begins like a message, also without its `=` where the name is well known.
    let id = |text: &'s str| {
        let id = text.split(|c: char| c == '=' || c.is_whitespace()).next()?;
        let begins = id.starts_with(|c: char| c.is_ascii_alphabetic());
        let is_id = begins && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        let is_told = text.get(id.len()..)?.trim_start().starts_with('=');
        (is_id && (is_told || !matches!(Role::of(id), Role::None))).then_some(id)
    };
    let junk = |content| Junk { id: id(content), range: file.source.range_of(content), text: content.trim_end() };
    file.junk().map(junk).collect()
}

/// What is in a file, by its name or place.
struct Index<'s> {
    /// In the order of the file.
    junk: Vec<Junk<'s>>,
    /// The first junk that seems to be a message.
    broken: HashMap<&'s str, usize>,
    /// All messages of one name, and all terms.
    messages: HashMap<(&'s str, bool), Vec<usize>>,
}

impl<'s> Index<'s> {
    fn of(file: &File<'s>) -> Self {
        let junk = junk(file);
        let mut broken = HashMap::new();
        for (at, id) in junk.iter().enumerate().filter_map(|(at, junk)| Some((at, junk.id?))) {
            broken.entry(id).or_insert(at);
        }
        let mut messages: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, message) in file.messages.iter().enumerate() {
            messages.entry((message.id, message.is_term)).or_default().push(at);
        }
        Self { junk, broken, messages }
    }

    fn junk_at(&self, offset: usize) -> Option<&Junk<'s>> {
        let behind = self.junk.partition_point(|junk| junk.range.end <= offset);
        self.junk.get(behind).filter(|junk| junk.range.contains(&offset))
    }
}

struct Collector<'p, 's> {
    model: &'p Model<'s>,
    /// The problems, until a cell shows them.
    pending: Vec<Option<Pending<'s>>>,
    /// Those of a message, by its file and name.
    by_message: HashMap<(*const Source, String), Vec<usize>>,
    /// Of each file of the model.
    files: Vec<Index<'s>>,
    library: Library,
    english: BTreeMap<String, String>,
    terms: &'p Terms<'p>,
    tips: Vec<Tip>,
}

impl<'s> Collector<'_, 's> {
    /// The groups of English, then what only others have.
    fn groups(&mut self, name: TextFile) -> Vec<Group> {
        let mut groups = vec![(None, Vec::new())];
        let mut seen: HashSet<(&str, bool)> = HashSet::new();
        let mut strangers: Vec<(&str, bool)> = Vec::new();
        let model = self.model;
        for (index, file) in model.files.iter().enumerate().filter(|(_, file)| file.name == name) {
            let mut junk = self.files[index].junk.iter();
            for entry in &file.entries {
                let key = match entry {
                    Entry::GroupComment(comment) if file.is_english() => {
                        groups.push((Some(comment.content.join(" ")), Vec::new()));
                        continue;
                    }
                    Entry::Message(message) => Some((message.id.name, false)),
                    Entry::Term(term) => Some((term.id.name, true)),
                    Entry::Junk { .. } => junk.next().and_then(|junk| junk.id).map(|id| (id, false)),
                    _ => None,
                };
                let Some(key) = key.filter(|key| seen.insert(*key)) else { continue };
                match groups.last_mut() {
                    Some((_, keys)) if file.is_english() => keys.push(key),
                    _ => strangers.push(key),
                }
            }
        }
        groups.push((Some("Not in English".to_owned()), strangers));
        groups.retain(|(_, keys)| !keys.is_empty());
        let mut row = |key| self.row(name, key);
        let group = |(title, keys): (_, Vec<_>)| Group {
            file: name.to_string(),
            title,
            rows: keys.into_iter().map(&mut row).collect(),
        };
        groups.into_iter().map(group).collect()
    }

    fn row(&mut self, name: TextFile, (id, is_term): (&str, bool)) -> Row {
        let model = self.model;
        let files: Vec<usize> = (0..model.files.len()).filter(|&i| model.files[i].name == name).collect();
        let message = |file: &usize| model.files[*file].messages.iter().find(|m| m.id == id && m.is_term == is_term);
        let english = files.iter().find(|file| model.files[**file].is_english()).and_then(message);
        let role = if is_term { Role::None } else { Role::of(id) };
        let cells = files.iter().map(|&file| self.cell(file, (id, is_term), english, &role)).collect();
        let hyphen = if is_term { "-" } else { "" };
        Row {
            anchor: format!("{}-{hyphen}{id}", name.stem()),
            id: format!("{hyphen}{id}"),
            code: match role {
                Role::Code(symbol) => Some(code(symbol)),
                _ => None,
            },
            note: english.filter(|message| !message.note.is_empty()).map(|message| visible(&message.note.join("\n"))),
            cells,
        }
    }

    fn cell(&mut self, index: usize, (id, is_term): (&str, bool), english: Option<&Message<'s>>, role: &Role) -> Cell {
        let model = self.model;
        let file = &model.files[index];
        let (bad, problems) = self.problems(file.source, id);
        let same = self.files[index].messages.get(&(id, is_term)).cloned().unwrap_or_default();
        let mut same = same.into_iter().map(|at| &file.messages[at]);
        let message = same.next();
        let own = message.map(|message| {
            let mut text = |attribute: Option<&str>| {
                let text = message.text(attribute)?;
                let english = english.and_then(|english| english.text(attribute)).zip(model.english(file));
                let english = english.map(|(text, file)| slice(file.source, text.range.clone()));
                Some(self.marked(file, text.range.clone(), english, &bad))
            };
            let (text, hint, developer) = (text(None), text(Some(HINT)), text(Some(DEVELOPER)));
            let others = |message: &Message<'_>, all: bool| {
                let texts =
                    message.texts().filter(|text| all || text.attribute.is_some_and(|name| !PARTS.contains(&name)));
                let named = texts.map(|text| {
                    let name = text.attribute.map(|name| format!(".{name}")).unwrap_or_default();
                    (name, visible(slice(file.source, text.range.clone())))
                });
                named.collect::<Vec<_>>()
            };
            let again = same.flat_map(|message| others(message, true)).map(|(name, text)| {
                let name = if name.is_empty() { id.to_owned() } else { name };
                (format!("a second {name}, never used"), text)
            });
            Own { text, hint, developer, others: others(message, false).into_iter().chain(again).collect() }
        });
        let has_text = message.is_some_and(|message| message.value.is_some());
        let lacks = |part| {
            let is_told = |message: Option<&Message<'_>>| message.is_some_and(|m| m.text(Some(part)).is_some());
            has_text && is_told(english) && !is_told(message)
        };
        let broken = self.files[index].broken.get(id).filter(|_| !is_term).map(|at| &self.files[index].junk[*at]);
        Cell {
            missing: !has_text && (english.is_some() || broken.is_some()),
            stale: if file.is_english() || !has_text { None } else { self.stale(file.locale, id) },
            lacks_hint: lacks(HINT),
            lacks_developer: lacks(DEVELOPER),
            // Of what English does not have, nobody expects a translation.
            fallback: if has_text || english.is_some() { self.library.fallback(role, file.locale) } else { None },
            broken: broken.map(|junk| visible(junk.text)),
            has_problem: problems.iter().any(|problem| problem.counts),
            own,
            problems,
        }
    }

    fn marked(&mut self, file: &File<'s>, range: Range<usize>, english: Option<&str>, bad: &[Range<usize>]) -> Marked {
        let text = slice(file.source, range.clone());
        let inside = |bad: &Range<usize>| {
            let start = bad.start.max(range.start);
            let end = bad.end.min(range.end);
            (start < end).then(|| start - range.start..end - range.start)
        };
        let bad: Vec<_> = bad.iter().filter_map(inside).collect();
        let text = marks::Text { locale: file.locale, english: english.unwrap_or_default(), text };
        let terms = |text: &marks::Text<'_>| (self.terms)(self.model.glossary, text);
        marks::mark(&text, terms, &bad, &mut self.tips)
    }

    /// As `status` has it: nothing recorded is stale, too.
    fn stale(&self, locale: &str, id: &str) -> Option<&'static str> {
        let now = self.english.get(id)?;
        let made_from: &Sources = self.model.made_from;
        match made_from.get(locale).and_then(|recorded| recorded.get(id)) {
            Some(recorded) if recorded == now => None,
            Some(_) => Some("English has changed since"),
            None => Some("not recorded from which English"),
        }
    }

    /// The problems of a message, and the parts of the file that they are about.
    fn problems(&mut self, source: &Source, id: &str) -> (Vec<Range<usize>>, Vec<Problem>) {
        let here = self.by_message.remove(&(std::ptr::from_ref(source), id.to_owned())).unwrap_or_default();
        let pending = here.into_iter().filter_map(|at| self.pending[at].take());
        pending.map(|pending| (pending.range, pending.problem)).unzip()
    }

    /// What `check` finds waits for a cell that shows it.
    fn wait(&mut self, finding: &Finding<'s>) {
        let files = &self.model.files;
        let file = files.iter().position(|file| std::ptr::eq(file.source, finding.source));
        let junk = file.and_then(|file| self.files[file].junk_at(finding.range.start));
        // Of an attribute the message.
        let id = finding.id.as_deref().or(junk.and_then(|junk| junk.id)).and_then(|id| id.split('.').next());
        let has_column = |locale: &str| files.iter().any(|file| file.locale == locale);
        let problem = Problem {
            severity: finding.severity.to_string(),
            counts: finding.severity != Severity::Note,
            rule: finding.rule.name,
            in_language: finding.source.locale.as_deref().is_some_and(has_column),
            message: visible(&finding.message),
            help: visible(&finding.help),
            place: place(finding.source, &finding.range),
            text: junk.filter(|junk| junk.id.is_none()).map(|junk| visible(junk.text)),
        };
        if let Some(id) = id {
            let key = (std::ptr::from_ref(finding.source), id.to_owned());
            self.by_message.entry(key).or_default().push(self.pending.len());
        }
        self.pending.push(Some(Pending { source: finding.source, range: finding.range.clone(), problem }));
    }

    fn languages(&self, catalogue: &Catalogue, groups: &[Group]) -> Vec<Language> {
        let all = catalogue.locales();
        let rows = || groups.iter().flat_map(|group| &group.rows);
        let languages = all.enumerate().map(|(index, tag)| {
            let mut language = Language {
                tag: tag.to_owned(),
                dir: direction(tag),
                state: catalogue.state(tag),
                translated: 0,
                of: 0,
                hints: 0,
                hints_of: 0,
                developer: 0,
                developer_of: 0,
                missing: 0,
                stale: 0,
                problems: 0,
            };
            let beside =
                |pending: &&Pending<'_>| pending.problem.counts && pending.source.locale.as_deref() == Some(tag);
            language.problems += self.pending.iter().flatten().filter(beside).count();
            for cells in rows().map(|row| &row.cells) {
                let (Some(english), Some(cell)) = (cells.first(), cells.get(index)) else { continue };
                let has_hint = |cell: &Cell| cell.own.as_ref().is_some_and(|own| own.hint.is_some());
                let has_developer = |cell: &Cell| cell.own.as_ref().is_some_and(|own| own.developer.is_some());
                let is_both = |has: &dyn Fn(&Cell) -> bool| has(english) && has(cell) && !cell.missing;
                language.problems += cell.problems.iter().filter(|problem| problem.counts).count();
                if english.own.is_some() || english.broken.is_some() {
                    language.of += 1;
                    language.translated += usize::from(!cell.missing);
                    language.missing += usize::from(cell.missing);
                    language.stale += usize::from(cell.stale.is_some());
                    language.hints_of += usize::from(has_hint(english));
                    language.hints += usize::from(is_both(&has_hint));
                    language.developer_of += usize::from(has_developer(english));
                    language.developer += usize::from(is_both(&has_developer));
                }
            }
            language
        });
        languages.collect()
    }
}

/// A problem that is not shown yet.
struct Pending<'s> {
    source: &'s Source,
    range: Range<usize>,
    problem: Problem,
}

/// File, line and column, as the tools that follow such places expect them.
fn place(source: &Source, range: &Range<usize>) -> String {
    let (line, column) = source.line_and_column(range.start);
    let folder = source.locale.as_ref().map(|locale| format!("{locale}/")).unwrap_or_default();
    format!("{folder}{}:{line}:{column}", source.name)
}

fn slice(source: &Source, range: Range<usize>) -> &str {
    source.text.get(range).unwrap_or_default()
}

fn code(symbol: Symbol) -> Code {
    Code {
        number: symbol.code().spelling().to_string(),
        severity: symbol.code().severity().as_str(),
        aliases: symbol.other_symbols().collect(),
    }
}
