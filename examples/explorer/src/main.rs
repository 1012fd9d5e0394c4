//! Starts the explorer.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;
use std::time::Instant;

use eframe::egui::{IconData, ThemePreference, ViewportBuilder};
use lexopt::{Arg, Parser, ValueExt};
use sspi_status_explorer::{App, Options};

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
            eprintln!("sspi-status-explorer: {error}");
            return ExitCode::from(2);
        }
    };
    let viewport = ViewportBuilder::default()
        .with_app_id("sspi-status-explorer")
        .with_title("SSPI status codes")
        .with_icon(IconData::default())
        .with_inner_size([960.0, 640.0])
        .with_min_inner_size([340.0, 320.0]);
    let native = eframe::NativeOptions { viewport, ..Default::default() };
    match eframe::run_native("sspi-status-explorer", native, Box::new(|cc| Ok(Box::new(App::new(cc, options))))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("sspi-status-explorer: {error}");
            ExitCode::FAILURE
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
