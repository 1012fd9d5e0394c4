//! The window: state, and who is shown where.

use std::path::PathBuf;
use std::time::Instant;

use eframe::egui::accesskit::Live;
use eframe::egui::{
    Align, CentralPanel, ComboBox, Context, Event, Frame, Id, Key, Label as Text, Layout, Margin, Panel, Response,
    RichText, ScrollArea, TextBuffer, TextEdit, TextStyle, ThemePreference, Ui, Vec2, ViewportCommand, vec2,
};
use eframe::{CreationContext, Storage};
use serde::{Deserialize, Serialize};
use sspi_status::{Catalog, Description, FallbackChain, Label, OsLocales, Query};

use crate::copying::Copying;
use crate::detail::{Clicked, Detail};
use crate::explanation;
use crate::keys::{self, Command};
use crate::language::{Choice, ill_formed};
use crate::list::{List, choices, place, row_height, times};
use crate::log::{self, Log};
use crate::look::{self, palette};
use crate::marked;
use crate::search::{self, Found, How};
use crate::words::Words;

/// Below this width the list stands above the code, not beside it.
const NARROW: f32 = 640.0;

/// The smallest size of the window.
pub const MIN_SIZE: [f32; 2] = [340.0, 360.0];

/// In less room, as with letters twice as large in a window of the smallest size, the parts stand below each other, and
/// the window is scrolled as a whole.
const LEAST: Vec2 = vec2(260.0, 360.0);
/// The parts are not narrower than this.
const NARROWEST: f32 = 160.0;
/// So many codes are seen at once then: there has to be something beside the list where the wheel scrolls the window.
const ROWS: usize = 2;
/// How high a pasted text is then, and how much more room it needs if it does not stand beside the list.
const LOG: f32 = 130.0;

/// Widths in the upper bar.
const LANGUAGE: f32 = 220.0;
const TAGS: f32 = 150.0;

/// What an empty field for language tags shows.
const TAGS_EXAMPLE: &str = "fr-CA, de";

/// So many problems are told.
const PROBLEMS_TOLD: usize = 12;

/// What can be given when the program is started.
#[derive(Debug, Default)]
pub struct Options {
    /// What to search for.
    pub search: String,
    /// The language tags to ask for, instead of those of the last time.
    pub locale: Option<String>,
    /// Light or dark, instead of that of the last time.
    pub theme: Option<ThemePreference>,
    /// A folder of texts to lay over the shipped ones.
    pub locales: Option<PathBuf>,
    /// When the program was started; then it ends when it has shown itself, and says how long that took.
    pub check_start: Option<Instant>,
}

/// What is remembered from one time to the next; the window's size is eframe's affair.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Settings {
    choice: Choice,
    tags: String,
    theme: ThemePreference,
    zoom: Option<f32>,
}

/// The program.
pub struct App {
    catalog: &'static Catalog,
    os: OsLocales,
    settings: Settings,
    chain: FallbackChain,
    search: String,
    /// What was searched for when `found` was made: its marks fit no other text.
    searched: String,
    found: Found,
    /// A pasted text; it is shown while nothing is searched for.
    log: Option<Log>,
    selected: usize,
    /// The selected code has to be brought into view.
    scroll: bool,
    /// What was done last: a label, in whatever language the window has by now.
    status: Option<Label>,
    keys_shown: bool,
    check_start: Option<Instant>,
    frames: u32,
}

impl App {
    /// With what is remembered, where that can be read.
    #[must_use]
    pub fn new(cc: &CreationContext<'_>, options: Options) -> Self {
        look::install(&cc.egui_ctx);
        cc.egui_ctx.add_plugin(Copying::default());

        let mut settings: Settings =
            cc.storage.and_then(|storage| eframe::get_value(storage, eframe::APP_KEY)).unwrap_or_default();
        if let Some(tags) = options.locale {
            settings.choice = Choice::Other;
            settings.tags = tags;
        }
        settings.theme = options.theme.unwrap_or(settings.theme);
        cc.egui_ctx.set_theme(settings.theme);
        if let Some(zoom) = settings.zoom.filter(|zoom| (0.2..=5.0).contains(zoom)) {
            cc.egui_ctx.set_zoom_factor(zoom);
        }

        let mut builder = Catalog::builder().pseudo(true);
        if let Some(folder) = options.locales {
            builder = builder.overlay_folder(folder);
        }
        // It lives as long as the program; descriptions that borrow from it can stay anywhere.
        let catalog: &'static Catalog = Box::leak(Box::new(builder.build()));
        let known = choices(catalog);
        if !known.contains(&settings.choice) {
            settings.choice = Choice::System;
        }
        // A tag that is a language of the menu is chosen there.
        let locale = Choice::Locale(settings.tags.clone());
        if settings.choice == Choice::Other && known.contains(&locale) {
            settings.choice = locale;
        }

        let os = OsLocales::detect();
        let chain = settings.choice.chain(catalog, &os, &settings.tags);
        let words = search::as_words(&options.search);
        let log = words.is_none().then(|| Log::new(options.search));
        let search = words.unwrap_or_default();
        let found = search::find(catalog, &chain, &search);
        cc.egui_ctx.memory_mut(|memory| memory.request_focus(search_id()));
        Self {
            catalog,
            os,
            settings,
            chain,
            searched: search.clone(),
            search,
            found,
            log,
            selected: 0,
            scroll: false,
            status: None,
            keys_shown: false,
            check_start: options.check_start,
            frames: 0,
        }
    }

    fn words(&self) -> Words<'_> {
        Words { catalog: self.catalog, chain: &self.chain }
    }

    /// The pasted text, while it is shown.
    fn log(&self) -> Option<&Log> {
        self.log.as_ref().filter(|_| self.search.trim().is_empty())
    }

    fn found(&self) -> &Found {
        self.log().map_or(&self.found, |log| &log.found)
    }

    fn query(&self) -> Option<Query> {
        self.found().entries.get(self.selected).map(|entry| entry.query)
    }

    fn description(&self) -> Option<Description<'static>> {
        self.query().map(|query| self.catalog.describe(query, &self.chain))
    }

    /// What is shown, for the clipboard.
    fn explanation(&self) -> Option<String> {
        let for_developers = self.words().word(Label::Developer);
        self.description().map(|description| explanation::plain(&description, for_developers))
    }

    /// After every change of what is searched for, and of the language, in which words are found.
    fn refresh(&mut self) {
        let before = self.query();
        self.chain = self.settings.choice.chain(self.catalog, &self.os, &self.settings.tags);
        self.found = search::find(self.catalog, &self.chain, &self.search);
        self.searched.clone_from(&self.search);
        let found = self.found();
        let same = found.entries.iter().position(|entry| Some(entry.query) == before);
        // An exact match comes first, whatever was selected before.
        let is_search = found.how != How::All && self.log().is_none();
        self.selected = same.filter(|_| !is_search).unwrap_or(0);
        self.show_selected();
    }

    fn select(&mut self, index: usize) {
        self.selected = index;
        self.status = None;
        self.show_selected();
    }

    /// Brings the selected code into view, in the list and in the text.
    fn show_selected(&mut self) {
        self.scroll = true;
        if let Some(log) = &mut self.log {
            log.jump_to(self.selected);
        }
    }

    /// Shows a pasted text and its codes.
    fn read(&mut self, text: String) {
        self.search.clear();
        self.log = Some(Log::new(text));
        self.status = None;
        self.refresh();
        self.select(0);
    }

    fn close_log(&mut self) {
        self.log = None;
        self.refresh();
    }

    fn obey(&mut self, ctx: &Context, command: Command) {
        let last = self.found().entries.len().saturating_sub(1);
        match command {
            Command::Search => {
                ctx.memory_mut(|memory| memory.request_focus(search_id()));
                keys::select_all(ctx, search_id(), &self.search);
            }
            Command::Clear | Command::TypeAhead => {
                if command == Command::Clear && self.log().is_some() {
                    self.log = None;
                }
                self.search.clear();
                self.refresh();
                ctx.memory_mut(|memory| memory.request_focus(search_id()));
            }
            Command::Move(by) => self.select(self.selected.saturating_add_signed(by).min(last)),
            Command::MoveTo(to) => self.select(to.unsigned_abs().min(last)),
            Command::List => ctx.memory_mut(|memory| memory.request_focus(list_id())),
            Command::Keys => self.keys_shown = !self.keys_shown,
        }
    }

    fn copy(&mut self, ctx: &Context) {
        if let Some(text) = self.explanation() {
            ctx.copy_text(text);
            self.status = Some(Label::Copied);
        }
    }

    fn top(&mut self, ui: &mut Ui) {
        let wide = ui.available_width() >= NARROW;
        if wide {
            ui.horizontal(|ui| {
                let gap = ui.spacing().item_spacing.x;
                let tags = if self.settings.choice == Choice::Other { TAGS + gap } else { 0.0 };
                self.search_field(ui, ui.available_width() - LANGUAGE - gap - tags);
                self.language(ui, LANGUAGE, TAGS);
            });
        } else {
            self.search_field(ui, ui.available_width());
            ui.horizontal(|ui| {
                let (all, gap) = (ui.available_width(), ui.spacing().item_spacing.x);
                let other = self.settings.choice == Choice::Other;
                let width = if other { (all - gap) / 2.0 } else { all };
                self.language(ui, width, width);
            });
        }
        let ill_formed = ill_formed(&self.settings.tags);
        if self.settings.choice == Choice::Other && !ill_formed.is_empty() {
            let text = format!("{} {}", self.words().word(Label::IllFormedTags), ill_formed.join(", "));
            ui.label(RichText::new(text).text_style(TextStyle::Small).color(ui.visuals().warn_fg_color));
        }
    }

    fn search_field(&mut self, ui: &mut Ui, width: f32) {
        let [name, placeholder] = [Label::Search, Label::SearchPlaceholder].map(|label| self.words().word(label));
        let (searched, marks, selected) = (&self.searched, &self.found.marks, self.selected);
        let mut layouter = |ui: &Ui, text: &dyn TextBuffer, _: f32| {
            let text = text.as_str();
            let marks = if text == searched { marks.as_slice() } else { &[] };
            let job = marked::layout(ui, text, 0..text.len(), marks, selected);
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let field = TextEdit::singleline(&mut self.search)
            .layouter(&mut layouter)
            .id(search_id())
            .hint_text(placeholder)
            .margin(Margin::symmetric(8, 6))
            .desired_width(width);
        let response = ui.add(field);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
        if response.changed() {
            self.status = None;
            self.refresh();
        }
    }

    fn language(&mut self, ui: &mut Ui, width: f32, tags_width: f32) {
        let before = self.settings.choice.clone();
        let words = Words { catalog: self.catalog, chain: &self.chain };
        let label = words.word(Label::Language);
        let shown = self.settings.choice.name(&self.os, words);
        let combo = ComboBox::from_id_salt("language").width(width).height(400.0).truncate().selected_text(shown);
        let response = combo.show_ui(ui, |ui| {
            for choice in choices(self.catalog) {
                let name = choice.name(&self.os, words);
                ui.selectable_value(&mut self.settings.choice, choice, name);
            }
        });
        name_it(&response.response, label);
        let mut changed = self.settings.choice != before;
        if self.settings.choice == Choice::Other {
            let field = TextEdit::singleline(&mut self.settings.tags)
                .id(Id::unique("tags"))
                .hint_text(TAGS_EXAMPLE)
                .margin(Margin::symmetric(8, 6))
                .desired_width(tags_width.min(ui.available_width()));
            let response = ui.add(field);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(words.word(Label::LanguageTags)));
            if changed {
                response.request_focus();
            }
            changed |= response.changed();
        }
        if changed {
            self.status = None;
            self.refresh();
        }
    }

    fn bottom(&mut self, ui: &mut Ui) {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            self.keys_button(ui);
            self.theme(ui);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| self.summary_line(ui));
        });
    }

    fn keys_button(&mut self, ui: &mut Ui) {
        if ui.button(self.words().word(Label::Keys)).clicked() {
            self.keys_shown = true;
        }
    }

    fn theme(&mut self, ui: &mut Ui) {
        let themes = [
            (ThemePreference::System, Label::ThemeSystem),
            (ThemePreference::Light, Label::ThemeLight),
            (ThemePreference::Dark, Label::ThemeDark),
        ]
        .map(|(theme, label)| (theme, self.words().word(label)));
        let before = self.settings.theme;
        let shown = themes.iter().find(|(theme, _)| *theme == before).map_or("", |(_, name)| name);
        let combo = ComboBox::from_id_salt("theme").width(110.0).selected_text(shown);
        let response = combo.show_ui(ui, |ui| {
            for (theme, name) in themes {
                ui.selectable_value(&mut self.settings.theme, theme, name);
            }
        });
        name_it(&response.response, self.words().word(Label::Theme));
        if self.settings.theme != before {
            ui.ctx().set_theme(self.settings.theme);
        }
    }

    fn summary_line(&self, ui: &mut Ui) {
        let mut response = ui.add(Text::new(RichText::new(self.summary()).weak()).truncate());
        let problems = self.catalog.problems().iter().take(PROBLEMS_TOLD).map(ToString::to_string);
        let problems = problems.collect::<Vec<_>>().join("\n");
        if !problems.is_empty() {
            response = response.on_hover_text(problems);
        }
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    }

    fn summary(&self) -> String {
        let words = self.words();
        let (shown, all) = (self.found().entries.len(), sspi_status::Symbol::all().len());
        let count = match self.found().how {
            How::All => words.with(Label::CodeCount, &shown.to_string()),
            How::Match | How::Nothing => words.with(Label::CodeCount, &format!("{shown} / {all}")),
            How::InText { has_more } => {
                words.with(Label::FoundInText, &format!("{shown}{}", if has_more { "+" } else { "" }))
            }
            How::Unknown => words.word(Label::NotExplained).to_owned(),
            How::Near => words.word(Label::SimilarNames).to_owned(),
        };
        let problems = self.catalog.problems().len();
        let mut parts = vec![count];
        parts.extend(self.status.map(|label| words.word(label).to_owned()));
        if problems > 0 {
            parts.push(format!("{} {problems}", words.word(Label::Problems)));
        }
        parts.join(" · ")
    }

    fn list(&mut self, ui: &mut Ui) {
        let scroll = std::mem::take(&mut self.scroll);
        let list = List {
            id: list_id(),
            catalog: self.catalog,
            chain: &self.chain,
            entries: &self.found().entries,
            selected: self.selected,
            scroll,
        };
        if let Some(clicked) = list.show(ui) {
            self.select(clicked);
            ui.memory_mut(|memory| memory.request_focus(list_id()));
        }
    }

    /// The pasted text, and above it where the selected code is.
    fn pasted(&mut self, ui: &mut Ui) {
        let words = self.words();
        let why = self.found().entries.get(self.selected).map(|entry| entry.why);
        let heading = why.map(|why| place(why, words).into_iter().chain(times(why)).collect::<Vec<_>>().join(" · "));
        let close = words.word(Label::Close);
        let mut closed = false;
        Frame::new().inner_margin(Margin::symmetric(10, 4)).show(ui, |ui| {
            let size = vec2(ui.available_width(), ui.spacing().interact_size.y);
            ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
                closed = ui.button(close).clicked();
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.add(log::heading(heading.unwrap_or_default()));
                });
            });
        });
        let selected = self.selected;
        if let Some(log) = &mut self.log {
            log.show(ui, selected);
        }
        if closed {
            self.close_log();
        }
    }

    fn detail(&mut self, ui: &mut Ui, scrolls: bool) {
        let (Some(query), Some(description)) = (self.query(), self.description()) else {
            let nothing = self.words().word(Label::NothingFound);
            Frame::new().inner_margin(20).show(ui, |ui| ui.label(RichText::new(nothing).weak()));
            return;
        };
        let detail = Detail { catalog: self.catalog, chain: &self.chain, query, description: &description, scrolls };
        match detail.show(ui) {
            Some(Clicked::Copy) => self.copy(ui.ctx()),
            Some(Clicked::Alias(symbol)) => {
                match self.found().entries.iter().position(|entry| entry.query == symbol.into()) {
                    Some(index) => self.select(index),
                    None => {
                        self.search = symbol.to_string();
                        self.refresh();
                    }
                };
            }
            None => {}
        }
    }

    /// The parts of the window below each other, as high as they are.
    fn stack(&mut self, ui: &mut Ui) {
        let colors = palette(ui.visuals().dark_mode);
        let bar = Frame::new().fill(colors.panel).inner_margin(Margin::symmetric(10, 8));
        let field = Frame::new().fill(colors.field);
        let rows = self.found().entries.len().clamp(1, ROWS) as f32 * row_height(ui);
        let width = ui.available_width();
        let spacing = std::mem::take(&mut ui.spacing_mut().item_spacing);
        let mut part = |frame: Frame, height: Option<f32>, add: &mut dyn FnMut(&mut Ui)| {
            frame.show(ui, |ui| {
                ui.set_width(width - frame.inner_margin.sum().x);
                ui.set_max_height(height.unwrap_or(f32::INFINITY));
                ui.spacing_mut().item_spacing = spacing;
                add(ui);
            });
        };
        part(bar, None, &mut |ui| self.top(ui));
        part(field, Some(rows), &mut |ui| self.list(ui));
        if self.log().is_some() {
            part(field, Some(LOG), &mut |ui| self.pasted(ui));
        }
        part(Frame::new().fill(colors.panel), None, &mut |ui| self.detail(ui, false));
        part(bar, None, &mut |ui| {
            self.summary_line(ui);
            self.theme(ui);
            self.keys_button(ui);
        });
    }

    /// The parts of the window, in the order in which they take their room.
    fn panels(&mut self, ui: &mut Ui) {
        let colors = palette(ui.visuals().dark_mode);
        let bar = Frame::new().fill(colors.panel).inner_margin(Margin::symmetric(10, 8));
        let field = Frame::new().fill(colors.field);
        Panel::top("top").frame(bar).show(ui, |ui| self.top(ui));
        Panel::bottom("bottom").frame(bar).show(ui, |ui| self.bottom(ui));
        let size = ui.available_size();
        let has_log = self.log().is_some();
        if size.x >= NARROW {
            let panel = Panel::left("codes").frame(field).resizable(true);
            panel.default_size(330.0).size_range(220.0..=size.x * 0.6).show(ui, |ui| self.list(ui));
            if has_log {
                let panel = Panel::top("text").frame(field).resizable(true);
                panel.default_size(size.y * 0.45).size_range(80.0..=size.y * 0.7).show(ui, |ui| self.pasted(ui));
            }
        } else {
            // No higher than its rows, so that the code below has the room.
            let rows = self.found().entries.len().max(1) as f32 * row_height(ui);
            let share = if has_log { 0.3 } else { 0.36 };
            let panel = Panel::top("codes above").frame(field).resizable(false);
            panel.exact_size(rows.min(size.y * share)).show(ui, |ui| self.list(ui));
            if has_log {
                let panel = Panel::top("text above").frame(field).resizable(false);
                panel.exact_size(size.y * share).show(ui, |ui| self.pasted(ui));
            }
        }
        CentralPanel::default().frame(Frame::new().fill(colors.panel)).show(ui, |ui| self.detail(ui, true));
    }

    /// Takes in what is pasted, except into another field.
    fn pastes(&mut self, ctx: &Context) {
        let in_search = ctx.memory(|memory| memory.has_focus(search_id()));
        if self.keys_shown || (!in_search && ctx.text_edit_focused()) {
            return;
        }
        let mut read = None;
        ctx.input_mut(|input| {
            input.events.retain_mut(|event| {
                let Event::Paste(text) = event else { return true };
                match search::as_words(text) {
                    Some(words) => *text = words,
                    None => read = Some(std::mem::take(text)),
                }
                !text.is_empty()
            });
        });
        if let Some(text) = read {
            self.read(text);
        }
    }

    /// What happens outside of the widgets.
    fn events(&mut self, ctx: &Context) {
        self.pastes(ctx);
        if ctx.input(|input| input.events.contains(&Event::WindowFocused(true))) {
            // The system's language may have changed meanwhile.
            let before = self.os.clone();
            self.os.refresh();
            if self.os != before {
                self.refresh();
            }
        }
        let reads = !self.keys_shown || ctx.input(|input| input.key_pressed(Key::F1));
        if reads && let Some(command) = keys::read(ctx, search_id(), list_id()) {
            self.obey(ctx, command);
        }
        // Without a focus the arrows would wander over the window.
        if !self.keys_shown && !ctx.any_popup_open() && ctx.memory(|memory| memory.focused().is_none()) {
            ctx.memory_mut(|memory| memory.request_focus(list_id()));
        }
        let copying = ctx.plugin::<Copying>();
        let mut copying = copying.lock();
        if std::mem::take(&mut copying.done) {
            self.status = Some(Label::Copied);
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        self.events(&ctx);

        self.settings.zoom = Some(ctx.zoom_factor());

        let room = ui.available_size();
        let log = if self.log().is_some() && room.x < NARROW { LOG } else { 0.0 };
        let least = LEAST + vec2(0.0, log);
        if room.x >= least.x && room.y >= least.y {
            self.panels(ui);
        } else {
            ScrollArea::both().id_salt("window").auto_shrink([false, false]).show(ui, |ui| {
                ui.set_width(room.x.max(NARROWEST));
                self.stack(ui);
            });
        }
        if self.keys_shown && keys::show_table(ui, self.words()) {
            self.keys_shown = false;
        }

        ctx.plugin::<Copying>().lock().text = self.explanation().unwrap_or_default();

        self.frames += 1;
        if let Some(started) = self.check_start {
            // In the second frame the first one has been shown.
            if self.frames == 2 {
                println!("first frame after {} ms", started.elapsed().as_millis());
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
            ctx.request_repaint();
        }
    }

    fn save(&mut self, storage: &mut dyn Storage) {
        eframe::set_value(storage, eframe::APP_KEY, &self.settings);
    }

    /// Only what `Settings` holds: egui's own memory is not worth the trouble of a state that cannot be undone.
    fn persist_egui_memory(&self) -> bool {
        false
    }
}

fn search_id() -> Id {
    Id::unique("search")
}

fn list_id() -> Id {
    Id::unique("list of codes")
}

/// A menu's button shows its value; its name is for screen readers.
fn name_it(response: &Response, name: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(name));
}
