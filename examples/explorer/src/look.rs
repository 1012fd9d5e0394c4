//! Fonts, colours and distances.

use eframe::egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Stroke, TextStyle, Theme, Visuals,
    style::ScrollAnimation, vec2,
};

/// The one font: a part of Noto Sans with Latin, Greek and Cyrillic letters.
pub const FONT: &[u8] = include_bytes!("../font/NotoSans-Subset.ttf");

/// The colours that this program adds to egui's.
#[derive(Clone, Copy, Debug)]
pub struct Palette {
    /// Behind everything but the list.
    pub panel: Color32,
    /// Behind the list and in text fields.
    pub field: Color32,
    /// Behind the selected code.
    pub selected: Color32,
    /// Behind the code under the pointer.
    pub hovered: Color32,
    /// Words.
    pub text: Color32,
    /// Words that matter less.
    pub weak: Color32,
    /// Words that ask for attention.
    pub warning: Color32,
    /// Links, the focus and the edge of a selection.
    pub accent: Color32,
    /// Behind selected text and the chosen entry of a menu.
    pub selection: Color32,
    /// Behind buttons.
    pub button: Color32,
    /// Lines between parts.
    pub line: Color32,
}

/// Of the light and the dark theme.
#[must_use]
pub const fn palette(dark: bool) -> Palette {
    if dark {
        Palette {
            panel: Color32::from_rgb(31, 32, 36),
            field: Color32::from_rgb(22, 23, 26),
            selected: Color32::from_rgb(35, 57, 86),
            hovered: Color32::from_rgb(38, 40, 46),
            text: Color32::from_rgb(232, 234, 238),
            weak: Color32::from_rgb(172, 177, 186),
            warning: Color32::from_rgb(255, 150, 70),
            accent: Color32::from_rgb(124, 188, 255),
            selection: Color32::from_rgb(30, 62, 100),
            button: Color32::from_rgb(52, 55, 62),
            line: Color32::from_rgb(60, 63, 70),
        }
    } else {
        Palette {
            panel: Color32::from_rgb(246, 247, 249),
            field: Color32::WHITE,
            selected: Color32::from_rgb(216, 232, 250),
            hovered: Color32::from_rgb(240, 243, 247),
            text: Color32::from_rgb(27, 29, 33),
            weak: Color32::from_rgb(84, 89, 98),
            warning: Color32::from_rgb(165, 65, 0),
            accent: Color32::from_rgb(0, 86, 179),
            selection: Color32::from_rgb(190, 220, 255),
            button: Color32::from_rgb(228, 231, 236),
            line: Color32::from_rgb(208, 212, 219),
        }
    }
}

/// The name of the style of a message.
pub(crate) fn message() -> TextStyle {
    TextStyle::Name("message".into())
}

pub(crate) fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::empty();
    fonts.font_data.insert("Noto Sans".to_owned(), FontData::from_static(FONT).into());
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["Noto Sans".to_owned()]);
    }
    ctx.set_fonts(fonts);

    for theme in [Theme::Light, Theme::Dark] {
        ctx.set_visuals_of(theme, visuals(theme));
    }
    ctx.all_styles_mut(|style| {
        style.text_styles = [
            (TextStyle::Small, 12.5),
            (TextStyle::Body, 14.5),
            (TextStyle::Button, 14.5),
            (TextStyle::Monospace, 14.5),
            (TextStyle::Heading, 21.0),
            (message(), 18.0),
        ]
        .map(|(style, size)| (style, FontId::new(size, FontFamily::Proportional)))
        .into();
        style.spacing.item_spacing = vec2(8.0, 6.0);
        style.spacing.button_padding = vec2(10.0, 5.0);
        style.spacing.interact_size.y = 30.0;
        style.scroll_animation = ScrollAnimation::none();
        // Nothing moves by itself, so that nothing is painted while nobody does anything.
        style.visuals.text_cursor.blink = false;
        style.animation_time = 0.0;
    });
}

fn visuals(theme: Theme) -> Visuals {
    let dark = theme == Theme::Dark;
    let colors = palette(dark);
    let mut visuals = theme.default_visuals();
    visuals.panel_fill = colors.panel;
    visuals.window_fill = colors.panel;
    visuals.window_stroke = Stroke::new(1.0, colors.line);
    visuals.extreme_bg_color = colors.field;
    visuals.text_edit_bg_color = Some(colors.field);
    visuals.faint_bg_color = colors.hovered;
    visuals.hyperlink_color = colors.accent;
    visuals.weak_text_color = Some(colors.weak);
    visuals.selection.bg_fill = colors.selection;
    visuals.selection.stroke = Stroke::new(1.0, colors.accent);
    visuals.warn_fg_color = colors.warning;
    visuals.error_fg_color = crate::severity::color(sspi_status::Severity::Error, dark);

    let widgets = &mut visuals.widgets;
    for widget in [
        &mut widgets.noninteractive,
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
        &mut widgets.open,
    ] {
        widget.corner_radius = CornerRadius::same(5);
        widget.fg_stroke.color = colors.text;
        widget.expansion = 0.0;
    }
    widgets.noninteractive.bg_stroke.color = colors.line;
    for widget in [&mut widgets.inactive, &mut widgets.open] {
        widget.weak_bg_fill = colors.button;
        widget.bg_fill = colors.button;
        widget.bg_stroke = Stroke::new(1.0, colors.line);
    }
    for widget in [&mut widgets.hovered, &mut widgets.active] {
        widget.weak_bg_fill = colors.selected;
        widget.bg_fill = colors.selected;
        widget.bg_stroke = Stroke::new(1.0, colors.accent);
    }
    visuals
}
