//! Links between the documents of the repository lead somewhere.

use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

#[test]
fn every_link_to_a_file_or_a_heading_leads_there() {
    let root = fs::canonicalize(ROOT).unwrap();
    let mut documents = Vec::new();
    find(&root, &mut documents);
    let (mut links, mut dead) = (0, Vec::new());
    for document in &documents {
        let text = fs::read_to_string(document).unwrap();
        for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
            let Event::Start(Tag::Link { dest_url: url, .. } | Tag::Image { dest_url: url, .. }) = event else {
                continue;
            };
            if url.contains("://") || url.starts_with("mailto:") || url.contains('@') {
                continue;
            }
            links += 1;
            let (file, heading) = url.split_once('#').unwrap_or((&url, ""));
            let target = if file.is_empty() { document.clone() } else { document.parent().unwrap().join(file) };
            if !target.exists() || !(heading.is_empty() || headings(&target).iter().any(|known| known == heading)) {
                dead.push(format!("{}: {url}", document.strip_prefix(&root).unwrap().display()));
            }
        }
    }
    assert!(dead.is_empty(), "dead links:\n{}", dead.join("\n"));
    assert!(links > 20, "{links} links in {} documents", documents.len());
}

/// docs.rs shows the crate's documentation, but no other file of the repository, and begins where its readers begin.
#[test]
fn the_documentation_of_the_crate_stands_alone() {
    let source = fs::read_to_string(format!("{ROOT}/src/lib.rs")).unwrap();
    let lines = source.lines().map_while(|line| line.strip_prefix("//!"));
    let lines: Vec<_> = lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let at = |begin: &str| lines.iter().position(|line| line.starts_with(begin)).unwrap_or(usize::MAX);
    assert!(at("```") < at("# The types") && at("# The types") < 30, "an example and the types come first");
    for event in Parser::new_ext(&lines.join("\n"), Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Image { dest_url: url, .. }) => panic!("a picture: {url}"),
            Event::Start(Tag::Link { dest_url: url, .. }) => {
                assert!(url.starts_with("https://") || !url.contains(['/', '.']), "a file of the repository: {url}");
            }
            _ => {}
        }
    }
    // README is there for its tests alone.
    let readme = source.split("#[doc = include_str!").next().unwrap().lines().next_back();
    assert_eq!(readme, Some("#[cfg(all(doctest, feature = \"embedded\"))]"));
}

/// The Markdown files of a folder, without those that were built, downloaded, hidden or test data, except GitHub's.
fn find(folder: &Path, documents: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !path.is_symlink() {
            let foreign = ["build", "dist", "node_modules", "pkg", "target", "tests"].contains(&name.as_str());
            if !foreign && (!name.starts_with('.') || name == ".github") {
                find(&path, documents);
            }
        } else if name.ends_with(".md") {
            documents.push(path);
        }
    }
}

/// The names by which a document's headings are linked, as GitHub makes them.
fn headings(document: &Path) -> Vec<String> {
    let text = fs::read_to_string(document).unwrap();
    let (mut found, mut inside) = (Vec::new(), false);
    for event in Parser::new(&text) {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                inside = true;
                found.push(String::new());
            }
            Event::End(TagEnd::Heading(_)) => inside = false,
            Event::Text(text) | Event::Code(text) if inside => {
                let name = text.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
                let name: String = name.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect();
                found.last_mut().unwrap().push_str(&name);
            }
            _ => {}
        }
    }
    found
}
