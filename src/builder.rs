//! Putting a catalogue together.

use std::path::PathBuf;
use std::sync::Arc;

use unic_langid::LanguageIdentifier;

use crate::Catalog;
use crate::chain::Available;
use crate::folder::{self, FoundText};
use crate::ftl::Source;
use crate::overlay::Overlay;
use crate::problem::Problem;
use crate::texts::Locale;

/// What a [`Catalog`] is made of. It never fails: what is wrong with an overlay is kept in [`Catalog::problems`].
///
/// ```
/// use sspi_status::Catalog;
///
/// let catalog = Catalog::builder()
///     .overlay("tlh", "tlh/sspi.ftl", "SEC_E_LOGON_DENIED = bI’elbe’.\n")
///     .build();
/// assert!(catalog.problems().is_empty());
/// assert_eq!(catalog.describe(0x8009_030C, "tlh-KX").text(), "bI’elbe’.");
/// assert_eq!(catalog.describe(0x8009_0308, "tlh-KX").lang(), "en"); // has no text in Klingon
/// ```
#[derive(Debug)]
#[must_use]
pub struct CatalogBuilder {
    embedded: bool,
    base: LanguageIdentifier,
    isolating: bool,
    #[cfg(feature = "pseudo")]
    pseudo: bool,
    overlays: Vec<Given>,
}

/// An overlay as it was given.
#[derive(Debug)]
enum Given {
    Text(FoundText),
    Folder(PathBuf),
}

impl CatalogBuilder {
    pub(crate) fn new() -> Self {
        Self {
            embedded: cfg!(feature = "embedded"),
            base: "en".parse().expect("a language tag"),
            isolating: false,
            #[cfg(feature = "pseudo")]
            pseudo: false,
            overlays: Vec::new(),
        }
    }

    /// Whether the shipped texts are part of it. They are by default; without the feature `embedded` there are none.
    pub fn embedded(mut self, embedded: bool) -> Self {
        self.embedded = embedded && cfg!(feature = "embedded");
        self
    }

    /// The language that ends every chain; English by default. Nothing is tried after it, so it should have no gaps.
    pub fn base(mut self, base: LanguageIdentifier) -> Self {
        self.base = base;
        self
    }

    /// Whether placeables of overlays are wrapped in U+2068 and U+2069; off by default.
    pub fn isolating(mut self, isolating: bool) -> Self {
        self.isolating = isolating;
        self
    }

    /// Whether the pseudo-locales `en-XA` (accented, longer, in brackets) and `ar-XB` (mirrored, from right to left)
    /// are part of it, made from its English; off by default. They answer to their exact tags only, and
    /// [`Catalog::locales`] does not list them.
    ///
    /// ```
    /// let catalog = sspi_status::Catalog::builder().pseudo(true).build();
    /// assert_eq!(catalog.describe(0x8009_030C, "en-XA").text(), "[Ŧħee ŀooɠooƞ aaŧŧeeḿƥŧ ƒaaiŀeeḓ.]");
    /// assert_eq!(catalog.describe(0x8009_030C, "ar-XB").direction(), sspi_status::Direction::RightToLeft);
    /// ```
    #[cfg(feature = "pseudo")]
    pub fn pseudo(mut self, pseudo: bool) -> Self {
        self.pseudo = pseudo;
        self
    }

    /// Lays a Fluent text over what is there, message by message; of two overlays the later one wins. A locale that
    /// the catalogue lacks is new and takes part in negotiation. `path` is what [`Problem::path`] will say.
    ///
    /// A text is read up to 1 MiB, each message up to 64 KiB, with braces nested up to 32 deep and up to 50 braces and
    /// parentheses. A message is taken with up to 100 placeables and 50 levels of references, 64 KiB with all that it
    /// refers to, and 8 KiB when formatted; it may not call functions, nor have numbers of more than 15 digits. What is
    /// beyond that is a problem, and so is everything that Fluent does not understand; then another text answers, which
    /// the problem names. Of one text 100 problems are kept.
    pub fn overlay(mut self, locale: impl Into<String>, path: impl Into<String>, text: impl Into<String>) -> Self {
        self.overlays.push(Given::Text(FoundText { locale: locale.into(), path: path.into(), text: text.into() }));
        self
    }

    /// Lays the files `{locale}/sspi.ftl` and `{locale}/ui.ftl` of a folder over what is there, as
    /// [`overlay`](Self::overlay) does with texts. They are read when the catalogue is built.
    ///
    /// Up to 1000 locales are read. Links may not lead out of the folder, only regular files are opened, and hidden
    /// folders and other files are passed over.
    pub fn overlay_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.overlays.push(Given::Folder(folder.into()));
        self
    }

    /// The catalogue.
    #[must_use]
    pub fn build(self) -> Catalog {
        let (available, problems) = self.gather();
        Catalog::new(available, problems)
    }

    pub(crate) fn gather(self) -> (Available, Vec<Problem>) {
        let mut locales: Vec<Locale> = Vec::new();
        let mut problems = Vec::new();

        #[cfg(feature = "embedded")]
        if self.embedded {
            locales.extend(crate::embedded::LOCALES.iter().filter_map(Locale::embedded));
        }

        for given in self.overlays {
            match given {
                Given::Text(text) => problems.extend(lay(&text, self.isolating, &mut locales)),
                Given::Folder(path) => {
                    let mut of_texts = Vec::new();
                    let lay_it = |text: &FoundText| of_texts.extend(lay(text, self.isolating, &mut locales));
                    problems.extend(folder::read(&path, lay_it));
                    problems.extend(of_texts);
                }
            }
        }
        // A locale without any message would only be in the way of the next one.
        locales.retain(|locale| !locale.is_empty());
        locales.sort_by(|a, b| a.tag.cmp(&b.tag));

        #[cfg(feature = "pseudo")]
        let pseudo = match locales.iter().find(|locale| self.pseudo && locale.tag == "en") {
            Some(english) => crate::pseudo::locales(english),
            None => Vec::new(),
        };
        #[cfg(not(feature = "pseudo"))]
        let pseudo = Vec::new();
        (Available::new(locales, pseudo, &self.base), problems)
    }
}

/// Lays one text over its locale, which may be a new one.
fn lay(FoundText { locale, path, text }: &FoundText, isolating: bool, locales: &mut Vec<Locale>) -> Vec<Problem> {
    // Not a wish, in which an encoding and the like would be cut off: the name of a locale is to be exact.
    let Some(id) = locale.parse::<LanguageIdentifier>().ok().filter(|id| !id.language.is_empty()) else {
        return vec![Problem::of(path, format!("{locale:?} is no language tag; the text is left out"))];
    };
    let index = locales.iter().position(|known| known.id == id).unwrap_or_else(|| {
        locales.push(Locale::new(id));
        locales.len() - 1
    });
    let below = locales[index].overlay.take().and_then(Arc::into_inner);
    let mut overlay = below.unwrap_or_else(Overlay::new);
    let problems = Source { below: &locales[index], path, text, isolating }.load(&mut overlay);
    locales[index].overlay = Some(Arc::new(overlay));
    problems
}
