//! `new`: a language begins with the files of English, which have the groups and no messages.

use std::fs;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer;

use crate::Outcome;
use crate::catalogue::{Catalogue, REFERENCE, canonical, parse};

pub(crate) fn new(catalogue: &Catalogue, locale: &str) -> Outcome {
    canonical(locale).map_err(|what| vec![what])?;
    let refuse = |what: String| Err(vec![what]);
    let folder = catalogue.root.join(locale);
    if folder.exists() {
        return refuse(format!("{} is there already", folder.display()));
    }
    let mut files = Vec::new();
    for file in &catalogue.files {
        let Some(english) = catalogue.read(REFERENCE, *file)? else { continue };
        let parsed = parse(&catalogue.path(REFERENCE, *file), &english)?;
        let groups = parsed.resource.body.into_iter().filter(|entry| matches!(entry, Entry::GroupComment(_))).collect();
        files.push((folder.join(file.to_string()), serializer::serialize(&Resource { body: groups })));
    }
    let write = || -> std::io::Result<()> {
        fs::create_dir(&folder)?;
        files.iter().try_for_each(|(path, text)| fs::write(path, text))
    };
    if let Err(error) = write() {
        return refuse(format!("{}: {error}", folder.display()));
    }
    Ok(format!(
        "{} is a draft now. Take each message from {REFERENCE}, read its note, and write it in your language.\n\
         When a text is done: cargo l10n accept {locale} ID\n",
        folder.display()
    ))
}
