//! Which tags begin a language: those of registered languages, written as the registry has them.

use isolang::Language;
use language_tags::{LanguageTag, ValidationError};
use unicode_normalization::UnicodeNormalization;

use crate::catalogue::{canonical, canonical_tag};

/// Registered languages whose codes Windows keeps for devices.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];

/// Accepts the tag of a registered language in its canonical form only, and helps to find it.
pub(super) fn registered(tag: &str) -> Result<(), String> {
    let Some(spelled) = canonical_tag(tag) else { return of_name(tag).map_or_else(|| canonical(tag), Err) };
    let (language, rest) = spelled.split_once('-').unwrap_or((&spelled, ""));
    let short = Language::from_639_3(language).and_then(|language| language.to_639_1()).unwrap_or(language);
    let spelled = if rest.is_empty() { short.to_owned() } else { format!("{short}-{rest}") };
    let canonical = canonical_in_registry(&spelled).map_err(|why| {
        of_name(tag).unwrap_or_else(|| refusal(tag, &format!("{why}; write one such as de or zh-Hant")))
    })?;
    if canonical != tag {
        return Err(format!("write {canonical:?}, which is the canonical form of {tag:?}"));
    }
    if DEVICES.contains(&tag) {
        return Err(format!(
            "{tag:?} cannot be a folder on Windows, which keeps the name for a device: \
             write it with a script or a region, such as {tag}-Latn"
        ));
    }
    Ok(())
}

fn refusal(tag: &str, why: &str) -> String {
    format!("{tag:?} is no language tag that is registered: {why}")
}

/// The tag as the registry prefers it, if every part is registered and means the same to everybody.
fn canonical_in_registry(tag: &str) -> Result<String, String> {
    let tag = LanguageTag::parse(tag).map(|tag| tag.canonicalize().unwrap_or(tag));
    let tag = tag.map_err(|error| error.to_string())?;
    let language = tag.primary_language();
    let (script, region) = (tag.script().unwrap_or_default(), tag.region().unwrap_or_default());
    tag.validate().map_err(|error| match error {
        ValidationError::PrimaryLanguageNotInRegistry => format!("there is no language {language}"),
        ValidationError::ScriptNotInRegistry => format!("there is no script {script}"),
        ValidationError::RegionNotInRegistry => format!("there is no region {region}"),
        ValidationError::VariantNotInRegistry => format!("there is no variant {}", tag.variant().unwrap_or_default()),
        ValidationError::WrongVariantPrefix => format!("{language} has no such variant, or not there"),
        other => other.to_string(),
    })?;
    let private = [
        (language, [("qaa", "qtz")].as_slice()),
        (script, &[("Qaaa", "Qabx")]),
        (region, &[("AA", "AA"), ("QM", "QZ"), ("XA", "XZ"), ("ZZ", "ZZ")]),
    ];
    for (part, ranges) in private {
        if ranges.iter().any(|(first, last)| (*first..=*last).contains(&part)) {
            return Err(format!("{part} is for private use"));
        }
    }
    // ISO 639-3 has languages only; the registry has groups of them, too, such as the Slavic ones.
    match Language::from_639_3(language).or_else(|| Language::from_639_1(language)) {
        None | Some(Language::Mis | Language::Mul | Language::Und | Language::Zxx) => {
            Err(format!("{language} is not one language"))
        }
        Some(_) => Ok(tag.into_string()),
    }
}

/// The answer to the name of a language, in English or in itself, with or without other words.
fn of_name(name: &str) -> Option<String> {
    if let Some(tags) = named(name) {
        return Some(refusal(name, &format!("did you mean {tags}?")));
    }
    // Shorter words are seldom a name, and often a part of a tag.
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3);
    let tags = words.filter_map(named).next()?;
    let example = "as in es-MX and zh-Hant";
    Some(refusal(name, &format!("did you mean {tags}, alone or with a region or a script behind it, {example}?")))
}

/// The languages that have this name; or those with two letters that have it as a part of theirs, as in Modern Greek.
fn named(name: &str) -> Option<String> {
    let wanted = name.nfc().collect::<String>().to_lowercase();
    let part = wanted.clone();
    let is_it = move |names: &str| names.split(',').any(|name| plain(name) == wanted);
    let has_it = move |names: &str| plain(names).split(' ').any(|word| word == part);
    let all: Vec<_> = Language::match_names(is_it.clone()).chain(Language::match_autonyms(is_it)).collect();
    let mut tags: Vec<&str> = all.iter().filter_map(Language::to_639_1).collect();
    if tags.is_empty() {
        tags = all.iter().map(Language::to_639_3).collect();
    }
    if tags.is_empty() {
        tags = Language::match_names(has_it).filter_map(|language| language.to_639_1()).collect();
    }
    tags.retain(|tag| canonical_in_registry(tag).is_ok());
    tags.sort_unstable();
    tags.dedup();
    (!tags.is_empty()).then(|| tags.join(" or "))
}

/// The name of a language without the Latin letters behind it, the mark before them, and capitals.
fn plain(name: &str) -> String {
    let name = name.split(['\u{200e}', '(']).next().unwrap_or_default();
    name.trim().nfc().collect::<String>().to_lowercase()
}
