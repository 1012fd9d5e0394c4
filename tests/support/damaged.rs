//! The damaged files of `tests/data/damaged`, for the tests that give them to the library and to the build. Each file
//! there is a language with one file; each folder is a language with several files.

use std::fs;
use std::path::Path;

/// A damaged language.
pub(crate) struct Case {
    /// The name of the file or folder.
    pub(crate) name: String,
    /// A private-use language: qaa, qab, …
    pub(crate) tag: String,
    /// The name of each file, below the folder of the language, and its content.
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

/// All damaged languages, in the order of their names.
pub(crate) fn cases(corpus: &Path) -> Vec<Case> {
    let mut names: Vec<String> = entries(corpus);
    names.sort();
    let case = |(i, name): (usize, String)| {
        let mut files = Vec::new();
        let path = corpus.join(&name);
        if path.is_dir() {
            collect(&path, "", &mut files);
        } else {
            files.push(("sspi.ftl".to_owned(), fs::read(&path).unwrap()));
        }
        let letter = |i: usize| char::from(b'a' + u8::try_from(i).unwrap());
        Case { name, tag: format!("q{}{}", letter(i / 26), letter(i % 26)), files }
    };
    names.into_iter().enumerate().map(case).collect()
}

impl Case {
    /// Writes the files to `{folder}/{tag}/`.
    pub(crate) fn write(&self, folder: &Path) {
        for (name, bytes) in &self.files {
            let path = folder.join(&self.tag).join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, Vec<u8>)>) {
    for name in entries(folder) {
        let path = folder.join(&name);
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), files);
        } else {
            files.push((format!("{prefix}{name}"), fs::read(path).unwrap()));
        }
    }
}

fn entries(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}
