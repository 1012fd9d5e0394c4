//! What `make install` installs, and that it can be used as README.md says.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sspi_status::describe;
use support::{Installed, here, run, tool};

/// The command line that README.md has for compiling a program.
fn documented_line() -> String {
    let readme = fs::read_to_string(here().join("README.md")).unwrap();
    let lines: Vec<&str> = readme.lines().filter(|line| line.starts_with("cc example.c ")).collect();
    assert_eq!(lines.len(), 1, "README.md has one such line");
    lines[0].to_owned()
}

/// What `example 0x80090324 ru fr-CA` prints.
fn expected() -> String {
    let mut expected = "SEC_E_TIME_SKEW (0x80090324)\n".to_owned();
    for locale in ["ru", "fr"] {
        let d = describe(0x8009_0324, locale);
        expected += &format!("{locale}: {}\n", d.text());
        if let Some(hint) = d.hint() {
            expected += &format!("    {hint}\n");
        }
    }
    assert!(expected.contains("клиент") && expected.contains("client"));
    expected
}

/// Compiles the example by the documented line, or what is made of it, and runs it.
fn compile_and_run(installed: &Installed, line: &str, variables: &[(&str, PathBuf)]) {
    let folder = installed.file("program");
    fs::create_dir(&folder).unwrap();
    fs::copy(here().join("examples/example.c"), folder.join("example.c")).unwrap();
    let mut shell = Command::new("sh");
    for name in ["PKG_CONFIG_PATH", "PKG_CONFIG_LIBDIR", "PKG_CONFIG_SYSROOT_DIR"] {
        shell.env_remove(name);
    }
    run(shell.args(["-c", line]).current_dir(&folder).envs(variables.iter().cloned()));
    let output = run(installed.program(folder.join("example")).args(["0x80090324", "ru", "fr-CA"]));
    assert_eq!(output, expected());
}

fn pkg_config_path(installed: &Installed) -> (&'static str, PathBuf) {
    ("PKG_CONFIG_PATH", installed.lib().join("pkgconfig"))
}

#[test]
fn the_documented_line_makes_a_program_that_speaks_russian_and_french() {
    const WHAT: &str = "the documented line";
    let Some(installed) = Installed::new(WHAT) else { return };
    let Some(_) = tool(&["pkg-config"], WHAT) else { return };
    compile_and_run(&installed, &documented_line(), &[pkg_config_path(&installed)]);
}

#[test]
fn a_staged_package_can_be_used_where_it_is_staged() {
    const WHAT: &str = "the documented line with DESTDIR";
    let Some(installed) = Installed::staged(WHAT, "/usr") else { return };
    let Some(_) = tool(&["pkg-config"], WHAT) else { return };
    let sysroot = installed.root.parent().unwrap().to_owned();
    // Without these pkg-config drops /usr/include and /usr/lib, where a real system is searched anyway.
    let system = ["PKG_CONFIG_ALLOW_SYSTEM_CFLAGS", "PKG_CONFIG_ALLOW_SYSTEM_LIBS"].map(|name| (name, "1".into()));
    let [cflags, libs] = system;
    let variables = [pkg_config_path(&installed), ("PKG_CONFIG_SYSROOT_DIR", sysroot), cflags, libs];
    compile_and_run(&installed, &documented_line(), &variables);
}

#[test]
fn the_static_library_is_enough() {
    const WHAT: &str = "the static library";
    let Some(installed) = Installed::new(WHAT) else { return };
    let Some(_) = tool(&["pkg-config"], WHAT) else { return };
    for entry in fs::read_dir(installed.lib()).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name() != Some("libsspi_status.a".as_ref()) && !path.is_dir() {
            fs::remove_file(path).unwrap();
        }
    }
    let line = documented_line().replace("pkg-config", "pkg-config --static");
    compile_and_run(&installed, &line, &[pkg_config_path(&installed)]);
}

/// Every file below a folder.
fn files(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    found
}

#[test]
fn files_and_links_are_where_systems_expect_them_and_can_be_removed() {
    let Some(installed) = Installed::staged("the installed files", "/usr") else { return };
    if cfg!(target_os = "linux") {
        let expected = [
            "include/sspi_status.h",
            "lib/libsspi_status.a",
            "lib/libsspi_status.so",
            "lib/libsspi_status.so.0",
            "lib/libsspi_status.so.0.1.0",
            "lib/pkgconfig/sspi-status.pc",
        ];
        assert_eq!(files(&installed.root), expected.map(str::to_owned).into());
        let link = |name: &str| fs::read_link(installed.lib().join(name)).unwrap();
        assert_eq!(link("libsspi_status.so"), Path::new("libsspi_status.so.0"));
        assert_eq!(link("libsspi_status.so.0"), Path::new("libsspi_status.so.0.1.0"));
    }
    let described = fs::read_to_string(installed.lib().join("pkgconfig/sspi-status.pc")).unwrap();
    assert!(described.contains("prefix=/usr\n") && described.contains("libdir=${prefix}/lib\n"), "{described}");
    assert!(described.contains(&format!("Version: {}\n", env!("CARGO_PKG_VERSION"))), "{described}");
    assert!(!described.contains('@'), "{described}");

    installed.make("uninstall");
    assert!(files(&installed.root).is_empty());
}

/// The functions that the header declares.
fn declared() -> BTreeSet<String> {
    let header = fs::read_to_string(here().join("include/sspi_status.h")).unwrap();
    let code = header.lines().filter(|line| !line.starts_with([' ', '/', '#']));
    code.filter_map(|line| Some(line.split_once('(')?.0.split([' ', '*']).next_back()?.to_owned())).collect()
}

#[test]
fn the_shared_library_has_its_name_and_exports_the_header_alone() {
    const WHAT: &str = "names in the shared library";
    let Some(installed) = Installed::new(WHAT) else { return };
    if !cfg!(target_os = "linux") {
        support::skipped(WHAT, "it is looked at with readelf and nm");
        return;
    }
    let Some(readelf) = tool(&["readelf"], WHAT) else { return };
    let Some(nm) = tool(&["nm"], WHAT) else { return };
    let library = installed.shared_library();
    let dynamic = run(Command::new(readelf).arg("-d").arg(&library));
    assert!(dynamic.contains("Library soname: [libsspi_status.so.0]"), "{dynamic}");

    let symbols = run(Command::new(nm).args(["-D", "--defined-only", "--format=posix"]).arg(&library));
    let exported: BTreeSet<&str> = symbols.lines().filter_map(|line| line.split(' ').next()).collect();
    let declared = declared();
    assert_eq!(exported, declared.iter().map(String::as_str).collect());
}

#[test]
fn readme_names_every_function() {
    let readme = fs::read_to_string(here().join("README.md")).unwrap();
    for function in declared() {
        let name = function.strip_prefix("sspi_status_").unwrap();
        assert!(readme.contains(&format!("`{}`", name.trim_end_matches("_utf16"))), "README.md lacks {name}");
    }
}
