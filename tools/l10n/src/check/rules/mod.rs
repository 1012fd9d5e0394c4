//! The rules, one file each.

use super::finding::{Check, Rule, Severity};

mod apostrophe;
mod attribute_as_text;
mod avoided_phrase;
mod byte_order_mark;
mod capital;
mod carriage_return;
mod cut_text;
mod cycle;
mod dash;
mod double_space;
mod draft;
mod duplicate_attribute;
mod duplicate_message;
mod english_word;
mod final_newline;
mod folder_name;
mod full_stop;
mod glossary_forbidden;
mod glossary_missing;
mod hint_repeats;
mod identical_messages;
mod identical_to_english;
mod incomplete_command;
mod inverted_punctuation;
mod invisible_character;
mod layout;
mod length;
mod letter_yo;
mod markup;
mod missing_article;
mod missing_attribute;
mod missing_file;
mod missing_locale;
mod missing_message;
mod missing_value;
mod mixed_script;
mod nfc;
mod no_break_space;
mod note_code;
mod note_in_translation;
mod one_line;
mod order;
mod parenthesis;
mod placeable;
mod plural_forms;
mod programmer_in_hint;
mod punctuation_space;
mod quotation_marks;
mod repeated_word;
mod same_name;
mod spliced_sentences;
mod stale;
mod symbol_in_text;
mod syntax;
mod tab;
mod text_as_attribute;
mod trailing_space;
mod unknown_attribute;
mod unknown_file;
mod unknown_message;
mod unknown_reference;
mod unreadable;
mod variables;

pub(super) use self::note_code::number;

/// All of them, in the order in which the guide lists them and `--fix` mends.
pub(crate) const ALL: &[&Rule] = &[
    &unreadable::RULE,
    &missing_file::RULE,
    &missing_locale::RULE,
    &folder_name::RULE,
    &unknown_file::RULE,
    &draft::RULE,
    &byte_order_mark::RULE,
    &carriage_return::RULE,
    &nfc::RULE,
    &trailing_space::RULE,
    &final_newline::RULE,
    &tab::RULE,
    &invisible_character::RULE,
    &syntax::RULE,
    &cut_text::RULE,
    &layout::RULE,
    &missing_message::RULE,
    &unknown_message::RULE,
    &duplicate_message::RULE,
    &order::RULE,
    &missing_value::RULE,
    &one_line::RULE,
    &missing_attribute::RULE,
    &unknown_attribute::RULE,
    &duplicate_attribute::RULE,
    &attribute_as_text::RULE,
    &text_as_attribute::RULE,
    &placeable::RULE,
    &variables::RULE,
    &unknown_reference::RULE,
    &cycle::RULE,
    &same_name::RULE,
    &plural_forms::RULE,
    &identical_to_english::RULE,
    &identical_messages::RULE,
    &hint_repeats::RULE,
    &programmer_in_hint::RULE,
    &incomplete_command::RULE,
    &spliced_sentences::RULE,
    &avoided_phrase::RULE,
    &missing_article::RULE,
    &english_word::RULE,
    &symbol_in_text::RULE,
    &markup::RULE,
    &mixed_script::RULE,
    &double_space::RULE,
    &repeated_word::RULE,
    &punctuation_space::RULE,
    &parenthesis::RULE,
    &dash::RULE,
    &quotation_marks::RULE,
    &apostrophe::RULE,
    &no_break_space::RULE,
    &inverted_punctuation::RULE,
    &letter_yo::RULE,
    &capital::RULE,
    &full_stop::RULE,
    &glossary_forbidden::RULE,
    &glossary_missing::RULE,
    &length::RULE,
    &note_code::RULE,
    &note_in_translation::RULE,
    &stale::RULE,
    &SETTINGS,
    &EXCEPTION,
];

/// The rules about work that is not done yet. As long as l10n.toml does not list a language for a file, what they find are
/// notes.
pub(super) const UNFINISHED: &[&str] = &[
    missing_file::RULE.name,
    missing_message::RULE.name,
    missing_attribute::RULE.name,
    stale::RULE.name,
    glossary_forbidden::RULE.name,
    glossary_missing::RULE.name,
    incomplete_command::RULE.name,
];

/// The rule of files that are not read.
pub(super) const UNREADABLE: &str = unreadable::RULE.name;

/// What the other files beside the texts are checked for; `settings` does the work.
pub(super) const SETTINGS: Rule = Rule {
    name: "settings",
    severity: Severity::Error,
    what: "a l10n.toml, check.toml, glossary.toml, keywords.toml or sources.toml that cannot be read or is not understood",
    why: "what it says does not count",
    bad: include_bytes!("../../../tests/rules/settings/bad.toml"),
    good: include_bytes!("../../../tests/rules/settings/good.toml"),
    check: Check::Catalogue(|_, _| {}),
    fix: None,
};

/// What `check.toml` itself is checked for; `exceptions` does the work.
pub(super) const EXCEPTION: Rule = Rule {
    name: "exception",
    severity: Severity::Error,
    what: "an exception in check.toml that is not understood, has no reason, or has nothing to accept any more",
    why: "what nobody needs any more would hide the next mistake",
    bad: include_bytes!("../../../tests/rules/exception/bad.toml"),
    good: include_bytes!("../../../tests/rules/exception/good.toml"),
    check: Check::Catalogue(|_, _| {}),
    fix: None,
};
