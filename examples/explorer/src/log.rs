//! A pasted text beside its codes. egui lays a text field out as a whole, which takes seconds for some megabytes; here only
//! the rows that can be seen are laid out.

use std::ops::Range;

use eframe::egui::text::LayoutJob;
use eframe::egui::{Label as Text, RichText, ScrollArea, TextStyle, Ui, pos2};

use crate::look::palette;
use crate::marked;
use crate::scanned::Scanned;
use crate::search::Found;

/// Longer lines are cut into rows of so many bytes, more or less.
const LONGEST_ROW: usize = 500;

const MARGIN: f32 = 10.0;

/// A row of the window.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    bytes: Range<usize>,
    /// The number of the line that begins with it.
    line: Option<usize>,
}

pub(crate) struct Log {
    text: String,
    rows: Vec<Row>,
    pub(crate) found: Found,
    /// The byte to bring into view.
    jump: Option<usize>,
    /// The rows that were seen last.
    seen: Range<usize>,
    /// The width of the widest row so far, so that the window does not move sideways while it is scrolled.
    widest: f32,
}

impl Log {
    /// Scans the text; it does not change any more.
    pub(crate) fn new(text: String) -> Self {
        let found = Found::in_text(Scanned::new(&text));
        let mut log = Self { rows: rows(&text), text, found, jump: None, seen: 0..0, widest: 0.0 };
        log.jump_to(0);
        log
    }

    /// Brings the first place of a code into view.
    pub(crate) fn jump_to(&mut self, entry: usize) {
        let first = self.found.marks.iter().find(|mark| mark.entry == entry);
        self.jump = first.map(|mark| mark.bytes.start);
    }

    pub(crate) fn show(&mut self, ui: &mut Ui, selected: usize) {
        let height = ui.text_style_height(&TextStyle::Body).ceil();
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.spacing_mut().interact_size.y = height;
        let mut area = ScrollArea::both().id_salt("log").auto_shrink([false, false]);
        if let Some(byte) = self.jump.take() {
            let row = self.rows.partition_point(|row| row.bytes.start <= byte).saturating_sub(1);
            area = area.horizontal_scroll_offset(self.offset_of(ui, row, byte, selected));
            if !self.seen.contains(&row) {
                // With some of what stands above it.
                area = area.vertical_scroll_offset((row as f32 * height - ui.available_height() / 3.0).max(0.0));
            }
        }
        area.show_rows(ui, height, self.rows.len(), |ui, rows| {
            ui.set_min_width(self.widest);
            for row in &self.rows[rows.clone()] {
                self.row(ui, row, selected);
            }
            self.widest = self.widest.max(ui.min_rect().width());
            // The last ones may be hidden in part.
            self.seen = rows.start..rows.end.saturating_sub(2);
        });
    }

    /// How far the text has to be moved sideways to show a code: not at all, if that suffices.
    fn offset_of(&mut self, ui: &Ui, row: usize, byte: usize, selected: usize) -> f32 {
        let row = &self.rows[row].bytes;
        let mark = self.found.marks.iter().find(|mark| mark.bytes.start == byte);
        let end = mark.map_or(byte, |mark| mark.bytes.end.min(row.end));
        let left = |byte: usize| {
            let job = self.layout(ui, row.start..byte, selected);
            self.gutter(ui) + ui.fonts_mut(|fonts| fonts.layout_job(job)).size().x
        };
        let room = ui.available_width();
        let offset = if left(end) + MARGIN <= room { 0.0 } else { left(byte) - room / 3.0 };
        self.widest = self.widest.max(offset + room);
        offset
    }

    fn layout(&self, ui: &Ui, bytes: Range<usize>, selected: usize) -> LayoutJob {
        marked::layout(ui, &self.text, bytes, &self.found.marks, selected)
    }

    fn row(&self, ui: &mut Ui, row: &Row, selected: usize) {
        ui.horizontal(|ui| {
            self.show_number(ui, row);
            ui.add_space(self.gutter(ui));
            ui.add(Text::new(self.layout(ui, row.bytes.clone(), selected)).selectable(true).extend());
        });
    }

    /// Paints the number of the line, which is no part of the text that can be selected.
    fn show_number(&self, ui: &Ui, row: &Row) {
        let Some(line) = row.line else { return };
        let color = palette(ui.visuals().dark_mode).weak;
        let font = TextStyle::Small.resolve(ui.style());
        let galley = ui.painter().layout_no_wrap(line.to_string(), font, color);
        let (rect, size) = (ui.max_rect(), galley.size());
        let place = pos2(rect.left() + self.gutter(ui) - MARGIN - size.x, rect.center().y - size.y / 2.0);
        ui.painter().galley(place, galley, color);
    }

    /// The width of the numbers of the lines, with what separates them from the text.
    fn gutter(&self, ui: &Ui) -> f32 {
        let font = TextStyle::Small.resolve(ui.style());
        let digit = ui.fonts_mut(|fonts| fonts.glyph_width(&font, '0'));
        let lines = self.rows.iter().rev().find_map(|row| row.line).unwrap_or(1);
        MARGIN + digit * (lines.ilog10() + 1) as f32 + MARGIN
    }
}

/// What stands above the text.
pub(crate) fn heading(text: String) -> Text {
    Text::new(RichText::new(text).weak()).truncate()
}

/// The lines of a text without their ends, long ones cut.
fn rows(text: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut start = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let end = start + line.trim_end_matches(['\r', '\n']).len();
        let mut number = Some(index + 1);
        let mut at = start;
        loop {
            let cut = text.floor_char_boundary((at + LONGEST_ROW).min(end));
            rows.push(Row { bytes: at..cut, line: number.take() });
            at = cut;
            if at == end {
                break;
            }
        }
        start += line.len();
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_a_row_and_a_long_one_is_several() {
        let long = "я".repeat(LONGEST_ROW);
        let text = format!("a\r\n\n{long}\nb");
        let rows = rows(&text);
        let shown: Vec<_> = rows.iter().map(|row| (&text[row.bytes.clone()], row.line)).collect();
        let half = &long[..LONGEST_ROW];
        assert_eq!(shown, [("a", Some(1)), ("", Some(2)), (half, Some(3)), (half, None), ("b", Some(4))]);
        assert!(super::rows("").is_empty());
    }
}
