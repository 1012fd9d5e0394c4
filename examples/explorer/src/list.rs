//! The list of codes: one widget for the keyboard, with the selected code as its active descendant.

use eframe::egui::accesskit::Role;
use eframe::egui::{
    CornerRadius, EventFilter, FontSelection, Id, Rect, RichText, ScrollArea, Sense, Stroke, StrokeKind, TextStyle,
    TextWrapMode, Ui, UiBuilder, WidgetInfo, WidgetText, pos2, vec2,
};
use sspi_status::{Catalog, FallbackChain, Label};

use crate::language::Choice;
use crate::look::palette;
use crate::search::{Entry, Why};
use crate::severity;
use crate::words::Words;

const ICON: f32 = 18.0;
const MARGIN: f32 = 10.0;

pub(crate) struct List<'a> {
    pub(crate) id: Id,
    pub(crate) catalog: &'static Catalog,
    pub(crate) chain: &'a FallbackChain,
    pub(crate) entries: &'a [Entry],
    pub(crate) selected: usize,
    /// The selected code was chosen by key.
    pub(crate) scroll: bool,
}

impl List<'_> {
    /// The index of a code that was clicked.
    pub(crate) fn show(&self, ui: &mut Ui) -> Option<usize> {
        let mut clicked = None;
        let words = Words { catalog: self.catalog, chain: self.chain };
        ScrollArea::vertical().id_salt("list").auto_shrink([false, false]).show(ui, |ui| {
            let builder = UiBuilder::new()
                .scope_id(self.id)
                .sense(Sense::focusable_noninteractive())
                .accessibility_role(Role::ListBox)
                .accessibility_label(words.word(Label::Codes));
            ui.scope_builder(builder, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (index, entry) in self.entries.iter().enumerate() {
                    if self.row(ui, index, entry) {
                        clicked = Some(index);
                    }
                }
            });
            ui.memory_mut(|memory| {
                if memory.has_focus(self.id) {
                    let filter = EventFilter { vertical_arrows: true, escape: true, ..EventFilter::default() };
                    memory.set_focus_lock_filter(self.id, filter);
                }
            });
        });
        clicked
    }

    fn row(&self, ui: &mut Ui, index: usize, entry: &Entry) -> bool {
        let selected = index == self.selected;
        let colors = palette(ui.visuals().dark_mode);
        let body = ui.text_style_height(&TextStyle::Body);
        let (id, rect) = ui.allocate_space(vec2(ui.available_width(), row_height(ui)));
        let id = self.id.with(("row", id));
        let response = ui.interact(rect, id, Sense::CLICK);

        let description = match entry.why {
            Why::OtherLanguage(tag) => self.catalog.describe(entry.query, tag),
            _ => self.catalog.describe(entry.query, self.chain),
        };
        let words = Words { catalog: self.catalog, chain: self.chain };
        let number = description.code().spelling().to_string();
        let name = description.symbol().map_or_else(|| number.clone(), |symbol| symbol.to_string());
        let place = place(entry.why, words);
        let times = times(entry.why);
        response.widget_info(|| {
            let number = Some(number.clone()).filter(|number| *number != name);
            let level = words.word(Label::from(description.severity())).to_owned();
            let parts = [Some(name.clone()), number, Some(level), place.clone(), times.clone()];
            WidgetInfo::labeled(Role::ListBoxOption, true, parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
        });
        ui.ctx().accesskit_node_builder(id, |node| node.set_selected(selected));
        if selected {
            ui.ctx().accesskit_node_builder(self.id, |node| node.set_active_descendant(id.accesskit_id()));
            if self.scroll {
                ui.scroll_to_rect(rect, None);
            }
        }
        if !ui.is_rect_visible(rect) {
            return response.clicked();
        }

        let focused = selected && ui.memory(|memory| memory.has_focus(self.id));
        let painter = ui.painter();
        if selected {
            painter.rect_filled(rect, CornerRadius::ZERO, colors.selected);
            let edge = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
            painter.rect_filled(edge, CornerRadius::ZERO, colors.accent);
        } else if response.hovered() {
            painter.rect_filled(rect, CornerRadius::ZERO, colors.hovered);
        }
        if focused {
            let stroke = Stroke::new(1.5, colors.accent);
            painter.rect_stroke(rect, CornerRadius::ZERO, stroke, StrokeKind::Inside);
        }
        let icon = Rect::from_center_size(pos2(rect.left() + MARGIN + ICON / 2.0, rect.center().y), vec2(ICON, ICON));
        severity::paint(painter, icon, description.severity(), ui.visuals().dark_mode);

        let left = icon.right() + MARGIN;
        let mut right = rect.right() - MARGIN;
        let top = rect.top() + 6.0;
        if let Some(times) = times {
            let galley = painter.layout_no_wrap(times, TextStyle::Body.resolve(ui.style()), colors.weak);
            right -= galley.size().x;
            painter.galley(pos2(right, top), galley, colors.weak);
            right -= MARGIN;
        }
        let before = match entry.why {
            Why::OtherLanguage(tag) => Some(tag.to_owned()),
            Why::Number => Some(number),
            _ => place,
        };
        let below = before.into_iter().chain([description.text().to_owned()]).collect::<Vec<_>>().join(" · ");
        for (text, style, color, top, right) in [
            (name, TextStyle::Body, colors.text, top, right),
            (below, TextStyle::Small, colors.weak, rect.top() + 8.0 + body, rect.right() - MARGIN),
        ] {
            let text: WidgetText = RichText::new(text).text_style(style).color(color).into();
            let galley = text.into_galley(ui, Some(TextWrapMode::Truncate), right - left, FontSelection::Default);
            ui.painter().galley(pos2(left, top), galley, color);
        }
        response.clicked()
    }
}

/// Where a code of a text was found first, if the text has several lines.
pub(crate) fn place(why: Why, words: Words<'_>) -> Option<String> {
    match why {
        Why::InText { line: Some(line), .. } => Some(words.with(Label::FoundOnLine, &line.to_string())),
        _ => None,
    }
}

/// How often a code was found in a text, if more than once.
pub(crate) fn times(why: Why) -> Option<String> {
    match why {
        Why::InText { times, .. } if times > 1 => Some(format!("×{times}")),
        _ => None,
    }
}

/// Of one code with its message.
pub(crate) fn row_height(ui: &Ui) -> f32 {
    ui.text_style_height(&TextStyle::Body) + ui.text_style_height(&TextStyle::Small) + 14.0
}

/// The languages to choose from, in the order of the menu.
pub(crate) fn choices(catalog: &Catalog) -> Vec<Choice> {
    let locales = catalog.locales().chain([crate::language::PSEUDO]);
    let locales = locales.map(|tag| Choice::Locale(tag.to_owned()));
    [Choice::System].into_iter().chain(locales).chain([Choice::Other]).collect()
}
