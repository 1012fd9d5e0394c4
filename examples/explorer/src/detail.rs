//! All that is known about one code.

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Align, CollapsingHeader, Color32, CornerRadius, FontSelection, Frame, Label as Text, Layout, Margin, RichText,
    ScrollArea, Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, Ui, WidgetInfo, WidgetText, vec2,
};
use sspi_status::{Catalog, Description, Direction, FallbackChain, Label, LocaleRequest, Query, Space, Symbol};

use crate::explanation;
use crate::language::{Badge, badge, name, word};
use crate::look::{self, palette};
use crate::severity;
use crate::words::Words;

/// In less width the button to copy stands below the name, not beside it.
const BESIDE: f32 = 260.0;

/// What somebody clicked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Clicked {
    Copy,
    /// Another name of the number.
    Alias(Symbol),
}

pub(crate) struct Detail<'a> {
    pub(crate) catalog: &'static Catalog,
    pub(crate) chain: &'a FallbackChain,
    pub(crate) query: Query,
    pub(crate) description: &'a Description<'static>,
    /// Or else the window is scrolled as a whole.
    pub(crate) scrolls: bool,
}

impl Detail<'_> {
    pub(crate) fn show(&self, ui: &mut Ui) -> Option<Clicked> {
        if self.scrolls {
            let margin = Margin::symmetric(20, 16);
            let area = ScrollArea::vertical().id_salt("detail").auto_shrink([false, false]).content_margin(margin);
            area.show(ui, |ui| self.parts(ui)).inner
        } else {
            Frame::new().inner_margin(Margin::symmetric(10, 16)).show(ui, |ui| self.parts(ui)).inner
        }
    }

    fn parts(&self, ui: &mut Ui) -> Option<Clicked> {
        // Lines longer than this are hard to read.
        ui.set_max_width(ui.available_width().min(720.0));
        let copy = self.heading(ui);
        ui.add_space(10.0);
        self.texts(ui);
        ui.add_space(14.0);
        let alias = self.facts(ui);
        ui.add_space(10.0);
        self.why(ui);
        self.all_languages(ui);
        copy.or(alias)
    }

    fn words(&self) -> Words<'_> {
        Words { catalog: self.catalog, chain: self.chain }
    }

    fn word(&self, label: Label) -> &'static str {
        self.words().word(label)
    }

    /// A heading.
    fn label(&self, ui: &mut Ui, label: Label, request: impl LocaleRequest) {
        let (word, lang) = word(self.catalog, label, request);
        text(ui, lang, small(word).weak());
    }

    fn heading(&self, ui: &mut Ui) -> Option<Clicked> {
        if ui.available_width() < BESIDE {
            ui.horizontal_top(|ui| self.title(ui));
            return self.copy(ui);
        }
        let layout = Layout::right_to_left(Align::TOP);
        ui.with_layout(layout, |ui| {
            let clicked = self.copy(ui);
            ui.with_layout(Layout::left_to_right(Align::TOP), |ui| self.title(ui));
            clicked
        })
        .inner
    }

    fn copy(&self, ui: &mut Ui) -> Option<Clicked> {
        ui.button(self.word(Label::Copy)).clicked().then_some(Clicked::Copy)
    }

    fn title(&self, ui: &mut Ui) {
        let description = self.description;
        let title = match description.symbol() {
            Some(symbol) => symbol.to_string(),
            None => description.code().spelling().to_string(),
        };
        let size = ui.text_style_height(&TextStyle::Heading);
        let (rect, _) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
        severity::paint(ui.painter(), rect, description.severity(), ui.visuals().dark_mode);
        ui.add(Text::new(RichText::new(title).heading()).wrap());
    }

    fn texts(&self, ui: &mut Ui) {
        let description = self.description;
        text(ui, description.lang(), RichText::new(description.text()).text_style(look::message()));
        self.hints(ui, description, self.chain);
        if description.direction() == Direction::RightToLeft {
            weak(ui, self.word(Label::RightToLeft));
        }
    }

    /// What everybody can do, and, less prominent, what the program's author can; with headings as requested.
    fn hints(&self, ui: &mut Ui, description: &Description<'_>, request: impl LocaleRequest) {
        let hint = description.hint().map(|hint| (Label::Hint, RichText::new(hint)));
        let developer_hint = description.developer_hint().map(|hint| (Label::Developer, small(hint).weak()));
        for (label, hint) in [hint, developer_hint].into_iter().flatten() {
            ui.add_space(8.0);
            self.label(ui, label, &request);
            text(ui, description.lang(), hint);
        }
    }

    fn facts(&self, ui: &mut Ui) -> Option<Clicked> {
        let mut clicked = None;
        let description = self.description;
        let (code, level) = (description.code(), description.severity());
        let dark = ui.visuals().dark_mode;
        let aliases: Vec<_> = description.aliases().collect();
        let mut rows = vec![Label::Code, Label::Severity, Label::Language];
        if !aliases.is_empty() {
            rows.push(Label::Aliases);
        }
        let widths = rows.iter().map(|&label| width(ui, small(self.word(label))));
        let widest = widths.fold(0.0, f32::max);
        // A column for the labels, where it leaves room for the values.
        let column = (widest + 200.0 <= ui.available_width()).then_some(widest);
        ui.scope(|ui| {
            // As high as words, not as buttons.
            ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Body) + 3.0;
            for row in rows {
                self.fact(ui, column, row, |ui| match row {
                    Label::Code => {
                        ui.spacing_mut().item_spacing.x = 18.0;
                        ui.label(code.spelling().to_string());
                        // Other spellings are decimal.
                        if code.space() == Space::Windows && !(1..0x1_0000).contains(&code.number()) {
                            ui.label(code.value().to_string());
                        }
                        // A positive number has one decimal form only.
                        if code.value() < 0 {
                            ui.label(code.number().to_string());
                        }
                        if let Some(parts) = explanation::parts(description) {
                            text(ui, "en", RichText::new(parts));
                        }
                    }
                    Label::Severity => {
                        let (word, lang) = word(self.catalog, level.into(), self.chain);
                        text(ui, lang, RichText::new(word).color(severity::color(level, dark)));
                        if !description.is_known() {
                            ui.label(format!("({})", self.word(Label::NotExplained)));
                        }
                    }
                    Label::Language => {
                        ui.label(name(description.lang(), self.words()));
                        match badge(description, self.chain, self.words()) {
                            Some(Badge::Note(note)) => show_badge(ui, &note, palette(dark).weak),
                            Some(Badge::Fallback(note)) => show_badge(ui, &note, ui.visuals().warn_fg_color),
                            None => {}
                        }
                    }
                    _ => {
                        for alias in &aliases {
                            // Some have a message of their own, others only lead to this one.
                            let other = alias.parse().ok().filter(|other| Some(*other) != description.symbol());
                            match other {
                                Some(symbol) if ui.link(*alias).clicked() => clicked = Some(Clicked::Alias(symbol)),
                                Some(_) => {}
                                None => {
                                    ui.label(*alias);
                                }
                            }
                        }
                    }
                });
            }
        });
        clicked
    }

    /// A label, and beside or below it what it labels.
    fn fact(&self, ui: &mut Ui, column: Option<f32>, label: Label, value: impl FnOnce(&mut Ui)) {
        let Some(width) = column else {
            self.label(ui, label, self.chain);
            ui.horizontal_wrapped(value);
            return;
        };
        ui.horizontal(|ui| {
            let size = vec2(width, ui.spacing().interact_size.y);
            ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
                ui.set_min_size(size);
                self.label(ui, label, self.chain);
            });
            ui.add_space(14.0);
            ui.horizontal_wrapped(value);
        });
    }

    fn why(&self, ui: &mut Ui) {
        CollapsingHeader::new(self.word(Label::Why)).id_salt("why").show(ui, |ui| {
            let trace = self.catalog.trace(self.query, self.chain);
            let mut requested: Vec<String> = trace.chain().requested().iter().map(ToString::to_string).collect();
            if trace.chain().wishes_for_base() {
                requested.push("C".to_owned());
            }
            if requested.is_empty() {
                requested.push(self.word(Label::NothingRequested).to_owned());
            }
            ui.label(format!("{} {}", self.word(Label::Requested), requested.join(", ")));
            for (index, (step, outcome)) in trace.steps().enumerate() {
                let (what, why) = (self.words().outcome(outcome), self.words().reason(&step));
                ui.label(format!("{}. {} · {why} · {what}", index + 1, name(step.locale, self.words())));
            }
        });
    }

    fn all_languages(&self, ui: &mut Ui) {
        CollapsingHeader::new(self.word(Label::AllLanguages)).id_salt("all").show(ui, |ui| {
            for locale in self.catalog.locales() {
                let described = self.catalog.describe(self.query, locale);
                weak(ui, &name(locale, self.words()));
                text(ui, described.lang(), RichText::new(described.text()));
                self.hints(ui, &described, locale);
                ui.add_space(8.0);
            }
        });
    }
}

/// A text of the catalogue: selectable, and marked with its language for screen readers.
fn text(ui: &mut Ui, lang: &str, rich: RichText) {
    let response = ui.label(rich);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_language(lang));
}

fn small(text: &str) -> RichText {
    RichText::new(text).text_style(TextStyle::Small)
}

fn width(ui: &Ui, text: RichText) -> f32 {
    let text: WidgetText = text.into();
    text.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, FontSelection::Default).size().x
}

fn weak(ui: &mut Ui, text: &str) {
    ui.label(small(text).weak());
}

/// Framed words; on a row of their own where the rest of this one is too short.
fn show_badge(ui: &mut Ui, text: &str, color: Color32) {
    let margin = vec2(6.0, 1.0);
    let words: WidgetText = small(text).color(color).into();
    let widest = ui.max_rect().width() - 2.0 * margin.x;
    let galley = words.into_galley(ui, Some(TextWrapMode::Wrap), widest, FontSelection::Default);
    let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * margin, Sense::hover());
    ui.painter().rect_stroke(rect, CornerRadius::same(4), Stroke::new(1.0, color), StrokeKind::Inside);
    ui.painter().galley(rect.min + margin, galley, color);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
}
