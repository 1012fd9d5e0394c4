//! The keys, and the table that explains them.

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::{
    Context, Event, Frame, Id, Key, Label as Text, Modal, Modifiers, RichText, ScrollArea, TextEdit, Ui,
};
use sspi_status::Label;

use crate::words::{KEY_TABLE, Words};

/// What the keys can do that no widget does by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Go to the search field, all of it selected.
    Search,
    /// Empty the search field and go there.
    Clear,
    /// Empty the search field, go there and take in what was typed or pasted.
    TypeAhead,
    /// Select another code, so many further down.
    Move(isize),
    /// Select the first or last one.
    MoveTo(isize),
    /// Go to the list.
    List,
    /// Show or hide the table of keys.
    Keys,
}

/// Reads and takes out the keys that are this program's, before the widgets see them.
pub(crate) fn read(ctx: &Context, search: Id, list: Id) -> Option<Command> {
    // A menu has its own use for them.
    if ctx.any_popup_open() {
        return None;
    }
    let focused = ctx.memory(|memory| memory.focused());
    let in_search = focused == Some(search);
    let in_list = focused == Some(list);
    let in_other_field = !in_search && ctx.text_edit_focused();
    ctx.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::F1) {
            return Some(Command::Keys);
        }
        if input.consume_key(Modifiers::COMMAND, Key::F) {
            return Some(Command::Search);
        }
        if !in_search && !in_other_field && take(&mut input.events, |event| matches!(event, Event::Text(t) if t == "/"))
        {
            return Some(Command::Search);
        }
        if !in_other_field && input.consume_key(Modifiers::NONE, Key::Escape) {
            return Some(Command::Clear);
        }
        if in_search && input.consume_key(Modifiers::NONE, Key::Enter) {
            return Some(Command::List);
        }
        if in_search || in_list {
            for (key, by) in [(Key::ArrowDown, 1), (Key::ArrowUp, -1), (Key::PageDown, 10), (Key::PageUp, -10)] {
                if input.consume_key(Modifiers::NONE, key) {
                    return Some(Command::Move(by));
                }
            }
        }
        if in_list {
            for (key, to) in [(Key::Home, 0), (Key::End, isize::MAX)] {
                if input.consume_key(Modifiers::NONE, key) {
                    return Some(Command::MoveTo(to));
                }
            }
            let types = |event: &Event| matches!(event, Event::Text(t) | Event::Paste(t) if !t.trim().is_empty());
            if input.events.iter().any(types) {
                return Some(Command::TypeAhead);
            }
        }
        None
    })
}

fn take(events: &mut Vec<Event>, is_it: impl Fn(&Event) -> bool) -> bool {
    let before = events.len();
    events.retain(|event| !is_it(event));
    events.len() < before
}

/// Selects all that stands in a text field.
pub(crate) fn select_all(ctx: &Context, field: Id, text: &str) {
    let mut state = TextEdit::load_state(ctx, field).unwrap_or_default();
    let all = CCursorRange::two(CCursor::default(), CCursor::new(text.chars().count()));
    state.cursor.set_char_range(Some(all));
    TextEdit::store_state(ctx, field, state);
}

/// The table; says whether it is to be closed.
pub(crate) fn show_table(ui: &Ui, words: Words<'_>) -> bool {
    let window = ui.ctx().content_rect().size();
    let response =
        Modal::new(Id::unique("keys")).frame(Frame::window(ui.style()).inner_margin(16)).show(ui.ctx(), |ui| {
            ui.set_width((window.x - 80.0).min(620.0));
            ui.heading(words.word(Label::Keys));
            ui.add_space(8.0);
            let beside = ui.available_width() > 500.0;
            ScrollArea::vertical().max_height((window.y - 190.0).max(60.0)).auto_shrink([false, true]).show(ui, |ui| {
                for (keys, action) in KEY_TABLE.map(|(keys, action)| (words.word(keys), words.word(action))) {
                    if beside {
                        ui.horizontal(|ui| {
                            let start = ui.cursor().left();
                            ui.label(keys);
                            ui.add_space(start + 230.0 - ui.cursor().left());
                            ui.add(Text::new(action).wrap());
                        });
                    } else {
                        ui.label(RichText::new(keys).weak());
                        ui.label(action);
                        ui.add_space(4.0);
                    }
                }
            });
            ui.add_space(12.0);
            ui.button(words.word(Label::Close)).clicked()
        });
    response.inner || response.should_close()
}
