//! A damaged file means the same whether it is shipped or laid over the catalogue: each language of `tests/data/damaged`
//! is put below `locales/` of a copy of these sources, the command is built there, and what it says is compared with what
//! the command of this build says to `--locales`. The warnings of that build are the problems that are reported here.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

#[path = "../../../tests/support/damaged.rs"]
#[allow(dead_code, reason = "another test uses the rest")]
mod damaged;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// What the damaged files are about.
const CODES: [&str; 4] = ["SEC_E_OK", "SEC_E_LOGON_DENIED", "SEC_E_TIME_SKEW", "0xDEADBEEF"];

#[test]
fn damaged_files_mean_the_same_shipped_and_overlaid() {
    let cases = damaged::cases(&Path::new(ROOT).join("tests/data/damaged"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("damaged");
    let Some(mut sources) = sources() else {
        println!("skipped: no git, which says what belongs to the sources");
        return;
    };
    for case in &cases {
        let files = case.files.iter().map(|(name, bytes)| (format!("locales/{}/{name}", case.tag), bytes.clone()));
        sources.extend(files);
    }
    // Packages of another version are other packages to cargo, which can keep them beside those of this build.
    let manifest = String::from_utf8(sources["Cargo.toml"].clone()).unwrap();
    let version = concat!("version = \"", env!("CARGO_PKG_VERSION"));
    assert!(manifest.contains(version), "Cargo.toml names no {version}");
    sources.insert("Cargo.toml".into(), manifest.replacen(version, &format!("{version}+damaged"), 1).into());
    sync(&folder.join("copy"), &sources);
    let shipped = build(&folder.join("copy"), &folder.join("target"));

    let overlays = folder.join("overlays");
    let files = sources.into_iter().filter_map(|(path, bytes)| {
        let path = path.strip_prefix("locales/")?;
        path.starts_with('q').then(|| (path.to_owned(), bytes))
    });
    sync(&overlays, &files.collect());
    let overlaid = Overlaid { command: env!("CARGO_BIN_EXE_sspi-status").into(), folder: overlays };

    // Of each language the first: what is wrong once shows in many ways.
    let mut differences = BTreeMap::new();
    let mut compare = |case: &str, what: &str, shipped: &dyn Debug, overlaid: &dyn Debug| {
        let (shipped, overlaid) = (format!("{shipped:#?}"), format!("{overlaid:#?}"));
        if shipped != overlaid {
            let difference = format!("{what}: shipped {shipped}, overlaid {overlaid}");
            differences.entry(case.to_owned()).or_insert(difference);
        }
    };

    // Every message of every language, and the sentence.
    for arguments in [&["list"] as &[_], &["describe", "0xDEADBEEF"], &["describe", "1", "krb 9999"]] {
        let arguments = [arguments, &["--all-locales", "--format", "json"]].concat();
        let (shipped, overlaid) = (run(&shipped.command, &arguments), overlaid.run(&arguments));
        let mut lines = [by_locale(&shipped), by_locale(&overlaid)];
        for case in &cases {
            let [shipped, overlaid] = lines.each_mut().map(|lines| lines.remove(&case.tag));
            compare(&case.name, &arguments[..2].join(" "), &shipped, &overlaid);
        }
        let [shipped, overlaid] = lines;
        compare("other languages", &arguments[..2].join(" "), &shipped, &overlaid);
    }
    // The steps, and the words around the messages.
    for case in &cases {
        let [first, .., last] = CODES;
        let mut runs = CODES.map(|code| vec!["trace", code, &case.tag, "fr", "--format", "json"]).to_vec();
        runs.push(vec!["describe", first, last, "--locale", &case.tag, "--format", "markdown"]);
        runs.push(vec!["describe", first, last, "--locale", &case.tag]);
        for arguments in runs {
            let (shipped, overlaid) = (run(&shipped.command, &arguments), overlaid.run(&arguments));
            compare(&case.name, &arguments.join(" "), &lines(&shipped), &lines(&overlaid));
        }
    }
    let mut problems = overlaid.problems();
    for case in &cases {
        let (shipped, overlaid) = (shipped.problems.get(&case.tag), problems.remove(&case.tag));
        compare(&case.name, "warnings of the build, and problems", &shipped, &overlaid.as_ref());
    }
    assert!(problems.is_empty(), "{problems:?}");
    let differences: Vec<String> = differences.iter().map(|(case, what)| format!("{case}: {what}")).collect();
    assert!(differences.is_empty(), "{} languages differ:\n{}", differences.len(), differences.join("\n"));
}

fn lines(text: &str) -> Vec<&str> {
    text.lines().collect()
}

/// The lines of an array of objects, by their languages.
fn by_locale(json: &str) -> BTreeMap<String, Vec<String>> {
    let objects: Vec<Value> = serde_json::from_str(json).unwrap();
    let mut lines: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for object in objects {
        lines.entry(object["locale"].as_str().unwrap().to_owned()).or_default().push(object.to_string());
    }
    lines
}

/// What is wrong with each language, without what happens instead, which is another thing in the two cases.
type Problems = BTreeMap<String, Vec<String>>;

/// `qaa/sspi.ftl:1:1: what is wrong; what happens instead`, with `\` on Windows.
fn add(problems: &mut Problems, problem: &str) {
    let (tag, rest) = problem.split_once(std::path::is_separator).unwrap_or_else(|| panic!("{problem}"));
    let what = rest.rsplit_once("; ").map_or(rest, |(what, _)| what);
    let of_tag = problems.entry(tag.to_owned()).or_default();
    of_tag.push(what.to_owned());
    of_tag.sort();
}

struct Overlaid {
    command: PathBuf,
    folder: PathBuf,
}

impl Overlaid {
    fn run(&self, arguments: &[&str]) -> String {
        let folder = self.folder.to_str().unwrap();
        run(&self.command, &[arguments, &["--locales", folder]].concat())
    }

    fn problems(&self) -> Problems {
        let output = Command::new(&self.command).arg("0").arg("--locales").arg(&self.folder).output().unwrap();
        let mut problems = Problems::new();
        let start = format!("sspi-status: {}", self.folder.join("").display());
        for line in String::from_utf8(output.stderr).unwrap().lines() {
            let problem = line.strip_prefix(&start).unwrap_or_else(|| panic!("{line}"));
            add(&mut problems, problem);
        }
        problems
    }
}

fn run(command: &Path, arguments: &[&str]) -> String {
    let output = Command::new(command).args(arguments).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

struct Shipped {
    command: PathBuf,
    problems: Problems,
}

/// Builds the command, and reads what the build script of the library warned of.
fn build(sources: &Path, target: &Path) -> Shipped {
    let output = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--package", "sspi-status-cli", "--message-format", "json", "--target-dir"])
        .arg(target)
        .current_dir(sources)
        .env_remove("CARGO_TARGET_DIR")
        // What all packages need is there already, where cargo knows this variable (1.91).
        .env("CARGO_BUILD_BUILD_DIR", Path::new(env!("CARGO_BIN_EXE_sspi-status")).ancestors().nth(2).unwrap())
        .env_remove("CARGO_BUILD_TARGET")
        .output()
        .expect("cargo runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "it does not build with damaged files: {errors}");
    let messages = String::from_utf8(output.stdout).unwrap();
    let messages: Vec<Value> = messages.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let command = messages.iter().find_map(|message| message["executable"].as_str()).expect("the command is built");
    let is_ours = |message: &&Value| {
        let id = message["package_id"].as_str().unwrap_or_default();
        message["reason"] == "build-script-executed" && id.starts_with("path+") && id.contains("/damaged/copy#")
    };
    let executed = messages.iter().find(is_ours).expect("the library has a build script");
    let out = Path::new(executed["out_dir"].as_str().unwrap());
    let mut problems = Problems::new();
    for line in fs::read_to_string(out.with_file_name("output")).unwrap().lines() {
        if let Some(warning) = line.strip_prefix("cargo::warning=") {
            let problem = warning.strip_prefix("locales").and_then(|rest| rest.strip_prefix(std::path::is_separator));
            add(&mut problems, problem.unwrap_or_else(|| panic!("{warning}")));
        }
    }
    Shipped { command: command.into(), problems }
}

/// The sources of the workspace, by their paths: what git knows and what it would add.
fn sources() -> Option<BTreeMap<String, Vec<u8>>> {
    let mut git = Command::new("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(ROOT);
    let output = git.output().ok().filter(|output| output.status.success())?;
    let paths = String::from_utf8(output.stdout).unwrap();
    // Packages of their own, which are not built here.
    let others = ["benches/peers/", "bindings/js/", "examples/explorer/", "fuzz/"];
    let ours = paths.split('\0').filter(|path| !path.is_empty() && others.iter().all(|other| !path.starts_with(other)));
    // What git knows can be deleted.
    let read = |path: &str| Some((path.to_owned(), fs::read(Path::new(ROOT).join(path)).ok()?));
    Some(ours.filter_map(read).collect()).filter(|sources: &BTreeMap<_, _>| sources.contains_key("Cargo.toml"))
}

/// Makes a folder have these files and no others. What is there already is not touched, so that cargo need not build it
/// again.
fn sync(folder: &Path, files: &BTreeMap<String, Vec<u8>>) {
    fs::create_dir_all(folder).unwrap();
    remove_others(folder, "", files);
    for (path, bytes) in files {
        let path = folder.join(path);
        if fs::read(&path).ok().as_ref() != Some(bytes) {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
}

fn remove_others(folder: &Path, prefix: &str, files: &BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            remove_others(&entry.path(), &format!("{path}/"), files);
            let _ = fs::remove_dir(entry.path()); // where nothing is left
        } else if !files.contains_key(&path) {
            fs::remove_file(entry.path()).unwrap();
        }
    }
}
