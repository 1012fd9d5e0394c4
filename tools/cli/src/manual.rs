//! The manual page, made from the definition of the arguments.

use std::io;

use clap::{Arg, Command, CommandFactory};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use crate::args::Cli;

/// One page for the command and its subcommands, because a page for each would be ten files to install.
pub(crate) fn page() -> io::Result<Vec<u8>> {
    let mut command = Cli::command().disable_help_subcommand(true);
    command.build();
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;

    let mut roff = Roff::new();
    roff.control("SH", ["COMMANDS"]);
    roff.text([roman("Each of them takes the options above as well.")]);
    roff.to_writer(&mut page)?;
    for subcommand in command.get_subcommands() {
        self::subcommand(subcommand, &mut page)?;
    }

    man.render_extra_section(&mut page)?;
    man.render_version_section(&mut page)?;
    Ok(page)
}

/// A subcommand with its own arguments. clap_mangen would refer to a page of its own.
fn subcommand(subcommand: &Command, page: &mut Vec<u8>) -> io::Result<()> {
    let own: Vec<&Arg> = subcommand
        .get_arguments()
        .filter(|argument| !argument.is_global_set() && argument.get_id() != "help")
        .collect();
    let usage: Vec<String> = own.iter().map(|argument| usage(argument)).collect();
    let mut roff = Roff::new();
    roff.control("TP", []);
    roff.text([bold(subcommand.get_name()), roman(" "), roman(usage.join(" "))]);
    roff.text([roman(subcommand.get_about().map(ToString::to_string).unwrap_or_default())]);
    if own.is_empty() {
        return roff.to_writer(page);
    }
    roff.control("RS", []);
    roff.to_writer(page)?;

    let alone = Command::new("own").disable_help_flag(true).args(own.into_iter().cloned());
    let mut options = Vec::new();
    Man::new(alone).render_options_section(&mut options)?;
    // The options stand below their subcommand, not in a section.
    page.extend(String::from_utf8_lossy(&options).replace(".SH OPTIONS\n", "").bytes());

    let mut roff = Roff::new();
    roff.control("RE", []);
    roff.to_writer(page)
}

/// An argument as the synopsis has it.
fn usage(argument: &Arg) -> String {
    let value = argument.get_value_names().map_or_else(String::new, |names| names[0].to_string());
    let many = argument.get_num_args().is_some_and(|count| count.max_values() > 1);
    let value = if many { value + "..." } else { value };
    match argument.get_long() {
        Some(long) => format!("[--{long} {value}]"),
        None if argument.is_required_set() => value,
        None => format!("[{value}]"),
    }
}
