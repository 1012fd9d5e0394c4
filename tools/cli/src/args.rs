//! The arguments of the command; also the source of its help, man page and completions.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use sspi_status::Family;

const AFTER_HELP: &str = "\
A CODE is hexadecimal (0x8009030C, 8009030Ch), decimal (-2146893044, 2148074252, 1326), a name in any case
(SEC_E_LOGON_DENIED), a name without its prefix (LOGON_DENIED), or both (“SEC_E_LOGON_DENIED (0x8009030C)”). A word in
front says whose number it is: krb 24, tls 40, ldap 49, data 52e (from an error text of Active Directory).
Eight bare digits are hexadecimal if they have A-F in them or are a known code (80090308), else decimal.

Exit status: 0, everything was found; 1, a code is not in the catalogue (its sentence is printed all the same),
nothing was found by search or on standard input, or a case of test failed; 2, wrong usage or input.";

/// Explains the status codes that a caller of Windows' Security Support Provider Interface (SSPI) meets, in the user's
/// language.
#[derive(Debug, Parser)]
#[command(
    name = "sspi-status",
    version,
    arg_required_else_help = true,
    subcommand_negates_reqs = true,
    override_usage = "sspi-status [OPTIONS] CODE...\n       sspi-status [OPTIONS] COMMAND ...",
    after_help = AFTER_HELP
)]
pub(crate) struct Cli {
    /// The codes to explain; a file's name, or `-` for standard input, explains every code in that text
    #[arg(required = true, value_name = "CODE", allow_negative_numbers = true)]
    pub(crate) codes: Vec<String>,

    #[command(subcommand)]
    pub(crate) command: Option<Command>,

    #[command(flatten)]
    pub(crate) options: Options,
}

/// Accepted before and after a subcommand.
#[derive(Args, Clone, Debug)]
pub(crate) struct Options {
    /// The languages to answer in, most wanted first: repeat it, or separate them by commas
    /// [default: those of the operating system's user]
    #[arg(long, global = true, value_name = "TAG", value_delimiter = ',')]
    pub(crate) locale: Vec<String>,

    /// Answer in every language that has a text
    #[arg(long, global = true)]
    pub(crate) all_locales: bool,

    /// Lay the texts of a folder over the catalogue: DIR/{locale}/*.ftl
    #[arg(long, global = true, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(crate) locales: Option<PathBuf>,

    /// Leave the catalogue's own texts out: only what --locales gives
    #[arg(long, global = true)]
    pub(crate) no_embedded: bool,

    /// Whose hints to show beside the messages
    #[arg(long = "for", global = true, value_enum, value_name = "READER", default_value_t = Reader::All)]
    pub(crate) reader: Reader,

    /// How to print the answers
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,

    /// With --format csv: begin with a byte order mark, without which Excel takes other letters than English ones for
    /// a foreign alphabet
    #[arg(long, global = true)]
    pub(crate) bom: bool,

    /// When to use colours
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    pub(crate) color: Color,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Reader {
    /// For the person at the screen and administrators
    User,
    /// For whoever wrote the program
    Developer,
    All,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// An array of objects, one per code (and language)
    Json,
    /// Comma-separated values with a heading, in UTF-8; a text that a spreadsheet would take for a formula gets an
    /// apostrophe in front
    Csv,
    /// A table for wikis and tickets
    Markdown,
}

impl Format {
    /// Whether an answer has a field for everything, so that nothing needs to be said beside it.
    pub(crate) fn has_objects(self) -> bool {
        matches!(self, Format::Json | Format::Csv)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Explain codes (the same as without a subcommand)
    Describe {
        /// The codes to explain; a file's name, or `-` for standard input, explains every code in that text
        #[arg(required = true, value_name = "CODE", allow_negative_numbers = true)]
        codes: Vec<String>,
    },
    /// Find every code in files or on standard input, and explain each once: how often it occurs, and where first
    ///
    /// A text is UTF-8, UTF-16 or in an 8-bit encoding, which is guessed from its beginning. A number that is not in the
    /// catalogue is told on standard error where the text shows that it is a code. Numbers below 65536 are codes in
    /// sentences that the command knows, such as `SSL alert number 40`. Ctrl-C prints what was found so far.
    Scan {
        /// The files to search; `-`, or none, is standard input
        #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
        files: Vec<PathBuf>,
        /// Pass the text through, and write each explanation below the first line that needs it
        #[arg(long)]
        annotate: bool,
    },
    /// List every code, family by family
    List {
        /// Only the codes of a family: sspi, certificates, keys, smart-cards, ntstatus, win32, kerberos, tls, ldap
        #[arg(long, value_name = "NAME", value_parser = family)]
        family: Option<Family>,
    },
    /// Find codes by words or a whole sentence, as Windows or a program shows it, in any language, or by a part of a
    /// name or number: best first
    Search {
        /// What to look for; case, accents, kinds of apostrophe and small misspellings do not matter
        #[arg(required = true, value_name = "TEXT", allow_negative_numbers = true)]
        text: Vec<String>,
    },
    /// Show which languages are tried for a request, in which order, and why
    Chain {
        /// The request [default: --locale, or the operating system's languages]
        #[arg(value_name = "TAG")]
        tags: Vec<String>,
    },
    /// Show for one code what each of these languages has, and which one answers
    Trace {
        /// The code
        #[arg(value_name = "CODE", allow_negative_numbers = true)]
        code: String,
        /// The request [default: --locale, or the operating system's languages]
        #[arg(value_name = "TAG")]
        tags: Vec<String>,
    },
    /// Run files of fallback cases (TOML), in which requests and the expected answers stand, against the catalogue that
    /// --locales and --no-embedded ask for
    Test {
        /// The files
        #[arg(required = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
        files: Vec<PathBuf>,
    },
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page, in roff
    Man,
}

fn family(name: &str) -> Result<Family, String> {
    let found = Family::ALL.iter().find(|family| family.as_str().eq_ignore_ascii_case(name));
    found.copied().ok_or_else(|| {
        let known: Vec<&str> = Family::ALL.iter().map(|family| family.as_str()).collect();
        format!("there are {}", known.join(", "))
    })
}
