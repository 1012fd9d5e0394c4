//! Every rule of `check`, one defect at a time: `rules/NAME/bad.*` is put into a copy of the shipped catalogue and has to
//! be reported at the right line; `rules/NAME/good.*` in the same place is not. `case.toml` says where they go.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde::Deserialize;
use support::{copy, run};
use tempfile::TempDir;

/// One way to change a copy of the catalogue.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    /// Within the catalogue.
    file: String,
    /// Begins the line that gives way to the fragment: the ID of a message with what belongs to it, or any other line.
    replace: Option<String>,
    /// The fragment is the whole file.
    #[serde(default)]
    whole: bool,
    /// The file is removed.
    #[serde(default)]
    delete: bool,
    /// Line, from 1 at the first of the fragment (those before it count down), and column. Without it the line has to begin with the ID.
    at: Option<(isize, usize)>,
    /// How often the rule reports the defect.
    #[serde(default = "once")]
    count: usize,
    /// The other rules that report something, too, and rightly so.
    #[serde(default)]
    also: BTreeSet<String>,
}

fn once() -> usize {
    1
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    bad: Edit,
    good: Edit,
}

/// What `check --format json` reports.
#[derive(Debug, Deserialize)]
struct Finding {
    rule: String,
    severity: String,
    path: PathBuf,
    line: usize,
    column: usize,
    id: Option<String>,
    message: String,
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/rules"))
}

fn fragment(rule: &str, which: &str) -> Option<Vec<u8>> {
    let file = |extension| folder().join(rule).join(format!("{which}.{extension}"));
    ["ftl", "toml"].into_iter().find_map(|extension| fs::read(file(extension)).ok())
}

/// Changes the copy, and says in which line the fragment begins.
fn apply(edit: &Edit, fragment: Option<Vec<u8>>, copy: &TempDir) -> usize {
    let path = copy.path().join(&edit.file);
    if edit.delete {
        fs::remove_file(path).unwrap();
        return 1;
    }
    let fragment = fragment.expect("a fragment");
    if edit.whole {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, fragment).unwrap();
        return 1;
    }
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let replaced = edit.replace.as_deref().expect("what is replaced");
    let is_it = |line: &&str| *line == format!("{replaced}\n") || line.starts_with(&format!("{replaced} ="));
    let mut first = lines.iter().position(is_it).unwrap_or_else(|| panic!("{replaced} is not in {}", edit.file));
    let end = first + 1 + lines[first + 1..].iter().take_while(|line| line.starts_with(' ')).count();
    // A fragment that begins with a note replaces the note, too.
    while fragment.starts_with(b"# ") && first > 0 && lines[first - 1].starts_with("# ") {
        first -= 1;
    }
    let bytes = [lines[..first].concat().as_bytes(), &fragment, lines[end..].concat().as_bytes()].concat();
    fs::write(path, bytes).unwrap();
    first + 1
}

/// What is found in a copy beyond the notes that the catalogue has anyway, as long as a family has not arrived in every
/// language.
fn findings(copy: &TempDir) -> (Vec<Finding>, bool) {
    let (mut findings, succeeded) = all_findings(copy);
    let mut anyway = ANYWAY.clone();
    findings.retain(|finding| match anyway.get_mut(&finding.key(copy)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    });
    (findings, succeeded)
}

fn all_findings(copy: &TempDir) -> (Vec<Finding>, bool) {
    let ran = run(copy, &["check", "--format", "json"]);
    assert_eq!(ran.stderr, "");
    (serde_json::from_str(&ran.stdout).unwrap_or_else(|error| panic!("{error}: {}", ran.stdout)), ran.succeeded)
}

/// Rule, path within the catalogue, and message.
type Key = (String, PathBuf, String);

impl Finding {
    fn key(&self, copy: &TempDir) -> Key {
        let path = self.path.strip_prefix(copy.path()).unwrap_or(&self.path);
        (self.rule.clone(), path.to_owned(), self.message.clone())
    }
}

/// The notes of an untouched copy, with how often each is there.
static ANYWAY: LazyLock<BTreeMap<Key, usize>> = LazyLock::new(|| {
    let copy = copy();
    let mut notes = BTreeMap::new();
    for finding in all_findings(&copy).0.iter().filter(|finding| finding.severity == "note") {
        *notes.entry(finding.key(&copy)).or_default() += 1;
    }
    notes
});

/// The rules, as the tool lists them.
fn rules() -> Vec<String> {
    let ran = run(&copy(), &["rules"]);
    let name =
        |line: &str| line.strip_prefix("| `").and_then(|line| line.split_once('`')).map(|(name, _)| name.to_owned());
    ran.stdout.lines().filter_map(name).collect()
}

fn case(rule: &str) -> Case {
    let path = folder().join(rule).join("case.toml");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_shipped_catalogue_has_no_error_and_no_warning() {
    let (findings, succeeded) = findings(&copy());
    assert!(findings.is_empty(), "{findings:#?}");
    assert!(succeeded);
}

#[test]
fn every_rule_has_its_test_data_and_no_other_is_there() {
    let folders = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(folders.collect::<BTreeSet<_>>(), rules().into_iter().collect());
}

/// What is wrong with the report of a defect.
fn judge(rule: &str) -> Result<(), String> {
    let edit = case(rule).bad;
    let copy = copy();
    let first = apply(&edit, fragment(rule, "bad"), &copy);
    let (findings, succeeded) = findings(&copy);
    let fail = |what: &str| Err(format!("{rule}: {what}: {findings:#?}"));
    let own: Vec<&Finding> = findings.iter().filter(|finding| finding.rule == rule).collect();
    if own.len() != edit.count {
        return fail(&format!("reported {} times", own.len()));
    }
    match (edit.at, &own[0].id) {
        (Some(at), _) if (own[0].line.cast_signed() + 1 - first.cast_signed(), own[0].column) != at => {
            return fail("another place");
        }
        // Other files than the changed one may be at fault then.
        (None, Some(_)) => {
            for found in &own {
                let text = fs::read_to_string(&found.path).unwrap();
                let line = text.lines().nth(found.line - 1).unwrap_or_default();
                if !found.id.as_ref().is_some_and(|id| line.starts_with(&format!("{id} ="))) {
                    return fail("another line");
                }
            }
        }
        _ => {
            let changed = copy.path().join(&edit.file);
            if !changed.starts_with(&own[0].path) {
                return fail("another file");
            }
        }
    }
    if own.iter().any(|found| found.message.is_empty()) {
        return fail("without a message");
    }
    let others: BTreeSet<&String> = findings.iter().map(|finding| &finding.rule).filter(|name| *name != rule).collect();
    if others != edit.also.iter().collect() {
        return fail(&format!("also reported: {others:?}"));
    }
    if succeeded == findings.iter().any(|finding| finding.severity == "error") {
        return fail("the exit status does not fit");
    }
    Ok(())
}

#[test]
fn every_rule_reports_its_defect_at_the_right_place() {
    let wrong: Vec<String> = rules().iter().filter_map(|rule| judge(rule).err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_rule_reports_what_is_right() {
    let mut wrong = Vec::new();
    for rule in rules() {
        let edit = case(&rule).good;
        let copy = copy();
        apply(&edit, fragment(&rule, "good"), &copy);
        let (findings, _) = findings(&copy);
        let found: BTreeSet<&String> = findings.iter().map(|finding| &finding.rule).collect();
        if found != edit.also.iter().collect() {
            wrong.push(format!("{rule}: {findings:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
