//! Writes the shipped texts as some contenders want them: one file for each language in place of one for each family,
//! and for rust-i18n, which knows no Fluent, as JSON.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

#[path = "src/tags.rs"]
mod tags;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let root = Path::new("../../locales");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/tags.rs");
    println!("cargo::rerun-if-changed={}", root.display());

    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set: build this with cargo")?);
    let json = out.join("rust-i18n");
    for tag in tags::TAGS {
        let texts = texts(&root.join(tag))?;
        write(&json.join(tag).with_extension("json"), &rust_i18n(&texts)?)?;
        write(&out.join("fluent").join(tag).join("texts.ftl"), &texts)?;
    }
    // The macro takes a literal only, so the folder's path has to be written down.
    let call = format!("rust_i18n::i18n!({:?}, fallback = {:?});\n", json.display().to_string(), tags::TAGS[0]);
    write(&out.join("rust_i18n.rs"), &call)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, text));
    written.map_err(|error| format!("{}: {error}", path.display()))
}

/// The files of a language one after another, without the words around the texts.
fn texts(folder: &Path) -> Result<String, String> {
    let failed = |error| format!("{}: {error}", folder.display());
    let entries = std::fs::read_dir(folder).map_err(failed)?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths
        .retain(|path| path.extension().is_some_and(|e| e == "ftl") && path.file_name().is_some_and(|f| f != "ui.ftl"));
    paths.sort();
    let texts = paths.iter().map(std::fs::read_to_string).collect::<Result<Vec<_>, _>>().map_err(failed)?;
    Ok(texts.join("\n"))
}

fn rust_i18n(texts: &str) -> Result<String, String> {
    let resource = parser::parse(texts).map_err(|(_, errors)| errors[0].to_string())?;
    let mut out = String::from("{\n  \"_version\": 1");
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(text) = message.value.as_ref().and_then(plain) else { continue };
        let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        let _ = write!(out, ",\n  \"{}\": \"{text}\"", message.id.name);
    }
    out.push_str("\n}\n");
    Ok(out)
}

fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let text = |element: &PatternElement<&str>| match *element {
        PatternElement::TextElement { value } => Some(value.to_owned()),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            (!value.contains('\\')).then(|| value.to_owned())
        }
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(text).collect()
}
