//! The manual page and the completion scripts, made from the definition of the arguments.

use std::io;

use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use crate::args::Cli;

/// One page for the command and its subcommands.
pub(crate) fn page() -> io::Result<Vec<u8>> {
    let mut command = Cli::command();
    command.build();
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;

    let mut roff = Roff::new();
    roff.control("SH", ["SYNOPSIS"]);
    roff.text([bold("sspi-status"), roman(" [OPTIONS] CODE...")]);
    roff.control("br", []);
    roff.text([bold("sspi-status"), roman(" [OPTIONS] COMMAND ...")]);
    roff.to_writer(&mut page)?;

    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;

    // This page describes the subcommands, because clap_mangen would refer to pages that do not exist.
    let mut roff = Roff::new();
    roff.control("SH", ["COMMANDS"]);
    for subcommand in command.get_subcommands() {
        let arguments: Vec<String> = subcommand
            .get_positionals()
            .map(|argument| {
                let name = argument.get_value_names().map_or_else(String::new, |names| names[0].to_string());
                let name =
                    if argument.get_num_args().is_some_and(|n| n.max_values() > 1) { name + "..." } else { name };
                if argument.is_required_set() { name } else { format!("[{name}]") }
            })
            .collect();
        roff.control("TP", []);
        roff.text([bold(subcommand.get_name()), roman(" "), roman(arguments.join(" "))]);
        roff.text([roman(subcommand.get_about().map(ToString::to_string).unwrap_or_default())]);
    }
    roff.to_writer(&mut page)?;

    man.render_extra_section(&mut page)?;
    man.render_version_section(&mut page)?;
    Ok(page)
}

/// The completion script for a shell.
pub(crate) fn completions(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "sspi-status", &mut script);
    if shell != Shell::Bash {
        return script;
    }
    // clap_complete 4.6.11 names the states of a command with a hyphen in two ways, so that no subcommand completes.
    let script = String::from_utf8_lossy(&script);
    script.replace("sspi__subcmd__status", "sspi__status").into_bytes()
}
