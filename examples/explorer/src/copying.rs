//! Ctrl+C copies the selected text, as everywhere; where none is selected, the code that is shown.

use eframe::egui::{Context, Event, FullOutput, OutputCommand, Plugin, RawInput};

/// Asked at the end of a frame, since only then it is known whether a widget had something to copy.
#[derive(Default)]
pub(crate) struct Copying {
    /// What is shown, for the clipboard.
    pub(crate) text: String,
    /// It has just been copied.
    pub(crate) done: bool,
    asked: bool,
}

impl Plugin for Copying {
    fn debug_name(&self) -> &'static str {
        "copying"
    }

    fn input_hook(&mut self, _ctx: &Context, input: &mut RawInput) {
        self.asked = input.events.iter().any(|event| matches!(event, Event::Copy));
    }

    fn output_hook(&mut self, ctx: &Context, output: &mut FullOutput) {
        let commands = &mut output.platform_output.commands;
        let has_text = |command: &OutputCommand| matches!(command, OutputCommand::CopyText(text) if !text.is_empty());
        if std::mem::take(&mut self.asked) && !self.text.is_empty() && !commands.iter().any(has_text) {
            commands.push(OutputCommand::CopyText(self.text.clone()));
            self.done = true;
            ctx.request_repaint();
        }
    }
}
