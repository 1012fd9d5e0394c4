//! The words of the site: the Fluent files of `locales/` beside this program, and the labels of the library.

use std::fs;
use std::path::Path;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use sspi_status::Direction;
use unic_langid::LanguageIdentifier;

use crate::Failure;

/// A language of the site, with its words.
pub(crate) struct Language {
    /// The BCP 47 tag, which is also the folder of its pages.
    pub(crate) tag: String,
    pub(crate) direction: Direction,
    bundle: FluentBundle<FluentResource>,
}

impl Language {
    /// Reads `{folder}/{tag}/site.ftl`.
    pub(crate) fn read(folder: &Path, tag: &str) -> Result<Self, Failure> {
        let path = folder.join(tag).join("site.ftl");
        let failed = |what: String| Failure(format!("{}: {what}", path.display()));
        let text = fs::read_to_string(&path).map_err(|error| failed(error.to_string()))?;
        let resource = FluentResource::try_new(text).map_err(|(_, errors)| {
            failed(errors.first().map(|error| format!("{error} at byte {}", error.pos.start)).unwrap_or_default())
        })?;
        let id: LanguageIdentifier = tag.parse().map_err(|_| failed("the folder is no language tag".to_owned()))?;
        let direction = Direction::from(&id);
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The words are embedded in HTML that says where each language begins and ends.
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource)
            .map_err(|errors| failed(errors.first().map(ToString::to_string).unwrap_or_default()))?;
        Ok(Self { tag: tag.to_owned(), direction, bundle })
    }

    /// The name of the language in itself.
    pub(crate) fn name(&self) -> String {
        self.word("language-name").unwrap_or_else(|_| self.tag.clone())
    }

    /// A word whose variables stand in braces, `{count}`, for a script that has their values.
    pub(crate) fn template(&self, id: &str, variables: &[&str]) -> Result<String, Failure> {
        self.with(id, variables.iter().map(|name| (*name, format!("{{{name}}}").into())))
    }

    pub(crate) fn word(&self, id: &str) -> Result<String, Failure> {
        self.with(id, [])
    }

    /// A word with values for its variables. A missing word, or one that lacks a value, is an error: there is no page with
    /// a hole.
    pub(crate) fn with<'v>(
        &self,
        id: &str,
        values: impl IntoIterator<Item = (&'v str, FluentValue<'v>)>,
    ) -> Result<String, Failure> {
        let failed = |what: &str| Failure(format!("locales/{}/site.ftl: {id}: {what}", self.tag));
        let message = self.bundle.get_message(id).ok_or_else(|| failed("no such message"))?;
        let pattern = message.value().ok_or_else(|| failed("the message has no value"))?;
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(name.to_owned(), value);
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        match errors.first() {
            Some(error) => Err(failed(&error.to_string())),
            None => Ok(text),
        }
    }
}
