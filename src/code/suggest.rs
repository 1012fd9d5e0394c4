//! “Did you mean”, for names that are almost right.

use super::symbol::Symbol;

/// Longest input that is compared, in bytes. Longer input is no misspelled name.
const LONGEST: usize = 64;

/// The symbols whose name, with or without its prefix, is nearly `name`, nearest first. Each comes with the number of
/// edits between the two: letters to change, insert, delete or swap. Case does not matter; a `name` of more than 64
/// bytes finds nothing.
///
/// ```
/// use sspi_status::{Symbol, similar};
///
/// assert_eq!(similar("login_denied"), [(1, Symbol::SEC_E_LOGON_DENIED)]);
/// assert!(similar("hello").is_empty());
/// ```
#[must_use]
pub fn similar(name: &str) -> Vec<(usize, Symbol)> {
    let name = name.trim();
    if name.len() > LONGEST {
        return Vec::new();
    }
    let upper = name.to_uppercase();
    let of = |known: &str| strsim::osa_distance(&upper, known);
    let distance = |symbol: Symbol| symbol.names().map(of).min().unwrap_or(usize::MAX);
    let mut near: Vec<(usize, Symbol)> = Symbol::all().iter().map(|symbol| (distance(*symbol), *symbol)).collect();
    near.retain(|(distance, _)| *distance <= 1 + name.len() / 6);
    near.sort_by_key(|(distance, _)| *distance);
    near
}
