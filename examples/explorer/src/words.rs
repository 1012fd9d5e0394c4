//! The program's own words. They are English; whatever the catalogue has a label for is shown in its languages.

macro_rules! words {
    ($($name:ident = $text:literal;)*) => {
        $(pub(crate) const $name: &str = $text;)*
        /// All of them.
        pub const ALL: &[&str] = &[$($text,)*];
    };
}

words! {
    SEARCH = "Search";
    SEARCH_HINT = "Code, name, words or a whole log";
    CODES = "Codes";
    CODES_COUNTED = "codes";
    SYSTEM = "System";
    PSEUDO = "Pseudo-locale";
    OTHER = "Other…";
    TAGS = "Language tags";
    TAGS_HINT = "fr-CA, de";
    NO_TAG = "not a language tag:";
    COPY = "Copy";
    COPIED = "Copied";
    WHY = "Why this language?";
    REQUESTED = "Asked for:";
    NOTHING_REQUESTED = "nothing, so the base language";
    ALL_LANGUAGES = "In all languages";
    FALLBACK = "fallback";
    INSTEAD_OF = "instead of";
    NO_LANGUAGE = "no language has a text";
    RIGHT_TO_LEFT = "egui has no layout from right to left; this text is for other toolkits";
    NOTHING_FOUND = "Nothing found. Type a number such as 0x8009030C, a name, or words of a message in any language.";
    OF = "of";
    NEAR = "Nothing found; similar names";
    IN_TEXT = "found in the text";
    UNKNOWN = "Not explained in the catalogue";
    PROBLEMS = "problems in the texts given:";
    THEME = "Theme";
    THEME_SYSTEM = "System theme";
    THEME_LIGHT = "Light";
    THEME_DARK = "Dark";
    KEYS = "Keys";
    CLOSE = "Close";
}

/// The table of keys.
pub const KEY_TABLE: &[(&str, &str)] = &[
    ("Ctrl+F or /", "Search"),
    ("Up, Down, Page Up, Page Down", "Select a code"),
    ("Enter", "From the search to the list"),
    ("any letter, Ctrl+V", "From the list to a new search"),
    ("Ctrl+C", "Copy the selected text, else symbol, number, message and hints"),
    ("Esc", "Clear the search"),
    ("Tab, Shift+Tab", "Next or previous part of the window"),
    ("Ctrl++, Ctrl+-, Ctrl+0", "Larger, smaller, normal size"),
    ("F1", "This table"),
];
