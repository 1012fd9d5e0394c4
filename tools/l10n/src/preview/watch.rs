//! `--watch`: the page follows the texts, and a browser that shows it follows the page.
//!
//! A page that was opened from a file may not read other files. But it may have a style sheet beside it, so that is
//! what tells the version: the page loads it every second and reloads itself when it names another one.

use std::path::Path;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::render::{Live, render};
use super::{Place, collect, summary, terms};
use crate::Outcome;
use crate::catalogue::Catalogue;
use crate::complaint::Complaint;
use crate::files::Companion;
use crate::output;

/// Editors write a file in several steps, and version control many files at once.
const SETTLED: Duration = Duration::from_millis(150);

/// How often it is looked whether the folder is there, and still the same one.
const AGAIN: Duration = Duration::from_millis(500);

enum Event {
    Changed,
    Failed(String),
    End,
}

pub(super) fn watch(root: &Path, place: &Place) -> Outcome {
    let (sender, events) = mpsc::channel();
    let end = sender.clone();
    // Nobody listens any more only when it is over anyway.
    ctrlc::set_handler(move || drop(end.send(Event::End)))
        .map_err(|error| vec![format!("Ctrl-C cannot be listened for: {error}")])?;
    // Before each page is made, so that no change between is lost.
    let mut watched = Some(Watched::begin(root, &sender)?);
    let mut preview = Preview::new(root, place);
    preview.beside.look().map_err(told)?;
    preview.make();
    loop {
        match events.recv_timeout(AGAIN) {
            Ok(Event::End) | Err(RecvTimeoutError::Disconnected) => break,
            Ok(Event::Failed(error)) => output::complain(&format!("{}: {error}", root.display())),
            Ok(Event::Changed) if settles(&events) == Settled::End => break,
            Err(RecvTimeoutError::Timeout) if watched.as_ref().is_some_and(|watched| watched.is_at(root)) => {}
            // A folder that was renamed or made anew is no longer watched, or not yet, and is not always told about. So
            // all are watched anew; that takes little beside the page.
            Ok(Event::Changed) | Err(RecvTimeoutError::Timeout) => match Watched::begin(root, &sender) {
                Ok(anew) => {
                    watched = Some(anew);
                    preview.make();
                }
                Err(complaints) => {
                    watched = None;
                    preview.tell(Err(complaints));
                }
            },
        }
    }
    preview.end();
    Ok(String::new())
}

#[derive(PartialEq)]
enum Settled {
    Quiet,
    End,
}

/// Waits until nothing changes any more. The end does not wait.
fn settles(events: &Receiver<Event>) -> Settled {
    loop {
        match events.recv_timeout(SETTLED) {
            Ok(Event::Changed) => {}
            Ok(Event::Failed(error)) => output::complain(&error),
            Ok(Event::End) => return Settled::End,
            Err(_) => return Settled::Quiet,
        }
    }
}

/// The folder that is being watched, with all below it.
struct Watched {
    _watcher: RecommendedWatcher,
    id: Option<Id>,
}

impl Watched {
    fn begin(root: &Path, sender: &Sender<Event>) -> Result<Self, Vec<String>> {
        let failed = |error| vec![format!("{} cannot be watched: {error}", root.display())];
        let sender = sender.clone();
        let tell = move |result: notify::Result<notify::Event>| {
            let event = match result {
                // To read a file is no change; the page itself is made by reading them all.
                Ok(event) if matches!(event.kind, EventKind::Access(_)) => return,
                Ok(_) => Event::Changed,
                Err(error) => Event::Failed(error.to_string()),
            };
            drop(sender.send(event));
        };
        // Should another one take its place now, that one is not taken for the one that is watched.
        let id = id(root);
        let mut watcher = notify::recommended_watcher(tell).map_err(failed)?;
        watcher.watch(root, RecursiveMode::Recursive).map_err(failed)?;
        Ok(Self { _watcher: watcher, id })
    }

    /// Whether that is the folder to which a path leads.
    fn is_at(&self, root: &Path) -> bool {
        self.id.is_some() && id(root) == self.id
    }
}

/// What no two folders have in common at a time.
#[cfg(unix)]
type Id = (u64, u64);

#[cfg(unix)]
fn id(folder: &Path) -> Option<Id> {
    use std::os::unix::fs::MetadataExt as _;

    let metadata = folder.metadata().ok()?;
    Some((metadata.dev(), metadata.ino()))
}

/// When it was made, which hardly any two folders have in common.
#[cfg(not(unix))]
type Id = std::time::SystemTime;

#[cfg(not(unix))]
fn id(folder: &Path) -> Option<Id> {
    folder.metadata().ok()?.created().ok()
}

struct Preview<'w> {
    root: &'w Path,
    place: &'w Place,
    /// Beside the page; it tells the version.
    beside: Companion,
    live: Live,
    /// What was said last: a page, or complaints.
    last: Option<Result<String, Vec<String>>>,
}

impl<'w> Preview<'w> {
    fn new(root: &'w Path, place: &'w Place) -> Self {
        let live = Live { file: place.name_beside(ENDING).to_string_lossy().into_owned() };
        Self { root, place, beside: place.beside(ENDING, is_version), live, last: None }
    }

    /// Makes the page, if it would be another one; so a page below the folder that is watched is made once. What is
    /// wrong is said, and the page stays as it was.
    fn make(&mut self) {
        let made = self.try_make();
        self.tell(made);
    }

    /// Says what is wrong, unless that was said last.
    fn tell(&mut self, made: Result<String, Vec<String>>) {
        if self.last.as_ref() == Some(&made) {
            return;
        }
        if let Err(complaints) = &made {
            for complaint in complaints {
                output::complain(complaint);
            }
        }
        self.last = Some(made);
    }

    fn try_make(&mut self) -> Result<String, Vec<String>> {
        // Anew each time: languages come and go.
        let catalogue = Catalogue::open(self.root)?;
        let page = collect::collect(&catalogue, &terms::marks)?;
        let rendered = render(&page, Some(&self.live))?;
        if self.last.as_ref().is_some_and(|last| last.as_ref() == Ok(&rendered.version)) {
            return Ok(rendered.version);
        }
        // No page that nothing can tell the version of.
        self.beside.look().map_err(told)?;
        // The page first: whoever reads its version finds it.
        self.place.make(self.root, &rendered.html).map_err(told)?;
        self.beside.write(&version(&rendered.version)).map_err(told)?;
        // Whoever closes the output wants the page all the same.
        let _ = output::answer(&format!("{}\n", summary(&self.place.path(), &page)));
        Ok(rendered.version)
    }

    fn end(self) {
        if let Err(complaint) = self.beside.remove() {
            output::complain(&complaint.to_string());
        }
    }
}

/// What the file that tells the version has behind the name of the page.
const ENDING: &str = ".version.css";

const BEFORE_VERSION: &str = ":root { --l10n-version: \"";
const AFTER_VERSION: &str = "\"; }\n";

fn version(version: &str) -> String {
    format!("{BEFORE_VERSION}{version}{AFTER_VERSION}")
}

/// Whether a text is [`version`] of something.
fn is_version(text: &str) -> bool {
    let version = text.strip_prefix(BEFORE_VERSION).and_then(|text| text.strip_suffix(AFTER_VERSION));
    version.is_some_and(|version| version.chars().all(|c| c.is_ascii_hexdigit()))
}

fn told(complaint: Complaint) -> Vec<String> {
    vec![complaint.to_string()]
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::check::Inputs;

    /// Making the page reads all files; if that counted as a change, the page would be made for ever.
    #[test]
    fn reading_is_no_change_and_writing_is_one() {
        let copy = tempfile::TempDir::new().unwrap();
        fs::create_dir(copy.path().join("en")).unwrap();
        fs::write(copy.path().join("l10n.toml"), "locales = []\n").unwrap();
        fs::write(copy.path().join("en/sspi.ftl"), "SEC_E_OK = Yes.\n").unwrap();
        let (sender, events) = mpsc::channel();
        let _watched = Watched::begin(copy.path(), &sender).unwrap();
        // What a system may still tell of the time before.
        while events.recv_timeout(SETTLED).is_ok() {}

        let catalogue = Catalogue::open(copy.path()).unwrap();
        assert!(!Inputs::read(&catalogue).findings().is_empty());
        assert!(events.recv_timeout(Duration::from_secs(1)).is_err());

        fs::write(copy.path().join("en/sspi.ftl"), "SEC_E_OK = No.\n").unwrap();
        assert!(matches!(events.recv_timeout(Duration::from_secs(10)), Ok(Event::Changed)));
    }
}
