//! The page: from Markdown to the rows of its one table.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Longest row that is read, in bytes. Microsoft's have up to 1.2 kB, and what is read of a row must not take longer the
/// more hostile it is.
const MAX_ROW_LEN: usize = 8 * 1024;

/// A page of status codes as it is written, not yet understood.
#[derive(Debug)]
pub(super) struct Page<'t> {
    /// `ms.contentlocale` of its front matter.
    pub(super) content_locale: Option<String>,
    /// Where the table begins.
    pub(super) table: usize,
    pub(super) rows: Vec<Row<'t>>,
}

/// One row below the header: what stands in the symbol's cell and in the sentence's.
#[derive(Debug)]
pub(super) struct Row<'t> {
    /// Where it begins.
    pub(super) at: usize,
    pub(super) symbol: Cell<'t>,
    pub(super) sentence: Cell<'t>,
}

/// A piece of Markdown and where it stands in the page.
pub(super) type Piece<'t> = (Event<'t>, Range<usize>);

pub(super) type Cell<'t> = Vec<Piece<'t>>;

/// Why a page is refused, and at which byte of it.
#[derive(Debug, PartialEq)]
pub(super) struct Refusal {
    pub(super) at: usize,
    pub(super) what: String,
}

impl Refusal {
    pub(super) fn new(at: usize, what: impl Into<String>) -> Self {
        Self { at, what: what.into() }
    }
}

/// A table while it is read.
struct Table<'t> {
    at: usize,
    columns: usize,
    rows: Vec<(Range<usize>, Vec<Cell<'t>>)>,
}

/// Reads the one table of two columns.
pub(super) fn read(source: &str) -> Result<Page<'_>, Refusal> {
    let mut content_locale = None;
    let mut tables: Vec<Table<'_>> = Vec::new();
    let (mut in_metadata, mut in_row, mut in_cell) = (false, false, false);
    let options = Options::ENABLE_TABLES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    for (event, at) in Parser::new_ext(source, options).into_offset_iter() {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => in_metadata = true,
            Event::End(TagEnd::MetadataBlock(_)) => in_metadata = false,
            Event::Text(text) if in_metadata => {
                let mut values = text.lines().filter_map(|line| line.strip_prefix("ms.contentlocale:"));
                content_locale = content_locale.or(values.next().map(|value| value.trim().to_owned()));
            }
            Event::Start(Tag::Table(columns)) => {
                tables.push(Table { at: at.start, columns: columns.len(), rows: Vec::new() });
            }
            Event::Start(Tag::TableRow) => {
                in_row = true;
                if let Some(table) = tables.last_mut() {
                    table.rows.push((at, Vec::new()));
                }
            }
            Event::End(TagEnd::TableRow) => in_row = false,
            Event::Start(Tag::TableCell) if in_row => {
                in_cell = true;
                if let Some((_, cells)) = tables.last_mut().and_then(|table| table.rows.last_mut()) {
                    cells.push(Vec::new());
                }
            }
            Event::End(TagEnd::TableCell) => in_cell = false,
            piece if in_cell => {
                let cells = tables.last_mut().and_then(|table| table.rows.last_mut()).map(|(_, cells)| cells);
                if let Some(cell) = cells.and_then(|cells| cells.last_mut()) {
                    cell.push((piece, at));
                }
            }
            _ => {}
        }
    }
    let table = the_one(tables)?;
    let rows = table.rows.into_iter().map(|(at, cells)| row(source, &at, cells)).collect::<Result<_, _>>()?;
    Ok(Page { content_locale, table: table.at, rows })
}

/// The table of two columns, if there is exactly one.
fn the_one(tables: Vec<Table<'_>>) -> Result<Table<'_>, Refusal> {
    let other = tables.iter().find(|table| table.columns != 2).map(|table| (table.at, table.columns));
    let mut candidates = tables.into_iter().filter(|table| table.columns == 2);
    match (candidates.next(), candidates.next()) {
        (Some(table), None) => Ok(table),
        (Some(_), Some(second)) => Err(Refusal::new(
            second.at,
            "this is a second table of two columns, and which one holds the codes is not certain: leave only the one of \
             codes and meanings in the page",
        )),
        (None, _) => Err(match other {
            Some((at, columns)) => Refusal::new(
                at,
                format!("no table of two columns, codes and meanings; this one has {columns}: give the page as it is"),
            ),
            None => Refusal::new(
                0,
                "no Markdown table of codes and meanings: give the page's source (.md) and not what a browser shows",
            ),
        }),
    }
}

/// A row of exactly two cells. The parser fills short rows and cuts long ones; here nothing may be lost.
fn row<'t>(source: &str, at: &Range<usize>, cells: Vec<Cell<'t>>) -> Result<Row<'t>, Refusal> {
    if at.len() > MAX_ROW_LEN {
        return Err(Refusal::new(
            at.start,
            format!("this row has more than {MAX_ROW_LEN} bytes: it holds no sentence"),
        ));
    }
    let Ok([symbol, sentence]) = <[Cell<'t>; 2]>::try_from(cells) else {
        return Err(Refusal::new(at.start, "this row does not have two cells, a code and its meaning: mend it"));
    };
    for (cell, name) in [(&symbol, "code"), (&sentence, "meaning")] {
        if cell.is_empty() {
            return Err(Refusal::new(
                at.start,
                format!("this row has no {name}: mend it, or set a blank line after the table's last row"),
            ));
        }
    }
    let end = sentence.iter().map(|(_, at)| at.end).max().unwrap_or(at.end);
    let rest = source.get(end..at.end).unwrap_or_default();
    // What closes the last pieces of the cell, such as `](target)`, lies within their ranges; so this is only a bar.
    if !rest.trim_matches(|c: char| c.is_whitespace()).trim_end_matches('|').trim().is_empty() {
        return Err(Refusal::new(
            end,
            "this row has more than two cells, and the rest would be lost: write a bar within a cell as \\|",
        ));
    }
    Ok(Row { at: at.start, symbol, sentence })
}
