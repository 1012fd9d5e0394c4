//! Letters and colours.

use eframe::egui::{Color32, Context, FontData, FontDefinitions, FontFamily, FontId, RawInput};
use sspi_status::{Catalog, Label, Part, Severity, Symbol};
use sspi_status_explorer::NATIVE_NAMES;
use sspi_status_explorer::look::{FONT, palette};
use sspi_status_explorer::severity::{behind, color};

/// All that the catalogue can say, and the pseudo-locale's words.
fn texts() -> String {
    let catalog = Catalog::builder().pseudo(true).build();
    let mut all = String::new();
    for locale in catalog.locales().chain(["en-XA"]) {
        for &symbol in Symbol::all() {
            let description = catalog.describe(symbol, locale);
            all.push_str(symbol.name());
            all.extend(Part::ALL.iter().filter_map(|&part| description.part(part)));
        }
        // By themselves some labels have a gap, which no font has a letter for.
        all.extend(
            Label::all().iter().filter_map(|&label| catalog.label(label, locale)).map(|word| word.with("fr-CA")),
        );
    }
    all.extend(NATIVE_NAMES.iter().map(|(_, name)| *name));
    all.push_str("·×’“”«»—… \u{A0}");
    all.extend(' '..='~');
    all
}

#[test]
fn the_font_has_every_letter() {
    assert!(FONT.len() < 200_000, "{}", FONT.len());
    let mut fonts = FontDefinitions::empty();
    fonts.font_data.insert("font".to_owned(), FontData::from_static(FONT).into());
    fonts.families.insert(FontFamily::Proportional, vec!["font".to_owned()]);
    fonts.families.insert(FontFamily::Monospace, vec!["font".to_owned()]);
    let ctx = Context::default();
    ctx.set_fonts(fonts);
    let mut missing: Vec<char> = Vec::new();
    let mut output = ctx.run_ui(RawInput::default(), |ui| {
        let font = FontId::proportional(14.0);
        missing = ui.fonts_mut(|fonts| texts().chars().filter(|&c| !fonts.has_glyph(&font, c)).collect());
    });
    output.textures_delta.clear();
    missing.sort_unstable();
    missing.dedup();
    assert!(missing.is_empty(), "add them to font/remake: {missing:?}");
}

const SEVERITIES: [Severity; 3] = [Severity::Success, Severity::Informational, Severity::Error];

fn linear(color: Color32) -> [f32; 3] {
    [color.r(), color.g(), color.b()].map(|c| {
        let c = f32::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    })
}

/// As WCAG 2 has it.
fn contrast(a: Color32, b: Color32) -> f32 {
    let luminance = |color| {
        let [r, g, b] = linear(color);
        0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
    };
    let (a, b) = (luminance(a), luminance(b));
    (a / b).max(b / a)
}

#[test]
fn words_and_icons_have_contrast_in_both_themes() {
    for dark in [false, true] {
        let colors = palette(dark);
        for behind in [colors.panel, colors.field, colors.selected, colors.hovered] {
            let severities = SEVERITIES.map(|severity| color(severity, dark));
            for front in [colors.text, colors.weak, colors.warning, colors.accent].into_iter().chain(severities) {
                let contrast = contrast(front, behind);
                assert!(contrast >= 4.5, "{front:?} on {behind:?}, dark: {dark}: {contrast}");
            }
        }
        for severity in SEVERITIES {
            let marked = contrast(colors.text, behind(severity, dark));
            assert!(marked >= 4.5, "{severity:?} in a text, dark: {dark}: {marked}");
            let line = contrast(color(severity, dark), behind(severity, dark));
            assert!(line >= 3.0, "the line below {severity:?} in a text, dark: {dark}: {line}");
        }
        for (front, behind) in
            [(colors.text, colors.button), (colors.accent, colors.selection), (colors.text, colors.selection)]
        {
            assert!(contrast(front, behind) >= 4.5, "{front:?} on {behind:?}");
        }
    }
}

/// How the colours look without one kind of cones: Machado, Oliveira and Fernandes (2009), severity 1.
const SIGHTS: [[[f32; 3]; 3]; 4] = [
    [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
];

/// CIE L*a*b*.
fn lab([r, g, b]: [f32; 3]) -> [f32; 3] {
    let f = |t: f32| if t > 0.008856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
    let x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    let y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    let z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

#[test]
fn severities_differ_for_the_colour_blind_too() {
    for dark in [false, true] {
        for sight in SIGHTS {
            let seen = SEVERITIES.map(|severity| {
                let rgb = linear(color(severity, dark));
                lab(sight.map(|row| (row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]).clamp(0.0, 1.0)))
            });
            for (a, b) in [(0, 1), (0, 2), (1, 2)] {
                let distance: f32 = (0..3).map(|i| (seen[a][i] - seen[b][i]).powi(2)).sum::<f32>().sqrt();
                // 2.3 is just noticeable.
                assert!(distance > 20.0, "{:?}, {:?}, dark: {dark}: {distance}", SEVERITIES[a], SEVERITIES[b]);
            }
        }
    }
}
