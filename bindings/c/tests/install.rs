//! What `make install` installs, and that it can be used as README.md says.

mod support;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sspi_status::describe;
use support::{Installed, here, run, tool};

/// The command line that README.md has for compiling a program.
fn documented_line() -> String {
    let readme = fs::read_to_string(here().join("README.md")).unwrap();
    let lines: Vec<&str> = readme.lines().filter(|line| line.starts_with("cc examples/example.c ")).collect();
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
    fs::create_dir_all(folder.join("examples")).unwrap();
    fs::copy(here().join("examples/example.c"), folder.join("examples/example.c")).unwrap();
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

#[test]
fn what_make_install_tells_is_enough_to_compile_and_to_run() {
    const WHAT: &str = "what make install tells";
    let Some(installed) = Installed::new(WHAT) else { return };
    let Some(_) = tool(&["pkg-config"], WHAT) else { return };
    let mut shell = Command::new("sh");
    for name in ["PKG_CONFIG_PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"] {
        shell.env_remove(name);
    }
    let exports: Vec<&str> = installed.told.lines().filter(|line| line.starts_with("  export ")).collect();
    assert_eq!(exports.len(), 2, "{}", installed.told);
    fs::create_dir(installed.file("examples")).unwrap();
    fs::copy(here().join("examples/example.c"), installed.file("examples/example.c")).unwrap();
    let script = format!("{}\n{} && ./example 0x80090324 ru fr-CA", exports.join("\n"), documented_line());
    assert_eq!(run(shell.args(["-c", &script]).current_dir(installed.root.parent().unwrap())), expected());
}

const CMAKE_PROJECT: &str = "
cmake_minimum_required(VERSION 3.10)
project(example C)
find_package(sspi-status @VERSION@ REQUIRED)
add_executable(example example.c)
target_link_libraries(example PRIVATE sspi-status::sspi-status)
add_executable(example-static example.c)
target_link_libraries(example-static PRIVATE sspi-status::static)
";

#[test]
fn cmake_finds_both_libraries() {
    const WHAT: &str = "a project with CMake";
    let Some(installed) = Installed::new(WHAT) else { return };
    let Some(cmake) = tool(&["cmake"], WHAT) else { return };
    // Moved, since nobody promises that it stays.
    let moved = installed.file("moved");
    fs::rename(&installed.root, &moved).unwrap();
    let source = installed.file("source");
    fs::create_dir(&source).unwrap();
    fs::copy(here().join("examples/example.c"), source.join("example.c")).unwrap();
    let configure = |version: &str| {
        fs::write(source.join("CMakeLists.txt"), CMAKE_PROJECT.replace("@VERSION@", version)).unwrap();
        let mut configure = Command::new(&cmake);
        configure.current_dir(&source).args(["-S", ".", "-B", "build"]);
        configure.arg([OsStr::new("-DCMAKE_PREFIX_PATH="), moved.as_os_str()].join(OsStr::new("")));
        configure
    };
    for version in ["0.2", "1", "0.1.99"] {
        assert!(!configure(version).output().unwrap().status.success(), "{version} is not installed");
    }
    for version in ["", "0.1", env!("CARGO_PKG_VERSION")] {
        run(&mut configure(version));
    }
    run(Command::new(&cmake).current_dir(&source).args(["--build", "build"]));
    for program in ["example", "example-static"] {
        let mut program = Command::new(source.join("build").join(program));
        let output = run(program.env_remove("LD_LIBRARY_PATH").args(["0x80090324", "ru", "fr-CA"]));
        assert_eq!(output, expected());
    }
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
            "lib/cmake/sspi-status/sspi-status-config-version.cmake",
            "lib/cmake/sspi-status/sspi-status-config.cmake",
            "lib/libsspi_status.a",
            "lib/libsspi_status.so",
            "lib/libsspi_status.so.0",
            "lib/libsspi_status.so.0.1.0",
            "lib/pkgconfig/sspi-status.pc",
            "share/licenses/sspi-status/LICENSE-APACHE",
            "share/licenses/sspi-status/LICENSE-MIT",
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
    for file in fs::read_dir(installed.lib().join("cmake/sspi-status")).unwrap() {
        let described = fs::read_to_string(file.unwrap().path()).unwrap();
        assert!(!described.contains('@'), "{described}");
    }
    assert!(installed.told.is_empty(), "a staged package is not used where it is: {}", installed.told);

    installed.make("uninstall");
    assert!(files(&installed.root).is_empty());
}

/// The functions that the header declares.
fn declared() -> BTreeSet<String> {
    let header = fs::read_to_string(here().join("include/sspi_status.h")).unwrap();
    let code = header.lines().filter(|line| !line.starts_with([' ', '/', '#']));
    code.filter_map(|line| Some(line.split_once('(')?.0.split([' ', '*']).next_back()?.to_owned())).collect()
}

/// The names that a library shows to programs.
fn exported(library: &Path, options: &[&str], nm: &Path) -> BTreeSet<String> {
    let symbols = run(Command::new(nm).args(options).args(["--defined-only", "--format=posix"]).arg(library));
    symbols.lines().filter(|line| line.contains(' ')).map(|line| line.split(' ').next().unwrap().to_owned()).collect()
}

#[test]
fn the_libraries_have_their_names_and_show_the_header_alone() {
    const WHAT: &str = "names in the libraries";
    let Some(installed) = Installed::new(WHAT) else { return };
    if !cfg!(target_os = "linux") {
        support::skipped(WHAT, "they are looked at with readelf and nm");
        return;
    }
    let Some(readelf) = tool(&["readelf"], WHAT) else { return };
    let Some(nm) = tool(&["nm"], WHAT) else { return };
    let library = installed.shared_library();
    let dynamic = run(Command::new(&readelf).arg("-d").arg(&library));
    assert!(dynamic.contains("Library soname: [libsspi_status.so.0]"), "{dynamic}");
    assert_stays_loaded(&dynamic);
    // Its exports have a version, so that a program can contain libraries with another one.
    let mut versioned: BTreeSet<String> = declared().iter().map(|name| format!("{name}@@SSPI_STATUS_0")).collect();
    versioned.insert("SSPI_STATUS_0".to_owned());
    let shown = exported(&library, &["--dynamic"], &nm).into_iter();
    assert_eq!(shown.map(|name| name.replace("SSPI_STATUS_0@@", "")).collect::<BTreeSet<_>>(), versioned);

    let library = installed.lib().join("libsspi_status.a");
    assert_eq!(exported(&library, &["--extern-only"], &nm), declared());
    let sections = run(Command::new(readelf).args(["--wide", "--sections"]).arg(&library));
    assert!(sections.contains(" .rodata") && !sections.contains(" .debug"), "{sections}");
}

/// Among what `readelf -d` shows, the flag that keeps a library loaded after `dlclose`.
#[track_caller]
fn assert_stays_loaded(dynamic: &str) {
    let flags = dynamic.lines().find(|line| line.contains("(FLAGS_1)")).unwrap_or_default();
    assert!(flags.contains("NODELETE"), "{dynamic}");
}

/// On BSD `make install` installs what cargo makes; on Linux it is made by the linker, see the Makefile.
#[test]
fn the_shared_library_that_cargo_makes_has_its_name_and_stays_loaded() {
    const WHAT: &str = "the shared library that cargo makes";
    if !cfg!(target_os = "linux") {
        support::skipped(WHAT, "it is looked at with readelf");
        return;
    }
    let Some(readelf) = tool(&["readelf"], WHAT) else { return };
    // The same flags as the Makefile's, so that it and its dependencies are built once.
    let flags = run(&mut Command::new(here().join("../../.ci/remap")));
    let mut build = support::cargo();
    build.env("CARGO_ENCODED_RUSTFLAGS", flags).args(["rustc", "--locked", "--quiet", "--package", "sspi-status-capi"]);
    let messages = run(build.args(["--lib", "--crate-type", "cdylib", "--message-format", "json-render-diagnostics"]));
    let file = messages.split('"').rfind(|text| text.ends_with("/libsspi_status_capi.so")).expect("a shared library");
    let dynamic = run(Command::new(readelf).arg("-d").arg(file));
    assert!(dynamic.contains("Library soname: [libsspi_status.so.0]"), "{dynamic}");
    assert_stays_loaded(&dynamic);
}

#[test]
fn a_program_can_contain_another_library_made_by_rust() {
    const WHAT: &str = "two static libraries made by Rust";
    let Some(installed) = Installed::new(WHAT) else { return };
    if !cfg!(target_os = "linux") {
        support::skipped(WHAT, "names are made invisible with objcopy");
        return;
    }
    let Some(rustc) = tool(&["rustc"], WHAT) else { return };
    fs::write(
        installed.file("other.rs"),
        "#[unsafe(no_mangle)]
         pub extern \"C\" fn other(number: i32) -> i32 {
             std::panic::catch_unwind(|| format!(\"{number}\").parse::<i32>().unwrap() + 1).unwrap_or(0)
         }",
    )
    .unwrap();
    fs::write(
        installed.file("both.c"),
        "#include <sspi_status.h>
         #include <stdio.h>
         int other(int number);
         int main(void)
         {
             char text[SSPI_STATUS_TEXT_SIZE];
             sspi_status_get(0x8009030C, \"fr\", SSPI_STATUS_PART_TEXT, text, sizeof text);
             printf(\"%d %s\", other(1), text);
             return 0;
         }",
    )
    .unwrap();
    let folder = installed.file("");
    let other = ["--edition=2024", "--crate-type=staticlib", "other.rs"];
    run(Command::new(rustc).current_dir(&folder).args(other));
    let mut cc = Command::new(&installed.cc);
    cc.current_dir(&folder).args(["both.c", "-o", "both", "-I", "prefix/include", "prefix/lib/libsspi_status.a"]);
    run(cc.args(["libother.a", "-lpthread", "-ldl", "-lm"]));
    let expected = format!("2 {}", describe(0x8009_030C, "fr").text());
    assert_eq!(run(&mut Command::new(folder.join("both"))), expected);
}

#[test]
fn no_path_of_the_builders_machine_is_in_the_libraries() {
    let Some(installed) = Installed::new("paths in the libraries") else { return };
    let home = |variable, folder: &str| match std::env::var_os(variable) {
        Some(home) => PathBuf::from(home),
        None => std::env::home_dir().unwrap().join(folder),
    };
    let repository = here().ancestors().nth(2).unwrap().to_owned();
    for library in [installed.shared_library(), installed.lib().join("libsspi_status.a")] {
        let bytes = fs::read(&library).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let holds = |path: &str| text.contains(path);
        assert!(holds("/cargo/registry/"), "{} names no source at all", library.display());
        for path in [&repository, &home("CARGO_HOME", ".cargo"), &home("RUSTUP_HOME", ".rustup")] {
            assert!(!holds(path.to_str().unwrap()), "{} holds {}", library.display(), path.display());
        }
    }
}

#[test]
fn readme_names_every_function() {
    let readme = fs::read_to_string(here().join("README.md")).unwrap();
    for function in declared() {
        let name = function.strip_prefix("sspi_status_").unwrap();
        assert!(readme.contains(&format!("`{}`", name.trim_end_matches("_utf16"))), "README.md lacks {name}");
    }
}
