//! No file is ever lost: what a full disk, a kill, a second run, an editor, a link, a pipe or a device does to the tool.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use support::{copy, replace, run};
use tempfile::TempDir;

const TOOL: &str = env!("CARGO_BIN_EXE_l10n");

fn start(copy: &TempDir, arguments: &[&str]) -> Child {
    let mut command = Command::new(TOOL);
    command.args(arguments).arg("--locales").arg(copy.path());
    command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
}

fn read(copy: &TempDir, path: &str) -> String {
    fs::read_to_string(copy.path().join(path)).unwrap()
}

fn hashes(copy: &TempDir, locale: &str) -> BTreeMap<String, String> {
    toml::from_str(&read(copy, &format!("{locale}/sources.toml"))).unwrap()
}

/// What lies in a folder beside the files that the tool was given.
fn left_over(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with(".l10n-")).collect()
}

/// Waits for what comes on any machine.
fn until(what: &str, is_there: impl Fn() -> bool) {
    let begin = Instant::now();
    while !is_there() {
        assert!(begin.elapsed() < Duration::from_secs(60), "{what} does not come");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// A moment between now and then.
fn moment(longest: Duration) -> Duration {
    longest.mul_f64(RandomState::new().hash_one(0) as f64 / u64::MAX as f64)
}

/// Every file of the catalogue, by its path.
fn all(copy: &TempDir) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for folder in [copy.path().to_owned()].into_iter().chain(folders(copy)) {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()) {
            if entry.file_type().unwrap().is_file() {
                files.insert(entry.path().display().to_string(), fs::read(entry.path()).unwrap());
            }
        }
    }
    files
}

fn folders(copy: &TempDir) -> Vec<std::path::PathBuf> {
    support::LANGUAGES.iter().map(|locale| copy.path().join(locale)).collect()
}

/// Makes the texts of a language look as if they had been made from other English ones.
fn forget(copy: &TempDir, locale: &str) {
    let path = copy.path().join(locale).join("sources.toml");
    let hashes = hashes(copy, locale).into_keys().map(|id| format!("{id} = \"0000000000000000\"\n"));
    fs::write(path, hashes.collect::<String>()).unwrap();
}

#[test]
fn two_accepts_at_once_lose_nothing() {
    let copy = copy();
    for round in 0..50 {
        forget(&copy, "fr");
        let ids = ["SEC_E_OK", "SEC_E_TIME_SKEW", "SEC_E_LOGON_DENIED", "SEC_E_NO_KERB_KEY"];
        let runs = ids.map(|id| start(&copy, &["accept", "fr", id]));
        for run in runs {
            let output = run.wait_with_output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        let hashes = hashes(&copy, "fr");
        let lost: Vec<_> = ids.into_iter().filter(|id| hashes[*id] == "0000000000000000").collect();
        assert_eq!(lost, [""; 0], "round {round}");
    }
    assert_eq!(left_over(&copy.path().join("fr")), [""; 0]);
}

#[test]
fn a_kill_leaves_the_old_file_or_the_new_one() {
    let copy = copy();
    let new = read(&copy, "it/sources.toml");
    forget(&copy, "it");
    let old = read(&copy, "it/sources.toml");
    let begin = Instant::now();
    assert!(start(&copy, &["accept", "it"]).wait().unwrap().success());
    let longest = begin.elapsed().mul_f64(1.2);
    assert_eq!(read(&copy, "it/sources.toml"), new);
    let (mut killed, mut kept, mut replaced) = (0, 0, 0);
    for round in 0..200 {
        fs::write(copy.path().join("it/sources.toml"), &old).unwrap();
        let mut child = start(&copy, &["accept", "it"]);
        std::thread::sleep(moment(longest));
        child.kill().unwrap();
        killed += usize::from(!child.wait().unwrap().success());
        match read(&copy, "it/sources.toml") {
            text if text == old => kept += 1,
            text if text == new => replaced += 1,
            text => panic!("round {round}: neither the old file nor the new one: {text}"),
        }
    }
    println!(
        "killed before the end: {killed} of 200; the old file stayed {kept} times, the new one came {replaced} times"
    );
    assert!(killed > 20, "hardly any run was killed before its end: {killed} of 200");
    // What a killed run leaves is hidden, nothing reads it, and it is in nobody's way.
    fs::write(copy.path().join("it/sources.toml"), &old).unwrap();
    assert!(run(&copy, &["accept", "it"]).succeeded);
    assert!(run(&copy, &["check"]).succeeded);
    assert_eq!(read(&copy, "it/sources.toml"), new);
}

/// As editors save: some put a new file in the place of the old one, others write into the old one.
#[test]
fn an_edit_during_a_mend_stays() {
    let copy = copy();
    let path = copy.path().join("es/sspi.ftl");
    let good = fs::read_to_string(&path).unwrap();
    let bad = good.replacen("SEC_E_OK = ", "SEC_E_OK =  ", 1).replacen("\n\n", "\n\n\n", 1);
    let edited = bad.replacen("SEC_E_TIME_SKEW = ", "SEC_E_TIME_SKEW = Editado. ", 1);
    for (command, rounds) in [(&["check", "--fix"] as &[_], 16), (&["fmt"], 16)] {
        fs::write(&path, &bad).unwrap();
        let begin = Instant::now();
        start(&copy, command).wait().unwrap();
        let longest = begin.elapsed();
        assert_ne!(fs::read_to_string(&path).unwrap(), bad, "{command:?} mends nothing");
        for round in 0..rounds {
            fs::write(&path, &bad).unwrap();
            let child = start(&copy, command);
            std::thread::sleep(moment(longest));
            if round % 2 == 0 {
                fs::write(&path, &edited).unwrap();
            } else {
                let aside = copy.path().join("es/.saved");
                fs::write(&aside, &edited).unwrap();
                fs::rename(&aside, &path).unwrap();
            }
            let output = child.wait_with_output().unwrap();
            let text = fs::read_to_string(&path).unwrap();
            assert!(
                text.contains("Editado."),
                "{command:?}, round {round}: the edit is lost\n{}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }
    assert_eq!(left_over(&copy.path().join("es")), [""; 0]);
}

#[test]
fn a_file_that_changed_is_not_written_and_that_is_said() {
    let copy = copy();
    let path = copy.path().join("es/sspi.ftl");
    let text = fs::read_to_string(&path).unwrap().replacen("SEC_E_OK = ", "SEC_E_OK =  ", 1);
    let (mut refused, longest) = (0, Duration::from_millis(400));
    // Until the edit comes at the right moment.
    for round in 0..300 {
        fs::write(&path, &text).unwrap();
        let child = start(&copy, &["check", "--fix"]);
        std::thread::sleep(moment(longest));
        let edited = format!("{text}# {round}\n");
        fs::write(&path, &edited).unwrap();
        let output = child.wait_with_output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        if stderr.contains("es/sspi.ftl: somebody changed the file meanwhile, and it stays so") {
            assert_eq!(output.status.code(), Some(1), "{stderr}");
            assert_eq!(fs::read_to_string(&path).unwrap(), edited);
            refused += 1;
            break;
        }
    }
    assert_eq!(refused, 1, "no edit came at the right moment");
}

#[test]
fn accept_writes_what_toml_reads_whatever_was_there() {
    let copy = copy();
    let strange =
        "SEC_E_OK = \"a \\\"quote\\\", a \\\\ and\\na line\"\n\"SEC_E_TIME_SKEW\" = '''\n{ } \u{1F600} ='''\n";
    fs::write(copy.path().join("ru/sources.toml"), strange).unwrap();
    let before = hashes(&copy, "ru");
    let ran = run(&copy, &["accept", "ru", "SEC_E_LOGON_DENIED"]);
    assert!(ran.succeeded, "{}", ran.stderr);
    let after = hashes(&copy, "ru");
    assert_eq!(after.len(), 3, "{after:?}");
    for id in ["SEC_E_OK", "SEC_E_TIME_SKEW"] {
        assert_eq!(after[id], before[id]);
    }
    assert!(run(&copy, &["accept", "ru"]).succeeded);
    assert_eq!(hashes(&copy, "ru"), hashes(&support::copy(), "ru"));
}

#[test]
fn what_was_mended_is_told_even_if_another_file_cannot_be() {
    let copy = copy();
    for locale in ["es", "fr", "it"] {
        replace(&copy, &format!("{locale}/sspi.ftl"), "\n\n", "\n\n\n");
    }
    let path = copy.path().join("fr/sspi.ftl");
    let before = fs::read_to_string(&path).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    for arguments in [&["check", "--fix"] as &[_], &["fmt"]] {
        let ran = run(&copy, arguments);
        assert!(!ran.succeeded);
        // Of this file alone, since others are written.
        let complaints: Vec<_> = ran.stderr.lines().collect();
        assert!(complaints.len() == 1 && complaints[0].contains("fr/sspi.ftl: "), "{}", ran.stderr);
        assert!(complaints[0].ends_with("; this file stays as it was"), "{}", ran.stderr);
        for locale in ["es", "it"] {
            assert!(ran.stdout.contains(&format!("{locale}/sspi.ftl: mended")), "{arguments:?}: {}", ran.stdout);
            replace(&copy, &format!("{locale}/sspi.ftl"), "\n\n", "\n\n\n");
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), before);
    }
}

#[test]
fn what_is_made_never_takes_the_place_of_a_file_of_the_catalogue() {
    let copy = copy();
    let before = all(&copy);
    for (command, target) in [
        ("preview", "l10n.toml"),
        ("preview", "fr/sspi.ftl"),
        ("preview", "fr/new.ftl"),
        ("glossary", "glossary.toml"),
        ("glossary", "fr/sources.toml"),
        ("glossary", "README"),
    ] {
        let ran = run(&copy, &[command, "-o", copy.path().join(target).to_str().unwrap()]);
        assert!(
            !ran.succeeded && ran.stderr.contains("it lies in the catalogue"),
            "{command} {target}: {}",
            ran.stderr
        );
    }
    assert_eq!(all(&copy), before);
    for (command, target) in [("preview", "page.html"), ("glossary", "terms.csv")] {
        let target = copy.path().join(target);
        for _ in 0..2 {
            let ran = run(&copy, &[command, "-o", target.to_str().unwrap()]);
            assert!(ran.succeeded && target.is_file(), "{}", ran.stderr);
        }
    }
}

/// A part of the catalogue would pass for the whole, and what is not seen would need nothing.
#[cfg(target_os = "linux")]
#[test]
fn folders_that_cannot_be_looked_into_are_told() {
    let looped = copy();
    std::os::unix::fs::symlink("de", looped.path().join("de")).unwrap();
    for command in [&["fmt", "--check"] as &[_], &["check"], &["status"]] {
        let ran = run(&looped, command);
        assert!(!ran.succeeded && ran.stderr.contains("/de: "), "{command:?}: {}", ran.stderr);
    }

    let copy = copy();
    let log = copy.path().join(".calls");
    let fails = |call: &str, command: &[&str]| {
        let mut traced = Command::new("strace");
        traced.args(["-f", "-qq", "--seccomp-bpf", "--trace=getdents64"]);
        traced.arg(format!("--inject=getdents64:error=EIO:when={call}")).arg("-o").arg(&log);
        traced.arg(TOOL).args(command).arg("--locales").arg(copy.path()).output()
    };
    if !fails("999", &["status"]).is_ok_and(|output| output.status.success()) {
        println!("skipped: strace, which makes the listing of a folder fail, is not there or may not trace");
        return;
    }
    for (command, folders) in [(&["fmt", "--check"] as &[_], 1), (&["status"], 1), (&["check"], 5)] {
        let mut failed = 0;
        for call in 1.. {
            let output = fails(&call.to_string(), command).unwrap();
            if !fs::read_to_string(&log).unwrap().contains("INJECTED") {
                break;
            }
            failed += 1;
            let told = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{command:?}, call {call}: {told}");
            assert!(told.contains("Input/output error"), "{command:?}, call {call}: {told}");
        }
        // Each is listed by at least two calls, the last of which says that this was all.
        assert!(failed >= 2 * folders, "{command:?}: {failed}");
    }
}

/// Why a file cannot be read is told, and not that it has changed.
#[test]
fn a_file_that_is_too_long_is_told_as_such() {
    let copy = copy();
    fs::write(copy.path().join("fr/sources.toml"), "#".repeat(2 << 20)).unwrap();
    let ran = run(&copy, &["accept", "fr"]);
    assert!(!ran.succeeded && ran.stderr.contains("fr/sources.toml: more than the "), "{}", ran.stderr);
}

/// strace holds up what puts a new file in its place, or makes it fail.
#[cfg(target_os = "linux")]
#[test]
fn an_edit_of_the_last_moment_stays() {
    let copy = copy();
    let traced = |inject: &str, arguments: &[&str]| {
        let mut traced = Command::new("strace");
        traced.args(["-f", "-qq", "--seccomp-bpf", "--trace=/^renameat", "-o", "/dev/null"]);
        traced.arg(format!("--inject=/^renameat:{inject}")).arg(TOOL).args(arguments);
        traced.arg("--locales").arg(copy.path()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()
    };
    let told = |child: Child| String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap();
    if !traced("delay_enter=1", &["status"]).is_ok_and(|mut child| child.wait().unwrap().success()) {
        println!("skipped: strace, which holds a call up, is not there or may not trace");
        return;
    }
    // Into the old file, as another file under its name, and where none was.
    let canonical = read(&copy, "es/sspi.ftl");
    let save: fn(&Path) = |path| fs::write(path, "# Edited.\n").unwrap();
    let save_anew: fn(&Path) = |path| {
        let beside = path.with_extension("new");
        fs::write(&beside, "# Edited.\n").unwrap();
        fs::rename(beside, path).unwrap();
    };
    for (arguments, path, save) in [
        (&["fmt"] as &[_], "es/sspi.ftl", save),
        (&["fmt"], "es/sspi.ftl", save_anew),
        (&["accept", "fr"], "fr/sources.toml", save),
    ] {
        fs::write(copy.path().join("es/sspi.ftl"), canonical.replacen("\n\n", "\n\n\n", 1)).unwrap();
        let _ = fs::remove_file(copy.path().join("fr/sources.toml"));
        let path = copy.path().join(path);
        let folder = path.parent().unwrap();
        let child = traced("delay_enter=2000000", arguments).unwrap();
        until("a new file", || !left_over(folder).is_empty());
        // The comparison comes at once, and then the call that is held up.
        std::thread::sleep(Duration::from_millis(500));
        save(&path);
        let told = told(child);
        assert!(told.contains("somebody changed the file meanwhile, and it stays so"), "{arguments:?}: {told}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "# Edited.\n", "{arguments:?}: {told}");
        assert_eq!(left_over(folder), [""; 0]);
    }
    // Twice: before the names are exchanged, and before they are exchanged back.
    fs::write(copy.path().join("es/sspi.ftl"), canonical.replacen("\n\n", "\n\n\n", 1)).unwrap();
    let path = copy.path().join("es/sspi.ftl");
    let child = traced("delay_enter=2000000", &["fmt"]).unwrap();
    until("a new file", || !left_over(&copy.path().join("es")).is_empty());
    std::thread::sleep(Duration::from_millis(500));
    fs::write(&path, "# An edit.\n").unwrap();
    until("an exchange", || fs::read_to_string(&path).is_ok_and(|text| text != "# An edit.\n"));
    std::thread::sleep(Duration::from_millis(500));
    save_anew(&path);
    let told_twice = told(child);
    assert!(told_twice.contains("somebody changed the file meanwhile, and it stays so"), "{told_twice}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "# Edited.\n", "{told_twice}");
    assert_eq!(left_over(&copy.path().join("es")), [""; 0]);
    // A file that cannot be removed is told by its name.
    let mut traced_removal = Command::new("strace");
    traced_removal.args(["-f", "-qq", "--seccomp-bpf", "--trace=unlinkat", "-o", "/dev/null"]);
    traced_removal.arg("--inject=unlinkat:error=EIO").arg(TOOL).args(["accept", "fr", "--locales"]).arg(copy.path());
    fs::write(copy.path().join("fr/sources.toml"), "").unwrap();
    let told_of = String::from_utf8(traced_removal.output().unwrap().stderr).unwrap();
    let left = left_over(&copy.path().join("fr"));
    assert_eq!(left.len(), 1);
    assert!(told_of.contains(&format!("warning: {}: cannot be removed: Input/output error", left[0])), "{told_of}");
    // What fails for another reason is told as that.
    fs::remove_file(copy.path().join("fr/sources.toml")).unwrap();
    let told = told(traced("error=EIO", &["accept", "fr"]).unwrap());
    assert!(told.contains("fr/sources.toml: Input/output error") && told.contains("this file stays"), "{told}");
}

/// On the stack that Windows gives a program.
#[cfg(unix)]
#[test]
fn deep_toml_is_told_and_no_overflow() {
    let deep = |depth: usize| {
        let times = |part: &str| part.repeat(depth);
        [
            times("["),
            format!("a = {}{}\n", times("["), times("]")),
            format!("a = {}1{}\n", times("{ a = "), times(" }")),
            format!("a{} = 1\n", times(".a")),
            format!("[a{}]\n", times(".a")),
        ]
    };
    for file in ["l10n.toml", "check.toml", "glossary.toml", "fr/glossary.toml", "fr/sources.toml", "fr/keywords.toml"]
    {
        let copy = copy();
        for text in [79, 100_000].into_iter().flat_map(deep) {
            fs::write(copy.path().join(file), &text).unwrap();
            let command = if file == "fr/sources.toml" { "status" } else { "check" };
            let mut shell = Command::new("sh");
            shell.args(["-c", "ulimit -s 1024 && exec \"$0\" \"$@\"", TOOL, command, "--locales"]).arg(copy.path());
            let output = shell.output().unwrap();
            let told = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
            let begin: String = text.chars().take(20).collect();
            assert_eq!(output.status.code(), Some(1), "{file}, {begin}…, {} bytes: {told}", text.len());
            assert!(told.contains(&format!("{file}:")), "{file}, {begin}…, {} bytes: {told}", text.len());
        }
    }
}

/// Somebody exchanges folders of the catalogue for links while the tool runs. That two names can be exchanged at once is
/// Linux' own.
#[cfg(target_os = "linux")]
mod exchanged {
    use std::os::unix::fs::symlink;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::thread;
    use std::time::SystemTime;

    use rustix::fs::{CWD, RenameFlags, renameat_with};

    use super::*;

    fn exchange(one: &Path, other: &Path) -> bool {
        renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
    }

    /// Does something again and again while something else is done once.
    fn meanwhile<T>(again: impl Fn() + Sync, once: impl FnOnce() -> T) -> T {
        let is_done = AtomicBool::new(false);
        thread::scope(|scope| {
            scope.spawn(|| {
                while !is_done.load(Ordering::Relaxed) {
                    again();
                }
            });
            let result = once();
            is_done.store(true, Ordering::Relaxed);
            result
        })
    }

    /// The files of a folder and when it got or lost one, so that what is there for a moment only shows, too.
    fn state(folder: &Path) -> (SystemTime, BTreeMap<String, Vec<u8>>) {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
        let files =
            entries.map(|entry| (entry.path().display().to_string(), fs::read(entry.path()).unwrap_or_default()));
        (fs::metadata(folder).unwrap().modified().unwrap(), files.collect())
    }

    /// Makes a folder look as if nothing had been done there for a long time.
    fn age(folder: &Path) {
        fs::File::open(folder).unwrap().set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000)).unwrap();
    }

    /// English and French, with something to mend and to accept in the French files.
    fn fill(root: &Path) -> BTreeMap<&'static str, String> {
        let files = ["sources.toml", "sspi.ftl", "ui.ftl"].map(|file| {
            let text = fs::read_to_string(root.join("fr").join(file)).unwrap();
            let text = match file {
                "sources.toml" => {
                    text.lines().filter(|line| !line.starts_with("SEC_E_OK")).collect::<Vec<_>>().join("\n")
                }
                _ => text.replace("\n\n", "\n\n\n"),
            };
            fs::write(root.join("fr").join(file), &text).unwrap();
            (file, text)
        });
        files.into()
    }

    /// What lies outside is what lies inside, so that not even the comparison with what was read protects it.
    #[test]
    fn a_language_that_becomes_a_link_meanwhile_leads_nowhere() {
        let copy = copy();
        for locale in ["es", "it", "pt-BR", "ru"] {
            fs::remove_dir_all(copy.path().join(locale)).unwrap();
        }
        let files = fill(copy.path());
        let (folder, aside) = (copy.path().join("fr"), copy.path().join(".aside"));
        let outside = TempDir::new().unwrap();
        support::copy_files(&folder, outside.path());
        symlink(outside.path(), &aside).unwrap();
        age(outside.path());
        let before = state(outside.path());

        let (mut written, mut refused, begin) = (0, 0, Instant::now());
        let commands = [&["fmt"] as &[_], &["check", "--fix"], &["accept", "fr"]];
        for arguments in commands.into_iter().cycle() {
            let longest = Duration::from_micros(300);
            let ran = meanwhile(
                || {
                    exchange(&folder, &aside);
                    thread::sleep(moment(longest));
                },
                || run(&copy, arguments),
            );
            assert!(state(outside.path()) == before, "{arguments:?}: {}{}", ran.stdout, ran.stderr);
            assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
            if folder.symlink_metadata().unwrap().is_symlink() {
                assert!(exchange(&folder, &aside));
            }
            assert_eq!(left_over(&folder), [""; 0], "{arguments:?}: {}{}", ran.stdout, ran.stderr);
            for (file, text) in &files {
                written += usize::from(fs::read_to_string(folder.join(file)).unwrap() != *text);
                fs::write(folder.join(file), text).unwrap();
            }
            refused += usize::from(!ran.succeeded);
            if begin.elapsed() > Duration::from_secs(6) && written > 0 && refused > 0 {
                break;
            }
            assert!(begin.elapsed() < Duration::from_secs(300), "{written} files written, {refused} runs refused");
        }
        println!("{written} files written, {refused} runs refused");
    }

    /// `new` writes the folder of a language under another name first.
    #[test]
    fn a_new_language_that_becomes_a_link_meanwhile_leads_nowhere() {
        let copy = copy();
        let outside = TempDir::new().unwrap();
        let aside = copy.path().join(".aside");
        symlink(outside.path(), &aside).unwrap();
        age(outside.path());
        let before = state(outside.path());
        for round in 0..120 {
            let ran = meanwhile(
                || {
                    for entry in fs::read_dir(copy.path()).unwrap().flatten() {
                        if entry.file_name().as_encoded_bytes().starts_with(b".l10n-") {
                            exchange(&entry.path(), &aside);
                        }
                    }
                },
                || run(&copy, &["new", "de"]),
            );
            assert!(state(outside.path()) == before, "round {round}: {}{}", ran.stdout, ran.stderr);
            for entry in fs::read_dir(copy.path()).unwrap().map(|entry| entry.unwrap().path()) {
                let name = entry.file_name().unwrap().to_str().unwrap();
                match name == "de" || name.starts_with(".l10n-") || name == ".aside" {
                    true if entry.is_symlink() => fs::remove_file(entry).unwrap(),
                    true => fs::remove_dir_all(entry).unwrap(),
                    false => {}
                }
            }
            symlink(outside.path(), &aside).unwrap();
        }
    }
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    /// Puts something in a place, if it can be made here.
    type Put = fn(&Path) -> bool;

    /// What is no regular file.
    const STRANGE: [(&str, Put); 4] = [
        ("a pipe", |path| done(Command::new("mkfifo").arg(path))),
        ("a link to /dev/zero", |path| symlink("/dev/zero", path).is_ok()),
        // Only root can make one.
        ("/dev/zero itself", |path| done(Command::new("mknod").arg(path).args(["c", "1", "5"]).stderr(Stdio::null()))),
        ("a folder", |path| fs::create_dir(path).is_ok()),
    ];

    fn done(command: &mut Command) -> bool {
        command.status().is_ok_and(|status| status.success())
    }

    #[test]
    fn pipes_devices_and_links_are_told_at_once_and_nothing_is_written() {
        for (what, put) in STRANGE {
            for file in
                ["l10n.toml", "check.toml", "glossary.toml", "fr/glossary.toml", "fr/sources.toml", "fr/sspi.ftl"]
            {
                let copy = copy();
                let path = copy.path().join(file);
                fs::remove_file(&path).unwrap();
                if !put(&path) {
                    println!("skipped: {what}: cannot be made here");
                    break;
                }
                let before = all(&copy);
                for arguments in
                    [&["check"] as &[_], &["check", "--fix"], &["fmt"], &["accept", "fr"], &["status"], &["glossary"]]
                {
                    let is_read = match arguments[0] {
                        "check" => true,
                        "glossary" => matches!(file, "l10n.toml" | "glossary.toml" | "fr/glossary.toml"),
                        "fmt" => matches!(file, "l10n.toml" | "fr/sspi.ftl"),
                        _ => matches!(file, "l10n.toml" | "fr/sspi.ftl" | "fr/sources.toml"),
                    };
                    if !is_read {
                        continue;
                    }
                    let begin = Instant::now();
                    let ran = run(&copy, arguments);
                    let took = begin.elapsed();
                    let said = format!("{}{}", ran.stdout, ran.stderr);
                    assert!(took < Duration::from_secs(60), "{what} as {file}: {arguments:?} took {took:?}");
                    assert!(!said.contains("panicked"), "{said}");
                    assert_eq!(all(&copy), before, "{what} as {file}: {arguments:?}");
                    let why = ["not a regular file", "a link that leads out of the folder"];
                    assert!(
                        !ran.succeeded && said.contains(file) && why.iter().any(|why| said.contains(why)),
                        "{what} as {file}: {arguments:?}: {said}"
                    );
                }
            }
        }
    }

    #[test]
    fn nothing_outside_the_catalogue_is_written() {
        let copy = copy();
        let outside = TempDir::new().unwrap();
        let outside_text = read(&copy, "fr/ui.ftl").replace("\n\n", "\n\n\n");
        fs::write(outside.path().join("ui.ftl"), &outside_text).unwrap();
        for (name, target) in [("fr/ui.ftl", "ui.ftl"), ("fr/sources.toml", "made.toml")] {
            fs::remove_file(copy.path().join(name)).unwrap();
            symlink(outside.path().join(target), copy.path().join(name)).unwrap();
        }
        // A language as a whole, too.
        fs::rename(copy.path().join("it"), outside.path().join("it")).unwrap();
        symlink(outside.path().join("it"), copy.path().join("it")).unwrap();
        let italian = fs::read(outside.path().join("it/sources.toml")).unwrap();
        for (arguments, file, what) in [
            (&["check", "--fix"] as &[_], "fr/ui.ftl", "a link that leads out of the folder"),
            (&["fmt"], "fr/ui.ftl", "a link that leads out of the folder"),
            (&["accept", "fr"], "fr/ui.ftl", "a link that leads out of the folder"),
            (&["accept", "it"], "it/sspi.ftl", "a link that leads out of the folder"),
            (&["status"], "fr/sources.toml", "a link to nothing"),
        ] {
            let ran = run(&copy, arguments);
            let said = format!("{}{}", ran.stdout, ran.stderr);
            assert!(!ran.succeeded && said.contains(file) && said.contains(what), "{arguments:?}: {said}");
        }
        assert_eq!(fs::read_to_string(outside.path().join("ui.ftl")).unwrap(), outside_text);
        assert_eq!(fs::read(outside.path().join("it/sources.toml")).unwrap(), italian);
        assert!(!outside.path().join("made.toml").exists());

        // With the texts in their place, the link alone is refused.
        fs::remove_file(copy.path().join("fr/ui.ftl")).unwrap();
        fs::copy(Path::new(support::LOCALES).join("fr/ui.ftl"), copy.path().join("fr/ui.ftl")).unwrap();
        let ran = run(&copy, &["accept", "fr"]);
        assert!(!ran.succeeded && ran.stderr.contains("fr/sources.toml: "), "{}", ran.stderr);
        assert!(!outside.path().join("made.toml").exists());
    }

    #[test]
    fn only_regular_files_are_made() {
        let copy = copy();
        let outside = TempDir::new().unwrap();
        let pipe = outside.path().join("pipe.html");
        // Nodes of its own: a machine's would be lost with the rule.
        let device = outside.path().join("device.html");
        let mut targets = Vec::new();
        for (made, node) in [
            (done(Command::new("mkfifo").arg(&pipe)), &pipe),
            (done(Command::new("mknod").arg(&device).args(["c", "1", "7"])), &device),
        ] {
            match made {
                true => targets.push(node.clone()),
                false => println!("skipped: {node:?} cannot be made here"),
            }
        }
        let link = outside.path().join("link.html");
        symlink(&pipe, &link).unwrap();
        if !targets.is_empty() {
            targets.push(link);
        }
        for target in &targets {
            for command in ["preview", "glossary"] {
                let ran = run(&copy, &[command, "-o", target.to_str().unwrap()]);
                assert!(!ran.succeeded && ran.stderr.contains("not a regular file"), "{target:?}: {}", ran.stderr);
            }
            assert!(!fs::metadata(target).unwrap().is_file(), "{target:?}");
        }

        // A link to a regular file stays a link, and the file gets the new text and keeps its rights.
        let (page, link) = (outside.path().join("page.html"), outside.path().join("to-page.html"));
        fs::write(&page, "old").unwrap();
        fs::set_permissions(&page, fs::Permissions::from_mode(0o640)).unwrap();
        symlink(&page, &link).unwrap();
        assert!(run(&copy, &["preview", "-o", link.to_str().unwrap()]).succeeded);
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert!(fs::read_to_string(&page).unwrap().contains("<html"));
        assert_eq!(fs::metadata(&page).unwrap().permissions().mode() & 0o777, 0o640);
    }

    /// A limit of the size of files does as a full disk does, and needs no rights: a write fails in its midst.
    #[test]
    fn a_write_that_fails_leaves_the_old_file() {
        let copy = copy();
        forget(&copy, "fr");
        replace(&copy, "fr/sspi.ftl", "\n\n", "\n\n\n");
        let before = all(&copy);
        let page = copy.path().join("page.html");
        for arguments in [
            &["accept", "fr"] as &[_],
            &["fmt"],
            &["check", "--fix"],
            &["glossary", "-o", copy.path().join("terms.csv").to_str().unwrap()],
            &["preview", "-o", page.to_str().unwrap()],
        ] {
            let output = Command::new("bash")
                .args(["-c", "trap '' XFSZ; ulimit -f 2; exec \"$@\"", "-", TOOL])
                .args(arguments)
                .arg("--locales")
                .arg(copy.path())
                .output()
                .unwrap();
            let stderr = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{arguments:?}: {stderr}");
            assert!(stderr.contains("File too large"), "{arguments:?}: {stderr}");
            assert_eq!(all(&copy), before, "{arguments:?}");
        }
    }

    #[test]
    fn a_full_disk_leaves_the_old_file() {
        let disk = TempDir::new().unwrap();
        // In a name space of its own the small disk goes with the process.
        let script = r#"
            set -e
            mount -t tmpfs -o size=1M none "$1"
            cp -r "$2/." "$1"
            sed -i 's/= .*/= "0"/' "$1/fr/sources.toml"
            cp "$1/fr/sources.toml" "$1/fr/glossary.toml" "$3"
            dd if=/dev/zero of="$1/filler" bs=4k >/dev/null 2>&1 || true
            ! "$4" accept fr --locales "$1"
            cmp "$1/fr/sources.toml" "$3/sources.toml"
            rm "$1/filler"
            "$4" accept fr --locales "$1"
            ! cmp -s "$1/fr/sources.toml" "$3/sources.toml"
            echo done
        "#;
        let aside = TempDir::new().unwrap();
        let copy = copy();
        let output = Command::new("unshare")
            .args(["--mount", "--map-root-user", "bash", "-c", script, "-"])
            .args([disk.path(), copy.path(), aside.path()])
            .arg(TOOL)
            .output();
        let Ok(output) = output else {
            println!("skipped: no unshare");
            return;
        };
        let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        if ["unshare", "mount"].iter().any(|name| stderr.starts_with(&format!("{name}:"))) {
            println!("skipped: no disk of its own: {stderr}");
            return;
        }
        assert!(stderr.contains("No space left on device"), "{stdout}{stderr}");
        assert!(stdout.ends_with("done\n"), "{stdout}{stderr}");
    }

    #[test]
    fn folders_that_vanish_are_told() {
        let nowhere = TempDir::new().unwrap();
        fs::remove_dir(nowhere.path()).unwrap();
        for arguments in [&["check"] as &[_], &["fmt"], &["accept", "fr"], &["status"]] {
            let ran = run(&nowhere, arguments);
            assert!(!ran.succeeded && ran.stderr.starts_with("error: /"), "{arguments:?}: {}", ran.stderr);
        }
        for _ in 0..10 {
            let copy = copy();
            let children = [&["check", "--fix"] as &[_], &["fmt"], &["accept", "fr"], &["status"]];
            let children = children.map(|arguments| start(&copy, arguments));
            std::thread::sleep(moment(Duration::from_millis(100)));
            fs::remove_dir_all(copy.path().join("fr")).unwrap();
            for child in children {
                let output = child.wait_with_output().unwrap();
                let stderr = String::from_utf8_lossy(&output.stderr);
                assert!(matches!(output.status.code(), Some(0..=2)), "{stderr}");
                assert!(!stderr.contains("panicked"), "{stderr}");
            }
            assert!(!copy.path().join("fr").exists());
        }
    }
}
