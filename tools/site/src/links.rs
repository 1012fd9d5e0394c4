//! Addresses of pages: a page is named by its path below the root, such as `fr/SEC_E_OK/`.

use std::str::FromStr;

/// The address where the site will be: scheme, host and perhaps a folder, with a slash at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Base(String);

impl FromStr for Base {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/[]%".contains(c);
        match rest {
            Some(rest) if !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(is_plain) => {
                Ok(Self(format!("{}/", text.trim_end_matches('/'))))
            }
            _ => Err("an address such as https://example.github.io/sspi-status/ is needed".to_owned()),
        }
    }
}

impl Base {
    pub(crate) fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The part behind the host: `/sspi-status/`.
    pub(crate) fn folder(&self) -> &str {
        let host = self.0.find("://").map_or(0, |at| at + 3);
        self.0[host..].find('/').map_or("/", |at| &self.0[host + at..])
    }
}

/// The way from a page to the root: `../../` from `fr/SEC_E_OK/`.
pub(crate) fn to_root(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// A link to a page or file, from a page whose way to the root is `root`. With `local`, it names the file of a page.
pub(crate) fn link(root: &str, path: &str, local: bool) -> String {
    let (path, fragment) = path.split_at(path.find('#').unwrap_or(path.len()));
    let is_page = path.is_empty() || path.ends_with('/');
    let file = if is_page && local { "index.html" } else { "" };
    let link = format!("{root}{path}{file}{fragment}");
    if link.is_empty() || link.starts_with('#') && is_page { format!("./{link}") } else { link }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_to_the_page() {
        assert_eq!(link(&to_root("fr/SEC_E_OK/"), "fr/", false), "../../fr/");
        assert_eq!(link(&to_root("fr/"), "assets/site.css", true), "../assets/site.css");
        assert_eq!(link(&to_root(""), "", false), "./");
        assert_eq!(link(&to_root(""), "", true), "index.html");
        assert_eq!(link("../", "fr/sspi/#SEC_E_OK", true), "../fr/sspi/index.html#SEC_E_OK");
        assert_eq!(link("/sspi-status/", "fr/", false), "/sspi-status/fr/");
    }

    #[test]
    fn a_base_is_an_address() {
        let base: Base = "https://example.github.io/sspi-status".parse().unwrap();
        assert_eq!(base.absolute("fr/"), "https://example.github.io/sspi-status/fr/");
        assert_eq!(base.folder(), "/sspi-status/");
        assert_eq!("http://127.0.0.1:8000".parse::<Base>().unwrap().folder(), "/");
        for wrong in ["", "example.com", "https://", "https:///x", "ftp://x/", "https://x/\"", "https://x/?q"] {
            assert!(wrong.parse::<Base>().is_err(), "{wrong}");
        }
    }
}
