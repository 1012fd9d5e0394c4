//! What C asks for: a code as C has it, and what the library says about it.

use std::borrow::Cow;

use sspi_status::{Description, Query, StatusCode, Symbol, describe, describe_os};

use crate::types::{Part, Space};

/// A code that C asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Asked {
    Query(Query),
    /// A number of a space that this version does not know, perhaps of one that a later version has.
    Elsewhere(u64),
}

/// Stands for every code of an unknown space, so that such a code is answered as any unknown one is. It never gets a
/// row of the table, since alerts of TLS are bytes.
const NO_CODE: StatusCode = StatusCode::tls_alert(u32::MAX);

impl From<u64> for Asked {
    fn from(code: u64) -> Self {
        match space(code) {
            Some(space) => Asked::Query(StatusCode::new(space, code as u32).into()),
            None => Asked::Elsewhere(code),
        }
    }
}

/// The space of a code, which stands in the high 32 bits.
fn space(code: u64) -> Option<sspi_status::Space> {
    // C extends the sign of an HRESULT, which then fills them.
    let number = if code >> 32 == u64::from(u32::MAX) { Space::Windows as u64 } else { code >> 32 };
    sspi_status::Space::ALL.iter().copied().find(|space| Space::from(*space) as u64 == number)
}

/// A code as C gets it.
pub(crate) fn to_c(code: StatusCode) -> u64 {
    (Space::from(code.space()) as u64) << 32 | u64::from(code.number())
}

impl Asked {
    fn query(self) -> Query {
        match self {
            Asked::Query(query) => query,
            Asked::Elsewhere(_) => NO_CODE.into(),
        }
    }

    pub(crate) fn code(self) -> StatusCode {
        self.query().code()
    }

    /// The answer in a language of the list, or of the operating system's user where there is no list. Its text and
    /// number are those of [`NO_CODE`] where the space is unknown.
    pub(crate) fn describe(self, locale: Option<Cow<'_, str>>) -> Description<'static> {
        match locale {
            Some(list) => describe(self.query(), list),
            None => describe_os(self.query()),
        }
    }

    /// A part of the answer.
    pub(crate) fn part(self, part: Part, locale: Option<Cow<'_, str>>) -> Option<Cow<'static, str>> {
        match part {
            Part::Text => Some(self.text(locale)),
            Part::Hint => self.describe(locale).hint().map(Cow::Borrowed),
            Part::DeveloperHint => self.describe(locale).developer_hint().map(Cow::Borrowed),
            Part::Lang => Some(Cow::Borrowed(self.describe(locale).lang())),
            // What does not depend on the language is told without asking the system for one.
            Part::Symbol => self.query().symbol().map(|symbol| Cow::Borrowed(symbol.name())),
            Part::Aliases => {
                let aliases: Vec<&str> = self.query().symbol().into_iter().flat_map(Symbol::other_symbols).collect();
                Some(Cow::Owned(aliases.join(" ")))
            }
            Part::Spelling => Some(Cow::Owned(self.spelling())),
        }
    }

    fn text(self, locale: Option<Cow<'_, str>>) -> Cow<'static, str> {
        let text = self.describe(locale).into_text();
        match self {
            Asked::Query(_) => text,
            Asked::Elsewhere(_) => text.replace(&NO_CODE.spelling().to_string(), &self.spelling()).into(),
        }
    }

    fn spelling(self) -> String {
        match self {
            Asked::Query(query) => query.code().spelling().to_string(),
            Asked::Elsewhere(code) => format!("0x{code:016X}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use sspi_status::{Catalog, Space};

    use super::*;

    #[test]
    fn every_space_has_a_number_and_windows_has_two() {
        for &space in Space::ALL {
            for number in [0, 1, 24, 0x7FFF_FFFF, 0x8009_030C, u32::MAX] {
                let code = StatusCode::new(space, number);
                assert_eq!(Asked::from(to_c(code)), Asked::Query(Query::Code(code)), "{code:?}");
            }
        }
        let signed = i64::from(StatusCode::SEC_E_LOGON_DENIED.number().cast_signed());
        assert_eq!(Asked::from(signed.cast_unsigned()).code(), StatusCode::SEC_E_LOGON_DENIED);
        for unknown in [4_u64, 5, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFE] {
            let code = unknown << 32 | 24;
            assert_eq!(Asked::from(code), Asked::Elsewhere(code));
        }
    }

    #[test]
    fn a_code_of_an_unknown_space_is_an_unknown_code_in_every_language() {
        let asked = Asked::from(7 << 32 | 24);
        for locale in Catalog::embedded().locales() {
            let part = |part| asked.part(part, Some(locale.into()));
            let other = describe(StatusCode::kerberos(0xFFFF), locale).into_text();
            let text = other.replace("krb 65535", "0x0000000700000018");
            assert_ne!(text, other);
            assert_eq!(part(Part::Text).as_deref(), Some(&*text));
            assert_eq!(part(Part::Spelling).as_deref(), Some("0x0000000700000018"));
            assert_eq!(part(Part::Lang).as_deref(), Some(locale));
            assert_eq!(part(Part::Aliases).as_deref(), Some(""));
            for absent in [Part::Symbol, Part::Hint, Part::DeveloperHint] {
                assert_eq!(part(absent), None);
            }
        }
        assert!(!asked.describe(None).is_known());
    }
}
