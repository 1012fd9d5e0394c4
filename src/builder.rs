//! Putting a catalogue together.

use unic_langid::LanguageIdentifier;

use crate::chain::Available;
use crate::ftl::Source;
use crate::overlay::Overlay;
use crate::problem::Problem;
use crate::texts::Locale;
use crate::{Catalog, Wish};

/// What a [`Catalog`] is made of. It never fails: what is wrong with an overlay is kept in [`Catalog::problems`].
///
/// ```
/// use sspi_status::Catalog;
///
/// let catalog = Catalog::builder()
///     .overlay("de", "de/sspi.ftl", "SEC_E_LOGON_DENIED = Die Anmeldung ist fehlgeschlagen.\n")
///     .build();
/// assert!(catalog.problems().is_empty());
/// assert_eq!(catalog.describe(0x8009_030C, "de-AT").text(), "Die Anmeldung ist fehlgeschlagen.");
/// assert_eq!(catalog.describe(0x8009_0308, "de-AT").lang(), "en"); // has no German text
/// ```
#[derive(Debug)]
#[must_use]
pub struct CatalogBuilder {
    embedded: bool,
    base: LanguageIdentifier,
    isolating: bool,
    overlays: Vec<OverlayText>,
}

#[derive(Debug)]
struct OverlayText {
    locale: String,
    path: String,
    text: String,
}

impl CatalogBuilder {
    pub(crate) fn new() -> Self {
        Self {
            embedded: cfg!(feature = "embedded"),
            base: "en".parse().expect("a language tag"),
            isolating: false,
            overlays: Vec::new(),
        }
    }

    /// Whether the shipped texts are part of it. They are by default; without the feature `embedded` there are none.
    pub fn embedded(mut self, embedded: bool) -> Self {
        self.embedded = embedded && cfg!(feature = "embedded");
        self
    }

    /// The language that ends every chain; English by default.
    pub fn base(mut self, base: LanguageIdentifier) -> Self {
        self.base = base;
        self
    }

    /// Whether placeables of overlays are wrapped in U+2068 and U+2069; off by default.
    pub fn isolating(mut self, isolating: bool) -> Self {
        self.isolating = isolating;
        self
    }

    /// Lays a Fluent text over what is there, message by message; of two overlays the later one wins. A locale that
    /// the catalogue lacks is new and takes part in negotiation. `path` is what [`Problem::path`] will say.
    pub fn overlay(mut self, locale: impl Into<String>, path: impl Into<String>, text: impl Into<String>) -> Self {
        self.overlays.push(OverlayText { locale: locale.into(), path: path.into(), text: text.into() });
        self
    }

    /// The catalogue.
    #[must_use]
    pub fn build(self) -> Catalog {
        let mut locales: Vec<Locale> = Vec::new();
        let mut problems = Vec::new();

        #[cfg(feature = "embedded")]
        if self.embedded {
            for embedded in &crate::embedded::LOCALES {
                // build.rs lets no other folder in.
                let Ok(id) = embedded.tag.parse::<LanguageIdentifier>() else { continue };
                locales.push(Locale { embedded: Some(embedded), ..Locale::new(id) });
            }
        }

        for OverlayText { locale, path, text } in &self.overlays {
            let id = match locale.parse::<Wish>() {
                Ok(Wish::Language(id)) if !id.language.is_empty() => id,
                _ => {
                    let what = format!("{locale:?} is no language tag; the text is left out");
                    problems.push(Problem::at(path, text, 0, what));
                    continue;
                }
            };
            let index = locales.iter().position(|known| known.id == id).unwrap_or_else(|| {
                locales.push(Locale::new(id.clone()));
                locales.len() - 1
            });
            let overlay = locales[index].overlay.get_or_insert_with(|| Box::new(Overlay::new()));
            let source = Source { locale: &id, path, text, isolating: self.isolating };
            problems.extend(source.load(overlay));
        }

        locales.sort_by(|a, b| a.tag.cmp(&b.tag));
        Catalog::new(Available::new(locales, &self.base), problems)
    }
}
