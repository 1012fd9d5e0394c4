//! The languages that the operating system's user prefers. Tests replace the system through the trait `Environment`.

use std::ops::ControlFlow;

use super::request::{Asked, LocaleRequest};
use super::wish::Wish;

/// A snapshot of the user's preferred languages, most wanted first.
///
/// - Linux and other Unix systems: the languages in `LANGUAGE`, `LC_ALL`, `LC_MESSAGES` and `LANG`, in this order. As
///   in gettext, the list is empty, whatever `LANGUAGE` says, if the first of the other three that is set and not empty
///   says `C` or `POSIX`.
/// - Windows: the preferred UI languages. macOS: `AppleLanguages`.
/// - wasm32 in a browser: `navigator.languages`, with the feature `js`; without it the list is empty.
///
/// The snapshot does not follow later changes of the system's languages. Call [`refresh`](Self::refresh) when the
/// application learns of a change.
///
/// Entries that are not language tags are left out. Without the feature `os` the list is empty.
///
/// ```
/// use sspi_status::{OsLocales, describe};
///
/// let mut locales = OsLocales::detect();
/// assert!(!describe(0x8009_030C, &locales).text().is_empty());
/// locales.refresh();
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OsLocales {
    wishes: Vec<Wish>,
}

impl OsLocales {
    /// Asks the operating system.
    pub fn detect() -> Self {
        Self::from_system(&System)
    }

    /// Asks the operating system again.
    pub fn refresh(&mut self) {
        *self = Self::detect();
    }

    /// The languages, most wanted first.
    pub fn wishes(&self) -> &[Wish] {
        &self.wishes
    }

    fn from_system(system: &impl Environment) -> Self {
        if POSIX {
            // As in gettext: the C locale means no translation, even when LANGUAGE is set.
            let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| system.variable(name));
            if locale.is_some_and(|locale| locale.parse() == Ok(Wish::Base)) {
                return Self::default();
            }
        }
        Self { wishes: system.preferred().iter().filter_map(|tag| tag.parse().ok()).collect() }
    }
}

impl LocaleRequest for OsLocales {
    fn each(&self, visit: &mut impl FnMut(Asked<'_>) -> ControlFlow<()>) -> ControlFlow<()> {
        self.wishes.each(visit)
    }
}

/// Whether environment variables name the languages on this platform.
const POSIX: bool = cfg!(all(unix, not(target_vendor = "apple"), not(target_os = "android")));

/// The questions to the operating system. Tests implement this trait with answers of their own.
trait Environment {
    /// The value of an environment variable; `None` if the variable is not set or empty.
    fn variable(&self, name: &str) -> Option<String>;

    /// The user's languages as the system spells them.
    fn preferred(&self) -> Vec<String>;
}

struct System;

impl Environment for System {
    fn variable(&self, name: &str) -> Option<String> {
        let value = std::env::var_os(name).filter(|value| !value.is_empty())?;
        Some(value.to_string_lossy().into_owned())
    }

    #[cfg(feature = "os")]
    fn preferred(&self) -> Vec<String> {
        sys_locale::get_locales().collect()
    }

    #[cfg(not(feature = "os"))]
    fn preferred(&self) -> Vec<String> {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fake {
        variables: &'static [(&'static str, &'static str)],
        preferred: &'static [&'static str],
    }

    impl Environment for Fake {
        fn variable(&self, name: &str) -> Option<String> {
            let found = self.variables.iter().find(|(known, value)| *known == name && !value.is_empty());
            found.map(|(_, value)| (*value).to_owned())
        }

        fn preferred(&self) -> Vec<String> {
            self.preferred.iter().map(|&tag| tag.to_owned()).collect()
        }
    }

    fn list(variables: &'static [(&'static str, &'static str)], preferred: &'static [&'static str]) -> Vec<String> {
        OsLocales::from_system(&Fake { variables, preferred }).wishes().iter().map(ToString::to_string).collect()
    }

    #[cfg(not(feature = "os"))]
    #[test]
    fn without_the_feature_the_list_is_empty() {
        assert_eq!(OsLocales::detect(), OsLocales::default());
    }

    #[test]
    fn the_systems_list_is_kept_in_order_without_what_is_no_tag() {
        assert_eq!(list(&[], &["it-CH", "", "fr_CA.UTF-8", "no-NO-NY", "de"]), ["it-CH", "fr-CA", "de"]);
        assert!(list(&[], &[]).is_empty());
    }

    #[test]
    fn the_c_locale_empties_the_list_where_variables_decide() {
        let preferred: &[&str] = &["fr", "es"];
        for (variables, empty) in [
            (&[("LC_ALL", "C")] as &'static [_], true),
            (&[("LC_ALL", "C.UTF-8"), ("LANG", "fr")], true),
            (&[("LC_MESSAGES", "POSIX")], true),
            (&[("LANG", "C")], true),
            (&[("LC_ALL", ""), ("LANG", "C")], true),
            (&[("LC_ALL", "fr"), ("LANG", "C")], false),
            (&[("LC_MESSAGES", "fr"), ("LANG", "C")], false),
            (&[("LANG", "ca_ES")], false),
            (&[], false),
        ] {
            let expected: &[&str] = if empty && POSIX { &[] } else { preferred };
            assert_eq!(list(variables, preferred), expected, "{variables:?}");
        }
    }
}
