//! Faults of meaning and language that `faults.toml` knows, found by their symptoms.

use std::collections::BTreeMap;

use regex::{Regex, RegexBuilder};
use serde::Deserialize;
use sspi_status::Symbol;
use unic_langid::LanguageIdentifier;

/// The known faults of one language.
pub(super) struct Faults(Vec<(Regex, Entry)>);

/// A fault that a sentence shows.
#[derive(Debug, PartialEq)]
pub(super) struct Fault {
    pub(super) kind: String,
    pub(super) why: String,
    /// The words that show it.
    pub(super) symptom: String,
}

#[derive(Deserialize)]
struct File {
    fault: Vec<Entry>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// In which messages; any, if there is none.
    #[serde(default)]
    symbols: Vec<String>,
    kind: String,
    why: String,
    /// By language, a regular expression; capitals do not count.
    symptoms: BTreeMap<String, String>,
}

fn entries() -> Result<Vec<Entry>, String> {
    let file: File =
        toml::from_str(include_str!("faults.toml")).map_err(|error| format!("faults.toml of the importer: {error}"))?;
    Ok(file.fault)
}

impl Faults {
    /// Those of a locale's language.
    pub(super) fn load(locale: &str) -> Result<Self, String> {
        let language = locale.parse::<LanguageIdentifier>().map(|tag| tag.language.to_string()).unwrap_or_default();
        let mut faults = Vec::new();
        for entry in entries()? {
            if let Some(symptom) = entry.symptoms.get(&language) {
                let regex = RegexBuilder::new(symptom).case_insensitive(true).build();
                let regex = regex.map_err(|error| format!("faults.toml of the importer: {error}"))?;
                faults.push((regex, entry));
            }
        }
        Ok(Self(faults))
    }

    /// What is wrong with a sentence.
    pub(super) fn of(&self, symbol: Symbol, sentence: &str) -> Vec<Fault> {
        let concerned =
            |entry: &Entry| entry.symbols.is_empty() || entry.symbols.iter().any(|one| one == symbol.name());
        let faults = self.0.iter().filter(|(_, entry)| concerned(entry)).filter_map(|(regex, entry)| {
            let symptom = regex.find(sentence)?.as_str().to_owned();
            Some(Fault { kind: entry.kind.clone(), why: entry.why.clone(), symptom })
        });
        faults.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_about_known_symbols_and_has_a_symptom_that_is_one() {
        for entry in entries().unwrap() {
            assert!(!entry.symptoms.is_empty() && !entry.why.is_empty(), "{}", entry.kind);
            for symbol in &entry.symbols {
                assert!(symbol.parse::<Symbol>().is_ok(), "{symbol}");
            }
            for (language, symptom) in &entry.symptoms {
                let regex = Regex::new(symptom).unwrap();
                assert!(!regex.is_match(""), "{language} {symptom} finds a fault in nothing");
            }
        }
    }

    #[test]
    fn a_fault_is_found_in_its_language_and_message_only() {
        let faults = Faults::load("es").unwrap();
        let kinds = |symbol, sentence| -> Vec<String> {
            faults.of(symbol, sentence).into_iter().map(|fault| fault.kind).collect()
        };
        assert_eq!(kinds(Symbol::SEC_E_ILLEGAL_MESSAGE, "Tiene un Formato Correcto."), ["inverted meaning"]);
        assert_eq!(kinds(Symbol::SEC_E_ILLEGAL_MESSAGE, "Tiene un formato incorrecto."), [] as [&str; 0]);
        assert_eq!(kinds(Symbol::SEC_E_OK, "Tiene un formato correcto."), [] as [&str; 0]);
        let faults = Faults::load("fr-CA").unwrap();
        assert_eq!(faults.of(Symbol::SEC_E_ILLEGAL_MESSAGE, "formato correcto"), []);
        assert_eq!(faults.of(Symbol::SEC_E_LOGON_DENIED, "C’est obsolète.")[0].symptom, "obsolète");
        assert!(Faults::load("tlh").unwrap().of(Symbol::SEC_E_LOGON_DENIED, "obsoleto").is_empty());
    }
}
