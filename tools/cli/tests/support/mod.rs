//! Runs the command as a child process, with an environment of its own.

use assert_cmd::Command;

pub(crate) const BINARY: &str = env!("CARGO_BIN_EXE_sspi-status");

pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// In English, unless the arguments say otherwise.
pub(crate) fn run(arguments: &[&str]) -> Ran {
    run_on(arguments, b"")
}

/// With a text on standard input.
pub(crate) fn run_on(arguments: &[&str], stdin: &[u8]) -> Ran {
    let mut command = Command::new(BINARY);
    command.env_clear().args(arguments).write_stdin(stdin);
    // Windows' programs do not start without it.
    if let Some(root) = std::env::var_os("SystemRoot") {
        command.env("SystemRoot", root);
    }
    let output = command.output().unwrap();
    Ran {
        status: output.status.code().expect("no signal"),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// A folder for the files of one test, with these files in it.
pub(crate) fn folder(name: &str, files: &[(&str, &str)]) -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}
