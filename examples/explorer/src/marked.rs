//! A text with its codes marked: by a colour behind them, and by a line below them for those who do not see it.

use std::ops::Range;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Stroke, TextStyle, Ui};

use crate::look::palette;
use crate::scanned::Mark;
use crate::severity;

/// A part of a text without its line end, and the marks of the whole text; those of the selected code stand out.
pub(crate) fn layout(ui: &Ui, text: &str, part: Range<usize>, marks: &[Mark], selected: usize) -> LayoutJob {
    let dark = ui.visuals().dark_mode;
    let colors = palette(dark);
    let plain = TextFormat::simple(TextStyle::Body.resolve(ui.style()), colors.text);
    let format = |mark: &Mark| {
        let color = severity::color(mark.severity, dark);
        let (color, background) = match mark.entry == selected {
            true => (colors.field, color),
            false => (colors.text, severity::behind(mark.severity, dark)),
        };
        let underline = Stroke::new(1.0, severity::color(mark.severity, dark));
        TextFormat { color, background, underline, expand_bg: 0.0, ..plain.clone() }
    };
    let mut job = LayoutJob { break_on_newline: false, ..LayoutJob::default() };
    let mut at = part.start;
    let first = marks.partition_point(|mark| mark.bytes.end <= part.start);
    for mark in marks[first..].iter().take_while(|mark| mark.bytes.start < part.end) {
        let (start, end) = (mark.bytes.start.max(at), mark.bytes.end.min(part.end));
        if start < end {
            job.append(&text[at..start], 0.0, plain.clone());
            job.append(&text[start..end], 0.0, format(mark));
            at = end;
        }
    }
    job.append(&text[at..part.end], 0.0, plain);
    job
}

#[cfg(test)]
mod tests {
    use eframe::egui::{Context, RawInput, epaint::text::ByteRangeExt};

    use super::*;
    use crate::scanned::Scanned;

    /// The marked pieces of a part of a text.
    fn marked(text: &str, part: Range<usize>) -> Vec<String> {
        let marks = Scanned::new(text).marks;
        let mut pieces = Vec::new();
        let mut output = Context::default().run_ui(RawInput::default(), |ui| {
            let job = layout(ui, text, part.clone(), &marks, 0);
            assert_eq!(job.text, text[part.clone()]);
            let has_line = job.sections.iter().filter(|section| section.format.underline != Stroke::NONE);
            pieces = has_line.map(|section| job.text[section.byte_range.as_usize()].to_owned()).collect();
        });
        output.textures_delta.clear();
        pieces
    }

    #[test]
    fn codes_are_marked_where_they_stand_in_the_part() {
        let text = "é SEC_E_TIME_SKEW, 0x80090308\n0x8009030C";
        assert_eq!(marked(text, 0..text.len()), ["SEC_E_TIME_SKEW", "0x80090308", "0x8009030C"]);
        assert_eq!(marked(text, 0..8), ["SEC_E"]);
        assert_eq!(marked(text, 8..31), ["_TIME_SKEW", "0x80090308"]);
        assert_eq!(marked(text, 0..2), [] as [&str; 0]);
    }
}
