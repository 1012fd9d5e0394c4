//! The program itself, in a window of a display that nobody sees. Without Xvfb or OpenGL this is skipped.
#![cfg(target_os = "linux")]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::Duration;
use std::{env, fs};

struct Display {
    server: Child,
    number: String,
}

impl Display {
    /// `None`, with the reason on standard error, where there is no Xvfb.
    fn start() -> Option<Self> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        let mut server = match command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn() {
            Ok(server) => server,
            Err(error) => {
                eprintln!("skipped: Xvfb cannot be started: {error}");
                return None;
            }
        };
        let mut number = String::new();
        BufReader::new(server.stdout.take()?).read_line(&mut number).ok()?;
        Some(Self { server, number: format!(":{}", number.trim()) })
    }

    fn explorer(&self, home: &Path) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sspi-status-explorer"));
        command.env("DISPLAY", &self.number).env("XDG_DATA_HOME", home).env_remove("WAYLAND_DISPLAY");
        command
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A folder of this test's own.
fn home(name: &str) -> PathBuf {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&home);
    fs::create_dir_all(home.join("sspi-status-explorer")).unwrap();
    home
}

/// Whether there is a window; without OpenGL and the libraries of a desktop there cannot be one.
fn started(output: &Output) -> bool {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if !output.status.success()
        && ["OpenGL", "GLX", "EGL", "glutin", "library", "libraries", "libX", "libxkb"]
            .iter()
            .any(|word| err.contains(word))
    {
        eprintln!("skipped: no window: {err}");
        return false;
    }
    assert!(output.status.success() && out.starts_with("first frame after "), "{out}{err}");
    eprint!("{out}");
    true
}

#[test]
fn it_starts_whatever_it_remembers() {
    let Some(display) = Display::start() else { return };
    let home = home("remembers");
    let state = home.join("sspi-status-explorer").join("app.ron");
    let choice = ["--locale", "fr", "--theme", "dark", "--check-start", "0x80090322"];
    if !started(&display.explorer(&home).args(choice).output().unwrap()) {
        return;
    }
    let saved = fs::read_to_string(&state).unwrap();
    assert!(saved.contains("Dark") && saved.contains("fr") && saved.contains("window"), "{saved}");

    let wrong_settings = saved.replace("theme", "thema").replace("choice", "🤷");
    for broken in [saved.as_str(), "", "{", "\u{0}", &saved[..saved.len() / 2], &wrong_settings] {
        fs::write(&state, broken).unwrap();
        assert!(started(&display.explorer(&home).arg("--check-start").output().unwrap()), "{broken}");
    }
    fs::write(&state, b"\xFF\xFE{").unwrap();
    assert!(started(&display.explorer(&home).arg("--check-start").output().unwrap()));
}

#[test]
fn while_nobody_does_anything_it_does_nothing() {
    let Some(display) = Display::start() else { return };
    let home = home("idle");
    if !started(&display.explorer(&home).arg("--check-start").output().unwrap()) {
        return;
    }
    let mut explorer = display.explorer(&home).spawn().unwrap();
    sleep(Duration::from_secs(4));
    let before = ticks(explorer.id());
    sleep(Duration::from_secs(5));
    let used = ticks(explorer.id()) - before;
    explorer.kill().unwrap();
    explorer.wait().unwrap();
    // 100 a second; continuous painting would use hundreds.
    assert!(used <= 2, "{used} ticks in 5 s");
}

/// Time that a process has used, in itself and in the system: fields 14 and 15 of its line in /proc.
fn ticks(process: u32) -> u64 {
    let line = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let after_name = line.rsplit_once(')').unwrap().1;
    after_name.split_whitespace().skip(11).take(2).map(|field| field.parse::<u64>().unwrap()).sum()
}

#[test]
fn without_a_display_one_sentence_says_what_to_do() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sspi-status-explorer"));
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(name);
    }
    let output = command.output().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!((output.status.code(), out.as_str()), (Some(2), ""));
    assert!(err.contains("without a display: start the program in a desktop session"), "{err}");
    assert!(err.lines().count() == 1 && !err.contains(['/', '\\']) && !err.contains(".rs"), "{err}");
}

#[test]
fn wrong_arguments_are_told() {
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_sspi-status-explorer")).args(arguments).output().unwrap();
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        (output.status.code(), text)
    };
    assert!(matches!(run(&["--theme", "pink"]), (Some(2), text) if text.contains("pink")));
    assert!(matches!(run(&["--nonsense"]), (Some(2), text) if text.contains("--nonsense")));
    assert!(matches!(run(&["--help"]), (Some(0), text) if text.contains("usage: sspi-status-explorer")));
}
