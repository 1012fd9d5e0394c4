//! `status`: what each language has of each family.

use std::fmt::Write as _;

use crate::Outcome;
use crate::catalogue::{Catalogue, REFERENCE, TextFile, Translatable};
use crate::sources::{self, Sources};

/// What is counted in a file of a language.
#[derive(Default)]
struct Row {
    translated: usize,
    hints: usize,
    developer: usize,
    missing: usize,
    /// The IDs.
    stale: Vec<String>,
}

pub(crate) fn status(catalogue: &Catalogue) -> Outcome {
    let sources = sources::read(catalogue)?;
    let english: Vec<(TextFile, Vec<Translatable>)> = catalogue
        .files
        .iter()
        .map(|file| Ok((*file, catalogue.messages_of(REFERENCE, *file)?)))
        .collect::<Result<_, Vec<String>>>()?;

    let mut table =
        String::from("language  family        state    translated  hints       developer   missing  stale\n");
    let mut stale_list = String::new();
    for locale in catalogue.locales() {
        for (file, english) in &english {
            let of = |parts: fn(&Translatable) -> bool| english.iter().filter(|message| parts(message)).count();
            let (hints, developer) = (of(|message| message.hint.is_some()), of(|message| message.developer.is_some()));
            let state = match catalogue.is_shipped(locale, *file) {
                _ if locale == REFERENCE => "source",
                true => "shipped",
                false => "draft",
            };
            let row = row(catalogue, &sources, locale, *file, english)?;
            let of = |n: usize, all: usize| format!("{n} of {all}");
            let _ = writeln!(
                table,
                "{locale:8}  {:12}  {state:7}  {:10}  {:10}  {:10}  {:7}  {:5}",
                file.stem(),
                of(row.translated, english.len()),
                of(row.hints, hints),
                of(row.developer, developer),
                row.missing,
                row.stale.len()
            );
            for id in row.stale {
                let _ = writeln!(stale_list, "stale: {locale} {id}");
            }
        }
    }
    if !stale_list.is_empty() {
        let _ = write!(
            table,
            "\n{stale_list}\nThe English has changed since, or nothing is recorded. Look at each, then:\n"
        );
        let _ = writeln!(table, "    cargo l10n accept LOCALE [ID...]");
    }
    Ok(table)
}

fn row(
    catalogue: &Catalogue,
    sources: &Sources,
    locale: &str,
    file: TextFile,
    english: &[Translatable],
) -> Result<Row, Vec<String>> {
    let translated = catalogue.messages_of(locale, file)?;
    let recorded = sources.get(locale);
    let mut row = Row::default();
    for message in english {
        let Some(translation) = translated.iter().find(|t| t.id == message.id && t.value.is_some()) else {
            row.missing += 1;
            continue;
        };
        row.translated += 1;
        row.hints += usize::from(message.hint.is_some() && translation.hint.is_some());
        row.developer += usize::from(message.developer.is_some() && translation.developer.is_some());
        let made_from = recorded.and_then(|recorded| recorded.get(&message.id));
        // Of a draft, what was never recorded is new, not stale.
        let is_new = made_from.is_none() && !catalogue.is_shipped(locale, file);
        if locale != REFERENCE && !is_new && made_from != Some(&sources::hash(message)) {
            row.stale.push(message.id.clone());
        }
    }
    Ok(row)
}
