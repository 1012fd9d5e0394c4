//! `new`: a language begins as a template, with the groups of English and its messages as comments.

mod tag;
pub(crate) mod template;

use std::io;

use crate::Outcome;
use crate::catalogue::{Catalogue, REFERENCE, parse};
use crate::check::source::shown;
use crate::{files, output};

pub(crate) fn new(catalogue: &Catalogue, locale: &str) -> Outcome {
    tag::registered(locale).map_err(|what| vec![what])?;
    let folder = catalogue.root.join(locale);
    let shown = shown(&folder);
    let failed = |error: io::Error| vec![format!("{}: {error}", shown.display())];
    // A link that leads nowhere has a name, too.
    for entry in files::entries(&catalogue.root).map_err(failed)? {
        let name = entry.file_name().unwrap_or_default();
        if name == locale {
            return Err(vec![format!("{} is there already: translate there, or remove it first", shown.display())]);
        }
        if name.eq_ignore_ascii_case(locale) {
            let other = shown.with_file_name(name);
            return Err(vec![format!(
                "{} is there already, which is the same folder on Windows and macOS: rename it to {locale}",
                other.display()
            )]);
        }
    }
    let mut texts = Vec::new();
    let mut messages = 0;
    for file in catalogue.files.iter().copied() {
        let Some(english) = catalogue.read(REFERENCE, file)? else { continue };
        let parsed = parse(&catalogue.path(REFERENCE, file), &english)?;
        let (text, count) = template::of(file, &parsed.resource);
        messages += count;
        texts.push((file.to_string(), text));
    }
    files::create_folder(&catalogue.root, locale, &texts).map_err(failed)?;
    let accept = format!("cargo l10n accept {locale} ID");
    Ok(format!(
        "{} is a draft now: {messages} messages in {} files to write.\n\
         Each is there as a comment, in English and with a note. Write yours below it, or take away \"# \" and write over it.\n\
         \n\
         cargo l10n check              what is wrong\n\
         cargo l10n status             how far you are\n\
         {accept:30}a text is done\n\
         cargo l10n fmt                the layout, before each commit\n",
        output::path(&shown),
        texts.len()
    ))
}
