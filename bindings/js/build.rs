//! Writes what is inside the core: English, and the tags of the languages that can be loaded.

use std::path::Path;

#[allow(dead_code, reason = "the tool uses the rest")]
mod texts;

fn main() {
    let locales = Path::new("../../locales");
    for input in ["build.rs", "texts.rs", "../../locales"] {
        println!("cargo::rerun-if-changed={input}");
    }
    let out = std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let write = |name: &str, text: String| {
        std::fs::write(Path::new(&out).join(name), text).expect("OUT_DIR is writable");
    };
    let english = locales.join("en");
    write("en.ftl", texts::messages(&english));
    write("keywords.toml", texts::keywords(&english));
    println!("cargo::rustc-env=LANGUAGES={}", texts::languages(locales).join(" "));
}
