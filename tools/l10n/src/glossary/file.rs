//! Reading `glossary.toml`, the English terms, and `{locale}/glossary.toml`, what a language has agreed on for them; and
//! telling what is wrong with them.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use super::pattern::Pattern;
use super::words::{folded, words};
use super::{Agreed, FILE, Glossary, PartOfSpeech, Term};
use crate::catalogue::Catalogue;
use crate::complaint::Complaint;
use crate::files;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermsOfFile {
    #[serde(default)]
    term: Vec<Spanned<TermOfFile>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a term")]
struct TermOfFile {
    id: String,
    en: Vec<String>,
    #[serde(default)]
    part_of_speech: PartOfSpeech,
    note: Option<String>,
}

/// By the ID of the term.
type LanguageOfFile = BTreeMap<String, Spanned<AgreedOfFile>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "the table of a term")]
struct AgreedOfFile {
    preferred: String,
    acceptable: Option<Vec<String>>,
    stems: Vec<String>,
    not: Option<Vec<String>>,
}

/// Reads the glossary of a catalogue, as far as it is understood. Without English terms there is nothing to agree on.
pub(super) fn read_anyway(catalogue: &Catalogue) -> (Glossary, Vec<Complaint>) {
    let read = |path: &Path| files::text(&catalogue.root, path).map_err(|complaint| vec![complaint]);
    let path = catalogue.root.join(FILE);
    let mut terms = match read(&path).and_then(|text| text.map(|text| terms(&path, &text)).transpose()) {
        Ok(Some(terms)) => terms,
        Ok(None) => return (Glossary::default(), Vec::new()),
        Err(complaints) => return (Glossary::default(), complaints),
    };
    let mut complaints = Vec::new();
    for locale in &catalogue.translations {
        let path = catalogue.root.join(locale).join(FILE);
        let understood = read(&path).and_then(|text| match text {
            Some(text) => agree(&path, &text, locale, &mut terms),
            None => Ok(()),
        });
        complaints.extend(understood.err().into_iter().flatten());
    }
    (Glossary::new(terms), complaints)
}

/// The English terms, on which no language has agreed yet.
pub(super) fn terms(path: &Path, text: &str) -> Result<Vec<Term>, Vec<Complaint>> {
    let file: TermsOfFile = toml::from_str(text).map_err(|error| vec![Complaint::of_toml(path, text, &error)])?;
    let begins: Vec<usize> = file.term.iter().map(|term| term.span().start).collect();
    let mut reader = Reader { complaints: Vec::new() };
    let terms: Vec<Term> = file.term.into_iter().map(|term| reader.term(term)).collect();
    reader.uniqueness(&begins, &terms);
    reader.end(path, text).map(|()| terms)
}

/// Takes over what a language has agreed on: all of it, or nothing where something is wrong.
pub(super) fn agree(path: &Path, text: &str, locale: &str, terms: &mut [Term]) -> Result<(), Vec<Complaint>> {
    let file: LanguageOfFile = toml::from_str(text).map_err(|error| vec![Complaint::of_toml(path, text, &error)])?;
    let mut reader = Reader { complaints: Vec::new() };
    let mut agreed = Vec::new();
    for (id, of_file) in file {
        let offset = of_file.span().start;
        let of_term = reader.agreed(&id, of_file);
        match terms.iter().position(|term| term.id == id) {
            Some(term) => agreed.push((term, of_term)),
            None => {
                // Its time grows with the product of both lengths.
                let like = terms.iter().filter(|term| term.id.len().abs_diff(id.len()) <= 8 && id.len() < 100);
                let near = like.min_by_key(|term| strsim::damerau_levenshtein(&term.id, &id));
                let near = near.filter(|term| strsim::damerau_levenshtein(&term.id, &id) <= 2);
                let help = near.map_or_else(
                    || format!("add it to {FILE} beside the languages, or remove it here"),
                    |term| format!("did you mean {}?", term.id),
                );
                reader.complain(offset, &id, &format!("English has no such term; {help}"));
            }
        }
    }
    reader.end(path, text)?;
    for (term, agreed) in agreed {
        terms[term].agreed.insert(locale.to_owned(), agreed);
    }
    Ok(())
}

/// Turns what the files have into terms, and collects every complaint on the way.
struct Reader {
    /// With the place in the file.
    complaints: Vec<(usize, String)>,
}

impl Reader {
    fn complain(&mut self, offset: usize, term: &str, what: &str) {
        self.complaints.push((offset, format!("term {term:?}: {what}")));
    }

    /// The complaints in the order of the file, if there are any.
    fn end(mut self, path: &Path, text: &str) -> Result<(), Vec<Complaint>> {
        if self.complaints.is_empty() {
            return Ok(());
        }
        self.complaints.sort_by_key(|(offset, _)| *offset);
        Err(self.complaints.into_iter().map(|(offset, what)| Complaint::at(path, text, offset, what)).collect())
    }

    fn term(&mut self, term: Spanned<TermOfFile>) -> Term {
        let offset = term.span().start;
        let TermOfFile { id, en, part_of_speech, note } = term.into_inner();
        if !is_kebab_case(&id) {
            self.complain(offset, &id, "write the id in lower-case letters, digits and single hyphens between them");
        }
        if en.is_empty() {
            self.complain(offset, &id, "en is empty: list every English form");
        }
        if note.as_ref().is_some_and(|note| note.trim().is_empty()) {
            self.complain(offset, &id, "note is empty: write one, or leave it out");
        }
        let forms = en
            .iter()
            .filter_map(|form| {
                let pattern = Pattern::whole_words(form);
                if pattern.is_none() {
                    self.complain(offset, &id, &format!("the English form {form:?} has no word"));
                }
                pattern
            })
            .collect();
        Term { id, en, part_of_speech, note, forms, agreed: BTreeMap::new() }
    }

    fn agreed(&mut self, id: &str, agreed: Spanned<AgreedOfFile>) -> Agreed {
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
            self.complain(offset, id, &complaint);
        }
        agreed
    }

    fn uniqueness(&mut self, begins: &[usize], terms: &[Term]) {
        let mut ids = HashSet::new();
        let mut forms: HashMap<String, &str> = HashMap::new();
        for (offset, term) in begins.iter().copied().zip(terms) {
            if !ids.insert(&term.id) {
                self.complain(offset, &term.id, "another term has this id, too");
            }
            for form in &term.en {
                let words: Vec<String> = words(form).iter().map(|word| folded(word.text).collect()).collect();
                if let Some(other) = forms.insert(words.join(" "), &term.id) {
                    let what = format!("the English form {form:?} is already one of term {other:?}");
                    self.complain(offset, &term.id, &what);
                }
            }
        }
    }
}

fn is_kebab_case(id: &str) -> bool {
    id.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}
