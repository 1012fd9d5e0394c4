//! What is known about a code, as text.

use sspi_status::Description;

/// For the clipboard: symbol and number, what the number is made of if it is unknown, message, hint, and the developer's
/// hint below its heading, each on a line of its own.
pub(crate) fn plain(description: &Description<'_>, for_developers: &str) -> String {
    let spelling = description.code().spelling();
    let mut text = match description.symbol() {
        // Not the code's own `Display`: of two names for one number, the one that was asked for.
        Some(symbol) => format!("{symbol} ({spelling})"),
        None => spelling.to_string(),
    };
    let developer_hint = description.developer_hint();
    let heading = developer_hint.map(|_| for_developers);
    let parts = parts(description);
    for line in
        [parts.as_deref(), Some(description.text()), description.hint(), heading, developer_hint].into_iter().flatten()
    {
        text.push('\n');
        text.push_str(line);
    }
    text
}

/// What an unknown number is made of, in English.
pub(crate) fn parts(description: &Description<'_>) -> Option<String> {
    let code = description.code();
    description.symbol().is_none().then(|| code.parts()).flatten().map(|parts| parts.to_string())
}

#[cfg(test)]
mod tests {
    use sspi_status::{Catalog, Symbol};

    use super::plain;

    #[test]
    fn it_has_the_symbol_the_number_the_message_and_the_hints() {
        let hinted = "SEC_E_OK = Oui.\n    .hint = Demandez.\nSEC_E_NOT_SUPPORTED = Non.\n    .developer = Corrigez.\n";
        let catalog = Catalog::builder().overlay("fr", "test", hinted).build();
        let described = catalog.describe(0, "fr");
        assert_eq!(plain(&described, "Dev"), "SEC_E_OK (0x00000000)\nOui.\nDemandez.");
        let described = catalog.describe(Symbol::SEC_E_NOT_SUPPORTED, "fr");
        assert_eq!(plain(&described, "Dev"), "SEC_E_NOT_SUPPORTED (0x80090302)\nNon.\nDev\nCorrigez.");
        let described = catalog.describe(500, "fr");
        assert_eq!(plain(&described, "Dev"), format!("500, 0x1F4\na Win32 error\n{}", described.text()));
    }
}
