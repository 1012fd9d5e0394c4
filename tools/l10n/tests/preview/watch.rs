//! `cargo l10n preview --watch`, and the page that follows it in a real browser where there is one.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use crate::support::{Copy, Page};

/// For whatever is waited for, on a machine that has a lot to do.
const DEADLINE: Duration = Duration::from_secs(60);

struct Watch<'c> {
    copy: &'c Copy,
    child: Child,
    lines: Receiver<String>,
    errors: Receiver<String>,
}

impl<'c> Watch<'c> {
    fn begin(copy: &'c Copy) -> Self {
        Self::of(copy, &copy.path(""))
    }

    /// Of another catalogue, with the page in the copy.
    fn of(copy: &'c Copy, locales: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_l10n"));
        command.arg("--locales").arg(locales);
        command.args(["preview", "--watch", "-o"]).arg(copy.page()).stdin(Stdio::null());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let lines = lines(child.stdout.take().unwrap());
        let errors = lines_of(child.stderr.take().unwrap());
        let watch = Self { copy, child, lines, errors };
        watch.line();
        watch
    }

    /// The next line about a page.
    fn line(&self) -> String {
        self.lines.recv_timeout(DEADLINE).expect("a line")
    }

    /// Waits until the page has it; several changes may come in one rebuild or in more.
    fn until(&self, what: impl Fn(&Page) -> bool) {
        let (begun, mut seen) = (Instant::now(), None);
        loop {
            // To parse a page takes so long that the tool would have to wait for it.
            let made = self.copy.page().metadata().and_then(|page| page.modified()).ok();
            if made != seen && what(&Page::read(self.copy)) {
                return;
            }
            seen = made;
            assert!(begun.elapsed() < DEADLINE, "the page does not get there");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until the file beside the page has it.
    fn until_version(&self, what: impl Fn(&str) -> bool) {
        let (version, begun) = (self.copy.page().with_file_name("page.html.version.css"), Instant::now());
        while !fs::read_to_string(&version).is_ok_and(|text| what(&text)) {
            assert!(begun.elapsed() < DEADLINE, "the version does not get there");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Ctrl-C. Gives the complaints that nobody has read.
    #[cfg(unix)]
    fn interrupt(mut self) -> Vec<String> {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
        assert!(self.child.wait().unwrap().success());
        self.errors.iter().collect()
    }

    /// Waits until these words stand anywhere in the page, which is faster than to parse it.
    fn has(&self, words: &str) {
        let begun = Instant::now();
        while !fs::read_to_string(self.copy.page()).unwrap().contains(words) {
            assert!(begun.elapsed() < DEADLINE, "the page does not get there: {words}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn shows(&self, row: &str, lang: &str, text: &str) {
        self.until(|page| {
            let rows = page.all(&format!("tr[id='{row}'] td[data-lang='{lang}']"));
            rows.first().is_some_and(|cell| cell.text().collect::<String>().contains(text))
        });
    }
}

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn lines(stdout: ChildStdout) -> Receiver<String> {
    lines_of(stdout)
}

fn lines_of(stream: impl std::io::Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            drop(sender.send(line));
        }
    });
    receiver
}

#[test]
fn the_page_follows_the_texts() {
    let copy = Copy::new();
    let watch = Watch::begin(&copy);
    let version = copy.page().with_file_name("page.html.version.css");
    let first = fs::read_to_string(&version).unwrap();

    copy.replace("fr/sspi.ftl", "SEC_E_OK = ", "SEC_E_OK = Voilà : ");
    let line = watch.line();
    assert!(line.starts_with(&copy.page().display().to_string()) && line.contains(" languages, "), "{line}");
    watch.shows("sspi-SEC_E_OK", "fr", "Voilà : ");
    assert_ne!(fs::read_to_string(&version).unwrap(), first);

    // A syntax error, and its end.
    copy.replace("fr/sspi.ftl", "Voilà : ", "{ ");
    watch.shows("sspi-SEC_E_OK", "fr", "Fluent does not understand");
    copy.replace("fr/sspi.ftl", "{ ", "");
    watch.until(|page| page.all("tr[id='sspi-SEC_E_OK'] td.missing").is_empty());

    // A new language, and its end.
    copy.write("de/sspi.ftl", "SEC_E_OK = Fertig.\n");
    watch.shows("sspi-SEC_E_OK", "de", "Fertig.");
    copy.write("de/sspi.ftl", "SEC_E_OK = Ganz fertig.\n");
    watch.shows("sspi-SEC_E_OK", "de", "Ganz fertig.");
    fs::remove_dir_all(copy.path("de")).unwrap();
    watch.until(|page| page.all("td[data-lang=de]").is_empty());

    // An editor that writes another file and puts it in the place of the first.
    let text = fs::read_to_string(copy.path("it/sspi.ftl")).unwrap().replacen("SEC_E_OK = ", "SEC_E_OK = Ecco: ", 1);
    fs::write(copy.path("it/.sspi.ftl.new"), text).unwrap();
    fs::rename(copy.path("it/.sspi.ftl.new"), copy.path("it/sspi.ftl")).unwrap();
    watch.shows("sspi-SEC_E_OK", "it", "Ecco: ");

    // What belongs to all languages and is not understood: the page stays, and the next change is seen.
    let listed = fs::read_to_string(copy.path("l10n.toml")).unwrap();
    copy.write("l10n.toml", "locales = [");
    let complaint = watch.errors.recv_timeout(DEADLINE).unwrap();
    assert!(complaint.contains("l10n.toml"), "{complaint}");
    copy.write("l10n.toml", &listed);
    copy.replace("it/sspi.ftl", "Ecco: ", "Ecco qua: ");
    watch.shows("sspi-SEC_E_OK", "it", "Ecco qua: ");

    // The whole folder goes and comes again, as version control may do it.
    let away = copy.page().with_file_name("away");
    fs::rename(copy.path(""), &away).unwrap();
    watch.errors.recv_timeout(DEADLINE).unwrap();
    fs::rename(&away, copy.path("")).unwrap();
    copy.replace("it/sspi.ftl", "Ecco qua: ", "Di nuovo: ");
    watch.shows("sspi-SEC_E_OK", "it", "Di nuovo: ");
}

/// The system watches folders, not names. Another folder of the same name is followed, and so is the same one when it has
/// its old name again.
#[test]
fn folders_that_go_and_come_again_are_followed() {
    let copy = Copy::new();
    let watch = Watch::begin(&copy);
    let aside = copy.page().with_file_name("aside");
    let mut last = "SEC_E_OK = ".to_owned();
    let mut says = |how: &str| {
        thread::sleep(Duration::from_millis(1500));
        let text = format!("SEC_E_OK = {how} ");
        copy.replace("fr/sspi.ftl", &last, &text);
        watch.has(how);
        last = text;
    };

    // In the midst of the settling, and after it.
    for (pause, how) in [(0, "Vite."), (1500, "Lentement.")] {
        for (away, how) in [(aside.clone(), format!("Dehors. {how}")), (copy.path("fr.x"), format!("Dedans. {how}"))] {
            fs::rename(copy.path("fr"), &away).unwrap();
            thread::sleep(Duration::from_millis(pause));
            fs::rename(&away, copy.path("fr")).unwrap();
            says(&how);
        }
    }
    copy_folder(&copy.path("fr"), &aside);
    fs::remove_dir_all(copy.path("fr")).unwrap();
    fs::rename(&aside, copy.path("fr")).unwrap();
    says("Autre.");

    // The catalogue as a whole: renamed, and made again.
    fs::rename(copy.path(""), &aside).unwrap();
    fs::rename(&aside, copy.path("")).unwrap();
    says("Tout.");
    copy_folder(&copy.path(""), &aside);
    fs::remove_dir_all(copy.path("")).unwrap();
    fs::rename(&aside, copy.path("")).unwrap();
    says("Tout autre.");
}

/// Even if nothing at all is told, because a folder above is another one.
#[cfg(unix)]
#[test]
fn another_folder_above_is_noticed() {
    let copy = Copy::new();
    let (one, other) = (copy.page().with_file_name("one"), copy.page().with_file_name("other"));
    copy_folder(&copy.path(""), &one.join("locales"));
    copy_folder(&copy.path(""), &other.join("locales"));
    let above = copy.page().with_file_name("above");
    fs::rename(&one, &above).unwrap();
    let watch = Watch::of(&copy, &above.join("locales"));
    let text = fs::read_to_string(other.join("locales/fr/sspi.ftl")).unwrap();
    fs::write(other.join("locales/fr/sspi.ftl"), text.replacen("SEC_E_OK = ", "SEC_E_OK = Autre. ", 1)).unwrap();
    fs::rename(&above, &one).unwrap();
    fs::rename(&other, &above).unwrap();
    watch.has("Autre. ");
    fs::write(above.join("locales/fr/sspi.ftl"), text.replacen("SEC_E_OK = ", "SEC_E_OK = Encore. ", 1)).unwrap();
    watch.has("Encore. ");
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[test]
fn a_page_below_the_texts_is_not_made_again_and_again() {
    let copy = Copy::new();
    let output = copy.path("page.html");
    let mut child = copy.command();
    let child = child.args(["preview", "--watch", "-o"]).arg(&output).stdout(Stdio::piped());
    let mut child = child.spawn().unwrap();
    let lines = lines(child.stdout.take().unwrap());
    lines.recv_timeout(DEADLINE).unwrap();
    // Many times what a rebuild takes.
    let again = lines.recv_timeout(Duration::from_secs(2));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(again.is_err(), "{again:?}");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_and_leaves_the_page() {
    let copy = Copy::new();
    let watch = Watch::begin(&copy);
    let version = copy.page().with_file_name("page.html.version.css");
    watch.until_version(|_| true);
    watch.interrupt();
    assert!(copy.page().exists() && !version.exists());
}

/// What lies under the name of the file that tells the version is not the tool's, unless the tool wrote it.
#[test]
fn only_its_own_file_beside_the_page_is_replaced_and_removed() {
    let copy = Copy::new();
    let version = copy.page().with_file_name("page.html.version.css");
    let (mine, own) = ("mine, :root { --l10n-version: \"0\"; }\n", ":root { --l10n-version: \"0123456789abcdef\"; }\n");
    refused(&copy, &version, &|| fs::write(&version, mine).unwrap());
    assert_eq!(fs::read_to_string(&version).unwrap(), mine);
    refused(&copy, &version, &|| fs::write(&version, format!("{own}p {{}}\n")).unwrap());
    fs::remove_file(&version).unwrap();
    refused(&copy, &version, &|| fs::create_dir(&version).unwrap());
    fs::remove_dir(&version).unwrap();
    #[cfg(unix)]
    {
        let victim = copy.page().with_file_name("victim");
        // A link is not the tool's, even if it leads to what is.
        for text in ["victim", own] {
            fs::write(&victim, text).unwrap();
            refused(&copy, &version, &|| std::os::unix::fs::symlink("victim", &version).unwrap());
            assert_eq!(fs::read_to_string(&victim).unwrap(), text);
            assert!(version.is_symlink());
            fs::remove_file(&version).unwrap();
        }
        let mkfifo = Command::new("mkfifo").arg(&version).status();
        if mkfifo.is_ok_and(|status| status.success()) {
            refused(&copy, &version, &|| {});
            fs::remove_file(&version).unwrap();
        }
    }

    // Of a watch that was killed.
    fs::write(&version, own).unwrap();
    let watch = Watch::begin(&copy);
    watch.until_version(|text| text != own);
    // Somebody puts a file there meanwhile: it stays, and is told at the next change.
    fs::remove_file(&version).unwrap();
    fs::write(&version, mine).unwrap();
    copy.replace("fr/sspi.ftl", "SEC_E_OK = ", "SEC_E_OK = Voilà : ");
    let complaint = watch.errors.recv_timeout(DEADLINE).unwrap();
    assert!(complaint.contains("page.html.version.css: ") && complaint.contains("remove it"), "{complaint}");
    assert_eq!(fs::read_to_string(&version).unwrap(), mine);
    fs::remove_file(&version).unwrap();
    copy.replace("fr/sspi.ftl", "Voilà : ", "Et voilà : ");
    watch.shows("sspi-SEC_E_OK", "fr", "Et voilà : ");
    watch.until_version(|text| text.starts_with(":root {"));
    #[cfg(unix)]
    {
        fs::write(&version, mine).unwrap();
        assert_eq!(watch.interrupt(), [""; 0]);
        assert_eq!(fs::read_to_string(&version).unwrap(), mine);

        fs::write(&version, own).unwrap();
        let watch = Watch::begin(&copy);
        watch.until_version(|text| text != own);
        fs::remove_file(&version).unwrap();
        std::os::unix::fs::symlink("victim", &version).unwrap();
        assert_eq!(watch.interrupt(), [""; 0]);
        assert!(version.is_symlink());
    }
}

/// strace holds up the call that takes the file beside the page its name, after the first look at it.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_takes_the_place_of_its_own_in_the_last_moment_stays() {
    let copy = Copy::new();
    let version = copy.page().with_file_name("page.html.version.css");
    let traced = |arguments: &[&str]| {
        // The traced program is our child. The first call gives the file its name.
        let held_up = "--inject=renameat2:delay_enter=3000000:when=2";
        let options = ["-D", "--seccomp-bpf", "--trace=renameat2", "-o", "/dev/null", held_up];
        copy.traced(&options, arguments).stdin(Stdio::null()).stdout(Stdio::null()).spawn()
    };
    if !traced(&["status"]).is_ok_and(|mut child| child.wait().unwrap().success()) {
        println!("skipped: strace, which holds a call up, is not there or may not trace");
        return;
    }
    let mut child = traced(&["preview", "--watch", "-o", copy.page().to_str().unwrap()]).unwrap();
    let begun = Instant::now();
    while !version.exists() {
        assert!(begun.elapsed() < DEADLINE, "the version does not get there");
        thread::sleep(Duration::from_millis(20));
    }
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    thread::sleep(Duration::from_secs(1));
    assert!(child.try_wait().unwrap().is_none() && version.exists(), "the call was not held up");
    fs::write(version.with_extension("new"), "mine").unwrap();
    fs::rename(version.with_extension("new"), &version).unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(fs::read_to_string(&version).unwrap(), "mine");
    let folder = fs::read_dir(version.parent().unwrap()).unwrap();
    let hidden = folder.filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with('.'));
    assert_eq!(hidden.count(), 0);
}

/// The command ends with a complaint, and makes no page.
fn refused(copy: &Copy, version: &Path, put: &dyn Fn()) {
    put();
    let before = version.symlink_metadata().unwrap();
    // One that is not refused would not end.
    let mut command = copy.command();
    command.args(["preview", "--watch", "-o"]).arg(copy.page()).stdin(Stdio::null()).stdout(Stdio::piped());
    let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
    let errors = lines_of(child.stderr.take().unwrap());
    let complaint = errors.recv_timeout(DEADLINE);
    if complaint.is_err() {
        drop(child.kill());
    }
    let status = child.wait().unwrap();
    let complaint = complaint.expect("a complaint");
    assert!(complaint.contains("page.html.version.css: ") && complaint.contains("remove it"), "{complaint}");
    assert_eq!(status.code(), Some(1));
    assert!(!copy.page().exists(), "there is a page");
    let after = version.symlink_metadata().unwrap();
    assert!(after.file_type() == before.file_type() && after.modified().unwrap() == before.modified().unwrap());
}

#[cfg(unix)]
mod in_a_browser {
    use std::io::{BufRead, BufReader, Write};
    use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
    use std::sync::mpsc::{self, Receiver};
    use std::thread;
    use std::time::{Duration, Instant};

    use serde_json::{Value, json};
    use tempfile::TempDir;

    use super::{DEADLINE, Watch};
    use crate::support::{Copy, run};

    /// Chromium, spoken to over the pipe that it has for that.
    struct Browser {
        child: Child,
        input: ChildStdin,
        output: Receiver<Value>,
        session: Value,
        last: u64,
        _profile: TempDir,
    }

    impl Browser {
        /// None where there is no browser.
        fn open(address: &str) -> Option<Self> {
            let names = ["chromium", "chromium-browser", "google-chrome"];
            let is_there = |name: &&str| {
                std::env::var_os("PATH")
                    .is_some_and(|path| std::env::split_paths(&path).any(|p| p.join(name).is_file()))
            };
            let name = names.into_iter().find(is_there)?;
            let profile = TempDir::new().unwrap();
            // It reads file 3 and writes file 4; the shell makes these of the standard ones.
            let script = "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1";
            let mut command = Command::new("sh");
            command.args(["-c", script, "sh", name, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"]);
            command.args(["--disable-background-networking", "--disable-component-update", "--disable-sync"]);
            command.args(["--remote-debugging-pipe", "--window-size=1200,700"]);
            command.arg(format!("--user-data-dir={}", profile.path().display())).arg("about:blank");
            let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
            let (input, output) = (child.stdin.take().unwrap(), messages(child.stdout.take().unwrap()));
            let mut browser = Self { child, input, output, session: Value::Null, last: 0, _profile: profile };
            let target = browser.ask("Target.createTarget", json!({ "url": address }))["targetId"].clone();
            let attached = browser.ask("Target.attachToTarget", json!({ "targetId": target, "flatten": true }));
            browser.session = attached["sessionId"].clone();
            Some(browser)
        }

        fn ask(&mut self, method: &str, params: Value) -> Value {
            self.last += 1;
            let mut question = json!({ "id": self.last, "method": method, "params": params });
            if !self.session.is_null() {
                question["sessionId"] = self.session.clone();
            }
            self.input.write_all(format!("{question}\0").as_bytes()).unwrap();
            loop {
                let answer = self.output.recv_timeout(DEADLINE).expect("an answer of the browser");
                if answer["id"] == self.last {
                    return answer["result"].clone();
                }
            }
        }

        fn evaluate(&mut self, script: &str) -> Value {
            self.ask("Runtime.evaluate", json!({ "expression": script, "returnByValue": true }))["result"]["value"]
                .clone()
        }

        fn until(&mut self, script: &str, wanted: &Value) {
            let begun = Instant::now();
            loop {
                let value = self.evaluate(script);
                if value == *wanted {
                    return;
                }
                assert!(begun.elapsed() < DEADLINE, "{script} is {value}, not {wanted}");
                thread::sleep(Duration::from_millis(50));
            }
        }
    }

    impl Drop for Browser {
        fn drop(&mut self) {
            drop(self.child.kill());
            drop(self.child.wait());
        }
    }

    fn messages(output: ChildStdout) -> Receiver<Value> {
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            for message in BufReader::new(output).split(0).map_while(Result::ok) {
                drop(sender.send(serde_json::from_slice(&message).unwrap()));
            }
        });
        receiver
    }

    const SHOWN: &str = "[...document.querySelectorAll('.message:not([hidden])')].map(row => row.id).join()";
    const COLUMNS: &str =
        "[...document.querySelectorAll('#table thead [data-lang]:not([hidden])')].map(c => c.dataset.lang).join()";

    #[test]
    fn the_open_page_reloads_itself_and_keeps_filters_focus_and_place() {
        let copy = Copy::new();
        let watch = Watch::begin(&copy);
        let address = format!("file://{}", copy.page().display());
        let Some(mut browser) = Browser::open(&format!("{address}#q=FUNCTION&lang=fr,ru&severity=informational"))
        else {
            return println!("skipped: there is no Chromium");
        };
        browser.until(COLUMNS, &json!("en,fr,ru"));
        let shown = browser.evaluate(SHOWN);
        assert!(shown.as_str().unwrap().starts_with("sspi-SEC_I_CONTINUE_NEEDED,"), "{shown}");
        let text = "document.querySelector('#sspi-SEC_I_CONTINUE_NEEDED [data-lang=fr] .text').textContent";
        browser.evaluate("document.querySelector('#texts').scrollTop = 150; document.querySelector('#q').focus()");
        browser.until("document.querySelector('#live').textContent", &json!("live"));
        browser.evaluate("window.before = true");

        copy.replace("fr/sspi.ftl", "SEC_I_CONTINUE_NEEDED = La", "SEC_I_CONTINUE_NEEDED = Vraiment, la");
        watch.line();
        browser.until(&format!("{text}.startsWith('Vraiment, la')"), &json!(true));
        assert_eq!(browser.evaluate("window.before === undefined"), json!(true), "it did reload");
        browser.until(COLUMNS, &json!("en,fr,ru"));
        assert_eq!(browser.evaluate(SHOWN), shown);
        assert_eq!(browser.evaluate("document.querySelector('#q').value"), json!("FUNCTION"));
        assert_eq!(browser.evaluate("document.querySelector('#severity').value"), json!("informational"));
        assert_eq!(browser.evaluate("document.activeElement.id"), json!("q"));
        browser.until("Math.round(document.querySelector('#texts').scrollTop)", &json!(150));
    }

    #[test]
    fn the_filters_combine_and_are_kept_in_the_address() {
        let copy = Copy::new();
        copy.keep_alone(&["sspi.ftl", "ui.ftl"]);
        copy.replace("fr/sspi.ftl", "SEC_E_OK = L’opération a", "SEC_E_OK = L’opération  a");
        copy.replace("ru/sspi.ftl", "SEC_E_NO_KERB_KEY = ", "SEC_E_NO_KERB_KEY_ = ");
        copy.replace("en/sspi.ftl", "SEC_E_BAD_BINDINGS = ", "SEC_E_BAD_BINDINGS = Alas. ");
        copy.replace("it/sspi.ftl", "L’operazione è stata completata correttamente.", "Fatto.\n    .hint = Zampogna.");
        assert!(run(&copy, &[]).succeeded);
        let Some(mut browser) = Browser::open(&format!("file://{}", copy.page().display())) else {
            return println!("skipped: there is no Chromium");
        };
        // One more is what the change of an ID in Russian makes.
        let rows = copy.messages("en") + 1;
        browser.until("document.querySelector('#count')?.textContent", &json!(format!("{rows} of {rows} rows")));
        let all = json!("en,es,fr,it,pt-BR,ru");
        for (fragment, columns, shown) in [
            ("q=OPERATION+reussi", &all, "sspi-SEC_E_OK"),
            ("q=0x80090346", &all, "sspi-SEC_E_BAD_BINDINGS"),
            ("state=problem&severity=success", &all, "sspi-SEC_E_OK"),
            ("lang=es,ru&state=problem&severity=success", &json!("en,es,ru"), ""),
            ("state=stale&severity=error", &all, "sspi-SEC_E_BAD_BINDINGS"),
            ("state=missing", &all, "sspi-SEC_E_NO_KERB_KEY"),
            ("lang=fr&state=missing", &json!("en,fr"), ""),
            ("q=zampogna&lang=it&hint=1", &json!("en,it"), "sspi-SEC_E_OK"),
            ("q=zampogna&hint=1&severity=error", &all, ""),
            ("severity=success", &all, "sspi-SEC_E_OK"),
        ] {
            browser.evaluate("localStorage.clear()");
            browser.evaluate(&format!("location.hash = '#{fragment}'"));
            browser.until(SHOWN, &json!(shown));
            assert_eq!(browser.evaluate(COLUMNS), *columns, "{fragment}");
            let count = format!("{} of {rows} rows", usize::from(!shown.is_empty()));
            assert_eq!(browser.evaluate("document.querySelector('#count').textContent"), json!(count), "{fragment}");
        }
        // The other way: what is chosen is in the address, and a reload keeps it.
        browser.evaluate("document.querySelector('#clear').click(); document.querySelector('#only-fr').click()");
        browser.evaluate("document.querySelector('#state-stale').click()");
        browser.until("location.hash", &json!("#lang=fr&state=stale"));
        browser.evaluate("window.before = true; location.reload()");
        browser.until("window.before === undefined && document.readyState === 'complete'", &json!(true));
        browser.until(SHOWN, &json!("sspi-SEC_E_BAD_BINDINGS"));
        browser.until(COLUMNS, &json!("en,fr"));
        // The languages are remembered without it.
        browser.evaluate("location.hash = ''");
        browser.until("document.querySelector('#count').textContent", &json!(format!("{rows} of {rows} rows")));
        assert_eq!(browser.evaluate(COLUMNS), json!("en,fr"));
    }
}
