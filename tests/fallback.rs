//! Runs every file of cases in `fallback/`. To add a case, add it to one of these files or to a new one.

#![cfg(all(feature = "embedded", feature = "pseudo", feature = "testing"))]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sspi_status::testing::{Runner, check};

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fallback");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    files.sort();
    files
}

#[test]
fn every_case_comes_out_as_its_file_says() {
    let mut cases = 0;
    let mut failures = Vec::new();
    for file in files() {
        match check(&file) {
            Ok(passed) => cases += passed,
            Err(found) => failures.push(found.to_string()),
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
    assert!(cases >= 40, "{cases} cases");
}

/// README shows a file of cases, which works wherever somebody copies it to.
#[test]
fn so_do_the_cases_of_readme() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let mut blocks = readme.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let cases = blocks.find(|block| block.contains("[[case]]")).unwrap();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme.toml");
    fs::write(&path, cases).unwrap();
    assert_eq!(check(&path).unwrap(), cases.matches("[[case]]").count());
}

/// If the helper let everything pass, the test above would prove nothing.
#[test]
fn the_helper_reports_what_is_not_met() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let wrong = [
        ("chain", "chain = [\"fr exact\"]"),
        ("outcomes", "outcomes = [\"no-message\"]"),
        ("locale", "locale = \"it\""),
        ("source", "source = \"fallback\""),
        ("text", "text = \"Bah.\""),
        ("hint", "hint = \"Bah.\""),
        ("developer_hint", "developer_hint = \"Bah.\""),
        ("unknown field `txt`", "txt = \"Bah.\""),
        ("did you mean text?", "txt = \"Bah.\""),
        ("unknown outcome \"fond\": there are found, no-message", "outcomes = [\"fond\"]"),
        ("did you mean found?", "outcomes = [\"fond\"]"),
        ("unknown source \"requsted\"", "source = \"requsted\""),
        ("unknown reason \"exat\"", "chain = [\"fr exat\"]"),
        ("\"fr\" is no step", "chain = [\"fr\"]"),
    ];
    for (field, line) in wrong {
        let path = folder.join("wrong.toml");
        fs::write(&path, format!("[[case]]\nname = \"it is so\"\nrequest = [\"fr\"]\ncode = \"SEC_E_OK\"\n{line}\n"))
            .unwrap();
        let report = check(&path).expect_err(line).to_string();
        // The line of the expectation, not that of the case or of its end.
        assert!(report.contains("wrong.toml:5:") && report.contains(field), "{report}");
    }
    for (name, text, what) in [
        ("empty.toml", "case = []\n", "there is no [[case]]"),
        ("broken.toml", "[[case]\n", "broken.toml:1:8: "),
        (
            "code.toml",
            "[[case]]\nname = \"x\"\nrequest = []\ncode = \"hello\"\n",
            "code.toml:4:8: \"hello\" is neither a number nor the name of a code",
        ),
        (
            "lines.toml",
            "[[case]]\nname = \"x\"\nrequest = []\ncode = \"0\"\nchain = [\n  \"en base\",\n  \"fr exakt\",\n]\n",
            "lines.toml:7:3: unknown reason \"exakt\": there are exact, ",
        ),
        (
            "problem.toml",
            "overlay = [{ locale = \"fr\", text = \"NOPE = x\" }]\n[[case]]\nname = \"x\"\nrequest = []\ncode = \"0\"\n",
            "problem.toml:1:1: problems: expected []",
        ),
    ] {
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        let report = check(&path).expect_err(name).to_string();
        assert!(report.contains(what), "{report}");
    }
    let missing = check(folder.join("no such file.toml")).unwrap_err().to_string();
    assert!(missing.contains("no such file.toml: cannot be read: "), "{missing}");
}

/// Programs other than tests show what became of each case.
#[test]
fn a_runner_tells_about_each_case() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("told.toml");
    let case = "[[case]]\nname = \"it is so\"\nrequest = [\"fr\"]\ncode = \"SEC_E_OK\"\n";
    fs::write(&path, format!("{case}locale = \"fr\"\n\n{case}locale = \"it\"\n")).unwrap();
    let report = Runner::new().run(&path).unwrap();
    let told: Vec<(usize, &str, usize)> =
        report.cases.iter().map(|case| (case.line, case.name.as_str(), case.failures.len())).collect();
    assert_eq!(told, [(1, "it is so", 0), (7, "it is so", 1)]);
    assert!(!report.passed());
    let failure = &report.cases[1].failures[0];
    assert_eq!((failure.line, failure.column, failure.field), (11, 10, "locale"));
    assert_eq!(failure.to_string(), "locale: expected \"it\", got \"fr\"");
    assert!(report.to_string().ends_with("told.toml:11:10: it is so: locale: expected \"it\", got \"fr\""), "{report}");

    // Without the shipped texts nobody answers, whatever the file says.
    let alone = Runner::new().embedded(false).run(&path).unwrap();
    assert_eq!(alone.cases[0].failures[0].to_string(), "locale: expected \"fr\", got \"und\"");
}

/// The place of every case and of every failure is told, wherever it stands in a file, however long its line is.
/// The overlays that the caller names lie below those of the file.
#[test]
fn a_runner_takes_overlays() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("runner-overlays");
    fs::create_dir_all(folder.join("fr")).unwrap();
    fs::write(folder.join("fr/mine.ftl"), "SEC_E_OK = Parfait.\n").unwrap();
    let path = folder.join("cases.toml");
    fs::write(&path, "[[case]]\nname = \"x\"\nrequest = [\"fr\"]\ncode = \"SEC_E_OK\"\ntext = \"Parfait.\"\n").unwrap();
    assert!(Runner::new().overlay_folder(&folder).run(&path).unwrap().passed());
    assert!(!Runner::new().run(&path).unwrap().passed());
}

/// Somebody may write in the folder meanwhile. Its problems are none of the file's, whether they come or go.
#[test]
fn a_runner_reads_overlays_once() {
    use std::sync::atomic::{AtomicBool, Ordering};

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("runner-mended");
    fs::create_dir_all(folder.join("fr")).unwrap();
    let path = folder.join("cases.toml");
    fs::write(&path, "[[case]]\nname = \"x\"\nrequest = [\"fr\"]\ncode = \"SEC_E_OK\"\n").unwrap();
    let [wrong, right] = ["SEC_E_OK =\n", "SEC_E_OK = Parfait.\n"].map(|text| {
        let made = folder.join(format!("{}.txt", text.len()));
        fs::write(&made, text).unwrap();
        made
    });
    let is_done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !is_done.load(Ordering::Relaxed) {
                for text in [&wrong, &right] {
                    let copy = folder.join("copy");
                    fs::copy(text, &copy).and_then(|_| fs::rename(&copy, folder.join("fr/mine.ftl"))).unwrap();
                }
            }
        });
        // Read twice, it fails at one of the first hundred.
        let runs: Vec<_> =
            (0..1000).map(|_| std::panic::catch_unwind(|| Runner::new().overlay_folder(&folder).run(&path))).collect();
        is_done.store(true, Ordering::Relaxed);
        for run in runs {
            let report = run.expect("it does not panic").unwrap();
            assert!(report.passed(), "{report}");
        }
    });
}

/// A file is read as a whole or refused; a part of it would leave out cases without a word.
#[test]
fn a_file_of_more_than_16_mib_is_refused() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("long.toml");
    let case = "[[case]]\nname = \"x\"\nrequest = [\"fr\"]\ncode = \"SEC_E_OK\"\n";
    let filled = |length: usize| format!("{case}#{}\n", "-".repeat(length - case.len() - 2));
    fs::write(&path, filled(1 << 24)).unwrap();
    assert_eq!(check(&path).unwrap(), 1);
    fs::write(&path, filled((1 << 24) + 1)).unwrap();
    let complaint = check(&path).unwrap_err().to_string();
    assert!(complaint.contains("more than 16777216 bytes"), "{complaint}");
    fs::remove_file(&path).unwrap();
}

#[test]
fn tens_of_thousands_of_cases_take_no_time() {
    const CASES: usize = 20_000;
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("many.toml");
    let line = "{ name = \"é\", request = [\"fr\"], code = \"SEC_E_OK\", locale = \"it\" },";
    let lines = "[[case]]\nname = \"é\"\nrequest = [\"fr\"]\ncode = \"SEC_E_OK\"\nlocale = \"it\"\n";
    let column = "case = [".len() + (CASES - 1) * line.chars().count() + line.find("\"it\"").unwrap();
    for (text, place) in [
        (lines.repeat(CASES), (5 * CASES - 4, 5 * CASES, 10)),
        // Bytes are counted from 0 and columns from 1; `é` has two bytes, so it comes out even.
        (format!("case = [{}]\n", line.repeat(CASES)), (1, 1, column)),
    ] {
        fs::write(&path, text).unwrap();
        let started = Instant::now();
        let report = Runner::new().run(&path).unwrap();
        // This limit is no benchmark: it takes a second, and took minutes where each place was counted from the beginning.
        assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
        assert_eq!(report.cases.len(), CASES);
        let last = report.cases.last().unwrap();
        let failure = &last.failures[0];
        assert_eq!((last.line, failure.line, failure.column), place);
    }
}
