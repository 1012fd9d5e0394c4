//! “Did you mean”, for names that are almost right.

use std::sync::LazyLock;

use clap::CommandFactory;
use sspi_status::{Symbol, scan, similar};

use crate::args::Cli;

/// Longest input that is compared, in bytes. Longer input is no misspelled name.
const LONGEST: usize = 64;

/// Returns `; did you mean …?`, or an empty string without a suggestion.
pub(crate) fn suggestions(input: &str) -> String {
    if input.len() > LONGEST {
        return String::new();
    }
    // The input may contain a code, such as hr=0x8009030C.
    let mut inside: Vec<String> = scan(input).map(|found| found.query.code().to_string()).collect();
    inside.dedup();
    inside.truncate(3);
    if !inside.is_empty() {
        return format!("; did you mean {}?", inside.join(" or "));
    }
    let upper = input.to_uppercase();
    let symbols = similar(input).into_iter().map(|(distance, symbol)| (distance, symbol.name().to_owned()));
    let lower = input.to_lowercase();
    static COMMANDS: LazyLock<Vec<String>> =
        LazyLock::new(|| Cli::command().get_subcommands().map(|command| command.get_name().to_owned()).collect());
    let commands =
        COMMANDS.iter().map(|command| (strsim::osa_distance(&lower, command), format!("the subcommand {command}")));
    let near: Vec<(usize, String)> =
        symbols.chain(commands).filter(|(distance, _)| *distance <= 1 + input.len() / 6).collect();
    let Some(best) = near.iter().map(|(distance, _)| *distance).min() else { return parts(&upper) };
    let best: Vec<&str> =
        near.iter().filter(|(distance, _)| *distance == best).map(|(_, name)| name.as_str()).take(3).collect();
    format!("; did you mean {}?", best.join(" or "))
}

/// Suggests the names that contain the input, if they are few.
fn parts(upper: &str) -> String {
    let names: Vec<&str> =
        Symbol::all().iter().map(|symbol| symbol.name()).filter(|name| name.contains(upper)).collect();
    if upper.len() < 4 || names.is_empty() || names.len() > 3 {
        return String::new();
    }
    format!("; did you mean {}?", names.join(" or "))
}

#[cfg(test)]
mod tests {
    use super::suggestions;

    #[test]
    fn near_misses_are_recognized_and_others_are_not() {
        for (input, expected) in [
            ("SEC_E_LOGIN_DENIED", "; did you mean SEC_E_LOGON_DENIED?"),
            ("login_denied", "; did you mean SEC_E_LOGON_DENIED?"),
            ("SEC_E_CONTEXT_EXPIRD", "; did you mean SEC_E_CONTEXT_EXPIRED?"),
            ("CONTEXT_EXPIRD", "; did you mean SEC_I_CONTEXT_EXPIRED or SEC_E_CONTEXT_EXPIRED?"),
            ("serach", "; did you mean the subcommand search?"),
            ("SEC_E_POLICY_NTLM_ONLY", "; did you mean SEC_E_POLICY_NLTM_ONLY?"),
            ("SEC_E_LOGON", "; did you mean SEC_E_LOGON_DENIED?"),
            ("cert", ""), // in too many names
            ("hr=0x8009030C", "; did you mean SEC_E_LOGON_DENIED (0x8009030C)?"),
            ("hello", ""),
            ("", ""),
        ] {
            assert_eq!(suggestions(input), expected, "{input}");
        }
        assert_eq!(suggestions(&"x".repeat(1 << 20)), "");
    }
}
