//! What is known about a code, as text.

use sspi_status::Description;

/// For the clipboard: symbol and number, message, hint, each on a line of its own.
pub(crate) fn plain(description: &Description<'_>) -> String {
    let code = description.code();
    let mut text = match description.symbol() {
        // Not the code's own `Display`: of two names for one number, the one that was asked for.
        Some(symbol) => format!("{symbol} ({code:#X})"),
        None => format!("{code:#X}"),
    };
    for line in [Some(description.text()), description.hint()].into_iter().flatten() {
        text.push('\n');
        text.push_str(line);
    }
    text
}

#[cfg(test)]
mod tests {
    use sspi_status::{Catalog, Symbol};

    use super::plain;

    #[test]
    fn it_has_the_symbol_the_number_the_message_and_the_hint() {
        let hinted = "SEC_E_NOT_SUPPORTED = Non.\n    .hint = Demandez.\n";
        let catalog = Catalog::builder().overlay("fr", "test", hinted).build();
        let described = catalog.describe_symbol(Symbol::SEC_E_NOT_SUPPORTED, "fr");
        assert_eq!(plain(&described), "SEC_E_NOT_SUPPORTED (0x80090302)\nNon.\nDemandez.");
        let described = catalog.describe(0xDEAD_BEEF, "fr");
        assert_eq!(plain(&described), "0xDEADBEEF\nLe code d’état SSPI 0xDEADBEEF est inconnu.");
    }
}
