//! Completions, asked for by real shells where there are any, and the manual page.

#[allow(dead_code, reason = "another test uses the rest")]
mod support;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use sspi_status::{Family, Symbol};
use support::{BINARY, folder, run};

/// What a shell offers for the words up to the cursor, of which the last is the one that is being typed. `None` without
/// the shell.
fn offered(shell: &str, script: &str, words: &[&str]) -> Option<Vec<String>> {
    offered_in(&root(), shell, script, words)
}

fn offered_in(folder: &Path, shell: &str, script: &str, words: &[&str]) -> Option<Vec<String>> {
    let completions = scripts().join(shell);
    let path = std::env::join_paths(
        std::iter::once(Path::new(BINARY).parent().unwrap().to_owned())
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    );
    let home = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let mut command = Command::new(shell);
    // Whoever runs the tests may have settings and another language.
    let of_user = if shell == "zsh" {
        &["-f"] as &[_]
    } else if shell == "fish" {
        &["--no-config"]
    } else {
        &["--norc"]
    };
    command.args(of_user).args(["-c", script]);
    if shell != "fish" {
        command.arg(shell); // the name of the script
    }
    command.arg(completions).args(words);
    command.env("PATH", path.unwrap()).env("HOME", home).env("LC_ALL", "C.UTF-8").current_dir(folder);
    let output = match command.output() {
        Ok(output) => output,
        Err(error) => {
            println!("skipped: no {shell}: {error}");
            return None;
        }
    };
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{shell} {words:?}: {errors}");
    Some(String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect())
}

/// The folder of the scripts, written once, because tests run at the same time.
fn scripts() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let scripts = ["bash", "zsh", "fish"].map(|shell| (shell, run(&["completions", shell]).stdout));
        folder("completions", &scripts.each_ref().map(|(shell, script)| (*shell, script.as_str())))
    })
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Calls the function as Bash does; it cuts words at `=`.
const BASH: &str = r#"
    source "$1"
    shift
    compopt() { options=$*; } # works only while Bash completes
    [[ $(complete -p sspi-status) =~ -F\ ([^ ]+) ]]
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    "${BASH_REMATCH[1]}" sspi-status "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    ((${#COMPREPLY[@]} == 0)) || printf '%s\n' "${COMPREPLY[@]}"
"#;

/// Calls the function as zsh's completion does, and shows what it would offer.
const ZSH: &str = r#"
    compdef() { }
    _describe() { print -rl -- "${(@P)3}" }
    source "$1"
    shift
    words=("$@") CURRENT=$# PREFIX="$@[-1]"
    _sspi_status || true # nothing to offer
"#;

const FISH: &str = r#"
    source $argv[1]
    complete -C (string join ' ' -- $argv[2..-1])
"#;

/// What each shell offers, without the meanings behind the words and without the `/` behind a folder, which zsh adds
/// itself.
fn everywhere(words: &[&str], check: impl Fn(&str, &[&str])) {
    for (shell, script) in [("bash", BASH), ("zsh", ZSH), ("fish", FISH)] {
        if let Some(offered) = offered(shell, script, words) {
            let cut = |line: &'_ String| line.split(['\t', ':']).next().unwrap().trim_end_matches('/').to_owned();
            let offered: Vec<String> = offered.iter().map(cut).collect();
            check(shell, &offered.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
}

/// The words offered are these, in any order, since a shell may sort them.
fn assert_offered(words: &[&str], expected: &[&str]) {
    everywhere(words, |shell, offered| {
        let (mut offered, mut expected) = (offered.to_vec(), expected.to_vec());
        offered.sort_unstable();
        expected.sort_unstable();
        assert_eq!(offered, expected, "{shell} {words:?}");
    });
}

#[test]
#[cfg_attr(windows, ignore = "shells have other paths there")]
fn names_of_codes_are_completed_in_any_case() {
    for before in
        [&["sspi-status"] as &[_], &["sspi-status", "0"], &["sspi-status", "describe"], &["sspi-status", "trace"]]
    {
        for typed in ["SEC_E_LOGON", "sec_e_logon", "Sec_E_lo"] {
            assert_offered(&[before, &[typed]].concat(), &["SEC_E_LOGON_DENIED"]);
        }
    }
    everywhere(&["sspi-status", ""], |shell, offered| {
        for symbol in Symbol::all() {
            assert!(offered.contains(&symbol.name()), "{shell}: {symbol}");
        }
        for subcommand in ["describe", "scan", "list", "search", "chain", "trace", "test", "completions", "man"] {
            assert!(offered.contains(&subcommand), "{shell}: {subcommand}");
        }
    });
    assert_offered(&["sspi-status", "trac"], &["trace"]);
    assert_offered(&["sspi-status", "nothing_of_the_kind"], &[]);
}

const TAGS: [&str; 8] = ["ar-XB", "en", "en-XA", "es", "fr", "it", "pt-BR", "ru"];

#[test]
#[cfg_attr(windows, ignore = "shells have other paths there")]
fn language_tags_are_completed_and_nothing_else_where_only_they_belong() {
    assert_offered(&["sspi-status", "--locale", ""], &TAGS);
    assert_offered(&["sspi-status", "list", "--locale", "P"], &["pt-BR"]);
    assert_offered(&["sspi-status", "--locale", "fr,i"], &["fr,it"]);
    assert_offered(&["sspi-status", "--locale", "zz"], &[]);
    for before in [&["sspi-status", "chain"] as &[_], &["sspi-status", "trace", "0"], &["sspi-status", "chain", "fr"]] {
        assert_offered(&[before, &["RU"]].concat(), &["ru"]);
        everywhere(&[before, &[""]].concat(), |shell, offered| {
            assert!(TAGS.iter().all(|tag| offered.contains(tag)), "{shell} {offered:?}");
            assert!(!offered.iter().any(|word| word.contains("Cargo.toml")), "{shell} {offered:?}");
        });
    }
    let overlays = ["sspi-status", "--locales", "tests/fallback/gappy", "--locale", "pt"];
    assert_offered(&overlays, &["pt-BR", "pt-PT"]);
}

/// Bash alone cuts `--locale=pt` into three words, replaces the last, and leaves quoting to the function.
#[test]
#[cfg_attr(windows, ignore = "shells have other paths there")]
fn bash_completes_what_it_has_cut_or_quoted() {
    for (words, expected) in [
        (&["sspi-status", "--locale", "=", "P"] as &[_], &["pt-BR"] as &[_]),
        (&["sspi-status", "list", "--family", "=", "n"], &["ntstatus"]),
        (&["sspi-status", "list", "--form"], &["--format"]),
    ] {
        if let Some(offered) = offered("bash", BASH, words) {
            assert_eq!(offered, expected, "{words:?}");
        }
    }
    // A backslash stands in front of a space as it is typed.
    let spaces = folder("completions of files", &[("a b.toml", "")]).join("a b.toml");
    let spaces = spaces.to_str().unwrap();
    let typed = spaces.strip_suffix("b.toml").unwrap().replace(' ', r"\ ");
    if let Some(offered) = offered("bash", BASH, &["sspi-status", "test", &typed]) {
        assert_eq!(offered, [spaces]);
    }
    if let Some(offered) = offered("bash", BASH, &["sspi-status", "--locale", "="]) {
        assert_eq!(offered.len(), TAGS.len(), "{offered:?}");
    }
}

/// What a name of a file means to a shell must not happen when somebody presses Tab and Enter.
#[test]
#[cfg_attr(windows, ignore = "shells have other paths there")]
fn names_of_files_are_quoted() {
    let options = format!("{BASH}\nprintf '%s\\n' \"${{options:-none}}\"");
    let names = ["x$(touch${IFS}PWNED)", "x;y", "x`id`", "x&y", "x|y", "x>y", "x*", "x'y", "x!y", "x~y", "x#y", "x’y"];
    for (number, name) in names.into_iter().enumerate() {
        let folder = folder(&format!("completions-quoted-{number}"), &[(name, "")]);
        if let Some(offered) = offered_in(&folder, "bash", &options, &["sspi-status", "scan", "x"]) {
            assert_eq!(offered, [name, "-o filenames"]);
        }
        let mut command = Command::new(BINARY);
        command.env("SSPI_STATUS_COMPLETE", "powershell").current_dir(&folder).args(["--", "sspi-status", "scan", "x"]);
        let answer = String::from_utf8(command.output().unwrap().stdout).unwrap();
        assert_eq!(answer.trim_end(), format!("'{}'", name.replace('\'', "''").replace('’', "’’")), "{name}");
    }
    if let Some(offered) = offered("bash", &options, &["sspi-status", "sec_e_logon"]) {
        assert_eq!(offered, ["SEC_E_LOGON_DENIED", "none"]);
    }
}

#[test]
#[cfg_attr(windows, ignore = "shells have other paths there")]
fn families_files_and_shells_are_completed() {
    let families: Vec<&str> = Family::ALL.iter().map(|family| family.as_str()).collect();
    assert_offered(&["sspi-status", "list", "--family", ""], &families);
    assert_offered(&["sspi-status", "list", "--family", "Smart"], &["smart-cards"]);
    assert_offered(
        &["sspi-status", "test", "tests/fallback/ga"],
        &["tests/fallback/gaps.toml", "tests/fallback/gappy"],
    );
    assert_offered(&["sspi-status", "completions", "b"], &["bash"]);
}

/// An answer has a name in each line, and what is behind a tab is shown as it is.
#[cfg(unix)]
#[test]
fn names_with_control_characters_are_not_offered() {
    let names = ["good.log", "b\tdesc\u{1b}]0;EVIL\u{7}", "a\ntouch x", "r\u{9b}31m", "c/\u{1b}[31m/d", "e\u{202e}f"];
    let folder = folder("completions-control", &names.map(|name| (name, "")));
    for shell in ["fish", "powershell"] {
        for words in [&["scan", ""] as &[_], &["test", ""], &["--locales", ""], &["scan", "c/"]] {
            let mut command = Command::new(BINARY);
            command.env("SSPI_STATUS_COMPLETE", shell).current_dir(&folder).args(["--", "sspi-status"]).args(words);
            let answer = String::from_utf8(command.output().unwrap().stdout).unwrap();
            let expected = if words[1] == "c/" {
                &[] as &[_]
            } else if words[0] == "--locales" {
                &[".", "c/"]
            } else {
                &["good.log", "c/"]
            };
            assert_eq!(
                answer.lines().filter(|line| !line.starts_with('-')).collect::<Vec<_>>(),
                expected,
                "{shell} {words:?}"
            );
        }
    }
}

/// The other shells ask in the same way; whether they can is seen from what they would get.
#[test]
fn every_shell_has_a_script_that_asks_the_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = run(&["completions", shell]);
        assert_eq!((ran.status, ran.stderr.as_str()), (0, ""), "{shell}");
        assert!(ran.stdout.contains("SSPI_STATUS_COMPLETE"), "{shell}: {}", ran.stdout);
    }
    let asked = |words: &[&str]| {
        let mut command = Command::new(BINARY);
        command.env("SSPI_STATUS_COMPLETE", "powershell").env("LC_ALL", "fr_FR.UTF-8").arg("--").args(words);
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    assert!(asked(&["sspi-status", "sec_e_logon"]).starts_with("SEC_E_LOGON_DENIED\t"));
    assert!(asked(&["sspi-status", "--locale", "f"]).starts_with("fr\tfrançais"));
    // What nobody can answer is no answer.
    let mut command = Command::new(BINARY);
    let output = command.env("SSPI_STATUS_COMPLETE", "no-such-shell").args(["--", "sspi-status", ""]).output().unwrap();
    assert!(!output.status.success() && output.stdout.is_empty() && output.stderr.is_empty());
}

#[test]
fn the_manual_has_every_argument_of_every_subcommand() {
    let page = run(&["man"]).stdout.replace("\\-", "-");
    assert!(page.contains(".TH sspi-status 1") && page.contains("Exit status"), "{page}");
    for subcommand in ["describe", "scan", "list", "search", "chain", "trace", "test", "completions", "man"] {
        let (_, part) = page.split_once(&format!("\\fB{subcommand}\\fR")).expect(subcommand);
        let help = run(&[subcommand, "--help"]).stdout;
        let heading = |line: &&str| {
            line.starts_with("  -")
                || line.starts_with("      --")
                || line.starts_with("  <")
                || line.starts_with("  [")
        };
        let mut seen = 0;
        for line in help.lines().filter(heading) {
            let name = line.split_whitespace().find(|word| word.starts_with("--") || word.starts_with(['<', '[']));
            let name = name.expect(line).trim_end_matches(['.', ',']);
            let place = if name.starts_with("--") { page.as_str() } else { part };
            let plain = name.trim_matches(['<', '>', '[', ']']);
            assert!(place.contains(plain), "{subcommand} {name}: {page}");
            seen += 1;
        }
        assert!(seen >= 8, "{subcommand}: {help}");
    }
    assert!(page.contains("--family"), "{page}");
}
