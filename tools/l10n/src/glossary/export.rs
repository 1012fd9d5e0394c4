//! `glossary`: the terms as a table for people, and as CSV for Pontoon and Weblate.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;

use clap::ValueEnum;
use csv::{QuoteStyle, WriterBuilder};
use sspi_status::printable::one_line;

use super::words::sentence_around;
use super::{Agreed, Glossary, Term};
use crate::Outcome;
use crate::catalogue::{Catalogue, REFERENCE};
use crate::{files, output};

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Table,
    /// CSV with the fields of Pontoon's form for terms, and a column for each language
    Pontoon,
    /// CSV for a glossary component of Weblate; one file for each language
    Weblate,
}

/// Writes the terms of the given languages, or of all, to a file, a folder, or as the answer.
pub(crate) fn export(catalogue: &Catalogue, languages: &[String], format: Format, output: Option<&Path>) -> Outcome {
    let glossary = Glossary::read(catalogue)?;
    let known = glossary.languages();
    let unknown: Vec<String> = languages
        .iter()
        .filter(|language| !known.contains(language.as_str()))
        .map(|language| {
            let known = known.iter().copied().collect::<Vec<_>>().join(", ");
            format!("the glossary has no terms in {language:?}: there are {known}")
        })
        .collect();
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let chosen: Vec<&str> = if languages.is_empty() { known.into_iter().collect() } else { unique(languages) };
    match (format, output, chosen.as_slice()) {
        (Format::Table, _, _) => deliver(catalogue, table(&glossary, &chosen), output),
        (Format::Pontoon, _, _) => deliver(catalogue, pontoon(&glossary, catalogue, &chosen)?, output),
        (Format::Weblate, None, [language]) => weblate(&glossary, language),
        (Format::Weblate, Some(file), [language])
            if !(languages.is_empty() || file.is_dir() || files::names_a_folder(file)) =>
        {
            deliver(catalogue, weblate(&glossary, language)?, output)
        }
        (Format::Weblate, Some(folder), _) => chosen.iter().try_fold(String::new(), |answer, language| {
            let name = format!("{language}.csv");
            let made = files::make_in(&catalogue.root, folder, name.as_ref(), &weblate(&glossary, language)?);
            made.map_err(|complaint| vec![complaint.to_string()])?;
            Ok(answer + &format!("{}: written\n", output::path(&folder.join(name))))
        }),
        (Format::Weblate, None, _) => Err(vec![
            "Weblate has one file for each language: give one LOCALE, or -o DIR, and each goes to DIR/LOCALE.csv"
                .into(),
        ]),
    }
}

fn unique(languages: &[String]) -> Vec<&str> {
    let mut chosen: Vec<&str> = Vec::new();
    for language in languages {
        if !chosen.contains(&language.as_str()) {
            chosen.push(language);
        }
    }
    chosen
}

fn deliver(catalogue: &Catalogue, text: String, file: Option<&Path>) -> Outcome {
    let Some(file) = file else { return Ok(text) };
    files::make(&catalogue.root, file, &text).map_err(|complaint| vec![complaint.to_string()])?;
    Ok(format!("{}: written\n", output::path(file)))
}

fn table(glossary: &Glossary, languages: &[&str]) -> String {
    let mut text = String::new();
    for language in languages {
        let rows: Vec<(&Term, &Agreed)> = agreed_in(glossary, language).collect();
        let width = |cell: fn(&(&Term, &Agreed)) -> usize| rows.iter().map(cell).max().unwrap_or_default();
        let english_width = width(|(term, _)| head(term).chars().count());
        let preferred_width = width(|(_, agreed)| agreed.preferred.chars().count());
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(text, "{language}: {} terms", rows.len());
        for (term, agreed) in &rows {
            let mut more = Vec::new();
            if !agreed.acceptable.is_empty() {
                more.push(format!("also: {}", agreed.acceptable.join(", ")));
            }
            if let Some(not) = not_for_people(agreed, ", ") {
                more.push(format!("not: {not}"));
            }
            let row =
                format!("{:english_width$}  {:preferred_width$}  {}", head(term), agreed.preferred, more.join("; "));
            let _ = writeln!(text, "{}", one_line(row.trim_end()));
        }
    }
    text
}

/// Pontoon imports no terms from a file: they are entered in a form of its administration, or by a script. These are
/// the fields of that form, and the translations that Pontoon keeps beside them.
fn pontoon(glossary: &Glossary, catalogue: &Catalogue, languages: &[&str]) -> Outcome {
    let usages = usages(glossary, catalogue)?;
    let fields =
        ["text", "part_of_speech", "definition", "usage", "notes", "case_sensitive", "do_not_translate", "forbidden"];
    let mut rows = vec![fields.iter().chain(languages).map(ToString::to_string).collect()];
    for term in &glossary.terms {
        let english = head(term);
        let other_forms = term.en.iter().skip(1).map(String::as_str).collect::<Vec<_>>().join(", ");
        // A name that is the same in every language.
        let is_name = !term.agreed.is_empty() && term.agreed.values().all(|agreed| agreed.preferred == english);
        let mut row = vec![
            english.to_owned(),
            term.part_of_speech.to_string(),
            term.note.clone().unwrap_or_default(),
            usages.get(term.id.as_str()).cloned().unwrap_or_default(),
            if other_forms.is_empty() { String::new() } else { format!("Also: {other_forms}") },
            english.chars().any(char::is_uppercase).to_string(),
            is_name.to_string(),
            false.to_string(),
        ];
        row.extend(
            languages
                .iter()
                .map(|language| term.agreed.get(*language).map(|agreed| agreed.preferred.clone()).unwrap_or_default()),
        );
        rows.push(row);
    }
    csv_of(rows)
}

/// For each term the first English sentence that has it.
fn usages(glossary: &Glossary, catalogue: &Catalogue) -> Result<HashMap<String, String>, Vec<String>> {
    let mut usages = HashMap::new();
    for message in catalogue.messages(REFERENCE)? {
        for (_, text) in message.texts() {
            for occurrence in glossary.terms_in(text) {
                usages
                    .entry(occurrence.term.id.clone())
                    .or_insert_with(|| sentence_around(text, &occurrence.range).to_owned());
            }
        }
    }
    Ok(usages)
}

/// Weblate looks for a source as it is written, so that each English form is a row; the context keeps concepts apart.
/// CSV cannot carry its flags: what is forbidden goes into the comment.
fn weblate(glossary: &Glossary, language: &str) -> Outcome {
    let fields = ["source", "target", "context", "translator_comments", "developer_comments"];
    let mut rows = vec![fields.map(str::to_owned).to_vec()];
    for (term, agreed) in agreed_in(glossary, language) {
        let mut comments = Vec::new();
        if !agreed.acceptable.is_empty() {
            comments.push(format!("Also: {}.", agreed.acceptable.join("; ")));
        }
        if let Some(not) = not_for_people(agreed, "; ") {
            comments.push(format!("Not: {not}."));
        }
        for form in &term.en {
            rows.push(vec![
                form.clone(),
                agreed.preferred.clone(),
                term.id.clone(),
                comments.join(" "),
                term.note.clone().unwrap_or_default(),
            ]);
        }
    }
    csv_of(rows)
}

/// Everything in quotation marks: Weblate guesses the dialect, and they leave nothing to guess.
fn csv_of(rows: Vec<Vec<String>>) -> Outcome {
    let mut writer = WriterBuilder::new().quote_style(QuoteStyle::Always).from_writer(Vec::new());
    let failed = |error: String| vec![format!("the terms cannot be written as CSV: {error}")];
    for row in rows {
        writer.write_record(row).map_err(|error| failed(error.to_string()))?;
    }
    let bytes = writer.into_inner().map_err(|error| failed(error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| failed(error.to_string()))
}

fn agreed_in<'g>(glossary: &'g Glossary, language: &str) -> impl Iterator<Item = (&'g Term, &'g Agreed)> {
    glossary.terms.iter().filter_map(move |term| Some((term, term.agreed.get(language)?)))
}

/// The forbidden patterns without the sign that only the matching needs.
fn not_for_people(agreed: &Agreed, separator: &str) -> Option<String> {
    let patterns: Vec<String> = agreed.not().map(|pattern| pattern.replace('$', "")).collect();
    (!patterns.is_empty()).then(|| patterns.join(separator))
}

/// The usual English form.
fn head(term: &Term) -> &str {
    term.en.first().map_or(term.id.as_str(), String::as_str)
}
