//! `import`: a draft of a locale from one of Microsoft's localized pages of SSPI status codes, and a report about it.
//!
//! Those pages are machine translations, and the machine translated the symbols, too. The order of the rows gives the
//! symbols back; what survived in the rows proves the order. Nothing is guessed: a page that is out of step is refused.

mod align;
mod clean;
mod distance;
mod draft;
mod faults;
mod likeness;
mod order;
mod page;
mod report;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use sspi_status::Family;
use sspi_status::ftl::place;

use self::align::{Clues, Known};
use self::clean::Cleaned;
use self::faults::Faults;
use self::likeness::Texts;
use self::order::Order;
use self::page::{Page, Refusal};
use self::report::{Import, ImportedRow};
use crate::Outcome;
use crate::catalogue::{Catalogue, REFERENCE, TextFile, Translatable, canonical, parse};
use crate::{files, output};

/// Largest page that is read, in bytes. Microsoft's have up to 66 kB.
const MAX_PAGE_LEN: usize = 4 * 1024 * 1024;

/// The file of the codes.
const CODES: TextFile = TextFile::Family(Family::Sspi);

/// Imports a page: writes the draft and the report below `output`, or nothing.
pub(crate) fn import(catalogue: &Catalogue, locale: &str, page: &Path, output: &Path) -> Outcome {
    run(catalogue, locale, page, output).map_err(|complaint| vec![complaint])
}

fn run(catalogue: &Catalogue, locale: &str, path: &Path, output: &Path) -> Result<String, String> {
    canonical(locale)?;
    let draft_path = output.join(locale).join(CODES.to_string());
    let report_path = output.join(format!("{locale}-import.md"));
    for file in [&draft_path, &report_path] {
        if file.symlink_metadata().is_ok() {
            return Err(format!("{} is there already, and an import overwrites nothing", file.display()));
        }
    }
    let source = read(path)?;
    let at = |refusal: Refusal| {
        let (line, column) = place::line_and_column(&source, refusal.at);
        format!("{}:{line}:{column}: {}", path.display(), refusal.what)
    };
    let texts = CatalogueTexts::read(catalogue, locale)?;
    let english = catalogue.read(REFERENCE, CODES).map_err(joined)?.ok_or_else(|| {
        format!("{} is missing: it gives the order and the groups", catalogue.path(REFERENCE, CODES).display())
    })?;
    let english = parse(&catalogue.path(REFERENCE, CODES), &english).map_err(joined)?.resource;
    let order = Order::load()?;
    let page = page::read(&source).map_err(at)?;
    let rows = understand(&source, &page, &order, &texts.known(&order)).map_err(at)?;

    let faults = Faults::load(locale)?;
    let file_name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let import = Import {
        locale,
        page: file_name,
        rows: order
            .symbols
            .iter()
            .zip(&rows)
            .enumerate()
            .map(|(number, (symbol, row))| ImportedRow {
                symbol: symbol.name(),
                line: place::line_and_column(&source, row.at).0,
                evidence: row.clues.for_row(number),
                certain: row.clues.is_certain(),
                artifacts: row.symbol.artifacts.iter().chain(&row.sentence.artifacts).collect(),
                faults: faults.of(*symbol, &row.sentence.text),
                sentence: &row.sentence.text,
                shipped: texts.shipped_text(symbol.name()),
            })
            .collect(),
        not_compared: texts.missing.clone(),
        doubt: doubt(locale, page.content_locale.as_deref()),
    };
    let messages: Vec<_> =
        order.symbols.iter().copied().zip(rows.iter().map(|row| row.sentence.text.as_str())).collect();
    let draft = draft::draft(&english, &messages).map_err(|error| format!("{}: {error}", path.display()))?;
    write(output, &[(&draft_path, &draft), (&report_path, &import.markdown())])?;
    let mut answer = import.summary();
    answer.push(format!("draft: {}", output::path(&draft_path)));
    answer.push(format!("report: {}", output::path(&report_path)));
    Ok(answer.join("\n") + "\n")
}

/// A row in its place.
struct Understood {
    at: usize,
    symbol: Cleaned,
    sentence: Cleaned,
    clues: Clues,
}

/// Cleans the rows and proves that they are in step.
fn understand(source: &str, page: &Page<'_>, order: &Order, known: &Known) -> Result<Vec<Understood>, Refusal> {
    if page.rows.len() > 2 * order.len() {
        let what = format!(
            "the table has {} rows where Microsoft's page has {}: it is another table",
            page.rows.len(),
            order.len()
        );
        return Err(Refusal::new(page.table, what));
    }
    let mut rows = Vec::new();
    for row in &page.rows {
        let mut symbol = clean::clean(source, &row.symbol);
        let mut sentence = clean::clean(source, &row.sentence);
        clean::finish_sentence(&mut sentence);
        if sentence.text.is_empty() {
            return Err(Refusal::new(row.at, "this row has no sentence, only markup: mend it"));
        }
        let clues = align::clues(order, known, &mut symbol, &sentence);
        rows.push(Understood { at: row.at, symbol, sentence, clues });
    }
    let clues: Vec<Clues> = rows.iter().map(|row| row.clues.clone()).collect();
    match align::prove(order, &clues) {
        Ok(()) => Ok(rows),
        Err(out) => {
            let at = out.row.and_then(|row| rows.get(row)).map_or(page.table, |row| row.at);
            let what = format!("{}: fetch the page again or put its rows in order; nothing was written", out.what);
            Err(Refusal::new(at, what))
        }
    }
}

/// The catalogue's texts that a page is compared with.
struct CatalogueTexts {
    english: Vec<Translatable>,
    shipped: Vec<Translatable>,
    /// Why there is none in the language.
    missing: Option<String>,
}

impl CatalogueTexts {
    fn read(catalogue: &Catalogue, locale: &str) -> Result<Self, String> {
        let english = catalogue.messages_of(REFERENCE, CODES).map_err(joined)?;
        if !catalogue.is_shipped(locale, CODES) {
            let missing = Some(format!("because the catalogue has no shipped translation for {locale}"));
            return Ok(Self { english, shipped: Vec::new(), missing });
        }
        let shipped = catalogue.messages_of(locale, CODES).map_err(joined)?;
        Ok(Self { english, shipped, missing: None })
    }

    fn shipped_text(&self, symbol: &str) -> Option<&str> {
        text_of(&self.shipped, symbol)
    }

    fn known(&self, order: &Order) -> Known {
        let in_order =
            |messages: &[Translatable]| Texts::new(order.symbols.iter().map(|symbol| text_of(messages, symbol.name())));
        Known { shipped: self.missing.is_none().then(|| in_order(&self.shipped)), english: in_order(&self.english) }
    }
}

fn text_of<'m>(messages: &'m [Translatable], id: &str) -> Option<&'m str> {
    messages.iter().find(|message| message.id == id)?.text(None)
}

/// What speaks against a page being one of a locale: its own word for its language.
fn doubt(locale: &str, content_locale: Option<&str>) -> Option<String> {
    let language = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    let other = content_locale.filter(|tag| language(tag) != language(locale))?;
    Some(format!("note: the page calls itself {}, which is not {locale}", other.escape_debug()))
}

/// The page's text.
fn read(path: &Path) -> Result<String, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    if path.is_dir() {
        return Err(format!("{} is a folder: name the page itself", path.display()));
    }
    let bytes = files::bytes_of_any(path, MAX_PAGE_LEN).map_err(failed)?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..valid].iter().filter(|byte| **byte == b'\n').count() + 1;
        format!("{}:{line}: not UTF-8 (byte {valid}): save the page as UTF-8 text", path.display())
    })?;
    if text.trim().is_empty() {
        return Err(format!("{} is empty", path.display()));
    }
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}

/// Writes all files or none, and none that is there.
fn write(root: &Path, files: &[(&PathBuf, &str)]) -> Result<(), String> {
    let mut written: Vec<&PathBuf> = Vec::new();
    let mut folders: Vec<PathBuf> = Vec::new();
    let outcome = files.iter().try_for_each(|(path, text)| {
        if let Some(folder) = path.parent() {
            folders.extend(
                folder.ancestors().filter(|one| !one.as_os_str().is_empty() && !one.exists()).map(Path::to_owned),
            );
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        files::create(root, path, text).map_err(|complaint| complaint.to_string())?;
        written.push(path);
        Ok(())
    });
    if outcome.is_err() {
        for path in written {
            let _ = fs::remove_file(path);
        }
        // Deepest first, as they were noted; one that is not empty stays.
        for folder in folders {
            let _ = fs::remove_dir(folder);
        }
    }
    outcome
}

fn joined(complaints: Vec<String>) -> String {
    complaints.join("; ")
}
