//! `--locale`, `--locales` and the tags of `chain` and `trace`: what the user wishes, and what cannot be as wished.

use std::fmt::Display;

use sspi_status::{FallbackChain, LanguageIdentifier, OsLocales, Reason, Symbol, Wish};

use crate::{Run, languages};

/// Longest registered language, in letters. Tags may have up to eight, but no such language was ever registered.
const LONGEST_LANGUAGE: usize = 3;

impl Run {
    /// Negotiates `--locale` or the languages of the system's user. Call it once only, since it reports ill-formed
    /// tags.
    pub(crate) fn requested_chain(&mut self) -> FallbackChain {
        if self.options.locale.is_empty() {
            return self.catalog.chain(OsLocales::detect());
        }
        let tags = std::mem::take(&mut self.options.locale);
        let wishes = self.wishes("--locale ", &tags);
        self.options.locale = tags;
        let chain = self.catalog.chain(wishes);
        // A list such as `de,fr` means “French, if there is no German”, so what it lacks is told only if nothing answers.
        if chain.steps().any(|step| step.reason != Reason::Base) || chain.wishes_for_base() {
            self.tell_unregistered("--locale ", &chain);
        } else if !chain.requested().is_empty() {
            self.tell_what_is_lacking(&chain);
        }
        chain
    }

    /// Says that no wish has a language of the catalogue.
    fn tell_what_is_lacking(&self, chain: &FallbackChain) {
        let why = |id| self.why_unregistered(id).map(|why| format!(" ({why})")).unwrap_or_default();
        let tags: Vec<String> = chain.requested().iter().map(|id| format!("{id}{}", why(id))).collect();
        let instead = chain.steps().last().map(|base| format!("; answering in {}", languages::name(base.locale)));
        self.tell(&format_args!("no texts in {}{}", tags.join(" or "), instead.unwrap_or_default()));
    }

    /// Reports tags of two or three letters that the registry of languages lacks, since they can be mistyped.
    pub(crate) fn tell_unregistered(&self, option: &str, chain: &FallbackChain) {
        for id in chain.requested() {
            if let Some(why) = self.why_unregistered(id) {
                self.tell(&format_args!("{option}{:?}: {why}", id.to_string()));
            }
        }
    }

    /// What is wrong with a language that is neither registered nor in the catalogue: an application can invent one for
    /// its overlays.
    fn why_unregistered(&self, id: &LanguageIdentifier) -> Option<String> {
        let language = id.language.as_str();
        let is_ours = self.catalog.locales().any(|locale| locale.split('-').next() == Some(language));
        if is_ours || languages::is_registered(language) {
            return None;
        }
        let near = languages::in_two_letters(language).map(|tag| format!("; did you mean {tag}?"));
        Some(format!("not a registered language{}", near.unwrap_or_default()))
    }

    /// Reads tags, and reports those that name no language.
    pub(crate) fn wishes(&mut self, option: &str, tags: &[String]) -> Vec<Wish> {
        let mut wishes = Vec::new();
        for tag in tags {
            match tag.parse() {
                // A symbol such as SEC_E_OK would be read as the language `sec`.
                Ok(_) if tag.parse::<Symbol>().is_ok() => {
                    self.complain(&format_args!("{option}{tag:?}: a code, where a language tag is expected"));
                }
                Ok(Wish::Language(language)) if language.language.as_str().len() > LONGEST_LANGUAGE => {
                    let why = "not a registered language: write a tag such as fr, pt-BR or zh-Hant-TW";
                    self.complain(&format_args!("{option}{tag:?}: {}", no_tag(tag, &why)));
                }
                Ok(wish) => wishes.push(wish),
                // An empty entry in a list is no mistake, as in `--locale fr,`.
                Err(_) if tag.is_empty() && tags.len() > 1 => {}
                Err(error) => self.complain(&format_args!("{option}{tag:?}: {}", no_tag(tag, &error))),
            }
        }
        wishes
    }

    /// Reports the mistakes in overlays, and a language where a folder belongs.
    pub(crate) fn overlay_problems(&mut self) {
        if let Some(tag) =
            self.options.locales.as_deref().filter(|folder| !folder.exists()).and_then(|folder| folder.to_str())
            && let Some(tags) = as_tags(tag)
        {
            self.complain(&format_args!("--locales takes a folder; did you mean --locale {tags}?"));
            return;
        }
        for problem in self.catalog.problems() {
            self.complain(problem);
        }
    }
}

/// What to say about a word that is not a language tag: the language that was meant, or else why not.
fn no_tag(word: &str, why: &dyn Display) -> String {
    match languages::named(word) {
        Some(tags) => format!("not a language tag; did you mean {tags}?"),
        None => why.to_string(),
    }
}

/// A list of tags as it stands, or the tags of a language that is named.
fn as_tags(text: &str) -> Option<String> {
    let is_tag = |tag: &str| tag.parse::<Wish>().is_ok_and(|wish| languages::is_valid(&wish.to_string()));
    if text.split(',').all(is_tag) { Some(text.to_owned()) } else { languages::named(text) }
}
