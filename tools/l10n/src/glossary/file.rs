//! Reading `glossary.toml`, and telling what is wrong with it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use toml::Spanned;

use super::pattern::Pattern;
use super::words::{folded, words};
use super::{Agreed, Glossary, PartOfSpeech, Term};
use crate::catalogue::{Catalogue, canonical_tag};
use crate::{guard, place};

const FILE: &str = "glossary.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermsOfFile {
    #[serde(default)]
    term: Vec<Spanned<TermOfFile>>,
}

/// Beside the fields it has one table for each language.
struct TermOfFile {
    id: String,
    en: Vec<String>,
    part_of_speech: PartOfSpeech,
    note: Option<String>,
    languages: BTreeMap<String, Spanned<AgreedOfFile>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "the table of a language")]
struct AgreedOfFile {
    preferred: String,
    acceptable: Option<Vec<String>>,
    stems: Vec<String>,
    not: Option<Vec<String>>,
}

/// Reads the glossary of a catalogue; one without the file has no terms.
pub(super) fn read(catalogue: &Catalogue) -> Result<Glossary, Vec<String>> {
    let path = catalogue.root.join(FILE);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Glossary::new(Vec::new())),
        Err(error) => return Err(vec![format!("{}: {error}", path.display())]),
    };
    let text = String::from_utf8(bytes).map_err(|_| vec![format!("{}: not UTF-8", path.display())])?;
    parse(&path, &text)
}

pub(super) fn parse(path: &Path, text: &str) -> Result<Glossary, Vec<String>> {
    let refuse = |why: String| vec![format!("{}: {why}", path.display())];
    if text.len() > guard::MAX_FILE_LEN {
        return Err(refuse(guard::Refused::Long { len: text.len() }.to_string()));
    }
    let at = |offset| {
        let (line, column) = place::line_and_column(text, offset);
        format!("{}:{line}:{column}", path.display())
    };
    let file: TermsOfFile = toml::from_str(text).map_err(|error| {
        vec![format!("{}: not understood: {}", at(error.span().unwrap_or_default().start), error.message())]
    })?;
    let begins: Vec<usize> = file.term.iter().map(|term| term.span().start).collect();
    let mut reader = Reader { complaints: Vec::new() };
    let terms: Vec<Term> = file.term.into_iter().map(|term| reader.term(term)).collect();
    reader.uniqueness(&begins, &terms);
    if reader.complaints.is_empty() {
        return Ok(Glossary::new(terms));
    }
    reader.complaints.sort_by_key(|(offset, _)| *offset);
    Err(reader.complaints.into_iter().map(|(offset, what)| format!("{}: {what}", at(offset))).collect())
}

/// Turns what the file has into terms, and collects every complaint on the way.
struct Reader {
    /// With the place in the file.
    complaints: Vec<(usize, String)>,
}

impl Reader {
    fn complain(&mut self, offset: usize, term: &str, locale: Option<&str>, what: &str) {
        let locale = locale.map(|locale| format!(", {locale}")).unwrap_or_default();
        self.complaints.push((offset, format!("term {term:?}{locale}: {what}")));
    }

    fn term(&mut self, term: Spanned<TermOfFile>) -> Term {
        let offset = term.span().start;
        let TermOfFile { id, en, part_of_speech, note, languages } = term.into_inner();
        if !is_kebab_case(&id) {
            self.complain(
                offset,
                &id,
                None,
                "write the id in lower-case letters, digits and single hyphens between them",
            );
        }
        if en.is_empty() {
            self.complain(offset, &id, None, "en is empty: list every English form");
        }
        if note.as_ref().is_some_and(|note| note.trim().is_empty()) {
            self.complain(offset, &id, None, "note is empty: write one, or leave it out");
        }
        let forms = en
            .iter()
            .filter_map(|form| {
                let pattern = Pattern::whole_words(form);
                if pattern.is_none() {
                    self.complain(offset, &id, None, &format!("the English form {form:?} has no word"));
                }
                pattern
            })
            .collect();
        let agreed = languages
            .into_iter()
            .map(|(locale, agreed)| {
                let agreed = self.agreed(&id, &locale, agreed);
                (locale, agreed)
            })
            .collect();
        Term { id, en, part_of_speech, note, forms, agreed }
    }

    fn agreed(&mut self, id: &str, locale: &str, agreed: Spanned<AgreedOfFile>) -> Agreed {
        let offset = agreed.span().start;
        let AgreedOfFile { preferred, acceptable, stems, not } = agreed.into_inner();
        let mut complaints = Vec::new();
        for (list, name) in [(&acceptable, "acceptable"), (&not, "not")] {
            if list.as_ref().is_some_and(Vec::is_empty) {
                complaints.push(format!("{name} is empty: fill it, or leave it out"));
            }
        }
        if stems.is_empty() {
            complaints.push("stems is empty: list how to recognise each translation".to_owned());
        }
        let mut patterns = |list: Vec<String>| -> Vec<Pattern> {
            let parsed = list.iter().filter_map(|source| match Pattern::parse(source) {
                Ok(pattern) => Some(pattern),
                Err(why) => {
                    complaints.push(format!("pattern {source:?}: {why}"));
                    None
                }
            });
            parsed.collect()
        };
        let (stems, not) = (patterns(stems), patterns(not.unwrap_or_default()));
        let agreed = Agreed { preferred, acceptable: acceptable.unwrap_or_default(), stems, not };
        // Where a pattern is malformed, these would be complaints about the same thing.
        if complaints.is_empty() {
            for translation in agreed.translations() {
                if agreed.find(translation).is_empty() {
                    complaints.push(format!("{translation:?} fits none of the stems: add one that it fits"));
                }
                if let Some((_, pattern)) = agreed.forbidden(translation).first() {
                    complaints.push(format!("{translation:?} is agreed, but not = {pattern:?} forbids it"));
                }
            }
        }
        for complaint in complaints {
            self.complain(offset, id, Some(locale), &complaint);
        }
        agreed
    }

    fn uniqueness(&mut self, begins: &[usize], terms: &[Term]) {
        let mut ids = HashSet::new();
        let mut forms: HashMap<String, &str> = HashMap::new();
        for (offset, term) in begins.iter().copied().zip(terms) {
            if !ids.insert(&term.id) {
                self.complain(offset, &term.id, None, "another term has this id, too");
            }
            for form in &term.en {
                let words: Vec<String> = words(form).iter().map(|word| folded(word.text).collect()).collect();
                if let Some(other) = forms.insert(words.join(" "), &term.id) {
                    let what = format!("the English form {form:?} is already one of term {other:?}");
                    self.complain(offset, &term.id, None, &what);
                }
            }
        }
    }
}

fn is_kebab_case(id: &str) -> bool {
    id.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// By hand, because serde’s `flatten` cannot refuse unknown fields.
impl<'de> Deserialize<'de> for TermOfFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(TermVisitor)
    }
}

struct TermVisitor;

impl<'de> Visitor<'de> for TermVisitor {
    type Value = TermOfFile;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a term")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<TermOfFile, A::Error> {
        let (mut id, mut en, mut part_of_speech, mut note) = (None, None, PartOfSpeech::default(), None);
        let mut languages = BTreeMap::new();
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "id" => id = Some(map.next_value()?),
                "en" => en = Some(map.next_value()?),
                "part_of_speech" => part_of_speech = map.next_value()?,
                "note" => note = Some(map.next_value()?),
                tag => {
                    match canonical_tag(tag) {
                        None => {
                            let known = "id, en, part_of_speech, note, or the tag of a language";
                            return Err(A::Error::custom(format!("unknown field {tag:?}, expected {known}")));
                        }
                        Some(canonical) if canonical != tag => {
                            return Err(A::Error::custom(format!(
                                "write {canonical:?}, the canonical form of {tag:?}"
                            )));
                        }
                        Some(_) => {}
                    }
                    languages.insert(key, map.next_value()?);
                }
            }
        }
        let id = id.ok_or_else(|| A::Error::missing_field("id"))?;
        let en = en.ok_or_else(|| A::Error::missing_field("en"))?;
        Ok(TermOfFile { id, en, part_of_speech, note, languages })
    }
}
