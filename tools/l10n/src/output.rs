//! What the tool prints. Nothing that a file, a name or an argument holds reaches a terminal as it is.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue};
use sspi_status::printable::{is_unprintable, one_line, printable};

/// A path in an answer, on one line.
pub(crate) fn path(path: &Path) -> String {
    one_line(&path.display().to_string()).into_owned()
}

/// Says on standard error what is wrong, in one line. If that is closed, only the exit status says it.
pub(crate) fn complain(complaint: &str) {
    let _ = writeln!(io::stderr(), "error: {}", one_line(complaint));
}

/// Says on standard error what went wrong beside the work itself, which succeeded.
pub(crate) fn warn(complaint: &str) {
    let _ = writeln!(io::stderr(), "warning: {}", one_line(complaint));
}

/// Prints an answer.
pub(crate) fn answer(answer: &str) -> io::Result<()> {
    styled(&printable(answer))
}

/// Prints what is safe already. The stream takes colour away where it does not belong.
pub(crate) fn styled(text: &str) -> io::Result<()> {
    let mut out = anstream::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // A closed pipe is no error, because its reader has seen enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(io::Error::new(error.kind(), format!("standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// Prints help or what is wrong with the arguments. clap repeats an argument as it is, so a message about one that could
/// control the terminal is printed without colours and escaped.
pub(crate) fn usage(mut error: clap::Error) -> ExitCode {
    in_lines(&mut error);
    let printed = if std::env::args_os().any(|argument| argument.to_string_lossy().contains(is_unprintable)) {
        io::stderr().write_all(printable(&error.render().to_string()).as_bytes())
    } else {
        error.print().and_then(|()| io::stdout().flush())
    };
    match printed {
        // Help goes to standard output, and a closed pipe is no error there.
        Err(failure) if !error.use_stderr() && failure.kind() != io::ErrorKind::BrokenPipe => {
            complain(&format!("standard output: {failure}"));
            ExitCode::from(2)
        }
        _ => ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2)),
    }
}

/// What clap repeats of an argument stays in its line: a second one could pass for another message. A tip that repeats
/// such an argument is left out.
fn in_lines(error: &mut clap::Error) {
    let context: Vec<_> = error.context().map(|(kind, value)| (kind, value.clone())).collect();
    for (kind, value) in context {
        if let ContextValue::String(text) = value
            && let Cow::Owned(escaped) = one_line(&text)
        {
            error.insert(kind, ContextValue::String(escaped));
            error.remove(ContextKind::Suggested);
        }
    }
}
