//! Reads the catalogue's `.ftl` files and writes what some contenders have instead of Fluent at run time:
//! the static table, and locale files for rust-i18n.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use sspi_status::Symbol;

#[path = "src/tags.rs"]
mod tags;

const UNKNOWN_CODE: &str = "sspi-unknown-code";

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
    let symbols: Vec<Symbol> = Symbol::all().iter().copied().filter(|symbol| !symbol.is_alias()).collect();
    let locales = tags::TAGS.iter().map(|tag| Locale::read(root, tag, &symbols)).collect::<Result<Vec<_>, _>>()?;

    write(&out.join("table.rs"), &table(&symbols, &locales))?;
    let folder = out.join("rust-i18n");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for locale in &locales {
        write(&folder.join(format!("{}.json", locale.tag)), &rust_i18n(&symbols, locale))?;
    }
    // The macro takes a literal only, so the folder's path has to be written down.
    let call = format!("rust_i18n::i18n!({:?}, fallback = {:?});\n", folder.display().to_string(), tags::TAGS[0]);
    write(&out.join("rust_i18n.rs"), &call)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// What one locale has, the messages in the order of the symbols.
struct Locale {
    tag: &'static str,
    messages: Vec<(String, Option<String>)>,
    /// The sentence for an unknown code, around the code.
    unknown: (String, String),
}

impl Locale {
    fn read(root: &Path, tag: &'static str, symbols: &[Symbol]) -> Result<Self, String> {
        let path = root.join(tag).join("sspi.ftl");
        let resource = parse(&path)?;
        let by_id: HashMap<&str, &Message<String>> =
            messages(&resource).map(|message| (message.id.name.as_str(), message)).collect();
        let find = |symbol: &Symbol| {
            let missing = || format!("{}: {symbol} is missing or is no plain text", path.display());
            let message = by_id.get(symbol.name()).ok_or_else(missing)?;
            let text = message.value.as_ref().and_then(plain).ok_or_else(missing)?;
            let hint = message.attributes.iter().find(|attribute| attribute.id.name == "hint");
            let hint = hint.map(|hint| plain(&hint.value).ok_or_else(missing)).transpose()?;
            Ok((text, hint))
        };
        let messages_in_order = symbols.iter().map(find).collect::<Result<_, String>>()?;

        let path = root.join(tag).join("ui.ftl");
        let resource = parse(&path)?;
        let unknown = messages(&resource)
            .find(|message| message.id.name == UNKNOWN_CODE)
            .and_then(|message| around(message.value.as_ref()?))
            .ok_or_else(|| format!("{}: {UNKNOWN_CODE} is no text around {{ $code }}", path.display()))?;
        Ok(Self { tag, messages: messages_in_order, unknown })
    }
}

type Resource = fluent_syntax::ast::Resource<String>;

fn parse(path: &Path) -> Result<Resource, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    parser::parse(text).map_err(|(_, errors)| format!("{}: {}", path.display(), errors[0]))
}

fn messages(resource: &Resource) -> impl Iterator<Item = &Message<String>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

fn plain(pattern: &Pattern<String>) -> Option<String> {
    pattern.elements.iter().map(text).collect()
}

/// The text before and behind the one variable.
fn around(pattern: &Pattern<String>) -> Option<(String, String)> {
    let is_code = |element: &PatternElement<String>| {
        matches!(element, PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id })
        } if id.name == "code")
    };
    let at = pattern.elements.iter().position(is_code)?;
    let side = |elements: &[PatternElement<String>]| elements.iter().map(text).collect::<Option<String>>();
    Some((side(&pattern.elements[..at])?, side(&pattern.elements[at + 1..])?))
}

fn text(element: &PatternElement<String>) -> Option<&str> {
    match element {
        PatternElement::TextElement { value } => Some(value),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) }
            if !value.contains('\\') =>
        {
            Some(value)
        }
        PatternElement::Placeable { .. } => None,
    }
}

fn table(symbols: &[Symbol], locales: &[Locale]) -> String {
    let mut out = format!("/// The known numbers.\npub(crate) const CODES: [u32; {}] = [", symbols.len());
    for symbol in symbols {
        let _ = write!(out, "{:#010X}, ", symbol.code().as_u32());
    }
    let _ = writeln!(out, "];\n/// The IDs of their messages.\npub(crate) static IDS: [Id; {}] = [", symbols.len());
    for symbol in symbols {
        let _ = writeln!(out, "    Id {{ text: {:?}, hint: {:?} }},", symbol.name(), hint_key(symbol));
    }
    let _ = writeln!(out, "];\n/// Every text.\npub(crate) static LOCALES: [Locale; {}] = [", locales.len());
    for Locale { tag, messages, unknown } in locales {
        let _ = writeln!(out, "    Locale {{ tag: {tag:?}, unknown: {unknown:?}, entries: [");
        for message in messages {
            let _ = writeln!(out, "        {message:?},");
        }
        out.push_str("    ] },\n");
    }
    out.push_str("];\n");
    out
}

fn rust_i18n(symbols: &[Symbol], locale: &Locale) -> String {
    let mut out = String::from("{\n  \"_version\": 1");
    let mut add = |key: &str, text: &str| {
        let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        let _ = write!(out, ",\n  \"{key}\": \"{text}\"");
    };
    for (symbol, (text, hint)) in symbols.iter().zip(&locale.messages) {
        add(symbol.name(), text);
        if let Some(hint) = hint {
            add(&hint_key(symbol), hint);
        }
    }
    add(UNKNOWN_CODE, &format!("{}%{{code}}{}", locale.unknown.0, locale.unknown.1));
    out.push_str("\n}\n");
    out
}

fn hint_key(symbol: &Symbol) -> String {
    format!("{symbol}.hint")
}
