//! Starts the explorer.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::env;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::time::Instant;

use eframe::egui::{IconData, ThemePreference, ViewportBuilder};
use lexopt::{Arg, Parser, ValueExt};
use sspi_status_explorer::{App, MIN_SIZE, Options};

const HELP: &str = "\
Explains Windows SSPI status codes in a window.

usage: sspi-status-explorer [OPTIONS] [TEXT…]

TEXT is what to search for: a code, a name, words of a message, a line of a log.

  --locale TAGS     ask for these languages, such as fr-CA,de
  --theme THEME     light, dark or system
  --locales FOLDER  lay the texts of a folder over the shipped ones
  --check-start     show one frame, say how long it took, and end
  --help, --version
";

fn main() -> ExitCode {
    let started = Instant::now();
    let options = match options(started) {
        Ok(Some(options)) => options,
        Ok(None) => return ExitCode::SUCCESS,
        Err(error) => {
            tell(&error.to_string());
            return ExitCode::from(2);
        }
    };
    let viewport = ViewportBuilder::default()
        .with_app_id("sspi-status-explorer")
        .with_title("SSPI status codes")
        .with_icon(IconData::default())
        .with_inner_size([960.0, 640.0])
        .with_min_inner_size(MIN_SIZE);
    let native = eframe::NativeOptions { viewport, ..Default::default() };
    panic::set_hook(Box::new(|panic| tell(panic.payload_as_str().unwrap_or("it stopped for an unknown reason"))));
    let run = || eframe::run_native("sspi-status-explorer", native, Box::new(|cc| Ok(Box::new(App::new(cc, options)))));
    match panic::catch_unwind(AssertUnwindSafe(run)) {
        Ok(Ok(())) => return ExitCode::SUCCESS,
        Ok(Err(error)) => tell(&failure(&error)),
        // The hook has told it.
        Err(_) => {}
    }
    ExitCode::from(2)
}

fn tell(what: &str) {
    eprintln!("sspi-status-explorer: {what}");
}

/// Why there is no window, and what to do: the errors themselves name places in the source of winit.
fn failure(error: &eframe::Error) -> String {
    let has_display = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .iter()
        .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()));
    match error {
        eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) if cfg!(target_os = "linux") && !has_display => {
            "no window can be opened without a display: start the program in a desktop session, or set DISPLAY or \
             WAYLAND_DISPLAY"
                .to_owned()
        }
        eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_) => {
            "no window can be opened on the display: see whether other programs can open one there, and whether the \
             libraries that README names are installed"
                .to_owned()
        }
        other => {
            format!("no window can be drawn: {other}: install a driver for OpenGL, or start it on another display")
        }
    }
}

/// `None`: what was asked for has been printed.
fn options(started: Instant) -> Result<Option<Options>, lexopt::Error> {
    let mut options = Options::default();
    let mut parser = Parser::from_env();
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("locale") => options.locale = Some(parser.value()?.string()?),
            Arg::Long("theme") => {
                options.theme = Some(match parser.value()?.string()?.as_str() {
                    "light" => ThemePreference::Light,
                    "dark" => ThemePreference::Dark,
                    "system" => ThemePreference::System,
                    other => return Err(format!("{other:?} is no theme: light, dark or system").into()),
                });
            }
            Arg::Long("locales") => options.locales = Some(parser.value()?.into()),
            Arg::Long("check-start") => options.check_start = Some(started),
            Arg::Long("help") | Arg::Short('h') => {
                print!("{HELP}");
                return Ok(None);
            }
            Arg::Long("version") | Arg::Short('V') => {
                println!("sspi-status-explorer {}", env!("CARGO_PKG_VERSION"));
                return Ok(None);
            }
            Arg::Value(text) => {
                if !options.search.is_empty() {
                    options.search.push(' ');
                }
                options.search.push_str(&text.string()?);
            }
            _ => return Err(arg.unexpected()),
        }
    }
    Ok(Some(options))
}
