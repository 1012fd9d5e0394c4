//! The library as its users get it, installed into a folder of the test's own, and the tools to use it with.

#![allow(dead_code, reason = "every test file uses a part of it")]

use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// As strict as C programs may be compiled.
pub(crate) const C_FLAGS: [&str; 5] = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror"];

/// The folder of the bindings.
pub(crate) fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Says what a test leaves out, past the capturing of output that `cargo test` does.
pub(crate) fn skipped(what: &str, because: &str) {
    let _ = writeln!(io::stderr(), "skipped: {what}, because {because}");
}

/// The first of these programs that this machine has; else says what is skipped.
pub(crate) fn tool(names: &[&str], what: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let found = names.iter().find_map(|name| env::split_paths(&path).map(|dir| dir.join(name)).find(|p| p.is_file()));
    if found.is_none() {
        skipped(what, &format!("this machine has no {}", names.join(" or ")));
    }
    found
}

/// Runs a program that has to succeed; gives what it printed.
#[track_caller]
pub(crate) fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {}\n{stderr}", output.status);
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Cargo of this toolchain, in the folder of the bindings.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(here());
    cargo
}

/// `make install` into a folder that goes away with this.
pub(crate) struct Installed {
    folder: TempDir,
    make: PathBuf,
    variables: Vec<OsString>,
    /// What `make install` printed.
    pub(crate) told: String,
    /// Where `PREFIX` is, with `DESTDIR` before it.
    pub(crate) root: PathBuf,
    pub(crate) cc: PathBuf,
}

impl Installed {
    /// Into a prefix of its own; else says what is skipped.
    pub(crate) fn new(what: &str) -> Option<Self> {
        Self::with(what, |folder| (folder.join("prefix"), None))
    }

    /// As a package is made: for a prefix, staged somewhere else.
    pub(crate) fn staged(what: &str, prefix: &str) -> Option<Self> {
        Self::with(what, |folder| (prefix.into(), Some(folder.join("stage"))))
    }

    fn with(what: &str, places: impl FnOnce(&Path) -> (PathBuf, Option<PathBuf>)) -> Option<Self> {
        if !cfg!(unix) {
            skipped(what, "the Makefile is for Unix");
            return None;
        }
        let cc = tool(&["cc", "gcc", "clang"], what)?;
        let make = tool(&["gmake", "make"], what)?;
        if !run(Command::new(&make).arg("--version")).starts_with("GNU Make") {
            skipped(what, "make is not GNU make");
            return None;
        }
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let (prefix, destination) = places(folder.path());
        let root = match &destination {
            Some(destination) => destination.join(prefix.strip_prefix("/").unwrap()),
            None => prefix.clone(),
        };
        let variable = |name: &str, value: &Path| [name.as_ref(), value.as_os_str()].join(OsString::from("=").as_ref());
        let variables = vec![
            // Quicker than `release`, and shared with what the tests have built.
            "PROFILE=dev".into(),
            variable("CARGO", Path::new(env!("CARGO"))),
            variable("BUILD", &folder.path().join("build")),
            variable("PREFIX", &prefix),
            variable("DESTDIR", destination.as_deref().unwrap_or(Path::new(""))),
        ];
        let mut installed = Self { folder, make, variables, told: String::new(), root, cc };
        installed.told = installed.make("install");
        Some(installed)
    }

    pub(crate) fn make(&self, target: &str) -> String {
        let mut make = Command::new(&self.make);
        for name in ["MAKEFLAGS", "MFLAGS", "MAKEOVERRIDES", "MAKELEVEL", "LIBDIR", "INCLUDEDIR", "PKGCONFIGDIR"] {
            make.env_remove(name);
        }
        run(make.current_dir(here()).arg("--silent").args(&self.variables).arg(target))
    }

    /// A place for the test's own files.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn lib(&self) -> PathBuf {
        self.root.join("lib")
    }

    /// The shared library without its version, as programs name it.
    pub(crate) fn shared_library(&self) -> PathBuf {
        self.lib().join(if cfg!(target_vendor = "apple") { "libsspi_status.dylib" } else { "libsspi_status.so" })
    }

    /// Compiles one of our C files, with nothing but what was installed.
    pub(crate) fn compile(&self, source: &str, flags: &[&str], name: &str) -> PathBuf {
        let program = self.file(name);
        let mut cc = Command::new(&self.cc);
        cc.args(C_FLAGS).args(["-O1", "-g"]).args(flags).arg(here().join(source)).arg("-o").arg(&program);
        cc.arg("-I").arg(self.root.join("include")).arg("-L").arg(self.lib()).args(["-lsspi_status", "-pthread"]);
        run(&mut cc);
        program
    }

    /// A program that finds the installed library.
    pub(crate) fn program(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        for name in ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"] {
            let others = env::var_os(name).unwrap_or_default();
            let all = [self.lib()].into_iter().chain(env::split_paths(&others));
            command.env(name, env::join_paths(all).unwrap());
        }
        command
    }
}
