//! Builds a catalogue from the shipped texts and overlays.

use std::path::PathBuf;

use unic_langid::LanguageIdentifier;

use crate::catalog::Catalog;
use crate::texts::folder::{self, FoundText};
use crate::texts::overlay;
use crate::texts::problem::Problem;
use crate::texts::shipped::{self, BASE};
use crate::texts::table::Texts;

/// Builds a [`Catalog`] from the shipped texts and overlays. Building never fails: [`Catalog::problems`] lists the
/// mistakes in overlays.
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
#[derive(Clone, Debug)]
#[must_use]
pub struct CatalogBuilder {
    embedded: bool,
    base: LanguageIdentifier,
    isolating: bool,
    #[cfg(feature = "pseudo")]
    pseudo: bool,
    overlays: Vec<Overlay>,
}

/// An overlay as the caller passed it.
#[derive(Clone, Debug)]
enum Overlay {
    Text(FoundText),
    #[cfg(feature = "scan")]
    Keywords(FoundText),
    Folder(PathBuf),
}

impl Catalog {
    /// Starts a catalogue that contains the shipped texts; the builder adds overlays or leaves the shipped texts out.
    pub fn builder() -> CatalogBuilder {
        CatalogBuilder::new()
    }
}

pub(crate) fn english() -> LanguageIdentifier {
    BASE.parse().expect("a language tag")
}

/// The shipped languages, in the order of their tags.
pub(crate) fn shipped() -> Vec<(LanguageIdentifier, Texts)> {
    // Every tag parses, since build.rs embeds only folders whose names are language tags.
    shipped::languages().map(|(tag, texts)| (tag.parse().unwrap_or_default(), Texts::Shipped(texts))).collect()
}

impl CatalogBuilder {
    fn new() -> Self {
        Self {
            embedded: true,
            base: english(),
            isolating: false,
            #[cfg(feature = "pseudo")]
            pseudo: false,
            overlays: Vec::new(),
        }
    }

    /// Sets whether the catalogue contains the shipped texts; `true` by default. Without the feature `embedded` the
    /// crate ships no texts.
    pub fn embedded(mut self, embedded: bool) -> Self {
        self.embedded = embedded;
        self
    }

    /// Sets the base language, which ends every chain; English by default. The tag must be exactly one of
    /// [`Catalog::locales`], else chains have no end. No language follows it, so it should have a text for every code.
    pub fn base(mut self, base: LanguageIdentifier) -> Self {
        self.base = base;
        self
    }

    /// Sets whether Fluent wraps placeables of overlays in the isolates U+2068 and U+2069; `false` by default. Fluent
    /// wraps `{ $code }` and numbers, but neither strings nor references.
    pub fn isolating(mut self, isolating: bool) -> Self {
        self.isolating = isolating;
        self
    }

    /// Sets whether the catalogue contains the pseudo-locales `en-XA` (accented, longer, in brackets) and `ar-XB`
    /// (mirrored, from right to left), both made from its English; `false` by default. A pseudo-locale answers only a
    /// request for its exact tag, and [`Catalog::locales`] does not list it.
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

    /// Lays a Fluent text over the catalogue, message by message; where two overlays have the same message, the later
    /// one wins. A locale that the catalogue lacks is added and takes part in negotiation; its language has two or three
    /// letters, so a name such as `french` is a problem. `path` becomes [`Problem::path`].
    ///
    /// A Fluent text may have up to 1 MiB, and each of its messages up to 64 KiB, with braces nested up to 32 deep, up to
    /// 50 braces and parentheses, and up to 100 colons behind its first parenthesis. A text beyond these limits is left
    /// out as a whole. Within them, [`build`](Self::build) needs a stack of at most 384 KiB, even in a program that is
    /// not optimized.
    ///
    /// A part of a message may have up to 8 KiB when formatted. Its placeables may be strings, numbers of up to 15
    /// characters, the variable of a label (`{ $code }` in the sentence for unknown codes), and references to texts of
    /// the same file that have no placeables themselves. A message that breaks these rules, or that Fluent does not
    /// understand, is left out alone.
    ///
    /// [`Catalog::problems`] reports whatever is left out, up to 100 problems for each text; the text below it answers,
    /// or else the next language.
    pub fn overlay(mut self, locale: impl Into<String>, path: impl Into<String>, text: impl Into<String>) -> Self {
        self.overlays.push(Overlay::Text(FoundText { locale: locale.into(), path: path.into(), text: text.into() }));
        self
    }

    /// Lays keywords over those of a locale, code by code: words that no text shows, by which
    /// [`Catalog::search`] finds a code. The text has the form of the shipped files `locales/{locale}/keywords.toml`,
    /// lines such as `SEC_E_TIME_SKEW = "clock minutes"`: words in lower case, sorted, separated by single spaces. A line
    /// that breaks these rules is a [problem](Catalog::problems). A locale that has no message in the catalogue is not
    /// searched.
    ///
    /// ```
    /// use sspi_status::{Catalog, Symbol};
    ///
    /// let catalog = Catalog::builder().keywords("en", "my words", "SEC_E_TIME_SKEW = \"tardis\"\n").build();
    /// assert_eq!(catalog.search("tardis", &catalog.chain("en"), false)[0].symbol, Symbol::SEC_E_TIME_SKEW);
    /// ```
    #[cfg(feature = "scan")]
    pub fn keywords(mut self, locale: impl Into<String>, path: impl Into<String>, text: impl Into<String>) -> Self {
        self.overlays.push(Overlay::Keywords(FoundText {
            locale: locale.into(),
            path: path.into(),
            text: text.into(),
        }));
        self
    }

    /// Lays the files `{locale}/*.ftl` of a folder over the catalogue, as [`overlay`](Self::overlay) does with one
    /// text. [`build`](Self::build) reads the files, in the order of their names.
    ///
    /// At most 1000 locales and 16 MiB of texts are read. Links may not lead out of the folder, and only regular files are opened. Hidden
    /// folders, hidden files and files without the extension `.ftl` are ignored; an `.ftl` file outside a locale's
    /// folder is a problem.
    pub fn overlay_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.overlays.push(Overlay::Folder(folder.into()));
        self
    }

    /// Builds the catalogue: reads the folders of overlays and merges all texts.
    #[must_use]
    pub fn build(self) -> Catalog {
        self.build_counting(0).0
    }

    /// The same, and how many of the problems are those of the first overlays. Nothing is read twice: a second reading
    /// may find other problems.
    pub(crate) fn build_counting(self, first: usize) -> (Catalog, usize) {
        let mut languages = Languages(if self.embedded { shipped() } else { Vec::new() });
        let (problems, of_first) = languages.lay_all(self.overlays, self.isolating, first);
        #[cfg(feature = "pseudo")]
        let pseudo = if self.pseudo { languages.pseudo() } else { Vec::new() };
        #[cfg(not(feature = "pseudo"))]
        let pseudo = Vec::new();
        (Catalog::new(languages.0, pseudo, &self.base, problems), of_first)
    }
}

/// The languages collected so far, with their texts.
struct Languages(Vec<(LanguageIdentifier, Texts)>);

impl Languages {
    /// Puts overlays over the texts, and sorts the locales by tag. Returns the problems, and how many of them are those of
    /// the first overlays.
    fn lay_all(&mut self, overlays: Vec<Overlay>, isolating: bool, first: usize) -> (Vec<Problem>, usize) {
        let (mut problems, mut of_first) = (Vec::new(), 0);
        for (index, overlay) in overlays.into_iter().enumerate() {
            match overlay {
                Overlay::Text(text) => problems.extend(self.lay(&text, isolating)),
                #[cfg(feature = "scan")]
                Overlay::Keywords(text) => problems.extend(self.lay_keywords(&text)),
                Overlay::Folder(path) => {
                    let mut of_texts = Vec::new();
                    let lay = |text: &FoundText| of_texts.extend(self.lay(text, isolating));
                    problems.extend(folder::read(&path, lay));
                    problems.extend(of_texts);
                }
            }
            if index < first {
                of_first = problems.len();
            }
        }
        // A locale without any message cannot answer, so it must not take part in negotiation.
        self.0.retain(|(_, texts)| !texts.is_empty());
        self.0.sort_by_cached_key(|(id, _)| id.to_string());
        (problems, of_first)
    }

    /// Lays one text over its locale, adds the locale if it is new, and returns the problems.
    fn lay(&mut self, FoundText { locale, path, text }: &FoundText, isolating: bool) -> Vec<Problem> {
        match self.of(locale, path) {
            Ok(texts) => overlay::lay(texts.own().0, path, text, isolating),
            Err(problem) => vec![problem],
        }
    }

    /// Lays keywords over those of their locale, adds the locale if it is new, and returns the problems.
    #[cfg(feature = "scan")]
    fn lay_keywords(&mut self, FoundText { locale, path, text }: &FoundText) -> Vec<Problem> {
        match self.of(locale, path) {
            Ok(texts) => overlay::lay_keywords(texts.own().1, path, text),
            Err(problem) => vec![problem],
        }
    }

    /// The texts of a locale, which is added if it is new.
    fn of(&mut self, locale: &str, path: &str) -> Result<&mut Texts, Problem> {
        // The name of a locale must be exact: unlike in a wish, no encoding, modifier or extension is cut off. A longer
        // word, such as `french`, is well-formed, but no language was ever registered with more than three letters.
        let is_language =
            |id: &LanguageIdentifier| matches!(id.language.as_str().len(), 2..=3) && !id.language.is_empty();
        let Some(id) = locale.parse::<LanguageIdentifier>().ok().filter(is_language) else {
            return Err(Problem::of(path, format!("{locale:?} is no language tag; the text is left out")));
        };
        let index = self.0.iter().position(|(known, _)| *known == id).unwrap_or_else(|| {
            self.0.push((id, Texts::default()));
            self.0.len() - 1
        });
        Ok(&mut self.0[index].1)
    }

    /// The pseudo-locales, which are made from English; none if the catalogue has no English.
    #[cfg(feature = "pseudo")]
    fn pseudo(&self) -> Vec<(LanguageIdentifier, Texts)> {
        use crate::texts::pseudo::{TAGS, texts};

        let Some((_, english)) = self.0.iter().find(|(id, _)| id == &BASE) else { return Vec::new() };
        let pseudo = TAGS.into_iter().filter_map(|(tag, kind)| Some((tag.parse().ok()?, texts(kind, english.clone()))));
        pseudo.collect()
    }
}
