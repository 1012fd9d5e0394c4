//! A word of letters from two scripts, such as a Latin a in a Russian word.

use unicode_script::{Script, UnicodeScript};

use crate::check::finding::{Check, Found, Rule, Severity};
use crate::check::language::Language;
use crate::check::model::{Model, Place};
use crate::check::words::{offset, words};

pub(super) const RULE: Rule = Rule {
    name: "mixed-script",
    severity: Severity::Error,
    what: "a letter of another script: a Latin a in a Russian word, a Latin c for the preposition с",
    why: "it looks right, and no search and no screen reader takes it for the word",
    bad: include_bytes!("../../../tests/rules/mixed-script/bad.ftl"),
    good: include_bytes!("../../../tests/rules/mixed-script/good.ftl"),
    check: Check::Text(check),
    fix: None,
};

fn check<'s>(model: &Model<'s>, at: Place<'_, 's>, found: &mut Found<'s>) {
    let language = Language::of(at.file.locale);
    for &piece in &at.text.pieces {
        let mut is_technical = model.technical(at, piece);
        for word in words(piece) {
            let has = |script: &Script| word.chars().any(|c| c.script() == *script);
            if CONFUSABLE.iter().filter(|script| has(script)).count() > 1 {
                found
                    .slice(at, word, format!("{word} mixes letters of two scripts"))
                    .help("type it anew in one script");
            } else if let Some(stray) =
                word.chars().find(|c| is_stray(*c, word, language)).filter(|_| !is_technical(offset(piece, word)))
            {
                let message = format!("{stray} (U+{:04X}) is a letter of another script", u32::from(stray));
                found.slice(at, word, message).help("type it anew");
            }
        }
    }
}

/// Scripts whose letters look alike.
const CONFUSABLE: [Script; 3] = [Script::Latin, Script::Cyrillic, Script::Greek];

/// A letter that no word of the language has; in Russian also a Latin letter that stands alone, as a preposition does.
fn is_stray(c: char, word: &str, language: Language) -> bool {
    let is_wide = ('\u{ff00}'..='\u{ffef}').contains(&c);
    match language {
        Language::Other => false,
        Language::Russian => {
            let is_russian = ('\u{410}'..='\u{44f}').contains(&c) || matches!(c, 'Ё' | 'ё');
            let looks_russian = "aceopxykmtBHCAEOPXKMT".contains(c) && word.chars().count() == 1;
            is_wide || looks_russian || c.script() == Script::Greek || (c.script() == Script::Cyrillic && !is_russian)
        }
        _ => is_wide || matches!(c.script(), Script::Cyrillic | Script::Greek),
    }
}
