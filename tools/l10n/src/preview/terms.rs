//! The terms of the glossary in a text, with what was agreed on.

use super::marks::{Mark, Text};
use crate::catalogue::REFERENCE;
use crate::glossary::{Glossary, Term};

/// In English every term; in a translation the agreed words for those that the English has.
pub(super) fn marks(glossary: &Glossary, text: &Text<'_>) -> Vec<Mark> {
    if text.locale == REFERENCE {
        let occurrences = glossary.terms_in(text.text).into_iter();
        return occurrences.map(|found| mark(found.term, found.range, in_all_languages(found.term))).collect();
    }
    let mut marks = Vec::new();
    let mut seen: Vec<&str> = Vec::new();
    for term in glossary.terms_in(text.english).into_iter().map(|found| found.term) {
        let Some(agreed) = term.agreed.get(text.locale).filter(|_| !seen.contains(&term.id.as_str())) else { continue };
        seen.push(&term.id);
        let translations: Vec<&str> = agreed.translations().collect();
        let said = translations.join(", also ");
        marks.extend(agreed.find(text.text).into_iter().map(|range| mark(term, range, said.clone())));
    }
    marks
}

fn mark(term: &Term, range: std::ops::Range<usize>, agreed: String) -> Mark {
    let note = term.note.as_ref().map(|note| format!(" — {note}")).unwrap_or_default();
    Mark { range, term: term.en.first().unwrap_or(&term.id).clone(), says: format!("{agreed}{note}") }
}

fn in_all_languages(term: &Term) -> String {
    let agreed = term.agreed.iter().map(|(locale, agreed)| format!("{locale}: {}", agreed.preferred));
    agreed.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::catalogue::Catalogue;

    #[test]
    fn both_sides_of_a_term_are_marked() {
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        let glossary = Glossary::read(&Catalogue::open(&locales).unwrap()).unwrap();
        let english = "The security context is complete.";
        let found = |locale, text| {
            let marks = marks(&glossary, &Text { locale, english, text });
            marks.into_iter().map(|mark| (text[mark.range].to_owned(), mark.term, mark.says)).collect::<Vec<_>>()
        };
        let own = found("en", english);
        let (word, term, says) = &own[0];
        assert_eq!((word.as_str(), term.as_str()), ("security context", "security context"));
        assert!(says.contains("fr: contexte de sécurité") && says.contains("ru: "), "{says}");
        let french = found("fr", "Le contexte de sécurité est complet.");
        assert_eq!((french[0].0.as_str(), french[0].1.as_str()), ("contexte de sécurité", "security context"));
        assert!(french[0].2.starts_with("contexte de sécurité"));
        assert!(found("de", "Der Sicherheitskontext ist vollständig.").is_empty());
    }
}
