//! “Did you mean”, for names that are almost right.

use clap::CommandFactory;
use sspi_status::Symbol;

use crate::args::Cli;

/// Longer input is no misspelt name, and comparing it would only take time.
const LONGEST: usize = 64;

/// `; did you mean …?`, or nothing.
pub(crate) fn suggestions(input: &str) -> String {
    if input.len() > LONGEST {
        return String::new();
    }
    let upper = input.to_uppercase();
    let symbols = Symbol::all().iter().map(|symbol| {
        let name = symbol.name();
        let distance = |known: &str| strsim::osa_distance(&upper, known);
        (distance(name).min(distance(&name["SEC_E_".len()..])), name.to_owned())
    });
    let lower = input.to_lowercase();
    let commands = Cli::command();
    let commands = commands.get_subcommands().map(|command| {
        (strsim::osa_distance(&lower, command.get_name()), format!("the subcommand {}", command.get_name()))
    });
    let near: Vec<(usize, String)> =
        symbols.chain(commands).filter(|(distance, _)| *distance <= 1 + input.len() / 6).collect();
    let Some(best) = near.iter().map(|(distance, _)| *distance).min() else { return String::new() };
    let best: Vec<&str> =
        near.iter().filter(|(distance, _)| *distance == best).map(|(_, name)| name.as_str()).take(3).collect();
    format!("; did you mean {}?", best.join(" or "))
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
            ("hello", ""),
            ("", ""),
        ] {
            assert_eq!(suggestions(input), expected, "{input}");
        }
        assert_eq!(suggestions(&"x".repeat(1 << 20)), "");
    }
}
