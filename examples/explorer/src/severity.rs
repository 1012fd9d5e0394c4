//! A severity by shape and colour: each can be told from the others without the colour, and by colour without full
//! colour vision.

use std::f32::consts::TAU;

use eframe::egui::{Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};
use sspi_status::Severity;

/// The colour of words and icons.
#[must_use]
pub const fn color(severity: Severity, dark: bool) -> Color32 {
    // Chosen so that they differ for every kind of sight and stand out from all that is behind them (tests/look.rs).
    match (severity, dark) {
        (Severity::Success, false) => Color32::from_rgb(0, 104, 84),
        (Severity::Informational, false) => Color32::from_rgb(60, 60, 210),
        // Errors, and what may come.
        (_, false) => Color32::from_rgb(186, 26, 26),
        (Severity::Success, true) => Color32::from_rgb(94, 232, 190),
        (Severity::Informational, true) => Color32::from_rgb(140, 160, 255),
        (_, true) => Color32::from_rgb(255, 128, 120),
    }
}

/// The colour behind a code in a text.
#[must_use]
pub const fn behind(severity: Severity, dark: bool) -> Color32 {
    match (severity, dark) {
        (Severity::Success, false) => Color32::from_rgb(201, 240, 226),
        (Severity::Informational, false) => Color32::from_rgb(222, 226, 255),
        (_, false) => Color32::from_rgb(255, 221, 217),
        (Severity::Success, true) => Color32::from_rgb(8, 68, 54),
        (Severity::Informational, true) => Color32::from_rgb(44, 52, 112),
        (_, true) => Color32::from_rgb(98, 32, 32),
    }
}

/// A disc with a check, a square with an i, an octagon with a cross.
pub(crate) fn paint(painter: &Painter, rect: Rect, severity: Severity, dark: bool) {
    let fill = color(severity, dark);
    let mark = if dark { Color32::from_gray(24) } else { Color32::WHITE };
    let size = rect.width().min(rect.height());
    let rect = Rect::from_center_size(rect.center(), vec2(size, size));
    let at = |x: f32, y: f32| pos2(rect.left() + x * size, rect.top() + y * size);
    let stroke = Stroke::new(size * 0.12, mark);
    match severity {
        Severity::Success => {
            painter.circle_filled(rect.center(), size * 0.48, fill);
            painter.add(Shape::line(vec![at(0.28, 0.52), at(0.44, 0.68), at(0.73, 0.34)], stroke));
        }
        Severity::Informational => {
            let square = rect.shrink(size * 0.05);
            painter.rect_filled(square, CornerRadius::same((size * 0.18) as u8), fill);
            painter.circle_filled(at(0.5, 0.27), size * 0.075, mark);
            painter.line_segment([at(0.5, 0.43), at(0.5, 0.77)], stroke);
        }
        _ => {
            painter.add(Shape::convex_polygon(octagon(rect), fill, Stroke::NONE));
            painter.line_segment([at(0.32, 0.32), at(0.68, 0.68)], stroke);
            painter.line_segment([at(0.68, 0.32), at(0.32, 0.68)], stroke);
        }
    }
}

/// The shape of a stop sign, with a flat top.
fn octagon(rect: Rect) -> Vec<Pos2> {
    let corner = |index: u8| rect.center() + Vec2::angled((f32::from(index) + 0.5) * TAU / 8.0) * rect.width() * 0.52;
    (0..8).map(corner).collect()
}
