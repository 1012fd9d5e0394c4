//! What the library knows, in the order and with the relations that the pages show.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use sspi_status::{Catalog, Family, Query, StatusCode, Symbol};

use crate::Failure;
use crate::spellings;

/// A part of a family: its heading is the word `group-…` of the site.
pub(crate) struct Group {
    pub(crate) heading: String,
    pub(crate) symbols: Vec<Symbol>,
}

/// Codes with the text of a code of another family.
const SHARED: &str = "group-shared";
/// Codes without a text.
const RARE: &str = "group-rare";

pub(crate) struct Model<'c> {
    pub(crate) catalog: &'c Catalog,
    groups: HashMap<Family, Vec<Group>>,
    /// In both directions, since a pair that is easily confused is so for everybody.
    confused: HashMap<Symbol, Vec<Symbol>>,
    /// The codes of each family in the order of their numbers.
    by_number: HashMap<Family, Vec<Symbol>>,
}

impl<'c> Model<'c> {
    /// `english` is the folder with the English texts of the catalogue, whose headings are the groups.
    pub(crate) fn new(catalog: &'c Catalog, english: &Path) -> Result<Self, Failure> {
        let mut groups = HashMap::new();
        let mut by_number = HashMap::new();
        for family in Family::ALL {
            groups.insert(*family, groups_of(*family, &english.join(format!("{family}.ftl")))?);
            let mut symbols: Vec<Symbol> = of_family(*family).collect();
            symbols.sort_by_key(|symbol| symbol.code().number());
            by_number.insert(*family, symbols);
        }
        let mut confused: HashMap<Symbol, Vec<Symbol>> = HashMap::new();
        let pairs = Symbol::all().iter().flat_map(|one| one.not_to_be_confused_with().map(|other| (*one, other)));
        let pairs: Vec<_> = pairs.collect();
        for (one, other) in pairs.iter().copied().chain(pairs.iter().map(|(one, other)| (*other, *one))) {
            let others = confused.entry(one).or_default();
            if one != other && !others.contains(&other) {
                others.push(other);
            }
        }
        Ok(Self { catalog, groups, confused, by_number })
    }

    pub(crate) fn groups(&self, family: Family) -> &[Group] {
        &self.groups[&family]
    }

    pub(crate) fn group_of(&self, symbol: Symbol) -> Option<&Group> {
        self.groups(symbol.family()).iter().find(|group| group.symbols.contains(&symbol))
    }

    pub(crate) fn confused_with(&self, symbol: Symbol) -> &[Symbol] {
        self.confused.get(&symbol).map_or(&[], Vec::as_slice)
    }

    /// Codes with another number that share the message.
    pub(crate) fn twins(&self, symbol: Symbol) -> Vec<Symbol> {
        let Some(message) = symbol.message() else { return Vec::new() };
        let all = Symbol::all().iter().copied();
        all.filter(|other| other.message() == Some(message) && other.code() != symbol.code()).collect()
    }

    /// The codes with the next smaller and the next larger number of the family.
    pub(crate) fn neighbours(&self, symbol: Symbol) -> (Option<Symbol>, Option<Symbol>) {
        let family = &self.by_number[&symbol.family()];
        let number = symbol.code().number();
        let before = family.iter().rev().find(|other| other.code().number() < number && !other.is_alias());
        let behind = family.iter().find(|other| other.code().number() > number && !other.is_alias());
        (before.copied(), behind.copied())
    }

    /// How many codes have an explanation.
    pub(crate) fn explained(&self) -> usize {
        Symbol::all().iter().filter(|symbol| symbol.message().is_some()).count()
    }

    /// Every address below the root at which a code is found, with the codes that it means: names, and numbers in every
    /// spelling. What a spelling means is what the library reads from it.
    pub(crate) fn addresses(&self) -> BTreeMap<String, Vec<Symbol>> {
        let mut addresses: BTreeMap<String, Vec<Symbol>> = BTreeMap::new();
        for symbol in Symbol::all() {
            addresses.insert(symbol.name().to_owned(), vec![*symbol]);
            for name in symbol.other_symbols() {
                if let Ok(symbol) = name.parse::<Symbol>() {
                    addresses.insert(name.to_owned(), vec![symbol]);
                }
            }
        }
        let spellings: BTreeSet<String> =
            Symbol::all().iter().flat_map(|symbol| spellings::of(symbol.code())).flat_map(|s| s.values).collect();
        for spelling in spellings {
            let symbols: Vec<Symbol> = Query::readings(&spelling)
                .unwrap_or_default()
                .into_iter()
                .flat_map(|query| self.symbols_of(query.code()))
                .collect();
            if !symbols.is_empty() {
                addresses.insert(spelling.replace(' ', "-"), symbols);
            }
        }
        addresses
    }

    /// The symbols of a number, the canonical one first.
    fn symbols_of(&self, code: StatusCode) -> impl Iterator<Item = Symbol> {
        let canonical = code.symbol();
        let others = Symbol::all().iter().copied();
        let others = others.filter(move |other| Some(other.code()) == canonical.map(Symbol::code) && other.is_alias());
        canonical.into_iter().chain(others)
    }
}

pub(crate) fn of_family(family: Family) -> impl Iterator<Item = Symbol> {
    Symbol::all().iter().copied().filter(move |symbol| symbol.family() == family)
}

/// The groups of a family: those of its English file, and what has no message there.
fn groups_of(family: Family, path: &Path) -> Result<Vec<Group>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure(format!("{}: {error}", path.display())))?;
    let resource = parser::parse(text.as_str())
        .map_err(|_| Failure(format!("{}: not a Fluent file; `cargo l10n check` says why", path.display())))?;
    let mut groups: Vec<Group> = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::GroupComment(comment) => {
                groups.push(Group { heading: heading(&comment.content.join(" ")), symbols: Vec::new() });
            }
            Entry::Message(message) => {
                let symbol = message.id.name.parse::<Symbol>().ok();
                let place = symbol.zip(groups.last_mut());
                let (symbol, group) = place.ok_or_else(|| {
                    Failure(format!("{}: {}: no code, or not below a heading", path.display(), message.id.name))
                })?;
                group.symbols.push(symbol);
            }
            _ => {}
        }
    }
    for (heading, is_explained) in [(SHARED, true), (RARE, false)] {
        let is_listed = |symbol: &Symbol| groups.iter().any(|group| group.symbols.contains(symbol));
        let symbols = of_family(family).filter(|s| !is_listed(s) && s.message().is_some() == is_explained).collect();
        groups.push(Group { heading: heading.to_owned(), symbols });
    }
    groups.retain(|group| !group.symbols.is_empty());
    Ok(groups)
}

/// The word for a heading of an English file: `group-` and its words in front of a colon.
pub(crate) fn heading(title: &str) -> String {
    let title = title.split(':').next().unwrap_or_default().to_lowercase();
    let words: Vec<&str> = title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!("group-{}", words.join("-"))
}

/// Codes that many people look up: those of the first public reports and of everyday sign-ins.
pub(crate) const FREQUENT: [Symbol; 13] = [
    Symbol::SEC_E_LOGON_DENIED,
    Symbol::SEC_E_WRONG_PRINCIPAL,
    Symbol::SEC_E_NO_AUTHENTICATING_AUTHORITY,
    Symbol::SEC_E_UNTRUSTED_ROOT,
    Symbol::SEC_E_ALGORITHM_MISMATCH,
    Symbol::SEC_E_TIME_SKEW,
    Symbol::ERROR_LOGON_FAILURE,
    Symbol::ERROR_ACCOUNT_LOCKED_OUT,
    Symbol::ERROR_TRUSTED_RELATIONSHIP_FAILURE,
    Symbol::KDC_ERR_PREAUTH_FAILED,
    Symbol::KDC_ERR_S_PRINCIPAL_UNKNOWN,
    Symbol::TLS_ALERT_HANDSHAKE_FAILURE,
    Symbol::LDAP_INVALID_CREDENTIALS,
];

/// What Active Directory writes behind “data” when it refuses an LDAP sign-in, as administrators report it.
pub(crate) const BEHIND_DATA: [Symbol; 13] = [
    Symbol::ERROR_INVALID_PARAMETER,
    Symbol::ERROR_NO_SUCH_USER,
    Symbol::ERROR_LOGON_FAILURE,
    Symbol::ERROR_ACCOUNT_RESTRICTION,
    Symbol::ERROR_INVALID_LOGON_HOURS,
    Symbol::ERROR_INVALID_WORKSTATION,
    Symbol::ERROR_PASSWORD_EXPIRED,
    Symbol::ERROR_ACCOUNT_DISABLED,
    Symbol::ERROR_TOO_MANY_CONTEXT_IDS,
    Symbol::ERROR_ACCOUNT_EXPIRED,
    Symbol::ERROR_PASSWORD_MUST_CHANGE,
    Symbol::ERROR_ACCOUNT_LOCKED_OUT,
    Symbol::SEC_E_BAD_BINDINGS,
];

/// What event 4625 shows as Status and Sub Status.
pub(crate) const IN_LOGON_EVENTS: [Symbol; 14] = [
    Symbol::STATUS_NO_LOGON_SERVERS,
    Symbol::STATUS_NO_SUCH_USER,
    Symbol::STATUS_WRONG_PASSWORD,
    Symbol::STATUS_LOGON_FAILURE,
    Symbol::STATUS_ACCOUNT_RESTRICTION,
    Symbol::STATUS_INVALID_LOGON_HOURS,
    Symbol::STATUS_INVALID_WORKSTATION,
    Symbol::STATUS_PASSWORD_EXPIRED,
    Symbol::STATUS_ACCOUNT_DISABLED,
    Symbol::STATUS_TIME_DIFFERENCE_AT_DC,
    Symbol::STATUS_LOGON_TYPE_NOT_GRANTED,
    Symbol::STATUS_ACCOUNT_EXPIRED,
    Symbol::STATUS_PASSWORD_MUST_CHANGE,
    Symbol::STATUS_ACCOUNT_LOCKED_OUT,
];

/// What events 4768, 4769 and 4771 show as Result Code and Failure Code.
pub(crate) const IN_KERBEROS_EVENTS: [Symbol; 11] = [
    Symbol::KDC_ERR_C_PRINCIPAL_UNKNOWN,
    Symbol::KDC_ERR_S_PRINCIPAL_UNKNOWN,
    Symbol::KDC_ERR_POLICY,
    Symbol::KDC_ERR_ETYPE_NOSUPP,
    Symbol::KDC_ERR_CLIENT_REVOKED,
    Symbol::KDC_ERR_KEY_EXPIRED,
    Symbol::KDC_ERR_PREAUTH_FAILED,
    Symbol::KDC_ERR_PREAUTH_REQUIRED,
    Symbol::KRB_AP_ERR_TKT_EXPIRED,
    Symbol::KRB_AP_ERR_SKEW,
    Symbol::KRB_AP_ERR_MODIFIED,
];

/// Whether a code can stand behind “data” in an LDAP error of Active Directory: a code that is known to stand there.
pub(crate) fn is_behind_data(code: StatusCode) -> bool {
    BEHIND_DATA.iter().any(|symbol| symbol.code() == code)
}
