//! `preview`: all texts in all languages side by side, on one page that needs nothing but a browser.

mod collect;
mod fallback;
mod marks;
mod page;
mod render;
mod terms;
mod watch;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::Args;

use self::page::Page;
use crate::Outcome;
use crate::catalogue::Catalogue;
use crate::complaint::Complaint;
use crate::files::Companion;
use crate::{files, output};

#[derive(Args)]
pub(crate) struct Options {
    /// Where to put the page [default: target/l10n/preview.html of the project]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Make the page anew whenever a text changes; a browser that shows it follows. Ends on Ctrl-C
    #[arg(long)]
    watch: bool,
}

pub(crate) fn preview(catalogue: &Catalogue, options: &Options) -> Outcome {
    let place = Place::of(options.output.as_deref());
    if options.watch {
        return watch::watch(&catalogue.root, &place);
    }
    let page = collect::collect(catalogue, &terms::marks)?;
    let html = render::render(&page, None)?.html;
    place.make(&catalogue.root, &html).map_err(|complaint| vec![complaint.to_string()])?;
    Ok(format!("{}\n", summary(&place.path(), &page)))
}

/// Where the page is made.
enum Place {
    /// Where somebody wants it. If that is a link, the page is made where it leads.
    Named(PathBuf),
    /// Below this folder, under names that are ours: no link leads there from it.
    Below(PathBuf),
}

/// The page below Cargo's folder for what is made: no version control takes it for a part of the project.
const OWN: &str = "l10n/preview.html";

impl Place {
    fn of(output: Option<&Path>) -> Self {
        let project = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
        let own = || Self::Below(project.unwrap_or(Path::new(".")).join("target"));
        output.map_or_else(own, |output| Self::Named(output.to_owned()))
    }

    fn path(&self) -> PathBuf {
        match self {
            Self::Named(path) => path.clone(),
            Self::Below(folder) => folder.join(OWN),
        }
    }

    fn make(&self, root: &Path, html: &str) -> Result<(), Complaint> {
        match self {
            Self::Named(path) => files::make(root, path, html),
            Self::Below(folder) => files::make_in(root, folder, OWN.as_ref(), html),
        }
    }

    /// The name of the page with something behind it.
    fn name_beside(&self, ending: &str) -> OsString {
        let mut name = self.path().file_name().map(OsString::from).unwrap_or_default();
        name.push(ending);
        name
    }

    /// The file that is called so, beside the page.
    fn beside(&self, ending: &str, is_own: fn(&str) -> bool) -> Companion {
        let name = self.name_beside(ending);
        match self {
            Self::Named(path) => Companion::new(files::folder_of(path).to_owned(), name.into(), is_own),
            Self::Below(folder) => Companion::new(folder.clone(), Path::new(OWN).with_file_name(name), is_own),
        }
    }
}

fn summary(output: &Path, page: &Page) -> String {
    let problems: usize = page.languages.iter().map(|language| language.problems).sum();
    let beside = page.general.iter().filter(|problem| problem.counts && !problem.in_language).count();
    let (languages, problems) = (page.languages.len(), problems + beside);
    let s = if problems == 1 { "" } else { "s" };
    format!("{}: {} messages in {languages} languages, {problems} problem{s}", output::path(output), page.messages)
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    /// Whoever can put a link below Cargo's folder, as a clone can have one, chooses no file that is written.
    #[test]
    fn no_link_below_the_own_folder_is_followed() {
        let copy = tempfile::TempDir::new().unwrap();
        let (target, victims) = (copy.path().join("target"), copy.path().join("victims"));
        let own = Place::Below(target.clone());
        let make = || own.make(&copy.path().join("locales"), "page").map_err(|complaint| complaint.to_string());
        let mut beside = own.beside(".css", |_| true);
        fs::create_dir(&victims).unwrap();
        fs::write(victims.join("preview.html"), "mine").unwrap();

        fs::create_dir(&target).unwrap();
        symlink(&victims, target.join("l10n")).unwrap();
        let why = "target/l10n is a link or no folder: remove it";
        assert!(make().is_err_and(|complaint| complaint.contains(why)));
        assert!(beside.look().is_err_and(|complaint| complaint.to_string().contains(why)));
        assert!(beside.write("version").is_err());
        fs::remove_file(target.join("l10n")).unwrap();

        fs::create_dir(target.join("l10n")).unwrap();
        for name in ["preview.html", "preview.html.css"] {
            symlink(victims.join("preview.html"), target.join("l10n").join(name)).unwrap();
        }
        assert!(make().is_err_and(|complaint| complaint.ends_with("cannot be written: not a regular file")));
        assert!(beside.write("version").is_err_and(|complaint| complaint.to_string().contains("remove it")));
        assert_eq!(fs::read_to_string(victims.join("preview.html")).unwrap(), "mine");
        assert_eq!(fs::read_dir(&victims).unwrap().count(), 1);

        // Cargo's folder may lie elsewhere.
        fs::rename(&target, copy.path().join("elsewhere")).unwrap();
        symlink("elsewhere", &target).unwrap();
        fs::remove_dir_all(copy.path().join("elsewhere/l10n")).unwrap();
        make().unwrap();
        beside.write("version").unwrap();
        assert_eq!(fs::read_to_string(own.path()).unwrap(), "page");
        assert_eq!(fs::read_to_string(target.join("l10n/preview.html.css")).unwrap(), "version");
        beside.remove().unwrap();
        assert!(!target.join("l10n/preview.html.css").exists());
    }
}
