//! Puts the npm package together: the JavaScript beside the compiled core, the languages as modules and as Fluent files,
//! and the table of codes. usage: sspi-status-js-tool CORE.wasm LOCALES PACKAGE

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sspi_status::Symbol;
use wasm_bindgen_cli_support::Bindgen;

#[path = "../../texts.rs"]
mod texts;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [core, locales, package] = arguments.as_slice() else {
        return Err("usage: sspi-status-js-tool CORE.wasm LOCALES PACKAGE".into());
    };
    // `index.d.ts` has the types of the whole package.
    let mut bindgen = Bindgen::new();
    bindgen.input_path(core).out_name("core").web(true)?.typescript(false);
    // The names of functions would be a tenth of the core.
    bindgen.remove_name_section(true).remove_producers_section(true).generate(package)?;
    write_languages(locales, package)?;
    fs::write(package.join("codes.json"), codes())?;
    Ok(())
}

/// Writes each language as a module, which every browser and every bundler loads alone, and as the Fluent files.
fn write_languages(locales: &Path, package: &Path) -> Result<(), Box<dyn Error>> {
    let modules = package.join("languages");
    fs::create_dir_all(&modules)?;
    let mut index = "// The languages that `load` can add, one module each.\nexport const languages = {\n".to_owned();
    for tag in texts::languages(locales) {
        let folder = locales.join(&tag);
        let files = package.join("locales").join(&tag);
        fs::create_dir_all(&files)?;
        for path in texts::files(&folder) {
            fs::write(files.join(texts::name(&path)), texts::without_notes(&path))?;
        }
        // English is inside the core.
        if tag != "en" {
            let (messages, keywords) = (json!(texts::messages(&folder)), json!(texts::keywords(&folder)));
            let module = format!("export const messages = {messages};\nexport const keywords = {keywords};\n");
            fs::write(modules.join(&tag).with_extension("js"), module)?;
            writeln!(index, "  {}: () => import(\"./{tag}.js\"),", json!(tag))?;
        }
    }
    fs::write(modules.join("index.js"), index + "};\n")?;
    Ok(())
}

/// The table of codes, one line each.
fn codes() -> String {
    let lines: Vec<String> = Symbol::all().iter().map(|symbol| row(*symbol).to_string()).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

fn row(symbol: Symbol) -> Value {
    let code = symbol.code();
    json!({
        "symbol": symbol.name(),
        "number": code.number(),
        "space": code.space().as_str(),
        "family": symbol.family().as_str(),
        "aliases": symbol.other_symbols().collect::<Vec<_>>(),
        "message": symbol.message().map(Symbol::name),
    })
}
