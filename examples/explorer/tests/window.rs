//! The program as a person uses it: keys, clicks, and what a screen reader would be told.
//! egui_kittest also refuses letters that the font lacks and widgets without a name.

use std::collections::HashSet;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, OutputCommand, Pos2, Rect, Theme};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, Node};
use sspi_status::{Catalog, Part, Symbol};
use sspi_status_explorer::{App, MIN_SIZE, NATIVE_NAMES, Options};

fn explorer(options: Options) -> Harness<'static, App> {
    sized(options, [960.0, 640.0], 1.0, Theme::Light)
}

fn sized(options: Options, size: [f32; 2], scale: f32, theme: Theme) -> Harness<'static, App> {
    let harness = Harness::builder().with_size(size).with_pixels_per_point(scale).with_theme(theme).with_max_steps(8);
    let mut harness = harness.build_eframe(|cc| App::new(cc, options));
    harness.run();
    harness
}

fn in_language(tags: &str) -> Options {
    Options { locale: Some(tags.to_owned()), ..Options::default() }
}

/// As somebody would: to the search field, and new words over the old ones.
fn search(harness: &mut Harness<'_, App>, text: &str) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run();
    harness.event(Event::Paste(text.to_owned()));
    harness.run();
}

fn press(harness: &mut Harness<'_, App>, key: Key) {
    harness.key_press(key);
    harness.run();
}

fn choose(harness: &mut Harness<'_, App>, menu: &str, entry: &str) {
    harness.get_by_role_and_label(Role::ComboBox, menu).click();
    harness.run();
    harness.get_by_role_and_label(Role::Button, entry).click();
    harness.run();
}

fn shows(harness: &Harness<'_, App>, text: &str) -> bool {
    harness.query_all_by_value(text).chain(harness.query_all_by_label(text)).next().is_some()
}

fn label<'h>(harness: &'h Harness<'_, App>, text: &str) -> Node<'h> {
    let mut labels = harness.query_all_by_role(Role::Label);
    labels.find(|label| label.value().as_deref() == Some(text)).expect("the text is shown")
}

fn selected_row<'h>(harness: &'h Harness<'_, App>) -> Node<'h> {
    let mut rows = harness.query_all_by_role(Role::ListBoxOption);
    rows.find(|row| row.accesskit_node().is_selected() == Some(true)).expect("a code is selected")
}

fn selected(harness: &Harness<'_, App>) -> String {
    selected_row(harness).accesskit_node().label().expect("it has a name")
}

fn rows(harness: &Harness<'_, App>) -> usize {
    harness.query_all_by_role(Role::ListBoxOption).count()
}

/// So many codes there are.
fn all() -> usize {
    Symbol::all().len()
}

fn clipboard(harness: &Harness<'_, App>) -> Option<String> {
    harness.output().platform_output.commands.iter().rev().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}

#[test]
fn a_code_is_typed_and_read_in_one_language_after_the_other() {
    let mut harness = explorer(in_language("en"));
    assert_eq!(rows(&harness), all());
    for digit in "-2146893044".chars() {
        harness.event(Event::Text(digit.to_string()));
        harness.run();
    }
    assert_eq!(rows(&harness), 1);
    assert_eq!(selected(&harness), "SEC_E_LOGON_DENIED, 0x8009030C, Error");
    assert!(shows(&harness, "0x8009030C") && shows(&harness, "-2146893044") && shows(&harness, "2148074252"));

    choose(&mut harness, "Language", "Français (fr)");
    assert!(shows(&harness, "La tentative d’ouverture de session a échoué."));
    assert_eq!(selected(&harness), "SEC_E_LOGON_DENIED, 0x8009030C, Erreur");
    // The labels around it have changed, too.
    choose(&mut harness, "Langue", "Русский (ru)");
    assert!(!shows(&harness, "La tentative d’ouverture de session a échoué."));
    assert_eq!(selected(&harness), "SEC_E_LOGON_DENIED, 0x8009030C, Ошибка");
    choose(&mut harness, "Язык", "Псевдолокаль (en-XA)");
    assert_eq!(selected(&harness), "SEC_E_LOGON_DENIED, 0x8009030C, [Eřřooř]");
}

#[test]
fn a_fallback_has_a_badge_and_its_chain_can_be_read() {
    let mut harness = explorer(in_language("de, ja"));
    assert!(shows(&harness, "English (en)"));
    assert!(shows(&harness, "fallback, instead of de, ja"));
    harness.get_by_label("Why this language?").click();
    harness.run();
    assert!(shows(&harness, "1. English (en) · the base language · found"));

    let field = harness.get_by_role_and_label(Role::TextInput, "Language tags");
    field.click();
    harness.run();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.event(Event::Text("fr-CA".to_owned()));
    harness.run();
    assert!(shows(&harness, "Français (fr)") && shows(&harness, "langue plus générale que fr-CA"));
    assert!(shows(&harness, "1. Français (fr) · langue plus générale que fr-CA · message trouvé"));
    assert!(shows(&harness, "2. English (en) · langue de base · non consultée"));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.event(Event::Text("fr, français".to_owned()));
    harness.run();
    assert!(shows(&harness, "Étiquettes de langue mal formées\u{a0}: français"));
}

#[test]
fn an_unknown_number_gets_the_sentence_for_it() {
    let mut harness = explorer(in_language("fr"));
    search(&mut harness, "0xDEADBEEF");
    assert_eq!(selected(&harness), "0xDEADBEEF, Erreur");
    assert!(shows(&harness, Catalog::embedded().describe(0xDEAD_BEEF, "fr").text()));
    assert!(shows(&harness, "(Aucune explication dans le catalogue)") && shows(&harness, "3735928559"));
    search(&mut harness, "0x1F4");
    assert_eq!(selected(&harness), "500, 0x1F4, Erreur");
    // The number is decimal already.
    assert!(shows(&harness, "500, 0x1F4") && !shows(&harness, "500"));
    assert!(shows(&harness, "a Win32 error"));
    search(&mut harness, "xyzzy plugh");
    assert_eq!(rows(&harness), 0);
    assert!(harness.query_by_label_contains("Aucun résultat.").is_some());
}

#[test]
fn a_pasted_log_is_shown_beside_its_codes() {
    let mut harness = explorer(in_language("en"));
    let last = "80090308 alone is no code, hresult: 0x80131904, SEC_E_TIME_SKEW";
    let log = format!("{}error 80090308: LdapErr, SEC_E_TIME_SKEW\n{last}\n", "12:00:01 nothing\r\n".repeat(5000));
    search(&mut harness, &log);
    assert_eq!(rows(&harness), 3);
    assert!(shows(&harness, "Found in the text: 3"));
    assert_eq!(selected(&harness), "SEC_E_INVALID_TOKEN, 0x80090308, Error, Found on line 5001");
    assert!(shows(&harness, "error 80090308: LdapErr, SEC_E_TIME_SKEW"), "the first code is in view");
    press(&mut harness, Key::ArrowDown);
    assert_eq!(selected(&harness), "SEC_E_TIME_SKEW, 0x80090324, Error, Found on line 5001, ×2");
    assert!(shows(&harness, "Found on line 5001 · ×2"));
    press(&mut harness, Key::ArrowDown);
    assert_eq!(selected(&harness), "0x80131904, Error, Found on line 5002");
    assert!(shows(&harness, "an HRESULT of facility 19 (URT, .NET), number 6404"));

    // What is typed is searched for; without it the text is there again.
    search(&mut harness, "horloges SERVEUR");
    assert_eq!(selected(&harness), "SEC_E_TIME_SKEW, 0x80090324, Error");
    assert!(!shows(&harness, last));
    press(&mut harness, Key::Escape);
    assert_eq!(rows(&harness), 3);
    assert!(shows(&harness, last));
    harness.get_by_role_and_label(Role::Button, "Close").click();
    harness.run();
    assert_eq!(rows(&harness), all());
    search(&mut harness, &log);
    press(&mut harness, Key::Escape);
    assert_eq!(rows(&harness), all());
}

#[test]
fn of_a_long_text_only_what_can_be_seen_is_laid_out() {
    let mut harness = explorer(in_language("en"));
    let log = (0..20_000).map(|line| format!("line {line} of a long text\n")).collect::<String>();
    search(&mut harness, &format!("{log}0x80090308\n{log}"));
    assert_eq!(rows(&harness), 1);
    assert!(shows(&harness, "line 19999 of a long text") && shows(&harness, "line 0 of a long text"));
    assert!(!shows(&harness, "line 19000 of a long text"));
    assert!(harness.query_all_by_role(Role::Label).count() < 200);
}

#[test]
fn text_of_a_log_can_be_selected_and_copied() {
    let mut harness = explorer(in_language("en"));
    search(&mut harness, "started\nerror 0x80090308 in a line\n");
    let rect = label(&harness, "error 0x80090308 in a line").rect();
    harness.drag_at(rect.left_center());
    harness.step();
    harness.hover_at(rect.right_center());
    harness.step();
    harness.drop_at(rect.right_center());
    harness.step();
    harness.event(Event::Copy);
    harness.step();
    assert_eq!(clipboard(&harness).as_deref(), Some("error 0x80090308 in a line"));
}

#[test]
fn a_bare_number_shows_what_each_space_knows() {
    let mut harness = explorer(in_language("en"));
    for (number, names) in [
        ("49", &["TLS_ALERT_ACCESS_DENIED, tls 49, Error", "LDAP_INVALID_CREDENTIALS, ldap 49, Error"] as &[_]),
        ("24", &["KDC_ERR_PREAUTH_FAILED, krb 24, Error"]),
        ("5", &["ERROR_ACCESS_DENIED, 5, 0x5, Error"]),
        ("52e", &["ERROR_LOGON_FAILURE, 1326, 0x52E, Error"]),
    ] {
        search(&mut harness, number);
        for name in names {
            assert!(harness.query_by_role_and_label(Role::ListBoxOption, name).is_some(), "{number}: {name}");
        }
    }
}

#[test]
fn the_keys_do_what_their_table_says() {
    let mut harness = explorer(in_language("en"));
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::ArrowDown);
    let third = selected(&harness);
    press(&mut harness, Key::PageDown);
    press(&mut harness, Key::PageUp);
    assert_eq!(selected(&harness), third);
    press(&mut harness, Key::Enter);
    // A screen reader follows the selected code: it is the list's active descendant.
    assert!(selected_row(&harness).is_focused());
    press(&mut harness, Key::ArrowUp);
    assert_ne!(selected(&harness), third);
    assert!(selected_row(&harness).is_focused());
    press(&mut harness, Key::End);
    let last = selected(&harness);
    press(&mut harness, Key::ArrowDown);
    assert_eq!(selected(&harness), last);
    press(&mut harness, Key::Home);

    let focused = |harness: &Harness<'_, App>| harness.get_by_role_and_label(Role::TextInput, "Search").is_focused();
    assert!(!focused(&harness));
    harness.event(Event::Text("/".to_owned()));
    harness.run();
    assert!(focused(&harness) && rows(&harness) == all());
    harness.event(Event::Text("logon".to_owned()));
    harness.run();
    assert!(rows(&harness) < all());
    press(&mut harness, Key::Escape);
    assert!(focused(&harness) && rows(&harness) == all());

    // From the list, typing begins a new search.
    search(&mut harness, "certificate");
    press(&mut harness, Key::Enter);
    harness.event(Event::Text("k".to_owned()));
    harness.run();
    harness.event(Event::Text("dc".to_owned()));
    harness.run();
    assert_eq!(harness.get_by_role_and_label(Role::TextInput, "Search").value().as_deref(), Some("kdc"));

    press(&mut harness, Key::Enter);
    harness.event(Event::Paste(" 0x80090308\n".to_owned()));
    harness.run();
    assert_eq!(harness.get_by_role_and_label(Role::TextInput, "Search").value().as_deref(), Some("0x80090308"));

    press(&mut harness, Key::F1);
    assert!(shows(&harness, "Ctrl+F or /"));
    press(&mut harness, Key::Escape);
    assert!(!shows(&harness, "Ctrl+F or /"));
}

#[test]
fn without_a_selected_text_the_code_is_copied() {
    let mut harness = explorer(Options { search: "0x80090322".to_owned(), ..in_language("fr") });
    let expected = "SEC_E_WRONG_PRINCIPAL (0x80090322)\nLe nom de principal cible est incorrect.";
    press(&mut harness, Key::Enter);
    harness.event(Event::Copy);
    harness.step();
    assert!(clipboard(&harness).is_some_and(|text| text.starts_with(expected)));
    harness.run();
    assert!(shows(&harness, &format!("Codes\u{a0}: 1 / {} · Copié", all())));

    // Text that is selected goes first.
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run();
    harness.event(Event::Copy);
    harness.step();
    assert_eq!(clipboard(&harness).as_deref(), Some("0x80090322"));

    harness.get_by_role_and_label(Role::Button, "Copier").click();
    harness.step();
    assert!(clipboard(&harness).is_some_and(|text| text.starts_with(expected)));
}

#[test]
fn the_other_name_of_a_number_is_one_click_away() {
    let mut harness = explorer(Options { search: "0x80090304".to_owned(), ..in_language("en") });
    assert_eq!(selected(&harness), "SEC_E_INTERNAL_ERROR, 0x80090304, Error");
    harness.get_by_role_and_label(Role::Link, "SEC_E_NO_SPM").click();
    harness.run();
    assert_eq!(selected(&harness), "SEC_E_NO_SPM, 0x80090304, Error");
    // This one has no message of its own.
    search(&mut harness, "E_INVALIDARG");
    assert_eq!(selected(&harness), "ERROR_INVALID_PARAMETER, 87, 0x57, Error");
    assert!(shows(&harness, "E_INVALIDARG"));
    assert!(harness.query_by_role_and_label(Role::Link, "E_INVALIDARG").is_none());
}

#[test]
fn overlays_answer_and_their_problems_are_told() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("overlay");
    std::fs::create_dir_all(folder.join("fr")).unwrap();
    let text = "SEC_E_OK = Tout va bien.\n    .hint = Ne faites rien.\n    .developer = Ne programmez rien.\n";
    std::fs::write(folder.join("fr/sspi.ftl"), format!("{text}SEC_E_TIME_SKEW = {{ $nobody }}\n")).unwrap();
    std::fs::write(folder.join("fr/ui.ftl"), "label-developer = Au développeur\n").unwrap();
    let mut harness = explorer(Options { locales: Some(folder), search: "SEC_E_OK".to_owned(), ..in_language("fr") });
    assert!(shows(&harness, "Tout va bien.") && shows(&harness, "Ne faites rien."));
    assert!(shows(&harness, "Au développeur") && shows(&harness, "Ne programmez rien."));
    let is_french = |node: Node<'_>| node.accesskit_node().language() == Some("fr");
    assert!(harness.query_all_by_value("Ne programmez rien.").any(is_french));
    assert!(harness.query_by_label_contains("Problèmes dans les textes personnalisés\u{a0}: 1").is_some());
    press(&mut harness, Key::Enter);
    harness.event(Event::Copy);
    harness.step();
    let copied = "SEC_E_OK (0x00000000)\nTout va bien.\nNe faites rien.\nAu développeur\nNe programmez rien.";
    assert_eq!(clipboard(&harness).as_deref(), Some(copied));
}

#[test]
fn the_theme_changes_at_once() {
    let mut harness = explorer(in_language("en"));
    choose(&mut harness, "Theme", "Dark");
    assert_eq!(harness.ctx.theme(), Theme::Dark);
    choose(&mut harness, "Theme", "Light");
    assert_eq!(harness.ctx.theme(), Theme::Light);
}

/// Every character of every text of every language goes through the font; letters that it lacks make the harness panic. Of
/// the codes those are shown whose texts have a character for the first time.
#[test]
fn all_texts_can_be_shown() {
    let catalog = Catalog::builder().pseudo(true).build();
    for language in NATIVE_NAMES.iter().map(|(tag, _)| *tag).chain(["en-XA"]) {
        let mut harness = explorer(in_language(language));
        let mut shown = HashSet::new();
        for symbol in Symbol::all() {
            let description = catalog.describe(*symbol, language);
            let texts = Part::ALL.iter().filter_map(|&part| description.part(part));
            let characters: HashSet<char> = texts.flat_map(str::chars).collect();
            if !characters.is_subset(&shown) {
                search(&mut harness, symbol.name());
                let selected = selected(&harness);
                assert!(selected.starts_with(symbol.name()), "{language}: {selected} and not {symbol}");
                shown.extend(characters);
            }
        }
        assert!(shown.len() > 40, "{language}: {} characters", shown.len());
    }
}

/// Long texts: the pseudo-locale's, long tags, and every language that ships.
const LONG: [(&str, Theme); 7] = [
    ("en-XA", Theme::Dark),
    ("de-AT, ja, zh-Hant-TW, ko", Theme::Light),
    ("es", Theme::Light),
    ("fr", Theme::Dark),
    ("it", Theme::Light),
    ("pt-BR", Theme::Dark),
    ("ru", Theme::Light),
];

/// The code that has the longest texts in a language.
fn longest(language: &str) -> String {
    let catalog = Catalog::builder().pseudo(true).build();
    let length = |symbol: &&Symbol| {
        let description = catalog.describe(**symbol, language);
        Part::ALL.iter().filter_map(|&part| description.part(part)).map(|part| part.chars().count()).sum::<usize>()
    };
    Symbol::all().iter().max_by_key(length).expect("there are codes").to_string()
}

/// Nothing that can be clicked or read leaves the window, however small it is and however long the texts.
#[test]
fn nothing_leaves_the_window() {
    for (size, scale) in [([1200.0, 800.0], 1.0), ([640.0, 480.0], 2.0), (MIN_SIZE, 2.0), ([170.0, 180.0], 2.0)] {
        for (language, theme) in LONG {
            let harness = sized(Options { search: longest(language), ..in_language(language) }, size, scale, theme);
            for node in harness.root().children_recursive() {
                let role = node.accesskit_node().role();
                if matches!(role, Role::Button | Role::ComboBox | Role::TextInput | Role::ListBoxOption | Role::Label) {
                    let rect = node.rect();
                    assert!(rect.left() >= 0.0 && rect.right() <= size[0] + 0.5, "{language} {size:?} {node:?}");
                }
            }
        }
    }
}

fn search_field<'h>(harness: &'h Harness<'_, App>) -> Node<'h> {
    harness.get_by_role_and_label(Role::TextInput, "Rechercher")
}

fn message_of_0x80090308<'h>(harness: &'h Harness<'_, App>) -> Node<'h> {
    let description = Catalog::embedded().describe(0x8009_0308, "fr");
    label(harness, description.text())
}

/// With letters twice as large a window of the smallest size has room for half of it; 200×150 is what a window manager
/// that knows no smallest size may do.
#[test]
fn in_the_smallest_window_all_can_be_reached() {
    let [width, height] = MIN_SIZE;
    let log = "started\nerror 0x80090308 in a line\nSEC_E_TIME_SKEW\n";
    for (size, scale) in [([width, height], 1.0), ([width / 2.0, height / 2.0], 2.0), ([200.0, 150.0], 1.0)] {
        for text in ["0x80090308", log] {
            let options = Options { search: text.to_owned(), ..in_language("fr") };
            let mut harness = sized(options, size, scale, Theme::Light);
            let window = Rect::from_min_size(Pos2::ZERO, size.into());
            for (index, part) in [search_field, selected_row, message_of_0x80090308].into_iter().enumerate() {
                part(&harness).scroll_to_me();
                harness.run();
                let seen = part(&harness).rect().intersect(window);
                assert!(seen.width() >= 100.0 && seen.height() >= 18.0, "{size:?} {text:?} {index}: {seen:?}");
            }
        }
    }
}
