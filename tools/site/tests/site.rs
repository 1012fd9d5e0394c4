//! The whole site as a crawler sees it, and what the program says.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use flate2::Compression;
use flate2::write::GzEncoder;
use html5gum::{Token, Tokenizer};
use sspi_status::{Catalog, Family, Symbol};

const BASE: &str = "https://example.org/sspi-status/";

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sspi-status-site")).args(arguments).output().unwrap()
}

struct Site {
    folder: tempfile::TempDir,
    said: String,
    /// By path: `fr/SEC_E_OK/index.html`.
    pages: BTreeMap<String, Page>,
}

#[derive(Default)]
struct Page {
    html: String,
    lang: Option<String>,
    dir: Option<String>,
    title: String,
    /// The `content` of `<meta>` by name or property.
    metas: HashMap<String, String>,
    /// Of `<link>`: rel, hreflang, href.
    heads: Vec<(String, String, String)>,
    /// Every other `href` and `src`.
    links: Vec<String>,
    ids: HashSet<String>,
    headings: usize,
}

/// The site is made once; all tests look at it.
static SITE: LazyLock<Site> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let output = run(&["-o", folder.path().to_str().unwrap(), "--base", BASE]);
    let said = String::from_utf8(output.stdout).unwrap() + std::str::from_utf8(&output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    let mut pages = BTreeMap::new();
    for path in files(folder.path()) {
        let name = path.strip_prefix(folder.path()).unwrap().to_str().unwrap().replace('\\', "/");
        if name.ends_with(".html") {
            pages.insert(name, Page::read(fs::read_to_string(&path).unwrap()));
        }
    }
    Site { folder, said, pages }
});

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

impl Page {
    fn read(html: String) -> Self {
        let mut page = Self::default();
        let mut in_title = false;
        for Ok(token) in Tokenizer::new(&html) {
            match token {
                Token::StartTag(tag) => {
                    let name = String::from_utf8_lossy(&tag.name).into_owned();
                    let get = |name: &str| {
                        tag.attributes.get(name.as_bytes()).map(|value| String::from_utf8_lossy(value).into_owned())
                    };
                    page.ids.extend(get("id"));
                    in_title = name == "title";
                    page.headings += usize::from(name == "h1");
                    match name.as_str() {
                        "html" => (page.lang, page.dir) = (get("lang"), get("dir")),
                        "meta" => {
                            let key = get("name").or_else(|| get("property")).or_else(|| get("http-equiv"));
                            page.metas.extend(key.zip(get("content")));
                        }
                        "link" => {
                            // Structured data has links, too; they are the page itself.
                            if let (Some(rel), Some(href)) = (get("rel"), get("href")) {
                                page.heads.push((rel, get("hreflang").unwrap_or_default(), href));
                            }
                        }
                        _ => page.links.extend(get("href").into_iter().chain(get("src"))),
                    }
                }
                Token::String(text) if in_title => page.title += &String::from_utf8_lossy(&text),
                Token::EndTag(_) => in_title = false,
                _ => {}
            }
        }
        page.html = html;
        page
    }

    fn meta(&self, name: &str) -> &str {
        self.metas.get(name).map(String::as_str).unwrap_or_default()
    }
}

/// The file that a link leads to, from a page, and the place in it.
fn target<'l>(from: &str, link: &'l str) -> (String, &'l str) {
    let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
    if path.is_empty() {
        return (from.to_owned(), fragment);
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    let path = match path.strip_prefix("/sspi-status/") {
        Some(rest) => {
            parts.clear();
            rest
        }
        None => path,
    };
    let is_folder = path.ends_with('/') || path.is_empty();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().expect("a link leads out of the site");
            }
            part => parts.push(part),
        }
    }
    if is_folder {
        parts.push("index.html");
    }
    (parts.join("/"), fragment)
}

#[test]
fn every_code_has_a_page_in_every_language_and_so_has_every_family() {
    let tags: Vec<&str> = Catalog::embedded().locales().collect();
    assert!(tags.len() >= 6 && Symbol::all().len() >= 700, "{tags:?}");
    for tag in &tags {
        for symbol in Symbol::all() {
            let page = &SITE.pages[&format!("{tag}/{symbol}/index.html")];
            let described = Catalog::embedded().describe(*symbol, *tag);
            for text in [Some(described.text()), described.hint(), described.developer_hint()].into_iter().flatten() {
                let escaped =
                    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
                assert!(page.html.contains(&escaped) || !described.is_known(), "{tag} {symbol}: {text}");
            }
            for other in symbol.not_to_be_confused_with() {
                assert!(page.html.contains(&format!("../../{tag}/{other}/")), "{tag} {symbol} {other}");
                let back = &SITE.pages[&format!("{tag}/{other}/index.html")];
                assert!(back.html.contains(&format!("../../{tag}/{symbol}/")), "{tag} {other} {symbol}");
            }
        }
        for family in Family::ALL {
            let page = &SITE.pages[&format!("{tag}/{family}/index.html")];
            let codes = Symbol::all().iter().filter(|symbol| symbol.family() == *family);
            assert!(codes.into_iter().all(|symbol| page.ids.contains(symbol.name())), "{tag} {family}");
        }
    }
    assert!(
        SITE.said.contains(&format!("{} pages in {} languages", SITE.pages.len() - 1, tags.len())),
        "{}",
        SITE.said
    );
}

#[test]
fn codes_are_found_by_every_name_and_number() {
    for symbol in Symbol::all() {
        for name in symbol.other_symbols().chain([symbol.name()]) {
            let page = &SITE.pages[&format!("{name}/index.html")];
            // A name with a page of its own has its own text.
            let own = name.parse::<Symbol>().ok().filter(|own| own.name() == name).unwrap_or(*symbol);
            assert!(page.html.contains(&format!("../fr/{own}/")), "{name} {symbol}");
        }
    }
    for (address, names) in [
        ("0x8009030C", &["SEC_E_LOGON_DENIED"] as &[_]),
        ("-2146893044", &["SEC_E_LOGON_DENIED"]),
        ("2148074252", &["SEC_E_LOGON_DENIED"]),
        ("0x80090302", &["SEC_E_UNSUPPORTED_FUNCTION", "SEC_E_NOT_SUPPORTED"]),
        ("1326", &["ERROR_LOGON_FAILURE"]),
        ("0x8007052E", &["ERROR_LOGON_FAILURE"]),
        ("data-52e", &["ERROR_LOGON_FAILURE"]),
        ("0xC000006D", &["STATUS_LOGON_FAILURE"]),
        ("krb-24", &["KDC_ERR_PREAUTH_FAILED"]),
        ("-1765328360", &["KDC_ERR_PREAUTH_FAILED"]),
        ("49", &["KRB_AP_ERR_BADSEQ", "TLS_ALERT_ACCESS_DENIED", "LDAP_INVALID_CREDENTIALS"]),
        ("KRB5KDC_ERR_PREAUTH_FAILED", &["KDC_ERR_PREAUTH_FAILED"]),
    ] {
        let page = &SITE.pages[&format!("{address}/index.html")];
        assert!(names.iter().all(|name| page.html.contains(&format!("../fr/{name}/"))), "{address}");
    }
}

#[test]
fn no_link_is_dead() {
    let mut links = 0;
    for (path, page) in &SITE.pages {
        for link in &page.links {
            if link == "https://github.com/example/sspi-status" {
                continue;
            }
            let (file, fragment) = target(path, link);
            match SITE.pages.get(&file) {
                Some(page) => {
                    let is_there = matches!(fragment, "" | "languages") || page.ids.contains(fragment);
                    assert!(is_there, "{path}: {link}: no such place in {file}");
                }
                None => assert!(SITE.folder.path().join(&file).is_file(), "{path}: {link}: no {file}"),
            }
            links += 1;
        }
        for (rel, _, href) in &page.heads {
            let file = match href.strip_prefix(BASE) {
                Some(path) => target("index.html", path).0,
                None => target(path, href).0,
            };
            assert!(SITE.folder.path().join(&file).is_file(), "{path}: {rel}: {href}");
        }
        let picture = page.meta("og:image").strip_prefix(BASE).expect("a picture");
        assert!(SITE.folder.path().join(picture).is_file(), "{path}: {picture}");
    }
    assert!(links > 100_000, "{links}");
}

#[test]
fn every_page_says_what_it_is() {
    let mut titles: HashMap<(&str, &str), &str> = HashMap::new();
    for (path, page) in &SITE.pages {
        let lang = page.lang.as_deref().unwrap_or_default();
        let folder = path.split('/').next().unwrap_or_default();
        let expected = if Catalog::embedded().locales().any(|tag| tag == folder) { folder } else { "en" };
        assert_eq!((lang, page.dir.as_deref()), (expected, Some("ltr")), "{path}");
        assert_eq!(page.headings, 1, "{path}");
        let (title, description) = (page.title.as_str(), page.meta("description"));
        assert!((1..=70).contains(&title.chars().count()), "{path}: {title}");
        assert!((10..=160).contains(&description.chars().count()), "{path}: {description}");
        assert!(page.meta("viewport").contains("device-width"), "{path}");
        let policy = page.meta("Content-Security-Policy");
        let is_strict = policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe-inline");
        assert!(is_strict && !policy.contains("http"), "{path}: {policy}");
        assert!(!page.html.contains(" style=") && !page.html.contains("<style"), "{path}");
        let is_listed = page.meta("robots").is_empty();
        let canonical = page.heads.iter().find(|(rel, ..)| rel == "canonical").expect("a canonical link");
        let own = format!("{BASE}{}", path.trim_end_matches("index.html"));
        if is_listed {
            assert_eq!(canonical.2, own, "{path}");
            assert_eq!(page.meta("og:url"), own, "{path}");
            // A page that has all languages may be called as the English one.
            let before = titles.insert((folder, title), path).filter(|_| folder == expected);
            assert_eq!(before, None, "{path}: {title}");
        }
    }
}

#[test]
fn the_languages_of_a_page_name_each_other() {
    for (path, page) in &SITE.pages {
        let alternates = |page: &Page| {
            let links = page.heads.iter().filter(|(rel, ..)| rel == "alternate");
            links.map(|(_, lang, href)| (lang.clone(), href.clone())).collect::<BTreeSet<_>>()
        };
        let own = alternates(page);
        let in_language = Catalog::embedded().locales().any(|tag| path.starts_with(&format!("{tag}/")));
        assert!(!in_language || own.len() == Catalog::embedded().locales().len() + 1, "{path}: {own:?}");
        for (lang, href) in &own {
            let file = target("index.html", href.strip_prefix(BASE).unwrap()).0;
            let other = &SITE.pages[&file];
            assert_eq!(alternates(other), own, "{path} and {file}");
            assert!(lang == "x-default" || other.lang.as_ref() == Some(lang), "{path}: {lang}");
        }
    }
}

#[test]
fn the_sitemap_has_what_search_engines_may_list() {
    let map = fs::read_to_string(SITE.folder.path().join("sitemap.xml")).unwrap();
    let listed: Vec<&str> = map.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    for url in &listed {
        let file = target("index.html", url.strip_prefix(BASE).unwrap()).0;
        assert!(SITE.pages[&file].meta("robots").is_empty(), "{url}");
    }
    let in_languages = SITE.pages.iter().filter(|(path, page)| {
        page.meta("robots").is_empty() && Catalog::embedded().locales().any(|tag| path.starts_with(&format!("{tag}/")))
    });
    assert_eq!(listed.len(), in_languages.count());
    assert!(fs::read_to_string(SITE.folder.path().join("robots.txt")).unwrap().contains(&format!("{BASE}sitemap.xml")));
}

#[test]
fn a_page_is_light() {
    let compressed = |bytes: &[u8]| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap().len()
    };
    let with_every_page: usize = ["site.css", "page.js", "icon.svg"]
        .map(|name| compressed(&fs::read(SITE.folder.path().join("assets").join(name)).unwrap()))
        .iter()
        .sum();
    let mut codes: Vec<(&String, &Page)> =
        SITE.pages.iter().filter(|(path, _)| path.matches('/').count() == 2 && path.contains('_')).collect();
    codes.sort_by_key(|(_, page)| std::cmp::Reverse(page.html.len()));
    // The longest are not always the heaviest, but not far from them.
    for (path, page) in codes.iter().take(50) {
        let size = with_every_page + compressed(page.html.as_bytes());
        assert!(size <= 30_000, "{path}: {size} bytes");
    }
    println!(
        "the longest page: {}, with all it needs: {}",
        codes[0].0,
        with_every_page + compressed(codes[0].1.html.as_bytes())
    );
}

#[test]
fn links_between_files_name_them_and_what_an_earlier_run_has_left_goes() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(".nojekyll"), "").unwrap();
    fs::create_dir_all(folder.path().join("fr/SEC_E_GONE")).unwrap();
    fs::write(folder.path().join("fr/SEC_E_GONE/index.html"), "").unwrap();
    let output = run(&["-o", folder.path().to_str().unwrap(), "--local"]);
    assert!(output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("no sitemap") && said.contains("--base URL"), "{said}");
    assert!(said.contains("the box that explains a pasted text is missing: it needs --wasm DIR"), "{said}");
    assert!(!folder.path().join("sitemap.xml").exists() && !folder.path().join("fr/SEC_E_GONE").exists());
    let page = Page::read(fs::read_to_string(folder.path().join("it/SEC_E_OK/index.html")).unwrap());
    assert!(page.links.iter().all(|link| !link.ends_with('/')), "{:?}", page.links);
    assert!(page.links.contains(&"../../it/sspi/index.html#SEC_E_OK".to_owned()), "{:?}", page.links);
}

#[test]
fn a_folder_with_other_files_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.txt");
    fs::write(&file, "mine").unwrap();
    let output = run(&["-o", folder.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("error: ") && said.contains("the folder has other files"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_wrong_base_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(&["-o", folder.path().to_str().unwrap(), "--base", "example.org"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("an address such as https://"));
}
