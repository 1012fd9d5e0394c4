//! The part of a GUI that knows no toolkit: state that holds a code, and a language that changes while it is shown.
//! `cargo run --example change_language`

use sspi_status::{Catalog, Description, FallbackChain, OsLocales, Severity, StatusCode};

/// What a window shows. It borrows from nothing: descriptions of the embedded catalogue are `'static`.
struct Status {
    chain: FallbackChain,
    shown: Description<'static>,
}

impl Status {
    /// In the user's languages, unless a setting says something else.
    fn new(code: StatusCode, setting: Option<&str>) -> Self {
        let catalog = Catalog::embedded();
        let chain = match setting {
            Some(tags) => catalog.chain(tags),
            None => catalog.chain(OsLocales::detect()),
        };
        Self { shown: catalog.describe(code, &chain), chain }
    }

    /// Another code in the same language: no negotiation, no allocation.
    fn show(&mut self, code: StatusCode) {
        self.shown = Catalog::embedded().describe(code, &self.chain);
    }

    /// The same code in another language.
    fn change_language(&mut self, tag: &str) {
        self.chain = Catalog::embedded().chain(tag);
        self.show(self.shown.code());
    }

    fn icon(&self) -> &'static str {
        match self.shown.severity() {
            Severity::Success => "dialog-ok",
            Severity::Informational => "dialog-information",
            _ => "dialog-error",
        }
    }
}

fn main() {
    let mut status = Status::new(StatusCode::SEC_E_TIME_SKEW, Some("pt-PT,es"));
    for tag in ["pt-PT", "fr", "ru"] {
        status.change_language(tag);
        println!("{} {}: {}", status.icon(), status.shown.lang(), status.shown.text());
    }
    status.show(StatusCode::SEC_E_OK);
    assert_eq!((status.icon(), status.shown.lang()), ("dialog-ok", "ru"));
    assert!(!Status::new(StatusCode::SEC_E_OK, None).shown.text().is_empty());
}

#[test]
fn it_runs() {
    main();
}
