//! `status`: what each language has.

use std::fmt::Write as _;

use crate::Outcome;
use crate::catalogue::{Catalogue, REFERENCE};
use crate::sources;

pub(crate) fn status(catalogue: &Catalogue) -> Outcome {
    let english = catalogue.messages(REFERENCE)?;
    let sources = sources::read(catalogue)?;
    let codes = english.iter().filter(|message| message.id.starts_with("SEC_")).count();
    let hints = english.iter().filter(|message| message.hint.is_some()).count();
    let words = english.len() - codes;

    let mut table = String::from("language  state    codes     words     hints     missing  stale\n");
    let mut row = |locale: &str, state: &str, found: [usize; 3], missing: usize, stale: usize| {
        let of = |n: usize, all: usize| format!("{n} of {all}");
        let _ = writeln!(
            table,
            "{locale:8}  {state:7}  {:8}  {:8}  {:8}  {missing:7}  {stale:5}",
            of(found[0], codes),
            of(found[1], words),
            of(found[2], hints)
        );
    };
    row(REFERENCE, "source", [codes, words, hints], 0, 0);

    let mut stale_list = String::new();
    for locale in &catalogue.translations {
        let translated = catalogue.messages(locale)?;
        let recorded = sources.get(locale);
        let mut found = [0; 3];
        let mut missing = 0;
        let mut stale = 0;
        for message in &english {
            let Some(translation) = translated.iter().find(|t| t.id == message.id && t.value.is_some()) else {
                missing += 1;
                continue;
            };
            found[usize::from(!message.id.starts_with("SEC_"))] += 1;
            found[2] += usize::from(message.hint.is_some() && translation.hint.is_some());
            // Of a draft, what was never recorded is new, not stale.
            let made_from = recorded.and_then(|recorded| recorded.get(&message.id));
            let is_new = made_from.is_none() && !catalogue.is_shipped(locale);
            if !is_new && made_from != Some(&sources::hash(message)) {
                stale += 1;
                let _ = writeln!(stale_list, "stale: {locale} {}", message.id);
            }
        }
        row(locale, if catalogue.is_shipped(locale) { "shipped" } else { "draft" }, found, missing, stale);
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
