//! Finds the texts in the `.ftl` files with the library's own reader and writes a table of their places, so that at run
//! time a text is a slice of the embedded file.
//!
//! A bad text never fails the build: the table leaves the text out, a cargo warning names the place, and at run time
//! the next language of the chain answers. `cargo l10n check` and `cargo test --workspace` fail on a bad text.

#[cfg(feature = "embedded")]
#[macro_use]
#[path = "src/codes.rs"]
mod codes;
#[cfg(feature = "embedded")]
#[path = "src/texts/ftl/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "the library uses the rest")]
mod ftl;

#[cfg(not(feature = "embedded"))]
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
}

#[cfg(feature = "embedded")]
fn main() {
    for input in ["build.rs", "src/codes.rs", "src/texts/ftl", "locales"] {
        println!("cargo::rerun-if-changed={input}");
    }
    let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let languages = embed::languages(std::path::Path::new("locales"));
    embed::write_docs(&out.join("doc"), &languages);
    embed::write_table(&out.join("shipped.rs"), &languages);
}

#[cfg(feature = "embedded")]
mod embed {
    use std::borrow::Cow;
    use std::fmt::Write as _;
    use std::io::ErrorKind;
    use std::path::{Path, PathBuf};

    use unic_langid::LanguageIdentifier;

    use crate::ftl::id::{self, COUNT};
    use crate::ftl::keywords;
    use crate::ftl::message::{Message, Miss};
    use crate::ftl::place::line_and_column;
    use crate::ftl::read::{Fault, read};

    /// The files and messages of one language.
    pub(crate) struct Language {
        tag: String,
        /// Paths below `locales/`.
        files: Vec<String>,
        /// The place and the keywords of each symbol that has some.
        keywords: Vec<(usize, String)>,
        /// For each place, the Rust source of the message's `Piece`, and the text for the documentation.
        pieces: Vec<(String, String)>,
    }

    /// Reads every folder below `locales/` whose name is a language tag, in the order of the names.
    pub(crate) fn languages(root: &Path) -> Vec<Language> {
        let is_tag = |tag: &String| {
            let canonical = tag.parse::<LanguageIdentifier>().is_ok_and(|id| {
                // No language was ever registered with more than three letters.
                matches!(id.language.as_str().len(), 2..=3) && !id.language.is_empty() && id.to_string() == *tag
            });
            if !canonical {
                warn(&format!("locales/{tag}: no language tag in its canonical form; the folder is left out"));
            }
            canonical
        };
        let folders = entries(root).into_iter().filter(|path| path.is_dir()).map(|path| name(&path));
        let folders = folders.filter(|name| !name.starts_with('.')); // what a killed `cargo l10n new` leaves
        // A language without any message cannot answer, so it must not take part in negotiation.
        let has_message = |language: &Language| language.pieces.iter().any(|piece| *piece != absent(Miss::NoMessage));
        folders.filter(is_tag).map(|tag| language(root, tag)).filter(has_message).collect()
    }

    fn absent(miss: Miss) -> (String, String) {
        (format!("Piece::Absent(Miss::{miss:?})"), String::new())
    }

    fn language(root: &Path, tag: String) -> Language {
        let mut pieces = vec![absent(Miss::NoMessage); COUNT];
        let mut is_there = [false; COUNT];
        let mut files = Vec::new();
        let is_text = |path: &&PathBuf| path.extension().is_some_and(|e| e == "ftl") && !name(path).starts_with('.');
        for path in entries(&root.join(&tag)).iter().filter(is_text) {
            let file = path.display().to_string();
            let bytes = std::fs::read(path).unwrap_or_else(|error| {
                warn(&format!("{file}: {error}; the file is left out"));
                Vec::new()
            });
            let text = String::from_utf8(bytes).unwrap_or_else(|error| {
                let valid = error.utf8_error().valid_up_to();
                let what = "not UTF-8 from here on; the file is left out".to_owned();
                let before = String::from_utf8_lossy(&error.as_bytes()[..valid]);
                warn_of(&file, &before, &Fault { offset: Some(valid), what }, "");
                String::new()
            });
            let reading = read(&text, false);
            reading.faults.iter().for_each(|fault| warn_of(&file, &text, fault, ""));
            for said in reading.messages {
                match said.message {
                    Ok(message) => pieces[said.place] = piece(&text, files.len(), &message),
                    Err(refusal) => {
                        refusal.fault.iter().for_each(|fault| warn_of(&file, &text, fault, "; it is left out"));
                        if !is_there[said.place] {
                            pieces[said.place] = absent(refusal.miss);
                        }
                        continue;
                    }
                }
                is_there[said.place] = true;
            }
            files.push(format!("{tag}/{}", name(path)));
        }
        let keywords = if cfg!(feature = "scan") { keywords(&root.join(&tag)) } else { Vec::new() };
        Language { tag, files, keywords, pieces }
    }

    /// The keywords of a language; none where it has no such file.
    fn keywords(folder: &Path) -> Vec<(usize, String)> {
        let path = folder.join(keywords::FILE);
        let file = path.display().to_string();
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                if error.kind() != ErrorKind::NotFound {
                    warn(&format!("{file}: {error}; the file is left out"));
                }
                return Vec::new();
            }
        };
        let reading = keywords::read(&text);
        reading.faults.iter().for_each(|fault| warn_of(&file, &text, fault, ""));
        reading.lines.into_iter().map(|(place, words)| (place, words.to_owned())).collect()
    }

    /// The Rust source of a message's `Piece` (the byte ranges of its parts, or the parts themselves), and its text.
    fn piece(file: &str, index: usize, message: &Message<Cow<'_, str>>) -> (String, String) {
        let span = |part: &Cow<'_, str>| match part {
            Cow::Borrowed(part) => {
                let start = part.as_ptr().addr() - file.as_ptr().addr();
                Ok(format!("Span({start}, {})", start + part.len()))
            }
            Cow::Owned(_) => Err(()),
        };
        let rust = match message.as_ref().try_map(span) {
            Ok(Message { text, hint, developer }) => {
                let [hint, developer] = [hint, developer].map(|span| span.unwrap_or_else(|| "Span(0, 0)".to_owned()));
                format!("Piece::At {{ file: {index}, text: {text}, hint: {hint}, developer: {developer} }}")
            }
            Err(()) => format!("Piece::Written(&{message:?})"),
        };
        (rust, message.text.to_string())
    }

    /// Writes one file per symbol with its English text, which the documentation of the constant includes.
    pub(crate) fn write_docs(folder: &Path, languages: &[Language]) {
        std::fs::create_dir_all(folder).expect("OUT_DIR is writable");
        let english = languages.iter().find(|language| language.tag == "en");
        for place in 0..COUNT {
            let own = id::owner(place);
            let text = english.map_or("", |english| english.pieces[own].1.as_str());
            std::fs::write(folder.join(id::at(place)).with_extension("md"), text).expect("OUT_DIR is writable");
        }
    }

    /// Writes the table that `src/texts/shipped/enabled.rs` includes.
    pub(crate) fn write_table(path: &Path, languages: &[Language]) {
        let mut out = format!("static LANGUAGES: [(&str, &Shipped); {}] = [\n", languages.len());
        for Language { tag, files, keywords, pieces } in languages {
            let _ = writeln!(out, "({tag:?}, {{\n    static TEXTS: Shipped = Shipped {{ files: &{files:?},");
            let _ = writeln!(out, "    keywords: &{keywords:?}, slots: [");
            pieces.iter().for_each(|(piece, _)| out.push_str(&format!("        Slot::new({piece}),\n")));
            out.push_str("    ] };\n    &TEXTS\n}),\n");
        }
        std::fs::write(path, out + "];\n").expect("OUT_DIR is writable");
    }

    fn entries(folder: &Path) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).expect("the package has a folder locales/");
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        paths
    }

    fn name(path: &Path) -> String {
        path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    fn warn_of(file: &str, text: &str, fault: &Fault, instead: &str) {
        let place = fault.offset.map(|offset| line_and_column(text, offset));
        let place = place.map_or_else(String::new, |(line, column)| format!(":{line}:{column}"));
        warn(&format!("{file}{place}: {}{instead}", fault.what));
    }

    fn warn(what: &str) {
        // A line break would end the warning.
        println!("cargo::warning={}", what.replace(['\n', '\r'], " "));
    }
}
