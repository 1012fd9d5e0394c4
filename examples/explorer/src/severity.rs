//! A severity by shape and colour: each can be told from the others without the colour, and by colour without full
//! colour vision.

use std::f32::consts::TAU;

use eframe::egui::{Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};
use sspi_status::Severity;

/// The colour of words and icons.
#[must_use]
pub const fn color(severity: Severity, dark: bool) -> Color32 {
    // Chosen so that they differ for every kind of sight and stand out from all that is behind them (tests/look.rs).
    match (severity, dark) {
        (Severity::Success, false) => Color32::from_rgb(0, 104, 84),
        (Severity::Informational, false) => Color32::from_rgb(60, 60, 210),
        // Errors, and what may come.
        (_, false) => Color32::from_rgb(165, 65, 0),
        (Severity::Success, true) => Color32::from_rgb(94, 232, 190),
        (Severity::Informational, true) => Color32::from_rgb(140, 160, 255),
        (_, true) => Color32::from_rgb(255, 150, 70),
    }
}

/// A disc with a check, a square with an i, a triangle with an exclamation mark.
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
            painter.add(rounded_triangle(at(0.5, 0.08), at(0.97, 0.9), at(0.03, 0.9), size * 0.08, fill));
            painter.line_segment([at(0.5, 0.36), at(0.5, 0.61)], stroke);
            painter.circle_filled(at(0.5, 0.755), size * 0.07, mark);
        }
    }
}

fn rounded_triangle(a: Pos2, b: Pos2, c: Pos2, radius: f32, fill: Color32) -> Shape {
    let mut points = Vec::new();
    let center = pos2((a.x + b.x + c.x) / 3.0, (a.y + b.y + c.y) / 3.0);
    for (before, corner, after) in [(c, a, b), (a, b, c), (b, c, a)] {
        // From the middle of one edge's normal to the other's, around a point a little inside the corner.
        let inside = corner + (center - corner).normalized() * radius * 2.0;
        let angle = |from: Pos2, to: Pos2| {
            let edge = (to - from).normalized();
            vec2(edge.y, -edge.x).angle()
        };
        let (start, mut end) = (angle(before, corner), angle(corner, after));
        if end < start {
            end += TAU;
        }
        for i in 0..=4 {
            let direction = start + (end - start) * i as f32 / 4.0;
            points.push(inside + radius * vec2(direction.cos(), direction.sin()));
        }
    }
    Shape::convex_polygon(points, fill, Stroke::NONE)
}
