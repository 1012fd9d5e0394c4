//! The symbols as a type, made from the table.

use std::fmt;
use std::str::FromStr;

use super::space::Family;
use super::table::{ROWS, Row, find_name, message};

macro_rules! define_symbols {
    ($($family:ident { $($name:ident = $number:literal $(, $option:ident: $what:tt)*;)* })*) => {
        /// The name of a code; also the ID of its Fluent message.
        ///
        /// A Windows code has its name in Microsoft's headers (a test compares the names with the crate `windows-sys`);
        /// a protocol code has a name made from the RFC's. Two numbers have two symbols each: `SEC_E_NOT_SUPPORTED` is
        /// another name of `SEC_E_UNSUPPORTED_FUNCTION`, and `SEC_E_NO_SPM` of `SEC_E_INTERNAL_ERROR`.
        ///
        /// ```
        /// use sspi_status::{Family, Symbol};
        ///
        /// let symbol: Symbol = "SEC_E_LOGON_DENIED".parse()?;
        /// assert_eq!((symbol.code().number(), symbol.family()), (0x8009_030C, Family::Sspi));
        /// # Ok::<(), sspi_status::UnknownSymbol>(())
        /// ```
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "spelled as in Microsoft's headers")]
        #[non_exhaustive]
        #[repr(u16)]
        pub enum Symbol {
            $($(
                #[doc = concat!("`", stringify!($number), "`")]
                #[cfg_attr(feature = "embedded", doc = "")]
                #[cfg_attr(
                    feature = "embedded",
                    doc = include_str!(concat!(env!("OUT_DIR"), "/doc/", stringify!($name), ".md"))
                )]
                $name,
            )*)*
        }

        const ALL: &[Symbol] = &[$($(Symbol::$name,)*)*];
    };
}

for_each_code!(define_symbols);

impl Symbol {
    /// Every symbol, family by family; within a family in the order of its English file.
    pub const fn all() -> &'static [Symbol] {
        ALL
    }

    /// The symbol of a row.
    #[inline]
    pub(crate) fn of_row(row: usize) -> Self {
        ALL[row]
    }

    /// The row of the symbol.
    #[inline]
    pub(crate) fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// The name, for example `SEC_E_LOGON_DENIED`.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// Every name of the code's row: the symbol and other symbols, each also without the prefix that people leave out.
    pub(crate) fn names(self) -> impl Iterator<Item = &'static str> {
        let Row { name, family, also, .. } = self.row();
        let short = |name: &'static str| family.prefixes().iter().find_map(move |prefix| name.strip_prefix(prefix));
        [*name].into_iter().chain(also.iter().copied()).flat_map(move |name| [Some(name), short(name)]).flatten()
    }

    /// The names of the code's row that have no message of their own.
    #[cfg(feature = "scan")]
    pub(crate) fn own_aliases(self) -> impl Iterator<Item = &'static str> {
        self.row().also.iter().copied()
    }

    /// The family of the code.
    pub fn family(self) -> Family {
        self.row().family
    }

    /// The other names of the code: symbols with the same number, and names that have no message of their own.
    pub fn other_symbols(self) -> impl Iterator<Item = &'static str> {
        let own = self.row();
        let rows = ROWS.iter().filter(move |row| row.key == own.key);
        rows.flat_map(move |row| row.also.iter().chain((row.name != own.name).then_some(&row.name)).copied())
    }

    /// The symbols of codes that are easily confused with this one.
    pub fn not_to_be_confused_with(self) -> impl Iterator<Item = Symbol> {
        self.row().not.iter().map(|row| ALL[usize::from(*row)])
    }

    /// The symbol whose message explains this one: most symbols have their own message; a code that shares the text of
    /// a code of another family (`STATUS_LOGON_FAILURE`, `ERROR_LOGON_FAILURE`) returns the symbol of that code. `None`
    /// if the catalogue has the name but no message.
    #[inline]
    pub fn message(self) -> Option<Symbol> {
        message(self as usize).map(Self::of_row)
    }
}

/// Writes the name.
impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The error for a name that no code has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownSymbol;

impl fmt::Display for UnknownSymbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not the name of a code of this catalogue")
    }
}

impl std::error::Error for UnknownSymbol {}

/// Reads a whole name of a code, in upper or lower case. [`Query`](crate::Query) reads everything else that people
/// type.
impl FromStr for Symbol {
    type Err = UnknownSymbol;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let begins =
            |name: &str, prefix: &str| name.get(..prefix.len()).is_some_and(|it| it.eq_ignore_ascii_case(prefix));
        // Samba writes NT_STATUS_ for STATUS_, and WERR_ for ERROR_; Node.js writes ERR_SSL_ before OpenSSL's names of alerts.
        let found = if begins(name, "NT_STATUS_") {
            find_name(&name[3..])
        } else if begins(name, "WERR_") {
            find_name(&format!("ERROR_{}", &name[5..]))
        } else if begins(name, "ERR_SSL_TLSV1") || begins(name, "ERR_SSL_SSLV3_") {
            find_name(&name[8..])
        } else {
            find_name(name)
        };
        found.map(Self::of_row).ok_or(UnknownSymbol)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Symbol {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
