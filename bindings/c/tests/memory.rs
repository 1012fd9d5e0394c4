//! What C programs can do to the library, in `check.c`: buffers of every length, odd arguments, threads; plainly, with
//! AddressSanitizer and UndefinedBehaviorSanitizer, and under valgrind.

mod support;

use std::path::PathBuf;
use std::process::Command;

use sspi_status::{Catalog, Symbol};
use support::{C_FLAGS, Installed, run, skipped, tool};

const SANITIZERS: [&str; 2] = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];

/// Whether programs compiled with the sanitizers run here; else says what is skipped.
fn can_sanitize(installed: &Installed) -> bool {
    let (source, program) = (installed.file("empty.c"), installed.file("empty"));
    std::fs::write(&source, "int main(void) { return 0; }\n").unwrap();
    let mut cc = Command::new(&installed.cc);
    cc.args(C_FLAGS).args(SANITIZERS).arg(source).arg("-o").arg(&program);
    let can = [&mut cc, &mut Command::new(program)]
        .into_iter()
        .all(|command| command.output().is_ok_and(|output| output.status.success()));
    if !can {
        skipped("the checks with AddressSanitizer", "programs compiled with it do not run on this machine");
    }
    can
}

/// The check program: with the sanitizers where the machine has them, else without.
fn check(what: &str) -> Option<(Installed, PathBuf)> {
    let installed = Installed::new(what)?;
    let flags: &[&str] = if can_sanitize(&installed) { &SANITIZERS } else { &[] };
    let program = installed.compile("tests/check.c", flags, "check");
    Some((installed, program))
}

/// The number that the program printed behind a word.
fn count(output: &str, word: &str) -> usize {
    let number = output.trim().strip_prefix(word).and_then(|rest| rest.trim().parse().ok());
    number.unwrap_or_else(|| panic!("no number of {word} in {output:?}"))
}

/// What `buffers all` (1) or `thirds` (3) has to try for every part in both encodings: sizes from 0 to one more than is
/// needed with the NUL, of those in the middle every one or third and, where that is the same by number and by name, once
/// more the sizes around the limits.
fn sizes_to_try(step: usize) -> usize {
    let is_limit = |size: usize, length: usize| size < 2 || size >= length;
    let count = |length: usize, step: usize| {
        (0..length + 3).filter(|size| is_limit(*size, length) || (size + length).is_multiple_of(step)).count()
    };
    let catalog = Catalog::embedded();
    let mut sizes = 0;
    for &symbol in Symbol::all() {
        for locale in catalog.locales() {
            let d = catalog.describe(symbol, locale);
            let aliases = d.aliases().collect::<Vec<_>>().join(" ");
            let spelling = d.code().spelling().to_string();
            let (hint, developer_hint) = (d.hint().unwrap_or_default(), d.developer_hint().unwrap_or_default());
            for part in [d.text(), hint, developer_hint, d.lang(), symbol.name(), &aliases, &spelling] {
                for length in [part.len(), part.encode_utf16().count()] {
                    sizes += count(length, step);
                    if !symbol.is_alias() {
                        sizes += length.min(2) + 3;
                    }
                }
            }
        }
    }
    sizes
}

fn try_buffers(what: &str, sizes: &str, step: usize) {
    let Some((installed, check)) = check(what) else { return };
    // It takes long, so each processor has its part.
    let parts = std::thread::available_parallelism().map_or(1, usize::from);
    let trials: usize = std::thread::scope(|scope| {
        let run_part = |part: usize| {
            run(installed.program(&check).args(["buffers", sizes, &part.to_string(), &parts.to_string()]))
        };
        let parts: Vec<_> = (0..parts).map(|part| scope.spawn(move || count(&run_part(part), "trials"))).collect();
        parts.into_iter().map(|part| part.join().unwrap()).sum()
    });
    assert_eq!(trials, sizes_to_try(step));
}

#[test]
fn buffers_of_many_lengths() {
    try_buffers("buffers of many lengths", "thirds", 3);
}

#[test]
#[ignore = "takes minutes; weekly"]
fn buffers_of_every_length() {
    try_buffers("buffers of every length", "all", 1);
}

#[test]
fn odd_arguments() {
    let Some((installed, check)) = check("odd arguments") else { return };
    let output = run(installed.program(check).arg("calls"));
    assert!(count(&output, "calls") > 1000);
}

#[test]
fn many_threads() {
    let Some((installed, check)) = check("many threads") else { return };
    let output = run(installed.program(check).args(["threads", "10"]).env("LANGUAGE", "it").env("LANG", "it_IT.UTF-8"));
    assert!(count(&output, "calls") > 100_000);
}

/// `check fork 40 cold`, the same without the call, tells how often a child hangs without it; that depends on the
/// machine, so no test expects it.
#[test]
fn a_fork_during_the_first_calls_hangs_no_child_once_the_library_is_warm() {
    let Some(installed) = Installed::new("forks") else { return };
    let check = installed.compile("tests/check.c", &[], "check");
    let output = run(installed.program(check).args(["fork", "20"]).env("LANGUAGE", "it").env("LANG", "it_IT.UTF-8"));
    assert_eq!(count(&output, "hung"), 0);
}

/// The library stays loaded, as the header has it, so that what the first calls keep is not lost at each `dlclose`.
#[test]
fn dlclose_leaves_as_little_as_the_header_says() {
    const WHAT: &str = "memory after dlclose";
    if !cfg!(target_os = "linux") {
        support::skipped(WHAT, "the header promises it for Linux");
        return;
    }
    let (Some(installed), Some(valgrind)) = (Installed::new(WHAT), tool(&["valgrind"], WHAT)) else { return };
    let unload = installed.compile("tests/unload.c", &["-ldl"], "unload");
    let in_use = |times: &str, call: &str| {
        let mut command = installed.program(&valgrind);
        let log = installed.file(&format!("{times}-{call}.log"));
        command.args(["--leak-check=summary", "--error-exitcode=99"]).arg(format!("--log-file={}", log.display()));
        run(command.arg(&unload).arg(installed.shared_library()).args([times, call]));
        let log = std::fs::read_to_string(log).unwrap();
        let line = log.lines().find_map(|line| line.split_once("in use at exit: ")).expect("a summary").1;
        let bytes = line.split(' ').next().unwrap_or_default().replace(',', "");
        bytes.parse::<usize>().unwrap_or_else(|_| panic!("no number of bytes in {line:?}"))
    };
    let calls = ["fr", "NULL", "warm_up"];
    let (once, often) = (calls.map(|call| in_use("1", call)), calls.map(|call| in_use("11", call)));
    println!("{calls:?}: {once:?} bytes");
    assert!(once.iter().all(|bytes| *bytes > 0), "each call keeps something: {once:?}");
    assert_eq!(once, often, "bytes in use after one time and after eleven, of {calls:?}");
}

/// Runs the check program under valgrind; else says what is skipped.
fn under_valgrind(what: &str, checks: &[&[&str]]) {
    let (Some(installed), Some(valgrind)) = (Installed::new(what), tool(&["valgrind"], what)) else { return };
    let check = installed.compile("tests/check.c", &[], "check");
    for arguments in checks {
        // What is left at the end stays as long as the program: the catalogue, and the table of names, which only a
        // pointer into its middle holds, so that valgrind calls it possibly lost.
        let mut command = installed.program(&valgrind);
        command.args(["--quiet", "--error-exitcode=99", "--leak-check=full", "--show-leak-kinds=definite"]);
        command.arg("--errors-for-leak-kinds=definite");
        run(command.arg(&check).args(*arguments));
    }
}

// Two tests, since each takes seconds.

#[test]
fn valgrind_has_nothing_to_say_about_buffers() {
    under_valgrind("buffers under valgrind", &[&["buffers", "edges"]]);
}

#[test]
fn valgrind_has_nothing_to_say_about_odd_arguments_and_threads() {
    under_valgrind("odd arguments and threads under valgrind", &[&["calls"], &["threads", "1"]]);
}
